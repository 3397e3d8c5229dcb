import { SegmentBars } from '@/components/charts/segment-bars';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { groupNames } from '../../group-names';
import type { FilePreview, GroupView } from '../protocol';
import { fileMessages } from './file-messages';
import { centsOf, customersOf, figuresOf } from './group-figures';

/** The eight groups under one way of scoring. */
export function GroupsFigure({
  locale,
  preview,
  days,
}: {
  locale: Locale;
  preview: FilePreview;
  /** “Lately”: that many days before the reference day. */
  days: number;
}) {
  const { groups: words, illustrative } = fileMessages[locale];
  const names = groupNames[locale];
  const { groups } = preview;
  const [allCents, allCustomers] = [centsOf(preview), customersOf(preview)];
  const most = topBy(groups, ({ customers }) => customers);
  const rich = topBy(groups, ({ cents }) => cents);
  if (!most || !rich) return null;
  const rows = groups.map((group) => ({ group, figures: figuresOf(locale, group, allCents) }));
  const columns = words.columns(days);
  return (
    <Figure
      title={words.title(
        most.group,
        figuresOf(locale, most, allCents).customers,
        rich.group,
        figuresOf(locale, rich, allCents).share,
      )}
      illustrative={illustrative}
      caption={words.caption(days)}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={(['group', 'customers', 'money', 'share', 'lately', 'median'] as const).map((key) => ({
              key,
              label: columns[key],
              numeric: key !== 'group',
            }))}
            rows={rows.map(({ group, figures }) => ({ group: names[group.group], ...figures }))}
          />
        ),
      }}
    >
      <SegmentBars
        description={`${words.picture} ${rows
          .map(({ group, figures }) => words.described(names[group.group], figures, days))
          .join(' ')}`}
        bars={rows.map(({ group, figures }) => {
          const label = words.bar(figures);
          return {
            id: group.group,
            name: names[group.group],
            aside: group.customers === 0 ? words.nobody : label.aside,
            customers: {
              share: allCustomers > 0 ? group.customers / allCustomers : 0,
              hollow: 0,
              label: label.people,
            },
            revenue: { share: allCents > 0 ? group.cents / allCents : undefined, label: label.money },
            description: words.described(names[group.group], figures, days),
          };
        })}
      />
    </Figure>
  );
}

const topBy = (groups: readonly GroupView[], size: (group: GroupView) => number) =>
  [...groups].sort((a, b) => size(b) - size(a))[0];
