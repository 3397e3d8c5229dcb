import { DataTable } from '@/components/ui/data-table';
import { ladderNames } from '../names';
import type { ComparePart } from './compare-part';
import styles from './compare.module.css';
import { stretchesOf, type Difference } from './differences';

/** Where the decisions differ, by quarter and setting; only that. */
export function CompareDecisions({ locale, words, short, comparison }: ComparePart) {
  const { parts } = ladderNames[locale];
  const { decisions } = words;
  const itemOf = ({ item }: Difference) =>
    item === 'aim' || item === 'reports' ? decisions.items[item] : parts[item];
  return (
    <section className={styles.topic}>
      <h3>
        <span className={styles.kind}>{decisions.heading}</span>{' '}
        {comparison.differences.length === 0 ? decisions.same : decisions.title(comparison)}
      </h3>
      {comparison.differences.length > 0 && (
        <DataTable
          caption={decisions.caption}
          columns={[
            { key: 'quarter', label: decisions.columns.quarter },
            { key: 'item', label: decisions.columns.item },
            { key: 'mine', label: short.mine },
            { key: 'other', label: short.other },
          ]}
          rows={stretchesOf(comparison.differences).map(({ first, last, difference }) => ({
            quarter: first === last ? first : `${first}–${last}`,
            item: itemOf(difference),
            ...words.value(difference),
          }))}
        />
      )}
    </section>
  );
}
