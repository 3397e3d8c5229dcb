import type { Chapters } from './checks/course';
import { formatReferences } from './citations';
import type { Concept } from './concept';
import { checkContent } from './checks';
import type { Lesson, LessonText } from './lesson';
import { findLessons, readSource } from './lesson-files';
import type { LiveModelSchema } from './live-models';
import { locales, type Locale } from './locale';
import { sortProblems, type Problem } from './problem';
import { readQuestions, type Question } from './questions';
import { readReferences, type CslItem } from './references';
import { readLesson, type LessonSource } from './lesson-source';
import { journeyKind, type JourneyCaseWords } from './journey-cases';
import { ladderKind, readScenarioFiles, type ReadModel, type ScenarioFile } from './scenarios';

export interface Registers {
  readonly concepts: readonly Concept[];
  readonly chapters: Chapters;
  readonly liveModels: Readonly<Record<string, LiveModelSchema>>;
  /** Pages of the site without the language, for example /glossary; `*` stands for any one segment. */
  readonly routes: readonly string[];
  /** Reads the numbers of a ladder scenario. */
  readonly readLadder: ReadModel;
  /** Reads the numbers of a journey case. */
  readonly readJourney: ReadModel;
}

export interface Prepared {
  readonly problems: readonly Problem[];
  readonly lessons: readonly Lesson[];
  /** By the name of their file below content/questions. */
  readonly questions: Readonly<Record<string, readonly Question[]>>;
  readonly ladderScenarios: readonly ScenarioFile[];
  readonly journeyCases: readonly ScenarioFile<JourneyCaseWords>[];
}

const REFERENCES = 'content/references/references.yaml';

/** Reads all content below `root`, checks it, and makes what the site imports. Everything wrong is in `problems`. */
export function prepareContent(root: string, registers: Registers): Prepared {
  const references = readReferences(REFERENCES, readSource(root, REFERENCES)?.source ?? '[]');
  const lessons = findLessons(root).map((files) => readLesson(root, files));
  const questionFiles = new Map(
    lessons.flatMap(({ questions }) =>
      questions ? [[questions.file, readQuestions(questions.file, questions.source)] as const] : [],
    ),
  );
  const ladder = readScenarioFiles(root, ladderKind(registers.readLadder));
  const journey = readScenarioFiles(root, journeyKind(registers.readJourney));
  const problems = [
    ...references.problems,
    ...ladder.problems,
    ...journey.problems,
    ...[...questionFiles.values()].flatMap((file) => file.problems),
    ...checkContent({ lessons, questionFiles, references: references.items, ...registers }),
  ];
  return {
    problems: sortProblems(problems),
    ladderScenarios: ladder.scenarios,
    journeyCases: journey.scenarios,
    lessons: lessons.flatMap((lesson) => compose(lesson, references.items)),
    questions: Object.fromEntries(
      [...questionFiles].map(([file, { questions }]) => [
        file.replace('content/questions/', ''),
        questions.map(({ question }) => question),
      ]),
    ),
  };
}

/** The lesson for lists and headers; none while a language is missing or its head is wrong. */
function compose({ chapter, slug, texts }: LessonSource, register: readonly CslItem[]): Lesson[] {
  const { zh, en } = texts;
  if (!zh?.head || !en?.head) return [];
  const { minutes, concepts, questions, updated, references } = zh.head;
  const cited = references.flatMap((id) => register.filter((item) => item.id === id));
  const text = (locale: Locale): LessonText => {
    const { head, outline } = texts[locale] ?? {};
    const headings = (outline?.headings ?? []).flatMap(({ depth, id, text }) =>
      id === undefined || depth !== 2 ? [] : [{ depth, id, text }],
    );
    return {
      title: head?.title ?? '',
      summary: head?.summary ?? '',
      headings,
      references: formatReferences(cited, locale),
    };
  };
  const [first, second] = locales.map(text);
  return first && second
    ? [{ chapter, slug, minutes, concepts, questions, updated, zh: first, en: second }]
    : [];
}
