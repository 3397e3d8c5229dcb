import { isoDate } from '@/lib/math';
import { MEASURES, type Measure, type ScoreExplanation } from '@/lib/metrics';
import { moneyWithUnit, numberText, valueText } from './customers-format';
import { customerStoryMessages } from './customer-story-messages';
import { scoreStep, type OrderReading, type ScoreStep } from './customer-story-steps';
import styles from './customer-story.module.css';
import type { LabPart } from './part';
import type { CustomerStory } from './protocol';
import type { LabSettings } from './settings';

interface StepsOf {
  readonly part: LabPart;
  /** Those that the story was worked out with. */
  readonly settings: LabSettings;
  readonly story: CustomerStory;
  readonly reading: OrderReading;
  readonly explanation: ScoreExplanation;
}

/** One score, step by step: the value, its place among the others, the rule with its numbers, high or low. */
export function MeasureSteps(props: StepsOf) {
  const { part, settings, explanation } = props;
  const words = customerStoryMessages[part.locale];
  const { measure, score } = explanation;
  const eight = settings.scheme.kind === 'eight-groups';
  const name = words.measures[measure === 'r' ? settings.definition.recency : measure];
  return (
    <section className={styles.measure}>
      <h4>
        <span>{name}</span> <span className={styles.score}>{words.points(score)}</span>
      </h4>
      <ol>
        <li>{valueStep(props)}</li>
        <li>{placeStep(props)}</li>
        <li>
          <Rule {...props} />
        </li>
        {eight && <li>{highStep(props)}</li>}
      </ol>
    </section>
  );
}

function valueStep({ part, settings: { definition }, story, reading, explanation }: StepsOf): string {
  const { locale } = part;
  const words = customerStoryMessages[locale];
  const value = valueText(locale, explanation.measure, explanation.value, definition);
  const [first, last] = [dayText(reading.firstDay), dayText(reading.lastDay)];
  if (explanation.measure === 'r')
    return definition.recency === 'since-last'
      ? words.sinceLast(last, dayText(story.asOfDay), value)
      : words.firstToLast(first, last, value);
  if (explanation.measure === 'f') {
    if (definition.frequency === 'orders') return words.orders(value);
    return definition.frequency === 'order-days'
      ? words.orderDays(reading.orderRows, value)
      : words.periods(definition.periodDays, reading.periods, value);
  }
  const sum = moneyWithUnit(locale, reading.cents);
  const { orderRows, refundRows, refundCents, occasions } = reading;
  const total =
    definition.refunds === 'lower-money' && refundRows > 0
      ? words.totalLessRefunds(
          orderRows,
          moneyWithUnit(locale, reading.cents - refundCents),
          moneyWithUnit(locale, refundCents),
          sum,
        )
      : words.total(orderRows, sum);
  if (definition.monetary === 'total') return total;
  const unit = definition.frequency === 'orders' ? 'orders' : 'days';
  return `${total}${locale === 'en' ? ' ' : ''}${words.mean(sum, occasions, unit, value)}`;
}

/** A date that does not break at the end of a line. */
const dayText = (day: number) => isoDate(day).replaceAll('-', '\u2011');

