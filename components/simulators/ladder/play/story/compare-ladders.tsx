import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { rungName } from '../names';
import { numberText } from '../see/format';
import { RUNGS_DOWN } from '../see/take-aways';
import type { ComparePart } from './compare-part';
import styles from './compare.module.css';

/** People by rung at the end of the last common quarter: two ladders on one scale. */
export function CompareLadders({ locale, words, names, short, comparison: { counts } }: ComparePart) {
  const most = Math.max(1, ...counts.mine.slice(1), ...counts.other.slice(1));
  const moreOf = (rung: number) => (counts.mine[rung] ?? 0) - (counts.other[rung] ?? 0);
  return (
    <section className={styles.topic}>
      <h3>
        <span className={styles.kind}>{words.ladders.heading}</span> {words.ladders.title(counts, names)}
      </h3>
      <div className={styles.sides}>
        {(['mine', 'other'] as const).map((side) => (
          <div key={side}>
            <h4>{names[side]}</h4>
            <ul className={styles.ladder}>
              {RUNGS_DOWN.map((rung) => (
                <li key={rung} className={rung === 6 ? styles.beside : undefined}>
                  <span>{rungName(locale, rung)}</span>
                  <span>
                    <b>{words.ladders.people(numberText(locale, counts[side][rung] ?? 0))}</b>
                    {side === 'mine' && <small> {words.ladders.more(moreOf(rung))}</small>}
                  </span>
                  {rung !== 0 && (
                    <div
                      className={`${styles.bar} ${styles[`rung${rung}`]}`}
                      style={{ width: `${(100 * (counts[side][rung] ?? 0)) / most}%` }}
                    />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={styles.note}>{words.ladders.note}</p>
      <Disclosure summary={words.ladders.table}>
        <DataTable
          caption={words.ladders.heading}
          columns={[
            { key: 'rung', label: words.ladders.rung },
            { key: 'mine', label: short.mine, numeric: true },
            { key: 'other', label: short.other, numeric: true },
            { key: 'more', label: words.money.difference, numeric: true },
          ]}
          rows={RUNGS_DOWN.map((rung) => ({
            rung: rungName(locale, rung),
            mine: numberText(locale, counts.mine[rung] ?? 0),
            other: numberText(locale, counts.other[rung] ?? 0),
            more: numberText(locale, moreOf(rung)),
          }))}
        />
      </Disclosure>
    </section>
  );
}
