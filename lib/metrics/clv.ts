import { powInt } from '@/lib/math';
import { requireAtLeast, requireCount, requireShare } from './domain';

/** `next-period`: the first margin comes one period from now. `this-period`: a margin is earned now, before anyone can leave. */
export type CashFlow = 'next-period' | 'this-period';

export interface ClvInputs {
  /** Margin of a period while the customer stays, in money. */
  readonly margin: number;
  /** Probability of staying from one period to the next. */
  readonly retention: number;
  /** Discount rate per period. */
  readonly discount: number;
  readonly cashFlow?: CashFlow;
  /** Cost of winning the customer, paid now. */
  readonly acquisitionCost?: number;
}

/**
 * Lifetime value without end (Gupta & Lehmann 2003): m·r/(1+i−r), or m(1+i)/(1+i−r) with a margin now.
 *
 * @throws RangeError when retention is not a share, or nothing is lost or discounted (the sum has no limit)
 */
export function clvInfinite({
  margin,
  retention,
  discount,
  cashFlow = 'next-period',
  acquisitionCost = 0,
}: ClvInputs): number {
  requireShare('retention', retention);
  requireAtLeast('discount', discount, 0);
  const decay = 1 + discount - retention;
  if (decay <= 0) throw new RangeError('CLV has no limit: retention 1 and discount 0');
  return (margin * (cashFlow === 'this-period' ? 1 + discount : retention)) / decay - acquisitionCost;
}

/** Lifetime value over a number of periods: Σ m·(r/(1+i))^t for t = 1…periods, or t = 0…periods − 1 with a margin now. */
export function clvFinite(
  { margin, retention, discount, cashFlow = 'next-period', acquisitionCost = 0 }: ClvInputs,
  periods: number,
): number {
  requireShare('retention', retention);
  requireAtLeast('discount', discount, 0);
  requireCount('periods', periods);
  const step = retention / (1 + discount);
  const geometric = step === 1 ? periods : (1 - powInt(step, periods)) / (1 - step);
  return margin * geometric * (cashFlow === 'this-period' ? 1 : step) - acquisitionCost;
}

export interface SimpleClvInputs {
  /** Money per order. */
  readonly averageOrder: number;
  readonly ordersPerYear: number;
  readonly grossMargin: number;
  readonly years: number;
  readonly acquisitionCost?: number;
}

/** The textbook product: order value × orders a year × gross margin × years − acquisition cost. No discount, no churn. */
export function clvSimple({
  averageOrder,
  ordersPerYear,
  grossMargin,
  years,
  acquisitionCost = 0,
}: SimpleClvInputs): number {
  requireAtLeast('averageOrder', averageOrder, 0);
  requireAtLeast('ordersPerYear', ordersPerYear, 0);
  requireShare('grossMargin', grossMargin);
  requireAtLeast('years', years, 0);
  return averageOrder * ordersPerYear * grossMargin * years - acquisitionCost;
}
