import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

/** Points of each part of the mark, in the rubric's order. */
export type Marks = readonly {
  readonly part: keyof ShellMessages['parts'];
  readonly points: number;
}[];

interface AboutProps {
  readonly words: ShellMessages;
  readonly title: string;
  readonly steps: readonly (readonly [name: string, what: string])[];
  readonly marks: Marks;
}

/** How a run goes and what earns marks. */
export function About({ words, title, steps, marks }: AboutProps) {
  return (
    <div className={styles.about}>
      <section>
        <h2>{title}</h2>
        <ol>
          {steps.map(([name, what]) => (
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
