import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { groupNames } from '../../group-names';
import { numberText } from '../../lab/customers-format';
import { percent } from '../campaign/figures';
import type { RevealView } from '../protocol';
import { bestGroup } from './findings';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

/** Who came in each group: because of the invitation, and anyway. */
export function ByGroup({ locale, byGroup }: { locale: Locale; byGroup: RevealView['byGroup'] }) {
  const { groups: words, baselines, data } = revealMessages[locale];
  const best = bestGroup(byGroup);
  const most = Math.max(1, ...byGroup.flatMap(({ anyway, incremental }) => [anyway, incremental]));
  const width = (count: number) => ({ width: `${(100 * count) / most}%` });
  return (
    <Figure
      title={best ? words.title(groupNames[locale][best.group], best.incremental, best.contacts) : words.none}
      caption={words.caption}
      table={{
        summary: data,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'group', label: words.group },
              { key: 'contacts', label: baselines.columns.contacts, numeric: true },
              { key: 'anyway', label: baselines.columns.anyway, numeric: true },
              { key: 'incremental', label: baselines.columns.incremental, numeric: true },
              { key: 'response', label: baselines.columns.response, numeric: true },
            ]}
            rows={byGroup.map(({ group, contacts, anyway, incremental }) => ({
              group: groupNames[locale][group],
              contacts: numberText(locale, contacts),
              anyway: numberText(locale, anyway),
              incremental: numberText(locale, incremental),
              response: percent(locale, contacts === 0 ? 0 : incremental / contacts),
            }))}
          />
        ),
      }}
    >
      <ul className={styles.groups} aria-label={words.bars}>
        {byGroup.map(({ group, contacts, anyway, incremental }) => (
          <li key={group}>
            <span className={styles.name}>{groupNames[locale][group]}</span>
            <span className={styles.figure}>{words.invited(contacts)}</span>
            <span className={styles.groupBar}>
              <span className={styles.full} style={width(incremental)} aria-hidden="true" />
              <span>{words.because(incremental)}</span>
            </span>
            <span className={styles.groupBar}>
              <span className={styles.hollow} style={width(anyway)} aria-hidden="true" />
              <span>{words.anyway(anyway)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
