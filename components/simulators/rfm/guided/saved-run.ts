import { parseKeptAssignment, type KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { RunStorage } from '@/components/ui/kept-runs/run-keeper';
import { isRecord } from '@/components/ui/kept-runs/saved-run';
import type { Json } from '@/lib/scoring';

/** The number is the version of the shape: an older page left open cannot overwrite what a newer one keeps. */
const PREFIX = 'guanxi-lab/rfm-guided/1/';
const RUN = `${PREFIX}run/`;
const ASIDE = `${PREFIX}aside/`;
const PROBE = `${PREFIX}probe`;
export const MOST_RUNS = 20;
const MOST_DECISIONS = 50;

/** One run as it is kept on the device. */
export interface SavedRun {
  readonly seed: string;
  readonly decisions: readonly Json[];
  /** The half-filled step. */
  readonly draft?: { readonly step: string; readonly value: Json };
  /** Milliseconds since 1970, by this device's clock. */
  readonly changed: number;
  readonly assignment?: KeptAssignment;
}

/** `practice:<seed>` or `assigned:<id>:<student number>`: two students may share a device, and a seed. */
export const runKey = ({ seed, assignment }: Pick<SavedRun, 'seed' | 'assignment'>) =>
  assignment ? `assigned:${assignment.id}:${assignment.student.number}` : `practice:${seed}`;

export interface KeptRun {
  readonly key: string;
  readonly run: SavedRun;
}

export interface RunKeeper {
  readonly load: (key: string) => SavedRun | undefined;
  /** Whether anything can be kept at all. */
  readonly works: () => boolean;
  /** Answers false when there is no room or no storage. */
  readonly save: (run: SavedRun) => boolean;
  /** Newest first. */
  readonly list: () => KeptRun[];
  readonly forget: (key: string) => void;
  /** Takes a run that cannot be replayed out of the way, whole, as text. */
  readonly setAside: (key: string) => void;
  /** The texts set aside, newest first by name. */
  readonly aside: () => { readonly key: string; readonly text: string }[];
  readonly forgetAside: (key: string) => void;
  /** The key of the run that a storage event is about. */
  readonly runOf: (storageKey: string | null) => string | undefined;
}

/** Keeps runs in the given storage; never throws, because a page without storage must go on. */
export function createRunKeeper(storage: RunStorage | undefined): RunKeeper {
  const read = (name: string) => quietly(() => storage?.getItem(name) ?? undefined);
  const remove = (name: string) => void quietly(() => storage?.removeItem(name));
  const names = (prefix: string) =>
    quietly(() =>
      Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '').filter((name) =>
        name.startsWith(prefix),
      ),
    ) ?? [];
  const list = () =>
    names(RUN)
      .flatMap((name) => {
        const run = parseRun(read(name));
        return run ? [{ key: name.slice(RUN.length), run }] : [];
      })
      .sort((a, b) => b.run.changed - a.run.changed);

  /** Makes room for one more: the oldest practice runs go first. */
  function prune(key: string): void {
    const others = list().filter((kept) => kept.key !== key);
    const oldest = (assigned: boolean) =>
      others.filter(({ run }) => (run.assignment !== undefined) === assigned).reverse();
    for (const { key: old } of [...oldest(false), ...oldest(true)].slice(
      0,
      Math.max(0, others.length + 1 - MOST_RUNS),
    ))
      remove(RUN + old);
  }

  return {
    load: (key) => parseRun(read(RUN + key)),
    works: () =>
      quietly(() => {
        storage?.setItem(PROBE, '');
        storage?.removeItem(PROBE);
        return storage !== undefined;
      }) ?? false,
    save(run) {
      const key = runKey(run);
      if (read(RUN + key) === undefined) prune(key);
      return (
        quietly(() => {
          storage?.setItem(RUN + key, JSON.stringify(run));
          return storage !== undefined;
        }) ?? false
      );
    },
    list,
    forget: (key) => remove(RUN + key),
    setAside(key) {
      const text = read(RUN + key);
      if (text === undefined) return;
      // Written first: what is not kept elsewhere is not removed here.
      const moved = quietly(() => {
        storage?.setItem(ASIDE + key, text);
        return true;
      });
      if (moved) remove(RUN + key);
    },
    aside: () => names(ASIDE).map((name) => ({ key: name.slice(ASIDE.length), text: read(name) ?? '' })),
    forgetAside: (key) => remove(ASIDE + key),
    runOf: (name) => (name?.startsWith(RUN) ? name.slice(RUN.length) : undefined),
  };
}

function quietly<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Reads a run from untrusted text. Whether its decisions are valid only replay can say. */
export function parseRun(text: string | undefined): SavedRun | undefined {
  const value = quietly(() => JSON.parse(text ?? '') as unknown);
  if (!isRecord(value)) return undefined;
  const { seed, decisions, draft, changed, assignment } = value;
  if (typeof seed !== 'string' || seed === '' || seed.length > 200) return undefined;
  if (!Array.isArray(decisions) || decisions.length > MOST_DECISIONS) return undefined;
  const assigned = parseKeptAssignment(assignment, seed);
  if (assignment !== undefined && !assigned) return undefined;
  return {
    seed,
    // JSON.parse makes nothing but JSON.
    decisions: decisions as Json[],
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : 0,
    ...(isRecord(draft) &&
      typeof draft.step === 'string' && {
        draft: { step: draft.step, value: (draft.value ?? null) as Json },
      }),
    ...(assigned && { assignment: assigned }),
  };
}
