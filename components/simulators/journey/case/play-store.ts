import { createStore } from 'zustand/vanilla';
import { AskRefused } from '@/components/ui/asking';
import { drawLetters } from '@/components/ui/draw-letters';
import type { Locale } from '@/lib/content/locale';
import type { Json } from '@/lib/scoring';
import type { CarriedRun, CarryProblem } from '@/components/ui/kept-runs/carry';
import { journeyClient } from './client';
import { FIRST_STATE, type Ask, type Play, type PlayActions, type PlayState } from './play-state';
import type { JourneyRun, JourneyView } from './protocol';
import { BEFORE, beatOf, canUndo } from './rhythm';
import { deviceStorage } from '@/components/ui/kept-runs/run-keeper';
import { createRunKeeper, type RunKeeper } from './run-keeper';
import { asJson, goesOnFrom, sameDecisions, tidyName } from '@/components/ui/kept-runs/saved-run';
import { PREFIX, type SavedRun } from './saved-run';
import { heardFrom, sayToTabs } from '@/components/ui/kept-runs/tabs';

/** The case page: which run, how far, what is kept. The model is the worker's. */
export function createPlay(locale: Locale): Play {
  const store = createStore<PlayState>(() => FIRST_STATE);
  const { getState: get, setState: set } = store;
  let client: ReturnType<typeof journeyClient> | undefined;
  let keeper: RunKeeper = createRunKeeper(undefined);
  /** Counts openings: an answer for a run that was left is not taken. */
  let opening = 0;
  /** The decisions that this tab last saw kept; others there mean that another tab has decided. */
  let known: readonly Json[] = [];

  const ask: Ask = (call, question, onProgress) => {
    client ??= journeyClient((state) => set(state));
    return client.ask(call, question, onProgress);
  };
  const lists = () => ({ kept: keeper.list(), aside: keeper.aside() });

  function save(saved: SavedRun): void {
    const stored = keeper.load(saved.id);
    if (stored && !sameDecisions(stored.run.decisions, known)) return set({ elsewhere: 'changed' });
    const storage = keeper.save({ ...saved, changed: Date.now() });
    known = saved.run.decisions;
    set({ storage });
  }

  /** Shows a run whose decisions have been replayed. */
  function show(saved: SavedRun, view: JourneyView): void {
    known = saved.run.decisions;
    set({
      phase: 'run',
      open: { saved, view },
      deciding: false,
      elsewhere: 'no',
      storage: keeper.works() ? 'device' : 'memory',
      focus: get().focus + 1,
    });
    sayToTabs(PREFIX, { id: saved.id, what: 'here?' });
  }

  async function openRun(saved: SavedRun): Promise<void> {
    const own = ++opening;
    set({ phase: 'opening', open: undefined, notice: undefined });
    try {
      const view = await ask('view', { run: saved.run });
      if (own === opening) show(saved, view);
    } catch {
      if (own !== opening) return;
      // Kept decisions that do not replay: out of the way, but not lost.
      keeper.setAside(saved.id);
      set({ phase: 'start', notice: { kind: 'set-aside' }, ...lists() });
    }
  }

  const stepInto = (id: string) =>
    window.history.pushState(null, '', `${window.location.pathname}?run=${id}`);

  /** A run that was not there before, kept from its first moment, so that a reload finds it. */
  function begin(fresh: Pick<SavedRun, 'kind' | 'run'> & Partial<SavedRun>): SavedRun | undefined {
    if (!keeper.makeRoom(get().open?.saved.id)) {
      set({ notice: { kind: 'no-room' } });
      return undefined;
    }
    const alike = keeper
      .list()
      .filter(
        ({ kind, run, assignment }) =>
          kind === fresh.kind && run.scenario.id === fresh.run.scenario.id && !assignment,
      );
    const saved: SavedRun = {
      id: drawLetters(8),
      name: '',
      number: 1 + Math.max(0, ...alike.map(({ number }) => number)),
      drafts: {},
      changed: Date.now(),
      ...fresh,
    };
    keeper.save(saved);
    stepInto(saved.id);
    set({ notice: undefined, ...lists() });
    return saved;
  }

  function readAddress(): void {
    const params = new URLSearchParams(window.location.search);
    const { open } = get();
    const leave = (state: Partial<PlayState>) => {
      opening += 1;
      set({ open: undefined, wanted: params.get('case') ?? undefined, ...state, ...lists() });
    };
    if (params.has('a')) return leave({ phase: 'assigned' });
    const id = params.get('run');
    if (id === null) return leave({ phase: 'start' });
    if (open?.saved.id === id) return;
    const saved = keeper.load(id);
    if (saved) return void openRun(saved);
    leave({ phase: 'start', notice: { kind: 'gone' } });
  }

  function hear(event: StorageEvent): void {
    const { open } = get();
    if (!open) return set(lists());
    const word = heardFrom(PREFIX, event);
    if (word) {
      if (word.id !== open.saved.id) return;
      if (word.what === 'here?') sayToTabs(PREFIX, { id: word.id, what: 'here' });
      if (get().elsewhere === 'no') set({ elsewhere: 'open' });
    } else if (keeper.idOf(event.key) === open.saved.id) {
      const stored = keeper.load(open.saved.id);
      if (stored && !sameDecisions(stored.run.decisions, known)) set({ elsewhere: 'changed' });
    }
  }

  /** The open run with other decisions, once the model has accepted them. */
  async function change(decisions: readonly Json[], drafts: SavedRun['drafts']): Promise<void> {
    const { open, deciding, elsewhere } = get();
    if (!open || deciding || elsewhere === 'changed') return;
    const own = opening;
    const run: JourneyRun = { ...open.saved.run, decisions };
    set({ deciding: true, notice: undefined });
    try {
      const view = await ask('view', { run });
      if (own !== opening) return;
      // Names may have changed meanwhile; decisions may not.
      const saved = { ...(get().open ?? open).saved, run, drafts };
      set({ open: { saved, view }, deciding: false, focus: get().focus + 1 });
      save(saved);
    } catch (error) {
      if (own === opening) set({ deciding: false, notice: { kind: 'refused', ...problemOf(error) } });
    }
  }

  /** Reads what came by file, has it replayed, and opens it as a run of its own. The open run stays as it is till then. */
  async function take(text: string): Promise<void> {
    const own = opening;
    const refuse = async (problem: CarryProblem) => {
      const { problemText } = await import('./carry/problem-words');
      set({ notice: { kind: 'import', text: problemText(locale, problem) } });
    };
    try {
      const { readRunText } = await import('./carry/run-text');
      const given = readRunText(text);
      if (!given.ok) return await refuse(given.problem);
      const { carried } = given;
      const replayed = await ask('view', { run: carried.run }).then(
        (view) => ({ view }),
        (error: unknown) => ({ problem: problemOf(error) }),
      );
      if (own !== opening) return;
      if ('problem' in replayed) await refuse(replayed.problem);
      else accept(carried, replayed.view);
    } catch {
      set({ notice: { kind: 'not-fetched' } });
    }
  }

  /** One and the same run is not kept twice; a counted one that parted from the kept one comes as practice. */
  function accept({ name, kind, run }: CarriedRun<JourneyRun['scenario']>, view: JourneyView): void {
    const all = keeper.list();
    const setting = JSON.stringify([run.scenario, run.seed]);
    const alike = all.filter(({ run: other }) => JSON.stringify([other.scenario, other.seed]) === setting);
    const same = alike.find((kept) => sameDecisions(kept.run.decisions, run.decisions));
    // An assigned run goes on by its student's own hand alone.
    const longer =
      kind === 'counted'
        ? alike.find(
            (kept) =>
              kept.kind === 'counted' && !kept.assignment && goesOnFrom(run.decisions, kept.run.decisions),
          )
        : undefined;
    const counts = kind === 'counted' && !all.some((kept) => isCounted(kept, run.scenario.id));
    const assigned = alike.some(({ assignment }) => assignment);
    const saved = same
      ? same
      : longer
        ? { ...longer, run, drafts: {} }
        : begin({ name, kind: counts && !assigned ? 'counted' : 'practice', run });
    if (!saved) return;
    opening += 1;
    if (same || longer) {
      if (longer) keeper.save({ ...saved, changed: Date.now() });
      stepInto(saved.id);
    }
    set({ notice: same ? { kind: 'kept-already' } : undefined, ...lists() });
    show(saved, view);
  }

  const actions: PlayActions = {
    start() {
      keeper = createRunKeeper(deviceStorage());
      keeper.setAside();
      set({ ...lists(), storage: keeper.works() ? 'device' : 'memory' });
      readAddress();
      window.addEventListener('popstate', readAddress);
      window.addEventListener('storage', hear);
      return () => {
        window.removeEventListener('popstate', readAddress);
        window.removeEventListener('storage', hear);
        opening += 1;
        client?.end();
        client = undefined;
        set({ open: undefined, phase: 'start', slow: false, lost: undefined });
      };
    },
    practise({ model }) {
      // A seed that no pool has: nobody can rehearse a luck that counts.
      const saved = begin({
        kind: 'practice',
        run: { scenario: model, seed: `practice ${drawLetters(6)}`, decisions: [] },
      });
      if (saved) void openRun(saved);
    },
    playForScore({ id, model }) {
      const counted = keeper.list().find((kept) => isCounted(kept, id));
      if (counted) return actions.openKept(counted.id);
      import('./pool-seed').then(
        ({ drawPoolSeed }) => {
          // Whoever has an assignment does not meet its luck here.
          const taken = keeper.list().flatMap(({ run, assignment }) => (assignment ? [run.seed] : []));
          const saved = begin({
            kind: 'counted',
            run: { scenario: model, seed: drawPoolSeed(id, taken), decisions: [] },
          });
          if (saved) void openRun(saved);
        },
        () => set({ notice: { kind: 'not-fetched' } }),
      );
    },
    openAssigned(assignment, one) {
      const { id, seed, student } = assignment;
      const kept = keeper
        .list()
        .find(({ assignment: own }) => own?.id === id && own.student.number === student.number);
      if (kept) {
        const saved = { ...kept, assignment };
        keeper.save(saved);
        stepInto(saved.id);
        void openRun(saved);
      } else if (one) {
        const run = { scenario: one.model, seed, decisions: [] };
        const saved = begin({ kind: 'counted', run, assignment });
        if (saved) void openRun(saved);
      }
    },
    leaveAssigned() {
      const { open } = get();
      if (!open?.saved.assignment) return;
      window.history.pushState(null, '', `${window.location.pathname}${open.saved.assignment.search}`);
      set({ notice: undefined });
      readAddress();
    },
    keepAssignment(assignment) {
      const { open } = get();
      if (open?.saved.assignment?.id !== assignment.id) return;
      const saved = { ...open.saved, assignment };
      set({ open: { ...open, saved } });
      save(saved);
    },
    openKept(id) {
      stepInto(id);
      readAddress();
    },
    toStart() {
      window.history.pushState(null, '', window.location.pathname);
      set({ notice: undefined });
      readAddress();
    },
    rename(id, name) {
      const { open } = get();
      const tidy = tidyName(name);
      if (open?.saved.id === id) {
        const saved = { ...open.saved, name: tidy };
        set({ open: { ...open, saved } });
        save(saved);
      } else {
        const saved = keeper.load(id);
        if (saved) keeper.save({ ...saved, name: tidy });
      }
      set(lists());
    },
    forget(id) {
      keeper.forget(id);
      set({ notice: undefined, ...lists() });
    },
    forgetAside(key) {
      keeper.forgetAside(key);
      set(lists());
    },
    decide(answer) {
      const { open } = get();
      if (!open) return;
      const { run, drafts } = open.saved;
      const { [answer.step]: own, ...others } = drafts;
      // Before the walks are shown a decision can be taken back: what was filled in stays for that long.
      const stays = beatOf(answer.step) !== 'after' && answer.step !== BEFORE.at(-1);
      const kept = stays ? (own === undefined ? others : drafts) : {};
      void change([...run.decisions, asJson(answer)], kept);
    },
    undo() {
      const { open } = get();
      if (!open) return;
      const { run, drafts, kind } = open.saved;
      const before = BEFORE[run.decisions.length - 1];
      if (!before || !canUndo(run.decisions.length, kind === 'counted')) return;
      const taken = run.decisions.at(-1) ?? null;
      void change(run.decisions.slice(0, -1), { ...drafts, [before]: drafts[before] ?? taken });
    },
    keepDraft(draft) {
      const { open, deciding } = get();
      const step = open?.view.step;
      if (!open || deciding || step === undefined) return;
      const saved = { ...open.saved, drafts: { ...open.saved.drafts, [step]: draft } };
      set({ open: { ...open, saved } });
      save(saved);
    },
    importText: (text) => void take(text),
    takeOver() {
      const { open } = get();
      const stored = open && keeper.load(open.saved.id);
      if (stored) void openRun(stored);
    },
    retry: () => client?.retry(),
    dismiss: () => set({ notice: undefined }),
  };
  return { store, actions, ask };
}

/** The one run of a case that counts, beside those that a teacher set. */
const isCounted = ({ kind, run, assignment }: SavedRun, caseId: string): boolean =>
  kind === 'counted' && !assignment && run.scenario.id === caseId;

const problemOf = (error: unknown): CarryProblem =>
  error instanceof AskRefused && error.code !== undefined
    ? { code: error.code, at: error.at ?? '' }
    : { code: 'not-replayed', at: '' };
