import { defineExercise, type Exercise, type ExerciseRules } from '../exercise';
import { accept, isFiniteNumber, isRecord, refuse, type Json, type Parsed } from '../json';
import type { QuizItem, QuizKind, QuizResponses } from './item';

/** Share of the points, in [0, 1], and what the screen needs to explain it. */
export interface Mark {
  readonly share: number;
  readonly evidence: Json;
}

/** What one kind of item must say; the rest of the exercise is the same for all kinds. */
export interface QuizRules<Kind extends QuizKind> {
  readonly kind: Kind;
  readonly rulesVersion: string;
  parseItem(fields: Record<string, unknown>, base: ItemBase): Parsed<ItemOf<Kind>>;
  /** A response that is not complete or not on offer is refused: it is invalid, not wrong. */
  parseResponse(response: Json, item: ItemOf<Kind>): Parsed<QuizResponses[Kind]>;
  mark(response: QuizResponses[Kind], item: ItemOf<Kind>): Mark;
}

export type ItemOf<Kind extends QuizKind> = Extract<QuizItem, { kind: Kind }>;
type ItemBase = Pick<QuizItem, 'id' | 'points' | 'concepts'>;

export interface QuizState<Kind extends QuizKind> {
  readonly item: ItemOf<Kind>;
  /** Answers in the order in which they were given; the last one counts. */
  readonly responses: readonly QuizResponses[Kind][];
}

/** Puts one kind of quiz item on the spine: each decision is an answer, and the last answer is marked. */
export function quizRules<Kind extends QuizKind>(
  kind: QuizRules<Kind>,
): ExerciseRules<ItemOf<Kind>, QuizResponses[Kind], QuizState<Kind>> {
  return {
    exercise: `quiz/${kind.kind}`,
    rulesVersion: kind.rulesVersion,
    parseScenario: (scenario) => parseItem(kind, scenario),
    start: (item) => ({ item, responses: [] }),
    parseDecision: (response, { item }) => kind.parseResponse(response, item),
    step: ({ item, responses }, response) => ({ item, responses: [...responses, response] }),
    rubric: ({ id, points, concepts }) => [
      { id: 'answer', weight: 1, max: points, feedback: `${id}.explanation`, concepts },
    ],
    assess({ item, responses }, { max }) {
      const last = responses.at(-1);
      if (last === undefined) return { status: 'not-attempted' };
      const { share, evidence } = kind.mark(last, item);
      return {
        status: 'scored',
        earned: max * share,
        evidence: { tries: responses.length, answer: evidence },
      };
    },
  };
}

export const defineQuiz = <Kind extends QuizKind>(kind: QuizRules<Kind>): Exercise =>
  defineExercise(quizRules(kind));

function parseItem<Kind extends QuizKind>(kind: QuizRules<Kind>, scenario: Json): Parsed<ItemOf<Kind>> {
  if (!isRecord(scenario)) return refuse('not-an-object', '');
  if (scenario.kind !== kind.kind) return refuse('wrong-kind', 'kind');
  const { id, points, concepts } = scenario;
  if (typeof id !== 'string' || id === '') return refuse('not-a-name', 'id');
  if (!isFiniteNumber(points) || points <= 0) return refuse('not-positive', 'points');
  const names = strings(concepts);
  if (!names) return refuse('not-a-list', 'concepts');
  return kind.parseItem(scenario, { id, points, concepts: names });
}

/** A list of strings, or undefined. */
export function strings(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((entry): entry is string => typeof entry === 'string');
  return texts.length === value.length ? texts : undefined;
}

/** At least `least` distinct option ids. */
export function parseOptions(value: unknown, at: string, least = 2): Parsed<string[]> {
  const options = strings(value);
  if (!options) return refuse('not-a-list', at);
  if (options.length < least) return refuse('too-few', at);
  return new Set(options).size === options.length ? accept(options) : refuse('repeated', at);
}
