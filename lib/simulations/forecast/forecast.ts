import { createWorld } from '@/lib/customers';
import {
  expectedPurchases,
  fitBgNbd,
  groupByCustomer,
  purchaseHistories,
  topShare,
  type BgNbdFit,
  type NotIdentified,
  type OrderColumns,
} from '@/lib/metrics';

export const FORECAST_QUANTITIES = ['top-share', 'returning', 'order-days'] as const;
export type ForecastQuantity = (typeof FORECAST_QUANTITIES)[number];

/** The widest interval that the form permits. */
export const FORECAST_BOUNDS: Readonly<Record<ForecastQuantity, { low: number; high: number }>> = {
  'top-share': { low: 0, high: 1 },
  returning: { low: 0, high: 1 },
  'order-days': { low: 0, high: 5 },
};

export interface ForecastScenario {
  /** 40 to 2000. */
  readonly customers: number;
}

export interface ForecastTruth {
  readonly values: Readonly<Record<ForecastQuantity, number>>;
  readonly fit: BgNbdFit | NotIdentified;
  /** The model's expectation of `order-days`; null when it is not identified. */
  readonly benchmark: number | null;
}

const CALIBRATION_DAYS = 364;
const HOLDOUT_DAYS = 91;
const DAYS_A_WEEK = 7;

/** Plays the world of that seed: what the year showed, what the next quarter brought, what BG/NBD expected. See model.md. */
export function playForecast({ customers }: ForecastScenario, seed: string): ForecastTruth {
  const { orders, firstDay } = createWorld({ seed, customers, days: CALIBRATION_DAYS + HOLDOUT_DAYS });
  const cut = firstDay + CALIBRATION_DAYS - 1;
  const histories = purchaseHistories(orders, cut);
  const fit = fitBgNbd(histories);
  const { returning, orderDays } = holdout(orders, histories.customer, cut);
  return {
    values: {
      'top-share': topShare(revenueUntil(orders, histories.customer, cut), 0.2),
      returning: returning / histories.customer.length,
      'order-days': orderDays / histories.customer.length,
    },
    fit,
    benchmark: fit.identified ? expectation(fit, histories) : null,
  };
}

function expectation(fit: BgNbdFit, { customer, x, tx, T }: ReturnType<typeof purchaseHistories>): number {
  const total = customer.reduce(
    (sum, _, i) =>
      sum + expectedPurchases(fit, { x: x[i]!, tx: tx[i]!, T: T[i]! }, HOLDOUT_DAYS / DAYS_A_WEEK),
    0,
  );
  return total / customer.length;
}

function holdout(
  orders: OrderColumns,
  known: Int32Array,
  cut: number,
): { returning: number; orderDays: number } {
  const { start, rows } = groupByCustomer(orders);
  let returning = 0;
  let orderDays = 0;
  for (const c of known) {
    const days = new Set<number>();
    for (const row of rows.subarray(start[c]!, start[c + 1]!))
      if (orders.day[row]! > cut && orders.cents[row]! > 0) days.add(orders.day[row]!);
    if (days.size > 0) returning += 1;
    orderDays += days.size;
  }
  return { returning, orderDays };
}

/** Revenue of the calibration year, refunds taken off, not below 0. */
function revenueUntil(
  { customer, day, cents, customers }: OrderColumns,
  known: Int32Array,
  cut: number,
): number[] {
  const total = new Float64Array(customers);
  for (let i = 0; i < customer.length; i++) if (day[i]! <= cut) total[customer[i]!]! += cents[i]!;
  return Array.from(known, (c) => Math.max(0, total[c]!));
}
