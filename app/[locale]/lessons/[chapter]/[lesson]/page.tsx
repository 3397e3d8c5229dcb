import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '@/app/locale-params';
import { pageMetadata } from '@/app/page-metadata';
import { LessonPlace } from '@/components/layout/lesson-place';
import { PageFrame } from '@/components/layout/page-frame';
import { PreviousNext } from '@/components/layout/previous-next';
import { LessonContents } from '@/components/mdx/lesson-contents';
import { LessonHeader } from '@/components/mdx/lesson-header';
import { lessonMessages } from '@/components/mdx/lesson-messages';
import styles from '@/components/mdx/lesson-page.module.css';
import { createTags } from '@/components/mdx/tags';
import { concepts } from '@/content/concepts';
import { chapters } from '@/content/course';
import { lessons } from '@/content/lessons';
import { questions } from '@/content/questions';
import { glossaryEntries } from '@/lib/content/concept';
import { lessonPath, type Lesson } from '@/lib/content/lesson';
import { locales, type Locale } from '@/lib/content/locale';

type Params = Promise<{ locale: string; chapter: string; lesson: string }>;

const glossary = glossaryEntries(concepts);
/** The lessons in the order of the course, with their chapters. */
const inOrder = chapters.flatMap((chapter) =>
  chapter.lessons.flatMap(({ slug }) =>
    lessons
      .filter((lesson) => lesson.chapter === chapter.slug && lesson.slug === slug)
      .map((lesson) => ({ chapter, lesson })),
  ),
);

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ chapter, slug }) => ({ locale, chapter, lesson: slug })));
}

async function find(params: Params) {
  const { chapter, lesson: slug } = await params;
  const index = inOrder.findIndex(({ lesson }) => lesson.chapter === chapter && lesson.slug === slug);
  const found = inOrder[index];
  if (!found) notFound();
  return { ...found, previous: inOrder[index - 1]?.lesson, next: inOrder[index + 1]?.lesson };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await readLocale(params);
  const { lesson } = await find(params);
  const { title, summary: description } = lesson[locale];
  return pageMetadata({ locale, path: lessonPath(lesson), title, description });
}

export default async function LessonPage({ params }: { params: Params }) {
  const locale = await readLocale(params);
  const { chapter, lesson, previous, next } = await find(params);
  const { default: Text } = await import(`@/content/lessons/${lesson.chapter}/${lesson.slug}/${locale}.mdx`);
  const messages = lessonMessages[locale];
  const { headings, references } = lesson[locale];
  const tags = createTags({
    locale,
    lesson: `${lesson.chapter}/${lesson.slug}`,
    glossary,
    references,
    questions: (questions[lesson.questions] ?? []).map(({ item, [locale]: words }) => ({ item, words })),
  });
  return (
    <PageFrame width="wide">
      <div className={styles.page}>
        <LessonHeader
          locale={locale}
          lesson={lesson}
          chapter={{ number: chapter.number, title: chapter.heading[locale].title }}
          concepts={lesson.concepts.map((id) => ({ id, term: glossary.get(id)?.[locale].term ?? id }))}
        />
        <LessonContents label={messages.contents} headings={headings} />
        <article className={styles.text}>
          <Text components={tags} />
          <LessonPlace lesson={`${lesson.chapter}/${lesson.slug}`} />
        </article>
        <div className={styles.neighbours}>
          <PreviousNext
            label={messages.neighbours}
            previous={previous && neighbour(previous, locale)}
            next={next && neighbour(next, locale)}
            strings={messages}
          />
        </div>
      </div>
    </PageFrame>
  );
}

const neighbour = (lesson: Lesson, locale: Locale) => ({
  href: `/${locale}${lessonPath(lesson)}`,
  title: lesson[locale].title,
});
