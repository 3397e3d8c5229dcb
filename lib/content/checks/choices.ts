import type { StaticValue } from '../static-value';

export interface ChoiceData {
  readonly id: string;
  readonly text: string;
}

/** Two or more choices, each with an id of its own and words. */
export function isChoices(
  value: StaticValue | undefined,
): value is readonly (ChoiceData & Readonly<Record<string, StaticValue>>)[] {
  if (!isList(value) || value.length < 2) return false;
  const ids = value.map((choice) => (isChoice(choice) ? choice.id : undefined));
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

function isChoice(value: StaticValue): value is ChoiceData & Readonly<Record<string, StaticValue>> {
  if (typeof value !== 'object' || value === null || isList(value)) return false;
  return typeof value.id === 'string' && typeof value.text === 'string' && Object.keys(value).length === 2;
}

const isList = (value: StaticValue | undefined): value is readonly StaticValue[] => Array.isArray(value);
