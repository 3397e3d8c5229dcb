import type { Locale } from '@/lib/content/locale';
import type { ScorePart } from '@/lib/scoring';
import { guidedMessages } from './guided-messages';
import styles from './guided.module.css';
import { SECTIONS } from './sections';

/** Points of each part of the mark, in the rubric's order. */
export type Marks = readonly { readonly part: ScorePart; readonly points: number }[];

/** The marks of an assignment stand in for those of the rubric. */
export const marksUnder = (weights: Readonly<Record<ScorePart, number>> | undefined, marks: Marks): Marks =>
  weights ? marks.map(({ part }) => ({ part, points: weights[part] })) : marks;

/** What the exercise asks and what earns marks, in plain words. */
export function About({ locale, marks }: { locale: Locale; marks: Marks }) {
  const words = guidedMessages[locale];
  return (
    <div className={styles.about}>
      <div>
        <h2>{words.start.seven}</h2>
        <ol>
          {SECTIONS.map((section) => (
            <li key={section}>
              <strong>{words.section[section]}</strong>
              <span>{words.about[section]}</span>
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h2>{words.start.marks}</h2>
        <ul className={styles.marks}>
          {marks.map(({ part, points }) => (
            <li key={part}>
              <span>{words.parts[part]}</span> <strong>{words.points(points)}</strong>
            </li>
          ))}
        </ul>
        <p>{words.start.marksNote}</p>
        <ul className={styles.rules}>
          {words.start.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
