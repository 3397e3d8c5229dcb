import { EIGHT_GROUPS } from './segments';
import type { Measure } from './score-rfm';
import type { RfmTable } from './table';

/** Scores from … to, both included. */
export type ScoreRange = readonly [from: number, to: number];

/** A customer belongs to the first segment of the list whose three ranges hold her scores: order is part of the rule. */
export interface SegmentRule extends Readonly<Record<Measure, ScoreRange>> {
  readonly id: string;
}

export type SegmentScheme =
  | { readonly kind: 'eight-groups' }
  /** Five bins only. */
  | { readonly kind: 'eleven-segments' }
  | { readonly kind: 'own'; readonly rules: readonly SegmentRule[] };

/** Who fits no rule. */
export const OTHERS = 'others';

/**
 * Ten segments and the rest, for five bins: the intervals and their order in the example of `rfm_segment`, R package rfm 0.3.0
 * (Hebbali 2020). They overlap, so whoever lists them otherwise gets other sizes.
 */
export const ELEVEN_SEGMENTS: readonly SegmentRule[] = [
  { id: 'champions', r: [5, 5], f: [5, 5], m: [5, 5] },
  { id: 'potential-loyalist', r: [3, 5], f: [3, 5], m: [2, 5] },
  { id: 'loyal-customers', r: [2, 4], f: [2, 4], m: [2, 4] },
  { id: 'promising', r: [3, 4], f: [1, 3], m: [3, 5] },
  { id: 'new-customers', r: [4, 5], f: [1, 3], m: [1, 5] },
  { id: 'cannot-lose-them', r: [1, 2], f: [3, 4], m: [4, 5] },
  { id: 'at-risk', r: [1, 2], f: [2, 5], m: [4, 5] },
  { id: 'need-attention', r: [1, 3], f: [3, 5], m: [3, 5] },
  { id: 'about-to-sleep', r: [2, 3], f: [1, 3], m: [1, 4] },
  { id: 'lost', r: [1, 1], f: [1, 5], m: [1, 5] },
];

/** Each customer's segment as a position in `ids`. */
export interface Segmentation {
  readonly ids: readonly string[];
  readonly segment: Uint8Array;
}

/**
 * Puts every scored customer into exactly one segment. The eight groups are those of the table's own rule of “high”.
 *
 * @throws RangeError for eleven segments with other than five bins, and for more than 250 rules of one's own
 */
export function segmentCustomers(table: RfmTable, scheme: SegmentScheme, bins: number): Segmentation {
  if (scheme.kind === 'eight-groups') return { ids: EIGHT_GROUPS, segment: table.group };
  if (scheme.kind === 'eleven-segments' && bins !== 5)
    throw new RangeError(`eleven segments need 5 bins, got ${bins}`);
  const rules = scheme.kind === 'own' ? scheme.rules : ELEVEN_SEGMENTS;
  if (rules.length > 250) throw new RangeError(`at most 250 rules, got ${rules.length}`);
  const segment = table.r.map((r, i) => firstRule(rules, r, table.f[i]!, table.m[i]!));
  return { ids: [...rules.map(({ id }) => id), OTHERS], segment };
}

/** Position of the first rule that holds the scores; the number of rules when none does. */
export function firstRule(rules: readonly SegmentRule[], r: number, f: number, m: number): number {
  const place = rules.findIndex((rule) => holds(rule.r, r) && holds(rule.f, f) && holds(rule.m, m));
  return place === -1 ? rules.length : place;
}

const holds = ([from, to]: ScoreRange, score: number) => score >= from && score <= to;
