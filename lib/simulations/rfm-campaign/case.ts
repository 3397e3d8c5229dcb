import { dayNumber } from '@/lib/math';
import { breakEvenResponse } from '@/lib/metrics';

/** What stays the same whoever plays: the house, its terms and the form of the answers. Money in whole yuan. */
export interface CampaignCase {
  readonly id: CaseId;
  /** People in the world; a few of them have not ordered yet when the file is closed. */
  readonly customers: number;
  readonly firstDay: number;
  /** Days that the order file covers. */
  readonly days: number;
  /** Last day of the calendar year before the file ends. */
  readonly yearEnd: number;
  /** Days after the file in which answers are counted. */
  readonly holdoutDays: number;
  /** What stays of one answering order, before the cost of contacts. */
  readonly contribution: number;
  readonly contactCost: number;
  readonly budget: number;
  /** Fewer contacts tell nothing. */
  readonly fewestContacts: number;
  /** What the house believes of an invitation: share of those still customers, with no visit planned, who come because of it. */
  readonly believedAnswer: number;
  /** Share of order rows that were paid on two receipts of one day. */
  readonly splitReceipts: number;
}

export type CaseId = 'spring-tea';

/** The invitation to the new tea of spring. Figures are illustrative, taken from no firm. */
export const SPRING_TEA: CampaignCase = {
  id: 'spring-tea',
  customers: 600,
  firstDay: dayNumber(2024, 3, 1),
  days: 730,
  yearEnd: dayNumber(2025, 12, 31),
  holdoutDays: 56,
  contribution: 48,
  contactCost: 6,
  budget: 900,
  fewestContacts: 60,
  believedAnswer: 1 / 3,
  splitReceipts: 0.1,
};

export const CASES: Readonly<Record<CaseId, CampaignCase>> = { 'spring-tea': SPRING_TEA };

/** Contacts that the budget pays for. */
export const mostContacts = ({ budget, contactCost }: CampaignCase) => Math.floor(budget / contactCost);

/** Response at which a contact earns its cost, in per cent (Hughes 1994). */
export const breakEvenPercent = ({ contactCost, contribution }: CampaignCase) =>
  100 * breakEvenResponse({ contactCost, contribution });
