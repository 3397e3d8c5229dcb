import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonHeader } from '@/components/mdx/lesson-header';
import { LessonNeighbours } from '@/components/mdx/lesson-neighbours';
import styles from '@/components/mdx/lesson-page.module.css';
import { createTags } from '@/components/mdx/tags';
import { concepts } from '@/content/concepts';
import { chapters } from '@/content/course';
import { lessons } from '@/content/lessons';
import { questions } from '@/content/questions';
import { glossaryEntries } from '@/lib/content/concept';
import { lessonPath } from '@/lib/content/lesson';
import { isLocale, locales } from '@/lib/content/locale';

type Params = Promise<{ locale: string; chapter: string; lesson: string }>;

const glossary = glossaryEntries(concepts);
/** Lessons in the order of the course. */
const inOrder = chapters.flatMap(({ slug: chapter, lessons: entries }) =>
  entries.flatMap(({ slug }) =>
    lessons.filter((lesson) => lesson.chapter === chapter && lesson.slug === slug),
  ),
);

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ chapter, slug }) => ({ locale, chapter, lesson: slug })));
}

async function find(params: Params) {
  const { locale, chapter, lesson: slug } = await params;
  const index = inOrder.findIndex((lesson) => lesson.chapter === chapter && lesson.slug === slug);
  const lesson = inOrder[index];
  if (!isLocale(locale) || !lesson) notFound();
  return { locale, lesson, before: inOrder[index - 1], after: inOrder[index + 1] };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, lesson } = await find(params);
  const { title, summary } = lesson[locale];
  const path = lessonPath(lesson);
  return {
    title,
    description: summary,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: { 'zh-CN': `/zh${path}`, en: `/en${path}`, 'x-default': `/zh${path}` },
    },
  };
}

export default async function LessonPage({ params }: { params: Params }) {
  const { locale, lesson, before, after } = await find(params);
  const { default: Text } = await import(`@/content/lessons/${lesson.chapter}/${lesson.slug}/${locale}.mdx`);
  const chapter = chapters.find(({ slug }) => slug === lesson.chapter);
  const tags = createTags({
    locale,
    glossary,
    references: lesson[locale].references,
    questions: (questions[lesson.questions] ?? []).map(({ item, [locale]: words }) => ({ item, words })),
  });
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <LessonHeader
        locale={locale}
        lesson={lesson}
        chapter={chapter && { number: chapter.number, title: chapter.heading[locale].title }}
        concepts={lesson.concepts.map((id) => ({ id, term: glossary.get(id)?.[locale].term ?? id }))}
      />
      <article className={styles.text}>
        <Text components={tags} />
      </article>
      <LessonNeighbours locale={locale} before={before} after={after} />
    </main>
  );
}
