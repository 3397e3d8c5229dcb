import { encode } from 'uqr';

/** One QR code as rows of modules. */
export interface Code {
  readonly side: number;
  readonly rows: readonly (readonly boolean[])[];
}

export interface PlacedCode extends Code {
  /** Of its first module, in dots. */
  readonly x: number;
  readonly y: number;
}

/** Dots of a module: twice that much is lost before a code cannot be read. */
export const MODULE = 5;
/** The quiet edge that the standard asks for, in modules. */
const QUIET = 4;
export const MARGIN = 20;
const COLUMNS = 2;

/** Codes of one size in two columns, below `top`. */
export function layOut(
  texts: readonly string[],
  top: number,
): { codes: PlacedCode[]; width: number; height: number } {
  const version = Math.max(...texts.map((text) => encode(text, { ecc: 'M', border: 0 }).version));
  const options = { ecc: 'M', border: 0, minVersion: version, boostEcc: false } as const;
  const drawn = texts.map((text) => encode(text, options));
  const pitch = (4 * version + 17 + 2 * QUIET) * MODULE;
  return {
    codes: drawn.map(({ size, data }, i) => ({
      side: size,
      rows: data,
      x: MARGIN + (i % COLUMNS) * pitch + QUIET * MODULE,
      y: top + Math.floor(i / COLUMNS) * pitch + QUIET * MODULE,
    })),
    width: 2 * MARGIN + COLUMNS * pitch,
    height: top + Math.ceil(texts.length / COLUMNS) * pitch + MARGIN,
  };
}
