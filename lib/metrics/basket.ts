import { requireCount } from './domain';

export interface BasketCounts {
  readonly baskets: number;
  readonly withA: number;
  readonly withB: number;
  readonly withBoth: number;
}

/** Association of A with B (Agrawal, Imieliński & Swami 1993): support P(AB), confidence P(B|A), lift P(B|A)/P(B). */
export function basketAssociation({ baskets, withA, withB, withBoth }: BasketCounts): {
  support: number;
  confidence: number;
  lift: number;
} {
  requireCount('baskets', baskets, 1);
  requireCount('withA', withA, 1);
  requireCount('withB', withB, 1);
  requireCount('withBoth', withBoth);
  if (withBoth > Math.min(withA, withB) || withA + withB - withBoth > baskets)
    throw new RangeError('the counts contradict each other');
  const confidence = withBoth / withA;
  return { support: withBoth / baskets, confidence, lift: confidence / (withB / baskets) };
}