function placeStep({ part: { locale }, settings: { definition }, story, explanation }: StepsOf): string {
  const words = customerStoryMessages[locale];
  const { measure, peers, worse, equal } = explanation;
  const shared = definition.scoring === 'nested' ? MEASURES.slice(0, MEASURES.indexOf(measure)) : [];
  const scores = shared.map((one) => `${one.toUpperCase()} ${words.points(story.row[one])}`).join(words.and);
  return capital(
    words.place({
      measure,
      recency: definition.recency,
      within: shared.length === 0 ? '' : words.sameScores(scores),
      peers: numberText(locale, peers),
      worse: numberText(locale, worse),
      others: equal - 1,
    }),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Rule({ part, settings: { definition }, explanation }: StepsOf) {
  const { locale, view } = part;
  const words = customerStoryMessages[locale];
  const step = scoreStep(explanation, definition, view.limits);
  const value = (amount: number) => valueText(locale, explanation.measure, amount, definition);
  const { lines, formula } = ruleWords(step, explanation, definition.bins, part, value);
  return (
    <>
      {lines.join(locale === 'en' ? ' ' : '')}
      {formula && <span className={styles.formula}>{formula}</span>}
      {step.kind === 'qcut' && step.doubtful > 0 && words.qcutDoubtful}
    </>
  );
}

function ruleWords(
  step: ScoreStep,
  { worse, peers, score, mean }: ScoreExplanation,
  bins: number,
  { locale }: LabPart,
  value: (amount: number) => string,
): { lines: readonly string[]; formula?: string } {
  const words = customerStoryMessages[locale];
  const number = (amount: number) => numberText(locale, amount);
  switch (step.kind) {
    case 'rank':
      return {
        lines: [words.rank],
        formula: `1 + ⌊${bins} × ${number(worse)} ÷ ${number(peers)}⌋ = 1 + ⌊${cutShort(step.share)}⌋ = ${score}`,
      };
    case 'qcut': {
      const before = step.reversed ? bins - score : score - 1;
      const places = step.cuts.map((cut) => number(cut)).join(words.and);
      const line = words.qcut(number(peers), places, number(step.lower), before);
      return step.reversed
        ? { lines: [line, words.qcutReversed], formula: `${bins} − ${before} = ${score}` }
        : { lines: [line], formula: `1 + ${before} = ${score}` };
    }
    case 'ntile':
      return {
        lines: [
          words.ntile(number(peers), bins, number(step.small), step.larger),
          ...(step.reversed ? [words.ntileReversed] : []),
          words.ntilePlaces(number(step.first), number(step.last), step.classes),
        ],
      };
    case 'thresholds':
      return {
        lines: [words.thresholds(step.limits.map(value).join(words.and), step.reached)],
        formula: `1 + ${step.reached} = ${score}`,
      };
    case 'mean-split':
      return { lines: [words.meanSplit(value(mean), step.better)] };
    case 'r-rfm': {
      const limit = (at: number | undefined) => (at === undefined ? undefined : value(at));
      return { lines: [words.rRfm, words.rRfmFrom(score, limit(step.from), limit(step.next))] };
    }
  }
}

/** Two decimals, never rounded up: 3.999 must not read 4. */
function cutShort(share: number): string {
  const cut = Math.floor(share * 100 + 1e-9) / 100;
  return `${cut}${share - cut > 1e-9 ? '…' : ''}`;
}

function highStep({ part: { locale, view }, settings: { definition }, explanation }: StepsOf): string {
  const words = customerStoryMessages[locale];
  const { measure, score, value, mean, high } = explanation;
  if (definition.high === 'above-0.6-bins') {
    const { bins } = definition;
    return words.highByBins(score, numberText(locale, (3 * bins) / 5), bins, high);
  }
  if (definition.high === 'above-mean-score')
    return words.highByMeanScore(score, numberText(locale, meanScores(view)[measure]), high);
  const text = (amount: number) => valueText(locale, measure, amount, definition);
  return words.highByMeanValue(
    text(value),
    text(measure === 'm' ? mean : Math.round(mean * 100) / 100),
    high,
  );
}

/** Mean scores of all, from the map of R and F with the mean M of each cell. */
function meanScores({ heat, scored }: LabPart['view']): Readonly<Record<Measure, number>> {
  const sums = { r: 0, f: 0, m: 0 };
  heat.forEach((row, r) =>
    row.forEach(({ customers, meanM }, f) => {
      sums.r += (r + 1) * customers;
      sums.f += (f + 1) * customers;
      sums.m += meanM * customers;
    }),
  );
  return { r: sums.r / scored, f: sums.f / scored, m: sums.m / scored };
}
