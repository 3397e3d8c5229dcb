import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import styles from './play.module.css';

/** Points of each part of the mark, in the rubric's order. */
export type Marks = readonly {
  readonly part: 'process' | 'prediction' | 'debrief' | 'concepts' | 'outcome';
  readonly points: number;
}[];

/** How a run goes and what earns marks. */
export function About({ locale, marks }: { locale: Locale; marks: Marks }) {
  const words = playMessages[locale];
  return (
    <div className={styles.about}>
      <section>
        <h2>{words.steps}</h2>
        <ol>
          {words.step.map(([name, what]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{what}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.marks}</h2>
        <ul className={styles.marks}>
          {marks.map(({ part, points }) => (
            <li key={part}>
              <span>{words.parts[part]}</span> <strong>{words.points(points)}</strong>
            </li>
          ))}
        </ul>
        <p>{words.marksNote}</p>
      </section>
    </div>
  );
}
