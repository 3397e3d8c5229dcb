import type { LabSettings } from './settings';

/** What, besides scores, can put a customer into another segment. */
export type OtherDifference = 'scheme' | 'high' | 'bins';

/** The differences of two settings that do not act through the scores, most telling first. */
export function otherDifferences(a: LabSettings, b: LabSettings): readonly OtherDifference[] {
  const found: OtherDifference[] = [];
  if (JSON.stringify(a.scheme) !== JSON.stringify(b.scheme)) found.push('scheme');
  // Rules of one's own look at scores alone; only the eight groups ask what is high.
  if (a.scheme.kind !== 'eight-groups' || b.scheme.kind !== 'eight-groups') return found;
  if (a.definition.high !== b.definition.high) found.push('high');
  const byBins = [a, b].some(({ definition }) => definition.high === 'above-0.6-bins');
  if (byBins && a.definition.bins !== b.definition.bins) found.push('bins');
  return found;
}
