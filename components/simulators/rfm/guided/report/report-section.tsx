import type { SectionProps } from '../step';

export function ReportSection(_: SectionProps) {
  return null;
}
