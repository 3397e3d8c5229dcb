import {
  directionOf,
  ELEVEN_SEGMENTS,
  firstRule,
  MEASURES,
  type Measure,
  type RfmDefinition,
  type ScoreExplanation,
  type ScoreRange,
  type SegmentRule,
  type SegmentScheme,
  type Thresholds,
} from '@/lib/metrics';
import type { CustomerStory } from './protocol';

/** What a customer's rows come to before a definition picks from them. */
export interface OrderReading {
  readonly orderRows: number;
  /** Rows of 0 or less. */
  readonly refundRows: number;
  readonly refundCents: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly orderDays: number;
  /** Different periods with an order, the first one included. */
  readonly periods: number;
  /** What the money is divided by for a mean. */
  readonly occasions: number;
  readonly cents: number;
}

export function readOrders(orders: CustomerStory['orders'], definition: RfmDefinition): OrderReading {
  const counted = orders.filter((order) => order.counted);
  const refunds = orders.filter(({ cents }) => cents <= 0);
  const days = new Set(counted.map(({ day }) => day));
  const firstDay = Math.min(...days);
  const periods = new Set([...days].map((day) => Math.floor((day - firstDay) / definition.periodDays)));
  const sum = (rows: CustomerStory['orders']) => rows.reduce((all, { cents }) => all + cents, 0);
  return {
    orderRows: counted.length,
    refundRows: refunds.length,
    refundCents: sum(refunds),
    firstDay,
    lastDay: Math.max(...days),
    orderDays: days.size,
    periods: periods.size,
    occasions: definition.frequency === 'orders' ? counted.length : days.size,
    cents: sum(definition.refunds === 'left-out' ? counted : orders),
  };
}

/** The value of a measure as the steps on screen arrive at it. */
export function valueFrom(
  measure: Measure,
  reading: OrderReading,
  asOfDay: number,
  { recency, frequency, monetary }: RfmDefinition,
): number {
  if (measure === 'r')
    return recency === 'since-last' ? asOfDay - reading.lastDay : reading.lastDay - reading.firstDay;
  if (measure === 'm') return monetary === 'total' ? reading.cents : reading.cents / reading.occasions;
  if (frequency === 'orders') return reading.orderRows;
  return frequency === 'order-days' ? reading.orderDays : reading.periods - 1;
}

/** How a scoring rule makes a score of a customer's place, with her numbers in it. */
export type ScoreStep =
  /** 1 + ⌊bins · worse ÷ peers⌋; `within` names the scores that the peers share. */
  | { readonly kind: 'rank'; readonly share: number; readonly within: readonly Measure[] }
  /**
   * Cuts at places i·(n − 1)/bins of the column; `before` of them lie below the place of the customer's value. A `doubtful` one
   * lies on it but for the rounding of 1/bins: the last binary digit decides, as it does in numpy.
   */
  | {
      readonly kind: 'qcut';
      readonly cuts: readonly number[];
      readonly lower: number;
      readonly before: number;
      readonly doubtful: number;
      readonly reversed: boolean;
    }
  /** Places first to last, from 1, that customers of this value hold; each place has one class. */
  | {
      readonly kind: 'ntile';
      readonly first: number;
      readonly last: number;
      readonly classes: readonly [number, number];
      readonly small: number;
      readonly larger: number;
      readonly reversed: boolean;
    }
  | { readonly kind: 'thresholds'; readonly limits: readonly number[]; readonly reached: number }
  | { readonly kind: 'mean-split'; readonly better: boolean }
  /** No formula of the place: where this score begins and where the next better one does. */
  | { readonly kind: 'r-rfm'; readonly from: number | undefined; readonly next: number | undefined };

const LAST_DIGITS = 1e-9;

