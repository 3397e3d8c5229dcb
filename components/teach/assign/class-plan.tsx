import type { Locale } from '@/lib/content/locale';
import { breakEvenPercent, mostContacts, REDRAWS, SPRING_TEA } from '@/lib/simulations/rfm-campaign';
import { classPlanMessages } from './class-plan-messages';
import styles from './class-plan.module.css';
import { PrintButton } from './print-button';

const FIGURES = {
  budget: SPRING_TEA.budget,
  contacts: mostContacts(SPRING_TEA),
  contactCost: SPRING_TEA.contactCost,
  contribution: SPRING_TEA.contribution,
  breakEven: breakEvenPercent(SPRING_TEA),
  redraws: REDRAWS,
};

const PLAN = 'class-plan';

/** Two lessons on one sheet of paper. */
export function ClassPlan({ locale }: { locale: Locale }) {
  const words = classPlanMessages[locale];
  return (
    <section className={styles.plan} id={PLAN} aria-labelledby={`${PLAN}-heading`}>
      <h2 id={`${PLAN}-heading`}>{words.heading}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <p className={`jsOnly ${styles.print}`}>
        <PrintButton part={PLAN}>{words.print}</PrintButton>
      </p>
      <Lines {...words.before} />
      {words.lessons.map(({ title, rows }) => (
        <table key={title} className={styles.lesson}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows(FIGURES).map(([minutes, what]) => (
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
            {words.questions.lines(FIGURES).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{words.slips.title}</h3>
          <dl>
            {words.slips.lines(FIGURES).map(([slip, help]) => (
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
