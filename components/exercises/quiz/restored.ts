import type { Json } from '@/lib/scoring';

/** A list of texts, or undefined. */
export const texts = (value: Json): readonly string[] | undefined =>
  isList(value) && value.every(isText) ? value : undefined;

/** The fields of an object; none of anything else. */
export const fields = (value: Json): { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value) ? value : {};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isText = (value: Json): value is string => typeof value === 'string';
