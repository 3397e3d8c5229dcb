import { CumulativeLine } from '@/components/charts/cumulative-line';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import type { CashFlow } from '@/lib/metrics';
import { readWorth } from '@/lib/simulations/customer-worth';
import { customerWorthMessages } from './messages';
import styles from './customer-worth.module.css';

/** Money in yuan, shares in per cent, as the reader sets them. */
export interface CustomerWorthState {
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly cost: number;
  readonly years: number;
  readonly cashFlow: CashFlow;
}

export const readState = ({ margin, retention, discount, cost, years, cashFlow }: CustomerWorthState) =>
  readWorth(
    {
      margin,
      retention: retention / 100,
      discount: discount / 100,
      acquisitionCost: cost,
      cashFlow,
    },
    years,
  );

/** The curve against the cost. */
export function WorthPicture({ locale, state }: { locale: Locale; state: CustomerWorthState }) {
  const words = customerWorthMessages[locale];
  const { cost, years } = state;
  const { curve, counted, clv, payback } = readState(state);
  return (
    <CumulativeLine
      points={curve.map(({ year, total }) => ({ at: year, total }))}
      lastAt={years}
      cost={{ value: cost, label: words.costLine(cost) }}
      limit={{ value: clv, label: words.limitLine(clv) }}
      crossing={payback && { at: payback.year, total: payback.total, label: words.crossing(payback.year) }}
      description={words.picture(counted, years, cost, payback?.year)}
      axes={words.axes}
    />
  );
}

/** What the curve comes to, and its figures year by year. */
export function WorthReadout({ locale, state }: { locale: Locale; state: CustomerWorthState }) {
  const words = customerWorthMessages[locale];
  const { curve, counted, clv, net, payback, lifted } = readState(state);
  const rows = [
    [words.rows.counted(state.years), words.money(counted)],
    [words.rows.clv, words.money(clv)],
    [words.rows.net, words.money(net)],
    [words.rows.payback, words.paybackValue(payback?.year)],
    [words.rows.lifted, words.liftedValue(lifted, lifted / clv - 1)],
  ];
  return (
    <>
      <dl className={styles.readout}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={words.table}>
        <DataTable
          caption={words.tableCaption}
          columns={[
            { key: 'year', label: words.tableYear, numeric: true },
            { key: 'total', label: words.tableTotal, numeric: true },
          ]}
          rows={curve.map(({ year, total }) => ({ year, total: total.toFixed(2) }))}
        />
      </Disclosure>
    </>
  );
}
