/** Everything that travels: an attempt, a scenario, a report. No undefined, no NaN, no class instances. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonRecord = { readonly [key: string]: Json };

/** What a parser of untrusted JSON answers: the typed value, or where it is wrong and why. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** `at` is a path such as `decisions[2].low`; `code` is stable, so that each screen words it in its own language. */
export interface Problem {
  readonly code: string;
  readonly at: string;
}

export const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const refuse = (code: string, at: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, at },
});

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A list of distinct members of `allowed`, or undefined. */
export function distinctMembers(value: unknown, allowed: readonly string[]): string[] | undefined {
  if (!Array.isArray(value) || value.length > allowed.length) return undefined;
  const members = value.filter(
    (entry): entry is string => typeof entry === 'string' && allowed.includes(entry),
  );
  return members.length === value.length && new Set(members).size === members.length ? members : undefined;
}
