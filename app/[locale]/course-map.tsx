import Link from 'next/link';
import { chapters, lessonPath, simulators, type Chapter } from '@/content/course';
import type { Messages } from '@/content/messages';
import type { Locale } from '@/lib/content/locale';
import styles from './home.module.css';

/** Fourteen chapters, their open lessons, and the simulators that each works with. */
export function CourseMap({ locale, strings }: { locale: Locale; strings: Messages['home'] }) {
  return (
    <section className={styles.section} aria-labelledby="course">
      <h2 id="course">{strings.map.title}</h2>
      <p className={styles.note}>{strings.map.note}</p>
      <ol className={styles.map}>
        {chapters.map((chapter) => (
          <ChapterEntry key={chapter.slug} chapter={chapter} locale={locale} strings={strings} />
        ))}
      </ol>
    </section>
  );
}

function ChapterEntry({
  chapter,
  locale,
  strings,
}: {
  chapter: Chapter;
  locale: Locale;
  strings: Messages['home'];
}) {
  const { title, subtitle } = chapter.heading[locale];
  const used = simulators.filter((simulator) => simulator.chapters.includes(chapter.number));
  const open = chapter.lessons.length > 0;
  return (
    <li className={`${open ? styles.open : ''} ${used.length === 0 ? styles.alone : ''}`}>
      <span className={styles.number} aria-label={strings.map.chapter(chapter.number)} role="img">
        {chapter.number}
      </span>
      <div className={styles.chapter}>
        <h3>
          {title}
          {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
        </h3>
        {chapter.lessons.map((lesson) => (
          <p key={lesson.slug} className={styles.lesson}>
            <Link href={`/${locale}${lessonPath(chapter, lesson)}`} prefetch={false}>
              {lesson.title[locale]}
            </Link>
            <span className={styles.minutes}>{strings.map.minutes(lesson.minutes)}</span>
          </p>
        ))}
      </div>
      {used.length > 0 && (
        <p className={styles.uses}>
          <span className={styles.usesLabel}>{strings.map.simulators} </span>
          {used.map((simulator) => simulator.title[locale]).join(strings.separator)}
        </p>
      )}
      {!open && <p className={styles.status}>{strings.notOpen}</p>}
    </li>
  );
}
