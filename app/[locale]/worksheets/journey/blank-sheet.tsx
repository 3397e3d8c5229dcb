import { BLANK_PHASES, SHEET_ROWS, type JourneySheetText, type SheetRow } from '@/content/worksheets';
import styles from './worksheet.module.css';

/**
 * Six columns to fill: one grid where there is room and on paper, touchpoint after touchpoint on a phone. A plain form, so that it can be
 * filled before, or without, any script; the fields have names by which they are kept.
 */
export function BlankSheet({ words, form }: { words: JourneySheetText; form: string }) {
  return (
    <section className={styles.sheet} aria-labelledby="blank">
      <h2 id="blank">{words.blank}</h2>
      <form id={form} autoComplete="off">
        <div className={styles.head}>
          <label className={styles.persona}>
            {words.persona}
            <Writing name="persona" rows={1} />
          </label>
          <span className={styles.kinds}>
            {words.kind.map((kind, i) => (
              <label key={kind}>
                <input type="checkbox" name={`kind-${i}`} /> {kind}
              </label>
            ))}
          </span>
          <label>
            {words.date}
            <Writing name="date" rows={1} />
          </label>
        </div>
        <div className={styles.grid}>
          {SHEET_ROWS.map((row, i) => (
            <span key={row} className={styles.rowName} style={{ gridRow: i + 2 }} aria-hidden="true">
              {words.rows[row]}
            </span>
          ))}
          {BLANK_PHASES.map((phase, place) => (
            <div
              key={place}
              className={styles.column}
              role="group"
              aria-label={`${words.column(place + 1)} · ${words.phases[phase]}`}
            >
              <p className={styles.phase} style={{ gridColumn: place + 2, gridRow: 1 }}>
                <span className={styles.place}>{words.column(place + 1)} · </span>
                {words.phases[phase]}
              </p>
              {SHEET_ROWS.map((row, i) => (
                <div
                  key={row}
                  className={`${styles.cell} ${row === 'stage' ? styles.first : ''}`}
                  style={{ gridColumn: place + 2, gridRow: i + 2 }}
                >
                  <Field words={words} row={row} place={place} />
                </div>
              ))}
            </div>
          ))}
        </div>
      </form>
    </section>
  );
}

function Field({ words, row, place }: { words: JourneySheetText; row: SheetRow; place: number }) {
  if (row === 'owner')
    return (
      <fieldset className={styles.owners}>
        <legend className={styles.cellName}>{words.rows.owner}</legend>
        {words.owners.map((owner, i) => (
          <label key={owner}>
            <input type="checkbox" name={`${place}-owner-${i}`} /> {owner}
          </label>
        ))}
      </fieldset>
    );
  return (
    <label>
      <span className={styles.cellName}>{words.rows[row]}</span>
      <Writing name={`${place}-${row}`} rows={row === 'stage' ? 1 : 2} />
    </label>
  );
}

/** Grows with its text, once a script hands the text to the frame: paper must show all of it. */
function Writing({ name, rows }: { name: string; rows: number }) {
  return (
    <span className={styles.writing}>
      <textarea name={name} rows={rows} maxLength={400} />
    </span>
  );
}
