export const MOST_RUNS = 20;

/** What is known of any kept run, whatever is played. */
export interface KeptRun {
  readonly id: string;
  /** Milliseconds since 1970, by this device's clock. */
  readonly changed: number;
  readonly run: { readonly decisions: readonly unknown[] };
  /** A run that a teacher set. */
  readonly assignment?: unknown;
}

/** How the runs of one simulator are written. */
export interface KeptForm<Saved> {
  /** Of all its names in the storage. */
  readonly prefix: string;
  readonly parse: (text: string | undefined) => Saved | undefined;
  readonly text: (saved: Saved) => string;
}

/** The part of `localStorage` that is used. Any call may throw. */
export type RunStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
export interface AsideRun {
  readonly key: string;
  readonly text: string;
}

export interface RunKeeper<Saved> {
  /** Whether the device keeps anything at all. */
  readonly works: () => boolean;
  readonly load: (id: string) => Saved | undefined;
  /** `memory`: no room or no storage on the device; the run lives as long as the page. */
  readonly save: (saved: Saved) => 'device' | 'memory';
  /** Newest first. */
  readonly list: () => Saved[];
  readonly forget: (id: string) => void;
  /** Whether one more run may be kept. A run in which nothing was decided gives way; others only by the reader's own hand. */
  readonly makeRoom: (open: string | undefined) => boolean;
  /** Takes what cannot be read or replayed out of the way, whole, as text: one run, or all that no longer parse. */
  readonly setAside: (id?: string) => void;
  readonly aside: () => AsideRun[];
  readonly forgetAside: (key: string) => void;
  /** The id of the run that a storage event is about. */
  readonly idOf: (storageKey: string | null) => string | undefined;
}

/** Keeps runs in the given storage; never throws, because a page without storage must go on. */
export function createRunKeeper<Saved extends KeptRun>(
  storage: RunStorage | undefined,
  { prefix, parse, text: textOf }: KeptForm<Saved>,
): RunKeeper<Saved> {
  const RUN = `${prefix}run/`;
  const ASIDE = `${prefix}aside/`;
  const PROBE = `${prefix}probe`;
  /** What the device would not take. */
  const memory = new Map<string, string>();
  const read = (name: string) =>
    memory.get(name) ?? quietly(() => storage?.getItem(name) ?? undefined) ?? undefined;
  const remove = (name: string) => {
    memory.delete(name);
    quietly(() => storage?.removeItem(name));
  };
  const stored = () =>
    quietly(() => Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')) ?? [];
  const names = (beginning: string) =>
    [...new Set([...memory.keys(), ...stored()])].filter((name) => name.startsWith(beginning));
  const put = (name: string, text: string) =>
    quietly(() => {
      storage?.setItem(name, text);
      return storage !== undefined;
    }) ?? false;

  const load = (id: string) => {
    const saved = parse(read(RUN + id));
    return saved?.id === id ? saved : undefined;
  };
  const list = () =>
    names(RUN)
      .flatMap((name) => load(name.slice(RUN.length)) ?? [])
      .sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));

  function moveAside(id: string): void {
    const text = read(RUN + id);
    if (text === undefined) return;
    // Written first: what is not kept elsewhere is not removed here.
    if (put(ASIDE + id, text)) remove(RUN + id);
  }

  return {
    works: () => {
      const works = put(PROBE, '1');
      remove(PROBE);
      return works;
    },
    load,
    save(saved) {
      const name = RUN + saved.id;
      const text = textOf(saved);
      if (put(name, text)) {
        memory.delete(name);
        return 'device';
      }
      memory.set(name, text);
      return 'memory';
    },
    list,
    forget: (id) => remove(RUN + id),
    makeRoom(open) {
      const all = list();
      if (all.length < MOST_RUNS) return true;
      const empty = all
        .reverse()
        .find(({ id, run, assignment }) => run.decisions.length === 0 && id !== open && !assignment);
      if (!empty) return false;
      remove(RUN + empty.id);
      return true;
    },
    setAside(id) {
      if (id !== undefined) return moveAside(id);
      for (const name of names(RUN)) {
        const each = name.slice(RUN.length);
        if (!load(each)) moveAside(each);
      }
    },
    aside: () => names(ASIDE).map((name) => ({ key: name.slice(ASIDE.length), text: read(name) ?? '' })),
    forgetAside: (key) => remove(ASIDE + key),
    idOf: (name) => (name?.startsWith(RUN) ? name.slice(RUN.length) : undefined),
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
export const deviceStorage = (): RunStorage | undefined => quietly(() => window.localStorage);
