import type { EightGroup } from '@/lib/metrics';
import type { EightGroupsMessages } from './eight-groups-messages';
import type { GroupRow, ListedRow } from './eight-groups-view';
import styles from './group-tables.module.css';

type Names = Readonly<Record<EightGroup, string>>;
const percent = (share: number) => `${Math.round(100 * share)}%`;

/** The eight groups: how many customers, and which shares of customers and revenue, as numbers with bars under them. */
export function GroupTable({
  words,
  names,
  before,
  rows,
}: {
  words: EightGroupsMessages;
  names: Names;
  /** Marked on the bars: the same groups under the rule of the course. */
  before: readonly GroupRow[];
  rows: readonly GroupRow[];
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col">{words.customers}</th>
          <th scope="col">{words.revenue}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, highs, customers, customerShare, revenueShare }, i) => (
          <tr key={group}>
            <th scope="row">
              {names[group]}
              <span className={styles.key}>{words.key(...highs)}</span>
            </th>
            <td>
              {percent(customerShare)} <span className={styles.count}>{words.people(customers)}</span>
              <Bar share={customerShare} was={before[i]!.customerShare} kind="customers" />
            </td>
            <td>
              {percent(revenueShare)}
              <Bar share={revenueShare} was={before[i]!.revenueShare} kind="revenue" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A few customers whom the lesson knows, and the groups that they fall into before and after. */
export function ListedTable({
  words,
  names,
  customers,
  before,
  after,
}: {
  words: EightGroupsMessages;
  names: Names;
  customers: readonly { readonly id: string; readonly name: string }[];
  before: readonly ListedRow[];
  after: readonly ListedRow[];
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.scores}</th>
          <th scope="col">{words.nowIn}</th>
        </tr>
      </thead>
      <tbody>
        {customers.map(({ id, name }, i) => {
          const [was, is] = [before[i]!, after[i]!];
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={styles.scores}>{is.scores.join(' · ')}</td>
              <td className={was.group === is.group ? undefined : styles.moved}>
                {was.group !== is.group && (
                  <>
                    <span className={styles.name}>{names[was.group]}</span>
                    {' → '}
                  </>
                )}
                <span className={styles.name}>{names[is.group]}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Bar({ share, was, kind }: { share: number; was: number; kind: 'customers' | 'revenue' }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles[kind]} style={{ inlineSize: `${100 * share}%` }} />
      <span className={styles.was} style={{ insetInlineStart: `${100 * was}%` }} />
    </span>
  );
}
