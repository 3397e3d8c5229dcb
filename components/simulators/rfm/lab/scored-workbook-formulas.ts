import { directionOf, MEASURES, type Measure, type RfmDefinition } from '@/lib/metrics';
import type { ScoredColumns } from '@/lib/tables';
import type { NoFormula } from './scored-workbook-messages';
import { MOST_LIVE_CUSTOMERS } from './scored-workbook-sizes';

const VALUE = { r: 'B', f: 'C', m: 'D' } as const;
const SCORE = { r: 'E', f: 'F', m: 'G' } as const;

/** Where sheet 2 holds what the formulas of sheet 1 look at: absolute references with the sheet's name. */
export interface Places {
  /** A row of limits a measure. */
  readonly limits?: Readonly<Record<Measure, string>>;
  /** A cell a measure: of the values, of the scores. */
  readonly means?: Readonly<Record<Measure, string>>;
  readonly meanScores?: Readonly<Record<Measure, string>>;
  /** The segments' names, one below the other. */
  readonly names: string;
  /** Columns of rule limits: r from, r to, f from, f to, m from, m to, order. */
  readonly rules?: readonly string[];
}

/** The scored customers' part of a column of sheet 1. */
const rangeOf = (column: string, rows: number) => `${column}$2:${column}$${rows + 1}`;

export const valuesRange = (measure: Measure, rows: number) => rangeOf(VALUE[measure], rows);
export const scoresRange = (measure: Measure, rows: number) => rangeOf(SCORE[measure], rows);

/** Why the scores of this table cannot be formulas; undefined when they can. */
export function whyNoFormula(columns: ScoredColumns, definition: RfmDefinition): NoFormula | undefined {
  if (columns.customer.length > MOST_LIVE_CUSTOMERS) return 'too-many';
  if (definition.scoring === 'ntile' || definition.scoring === 'r-rfm') return definition.scoring;
  if (definition.scoring === 'qcut' && !cutsHold(columns, definition)) return 'rounding';
  return undefined;
}

/** The position (from 1) of the value that the i-th quantile cut is at, or just above. */
const cutPosition = (count: number, i: number, bins: number) => 1 + Math.floor(((count - 1) * i) / bins);

/** The i-th cut of `qcut` as a formula: no data lie between it and the interpolated quantile, so “above” means the same. */
export function cutFormula(values: string, i: number, bins: number): string {
  return `SMALL(${values},1+INT((COUNT(${values})-1)*${i}/${bins}))`;
}

/** Quantiles are taken in doubles and may fall a rounding error below the value that they should be: then scores differ. */
function cutsHold(columns: ScoredColumns, definition: RfmDefinition): boolean {
  const { bins } = definition;
  return MEASURES.every((measure) => {
    const values = rawValues(columns, measure);
    const sorted = Float64Array.from(values).sort();
    const cuts = Array.from(
      { length: bins - 1 },
      (_, i) => sorted[cutPosition(sorted.length, i + 1, bins) - 1]!,
    );
    return Array.from(values).every((value, at) => {
      const passed = cuts.filter((cut) => value > cut).length;
      const score = directionOf(measure, definition) === 'more-is-better' ? 1 + passed : bins - passed;
      return score === columns[measure][at];
    });
  });
}

export const rawValues = (columns: ScoredColumns, measure: Measure): ArrayLike<number> =>
  measure === 'r' ? columns.recencyDays : measure === 'f' ? columns.frequency : columns.monetary;

/** The score in a row of sheet 1. Only for what `whyNoFormula` lets through. */
export function scoreFormula(
  measure: Measure,
  row: number,
  rows: number,
  definition: RfmDefinition,
  places: Places,
): string {
  const { bins, scoring } = definition;
  const cell = `${VALUE[measure]}${row}`;
  const more = directionOf(measure, definition) === 'more-is-better';
  if (scoring === 'qcut') {
    const passed = `SUMPRODUCT(--(${cell}>${places.limits![measure]}))`;
    return more ? `1+${passed}` : `${bins}-${passed}`;
  }
  if (scoring === 'thresholds')
    return `1+SUMPRODUCT(--(${cell}${more ? '>=' : '<='}${places.limits![measure]}))`;
  if (scoring === 'mean-split') return `IF(${cell}${more ? '>' : '<'}${places.means![measure]},2,1)`;
  if (scoring === 'nested' && measure !== 'r') {
    const [r, f] = [scoresRange('r', rows), scoresRange('f', rows)];
    const peers = `(${r}=${SCORE.r}${row})${measure === 'm' ? `*(${f}=${SCORE.f}${row})` : ''}`;
    const worse = `(${valuesRange(measure, rows)}<${cell})`;
    return `1+INT(${bins}*SUMPRODUCT(${peers}*${worse})/SUMPRODUCT(${peers}*1))`;
  }
  // RANK − 1 is the number of customers strictly worse; it compares numbers, where COUNTIF(">"&cell) would compare their text.
  const range = valuesRange(measure, rows);
  return `1+INT(${bins}*(RANK(${cell},${range},${more ? 1 : 0})-1)/COUNT(${range}))`;
}

/** The segment in a row of sheet 1. */
export function segmentFormula(row: number, definition: RfmDefinition, places: Places): string {
  if (places.rules) {
    const [rFrom, rTo, fFrom, fTo, mFrom, mTo, order] = places.rules;
    const [r, f, m] = MEASURES.map((measure) => `${SCORE[measure]}${row}`);
    const holds = `(${rFrom}<=${r})*(${rTo}>=${r})*(${fFrom}<=${f})*(${fTo}>=${f})*(${mFrom}<=${m})*(${mTo}>=${m})`;
    // The first rule that holds; SUMPRODUCT makes programs without dynamic arrays go through all of them.
    return `INDEX(${places.names},SUMPRODUCT(MIN(999-(999-${order})*${holds})))`;
  }
  const high = (measure: Measure) => {
    if (definition.high === 'above-0.6-bins') return `5*${SCORE[measure]}${row}>${3 * definition.bins}`;
    if (definition.high === 'above-mean-score')
      return `${SCORE[measure]}${row}>${places.meanScores![measure]}`;
    const sign = directionOf(measure, definition) === 'more-is-better' ? '>' : '<';
    return `${VALUE[measure]}${row}${sign}${places.means![measure]}`;
  };
  return `INDEX(${places.names},1+4*(${high('r')})+2*(${high('f')})+(${high('m')}))`;
}
