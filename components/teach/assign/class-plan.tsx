import type { Locale } from '@/lib/content/locale';
import { planFrame, type Plan } from '../exercises/plan';
import styles from './class-plan.module.css';
import { PrintButton } from './print-button';

/** A plan for the classroom; it prints alone. */
export function ClassPlan({ locale, id, plan: words }: { locale: Locale; id: string; plan: Plan }) {
  const { print, columns } = planFrame[locale];
  return (
    <section className={styles.plan} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <p className={`jsOnly ${styles.print}`}>
        <PrintButton part={id}>{print}</PrintButton>
      </p>
      <Lines {...words.before} />
      {words.lessons.map(({ title, rows }) => (
        <table key={title} className={styles.lesson}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([minutes, what]) => (
              <tr key={minutes}>
                <th scope="row">{minutes}</th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <Lines {...words.after} />
      <div className={styles.pair}>
        <section>
          <h3>{words.questions.title}</h3>
          <ol>
            {words.questions.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{words.slips.title}</h3>
          <dl>
            {words.slips.lines.map(([slip, help]) => (
              <div key={slip}>
                <dt>{slip}</dt>
                <dd>{help}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
