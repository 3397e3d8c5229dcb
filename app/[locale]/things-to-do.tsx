import Link from 'next/link';
import { chapters, lessonPath } from '@/content/course';
import { concepts } from '@/content/concepts';
import type { Messages } from '@/content/messages';
import type { Locale } from '@/lib/content/locale';
import styles from './home.module.css';

/** What works today. A thing enters this list when it works, not before. */
export function ThingsToDo({ locale, strings }: { locale: Locale; strings: Messages['home']['now'] }) {
  const open = chapters.flatMap((chapter) => chapter.lessons.map((lesson) => ({ chapter, lesson })))[0];
  return (
    <section className={styles.section} aria-labelledby="now">
      <h2 id="now">{strings.title}</h2>
      <ol className={styles.todo}>
        {open && (
          <li>
            <h3>{strings.lesson.title}</h3>
            <p>{strings.lesson.body}</p>
            <p className={styles.way}>
              <Link href={`/${locale}${lessonPath(open.chapter, open.lesson)}`} prefetch={false}>
                {open.lesson.title[locale]}
              </Link>
            </p>
          </li>
        )}
        <li>
          <h3>{strings.ownData.title}</h3>
          <p>{strings.ownData.body}</p>
          <p className={styles.way}>
            <Link href={`/${locale}/simulators/rfm`} prefetch={false}>
              {strings.ownData.link}
            </Link>
          </p>
        </li>
        <li>
          <h3>{strings.glossary.title}</h3>
          <p>{strings.glossary.body(concepts.length)}</p>
          <p className={styles.way}>
            <Link href={`/${locale}/glossary`} prefetch={false}>
              {strings.glossary.link}
            </Link>
          </p>
        </li>
      </ol>
    </section>
  );
}
