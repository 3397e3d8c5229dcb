import type { Locale } from '@/lib/content/locale';
import {
  GOALS,
  LADDER_CLAIM_IDS,
  LADDER_CONCEPT_IDS,
  type CriterionReport,
  type Json,
  type LadderBaseline,
  type LadderClaimId,
} from '@/lib/scoring';
import { ladderNames } from '../names';
import { countText, hundredthsText, levelText, shareText, wholeShare, yuanText } from './format';
import { fieldsOf, intervalOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import type { EvidenceLineOf } from '@/components/ui/look-back/evidence';
import { lessonOfConcept, type LessonName } from './lesson-of';
import { ladderQuestions, optionWords } from './questions';
import { reportMessages, type Mark } from './report-messages';

export type EvidenceLine = EvidenceLineOf<Mark, LessonName>;

type Words = (locale: Locale, evidence: Json) => EvidenceLine[];

/** What a criterion's marks rest on. The evidence is read as if a stranger had written it: what makes no sense is left out. */
export function evidenceLines(locale: Locale, criterion: CriterionReport): EvidenceLine[] {
  if (criterion.status !== 'scored' && criterion.status !== 'to-be-marked') return [];
  return WORDS.get(criterion.id)?.(locale, criterion.evidence) ?? [];
}

/** The figures that prove a claim, in a sentence; undefined where they are not there. */
export function claimFigures(
  locale: Locale,
  id: LadderClaimId,
  figures: Json | undefined,
): string | undefined {
  const words = reportMessages[locale].figures;
  const [a, b] = listOf(figures).map(numberOf);
  if (a === undefined) return undefined;
  if (id === 'rival') return words.rival(wholeShare(a));
  if (id === 'luck') return words.luck(shareText(a));
  if (b === undefined) return undefined;
  return id === 'promise'
    ? words.promise(countText(locale, a), countText(locale, b))
    : words.without(yuanText(locale, a), yuanText(locale, b));
}

/** Share of the points that one prediction earns, before the mean; it may be below 0. */
export const predictionMark = (score: number, widest: number) => 1 - (0.75 * score) / widest;

const quarterOf = (locale: Locale, quarter: number) => ladderNames[locale].quarterHead(quarter);

/** What was earned of 1: all, some, none. */
const markOf = (share: number): Mark => (share >= 1 - 1e-9 ? 'kept' : share > 0 ? 'part' : 'missed');

const goalFit: Words = (locale, evidence) => {
  const { goal, quarters } = fieldsOf(evidence);
  const known = memberOf(goal, GOALS);
  const lines = listOf(quarters).flatMap((entry, i): EvidenceLine[] => {
    const share = numberOf(entry);
    if (share === undefined) return [];
    const text = reportMessages[locale].fit(quarterOf(locale, i + 1), wholeShare(share));
    return [{ text, mark: markOf(share) }];
  });
  return known ? [goalLine(locale, ladderNames[locale].goals[known]), ...lines] : lines;
};

const goalLine = (locale: Locale, goal: string): EvidenceLine => ({
  text:
    locale === 'zh' ? `${reportMessages.zh.texts.goal}：${goal}` : `${reportMessages.en.texts.goal}: ${goal}`,
});

const information: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry): EvidenceLine[] => {
    const { quarter, informed } = fieldsOf(entry);
    const place = numberOf(quarter);
    if (place === undefined || typeof informed !== 'boolean') return [];
    const text = reportMessages[locale].informed(quarterOf(locale, place), informed);
    return [{ text, mark: informed ? 'kept' : 'missed' }];
  });

const revision: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry, i): EvidenceLine[] =>
    typeof entry === 'boolean'
      ? [{ text: reportMessages[locale].revised(i + 2, entry), mark: entry ? 'kept' : 'missed' }]
      : [],
  );

const promise: Words = (locale, evidence) =>
  quartersOf(evidence, (quarter, value, limit) =>
    reportMessages[locale].promised(quarterOf(locale, quarter), levelText(value), levelText(limit)),
  );

const recovery: Words = (locale, evidence) =>
  quartersOf(evidence, (quarter, value) =>
    reportMessages[locale].answered(quarterOf(locale, quarter), wholeShare(value)),
  );

function quartersOf(
  evidence: Json,
  words: (quarter: number, value: number, limit: number) => string,
): EvidenceLine[] {
  return listOf(evidence).flatMap((entry, i): EvidenceLine[] => {
    const { value, limit, kept } = fieldsOf(entry);
    const [v, l] = [numberOf(value), numberOf(limit)];
    if (v === undefined || l === undefined || typeof kept !== 'boolean') return [];
    return [{ text: words(i + 1, v, l), mark: kept ? 'kept' : 'missed' }];
  });
}

