import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GuidedDecision, Json } from '@/lib/scoring';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import { deviceStorage } from '@/components/ui/kept-runs/run-keeper';
import { asJson, goesOnFrom } from '@/components/ui/kept-runs/saved-run';
import type { AskingState } from '@/components/ui/worker-client';
import { guidedClient } from './client';
import type { GuidedRun, GuidedView } from './protocol';
import { isReached, landingSection, sectionIn, type SectionId } from './sections';
import { createRunKeeper, runKey, type KeptRun, type RunKeeper, type SavedRun } from './saved-run';
import { newSeed, readSeed } from './seed';
import type { Ask } from './step';

/** One run on the page, with what its screens may show. */
export interface OpenRun {
  readonly key: string;
  readonly run: GuidedRun;
  readonly view: GuidedView;
  /** Of the step that is open now. */
  readonly draft: Json | undefined;
  readonly assignment: KeptAssignment | undefined;
}

export interface GuidedState extends AskingState {
  /** `start`: nothing chosen; `assigned`: an assignment link that waits for its student; `opening`; `run`. */
  readonly phase: 'start' | 'assigned' | 'opening' | 'run';
  readonly open: OpenRun | undefined;
  readonly section: SectionId;
  /** Counts what should take the focus: a section opened, a step decided. */
  readonly focus: { readonly count: number; readonly on: 'section' | 'step'; readonly decided?: string };
  readonly deciding: boolean;
  /** The model refused a decision, with its code: nothing was decided. */
  readonly refused: string | undefined;
  readonly storage: 'device' | 'memory';
  /** `open`: another tab has this run too; `changed`: it has decided something that is not here. */
  readonly elsewhere: 'no' | 'open' | 'changed';
  readonly kept: readonly KeptRun[];
  /** Kept runs that could not be replayed, as text. */
  readonly aside: readonly { readonly key: string; readonly text: string }[];
}

export interface GuidedActions {
  /** Begins; answers how to end. */
  readonly start: () => () => void;
  readonly practise: () => void;
  readonly openAssigned: (assignment: KeptAssignment) => void;
  /** Asks again who the student is; the run stays kept. */
  readonly leaveAssigned: () => void;
  /** Keeps what was added to the open run's assignment: a hand-in. */
  readonly keepAssignment: (assignment: KeptAssignment) => void;
  readonly openKept: (kept: KeptRun) => void;
  readonly forget: (key: string) => void;
  readonly forgetAside: (key: string) => void;
  readonly goTo: (section: SectionId) => void;
  readonly decide: (decision: GuidedDecision) => void;
  readonly keepDraft: (draft: Json) => void;
  /** Takes what another tab has decided. */
  readonly takeOver: () => void;
  readonly retry: () => void;
}

export interface Guided {
  readonly store: StoreApi<GuidedState>;
  readonly actions: GuidedActions;
  readonly ask: Ask;
}

/** What tabs tell each other: which run they have open. */
const OPEN_KEY = 'guanxi-lab/rfm-guided/1/open';

