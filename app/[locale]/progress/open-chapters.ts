import { chapters } from '@/content/course';
import { lessons } from '@/content/lessons';
import { questions } from '@/content/questions';
import type { Locale } from '@/lib/content/locale';
import type { OpenChapter } from './chapter-list';

/** Chapters that have lessons, as the progress page lists them. */
export function openChapters(locale: Locale): OpenChapter[] {
  return chapters
    .map(({ number, slug: chapter, heading, lessons: entries }) => ({
      number,
      title: heading[locale].title,
      lessons: entries.map(({ slug, title }) => {
        const lesson = lessons.find((text) => text.chapter === chapter && text.slug === slug);
        const headings = lesson?.[locale].headings ?? [];
        return {
          id: `${chapter}/${slug}`,
          title: title[locale],
          headings: Object.fromEntries(headings.map(({ id, text }) => [id, text])),
          checks: (questions[lesson?.questions ?? ''] ?? []).map(({ item }) => item.id),
        };
      }),
    }))
    .filter(({ lessons: open }) => open.length > 0);
}

/** Lessons as the way back into the course names them, by `chapter/lesson`. */
export const openLessons = (locale: Locale) =>
  Object.fromEntries(
    openChapters(locale).flatMap(({ lessons: open }) =>
      open.map(({ id, title, headings }) => [id, { title, headings }]),
    ),
  );
