import { LorenzCurve } from '@/components/charts/lorenz-curve';
import { lorenzCurve, topShare } from '@/lib/metrics';
import type { Shop } from './shops';
import type { TopShareMessages } from './top-share-messages';

/** Per cent of the revenue that the top per cent of customers bring. */
export const bringsOf = (spending: readonly number[], top: number) =>
  Math.round(100 * topShare(spending, top / 100));

/** A shop's Lorenz curve with the top customers marked. */
export function TopShareChart({
  words,
  shop,
  spending,
  top,
}: {
  words: TopShareMessages;
  shop: Shop;
  spending: readonly number[];
  top: number;
}) {
  const described = [...new Set([top, 10, 20, 50])].map((share) => ({
    top: share,
    brings: bringsOf(spending, share),
  }));
  return (
    <LorenzCurve
      points={lorenzCurve(spending)}
      mark={top / 100}
      description={words.picture(words.shops[shop], described)}
      words={words.curve(top)}
    />
  );
}
