import type { SectionProps } from '../step';

export function CaseSection(_: SectionProps) {
  return null;
}
