import Link from 'next/link';
import { chapters, lessonPath } from '@/content/course';
import type { Messages } from '@/content/messages';
import type { Locale } from '@/lib/content/locale';
import styles from './home.module.css';

/** What works today. A thing enters this list when it works, not before. */
export function ThingsToDo({ locale, strings }: { locale: Locale; strings: Messages['home']['now'] }) {
  const chapter = chapters.find(({ slug }) => slug === 'evaluation');
  const lesson = chapter?.lessons.find(({ slug }) => slug === 'rfm');
  return (
    <section className={styles.section} aria-labelledby="now">
      <h2 id="now">{strings.title}</h2>
      <ol className={styles.todo}>
        {chapter && lesson && (
          <li>
            <h3>{strings.lesson.title}</h3>
            <p>{strings.lesson.body(lesson.minutes)}</p>
            <p className={styles.way}>
              <Link href={`/${locale}${lessonPath(chapter, lesson)}`} prefetch={false}>
                {lesson.title[locale]}
              </Link>
            </p>
          </li>
        )}
        <li>
          <h3>{strings.ladder.title}</h3>
          <p>{strings.ladder.body}</p>
          <p className={styles.way}>
            <Link href={`/${locale}/simulators/ladder`} prefetch={false}>
              {strings.ladder.link}
            </Link>
          </p>
        </li>
        <li>
          <h3>{strings.ownData.title}</h3>
          <p>{strings.ownData.body}</p>
          <p className={styles.way}>
            <Link href={`/${locale}/simulators/rfm`} prefetch={false}>
              {strings.ownData.link}
            </Link>
          </p>
        </li>
      </ol>
    </section>
  );
}
