import { ln } from '@/lib/math';
import { clvFinite, clvInfinite } from '@/lib/metrics';

/** Where a customer's profit comes from (Reichheld & Sasser 1990). */
export const PROFIT_SOURCES = ['base', 'purchases', 'savings', 'referrals', 'premium'] as const;
export type ProfitSource = (typeof PROFIT_SOURCES)[number];
export type BySource = Readonly<Record<ProfitSource, number>>;

/** What a firm does that loses fewer customers: stays as large and wins fewer, or wins as many and grows. */
export type FirmKind = 'same-size' | 'same-intake';

/** Money in yuan, shares from 0 to 1. */
export interface FivePointsInputs {
  /** At most 0.94: five points more must leave someone who goes. */
  readonly retention: number;
  readonly discount: number;
  readonly acquisitionCost: number;
  /** Of the base: profit of every year. Of the others: what each further year adds, until the fifth. */
  readonly sources: BySource;
  /** What halving the share who leave costs a customer and year. */
  readonly halvingCost: number;
  readonly customers: number;
  readonly firm: FirmKind;
}

/** A firm that has settled at one retention. */
export interface Standing {
  readonly retention: number;
  readonly worth: BySource;
  /** Worth of a newly won customer, less what winning her cost. */
  readonly net: number;
  /** Expected years as a customer. */
  readonly years: number;
  readonly customers: number;
  /** Customers who leave, and are won, in a year. */
  readonly won: number;
  /** Profit of a year, before the cost of retaining. */
  readonly profit: number;
}

export interface FivePoints {
  readonly before: Standing;
  readonly after: Standing;
  /** What the five points cost a customer and year, and all customers. */
  readonly costEach: number;
  readonly costAll: number;
  readonly profitPaid: number;
  /** Relative changes; none where there was no profit before. */
  readonly changes: Readonly<Record<ChangeKind, number | undefined>>;
  /** Years until half of the growth has come, where the firm grows. */
  readonly halfWay: number | undefined;
}

export const CHANGE_KINDS = ['customer', 'firm', 'paid'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const FIVE_POINTS = 0.05;
/** Sums that are 0 on paper come out this small. */
const NO_MONEY = 1e-6;
/** A customer's profit grows with each of this many years after the first. */
const GROWING_YEARS = 4;

/** Worth of a customer by source, before acquisition cost. See model.md. */
export function worthBySource(sources: BySource, retention: number, discount: number): BySource {
  const yearly = (margin: number) => clvInfinite({ margin, retention, discount });
  const steps = clvFinite({ margin: 1, retention, discount }, GROWING_YEARS);
  return {
    base: yearly(sources.base),
    purchases: yearly(sources.purchases * steps),
    savings: yearly(sources.savings * steps),
    referrals: yearly(sources.referrals * steps),
    premium: yearly(sources.premium * steps),
  };
}

/** What five points more retention do to a customer's worth and to the firm's yearly profit, before and after their cost. */
export function readFivePoints(inputs: FivePointsInputs): FivePoints {
  const { retention, firm, customers } = inputs;
  const leaving = customers * (1 - retention);
  const before = settle(inputs, retention, leaving);
  const raised = retention + FIVE_POINTS;
  const after = settle(inputs, raised, firm === 'same-size' ? customers * (1 - raised) : leaving);
  const costEach = (inputs.halvingCost * ln((1 - retention) / (1 - raised))) / ln(2);
  const costAll = costEach * after.customers;
  const profitPaid = after.profit - costAll;
  return {
    before,
    after,
    costEach,
    costAll,
    profitPaid,
    changes: {
      customer: change(before.net, after.net),
      firm: change(before.profit, after.profit),
      paid: change(before.profit, profitPaid),
    },
    halfWay: firm === 'same-intake' ? ln(2) / -ln(raised) : undefined,
  };
}

function settle(
  { sources, discount, acquisitionCost }: FivePointsInputs,
  retention: number,
  won: number,
): Standing {
  const worth = worthBySource(sources, retention, discount);
  const lifetime = total(worthBySource(sources, retention, 0)) - acquisitionCost;
  const years = 1 / (1 - retention);
  return {
    retention,
    worth,
    net: total(worth) - acquisitionCost,
    years,
    customers: won * years,
    won,
    profit: won * lifetime,
  };
}

const total = (worth: BySource) => PROFIT_SOURCES.reduce((sum, source) => sum + worth[source], 0);

const change = (before: number, after: number) => (before > NO_MONEY ? after / before - 1 : undefined);

/** The three changes at every whole per cent of starting retention in a range. */
export function fivePointsCurve(
  inputs: FivePointsInputs,
  { from, to }: { readonly from: number; readonly to: number },
): readonly { readonly percent: number; readonly changes: FivePoints['changes'] }[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const percent = from + i;
    return { percent, changes: readFivePoints({ ...inputs, retention: percent / 100 }).changes };
  });
}
