import { DataTable } from '@/components/ui/data-table';
import { ladderNames } from '../names';
import type { QuarterView } from '../protocol';
import { fenInColumn, plus } from '../see/format';
import { seeMessages } from '../see/see-messages';
import type { ComparePart } from './compare-part';
import styles from './compare.module.css';
import { moneyLines, type MoneyLine } from './differences';

/** Where the money of both runs came from and went, to the fen. */
export function CompareMoney({
  locale,
  words,
  names,
  short,
  comparison,
  mine,
  other,
}: ComparePart & { readonly mine: readonly QuarterView[]; readonly other: readonly QuarterView[] }) {
  const { revenue, goods, contribution, profit, costs } = seeMessages[locale].money;
  const labels = { ...ladderNames[locale].levers, ...costs };
  const sums = { revenue, goods, contribution, profit };
  const isSum = (line: MoneyLine): line is keyof typeof sums => line in sums;
  const lines = moneyLines(mine, other);
  const last = lines.find(({ line }) => line === 'profit') ?? { mine: 0, other: 0 };
  return (
    <section className={styles.topic}>
      <h3>
        <span className={styles.kind}>{words.money.heading}</span> {words.money.title(last, names)}
      </h3>
      <DataTable
        caption={words.money.caption(comparison.quarters)}
        columns={[
          { key: 'line', label: words.money.line },
          { key: 'mine', label: short.mine, numeric: true },
          { key: 'other', label: short.other, numeric: true },
          { key: 'difference', label: words.money.difference, numeric: true },
        ]}
        rows={lines.map(({ line, ...pair }) => ({
          line: isSum(line) ? sums[line] : `− ${labels[line]}`,
          mine: fenInColumn(pair.mine),
          other: fenInColumn(pair.other),
          difference: pair.mine === pair.other ? '0' : plus(fenInColumn(pair.mine - pair.other)),
        }))}
      />
    </section>
  );
}
