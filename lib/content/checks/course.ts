import { lessonPath } from '../lesson';
import type { LessonSource } from '../lesson-source';
import { locales, type Locale } from '../locale';
import type { Problem } from '../problem';

/** The outline of the course, as far as the checks compare it with the lessons. */
export type Chapters = readonly {
  readonly slug: string;
  readonly lessons: readonly {
    readonly slug: string;
    readonly minutes: number;
    readonly concepts: readonly string[];
    readonly title: Readonly<Record<Locale, string>>;
  }[];
}[];

const OUTLINE = 'content/course.ts';

/** The outline and the folders name the same lessons, and say the same about them. */
export function checkCourse(chapters: Chapters, lessons: readonly LessonSource[]): Problem[] {
  const listed = new Map(
    chapters.flatMap(({ slug: chapter, lessons: entries }) =>
      entries.map((entry) => [lessonPath({ chapter, slug: entry.slug }), entry] as const),
    ),
  );
  const found = new Map(lessons.map((lesson) => [lessonPath(lesson), lesson]));
  return [
    ...[...listed.keys()]
      .filter((path) => !found.has(path))
      .map((path) => ({
        file: OUTLINE,
        line: 1,
        what: `the lesson ${path} is listed but not written`,
        todo: `write content${path}/zh.mdx and en.mdx`,
      })),
    ...lessons.flatMap((lesson) => differences(lesson, listed.get(lessonPath(lesson)))),
  ];
}

function differences(
  { texts }: LessonSource,
  entry: Chapters[number]['lessons'][number] | undefined,
): Problem[] {
  return locales.flatMap((locale) => {
    const document = texts[locale];
    if (!document?.head) return [];
    const { file, head } = document;
    if (!entry)
      return [
        {
          file,
          line: 1,
          what: 'the lesson is not in the outline of the course',
          todo: `list it in ${OUTLINE}`,
        },
      ];
    const same: [string, unknown, unknown][] = [
      ['title', head.title, entry.title[locale]],
      ['minutes', head.minutes, entry.minutes],
      ['concepts', head.concepts, entry.concepts],
    ];
    return same
      .filter(([, here, there]) => JSON.stringify(here) !== JSON.stringify(there))
      .map(([field, here, there]) => ({
        file,
        line: 1,
        what: `${field} is ${JSON.stringify(here)}, in ${OUTLINE} it is ${JSON.stringify(there)}`,
        todo: 'say the same in both places',
      }));
  });
}
