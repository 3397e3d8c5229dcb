import Link from 'next/link';
import type { ReactNode } from 'react';
import { chapters, lessonPath, type Chapter } from '@/content/course';
import type { Concept, TermText } from '@/lib/content/concept';
import { htmlLang, otherLocale, type Locale } from '@/lib/content/locale';
import styles from './glossary.module.css';

/** The concepts of one chapter. Each has its id as an anchor, and so have its defined parts. */
export function ChapterTerms({
  chapter,
  concepts,
  locale,
  seeLesson,
}: {
  chapter: Chapter;
  concepts: readonly Concept[];
  locale: Locale;
  seeLesson: string;
}) {
  const { title, subtitle } = chapter.heading[locale];
  const id = `chapter-${chapter.number}`;
  return (
    <section className={styles.chapter} aria-labelledby={id} data-chapter="">
      <h2 id={id}>
        <span className={styles.ordinal}>{chapter.number}</span> {title}
        {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
      </h2>
      <dl className={styles.terms}>
        {concepts.map((concept) => (
          <Entry key={concept.id} id={concept.id} text={concept} locale={locale}>
            {lessonsOn(concept.id, locale).map((lesson) => (
              <dd key={lesson.href} className={styles.lesson}>
                {seeLesson}{' '}
                <Link href={lesson.href} prefetch={false}>
                  {lesson.title}
                </Link>
              </dd>
            ))}
          </Entry>
        ))}
        {concepts
          .flatMap((concept) => concept.parts ?? [])
          .map((part) => (
            <Entry key={part.id} id={part.id} text={part} locale={locale} />
          ))}
      </dl>
    </section>
  );
}

function Entry({
  id,
  text,
  locale,
  children,
}: {
  id: string;
  text: Readonly<Record<Locale, TermText>>;
  locale: Locale;
  children?: ReactNode;
}) {
  const other = otherLocale(locale);
  const { term, definition } = text[locale];
  return (
    <div id={id} className={`${styles.entry} ${definition ? styles.defined : ''}`} data-entry="">
      <dt>{term}</dt>
      <dd className={styles.translation} lang={htmlLang[other]}>
        {text[other].term}
      </dd>
      {definition && <dd className={styles.definition}>{definition}</dd>}
      {children}
    </div>
  );
}

function lessonsOn(concept: string, locale: Locale) {
  return chapters.flatMap((chapter) =>
    chapter.lessons
      .filter((lesson) => lesson.concepts.includes(concept))
      .map((lesson) => ({
        href: `/${locale}${lessonPath(chapter, lesson)}`,
        title: lesson.title[locale],
      })),
  );
}
