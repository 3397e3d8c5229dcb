import { createStore } from 'zustand/vanilla';
import { AskRefused } from '@/components/ui/asking';
import { drawLetters } from '@/components/ui/draw-letters';
import type { Json } from '@/lib/scoring';
import type { Locale } from '@/lib/content/locale';
import type { CarryProblem } from '@/components/ui/kept-runs/carry';
import type { ReadRun } from './carry/run-text';
import { ladderClient } from './client';
import { FIRST_STATE, type Play, type PlayActions, type PlayState } from './play-state';
import type { LadderRun, LadderView } from './protocol';
import { decisionsBefore, hashOf, isPlayed, placeIn, stepKey } from './rhythm';
import { deviceStorage } from '@/components/ui/kept-runs/run-keeper';
import { createRunKeeper, type RunKeeper } from './run-keeper';
import { runLabel } from './run-label';
import { asJson, goesOnFrom, sameDecisions, tidyName } from '@/components/ui/kept-runs/saved-run';
import { PREFIX, type SavedRun } from './saved-run';
import type { Ask } from './step';
import { heardFrom, sayToTabs } from '@/components/ui/kept-runs/tabs';

/** The game on a page: which run, how far, what is kept. The model is the worker's. */
export function createPlay(locale: Locale): Play {
  const store = createStore<PlayState>(() => FIRST_STATE);
  const { getState: get, setState: set } = store;
  let client: ReturnType<typeof ladderClient> | undefined;
  let keeper: RunKeeper = createRunKeeper(undefined);
  /** Counts openings: an answer for a run that was left is not taken. */
  let opening = 0;
  /** The decisions that this tab last saw kept; others there mean that another tab has decided. */
  let known: readonly Json[] = [];

  const ask: Ask = (call, question, onProgress) => {
    client ??= ladderClient((state) => set(state));
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
  function show(saved: SavedRun, view: LadderView): void {
    known = saved.run.decisions;
    set({
      phase: 'run',
      open: { saved, view },
      place: placeIn(window.location.hash, view.quarters.length),
      deciding: false,
      staged: false,
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

  const stepInto = (id: string, replace = false) => {
    const address = `${window.location.pathname}?run=${id}`;
    if (replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  };

  /** A run that was not there before, kept from its first moment, so that a reload finds it. */
  function begin(
    fresh: Pick<SavedRun, 'kind' | 'run'> & Partial<SavedRun>,
    replace = false,
  ): SavedRun | undefined {
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
      seen: 0,
      changed: Date.now(),
      ...fresh,
    };
    keeper.save(saved);
    stepInto(saved.id, replace);
    set({ notice: undefined, ...lists() });
    return saved;
  }

  function readAddress(): void {
    const { hash, search } = window.location;
    if (hash.startsWith('#run=')) return actions.importLink(hash);
    const params = new URLSearchParams(search);
    const { open } = get();
    if (params.has('a')) {
      opening += 1;
      return set({ phase: 'assigned', open: undefined, ...lists() });
    }
    const id = params.get('run');
    if (id === null) {
      opening += 1;
      return set({ phase: 'start', open: undefined, ...lists() });
    }
    if (open?.saved.id === id) {
      const place = placeIn(hash, open.view.quarters.length);
      return set({ place, focus: get().focus + 1 });
    }
    const saved = keeper.load(id);
    if (saved) return void openRun(saved);
    opening += 1;
    set({ phase: 'start', open: undefined, notice: { kind: 'gone' }, ...lists() });
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
    const run: LadderRun = { ...open.saved.run, decisions };
    set({ deciding: true, notice: undefined });
    try {
      const view = await ask('view', { run });
      if (own !== opening) return;
      // Half-filled steps and names may have changed meanwhile; decisions may not.
      const saved = { ...(get().open ?? open).saved, run, drafts };
      if (get().place !== 'now') window.history.replaceState(null, '', window.location.search);
      set({
        open: { saved, view },
        deciding: false,
        staged: view.quarters.length > open.view.quarters.length,
        place: 'now',
        focus: get().focus + 1,
      });
      save(saved);
    } catch (error) {
      if (own === opening) set({ deciding: false, notice: { kind: 'refused', ...problemOf(error) } });
    }
  }

  /** Reads what came by file or link, has it replayed, and opens it as a run of its own. The open run stays as it is till then. */
  async function take(from: 'file' | 'link', read: () => Promise<ReadRun>): Promise<void> {
    const own = opening;
    const isAddress = window.location.hash.startsWith('#run=');
    const refuse = async (problem: CarryProblem) => {
      const { problemText } = await import('./carry/problem-words');
      set({ notice: { kind: 'import', text: problemText(locale, from, problem) } });
    };
    // What was typed or chosen on the start screen stays there till it is known to be a run.
    if (isAddress && !get().open) set({ phase: 'opening' });
    try {
      const given = await read();
      if (!given.ok) await refuse(given.problem);
      else {
        const { carried } = given;
        const replayed = await ask('view', { run: carried.run }).then(
          (view) => ({ view }),
          (error: unknown) => ({ problem: problemOf(error) }),
        );
        if (own !== opening) return;
        if ('problem' in replayed) await refuse(replayed.problem);
        else if (accept(carried, replayed.view, isAddress)) return;
      }
    } catch {
      set({ notice: { kind: 'not-fetched' } });
    }
    if (own !== opening) return;
    if (isAddress) {
      const { open } = get();
      window.history.replaceState(
        null,
        '',
        `${window.location.pathname}${open ? `?run=${open.saved.id}` : ''}`,
      );
    }
    if (!get().open) set({ phase: 'start', ...lists() });
  }

  /** One and the same run is not kept twice; a counted one that parted from the kept one comes as practice. */
  function accept(
    { name, kind, run }: Pick<SavedRun, 'name' | 'kind' | 'run'>,
    view: LadderView,
    replace: boolean,
  ): boolean {
    const setting = JSON.stringify([run.scenario, run.seed]);
    const alike = keeper
      .list()
      .filter(({ run: other }) => JSON.stringify([other.scenario, other.seed]) === setting);
    const same = alike.find((kept) => sameDecisions(kept.run.decisions, run.decisions));
    const seen = view.quarters.length;
    const counted = kind === 'counted' ? alike.filter((kept) => kept.kind === 'counted') : [];
    // An assigned run goes on by its student's own hand alone.
    const longer = counted.find((kept) => !kept.assignment && goesOnFrom(run.decisions, kept.run.decisions));
    const saved = same
      ? same
      : longer
        ? { ...longer, run, drafts: {}, seen }
        : begin({ name, kind: counted.length > 0 ? 'practice' : kind, run, seen }, replace);
    if (!saved) return false;
    opening += 1;
    if (same || longer) {
      if (longer) keeper.save({ ...saved, changed: Date.now() });
      stepInto(saved.id, replace);
    }
    set({ notice: same ? { kind: 'kept-already' } : undefined, ...lists() });
    show(saved, view);
    return true;
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
      const unfinished = keeper
        .list()
        .find(
          ({ kind, run, assignment }) =>
            kind === 'counted' &&
            !assignment &&
            run.scenario.id === id &&
            run.decisions.length < 4 + 3 * run.scenario.quarters,
        );
      if (unfinished) return actions.openKept(unfinished.id);
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
    goTo(place) {
      const { open } = get();
      if (!open || place === get().place) return;
      window.history.pushState(null, '', `?run=${open.saved.id}${hashOf(place)}`);
      set({ place, focus: get().focus + 1 });
    },
    onwards() {
      const { open } = get();
      if (!open) return;
      const saved = { ...open.saved, seen: open.view.quarters.length };
      if (get().place !== 'now') window.history.pushState(null, '', window.location.search);
      set({ open: { ...open, saved }, place: 'now', focus: get().focus + 1 });
      save(saved);
    },
    decide(answer) {
      const { open } = get();
      if (!open) return;
      // A decision can be taken back till the prediction is given: what was filled in stays for that long.
      const drafts = answer.step === 'decide' ? open.saved.drafts : {};
      void change([...open.saved.run.decisions, asJson(answer)], drafts);
    },
    undo() {
      const { open } = get();
      if (open?.view.step?.kind !== 'predict') return;
      const { run, drafts } = open.saved;
      const before = { kind: 'decide', quarter: open.view.step.quarter } as const;
      const last = run.decisions.at(-1) ?? null;
      void change(run.decisions.slice(0, -1), { ...drafts, [stepKey(before) ?? '']: last });
    },
    keepDraft(draft) {
      const { open } = get();
      const key = stepKey(open?.view.step);
      if (!open || key === undefined) return;
      const saved = { ...open.saved, drafts: { ...open.saved.drafts, [key]: draft } };
      set({ open: { ...open, saved } });
      save(saved);
    },
    fork(fromQuarter) {
      const { open } = get();
      if (!open) return;
      const { run, kind } = open.saved;
      const { quarters } = run.scenario;
      if (kind === 'counted' && !isPlayed(run.decisions.length, quarters))
        return set({ notice: { kind: 'no-fork' } });
      const over = open.view.quarters.length;
      const quarter = Math.max(1, Math.min(Math.round(fromQuarter), over + 1, quarters));
      const saved = begin({
        kind: 'practice',
        run: { ...run, decisions: run.decisions.slice(0, decisionsBefore(quarter)) },
        origin: { name: runLabel(locale, open.saved), quarter },
        seen: quarter - 1,
      });
      if (saved) void openRun(saved);
    },
    importText: (text) =>
      void take('file', () => import('./carry/run-text').then(({ readRunText }) => readRunText(text))),
    importLink: (text) =>
      void take('link', () => import('./carry/run-link').then(({ readLink }) => readLink(text))),
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

const problemOf = (error: unknown): CarryProblem =>
  error instanceof AskRefused && error.code !== undefined
    ? { code: error.code, at: error.at ?? '' }
    : { code: 'not-replayed', at: '' };
