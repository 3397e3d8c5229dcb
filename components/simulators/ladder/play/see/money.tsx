import { DataTable } from '@/components/ui/data-table';
import { ladderNames } from '../names';
import type { QuarterView } from '../protocol';
import { Folded } from './folded';
import { fenInColumn, wholePercent, yuanText } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { costsOf, largestOf, type Cost } from './take-aways';

/** Every fen of the quarter, and of all quarters up to it. */
export function MoneyTable({ locale, view, now, sofar }: SeeProps) {
  const words = seeMessages[locale];
  const { levers } = ladderNames[locale];
  const nameOf = (cost: Cost): string => ({ ...levers, ...words.money.costs })[cost];
  const { revenue, profit } = now.money;
  const largest = largestOf(costsOf(now));
  const sum = (of: (quarter: QuarterView) => number) => sofar.reduce((total, one) => total + of(one), 0);
  const line = (key: string, label: string, of: (quarter: QuarterView) => number, strong = false) => {
    const figure = (fen: number) => (strong ? <b>{fenInColumn(fen)}</b> : fenInColumn(fen));
    return {
      key,
      line: strong ? <b>{label}</b> : label,
      quarter: figure(of(now)),
      all: figure(sum(of)),
    };
  };
  const spent = sofar.map((quarter) => new Map(costsOf(quarter).map(({ cost, fen }) => [cost, fen])));
  const costs = [...new Set(sofar.flatMap((quarter) => costsOf(quarter).map(({ cost }) => cost)))];
  const order: readonly string[] = [...Object.keys(levers), ...Object.keys(words.money.costs)];
  costs.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const contribution = line(
    'contribution',
    words.money.contribution,
    ({ money }) => money.contribution,
    true,
  );
  const sales = [
    line('revenue', words.money.revenue, ({ money }) => money.revenue),
    line('goods', words.money.goods, ({ money }) => money.revenue - money.contribution),
    contribution,
  ];
  const expenses = [
    ...costs.map((cost) =>
      line(cost, `− ${nameOf(cost)}`, (quarter) => spent[sofar.indexOf(quarter)]?.get(cost) ?? 0),
    ),
    line('profit', words.money.profit, ({ money }) => money.profit, true),
  ];
  const heads = words.money.columns(now.quarter);
  return (
    <Folded
      kind={words.kinds.money}
      takeAway={words.money.title({
        revenue: yuanText(locale, revenue),
        profit: yuanText(locale, Math.abs(profit)),
        gain: profit >= 0,
        largest: largest && { name: nameOf(largest.cost), fen: yuanText(locale, largest.fen) },
      })}
    >
      {(
        [
          [words.money.caption, sales],
          [words.money.expenses, expenses],
        ] as const
      ).map(([caption, rows]) => (
        <DataTable
          key={caption}
          caption={caption}
          columns={[
            { key: 'line', label: heads.line },
            { key: 'quarter', label: heads.quarter, numeric: true },
            { key: 'all', label: heads.all, numeric: true },
          ]}
          rows={rows}
          rowKey={({ key }) => String(key)}
        />
      ))}
      <p className={styles.note}>{words.money.note(wholePercent(view.terms.margin))}</p>
    </Folded>
  );
}
