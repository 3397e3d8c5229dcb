import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { RUBRIC_PARTS, type FinalMark, type PersonRubric } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS } from '@/lib/scoring';
import type { DeskWords } from '../exercises/desk-words';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';
import { flagWords } from './flag-words';
import { scoreText } from './mark-words';

/** What a student gets back: for paper and for a message alike. */
export interface Slip {
  readonly title: string;
  /** Name, number, receipt, total, then the five parts. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Criteria that lost points, each with why. */
  readonly lost: readonly {
    readonly name: string;
    readonly points: string;
    readonly why: readonly string[];
  }[];
  readonly flags: readonly string[];
  readonly note: string;
}

const EPSILON = 1e-9;

export function slipOf(
  locale: Locale,
  exercise: DeskWords,
  { checked, student, marks }: Entry,
  mark: FinalMark,
  rubric: PersonRubric,
  title: string,
): Slip {
  const words = deskMessages[locale];
  const { outcome } = checked;
  const maxOf = (part: string) =>
    mark.criteria.filter((one) => one.part === part).reduce((sum, { max }) => sum + max, 0);
  const lost = mark.criteria
    .filter(({ earned, max, status }) => max > 0 && (status === 'to-be-marked' || earned < max - EPSILON))
    .map(({ id, earned, max, status }) => {
      const found = outcome.status === 'scored' ? outcome.criteria.find((one) => one.id === id) : undefined;
      const override = marks.overrides[id];
      const wrong =
        found && status !== 'by-person'
          ? exercise.missed(locale, found)
          : RUBRIC_PARTS.filter((part) => rubric[part] > 0).map(
              (part) =>
                `${words.marking.texts[part]} ${words.slip.points(pointsText(marks.texts[part] ?? 0), pointsText(rubric[part]))}`,
            );
      const lessons = found && status !== 'by-person' ? exercise.lessons(locale, found) : [];
      const goBack =
        lessons.length === 0 ? [] : [`${words.slip.lessons}${lessons.map(({ label }) => label).join(' / ')}`];
      return {
        name: exercise.criterion(locale, id),
        points: words.slip.points(status === 'to-be-marked' ? '–' : pointsText(earned), pointsText(max)),
        why: override
          ? [words.detail.overridden(override.reason)]
          : status === 'not-attempted'
            ? [words.detail.notAttempted]
            : status === 'to-be-marked'
              ? [words.slip.toBeMarked]
              : [...wrong, ...goBack],
      };
    });
  return {
    title: title === '' ? words.slip.title : `${title} · ${words.slip.title}`,
    facts: [
      [words.table.columns.student, student.name],
      [words.detail.number, student.number],
      [words.detail.receipt, checked.receipt],
      [words.slip.total, scoreText(locale, mark)],
      ...SCORE_PARTS.map(
        (part) =>
          [
            words.parts[part],
            words.slip.points(pointsText(mark.parts[part]), pointsText(maxOf(part))),
          ] as const,
      ),
    ],
    lost,
    flags: checked.flags.map((flag) => flagWords(locale, flag).name),
    note: marks.note.trim(),
  };
}

/** The slip as a message. */
export function slipText(locale: Locale, slip: Slip): string {
  const words = deskMessages[locale].slip;
  const colon = locale === 'zh' ? '：' : ': ';
  return [
    slip.title,
    ...slip.facts.map(([label, value]) => `${label}${colon}${value}`),
    ...(slip.flags.length > 0
      ? [`${words.flags}${colon}${slip.flags.join(locale === 'zh' ? '、' : ', ')}`]
      : []),
    '',
    slip.lost.length === 0 ? words.kept : words.lost,
    ...slip.lost.flatMap(({ name, points, why }) => [
      `· ${name} ${points}`,
      ...why.map((line) => `  ${line}`),
    ]),
    ...(slip.note === '' ? [] : ['', `${words.note}${colon}${slip.note}`]),
    '',
    words.recompute,
  ].join('\n');
}
