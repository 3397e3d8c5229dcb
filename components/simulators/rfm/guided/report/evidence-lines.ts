import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS, MEASURES, type EightGroup } from '@/lib/metrics';
import { CONCEPT_IDS, type CriterionReport, type Json } from '@/lib/scoring';
import { BASELINES, CLAIM_IDS, REDRAWS, type ClaimId } from '@/lib/simulations/rfm-campaign';
import { groupNames } from '../../group-names';
import { guidedNames } from './guided-names';
import { fieldsOf, intervalOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import { lessonOfConcept, type LessonName } from './lesson-of';
import { perCentText, plainText, pointsText, shareText, yuanText } from './report-format';
import { reportMessages } from './report-messages';

/** One piece of evidence in words. */
export interface EvidenceLine {
  readonly text: string;
  /** Undefined for what is neither right nor wrong. */
  readonly mark?: 'right' | 'wrong' | 'empty';
  /** A text that somebody wrote, under the name of what it is. */
  readonly quote?: string;
  /** Where this line alone says which lesson to go back to. */
  readonly lesson?: LessonName;
}

type Words = (locale: Locale, evidence: Json) => EvidenceLine[];

/** What a criterion's marks rest on. The evidence is read as if a stranger had written it: what makes no sense is left out. */
export function evidenceLines(locale: Locale, criterion: CriterionReport): EvidenceLine[] {
  if (criterion.status !== 'scored' && criterion.status !== 'to-be-marked') return [];
  return WORDS.get(criterion.id)?.(locale, criterion.evidence) ?? [];
}

/** The figures that prove a claim, in a sentence; undefined where they are not there. */
export function claimFigures(locale: Locale, id: ClaimId, figures: Json | undefined): string | undefined {
  const words = reportMessages[locale].figures;
  const [a, b, c] = listOf(figures).map(numberOf);
  if (a === undefined) return undefined;
  const share = (value: number) => shareText(locale, value);
  if (id === 'loss') return words.loss(String(Math.round(a * REDRAWS)), String(REDRAWS));
  if (id === 'luck') return words.luck(share(a));
  if (b === undefined) return undefined;
  if (id === 'anyway') return words.anyway(String(a), String(b));
  if (id === 'random') return words.random(yuanText(locale, a), yuanText(locale, b));
  return c === undefined ? undefined : words.interval(share(a), share(b), share(c));
}

/** Share of the points that one prediction earns, before the mean; it may be below 0. */
export const predictionMark = (score: number, widest: number) => 1 - (0.75 * score) / widest;

/** Mean of what the predictions earn, floored at 0 once; one that was not given counts 0. */
function predictionMean(parts: Json | undefined): number {
  const marks = listOf(parts).map((entry) => {
    const { score, widest } = fieldsOf(entry);
    const [s, most] = [numberOf(score), numberOf(widest)];
    return s === undefined || most === undefined ? 0 : predictionMark(s, most);
  });
  return Math.max(0, marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length));
}

/** An answer beside the right ones. */
function answered(
  locale: Locale,
  what: string,
  answer: string | undefined,
  right: readonly string[],
  isRight: boolean,
): EvidenceLine {
  const words = reportMessages[locale];
  const rightText = right.join(words.or);
  if (answer === undefined) return { text: words.leftEmpty(what, rightText), mark: 'empty' };
  return isRight
    ? { text: words.answered(what, answer), mark: 'right' }
    : { text: words.answeredWrong(what, answer, rightText), mark: 'wrong' };
}

const optionWords = (options: readonly (readonly [string, string])[], key: Json | undefined) =>
  options.find(([name]) => name === key)?.[1];

const groupName = (locale: Locale, group: Json | undefined): string | undefined => {
  const known: EightGroup | undefined = memberOf(group, EIGHT_GROUPS);
  return known && groupNames[locale][known];
};

