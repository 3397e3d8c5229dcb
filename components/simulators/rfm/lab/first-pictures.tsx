import { HeatMap } from '@/components/charts/heat-map';
import { SegmentBars } from '@/components/charts/segment-bars';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { count } from './picture-numbers';
import { picturesMessages } from './pictures-messages';
import type { LabView } from './protocol';
import { segmentNameIn } from './segment-names';

interface First {
  readonly locale: Locale;
  readonly view: LabView;
}

/** The heat map as the server draws it: what is read until the lab's script is there, and without any. */
export function FirstHeat({ locale, view }: First) {
  const { heat: words, illustrative } = picturesMessages[locale];
  const cellAt = (r: number, f: number) => {
    const { customers, cents, meanM } = view.heat[r - 1]![f - 1]!;
    return { r, f, customers, cents, share: cents / view.cents, meanM };
  };
  const cells = view.heat.flatMap((row, r) => row.map((_, f) => cellAt(r + 1, f + 1)));
  const most = cells.reduce((best, cell) => (cell.customers > best.customers ? cell : best));
  return (
    <Figure
      title={words.title('customers', most)}
      illustrative={illustrative}
      caption={words.caption('customers', view.bins)}
    >
      <HeatMap
        caption={words.map}
        counts={view.heat.map((row) => row.map(({ customers }) => customers))}
        rowAxis={words.rAxis}
        columnAxis={words.fAxis}
        text={(customers) => (customers === 0 ? '' : count(customers))}
        describe={(r, f) => words.cell(cellAt(r, f))}
        bar={(r, f) => (cellAt(r, f).customers > 0 ? cellAt(r, f).meanM / view.bins : undefined)}
      />
    </Figure>
  );
}

/** The eight groups as the server draws them. */
export function FirstSegments({ locale, view }: First) {
  const { segments: words, illustrative } = picturesMessages[locale];
  const nameOf = segmentNameIn(locale);
  const segments = view.segments.map((segment) => ({
    ...segment,
    name: nameOf(segment.id),
    customerShare: segment.customers / view.scored,
    revenueShare: segment.cents / view.cents,
    oneTimeShare: segment.customers > 0 ? segment.oneTime / segment.customers : 0,
  }));
  const main = segments.reduce((best, one) => (one.cents > best.cents ? one : best));
  return (
    <Figure title={words.title(main.name, main)} illustrative={illustrative} caption={words.caption}>
      <SegmentBars
        description={words.picture(segments.length)}
        bars={segments.map((one) => ({
          id: one.id,
          name: one.name,
          aside: words.aside(one.oneTimeShare),
          customers: {
            share: one.customerShare,
            hollow: one.oneTime / view.scored,
            label: words.people(one),
          },
          revenue: { share: one.revenueShare, label: words.revenue(one) },
          description: words.row(one.name, one),
        }))}
      />
    </Figure>
  );
}
