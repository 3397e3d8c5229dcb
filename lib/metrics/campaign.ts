import { requireAtLeast, requireCount, requirePositive, requireShare } from './domain';
import { breakEvenResponse } from './value';

/** A group of customers that one might contact, and what one believes contacting them does. */
export interface CampaignSegment {
  readonly id: string;
  readonly customers: number;
  /**
   * Orders that come because of the contact and would not come without it, per contact, 0 to 1. An assumption or the result
   * of an experiment: a list of orders cannot show it.
   */
  readonly incrementalResponse: number;
}

export interface CampaignTerms {
  /** Contribution of one order, in money. */
  readonly marginPerOrder: number;
  readonly contactCost: number;
  readonly budget: number;
}

/** Why a segment is contacted, or not, or not wholly. */
export type CampaignVerdict = 'all' | 'part' | 'no-profit' | 'no-budget';

export interface CampaignLine extends CampaignSegment {
  readonly profitPerContact: number;
  readonly verdict: CampaignVerdict;
  readonly contacts: number;
  readonly cost: number;
  readonly incrementalOrders: number;
  readonly profit: number;
}

export interface CampaignPlan extends Pick<
  CampaignLine,
  'contacts' | 'cost' | 'incrementalOrders' | 'profit'
> {
  /** Every segment, the most profitable contact first; those of equal profit in the order given. */
  readonly lines: readonly CampaignLine[];
  readonly breakEvenResponse: number;
}

/**
 * Whom to contact. Expected profit of a contact = incremental response × margin − contact cost; segments where it is above 0
 * are contacted, the best first, until the budget is spent: the last one perhaps in part. At the break-even response
 * (Hughes 1994) a contact earns nothing and is not made.
 *
 * @throws RangeError for a margin of 0 or less, a negative cost or budget, a response outside 0 to 1, a customer count that is
 *   not whole
 */
export function planCampaign(segments: readonly CampaignSegment[], terms: CampaignTerms): CampaignPlan {
  const { marginPerOrder, contactCost, budget } = terms;
  requirePositive('marginPerOrder', marginPerOrder);
  requireAtLeast('contactCost', contactCost, 0);
  requireAtLeast('budget', budget, 0);
  for (const { customers, incrementalResponse } of segments) {
    requireCount('customers', customers);
    requireShare('incrementalResponse', incrementalResponse);
  }
  // Whole contacts are spent, not money: 0.3 / 0.1 is a rounding error below 3, and the third contact is paid for.
  let affordable = contactCost === 0 ? Infinity : Math.floor((budget / contactCost) * (1 + ROUNDING));
  const lines = segments
    .map((segment) => ({ ...segment, profitPerContact: profitOfContact(segment, terms) }))
    .sort((a, b) => b.profitPerContact - a.profitPerContact)
    .map((segment): CampaignLine => {
      const worth = segment.profitPerContact > 0;
      const contacts = worth ? Math.min(segment.customers, affordable) : 0;
      affordable -= contacts;
      return {
        ...segment,
        verdict: verdictOf(segment.customers, worth, contacts),
        ...outcome(segment, contacts, terms),
      };
    });
  return {
    lines,
    contacts: total(lines, 'contacts'),
    cost: total(lines, 'cost'),
    incrementalOrders: total(lines, 'incrementalOrders'),
    profit: total(lines, 'profit'),
    breakEvenResponse: breakEvenResponse({ contactCost, contribution: marginPerOrder }),
  };
}

/**
 * What the same contacts earn when only `share` of the assumed response comes: the money is spent before one knows.
 *
 * @param share 0.5 for half the response
 */
export function profitIfResponse(
  { incrementalOrders, cost }: Pick<CampaignPlan, 'incrementalOrders' | 'cost'>,
  marginPerOrder: number,
  share: number,
): number {
  requirePositive('marginPerOrder', marginPerOrder);
  requireAtLeast('share', share, 0);
  return share * incrementalOrders * marginPerOrder - cost;
}

/** Far above what doubles lose in these few steps, far below any amount of money. */
const ROUNDING = 1e-12;

function profitOfContact({ incrementalResponse }: CampaignSegment, terms: CampaignTerms): number {
  const gain = incrementalResponse * terms.marginPerOrder;
  const profit = gain - terms.contactCost;
  // 0.07 × 100 − 7 leaves 9e-16, which is no profit.
  return Math.abs(profit) <= ROUNDING * gain ? 0 : profit;
}

function outcome(segment: CampaignSegment, contacts: number, { marginPerOrder, contactCost }: CampaignTerms) {
  const cost = contacts * contactCost;
  const incrementalOrders = contacts * segment.incrementalResponse;
  return { contacts, cost, incrementalOrders, profit: incrementalOrders * marginPerOrder - cost };
}

function verdictOf(customers: number, worth: boolean, contacts: number): CampaignVerdict {
  if (!worth) return 'no-profit';
  if (contacts === customers) return 'all';
  return contacts > 0 ? 'part' : 'no-budget';
}

function total(
  lines: readonly CampaignLine[],
  part: 'contacts' | 'cost' | 'incrementalOrders' | 'profit',
): number {
  return lines.reduce((sum, line) => sum + line[part], 0);
}