const definitions: Words = (locale, evidence) => {
  const names = guidedNames[locale];
  return listOf(evidence).flatMap((entry) => {
    const { name, choice, fits } = fieldsOf(entry);
    const known = memberOf(name, ['asOf', 'recency', 'frequency', 'refunds']);
    if (!known) return [];
    const { label, of } = names.counting[known];
    const chosen = new Map<string, string>(Object.entries(of)).get(textOf(choice) ?? '');
    const why = names.fits[known]?.[fits === true ? 'yes' : 'no'];
    if (chosen === undefined || why === undefined) return [];
    const text = reportMessages[locale].choice(label, chosen, why);
    return [{ text, mark: fits === true ? ('right' as const) : ('wrong' as const) }];
  });
};

const byHand: Words = (locale, evidence) => {
  const words = reportMessages[locale];
  const slips = new Map<string, string>(Object.entries(guidedNames[locale].slips));
  return listOf(evidence).flatMap((entry): EvidenceLine[] => {
    const { card, measure, answer, right, slip } = fieldsOf(entry);
    const [number, given, score] = [numberOf(card), numberOf(answer), numberOf(right)];
    const known = memberOf(measure, MEASURES);
    if (number === undefined || score === undefined || !known) return [];
    const name = known.toUpperCase();
    if (given === undefined)
      return [{ text: words.leftEmpty(words.ofCard(number, name), words.points(score)), mark: 'empty' }];
    if (given === score) return [{ text: words.cell(number, name, String(given), undefined), mark: 'right' }];
    const slipName = slips.get(textOf(slip) ?? '');
    const text =
      words.cell(number, name, String(given), String(score)) + (slipName ? words.slip(slipName) : '');
    return [{ text, mark: 'wrong' }];
  });
};

const segments: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry) => {
    const { r, f, m, answer, right } = fieldsOf(entry);
    const [a, b, c] = [r, f, m].map(numberOf);
    const name = groupName(locale, right);
    if (a === undefined || b === undefined || c === undefined || name === undefined) return [];
    const what = reportMessages[locale].scores(a, b, c);
    return [answered(locale, what, groupName(locale, answer), [name], answer === right)];
  });

const actions: Words = (locale, evidence) => {
  const names = new Map<string, string>(Object.entries(guidedNames[locale].actions));
  return listOf(evidence).flatMap((entry) => {
    const { group, answer, right } = fieldsOf(entry);
    const what = groupName(locale, group);
    const fitting = listOf(right).flatMap((one) => names.get(textOf(one) ?? '') ?? []);
    if (what === undefined || fitting.length === 0) return [];
    const isRight = listOf(right).some((one) => one === answer);
    return [answered(locale, what, names.get(textOf(answer) ?? ''), fitting, isRight)];
  });
};

const concentration: Words = (locale, evidence) => {
  const { answer, share } = fieldsOf(evidence);
  const found = numberOf(share);
  if (typeof answer !== 'boolean' || found === undefined) return [];
  const text = reportMessages[locale].holds(answer, shareText(locale, found));
  return [{ text, mark: answer === found >= 0.8 ? 'right' : 'wrong' }];
};

const breakEven: Words = (locale, evidence) => {
  const words = reportMessages[locale];
  const { answer, right, slip } = fieldsOf(evidence);
  const [given, found] = [numberOf(answer), numberOf(right)];
  if (given === undefined || found === undefined) return [];
  const known = memberOf(slip, ['fraction', 'inverted', 'inverted-percent']);
  const percent = (value: number) => perCentText(locale, value);
  const isRight = Math.abs(given - found) <= 0.05;
  const text = words.breakEven(percent(given), percent(found), known && words.breakEvenSlips[known]);
  return [{ text, mark: isRight ? 'right' : 'wrong' }];
};

