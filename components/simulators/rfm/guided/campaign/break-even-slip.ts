import type { TermsView } from '../protocol';

/** As the marks have it: half a tenth of a per cent. */
const TOLERANCE = 0.05;

export type BreakEvenSlip = 'fraction' | 'inverted' | 'inverted-percent';
export type BreakEvenVerdict = 'right' | 'empty' | BreakEvenSlip | 'other';

export const breakEvenOf = ({ contactCost, contribution }: TermsView) => (100 * contactCost) / contribution;

/** What an answer in per cent says about the reckoning behind it. */
export function breakEvenVerdict(percent: number | undefined, terms: TermsView): BreakEvenVerdict {
  if (percent === undefined) return 'empty';
  const right = breakEvenOf(terms);
  const near = (value: number) => Math.abs(percent - value) <= TOLERANCE * (value / right);
  const inverted = terms.contribution / terms.contactCost;
  if (near(right)) return 'right';
  if (near(right / 100)) return 'fraction';
  if (near(inverted)) return 'inverted';
  return near(100 * inverted) ? 'inverted-percent' : 'other';
}
