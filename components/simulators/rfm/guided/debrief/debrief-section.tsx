import type { SectionProps } from '../step';

export function DebriefSection(_: SectionProps) {
  return null;
}
