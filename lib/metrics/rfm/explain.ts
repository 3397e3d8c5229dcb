import type { RfmDefinition } from './definition';
import { directionOf, MEASURES, meanOf, valuesOf, type Measure } from './score-rfm';
import type { RfmTable } from './table';

/** How one customer came to one score. */
export interface ScoreExplanation {
  readonly measure: Measure;
  /** Days, times or cents. */
  readonly value: number;
  readonly score: number;
  /** Among `peers` customers (herself included; under `nested` those of her R, or R and F, class): strictly worse, and equal. */
  readonly peers: number;
  readonly worse: number;
  readonly equal: number;
  /** The score that others with her very value have too; more than one where the id decided. */
  readonly scoresOfEquals: readonly number[];
  readonly mean: number;
  readonly high: boolean;
}

/** Explains the scores of the customer at position `i` of the table, R first. */
export function explainScores(table: RfmTable, i: number, definition: RfmDefinition): ScoreExplanation[] {
  return MEASURES.map((measure, place) => {
    const column = valuesOf(measure, table);
    const sign = directionOf(measure, definition) === 'more-is-better' ? 1 : -1;
    const value = column[i]!;
    let [peers, worse, equal] = [0, 0, 0];
    const scoresOfEquals = new Set<number>();
    for (let j = 0; j < column.length; j++) {
      if (definition.scoring === 'nested' && !sameClass(table, i, j, measure)) continue;
      peers += 1;
      if (sign * column[j]! < sign * value) worse += 1;
      if (column[j] !== value) continue;
      equal += 1;
      scoresOfEquals.add(table[measure][j]!);
    }
    return {
      measure,
      value,
      score: table[measure][i]!,
      peers,
      worse,
      equal,
      scoresOfEquals: [...scoresOfEquals].sort((a, b) => a - b),
      mean: meanOf(column),
      high: (table.group[i]! & (4 >> place)) !== 0,
    };
  });
}

function sameClass({ r, f }: RfmTable, i: number, j: number, measure: Measure): boolean {
  return measure === 'r' || (r[i] === r[j] && (measure === 'f' || f[i] === f[j]));
}