const prediction: Words = (locale, evidence) => {
  const words = reportMessages[locale];
  const { parts, topFifth } = fieldsOf(evidence);
  const lines = listOf(parts).flatMap((entry): EvidenceLine[] => {
    const { id, answer, score, widest } = fieldsOf(entry);
    const known = memberOf(id, ['share', 'response', 'profit', 'pays']);
    const [s, most] = [numberOf(score), numberOf(widest)];
    if (!known || most === undefined) return [];
    const name = guidedNames[locale].predictions[known];
    if (s === undefined) return [{ text: words.noPrediction(name), mark: 'empty' }];
    const inUnit = (value: number) =>
      known === 'profit' ? yuanText(locale, value) : shareText(locale, value);
    const interval = intervalOf(answer);
    const chance = numberOf(answer);
    const given = interval
      ? words.from(inUnit(interval.low), inUnit(interval.high))
      : chance === undefined
        ? ''
        : inUnit(chance);
    const scoreText = (value: number) =>
      known === 'pays' ? plainText(locale, value) : inUnit(known === 'profit' ? Math.round(value) : value);
    // What the top fifth bring is the same under every luck, so it is told.
    const truth = known === 'share' ? numberOf(topFifth) : undefined;
    const mark = shareText(locale, predictionMark(s, most));
    const was = truth === undefined ? '' : words.truth(inUnit(truth));
    return [{ text: words.prediction(name, given + was, scoreText(s), scoreText(most), mark) }];
  });
  return lines.length === 0
    ? lines
    : [...lines, { text: words.average(shareText(locale, predictionMean(parts))) }];
};

const claims: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry) => {
    const { id, answer, right, figures } = fieldsOf(entry);
    const known = memberOf(id, CLAIM_IDS);
    if (!known) return [];
    const { name, options } = guidedNames[locale].claims[known];
    const rightWords = optionWords(options, right);
    if (rightWords === undefined) return [];
    const line = answered(locale, name, optionWords(options, answer), [rightWords], answer === right);
    const proof = claimFigures(locale, known, figures);
    return [proof === undefined ? line : { ...line, text: sentence(locale, line.text) + proof }];
  });

const concepts: Words = (locale, evidence) =>
  listOf(evidence).flatMap((entry): EvidenceLine[] => {
    const { id, answer, right } = fieldsOf(entry);
    const known = memberOf(id, CONCEPT_IDS);
    if (!known) return [];
    const { name, options } = guidedNames[locale].concepts[known];
    const rightWords = optionWords(options, right);
    if (rightWords === undefined) return [];
    const isRight = answer === right;
    const line = answered(locale, name, optionWords(options, answer), [rightWords], isRight);
    return [isRight ? line : { ...line, lesson: lessonOfConcept[known] }];
  });

const reflection: Words = (locale, evidence) => {
  const texts = fieldsOf(evidence);
  return (['goal', 'reason', 'rule'] as const).map((name) => {
    const quote = textOf(texts[name])?.trim() ?? '';
    const text = reportMessages[locale].texts[name];
    return quote === '' ? { text, mark: 'empty' } : { text, quote };
  });
};

const outcome: Words = (locale, evidence) => {
  const words = reportMessages[locale];
  const { contacts, anyway, incremental, profit, baselines } = fieldsOf(evidence);
  const own = numberOf(profit);
  const counts = [contacts, anyway, incremental].map(numberOf);
  if (own === undefined || counts.some((count) => count === undefined)) return [];
  const [sent, would, came] = counts.map(String);
  const others = BASELINES.flatMap((name): EvidenceLine[] => {
    const theirs = numberOf(fieldsOf(baselines)[name]);
    if (theirs === undefined) return [];
    const how = own > theirs ? 'beaten' : own === theirs ? 'tied' : 'lost';
    return [{ text: words.against[how](guidedNames[locale].baselines[name], yuanText(locale, theirs)) }];
  });
  return [{ text: words.outcome(sent!, would!, came!, yuanText(locale, own)) }, ...others];
};

const sentence = (locale: Locale, text: string) => (locale === 'zh' ? `${text}。` : `${text}. `);

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['definitions', definitions],
  ['by-hand', byHand],
  ['segments', segments],
  ['actions', actions],
  ['concentration', concentration],
  ['break-even', breakEven],
  ['prediction', prediction],
  ['claims', claims],
  ['concepts', concepts],
  ['reflection', reflection],
  ['outcome', outcome],
]);

/** “6 / 8”. */
export const ofMax = (locale: Locale, earned: number, max: number) =>
  reportMessages[locale].earned(pointsText(earned), pointsText(max));
