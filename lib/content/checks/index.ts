import { lessonFile } from '../lesson-files';
import type { LessonDocument, LessonSource } from '../lesson-source';
import { locales } from '../locale';
import type { Problem } from '../problem';
import { chineseProblems } from './chinese';
import { checkCourse } from './course';
import { checkHeadings } from './headings';
import { knownTo, type CheckInput, type DocumentCheck } from './known';
import { checkLinks } from './links';
import { checkParity } from './parity';
import { checkTags } from './tags';
import { checkText } from './text';
import { checkUsage } from './usage';

const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  checkHeadings,
  checkTags,
  checkUsage,
  checkLinks,
  checkText,
];

/** Everything that is wrong with the lessons and their questions. */
export function checkContent(input: CheckInput): Problem[] {
  return [
    ...checkCourse(input.chapters, input.lessons),
    ...input.lessons.flatMap((lesson) => {
      const known = knownTo(lesson, input);
      const documents = locales.flatMap((locale) => lesson.texts[locale] ?? []);
      return [
        ...checkPlace(lesson, documents),
        ...checkParity(lesson),
        ...documents.flatMap((document) => [
          ...document.problems,
          ...DOCUMENT_CHECKS.flatMap((check) => check(document, known)),
        ]),
      ];
    }),
    ...checkQuestions(input),
  ];
}

/** Both languages are there, the folder says what the head says, and the question file exists. */
function checkPlace(lesson: LessonSource, documents: readonly LessonDocument[]): Problem[] {
  const missing = locales
    .filter((locale) => !lesson.texts[locale])
    .map((locale) => ({
      file: lessonFile(lesson, locale),
      line: 1,
      what: 'the translation is missing',
      todo: 'write it: a lesson stands in both languages or not at all',
    }));
  const misplaced = documents.flatMap(({ file, head }) => {
    const found: Problem[] = [];
    if (head && (head.chapter !== lesson.chapter || head.slug !== lesson.slug))
      found.push({
        file,
        line: 1,
        what: `chapter and slug say ${head.chapter}/${head.slug}`,
        todo: `say ${lesson.chapter}/${lesson.slug}, as the folder does`,
      });
    if (head && !lesson.questions)
      found.push({
        file,
        line: 1,
        what: `there is no content/questions/${head.questions}`,
        todo: 'write it, or mend the name',
      });
    return found;
  });
  return [...missing, ...misplaced];
}

/** Questions name concepts that exist, and their Chinese is set as the lessons' is. */
function checkQuestions({ questionFiles, concepts }: CheckInput): Problem[] {
  const ids = new Set<string>(concepts.map(({ id }) => id));
  return [...questionFiles].flatMap(([file, { questions }]) =>
    questions.flatMap(({ question: { item, zh }, line }) => [
      ...item.concepts
        .filter((id) => !ids.has(id))
        .map((id) => ({
          file,
          line,
          what: `unknown concept "${id}" in "${item.id}"`,
          todo: 'use an id of content/concepts',
        })),
      ...[zh.stem, zh.explanation, ...Object.values(zh.options), ...Object.values(zh.why)].flatMap((text) =>
        chineseProblems(text).map(({ what, todo }) => ({ file, line, what, todo })),
      ),
    ]),
  );
}
