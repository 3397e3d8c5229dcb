import type { Lesson } from '@/lib/content/lesson';
import type { Locale } from '@/lib/content/locale';
import { lessonMessages } from './lesson-messages';
import styles from './lesson-page.module.css';

interface LessonHeaderProps {
  readonly locale: Locale;
  readonly lesson: Lesson;
  readonly chapter: { readonly number: number; readonly title: string };
  readonly concepts: readonly { readonly id: string; readonly term: string }[];
}

/** Where the lesson stands, how long it takes, and what it teaches. */
export function LessonHeader({ locale, lesson, chapter, concepts }: LessonHeaderProps) {
  const messages = lessonMessages[locale];
  const { title, summary } = lesson[locale];
  return (
    <header className={styles.header}>
      <p className={styles.place}>
        {messages.chapter(chapter.number)} {chapter.title}
      </p>
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
        <div>
          <dt>{messages.updated}</dt>
          <dd>
            <time dateTime={lesson.updated}>{lesson.updated}</time>
          </dd>
        </div>
      </dl>
    </header>
  );
}
