/** Kotler's five levels, lowest first. Each contains those before it. */
export const LEVELS = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'] as const;
export type Level = (typeof LEVELS)[number];

/** Rows and columns of the matrix, in the order in which it is printed. */
export const SIZES = ['many', 'medium', 'few'] as const;
export const MARGINS = ['high', 'medium', 'low'] as const;
export type Size = (typeof SIZES)[number];
export type MarginSize = (typeof MARGINS)[number];

/** Where the words begin. Kotler gives none; these are illustrative. */
export const LINES = { few: 50, many: 500, low: 100, high: 1000 } as const;

/** Few up to 50 customers, many above 500. */
export function sizeOf(customers: number): Size {
  return customers <= LINES.few ? 'few' : customers > LINES.many ? 'many' : 'medium';
}

/** Low below 100 yuan a customer a year, high from 1,000. */
export function marginSizeOf(margin: number): MarginSize {
  return margin < LINES.low ? 'low' : margin >= LINES.high ? 'high' : 'medium';
}

const MATRIX: Readonly<Record<Size, Readonly<Record<MarginSize, readonly [Level, ...Level[]]>>>> = {
  many: { high: ['accountable'], medium: ['reactive'], low: ['basic', 'reactive'] },
  medium: { high: ['proactive'], medium: ['accountable'], low: ['reactive'] },
  few: { high: ['partnership'], medium: ['proactive'], low: ['accountable'] },
};

/** The level that a cell names, or both where it names two (Kotler 2000). */
export function matrixLevels(size: Size, margin: MarginSize): readonly [Level, ...Level[]] {
  return MATRIX[size][margin];
}
