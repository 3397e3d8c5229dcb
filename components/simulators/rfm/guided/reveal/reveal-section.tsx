import type { SectionProps } from '../step';

export function RevealSection(_: SectionProps) {
  return null;
}
