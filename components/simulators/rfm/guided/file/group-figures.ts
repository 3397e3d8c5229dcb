import type { Locale } from '@/lib/content/locale';
import { money, percent } from '../../lab/picture-numbers';
import type { FilePreview, GroupView } from '../protocol';
import { fileMessages, type GroupFigures } from './file-messages';

/** All money of the file; a group in the red takes its loss off. */
export const centsOf = ({ groups }: FilePreview) => groups.reduce((sum, { cents }) => sum + cents, 0);
export const customersOf = ({ groups }: FilePreview) =>
  groups.reduce((sum, { customers }) => sum + customers, 0);

/** A group's figures as texts; what nobody has is a dash. */
export function figuresOf(locale: Locale, group: GroupView, allCents: number): GroupFigures {
  const words = fileMessages[locale].groups;
  const nobody = group.customers === 0;
  return {
    customers: words.people(group.customers),
    money: money(locale, Math.round(group.cents / 100) * 100),
    share: allCents > 0 ? percent(group.cents / allCents) : '—',
    lately: nobody ? '—' : percent(group.orderedLately),
    median: nobody ? '—' : words.days(group.medianSinceLast),
  };
}
