import type { RfmDefinition, SegmentScheme } from '@/lib/metrics';
import { startLimits } from './own-limits';
import type { LabView } from './protocol';
import type { LabSettings } from './settings';

/** Under limits of one's own another number of classes needs another number of limits. */
export function withBins(definition: RfmDefinition, view: LabView, bins: number): Partial<RfmDefinition> {
  if (definition.scoring !== 'thresholds') return { bins };
  return { bins, thresholds: startLimits(view, { ...definition, bins }) };
}

export function withScoring(
  definition: RfmDefinition,
  view: LabView,
  scoring: RfmDefinition['scoring'],
): Partial<RfmDefinition> {
  if (scoring === 'mean-split') return { scoring, bins: 2 };
  if (scoring !== 'thresholds') return { scoring };
  return { scoring, thresholds: startLimits(view, definition) };
}

/** What a change of classes takes with it: limits that no longer fit in number, the two-class rule, segments of five classes. */
export function repaired(settings: LabSettings): LabSettings {
  const { definition, scheme } = settings;
  const { thresholds, ...rest } = definition;
  const fits = thresholds && thresholds.r.length === definition.bins - 1;
  const scoring =
    definition.scoring === 'thresholds' && !fits
      ? 'rank'
      : definition.scoring === 'mean-split' && definition.bins !== 2
        ? 'rank'
        : definition.scoring;
  return {
    ...settings,
    definition: { ...rest, scoring, ...(scoring === 'thresholds' && fits && { thresholds }) },
    scheme: scheme.kind === 'eleven-segments' && definition.bins !== 5 ? { kind: 'eight-groups' } : scheme,
  };
}

export function schemeOf(kind: SegmentScheme['kind'], before: SegmentScheme): SegmentScheme {
  if (kind !== 'own') return { kind };
  return before.kind === 'own' ? before : { kind, rules: [] };
}