export function scoreStep(
  explanation: ScoreExplanation,
  definition: RfmDefinition,
  classLimits: Thresholds,
): ScoreStep {
  const { measure, value, worse, equal, peers, mean } = explanation;
  const { bins, scoring } = definition;
  const reversed = directionOf(measure, definition) === 'less-is-better';
  const lower = reversed ? peers - worse - equal : worse;
  const reaches = (limit: number) => (reversed ? value <= limit : value >= limit);
  switch (scoring) {
    case 'rank':
    case 'nested':
      return {
        kind: 'rank',
        share: (bins * worse) / peers,
        within: scoring === 'nested' ? MEASURES.slice(0, MEASURES.indexOf(measure)) : [],
      };
    case 'qcut': {
      // A cut between two places lies below the higher one's value only if it lies before that place.
      const cuts = Array.from({ length: bins - 1 }, (_, i) => (i + 1) * (1 / bins) * (peers - 1));
      const before = cuts.filter((cut) => cut < lower - LAST_DIGITS).length;
      const doubtful = cuts.filter((cut) => cut < lower).length - before;
      return { kind: 'qcut', cuts, lower, before, doubtful, reversed };
    }
    case 'ntile': {
      const small = Math.floor(peers / bins);
      const larger = peers % bins;
      const classAt = (place: number) => {
        const inLarger = larger * (small + 1);
        const tile =
          place < inLarger
            ? Math.floor(place / (small + 1))
            : larger + Math.floor((place - inLarger) / small);
        return reversed ? bins - tile : tile + 1;
      };
      const last = lower + equal - 1;
      const [a, b] = [classAt(lower), classAt(last)];
      const classes = [Math.min(a, b), Math.max(a, b)] as const;
      return { kind: 'ntile', first: lower + 1, last: last + 1, classes, small, larger, reversed };
    }
    case 'thresholds': {
      const limits = definition.thresholds?.[measure] ?? [];
      return { kind: 'thresholds', limits, reached: limits.filter(reaches).length };
    }
    case 'mean-split':
      return { kind: 'mean-split', better: reversed ? value < mean : value > mean };
    case 'r-rfm': {
      const better = reversed ? [...classLimits[measure]].reverse() : classLimits[measure];
      const [from, next] = [better.filter(reaches).at(-1), better.find((limit) => !reaches(limit))];
      return { kind: 'r-rfm', from, next };
    }
  }
}

/** The lowest and the highest score that a step leaves possible; one and the same where the rule is a formula. */
export function scoresImplied(step: ScoreStep, bins: number): readonly [least: number, most: number] {
  const one = (score: number) => [score, score] as const;
  switch (step.kind) {
    case 'rank':
      return one(1 + Math.floor(step.share));
    case 'qcut':
      return step.reversed
        ? [bins - step.before - step.doubtful, bins - step.before]
        : [1 + step.before, 1 + step.before + step.doubtful];
    case 'ntile':
      return step.classes;
    case 'thresholds':
      return one(1 + step.reached);
    case 'mean-split':
      return one(step.better ? 2 : 1);
    case 'r-rfm':
      return [step.from === undefined ? 1 : 2, step.next === undefined ? bins : bins - 1];
  }
}

/** A rule that was looked at, and the scores that did not fit it; none for the one that fired. */
export interface TriedRule {
  readonly id: string;
  readonly failed: readonly { readonly measure: Measure; readonly range: ScoreRange }[];
}

/** The rules in their order up to the one that holds the scores; undefined for the eight groups, which have none. */
export function rulesTried(
  scheme: SegmentScheme,
  scores: Readonly<Record<Measure, number>>,
): readonly TriedRule[] | undefined {
  if (scheme.kind === 'eight-groups') return undefined;
  const rules: readonly SegmentRule[] = scheme.kind === 'own' ? scheme.rules : ELEVEN_SEGMENTS;
  return rules.slice(0, firstRule(rules, scores.r, scores.f, scores.m) + 1).map((rule) => ({
    id: rule.id,
    failed: MEASURES.filter(
      (measure) => scores[measure] < rule[measure][0] || scores[measure] > rule[measure][1],
    ).map((measure) => ({ measure, range: rule[measure] })),
  }));
}
