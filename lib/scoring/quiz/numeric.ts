import { accept, isFiniteNumber, isRecord, refuse, type Parsed } from '../json';
import type { NumericItem, Tolerance } from './item';
import { defineQuiz } from './quiz-exercise';

/** A number within a stated band around the answer, ends included. Named slips are recognised, not rewarded. */
export const numeric = defineQuiz({
  kind: 'numeric',
  rulesVersion: '1',
  parseItem({ answer, tolerance, unit, slips }, base) {
    if (!isFiniteNumber(answer)) return refuse('not-a-number', 'answer');
    if (typeof unit !== 'string') return refuse('not-a-text', 'unit');
    const band = parseTolerance(tolerance);
    if (!band.ok) return band;
    const named = parseSlips(slips);
    if (!named.ok) return named;
    return accept({ ...base, kind: 'numeric', answer, tolerance: band.value, unit, slips: named.value });
  },
  parseResponse: (response) => (isFiniteNumber(response) ? accept(response) : refuse('not-a-number', '')),
  mark(response, item) {
    const right = within(response, item.answer, item.tolerance);
    const slip = right ? undefined : item.slips.find(({ value }) => within(response, value, item.tolerance));
    return {
      share: right ? 1 : 0,
      evidence: {
        given: response,
        right: item.answer,
        halfWidth: halfWidth(item.answer, item.tolerance),
        slip: slip?.id ?? null,
      },
    };
  },
});

/** Half the width of the accepted band, in the unit of the answer. */
export function halfWidth(answer: number, { kind, value }: Tolerance): number {
  return kind === 'absolute' ? value : Math.abs(answer) * value;
}

function within(given: number, answer: number, tolerance: Tolerance): boolean {
  const width = halfWidth(answer, tolerance);
  // 72.15 − 72.1 is 0.0500000000000113 in binary: a band's own end must count as inside.
  const rounding = (Math.abs(answer) + width) * 4 * Number.EPSILON;
  return Math.abs(given - answer) <= width + rounding;
}

function parseTolerance(value: unknown): Parsed<Tolerance> {
  if (!isRecord(value)) return refuse('not-an-object', 'tolerance');
  if (value.kind !== 'absolute' && value.kind !== 'relative')
    return refuse('unknown-tolerance', 'tolerance.kind');
  if (!isFiniteNumber(value.value) || value.value < 0) return refuse('not-positive', 'tolerance.value');
  return accept({ kind: value.kind, value: value.value });
}

function parseSlips(value: unknown): Parsed<NumericItem['slips']> {
  if (!Array.isArray(value)) return refuse('not-a-list', 'slips');
  const slips: { id: string; value: number }[] = [];
  for (const [index, slip] of value.entries()) {
    if (!isRecord(slip) || typeof slip.id !== 'string' || !isFiniteNumber(slip.value))
      return refuse('not-a-slip', `slips[${index}]`);
    slips.push({ id: slip.id, value: slip.value });
  }
  return accept(slips);
}
