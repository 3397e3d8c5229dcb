import type { SectionProps } from '../step';

export function ConcentrationSection(_: SectionProps) {
  return null;
}
