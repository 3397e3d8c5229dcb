/** The number is the version of the shape: an older page left open cannot overwrite what a newer one keeps. */
const PREFIX = 'guanxi-lab/journey/1/';
const MAP = `${PREFIX}map/`;
const NOTE = `${PREFIX}note/`;
export const MOST_MAPS = 40;

/** The part of `localStorage` that is used. Any call may throw. */
export type MapStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What the list of maps says about one, kept apart from the map, so that the list reads no map. */
export interface MapNote {
  readonly id: string;
  readonly title: string;
  readonly stages: number;
  readonly cards: number;
  /** Milliseconds since 1970, by this device's clock. */
  readonly changed: number;
}

export interface MapKeeper {
  /** The map as text; whether it is one, only `parseMap` can say. */
  readonly load: (id: string) => string | undefined;
  /** `memory`: no room or no storage on the device; the map lives as long as the page. */
  readonly save: (note: MapNote, text: string) => 'device' | 'memory';
  /** Newest first. */
  readonly list: () => MapNote[];
  readonly forget: (id: string) => void;
  /** The id of the map that a storage event is about. */
  readonly idOf: (storageKey: string | null) => string | undefined;
}

/** Keeps maps in the given storage; never throws, because a page without storage must go on. */
export function createMapKeeper(storage: MapStorage | undefined): MapKeeper {
  /** What the device would not take. */
  const memory = new Map<string, string>();
  const read = (name: string) =>
    memory.get(name) ?? quietly(() => storage?.getItem(name) ?? undefined) ?? undefined;
  const put = (name: string, text: string): boolean => {
    const kept =
      quietly(() => {
        storage?.setItem(name, text);
        return storage !== undefined;
      }) ?? false;
    if (kept) memory.delete(name);
    else memory.set(name, text);
    return kept;
  };
  const remove = (name: string) => {
    memory.delete(name);
    quietly(() => storage?.removeItem(name));
  };
  const stored = () =>
    quietly(() => Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')) ?? [];
  return {
    load: (id) => read(MAP + id),
    save(note, text) {
      const kept = put(MAP + note.id, text);
      return put(NOTE + note.id, JSON.stringify(note)) && kept ? 'device' : 'memory';
    },
    list: () =>
      [...new Set([...memory.keys(), ...stored()])]
        .filter((name) => name.startsWith(MAP))
        .map((name) => noteOf(name.slice(MAP.length), read(NOTE + name.slice(MAP.length))))
        .sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1)),
    forget(id) {
      remove(MAP + id);
      remove(NOTE + id);
    },
    idOf: (name) => (name?.startsWith(MAP) ? name.slice(MAP.length) : undefined),
  };
}

/** A note that is lost or damaged leaves its map in the list, unnamed. */
function noteOf(id: string, text: string | undefined): MapNote {
  const value: unknown = quietly(() => JSON.parse(text ?? ''));
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const count = (name: string) => {
    const number = found[name];
    return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : 0;
  };
  const { title } = found;
  return {
    id,
    title: typeof title === 'string' ? title.slice(0, 80) : '',
    stages: count('stages'),
    cards: count('cards'),
    changed: count('changed'),
  };
}

function quietly<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Reading the property alone throws where storage is forbidden. */
export const deviceStorage = (): MapStorage | undefined => quietly(() => window.localStorage);
