import { PriceLine, type PriceMark, type PriceSpan } from '@/components/charts/price-line';
import type { Locale } from '@/lib/content/locale';
import { nameOnce } from '@/lib/simulations/bargaining';
import { Readout } from './bargaining-picture';
import { beliefOf, type BlindOfferState } from './bargaining-view';
import { blindMessages } from './blind-messages';

const [LEAST, MOST] = [50, 220];
const TICKS = [60, 100, 140, 180, 220];

/** One price against a limit that is known only within an interval. */
export function BlindPicture({ locale, state }: { locale: Locale; state: BlindOfferState }) {
  const words = blindMessages[locale];
  const belief = beliefOf(state);
  const { floor, low, high } = belief;
  const offer = nameOnce(belief, state.price);
  const worth = Math.min(high, Math.max(low, floor));
  const made = Math.min(high, Math.max(low, state.price));
  const spans: PriceSpan[] = [];
  if (made > worth)
    spans.push({
      key: 'failed',
      from: worth,
      to: made,
      kind: 'none',
      label: words.spans.failed(offer.failed),
    });
  if (high > made)
    spans.push({ key: 'taken', from: made, to: high, kind: 'deal', label: words.spans.taken(offer.chance) });
  const limits: PriceMark[] =
    low === high
      ? [{ key: 'known', at: low, label: words.marks.known(low), kind: 'stop', side: 'below', lean: 'right' }]
      : [
          {
            key: 'high',
            at: high,
            label: words.marks.high(high),
            kind: 'stop',
            side: 'below',
            lean: 'right',
          },
          { key: 'low', at: low, label: words.marks.low(low), kind: 'stop', side: 'below', lean: 'left' },
        ];
  return (
    <PriceLine
      least={LEAST}
      most={MOST}
      ticks={TICKS}
      axis={words.axis}
      description={words.picture(belief, state.price, offer)}
      spans={spans}
      marks={[
        {
          key: 'floor',
          at: floor,
          label: words.marks.floor(floor),
          kind: 'dashed',
          side: 'above',
          lean: 'left',
        },
        {
          key: 'price',
          at: state.price,
          label: words.marks.price(state.price),
          kind: 'stop',
          side: 'above',
          lean: 'right',
        },
        ...limits,
      ]}
    />
  );
}

/** What the price may be expected to bring, and to whom. */
export function BlindReadout({ locale, state }: { locale: Locale; state: BlindOfferState }) {
  return <Readout rows={blindMessages[locale].rows(nameOnce(beliefOf(state), state.price))} />;
}
