import { BASELINES, type Baseline, type CampaignResult } from '@/lib/simulations/rfm-campaign';
import type { RevealView } from '../protocol';

/** Baselines that the profit beats, and those that it equals. */
export function beatenBy(profit: number, baselines: RevealView['baselines']) {
  const count = (holds: (other: number) => boolean) =>
    BASELINES.filter((baseline) => holds(baselines[baseline].profit)).length;
  return { beaten: count((other) => profit > other), equal: count((other) => profit === other) };
}

/** Response ÷ everyone's response; undefined where nobody of everyone answered. */
export const liftOf = (response: number, everyone: CampaignResult): number | undefined =>
  everyone.response > 0 ? response / everyone.response : undefined;

/** The group with the most orders that the invitation brought; undefined where it brought none. */
export function bestGroup(byGroup: RevealView['byGroup']) {
  const best = [...byGroup].sort((a, b) => b.incremental - a.incremental)[0];
  return best && best.incremental > 0 ? best : undefined;
}

export type Row = 'mine' | Baseline;

export interface BarRow {
  readonly row: Row;
  readonly result: CampaignResult;
  /** Of the width, 0 to 1. */
  readonly from: number;
  readonly length: number;
}

/** Profits as bars from a common nought, largest first; where the nought stands, 0 to 1. */
export function profitBars(
  happened: CampaignResult,
  baselines: RevealView['baselines'],
): { readonly zero: number; readonly bars: readonly BarRow[] } {
  const rows: readonly { readonly row: Row; readonly result: CampaignResult }[] = [
    { row: 'mine', result: happened },
    ...BASELINES.map((baseline) => ({ row: baseline, result: baselines[baseline] })),
  ];
  const profits = rows.map(({ result }) => result.profit);
  const [least, most] = [Math.min(0, ...profits), Math.max(0, ...profits)];
  const at = (profit: number) => (profit - least) / (most - least || 1);
  const zero = at(0);
  return {
    zero,
    bars: [...rows]
      .sort((a, b) => b.result.profit - a.result.profit)
      .map(({ row, result }) => ({
        row,
        result,
        from: Math.min(zero, at(result.profit)),
        length: Math.abs(at(result.profit) - zero),
      })),
  };
}

/** Where a value lies of an interval. */
export const sideOf = (value: number, { low, high }: { readonly low: number; readonly high: number }) =>
  value < low ? 'below' : value > high ? 'above' : 'inside';
export type Side = ReturnType<typeof sideOf>;
