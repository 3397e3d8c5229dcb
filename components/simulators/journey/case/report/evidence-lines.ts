import { fieldsOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import type { EvidenceLineOf } from '@/components/ui/look-back/evidence';
import type { Locale } from '@/lib/content/locale';
import {
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_IDS,
  type CriterionReport,
  type JourneyClaimId,
  type Json,
} from '@/lib/scoring';
import { claimFigures } from './claim-figures';
import type { CaseNames } from './case-names';
import { feelingText, hundredthsText, shareText, tenthsText, wholeShare, yuanText } from './format';
import { lessonOfConcept, type LessonName } from './lesson-of';
import { journeyQuestions, optionWords } from './questions';
import { reportMessages, type Mark } from './report-messages';

export type EvidenceLine = EvidenceLineOf<Mark, LessonName>;

type Words = (locale: Locale, evidence: Json, names: CaseNames) => EvidenceLine[];

/**
 * What a criterion's marks rest on. The evidence is read as if a stranger had written it: what makes no sense is left out.
 *
 * @param names what the things of the case are called
 */
export function evidenceLines(locale: Locale, names: CaseNames, criterion: CriterionReport): EvidenceLine[] {
  if (criterion.status !== 'scored' && criterion.status !== 'to-be-marked') return [];
  return WORDS.get(criterion.id)?.(locale, criterion.evidence, names) ?? [];
}

/** Nearer than this costs nothing of the level of a curve. */
const NEAR_FEELING = 0.5;

const namesIn = (value: Json | undefined): string[] =>
  listOf(value).flatMap((entry) => (typeof entry === 'string' ? [entry] : []));

/** Something put where it belongs, elsewhere, or nowhere. */
function placed(
  locale: Locale,
  what: string,
  answer: string | undefined,
  right: string,
  isRight: boolean,
): EvidenceLine {
  const words = reportMessages[locale];
  if (answer === undefined) return { text: words.putEmpty(what, right), mark: 'empty' };
  return isRight
    ? { text: words.put(what, answer), mark: 'right' }
    : { text: words.putWrong(what, answer, right), mark: 'wrong' };
}

/** How many of the lines are right, as the last of them. */
const counted = (locale: Locale, lines: EvidenceLine[]): EvidenceLine[] =>
  lines.length === 0
    ? lines
    : [
        ...lines,
        {
          text: reportMessages[locale].sums.placed(
            lines.filter(({ mark }) => mark === 'right').length,
            lines.length,
          ),
        },
      ];

const stages: Words = (locale, evidence, names) =>
  counted(
    locale,
    listOf(evidence).flatMap((entry) => {
      const { id, answer, right } = fieldsOf(entry);
      const [name, stage, given] = [textOf(id), textOf(right), textOf(answer)];
      if (name === undefined || stage === undefined) return [];
      const said = given === undefined ? undefined : names.stage(given);
      return [placed(locale, names.thing(name), said, names.stage(stage), given === stage)];
    }),
  );

const backstage: Words = (locale, evidence, names) =>
  counted(
    locale,
    listOf(evidence).flatMap((entry) => {
      const { id, answer, right } = fieldsOf(entry);
      const [name, given, jobs] = [textOf(id), textOf(answer), namesIn(right)];
      if (name === undefined || jobs.length === 0) return [];
      const said = given === undefined ? undefined : names.job(given);
      const isRight = given !== undefined && jobs.includes(given);
      return [placed(locale, names.thing(name), said, orWords(locale, jobs.map(names.job)), isRight)];
    }),
  );

const orWords = (locale: Locale, names: readonly string[]) => names.join(locale === 'zh' ? '”或“' : '” or “');

const evidencePlaces: Words = (locale, evidence, names) => {
  const words = reportMessages[locale];
  let [earned, most] = [0, 0];
  const lines = listOf(evidence).flatMap((entry): EvidenceLine[] => {
    const { id, answer, credit, accept } = fieldsOf(entry);
    const [piece, given, own] = [textOf(id), textOf(answer), numberOf(credit)];
    const places = Object.entries(fieldsOf(accept)).flatMap(([at, value]) => {
      const share = numberOf(value);
      return share === undefined ? [] : [{ at, share }];
    });
    if (piece === undefined || own === undefined || places.length === 0) return [];
    const full = Math.max(...places.map(({ share }) => share));
    earned += own;
    most += full;
    const best = orWords(
      locale,
      places.filter(({ share }) => share === full).map(({ at }) => names.place(at)),
    );
    const what = names.evidence(piece);
    const said = given === undefined ? undefined : names.place(given);
    if (said === undefined || own <= 0 || own >= full) return [placed(locale, what, said, best, own >= full)];
    return [{ text: words.putPart(what, said, tenthsText(own), best), mark: 'part' }];
  });
  if (lines.length === 0) return lines;
  return [...lines, { text: words.sums.credit(tenthsText(earned), tenthsText(most)) }];
};

const curve: Words = (locale, evidence, names) => {
  const words = reportMessages[locale];
  const { touchpoints, drawn, truth, shape, level } = fieldsOf(evidence);
  const [given, real] = [listOf(drawn), listOf(truth)];
  const lines = listOf(touchpoints).flatMap((entry, i): EvidenceLine[] => {
    const [id, own, is] = [textOf(entry), numberOf(given[i]), numberOf(real[i])];
    if (id === undefined || is === undefined) return [];
    if (own === undefined) return [{ text: words.notDrawn(names.thing(id), feelingText(is)), mark: 'empty' }];
    return [
      {
        text: words.drawn(names.thing(id), feelingText(own), feelingText(is)),
        mark: Math.abs(own - is) <= NEAR_FEELING ? 'near' : 'far',
      },
    ];
  });
  const [order, height] = [numberOf(shape), numberOf(level)];
  if (lines.length === 0 || order === undefined || height === undefined) return lines;
  return [...lines, { text: words.sums.curve(wholeShare(order), wholeShare(height)) }];
};

const selection: Words = (locale, evidence, names) => {
  const words = reportMessages[locale];
  const { answer, right } = fieldsOf(evidence);
  const [given, real] = [namesIn(answer), namesIn(right)];
  if (real.length === 0) return [];
  return [
    ...given.map((id): EvidenceLine => {
      const is = real.includes(id);
      return {
        text: (is ? words.chosen : words.chosenWrong)(names.thing(id)),
        mark: is ? 'right' : 'wrong',
      };
    }),
    ...real
      .filter((id) => !given.includes(id))
      .map((id): EvidenceLine => ({ text: words.missed(names.thing(id)), mark: 'missed' })),
    {
      text: words.sums.marked(given.length, given.filter((id) => real.includes(id)).length, real.length),
    },
  ];
};

const prediction: Words = (locale, evidence, names) => {
  const words = reportMessages[locale];
  const { touchpoints, said, truth } = fieldsOf(evidence);
  const given = listOf(said).map((entry) => numberOf(entry));
  const real = listOf(truth).map((entry) => numberOf(entry) ?? 0);
  const lines = listOf(touchpoints).flatMap((entry, i): EvidenceLine[] => {
    const [id, is, own] = [textOf(entry), real[i], given[i]];
    if (id === undefined || is === undefined) return [];
    return [
      own === undefined
        ? { text: words.notSaid(names.thing(id), shareText(is)), mark: 'empty' }
        : { text: words.said(names.thing(id), shareText(own), shareText(is)) },
    ];
  });
  if (lines.length === 0) return lines;
  const mean = real.reduce((sum, one) => sum + one, 0) / real.length;
  const squares = (of: (i: number) => number) =>
    hundredthsText(real.reduce((sum, is, i) => sum + (100 * (of(i) - is)) ** 2, 0));
  return [
    ...lines,
    {
      text: words.sums.squares(
        squares((i) => given[i] ?? 0),
        squares(() => mean),
      ),
    },
  ];
};

/** An answer beside the right one. */
function answered(
  locale: Locale,
  what: string,
  answer: string | undefined,
  right: string,
  isRight: boolean,
): EvidenceLine {
  const words = reportMessages[locale];
  if (answer === undefined) return { text: words.leftEmpty(what, right), mark: 'empty' };
  return isRight
    ? { text: words.answer(what, answer), mark: 'right' }
    : { text: words.answerWrong(what, answer, right), mark: 'wrong' };
}

/** What is answered to a claim, in words; undefined where it was left empty or is no option. */
export function claimAnswer(
  locale: Locale,
  names: CaseNames,
  id: JourneyClaimId,
  answer: Json | undefined,
): string | undefined {
  const { causes, naive } = journeyQuestions[locale];
  if (id === 'cause') return optionWords(causes, answer);
  if (id === 'naive') return optionWords(naive, answer);
  if (typeof answer !== 'string') return undefined;
  return id === 'single' ? names.improvement(answer) : names.thing(answer);
}

const claims: Words = (locale, evidence, names) =>
  listOf(evidence).flatMap((entry) => {
    const { id, answer, right, figures } = fieldsOf(entry);
    const known = memberOf(id, JOURNEY_CLAIM_IDS);
    const rightWords = known && claimAnswer(locale, names, known, right);
    if (!known || rightWords === undefined) return [];
    const { name } = journeyQuestions[locale].claims[known];
    const given = claimAnswer(locale, names, known, answer);
    const line = answered(locale, name, given, rightWords, answer === right);
    const proof = claimFigures(locale, known, figures);
    return [
      proof === undefined ? line : { ...line, text: `${line.text}${locale === 'zh' ? '。' : '. '}${proof}` },
    ];
  });

const concepts: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry): EvidenceLine[] => {
    const { id, answer, right } = fieldsOf(entry);
    const known = memberOf(id, JOURNEY_CONCEPT_IDS);
    if (!known) return [];
    const { name, options } = journeyQuestions[locale].concepts[known];
    const rightWords = optionWords(options, right);
    if (rightWords === undefined) return [];
    const isRight = answer === right;
    const line = answered(locale, name, optionWords(options, answer), rightWords, isRight);
    return [isRight ? line : { ...line, lesson: lessonOfConcept[known] }];
  });

