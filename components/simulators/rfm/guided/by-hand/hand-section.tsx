import type { SectionProps } from '../step';

export function HandSection(_: SectionProps) {
  return null;
}