const prediction: Words = (locale, evidence) => {
  const words = reportMessages[locale];
  const { widest, quarters } = fieldsOf(evidence);
  const most = { buyers: numberOf(fieldsOf(widest).buyers), profitUp: numberOf(fieldsOf(widest).profitUp) };
  if (!most.buyers || !most.profitUp) return [];
  const { buyers: mostBuyers, profitUp: mostUp } = most;
  let sum = 0;
  let before = 0;
  const entries = listOf(quarters);
  const lines = entries.flatMap((entry, i): EvidenceLine[] => {
    const { buyers, profitUp, happened, scores } = fieldsOf(entry);
    const quarter = quarterOf(locale, i + 1);
    const [came, profit] = [numberOf(fieldsOf(happened).buyers), numberOf(fieldsOf(happened).profit)];
    const rose = profit === undefined ? undefined : profit > before;
    before = profit ?? before;
    const told = (score: number, widestScore: number, text: (value: number) => string) => {
      const mark = predictionMark(score, widestScore);
      sum += mark;
      return words.scored(text(score), text(widestScore), wholeShare(mark));
    };
    const interval = intervalOf(buyers);
    const chance = numberOf(profitUp);
    const [s, b] = [numberOf(fieldsOf(scores).buyers), numberOf(fieldsOf(scores).profitUp)];
    const count = (value: number) => countText(locale, value);
    const held =
      interval !== undefined && came !== undefined && interval.low <= came && came <= interval.high;
    return [
      interval === undefined || s === undefined
        ? { text: words.noBuyers(quarter), mark: 'empty' }
        : {
            text:
              words.buyers(
                quarter,
                count(interval.low),
                count(interval.high),
                came === undefined ? undefined : count(came),
                held,
              ) + told(s, mostBuyers, count),
          },
      chance === undefined || b === undefined
        ? { text: words.noProfitUp(quarter), mark: 'empty' }
        : {
            text:
              words.profitUp(quarter, wholeShare(chance), rose) +
              told(b, mostUp, (value) => hundredthsText(locale, value)),
          },
    ];
  });
  if (lines.length === 0) return lines;
  const mean = sum / lines.length;
  return [...lines, { text: mean < 0 ? words.floored(wholeShare(mean)) : words.average(wholeShare(mean)) }];
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

const claims: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry) => {
    const { id, answer, right, figures } = fieldsOf(entry);
    const known = memberOf(id, LADDER_CLAIM_IDS);
    if (!known) return [];
    const { name, options } = ladderQuestions[locale].claims[known];
    const rightWords = optionWords(options, right);
    if (rightWords === undefined) return [];
    const line = answered(locale, name, optionWords(options, answer), rightWords, answer === right);
    const proof = claimFigures(locale, known, figures);
    return [proof === undefined ? line : { ...line, text: sentence(locale, line.text) + proof }];
  });

const concepts: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry): EvidenceLine[] => {
    const { id, answer, right } = fieldsOf(entry);
    const known = memberOf(id, LADDER_CONCEPT_IDS);
    if (!known) return [];
    const { name, options } = ladderQuestions[locale].concepts[known];
    const rightWords = optionWords(options, right);
    if (rightWords === undefined) return [];
    const isRight = answer === right;
    const line = answered(locale, name, optionWords(options, answer), rightWords, isRight);
    return [isRight ? line : { ...line, lesson: lessonOfConcept[known] }];
  });

const reflection: Words = (locale, evidence) => {
  const texts = fieldsOf(evidence);
  const goal = memberOf(texts.goal, GOALS);
  return [
    ...(goal ? [goalLine(locale, ladderNames[locale].goals[goal])] : []),
    ...(['reason', 'rule'] as const).map((name): EvidenceLine => {
      const quote = textOf(texts[name])?.trim() ?? '';
      const text = reportMessages[locale].texts[name];
      return quote === '' ? { text, mark: 'empty' } : { text, quote };
    }),
  ];
};

const BASELINE_ORDER: readonly LadderBaseline[] = [
  'nothing',
  'acquisition',
  'equal',
  'discounts',
  'relationship',
  'searched',
];

const outcome: Words = (locale, evidence) => {
  const words = reportMessages[locale];
  const { value, baselines } = fieldsOf(evidence);
  const own = numberOf(value);
  if (own === undefined) return [];
  const others = BASELINE_ORDER.flatMap((name): EvidenceLine[] => {
    const theirs = numberOf(fieldsOf(baselines)[name]);
    if (theirs === undefined) return [];
    const how = own > theirs ? 'beaten' : own === theirs ? 'tied' : 'lost';
    return [{ text: words.against[how](ladderNames[locale].baselines[name], yuanText(locale, theirs)) }];
  });
  return [{ text: words.value(yuanText(locale, own)) }, ...others];
};

const sentence = (locale: Locale, text: string) => (locale === 'zh' ? `${text}。` : `${text}. `);

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['goal-fit', goalFit],
  ['information', information],
  ['revision', revision],
  ['promise', promise],
  ['recovery', recovery],
  ['prediction', prediction],
  ['claims', claims],
  ['concepts', concepts],
  ['reflection', reflection],
  ['outcome', outcome],
]);