const reflection: Words = (locale, evidence) => {
  const texts = fieldsOf(evidence);
  return (['goal', 'reason', 'rule'] as const).map((name): EvidenceLine => {
    const quote = textOf(texts[name])?.trim() ?? '';
    const text = reportMessages[locale].texts[name];
    return quote === '' ? { text, mark: 'empty' } : { text, quote };
  });
};

const outcome: Words = (locale, evidence, names) => {
  const words = reportMessages[locale];
  const { chosen, worth } = fieldsOf(evidence);
  const bought = namesIn(chosen).map(names.improvement);
  const lines = (['own', 'nothing', 'naive', 'best'] as const).flatMap((name): EvidenceLine[] => {
    const value = numberOf(fieldsOf(worth)[name]);
    return value === undefined ? [] : [{ text: words.worth[name](yuanText(locale, value)) }];
  });
  return bought.length === 0 ? lines : [{ text: words.bought(names.listed(bought)) }, ...lines];
};

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['stages', stages],
  ['evidence', evidencePlaces],
  ['curve', curve],
  ['truths', selection],
  ['pains', selection],
  ['backstage', backstage],
  ['prediction', prediction],
  ['claims', claims],
  ['reflection', reflection],
  ['concepts', concepts],
  ['outcome', outcome],
]);
