import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import type { JourneyOutcome } from '@/lib/simulations/journey';
import { mostOf } from './findings';
import { yuanText } from './format';
import { walkMessages } from './walk-messages';
import styles from './walk.module.css';

/** Where value is lost, beside where people complain: often not the same place. */
export function Heat({
  locale,
  outcome,
  nameOf,
  label,
}: {
  locale: Locale;
  outcome: JourneyOutcome;
  nameOf: (id: string) => string;
  /** Of several walks, whose. */
  label?: string | undefined;
}) {
  const all = walkMessages[locale];
  const words = all.heat;
  const costliest = mostOf(outcome, 'valueLost');
  const loudest = mostOf(outcome, 'complaints');
  const finding = !costliest
    ? words.none
    : !loudest
      ? words.silent(nameOf(costliest.id), costliest.valueLost)
      : loudest.id === costliest.id
        ? words.same(nameOf(costliest.id))
        : words.apart(nameOf(costliest.id), costliest.valueLost, nameOf(loudest.id), loudest.complaints);
  const columns = [
    {
      key: 'lost',
      name: words.lost,
      most: costliest,
      of: (at: number) => outcome.touchpoints[at]!.valueLost,
      text: (value: number) => yuanText(locale, value),
    },
    {
      key: 'complaints',
      name: words.complaints,
      most: loudest,
      of: (at: number) => outcome.touchpoints[at]!.complaints,
      text: words.times,
    },
  ];
  return (
    <Figure
      title={label === undefined ? finding : words.of(label, finding)}
      illustrative={all.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'name', label: all.table.touchpoint },
              { key: 'lost', label: words.lost, numeric: true },
              { key: 'complaints', label: words.complaints, numeric: true },
            ]}
            rows={outcome.touchpoints.map(({ id, valueLost, complaints }) => ({
              name: nameOf(id),
              lost: yuanText(locale, valueLost),
              complaints: words.times(complaints),
            }))}
          />
        ),
      }}
    >
      <div className={styles.bars} aria-hidden="true">
        <p className={styles.barHead}>
          <span>{words.lost}</span>
          <span>{words.complaints}</span>
        </p>
        {outcome.touchpoints.map(({ id }, j) => (
          <div key={id} className={styles.barRow}>
            <span className={styles.barName}>{nameOf(id)}</span>
            {columns.map(({ key, most, of, text }) => {
              const isMost = most?.id === id;
              return (
                <span key={key} className={isMost ? styles.barMost : styles.bar}>
                  <span className={styles.track}>
                    <span
                      className={styles[key]}
                      style={{
                        width: `${(100 * of(j)) / Math.max(1e-9, ...outcome.touchpoints.map((_, i) => of(i)))}%`,
                      }}
                    />
                  </span>
                  <span className={styles.value}>{text(of(j))}</span>
                </span>
              );
            })}
          </div>
        ))}
      </div>
    </Figure>
  );
}
