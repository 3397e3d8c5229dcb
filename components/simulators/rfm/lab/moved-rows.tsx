import { customersMessages } from './customers-messages';
import tableStyles from './customers.module.css';
import { movedMessages } from './moved-messages';
import { otherDifferences } from './moved-reasons';
import styles from './moved.module.css';
import type { LabPart } from './part';
import type { MovedRow } from './protocol';
import type { LabSettings } from './settings';

/** A page of customers who moved, each with what changed for her. */
export function MovedRows({
  part: { locale },
  rows,
  settings,
  against,
  name,
  onPick,
}: {
  part: LabPart;
  rows: readonly MovedRow[];
  settings: LabSettings;
  against: LabSettings;
  name: (id: string) => string;
  onPick: (id: string) => void;
}) {
  const words = movedMessages[locale];
  const differences = otherDifferences(against, settings);
  const others = differences.map((one) => words.because[one]).join(words.and);
  const reason = ({ before, after, changed }: MovedRow) => {
    if (!before) return words.notBefore;
    if (!after) return words.notAfter;
    if (changed.length === 0) return words.sameScores(others || words.because.mean);
    return changed
      .map((measure) => words.score(measure.toUpperCase(), before[measure], after[measure]))
      .join(words.and);
  };
  return (
    <>
      {others !== '' && <p className={styles.note}>{words.alsoDiffers(others)}</p>}
      <div className={styles.tableFrame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.customer}</th>
              <th scope="col">{words.move}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const scores = row.after && `${row.after.r}-${row.after.f}-${row.after.m}`;
              return (
                <tr key={row.id}>
                  <th scope="row">
                    {scores === undefined ? (
                      row.id
                    ) : (
                      <button
                        type="button"
                        className={tableStyles.pick}
                        aria-label={customersMessages[locale].why(row.id, scores)}
                        onClick={() => onPick(row.id)}
                      >
                        {row.id}
                      </button>
                    )}
                  </th>
                  <td>
                    {name(row.from)} → {name(row.to)}
                  </td>
                  <td>{reason(row)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
