import type { Metadata } from 'next';
import { localeParams, readLocale, type LocaleProps } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { concepts } from '@/content/concepts';
import { chapters } from '@/content/course';
import { messagesFor } from '@/content/messages';
import { ChapterTerms } from './chapter-terms';
import { GlossaryFilter } from './glossary-filter';
import styles from './glossary.module.css';

export const generateStaticParams = localeParams;

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = messagesFor(locale).glossary;
  return pageMetadata({ locale, path: '/glossary', title, description });
}

export default async function GlossaryPage({ params }: LocaleProps) {
  const locale = await readLocale(params);
  const { glossary, home } = messagesFor(locale);
  const entries = concepts.flatMap((concept) => [concept, ...(concept.parts ?? [])]);
  const defined = entries.filter((entry) => entry[locale].definition !== undefined).length;
  return (
    <PageFrame width="wide">
      <h1>{glossary.title}</h1>
      <p className={styles.lead}>{glossary.lead(concepts.length, defined)}</p>
      <GlossaryFilter
        strings={{
          label: glossary.filter,
          hint: glossary.filterHint,
          found: glossary.found,
          foundUnit: glossary.foundUnit,
          none: glossary.none,
          clear: glossary.clear,
        }}
      />
      <div className={styles.columns}>
        <nav aria-label={glossary.chapters} className={styles.chapters}>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter.slug}>
                <a
                  href={`#chapter-${chapter.number}`}
                  aria-label={`${home.map.chapter(chapter.number)} ${chapter.heading[locale].title}`}
                >
                  <span className={styles.number}>{chapter.number}</span>
                  <span className={styles.name}>{chapter.heading[locale].title}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          {chapters.map((chapter) => (
            <ChapterTerms
              key={chapter.slug}
              chapter={chapter}
              concepts={concepts.filter((concept) => concept.chapter === chapter.number)}
              locale={locale}
              seeLesson={glossary.inLesson}
            />
          ))}
        </div>
      </div>
    </PageFrame>
  );
}
