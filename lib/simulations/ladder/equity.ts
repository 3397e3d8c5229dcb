import { markovClvInfinite, type MarkovClv } from '@/lib/metrics';
import type { Quarter, Run } from './run';
import { DORMANT, isCustomer, LOST, PROSPECT } from './rungs';

/** Quarters whose flows are pooled for the chain. */
const POOLED = 4;

/**
 * The chain that the last quarters look like: from each rung the shares of people who went where, and the mean contribution of a
 * person there in a quarter, in fen. Prospects and the lost count as gone for good and worth 0: winning them costs money that is
 * not yet spent. A rung that held nobody behaves as the one below it.
 */
export function ladderChain(quarters: readonly Quarter[], discount: number): MarkovClv {
  const last = quarters.slice(-POOLED);
  const transition: number[][] = [];
  const reward: number[] = [];
  for (let from = 0; from < 8; from++) {
    const flows = Array.from({ length: 8 }, (_, to) =>
      last.reduce((sum, { tally }) => sum + tally.flows[from * 8 + to]!, 0),
    );
    const people = flows.reduce((sum, one) => sum + one, 0);
    const outside = from === PROSPECT || from === LOST;
    if (outside || (people === 0 && from === 1)) {
      transition.push(flows.map((_, to) => (to === from ? 1 : 0)));
      reward.push(0);
    } else if (people === 0) {
      transition.push(transition[from - 1]!);
      reward.push(reward[from - 1]!);
    } else {
      transition.push(flows.map((one) => one / people));
      reward.push(last.reduce((sum, { tally }) => sum + tally.contributionBy[from]!, 0) / people);
    }
  }
  return { transition, reward, discount };
}

/**
 * Lifetime value of one person on each rung, in fen, from the next quarter on: (P/(1+d))·V with V = (I − P/(1+d))⁻¹·R
 * (Pfeifer & Carraway 2000). Zeros before the first quarter is over.
 */
export function lifetimeValues({ quarters, market }: Pick<Run, 'quarters' | 'market'>): number[] {
  if (quarters.length === 0) return new Array<number>(8).fill(0);
  const chain = ladderChain(quarters, market.coefficients.discountRate);
  const value = markovClvInfinite(chain);
  return value.map((all, rung) => all - chain.reward[rung]!);
}

/** What today's customers and dormant ones will bring, discounted, in whole fen: customer equity (Blattberg & Deighton 1996). */
export function customerEquity(run: Pick<Run, 'quarters' | 'market' | 'counts'>): number {
  const values = lifetimeValues(run);
  return Math.round(
    values.reduce(
      (sum, value, rung) => (isCustomer(rung) || rung === DORMANT ? sum + value * run.counts[rung]! : sum),
      0,
    ),
  );
}

/** Profits so far and the equity of today's customers, in fen: what a policy has created. */
export const valueCreated = (run: Pick<Run, 'quarters' | 'market' | 'counts'>): number =>
  run.quarters.reduce((sum, { money }) => sum + money.profit, 0) + customerEquity(run);
