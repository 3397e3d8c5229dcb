import { ID_FORM } from './ids';
import type { Id } from './map';
import { Refused } from './problem';
import { checkedText, type TextForm } from './text';

/** Readers of untrusted values: the typed value, or `Refused` with the place. */
export type Raw = Readonly<Record<string, unknown>>;

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
export const isForbiddenKey = (key: string): boolean => FORBIDDEN.includes(key);

/** A key as part of a path: a strange or long one is shortened and made harmless. */
export const keyName = (key: string): string =>
  /^[\w$-]{1,40}$/.test(key)
    ? key
    : JSON.stringify([...key.slice(0, 80)].slice(0, 30).join('')).replace(/[^\x20-\x7e\u4e00-\u9fff]/g, '?');

export const inside = (at: string, key: string): string =>
  at === '' ? keyName(key) : `${at}.${keyName(key)}`;

/** An object with exactly these keys. */
export function objectWith(value: unknown, keys: readonly string[], at: string): Raw {
  const raw = plainObject(value, at);
  for (const key of Object.keys(raw)) {
    if (isForbiddenKey(key)) throw new Refused('forbidden-key', inside(at, key));
    if (!keys.includes(key)) throw new Refused('unknown-field', inside(at, key));
  }
  for (const key of keys) {
    if (!Object.hasOwn(raw, key)) throw new Refused('missing-field', inside(at, key));
  }
  return raw;
}

export function plainObject(value: unknown, at: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused('wrong-type', at);
  return value as Raw;
}

export function listOf<T>(
  value: unknown,
  most: number,
  at: string,
  read: (entry: unknown, at: string) => T,
): T[] {
  if (!Array.isArray(value)) throw new Refused('wrong-type', at);
  if (value.length > most) throw new Refused('too-many', at);
  return Array.from(value as readonly unknown[], (entry, i) => read(entry, `${at}[${i}]`));
}

export function textOf(value: unknown, form: TextForm, most: number, at: string): string {
  if (typeof value !== 'string') throw new Refused('wrong-type', at);
  return checkedText(value, form, most, at);
}

export function flagOf(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new Refused('wrong-type', at);
  return value;
}

/** A number within bounds; a negative nought becomes nought, which is what a file would hold. */
export function numberOf(value: unknown, low: number, high: number, at: string): number {
  if (typeof value !== 'number') throw new Refused('wrong-type', at);
  if (!(value >= low && value <= high)) throw new Refused('out-of-range', at);
  return value === 0 ? 0 : value;
}

export const numberOrNull = (value: unknown, high: number, at: string): number | null =>
  value === null ? null : numberOf(value, 0, high, at);

export function idOf(value: unknown, at: string): Id {
  if (typeof value !== 'string') throw new Refused('wrong-type', at);
  if (!ID_FORM.test(value)) throw new Refused('bad-id', at);
  return value;
}

/** An id that something in `known` has. */
export function knownId(value: unknown, known: ReadonlySet<Id>, at: string): Id {
  const id = idOf(value, at);
  if (!known.has(id)) throw new Refused('unknown-id', at);
  return id;
}

/** An id that nothing had until now. */
export function newId(value: unknown, taken: Set<Id>, at: string): Id {
  const id = idOf(value, at);
  if (taken.has(id)) throw new Refused('duplicate-id', at);
  taken.add(id);
  return id;
}
