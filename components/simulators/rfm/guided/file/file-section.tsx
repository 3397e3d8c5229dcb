import type { SectionProps } from '../step';

export function FileSection(_: SectionProps) {
  return null;
}
