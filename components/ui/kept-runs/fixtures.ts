import type { RunStorage } from './run-keeper';

/** A device with room for so many records. */
export function deviceWith(room = Infinity): RunStorage & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (place) => [...all.keys()][place] ?? null,
    getItem: (name) => all.get(name) ?? null,
    setItem(name, text) {
      if (all.size >= room && !all.has(name)) throw new DOMException('full', 'QuotaExceededError');
      all.set(name, text);
    },
    removeItem: (name) => void all.delete(name),
  };
}
