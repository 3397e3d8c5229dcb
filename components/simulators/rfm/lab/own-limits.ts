import { customersBetween, middleBetween } from '@/lib/charts';
import { MEASURES, type Measure, type RfmDefinition, type Thresholds } from '@/lib/metrics';
import type { Histogram, LabView } from './protocol';

/** Whether limits say where the classes part: those of `nested` differ from class to class. */
export const hasCommonLimits = ({ scoring }: RfmDefinition, measure: Measure): boolean =>
  scoring !== 'nested' || measure === 'r';

/**
 * The limits of a setting as the reader's own would be written, when they are as good as that: her own already, or common to
 * all customers, whole and complete. Undefined where they have to be made first.
 */
export function readyLimits(view: LabView, definition: RfmDefinition): Thresholds | undefined {
  const { scoring, thresholds, bins } = definition;
  if (scoring === 'thresholds') return thresholds;
  if (scoring === 'nested' || scoring === 'ntile' || view.bins !== bins) return undefined;
  const limits = wholeLimits(view.limits);
  return MEASURES.every((measure) => limits[measure].length === bins - 1) ? limits : undefined;
}

/** Limits to begin with: those of the setting, and where classes are empty further ones through the middle of the fullest class. */
export function startLimits(view: LabView, definition: RfmDefinition): Thresholds {
  const known = wholeLimits(view.limits);
  const start = (measure: Measure) =>
    filled(
      hasCommonLimits(definition, measure) ? known[measure] : [],
      view.histograms[measure],
      definition.bins - 1,
      // Whole yuan.
      measure === 'm' ? 100 : 1,
    );
  return { r: start('r'), f: start('f'), m: start('m') };
}

/** Whole days, times and cents. A limit is a value that reaches it; of a mean the part of a cent is let go, so that it still does. */
function wholeLimits(limits: Thresholds): Thresholds {
  const whole = (measure: Measure) => [...new Set(limits[measure].map(Math.floor))];
  return { r: whole('r'), f: whole('f'), m: whole('m') };
}

/** `count` ascending whole limits, the known ones among them; new ones are multiples of `unit` where there is room for it. */
export function filled(known: readonly number[], { bars }: Histogram, count: number, unit = 1): number[] {
  const limits = known.slice(0, count);
  const [least, most] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 0];
  while (limits.length < count) {
    const edges = [Math.min(least, ...limits), ...limits, Math.max(most, ...limits)];
    let fullest: { middle: number; customers: number } | undefined;
    edges.slice(1).forEach((to, i) => {
      const from = edges[i]!;
      if (to - from < 2) return;
      const customers = customersBetween(bars, from, to);
      if (fullest && customers <= fullest.customers) return;
      const middle = middleBetween(bars, from, to);
      // + 0: no −0.
      const round = Math.round(middle / unit) * unit + 0;
      const inside = round > from && round < to ? round : Math.round(middle) + 0;
      fullest = { middle: Math.min(to - 1, Math.max(from + 1, inside)), customers };
    });
    limits.push(fullest?.middle ?? (limits.at(-1) ?? most) + 1);
    limits.sort((a, b) => a - b);
  }
  return limits;
}

/** Why a limit cannot be what was typed. */
export type Refusal = 'not-a-number' | 'not-whole' | 'below-zero' | 'not-above' | 'not-below';

/** A typed limit in days, times or cents, between its neighbours; or why it cannot be. */
export function readLimit(
  text: string,
  measure: Measure,
  { least, most }: { readonly least: number; readonly most: number },
): number | Refusal {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，¥元天次]/g, '')
    .replace('−', '-');
  const number = /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  if (!Number.isFinite(number)) return 'not-a-number';
  if (measure !== 'm' && !Number.isInteger(number)) return 'not-whole';
  if (measure !== 'm' && number < 0) return 'below-zero';
  const limit = measure === 'm' ? Math.round(100 * number) + 0 : number;
  return limit < least ? 'not-above' : limit > most ? 'not-below' : limit;
}

/** How far a limit may go: a cut does not pass its neighbours. */
export function roomOf(limits: readonly number[], i: number): { least: number; most: number } {
  return { least: (limits[i - 1] ?? -Infinity) + 1, most: (limits[i + 1] ?? Infinity) - 1 };
}

export function withLimit(limits: Thresholds, measure: Measure, i: number, limit: number): Thresholds {
  return { ...limits, [measure]: limits[measure].map((old, place) => (place === i ? limit : old)) };
}

/** The score that begins at the i-th limit. */
export function scoreAt(measure: Measure, i: number, { recency, bins }: RfmDefinition): number {
  return measure === 'r' && recency === 'since-last' ? bins - i : i + 2;
}
