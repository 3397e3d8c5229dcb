import type { Lesson } from '@/lib/content/lesson';
import type { Locale } from '@/lib/content/locale';
import { lessonMessages } from './lesson-messages';
import styles from './lesson-page.module.css';

interface LessonHeaderProps {
  readonly locale: Locale;
  readonly lesson: Lesson;
  readonly chapter: { readonly number: number; readonly title: string } | undefined;
  readonly concepts: readonly { readonly id: string; readonly term: string }[];
}

/** Where the lesson stands, how long it takes, what it teaches, and its parts. */
export function LessonHeader({ locale, lesson, chapter, concepts }: LessonHeaderProps) {
  const messages = lessonMessages[locale];
  const { title, summary, headings } = lesson[locale];
  return (
    <header className={styles.header}>
      <p className={styles.place}>{chapter && `${messages.chapter(chapter.number)} ${chapter.title}`}</p>
      <h1>{title}</h1>
      <p className={styles.lead}>{summary}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{messages.time}</dt>
          <dd>{messages.minutes(lesson.minutes)}</dd>
        </div>
        <div>
          <dt>{messages.concepts}</dt>
          <dd>
            <ul>
              {concepts.map(({ id, term }) => (
                <li key={id}>
                  <a href={`/${locale}/glossary#${id}`}>{term}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {headings.length > 0 && (
        <nav className={styles.contents} aria-label={messages.contents}>
          <ol>
            {headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </header>
  );
}
