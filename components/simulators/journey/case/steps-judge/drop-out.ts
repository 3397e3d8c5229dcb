import { isTenths } from './drafts';

/** Of 100 who begin: those who come to a touchpoint, leave there, and go on. In tenths nothing is lost by adding up. */
export interface Passing {
  readonly id: string;
  readonly said: number | null;
  readonly come: number;
  /** Below 0 where more leave than are there. */
  readonly stay: number;
}

const tenths = (value: number) => Math.round(10 * value);

/** The way of 100 customers by what was said; who is not said to leave stays. */
export function passingOf(
  ids: readonly string[],
  dropOut: Readonly<Record<string, number | null>>,
): Passing[] {
  let left = 1000;
  return ids.map((id) => {
    const said = dropOut[id] ?? null;
    const come = left / 10;
    left -= tenths(said ?? 0);
    return { id, said, come, stay: left / 10 };
  });
}

/** A number as typed, with a comma or a full-width point taken for the point; undefined: no such number. */
export function readTenths(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim().replace(/[,。]/g, '.');
  if (plain === '') return null;
  if (!/^\d{1,3}(\.\d?)?$|^\.\d$/.test(plain)) return undefined;
  const value = Number(plain);
  return isTenths(value) ? value : undefined;
}

/** One step up or down, kept within 0 and 100. */
export const stepped = (value: number | null, by: number): number =>
  Math.min(1000, Math.max(0, tenths(value ?? 0) + tenths(by))) / 10;

/** The touchpoint where most are said to leave: the first of equals; undefined where nobody is said to. */
export const mostLeave = (passing: readonly Passing[]): Passing | undefined =>
  passing.reduce<Passing | undefined>(
    (found, one) => ((one.said ?? 0) > (found?.said ?? 0) ? one : found),
    undefined,
  );
