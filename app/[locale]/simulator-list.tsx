import Link from 'next/link';
import { exercisePath, simulators } from '@/content/course';
import type { Messages } from '@/content/messages';
import type { Locale } from '@/lib/content/locale';
import styles from './home.module.css';

/** The three simulators, each by the question that it lets one try out. */
export function SimulatorList({ locale, strings }: { locale: Locale; strings: Messages['home'] }) {
  return (
    <section className={styles.section} aria-labelledby="simulators">
      <h2 id="simulators">{strings.simulators.title}</h2>
      <ul className={styles.simulators}>
        {simulators.map((simulator) => {
          const { id, title, question, chapters, exercise } = simulator;
          return (
            <li key={id}>
              <h3>
                <Link href={`/${locale}/simulators/${id}`} prefetch={false}>
                  {title[locale]}
                </Link>
              </h3>
              <p>{question[locale]}</p>
              {exercise && (
                <p>
                  <Link href={`/${locale}${exercisePath(simulator)}`} prefetch={false}>
                    {exercise[locale]}
                  </Link>
                </p>
              )}
              <p className={styles.small}>{strings.simulators.chapters(chapters.join(strings.separator))}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
