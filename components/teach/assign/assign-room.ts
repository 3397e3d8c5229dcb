import { createStore } from 'zustand/vanilla';
import { EXERCISES, type Assignment } from '@/lib/assignments';
import { draftOf, freshDraft, readDraft, type Draft } from './draft';
import { drawPlace, drawSalt } from './draw';

/** The number is the version of the shape. */
const KEY = 'guanxi-lab/teach-assign/1';
const HASH = '#form=';

export interface AssignState {
  /** Undefined until the page runs. */
  readonly draft: Draft | undefined;
  readonly origin: string;
  /** The form before a link was opened over it. */
  readonly before: Draft | undefined;
}

/** The form and where it is kept: in this tab, for the next visit, and in the address where the browser keeps nothing. */
export function createAssignRoom() {
  const store = createStore<AssignState>(() => ({ draft: undefined, origin: '', before: undefined }));
  const put = (draft: Draft, before: Draft | undefined = store.getState().before) => {
    store.setState({ draft, before });
    keep(draft);
  };
  return {
    store,
    start() {
      if (store.getState().draft) return;
      const fresh = freshDraft(
        { salt: drawSalt(), place: drawPlace(EXERCISES['rfm/guided'].poolSize) },
        today(),
      );
      store.setState({ draft: readDraft(kept(), fresh), origin: window.location.origin });
    },
    change(change: Partial<Draft>) {
      const { draft } = store.getState();
      if (draft) put({ ...draft, ...change });
    },
    open(assignment: Assignment) {
      const { draft } = store.getState();
      if (draft) put(draftOf(assignment, draft), draft);
    },
    takeBack() {
      const { before } = store.getState();
      if (before) put(before);
      store.setState({ before: undefined });
    },
    anew() {
      const { draft } = store.getState();
      put(
        freshDraft({ salt: drawSalt(), place: drawPlace(EXERCISES['rfm/guided'].poolSize) }, today()),
        draft,
      );
    },
  };
}

export type AssignRoom = ReturnType<typeof createAssignRoom>;

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(KEY) ?? window.localStorage.getItem(KEY);
  } catch {
    const { hash } = window.location;
    try {
      return hash.startsWith(HASH) ? decodeURIComponent(hash.slice(HASH.length)) : null;
    } catch {
      return null;
    }
  }
}

function keep(draft: Draft): void {
  const text = JSON.stringify(draft);
  try {
    window.sessionStorage.setItem(KEY, text);
    window.localStorage.setItem(KEY, text);
  } catch {
    window.history.replaceState(window.history.state, '', `${HASH}${encodeURIComponent(text)}`);
  }
}

/** The teacher's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
