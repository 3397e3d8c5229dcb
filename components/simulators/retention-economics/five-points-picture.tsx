import { ChangeCurves } from '@/components/charts/change-curves';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import {
  CHANGE_KINDS,
  fivePointsCurve,
  PROFIT_SOURCES,
  readFivePoints,
  type FirmKind,
  type FivePointsInputs,
} from '@/lib/simulations/retention-economics';
import { fivePointsMessages, type FivePointsMessages } from './messages';
import styles from './five-points.module.css';

/** Money in yuan, shares in whole per cent, as the reader sets them. */
export interface FivePointsState {
  readonly retention: number;
  readonly discount: number;
  readonly margin: number;
  readonly cost: number;
  readonly halving: number;
  readonly purchases: number;
  readonly savings: number;
  readonly referrals: number;
  readonly premium: number;
  readonly firm: FirmKind;
}

export interface FivePointsCase {
  readonly locale: Locale;
  /** How many customers the firm has. */
  readonly customers: number;
  readonly state: FivePointsState;
}

export const RETENTION = { from: 40, to: 94 };
/** The range of the article of 1990. */
const BAND = { from: 0.25, to: 0.85 };

const inputsOf = (customers: number, state: FivePointsState): FivePointsInputs => ({
  retention: state.retention / 100,
  discount: state.discount / 100,
  acquisitionCost: state.cost,
  sources: {
    base: state.margin,
    purchases: state.purchases,
    savings: state.savings,
    referrals: state.referrals,
    premium: state.premium,
  },
  halvingCost: state.halving,
  customers,
  firm: state.firm,
});

export const readState = (customers: number, state: FivePointsState) =>
  readFivePoints(inputsOf(customers, state));

/** The changes as they stand in tables and, spelt out, in sentences. */
export const changeTexts = (words: FivePointsMessages, customers: number, state: FivePointsState) => {
  const { customer, firm, paid } = readState(customers, state).changes;
  const spoken = (share: number | undefined) => (share === undefined ? words.noShare : words.share(share));
  return {
    written: { customer: words.share(customer), firm: words.share(firm), paid: words.share(paid) },
    spoken: { customer: spoken(customer), firm: spoken(firm), paid: spoken(paid) },
  };
};

/** The three changes along the starting retention, against the range of 1990. */
export function FivePointsPicture({ locale, customers, state }: FivePointsCase) {
  const words = fivePointsMessages[locale];
  const curve = fivePointsCurve(inputsOf(customers, state), RETENTION);
  const { written, spoken } = changeTexts(words, customers, state);
  return (
    <ChangeCurves
      xs={curve.map(({ percent }) => percent)}
      end={100}
      at={state.retention}
      curves={CHANGE_KINDS.map((kind) => ({
        id: kind,
        name: words.curve[kind],
        value: written[kind],
        shares: curve.map(({ changes }) => changes[kind]),
      }))}
      band={{ ...BAND, label: words.band }}
      description={words.picture(state.retention, spoken)}
      axes={words.axes}
    />
  );
}

/** Before and after side by side, and the figures behind the picture. */
export function FivePointsReadout({ locale, customers, state }: FivePointsCase) {
  const words = fivePointsMessages[locale];
  const { before, after, costEach, costAll, profitPaid, halfWay } = readState(customers, state);
  const { written } = changeTexts(words, customers, state);
  const { money, people, yearCount, row } = words;
  const rows: readonly (readonly [string, string, string, string])[] = [
    [row.left, people(before.won), people(after.customers * (1 - after.retention)), ''],
    [row.years, yearCount(before.years), yearCount(after.years), ''],
    ...(state.firm === 'same-intake'
      ? ([[row.customers, people(before.customers), people(after.customers), '']] as const)
      : []),
    [row.customer, money(before.net), money(after.net), written.customer],
    [row.firm, money(before.profit), money(after.profit), written.firm],
    [row.paid, money(before.profit), money(profitPaid), written.paid],
  ];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.columns.now(state.retention)}</th>
            <th scope="col">{words.columns.now(state.retention + 5)}</th>
            <th scope="col">{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, now, then, change]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{now}</td>
              <td>{then}</td>
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.paid(after.customers, costEach, costAll)}
        {halfWay !== undefined && ` ${words.halfWay(halfWay)}`}
      </p>
      <Disclosure summary={words.table}>
        <DataTable
          caption={words.tableCaption}
          columns={[
            { key: 'source', label: words.tableSource },
            { key: 'before', label: words.columns.now(state.retention), numeric: true },
            { key: 'after', label: words.columns.now(state.retention + 5), numeric: true },
          ]}
          rows={PROFIT_SOURCES.map((source) => ({
            source: words.source[source],
            before: money(before.worth[source]),
            after: money(after.worth[source]),
          }))}
        />
      </Disclosure>
      <CurveTable words={words} customers={customers} state={state} />
    </>
  );
}

function CurveTable({
  words,
  customers,
  state,
}: {
  words: FivePointsMessages;
  customers: number;
  state: FivePointsState;
}) {
  const curve = fivePointsCurve(inputsOf(customers, state), RETENTION);
  return (
    <Disclosure summary={words.curveTable}>
      <DataTable
        caption={words.curveCaption}
        columns={[
          { key: 'percent', label: words.curveStart, numeric: true },
          ...CHANGE_KINDS.map((kind) => ({ key: kind, label: words.curve[kind], numeric: true })),
        ]}
        rows={curve
          .filter(({ percent }) => percent % 5 === 0 || percent === RETENTION.to)
          .map(({ percent, changes }) => ({
            percent,
            customer: words.share(changes.customer),
            firm: words.share(changes.firm),
            paid: words.share(changes.paid),
          }))}
      />
    </Disclosure>
  );
}
