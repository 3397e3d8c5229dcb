import type { Json } from '@/lib/scoring';

type Fields = { readonly [key: string]: Json };

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a record; none where it is something else. */
export const fieldsOf = (value: Json | undefined): Fields => (isFields(value) ? value : {});

/** The entries of a list; none where it is something else. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The member of `allowed` that a value is. */
export const memberOf = <T extends string>(value: Json | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((entry) => entry === value);

export function intervalOf(
  value: Json | undefined,
): { readonly low: number; readonly high: number } | undefined {
  const { low, high } = fieldsOf(value);
  const [from, to] = [numberOf(low), numberOf(high)];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}
