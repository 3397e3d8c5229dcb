import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { fenInColumn, numberText, shortYuan, tenthText } from '../see/format';
import { TrendChart } from '../see/trend-chart';
import type { ComparePart } from './compare-part';
import styles from './compare.module.css';
import { LINES } from './differences';

/** Millions would not fit the axis in thousands. */
const axisYuan = (locale: Locale, fen: number): string =>
  locale === 'en' && Math.abs(fen) >= 1e8 ? `${tenthText(fen / 1e8)}m` : shortYuan(locale, fen);

/** Customers, profit so far and value created by quarter: two lines each. */
export function CompareLines({ locale, words, names, short, comparison: { lines, quarters } }: ComparePart) {
  return (
    <section className={styles.topic}>
      <h3>
        <span className={styles.kind}>{words.lines.heading}</span>
      </h3>
      <div className={styles.charts}>
        {LINES.map((line) => {
          const { mine, other } = lines[line];
          const text = (value: number) =>
            line === 'customers' ? numberText(locale, value) : fenInColumn(value);
          return (
            <Figure
              key={line}
              title={words.lines.title(line, { mine: mine.at(-1) ?? 0, other: other.at(-1) ?? 0 }, names)}
              table={{
                summary: words.lines.table,
                content: (
                  <DataTable
                    caption={words.lines.caption(line)}
                    columns={[
                      { key: 'quarter', label: words.lines.quarter },
                      { key: 'mine', label: short.mine, numeric: true },
                      { key: 'other', label: short.other, numeric: true },
                    ]}
                    rows={mine.map((value, i) => ({
                      quarter: i + 1,
                      mine: text(value),
                      other: text(other[i] ?? 0),
                    }))}
                  />
                ),
              }}
            >
              <TrendChart
                lines={[
                  { id: 'mine', name: short.mine, values: mine, own: true },
                  { id: 'other', name: short.other, values: other, own: false },
                ]}
                from={1}
                quarters={quarters}
                tick={(value) => (line === 'customers' ? numberText(locale, value) : axisYuan(locale, value))}
                unit={words.lines.unit}
                description={words.lines.summary(line, lines[line], names)}
              />
            </Figure>
          );
        })}
      </div>
    </section>
  );
}
