import type { SectionProps } from '../step';

export function CampaignSection(_: SectionProps) {
  return null;
}
