import type { Concept, GlossaryEntry } from '../concept';
import { glossaryEntries } from '../concept';
import { lessonPath } from '../lesson';
import type { LiveModelSchema } from '../live-models';
import type { LessonDocument, LessonSource } from '../lesson-source';
import type { Problem } from '../problem';
import type { PlacedQuestion } from '../questions';
import type { CslItem } from '../references';
import type { Chapters } from './course';

/** All that the checks compare. */
export interface CheckInput {
  readonly lessons: readonly LessonSource[];
  /** By the path of the file from the root of the project. */
  readonly questionFiles: ReadonlyMap<string, { readonly questions: readonly PlacedQuestion[] }>;
  readonly references: readonly CslItem[];
  readonly concepts: readonly Concept[];
  readonly chapters: Chapters;
  readonly liveModels: Readonly<Record<string, LiveModelSchema>>;
  readonly routes: readonly string[];
}

/** What a lesson may name. */
export interface Known {
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly references: ReadonlySet<string>;
  readonly liveModels: ReadonlyMap<string, LiveModelSchema>;
  /** The questions of this lesson. */
  readonly questions: ReadonlySet<string>;
  readonly routes: readonly string[];
  /** The places that can be linked to, by the address of the lesson without the language. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A check of one text of a lesson. */
export type DocumentCheck = (document: LessonDocument, known: Known) => readonly Problem[];

export function knownTo(
  lesson: LessonSource,
  { lessons, questionFiles, references, concepts, liveModels, routes }: CheckInput,
): Known {
  const questions = lesson.questions && questionFiles.get(lesson.questions.file);
  return {
    glossary: glossaryEntries(concepts),
    references: new Set(references.map(({ id }) => id)),
    questions: new Set(questions?.questions.map(({ question }) => question.item.id)),
    liveModels: new Map(Object.entries(liveModels)),
    routes,
    anchors: new Map(lessons.map((other) => [lessonPath(other), anchorsOf(other)])),
  };
}

/** Places inside a lesson. Both languages have the same, or the parity check says so. */
function anchorsOf({ texts }: LessonSource): ReadonlySet<string> {
  const outline = (texts.zh ?? texts.en)?.outline;
  const headings = (outline?.headings ?? []).flatMap(({ id }) => id ?? []);
  const parts = (outline?.tags ?? []).flatMap(({ name, attributes: { id, of, name: model } }) => {
    if (name === 'Dilemma') return `dilemma-${String(id)}`;
    if (name === 'Definition') return `definition-${String(of)}`;
    if (name === 'LiveModel') return `live-${String(model)}`;
    if (name === 'Check') return `check-${String(id)}`;
    return name === 'References' ? 'references' : [];
  });
  return new Set([...headings, ...parts]);
}
