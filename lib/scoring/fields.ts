import type { Interval } from './interval';
import { isFiniteNumber, isRecord } from './json';

/** The most characters of a text. */
export const MAX_TEXT = 600;

/** Why a decision is refused: a decision has many fields, and the first bad one is told. Caught where decisions are parsed. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly at: string,
  ) {
    super(code);
  }
}

export type Fields = Record<string, unknown>;

export function memberOf<T extends string | number | boolean>(
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  return allowed.find((entry) => entry === value);
}

export function member<T extends string | number | boolean>(
  raw: Fields,
  name: string,
  allowed: readonly T[],
  at = name,
): T {
  const found = memberOf(raw[name], allowed);
  if (found === undefined) throw new Refused('not-on-offer', at);
  return found;
}

export function orNull<T extends string | number>(
  value: unknown,
  at: string,
  allowed: readonly T[],
): T | null {
  if (value === null) return null;
  const found = memberOf(value, allowed);
  if (found === undefined) throw new Refused('not-on-offer', at);
  return found;
}

export function fields(raw: Fields, name: string): Fields {
  const value = raw[name];
  if (!isRecord(value)) throw new Refused('not-an-object', name);
  return value;
}

export function list(raw: Fields, name: string, length: number): readonly unknown[] {
  const value = raw[name];
  if (!Array.isArray(value)) throw new Refused('not-a-list', name);
  if (value.length !== length) throw new Refused('wrong-length', name);
  return value;
}

export function record<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

export function text(raw: Fields, name: string): string {
  const value = raw[name];
  if (typeof value !== 'string') throw new Refused('not-a-text', name);
  if (value.length > MAX_TEXT) throw new Refused('too-long', name);
  return value;
}

export function amount(raw: Fields, name: string, { low, high }: Interval): number | null {
  const value = raw[name];
  if (value === null) return null;
  if (!isFiniteNumber(value) || value < low || value > high) throw new Refused('out-of-range', name);
  return value;
}

export function interval(raw: Fields, name: string, bounds: Interval): Interval | null {
  if (raw[name] === null) return null;
  const given = fields(raw, name);
  const { low, high } = given;
  if (!isFiniteNumber(low) || low < bounds.low || low > bounds.high)
    throw new Refused('out-of-range', `${name}.low`);
  if (!isFiniteNumber(high) || high > bounds.high) throw new Refused('out-of-range', `${name}.high`);
  if (low > high) throw new Refused('upside-down', `${name}.low`);
  return { low, high };
}
