import type { ReactNode } from 'react';
import { Icon } from '../icon';
import styles from './report.module.css';

const ICONS = {
  kept: 'check',
  right: 'check',
  near: 'check',
  part: 'note',
  empty: 'note',
  wrong: 'cross',
  missed: 'cross',
  far: 'cross',
} as const;

/** One piece of evidence in words. */
export interface EvidenceLineOf<Mark, Lesson> {
  readonly text: string;
  /** Undefined for what is neither right nor wrong. */
  readonly mark?: Mark;
  /** A text that somebody wrote, under the name of what it is. */
  readonly quote?: string;
  /** Where this line alone says which lesson to go back to. */
  readonly lesson?: Lesson;
}

interface EvidenceProps<Mark extends keyof typeof ICONS, Lesson> {
  readonly words: { readonly noEvidence: string; readonly marks: Readonly<Record<Mark, string>> };
  readonly lines: readonly EvidenceLineOf<Mark, Lesson>[];
  readonly link: (lesson: Lesson) => ReactNode;
}

/** Evidence in lines; each says in words how it stands. */
export function Evidence<Mark extends keyof typeof ICONS, Lesson>({
  words,
  lines,
  link,
}: EvidenceProps<Mark, Lesson>) {
  const marked = lines.some(({ mark }) => mark !== undefined);
  if (lines.length === 0) return <p>{words.noEvidence}</p>;
  return (
    <ul className={styles.evidence}>
      {lines.map(({ text, mark, quote, lesson }, place) => (
        <li key={`${place} ${text}`}>
          {!mark && marked && <span className={styles.mark} />}
          {mark && (
            <span className={`${styles.mark} ${styles[mark]}`}>
              <Icon name={ICONS[mark]} size={16} />
              {words.marks[mark]}
            </span>
          )}
          <span>
            {text}
            {quote && <q className={styles.quote}>{quote}</q>}
            {lesson && <span className={styles.lineLesson}>{link(lesson)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
