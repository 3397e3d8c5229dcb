import Link from 'next/link';
import { lessonPath, type Lesson } from '@/lib/content/lesson';
import type { Locale } from '@/lib/content/locale';
import { lessonMessages } from './lesson-messages';
import styles from './lesson-page.module.css';

interface LessonNeighboursProps {
  readonly locale: Locale;
  readonly before: Lesson | undefined;
  readonly after: Lesson | undefined;
}

/** The lesson before and the lesson after; at either end, the table of contents. */
export function LessonNeighbours({ locale, before, after }: LessonNeighboursProps) {
  const messages = lessonMessages[locale];
  return (
    <nav className={styles.neighbours} aria-label={messages.neighbours}>
      {before && <Neighbour locale={locale} lesson={before} label={messages.before} />}
      {after ? (
        <Neighbour locale={locale} lesson={after} label={messages.after} />
      ) : (
        <Link href={`/${locale}`} prefetch={false}>
          {messages.home}
        </Link>
      )}
    </nav>
  );
}

function Neighbour({ locale, lesson, label }: { locale: Locale; lesson: Lesson; label: string }) {
  return (
    <Link href={`/${locale}${lessonPath(lesson)}`} prefetch={false}>
      <span>{label}</span> {lesson[locale].title}
    </Link>
  );
}
