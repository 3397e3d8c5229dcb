import { PriceLine } from '@/components/charts/price-line';
import type { BargainingReading } from '@/lib/simulations/bargaining';
import { LAST_PRICE } from './bargaining-view';
import type { RoundMessages } from './round-messages';
import styles from './bargaining.module.css';

const [LEAST, MOST] = [50, 230];
const TICKS = [60, 100, 140, 180, 220];

/** Where both must stop, last year's price and, unless covered, the price on which they agree. */
export function BargainingPicture({
  words,
  reading,
  covered,
}: {
  words: RoundMessages;
  reading: BargainingReading;
  covered: boolean;
}) {
  const { floor, ceiling, deal } = reading;
  return (
    <PriceLine
      least={LEAST}
      most={MOST}
      ticks={TICKS}
      axis={words.axis}
      description={words.picture(reading, covered)}
      spans={[
        deal
          ? { key: 'room', from: floor, to: ceiling, kind: 'deal' }
          : { key: 'gap', from: ceiling, to: floor, kind: 'none', label: words.spans.gap },
      ]}
      // The ceiling stands above the floor, so that its short line does not run through the floor's label.
      marks={[
        { key: 'last', at: LAST_PRICE, label: words.marks.last, kind: 'dashed', side: 'above', lean: 'left' },
        ...(deal && !covered
          ? [
              {
                key: 'price',
                at: deal.price,
                label: words.marks.price(deal.price),
                kind: 'dot',
                side: 'above',
                lean: 'right',
              } as const,
            ]
          : []),
        {
          key: 'ceiling',
          at: ceiling,
          label: words.marks.ceiling(ceiling),
          kind: 'stop',
          side: 'below',
          lean: deal ? 'right' : 'left',
        },
        {
          key: 'floor',
          at: floor,
          label: words.marks.floor(floor),
          kind: 'stop',
          side: 'below',
          lean: deal ? 'left' : 'right',
        },
      ]}
    />
  );
}

/** Figures with their names. */
export function Readout({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.readout}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
