import { SHEET_ROWS, type JourneySheetText } from '@/content/worksheets';
import styles from './worksheet.module.css';

/** The sheet as the tea house filled it. */
export function ExampleSheet({ words }: { words: JourneySheetText }) {
  const { title, persona, columns, read } = words.example;
  const [first, ...rest] = SHEET_ROWS;
  const phases = (['before', 'during', 'after'] as const).map((phase) => ({
    phase,
    span: columns.filter((column) => column.phase === phase).length,
  }));
  return (
    <section className={`${styles.sheet} ${styles.example}`}>
      <h2 id="example">{title}</h2>
      <p className={styles.about}>{persona}</p>
      <div className={styles.scroll} role="region" aria-labelledby="example" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {phases.map(({ phase, span }) => (
                <th key={phase} scope="colgroup" colSpan={span} className={styles.phaseHead}>
                  {words.phases[phase]}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.rows[first]}</th>
              {columns.map((column) => (
                <th key={column.stage} scope="col">
                  {column.stage}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rest.map((row) => (
              <tr key={row}>
                <th scope="row">{words.rows[row]}</th>
                {columns.map((column) => (
                  <td key={column.stage}>{column[row]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.about}>{read}</p>
    </section>
  );
}
