import { LorenzCurve } from '@/components/charts/lorenz-curve';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { valueAt } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import type { Interval } from '@/lib/scoring';
import { decimal, percent } from '../../lab/picture-numbers';
import { IntervalPicture } from '../interval-picture';
import type { ConcentrationView } from '../protocol';
import { concentrationMessages } from './concentration-messages';
import { inPercent, shareText } from './share-text';

const TOPS = [0.01, 0.05, 0.1, 0.2, 0.5];

/** The curve with what the top fifth brings, and the interval that was said. */
export function LorenzFigure({
  locale,
  concentration: { topFifth, lorenz, inTheRed },
  interval,
  bounds,
}: {
  locale: Locale;
  concentration: ConcentrationView;
  interval: Interval | null;
  bounds: Interval;
}) {
  const { share: words, illustrative, gap } = concentrationMessages[locale];
  const truth = shareText(topFifth);
  return (
    <Figure
      title={words.title(truth)}
      illustrative={illustrative}
      caption={[
        words.caption,
        ...(interval ? [words.above] : []),
        ...(inTheRed > 0 ? [words.inTheRed(inTheRed)] : []),
      ].join(gap)}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'top', label: words.columns[0] },
              { key: 'share', label: words.columns[1], numeric: true },
            ]}
            rows={TOPS.map((top) => ({
              top: words.top(percent(top)),
              share: shareText(top === 0.2 ? topFifth : 1 - valueAt(lorenz, 1 - top)),
            }))}
          />
        ),
      }}
    >
      <IntervalPicture
        locale={locale}
        bounds={inPercent(bounds)}
        interval={interval && inPercent(interval)}
        truth={{ at: 100 * topFifth, label: words.truth(truth) }}
        format={(value) => `${decimal(value, 2)}%`}
      />
      <LorenzCurve points={lorenz} mark={0.2} description={words.picture(truth)} words={words.curve} />
    </Figure>
  );
}
