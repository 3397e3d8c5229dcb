import {
  PRESET_NAMES,
  rfmPresets,
  type PresetName,
  type RfmDefinition,
  type ScoreRange,
  type SegmentRule,
  type SegmentScheme,
  type Thresholds,
} from '@/lib/metrics';

/** Everything that a reader chooses in the lab, and nothing of her data. */
export interface LabSettings {
  /** YYYY-MM-DD; without it the day after the last row of the file, as the command line does. */
  readonly asOf?: string;
  readonly definition: RfmDefinition;
  readonly scheme: SegmentScheme;
}

export const DEFAULT_SETTINGS: LabSettings = {
  definition: rfmPresets.course,
  scheme: { kind: 'eight-groups' },
};

/** The preset that a definition is, if it is one. */
export function presetOf(definition: RfmDefinition): PresetName | undefined {
  return PRESET_NAMES.find((name) => sameDefinition(rfmPresets[name], definition));
}

function sameDefinition(a: RfmDefinition, b: RfmDefinition): boolean {
  return writeDefinition(a).toString() === writeDefinition(b).toString();
}

const RECENCY = ['since-last', 'first-to-last'] as const;
const FREQUENCY = ['orders', 'order-days', 'repeat-periods'] as const;
const MONETARY = ['total', 'mean'] as const;
const REFUNDS = ['as-orders', 'lower-money', 'left-out'] as const;
const SCORING = ['rank', 'qcut', 'r-rfm', 'ntile', 'nested', 'thresholds', 'mean-split'] as const;
const HIGH = ['above-0.6-bins', 'above-mean-score', 'above-mean-value'] as const;

/** The settings as URL parameters: only what differs from the course's own. */
export function writeSettings({ asOf, definition, scheme }: LabSettings): URLSearchParams {
  const preset = presetOf(definition);
  const params = preset ? new URLSearchParams() : writeDefinition(definition);
  if (preset && preset !== 'course') params.set('preset', preset);
  if (asOf !== undefined) params.set('as-of', asOf);
  if (scheme.kind !== 'eight-groups') params.set('segments', scheme.kind);
  if (scheme.kind === 'own') for (const rule of scheme.rules) params.append('rule', writeRule(rule));
  return params;
}

function writeDefinition(definition: RfmDefinition): URLSearchParams {
  const course = rfmPresets.course;
  const params = new URLSearchParams();
  for (const key of ['recency', 'frequency', 'monetary', 'refunds', 'scoring', 'high'] as const)
    if (definition[key] !== course[key]) params.set(key, definition[key]);
  if (definition.bins !== course.bins) params.set('bins', String(definition.bins));
  if (definition.frequency === 'repeat-periods') params.set('period', String(definition.periodDays));
  if (definition.scoring === 'thresholds' && definition.thresholds)
    for (const measure of ['r', 'f', 'm'] as const)
      params.set(measure, definition.thresholds[measure].join(' '));
  return params;
}

/** Reads settings from a URL; whatever cannot be is left at the course's own, so that an old or broken link still opens. */
export function readSettings(params: URLSearchParams): LabSettings {
  const preset = oneOf(PRESET_NAMES, params.get('preset')) ?? 'course';
  const base = rfmPresets[preset];
  const scoring = oneOf(SCORING, params.get('scoring')) ?? base.scoring;
  const bins = scoring === 'mean-split' ? 2 : (whole(params.get('bins'), 2, 10) ?? base.bins);
  const thresholds = scoring === 'thresholds' ? readThresholds(params, bins) : undefined;
  const definition: RfmDefinition = {
    recency: oneOf(RECENCY, params.get('recency')) ?? base.recency,
    frequency: oneOf(FREQUENCY, params.get('frequency')) ?? base.frequency,
    periodDays: whole(params.get('period'), 1, 366) ?? base.periodDays,
    monetary: oneOf(MONETARY, params.get('monetary')) ?? base.monetary,
    refunds: oneOf(REFUNDS, params.get('refunds')) ?? base.refunds,
    scoring: scoring === 'thresholds' && !thresholds ? base.scoring : scoring,
    bins,
    high: oneOf(HIGH, params.get('high')) ?? base.high,
    ...(thresholds && { thresholds }),
  };
  const asOf = params.get('as-of');
  return {
    definition,
    scheme: readScheme(params, bins),
    ...(asOf !== null && /^(19|20|21)\d\d-\d\d-\d\d$/.test(asOf) && { asOf }),
  };
}

function readThresholds(params: URLSearchParams, bins: number): Thresholds | undefined {
  const [r, f, m] = (['r', 'f', 'm'] as const).map((measure) => {
    const limits = (params.get(measure) ?? '').split(' ').filter(Boolean).map(Number);
    const ascending = limits.every(
      (limit, i) => Number.isFinite(limit) && !(limit <= (limits[i - 1] ?? -Infinity)),
    );
    return ascending && limits.length === bins - 1 ? limits : undefined;
  });
  return r && f && m ? { r, f, m } : undefined;
}

const MOST_RULES = 40;
const LONGEST_NAME = 30;

function readScheme(params: URLSearchParams, bins: number): SegmentScheme {
  const kind = params.get('segments');
  if (kind === 'eleven-segments' && bins === 5) return { kind };
  if (kind !== 'own') return { kind: 'eight-groups' };
  const rules = params
    .getAll('rule')
    .slice(0, MOST_RULES)
    .flatMap((text) => readRule(text, bins) ?? []);
  return { kind, rules };
}

const writeRule = ({ id, r, f, m }: SegmentRule) => `${[...r, ...f, ...m].join('.')}.${id}`;

function readRule(text: string, bins: number): SegmentRule | undefined {
  const parts = text.split('.');
  const numbers = parts.slice(0, 6).map((part) => whole(part, 1, bins));
  const id = parts.slice(6).join('.').trim().slice(0, LONGEST_NAME);
  if (id === '' || numbers.length < 6 || numbers.includes(undefined)) return undefined;
  const range = (at: number): ScoreRange => [numbers[at]!, Math.max(numbers[at]!, numbers[at + 1]!)];
  return { id, r: range(0), f: range(2), m: range(4) };
}

function oneOf<const Names extends readonly string[]>(
  names: Names,
  text: string | null,
): Names[number] | undefined {
  return names.find((name) => name === text);
}

function whole(text: string | null | undefined, least: number, most: number): number | undefined {
  const number = text === null || text === undefined || text === '' ? NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
