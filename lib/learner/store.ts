import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyProgress, type Progress } from './progress';
import { readProgress } from './read';

/** The number is the version of the shape: an older page left open cannot overwrite what a newer one keeps. */
export const STORAGE_KEY = 'guanxi-lab/progress/1';

export interface LearnerState {
  readonly progress: Progress;
  /** `memory`: the browser does not let us keep anything, so all is gone when the page is closed. */
  readonly kept: 'device' | 'memory';
}

/** The part of `localStorage` that is used. Any call may throw. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export interface Learner {
  readonly store: StoreApi<LearnerState>;
  /** Changes the progress and keeps it. */
  readonly update: (change: (progress: Progress) => Progress) => void;
  /** Takes over what another page of the same browser has kept. */
  readonly reload: () => void;
}

/** A learner's progress, kept in the given storage, or in memory where that is missing or refuses. */
export function createLearner(storage: Storage | undefined): Learner {
  const store = createStore<LearnerState>(() => ({
    progress: load(storage) ?? emptyProgress,
    kept: storage ? 'device' : 'memory',
  }));
  return {
    store,
    update(change) {
      const progress = change(store.getState().progress);
      store.setState({ progress, kept: save(storage, progress) ? 'device' : 'memory' });
    },
    reload() {
      const progress = load(storage);
      if (progress) store.setState({ progress });
    },
  };
}

/** What is kept and readable; undefined if there is nothing. */
function load(storage: Storage | undefined): Progress | undefined {
  try {
    const text = storage?.getItem(STORAGE_KEY);
    return text ? readProgress(JSON.parse(text)).progress : undefined;
  } catch {
    return undefined;
  }
}

function save(storage: Storage | undefined, progress: Progress): boolean {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(progress));
    return storage !== undefined;
  } catch {
    return false;
  }
}
