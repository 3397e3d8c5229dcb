import { PREFIX } from './saved-run';

/** What tabs tell each other: which run they have open. A storage event reaches all but the tab that writes. */
const OPEN_KEY = `${PREFIX}open`;
export interface Word {
  readonly id: string;
  readonly what: 'here?' | 'here';
}

export function sayToTabs({ id, what }: Word): void {
  try {
    window.localStorage.setItem(OPEN_KEY, JSON.stringify({ id, what, at: Date.now() }));
  } catch {
    // No storage: then nothing is shared between tabs either.
  }
}

/** The word that a storage event carries, if it carries one. */
export function heardFrom({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): Word | undefined {
  if (key !== OPEN_KEY) return undefined;
  try {
    const value: unknown = JSON.parse(newValue ?? '');
    if (typeof value !== 'object' || value === null || !('id' in value && 'what' in value)) return undefined;
    const { id, what } = value;
    if (typeof id !== 'string' || (what !== 'here?' && what !== 'here')) return undefined;
    return { id, what };
  } catch {
    return undefined;
  }
}
