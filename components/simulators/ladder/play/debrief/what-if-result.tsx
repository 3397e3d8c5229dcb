import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { QuarterView, WhatIfView } from '../protocol';
import { countText, signed, yuanInColumn } from '../report/format';
import { debriefMessages } from './debrief-messages';
import { ValueLines } from './value-lines';
import { waysPart, whatIfParting, whatIfTitle } from './what-if-findings';
import styles from './debrief.module.css';

/** One try: what was changed, and what it came to. */
export interface Try {
  readonly quarter: number;
  readonly changes: readonly string[];
  readonly view: WhatIfView;
}

export function WhatIfResult({
  locale,
  quarters,
  last: { quarter, view },
}: {
  locale: Locale;
  quarters: readonly QuarterView[];
  last: Try;
}) {
  const words = debriefMessages[locale];
  const { columns } = words.whatIf;
  const names = ladderNames[locale];
  const title = whatIfTitle(locale, quarter, view.difference);
  const parting = whatIfParting(locale, waysPart(quarters, view.quarters));
  return (
    <Figure
      title={title}
      illustrative={words.illustrative}
      table={{
        summary: words.whatIf.table,
        content: (
          <DataTable
            caption={words.whatIf.table}
            columns={[
              { key: 'quarter', label: words.quarterColumn },
              ...(
                [
                  'value',
                  'otherValue',
                  'difference',
                  'buyers',
                  'otherBuyers',
                  'profit',
                  'otherProfit',
                ] as const
              ).map((key) => ({ key, label: columns[key], numeric: true })),
            ]}
            rows={quarters.map(({ quarter: number, known, happened, money }, i) => {
              const other = view.quarters[i];
              const gap = (other?.known.value ?? known.value) - known.value;
              return {
                quarter: names.quarterHead(number),
                value: yuanInColumn(known.value),
                otherValue: yuanInColumn(other?.known.value ?? 0),
                difference: signed(yuanInColumn(gap), gap),
                buyers: countText(locale, happened.buyers),
                otherBuyers: countText(locale, other?.happened.buyers ?? 0),
                profit: yuanInColumn(money.profit),
                otherProfit: yuanInColumn(other?.money.profit ?? 0),
              };
            })}
          />
        ),
      }}
    >
      <ValueLines
        locale={locale}
        lines={[
          { key: 'own', name: words.own, values: quarters.map(({ known }) => known.value) },
          {
            key: 'other',
            name: words.whatIf.other,
            values: view.quarters.map(({ known }) => known.value),
            own: true,
          },
        ]}
        axes={words.axes}
        description={`${title}${locale === 'zh' ? '。' : '. '}${parting}`}
      />
      <p>{parting}</p>
    </Figure>
  );
}

/** All tries side by side. */
export function TriesTable({ locale, tries }: { locale: Locale; tries: readonly Try[] }) {
  const words = debriefMessages[locale].whatIf;
  return (
    <div className={styles.history}>
      <DataTable
        caption={words.tries}
        columns={[
          { key: 'number', label: words.triesColumns.number },
          { key: 'difference', label: words.triesColumns.difference, numeric: true },
          { key: 'what', label: words.triesColumns.what },
        ]}
        rows={tries.map(({ quarter, changes, view: { difference } }, i) => ({
          number: String(i + 1),
          difference: signed(yuanInColumn(difference), difference),
          what: [ladderNames[locale].quarterHead(quarter), changes.join(locale === 'zh' ? '；' : '; ')].join(
            locale === 'zh' ? '：' : ': ',
          ),
        }))}
      />
    </div>
  );
}