/** The exercise on a page: which run, how far, what is kept. The model is the worker's. */
export function createGuided(): Guided {
  const store = createStore<GuidedState>(() => ({
    phase: 'start',
    open: undefined,
    section: 'case',
    focus: { count: 0, on: 'section' },
    deciding: false,
    refused: undefined,
    storage: 'device',
    elsewhere: 'no',
    kept: [],
    aside: [],
    slow: false,
    lost: undefined,
  }));
  const { getState: get, setState: set } = store;
  let client: ReturnType<typeof guidedClient> | undefined;
  let keeper: RunKeeper = createRunKeeper(undefined);
  /** Counts openings: an answer for a run that was left is not taken. */
  let opening = 0;

  const ask: Ask = (call, question) => {
    client ??= guidedClient((state) => set(state));
    return client.ask(call, question);
  };
  const lists = () => ({ kept: keeper.list(), aside: keeper.aside() });
  const focusOn = (on: 'section' | 'step', decided?: string) => ({
    count: get().focus.count + 1,
    on,
    ...(decided !== undefined && { decided }),
  });

  function save(open: OpenRun): void {
    // Another tab may have gone on with this run: what it decided is not written over.
    const stored = keeper.load(open.key);
    if (stored && !goesOnFrom(open.run.decisions, stored.decisions)) return set({ elsewhere: 'changed' });
    const { seed, decisions } = open.run;
    const { step } = open.view;
    const saved = keeper.save({
      seed,
      decisions,
      changed: Date.now(),
      ...(open.draft !== undefined && step !== undefined && { draft: { step, value: open.draft } }),
      ...(open.assignment && { assignment: open.assignment }),
    });
    set({ storage: saved ? 'device' : 'memory' });
  }

  async function openRun(saved: SavedRun, byReader: boolean): Promise<void> {
    const own = ++opening;
    const key = runKey(saved);
    const run = { seed: saved.seed, decisions: saved.decisions };
    set({ phase: 'opening', open: undefined, deciding: false, refused: undefined, elsewhere: 'no' });
    try {
      const view = await ask('view', { run });
      if (own !== opening) return;
      const draft = saved.draft && saved.draft.step === view.step ? saved.draft.value : undefined;
      const open = { key, run, view, draft, assignment: saved.assignment };
      const landing = landingSection(view.step, draft !== undefined);
      const wished = sectionIn(window.location.hash);
      const section = wished && isReached(wished, view.step) ? wished : landing;
      // The place stands in the address, so that the back button finds it again.
      window.history.replaceState(window.history.state, '', `${window.location.search}#${section}`);
      set({
        phase: 'run',
        open,
        section,
        ...(byReader && { focus: focusOn('section') }),
      });
      say(key, 'here?');
      // A practice run that is only looked at takes nobody's room.
      if (open.assignment) save(open);
      else set({ storage: keeper.works() ? 'device' : 'memory' });
    } catch (error) {
      if (own !== opening) return;
      if (saved.decisions.length === 0) return set({ phase: 'start', refused: String(error) });
      // Kept decisions that do not replay: out of the way, but not lost; the same luck begins anew.
      keeper.setAside(key);
      set({ phase: 'start', ...lists() });
    }
  }

  function readAddress(byReader: boolean): void {
    const params = new URLSearchParams(window.location.search);
    const seed = readSeed(params.get('seed'));
    const { open } = get();
    if (params.has('a')) {
      if (open?.assignment?.search !== window.location.search) {
        opening += 1;
        set({ phase: 'assigned', open: undefined, ...lists() });
      }
    } else if (seed === undefined) {
      opening += 1;
      set({ phase: 'start', open: undefined, ...lists() });
    } else if (open?.key !== runKey({ seed })) {
      const fresh: SavedRun = { seed, decisions: [], changed: 0 };
      void openRun(keeper.load(runKey({ seed })) ?? fresh, byReader);
    } else followHash();
  }

  function followHash(): void {
    const { open, section } = get();
    const wished = sectionIn(window.location.hash);
    if (!open || !wished || wished === section || !isReached(wished, open.view.step)) return;
    set({ section: wished, focus: focusOn('section') });
  }

  /** A word to other tabs: a storage event reaches all but the one that writes. */
  function say(key: string, what: 'here?' | 'here'): void {
    try {
      window.localStorage.setItem(OPEN_KEY, JSON.stringify({ key, what, at: Date.now() }));
    } catch {
      // No storage: then nothing is shared between tabs either.
    }
  }

  function hear({ key: name, newValue }: StorageEvent): void {
    const { open } = get();
    if (!open) return set(lists());
    if (name === OPEN_KEY) {
      const heard = readWord(newValue);
      if (heard?.key !== open.key) return;
      if (heard.what === 'here?') say(open.key, 'here');
      else if (get().elsewhere === 'no') set({ elsewhere: 'open' });
    } else if (keeper.runOf(name) === open.key) {
      const stored = keeper.load(open.key);
      if (stored && !goesOnFrom(open.run.decisions, stored.decisions)) set({ elsewhere: 'changed' });
    }
  }

  const go = (search: string) => {
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    readAddress(true);
  };

  const actions: GuidedActions = {
    start() {
      keeper = createRunKeeper(deviceStorage());
      set(lists());
      readAddress(false);
      const onMove = () => readAddress(true);
      window.addEventListener('popstate', onMove);
      window.addEventListener('hashchange', followHash);
      window.addEventListener('storage', hear);
      return () => {
        window.removeEventListener('popstate', onMove);
        window.removeEventListener('hashchange', followHash);
        window.removeEventListener('storage', hear);
        opening += 1;
        client?.end();
        client = undefined;
        set({ open: undefined, phase: 'start', slow: false, lost: undefined });
      };
    },
    practise: () => go(`?seed=${newSeed()}`),
    openAssigned(assignment) {
      const fresh: SavedRun = { seed: assignment.seed, decisions: [], changed: 0, assignment };
      const kept = keeper.load(runKey(fresh));
      // Another student's luck on the same device is another run: the kept one is not gone on with.
      void openRun(kept?.seed === assignment.seed ? { ...kept, assignment } : fresh, true);
    },
    leaveAssigned() {
      opening += 1;
      set({ phase: 'assigned', open: undefined, ...lists() });
    },
    keepAssignment(assignment) {
      const { open } = get();
      if (open?.assignment?.id !== assignment.id) return;
      const next = { ...open, assignment };
      set({ open: next });
      save(next);
    },
    openKept({ run }) {
      if (!run.assignment) return go(`?seed=${encodeURIComponent(run.seed)}`);
      // The student is known: nothing is asked again.
      window.history.pushState(null, '', `${window.location.pathname}${run.assignment.search}`);
      void openRun(run, true);
    },
    forget(key) {
      keeper.forget(key);
      set(lists());
    },
    forgetAside(key) {
      keeper.forgetAside(key);
      set(lists());
    },
    goTo(section) {
      if (sectionIn(window.location.hash) === section) return;
      // A new entry: the back button leads to where the reader was.
      window.location.hash = section;
    },
    decide(decision) {
      const { open, deciding, elsewhere } = get();
      if (!open || deciding || elsewhere === 'changed') return;
      const own = opening;
      const run = { ...open.run, decisions: [...open.run.decisions, asJson(decision)] };
      set({ deciding: true, refused: undefined });
      ask('view', { run }).then(
        (view) => {
          if (own !== opening) return;
          const next = { ...open, run, view, draft: undefined };
          set({ open: next, deciding: false, focus: focusOn('step', decision.step) });
          save(next);
          // What is sent is sent: the reader wants to see who came.
          if (decision.step === 'forecast') actions.goTo('reveal');
        },
        (error: unknown) => {
          if (own === opening) set({ deciding: false, refused: String(error) });
        },
      );
    },
    keepDraft(draft) {
      const { open } = get();
      if (!open) return;
      const next = { ...open, draft };
      set({ open: next });
      save(next);
    },
    takeOver() {
      const { open } = get();
      const stored = open && keeper.load(open.key);
      if (stored) void openRun(stored, true);
    },
    retry: () => client?.retry(),
  };
  return { store, actions, ask };
}

function readWord(text: string | null): { key: string; what: string } | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null || !('key' in value && 'what' in value)) return undefined;
    const { key, what } = value;
    return typeof key === 'string' && typeof what === 'string' ? { key, what } : undefined;
  } catch {
    return undefined;
  }
}
