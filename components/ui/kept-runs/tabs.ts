/** What tabs tell each other: which run they have open. A storage event reaches all but the tab that writes. */
export interface Word {
  readonly id: string;
  readonly what: 'here?' | 'here';
}

/** `prefix` is that of the simulator's kept runs. */
export function sayToTabs(prefix: string, { id, what }: Word): void {
  try {
    window.localStorage.setItem(openKey(prefix), JSON.stringify({ id, what, at: Date.now() }));
  } catch {
    // No storage: then nothing is shared between tabs either.
  }
}

/** The word that a storage event carries, if it carries one. */
export function heardFrom(
  prefix: string,
  { key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>,
): Word | undefined {
  if (key !== openKey(prefix)) return undefined;
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

const openKey = (prefix: string) => `${prefix}open`;
