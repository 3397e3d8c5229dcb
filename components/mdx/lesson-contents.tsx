import type { Heading } from '@/lib/content/lesson';
import styles from './lesson-page.module.css';

/** The headings of the lesson: below its header on a phone, beside its text on a wide screen. */
export function LessonContents({
  label,
  headings,
}: {
  readonly label: string;
  readonly headings: readonly Heading[];
}) {
  if (headings.length === 0) return null;
  return (
    <nav className={styles.contents} aria-label={label}>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
