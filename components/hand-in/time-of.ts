import type { Assignment } from '@/lib/assignments';

/** Where a day of this device's calendar lies. Both dates belong to the time in which one may work. */
export function timeOf(
  { opens, due }: Pick<Assignment, 'opens' | 'due'>,
  now: Date,
): 'early' | 'open' | 'late' {
  const two = (value: number) => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  if (opens !== '' && today < opens) return 'early';
  return due !== '' && today > due ? 'late' : 'open';
}
