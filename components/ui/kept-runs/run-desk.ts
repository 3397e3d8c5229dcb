import type { AskingState } from '../worker-client';
import { AskRefused } from '../asking';
import { drawLetters } from '../draw-letters';
import type { Json } from '@/lib/scoring';
import type { CarriedRun, CarryProblem, ReadRun } from './carry';
import type { Notice } from './notice';
import { deviceStorage, type AsideRun, type RunKeeper, type RunStorage } from './run-keeper';
import { goesOnFrom, sameDecisions, tidyName, type RunKind, type RunOf, type SavedRunOf } from './saved-run';
import { heardFrom, sayToTabs } from './tabs';

/** What is asked of a teacher's assignment. */
export interface AssignmentLike {
  readonly id: string;
  readonly seed: string;
  /** Where the assignment's own page is. */
  readonly search: string;
  readonly student: { readonly name: string; readonly number: string };
}

/** A case as the page hands it down. */
export interface CaseLike<Scenario> {
  readonly id: string;
  readonly model: Scenario;
}

export interface RunState<Saved, View, OwnNotice = never> extends AskingState {
  /** `assigned`: an assignment link that waits for its student. */
  readonly phase: 'start' | 'assigned' | 'opening' | 'run';
  /** The run on the page, with what its screens may show. */
  readonly open: { readonly saved: Saved; readonly view: View } | undefined;
  /** Counts what should take the focus. */
  readonly focus: number;
  readonly deciding: boolean;
  readonly notice: Notice | OwnNotice | undefined;
  readonly storage: 'device' | 'memory';
  /** `open`: another tab has this run too; `changed`: it has decided something that is not here. */
  readonly elsewhere: 'no' | 'open' | 'changed';
  readonly kept: readonly Saved[];
  /** Kept runs that could not be read or replayed, as text. */
  readonly aside: readonly AsideRun[];
}

export const FIRST_RUN_STATE: RunState<never, never> = {
  phase: 'start',
  open: undefined,
  focus: 0,
  deciding: false,
  notice: undefined,
  storage: 'device',
  elsewhere: 'no',
  kept: [],
  aside: [],
  slow: false,
  lost: undefined,
};

export interface RunActions<Case, Assignment> {
  /** Begins; answers how to end. */
  readonly start: () => () => void;
  readonly practise: (one: Case) => void;
  /** Goes on with the run that counts, or begins one. */
  readonly playForScore: (one: Case) => void;
  /** Opens the student's run, or goes on with the kept one. A new one needs the case. */
  readonly openAssigned: (assignment: Assignment, one: Case | undefined) => void;
  /** Asks again who the student is; the run stays kept. */
  readonly leaveAssigned: () => void;
  /** Keeps what was added to the open run's assignment: a hand-in. */
  readonly keepAssignment: (assignment: Assignment) => void;
  readonly openKept: (id: string) => void;
  readonly toStart: () => void;
  readonly rename: (id: string, name: string) => void;
  readonly forget: (id: string) => void;
  readonly forgetAside: (key: string) => void;
  /** Takes what another tab has decided. */
  readonly takeOver: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

/** A run that is not kept yet: what is not given is added. */
type Fresh<Scenario, Assignment> = Pick<SavedRunOf<Scenario, Assignment>, 'kind' | 'run'> &
  Partial<SavedRunOf<Scenario, Assignment>>;

/** What one kind of run brings to the desk at which runs are kept, opened and decided. `Own` is what its state has besides. */
export interface RunDesk<Scenario, Saved, View, Assignment, Own> {
  readonly prefix: string;
  readonly keeperIn: (storage: RunStorage | undefined) => RunKeeper<Saved>;
  readonly get: () => Omit<RunState<Saved, View>, 'notice'>;
  readonly set: (part: Partial<RunState<Saved, View>>) => void;
  readonly model: {
    readonly view: (run: RunOf<Scenario>) => Promise<View>;
    readonly retry: () => void;
    readonly end: () => void;
  };
  /** Fetches what draws a luck of a case's pool, none of `taken`. */
  readonly loadPool: () => Promise<(caseId: string, taken: readonly string[]) => string>;
  /** Adds to a fresh run what all runs of this kind have. */
  readonly complete: (saved: SavedRunOf<Scenario, Assignment>) => Saved;
  /** A run that was brought or played on elsewhere: it has been seen to its end. */
  readonly broughtTo: (saved: Saved, view: View) => Saved;
  /** The run that `playForScore` goes on with. */
  readonly isOn: (saved: Saved, caseId: string) => boolean;
  /** As what a run that came from elsewhere is kept, beside those that are there. */
  readonly kindOf: (carried: CarriedRun<Scenario>, alike: readonly Saved[], all: readonly Saved[]) => RunKind;
  /** Reads more than runs from the address; `true`: the rest of it is not to be read. */
  readonly readFirst?: () => boolean;
  readonly atStart: (address: URLSearchParams) => Partial<Own>;
  readonly shown: (view: View) => Partial<Own>;
  /** The address has changed within the open run. */
  readonly moved?: (view: View) => Partial<Own>;
  readonly decided: (view: View, before: View) => Partial<Own>;
}

/** Runs on a page: which one is open, how far, what is kept. The model is asked; what a decision means is the caller's. */
export function createRunDesk<
  Scenario extends { readonly id: string },
  Saved extends SavedRunOf<Scenario, Assignment>,
  View,
  Assignment extends AssignmentLike,
  Own extends object,
>(desk: RunDesk<Scenario, Saved, View, Assignment, Own>) {
  const { prefix, get, set, model } = desk;
  let keeper = desk.keeperIn(undefined);
  /** Counts openings: an answer for a run that was left is not taken. */
  let opening = 0;
  /** The decisions that this tab last saw kept; others there mean that another tab has decided. */
  let known: readonly Json[] = [];
  const lists = () => ({ kept: keeper.list(), aside: keeper.aside() });

  function save(saved: Saved): void {
    const stored = keeper.load(saved.id);
    if (stored && !sameDecisions(stored.run.decisions, known)) return set({ elsewhere: 'changed' });
    const storage = keeper.save({ ...saved, changed: Date.now() });
    known = saved.run.decisions;
    set({ storage });
  }

  /** Keeps a change of the open run that decides nothing. */
  function mend(part: Partial<SavedRunOf<Scenario, Assignment>>): void {
    const { open } = get();
    if (!open) return;
    const saved = { ...open.saved, ...part };
    set({ open: { ...open, saved } });
    save(saved);
  }

  /** Shows a run whose decisions have been replayed. */
  function show(saved: Saved, view: View): void {
    known = saved.run.decisions;
    set({
      phase: 'run',
      open: { saved, view },
      deciding: false,
      elsewhere: 'no',
      storage: keeper.works() ? 'device' : 'memory',
      focus: get().focus + 1,
      ...desk.shown(view),
    });
    sayToTabs(prefix, { id: saved.id, what: 'here?' });
  }

  async function openRun(saved: Saved): Promise<void> {
    const own = ++opening;
    set({ phase: 'opening', open: undefined, notice: undefined });
    try {
      const view = await model.view(saved.run);
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
    fresh: Fresh<Scenario, Assignment>,
    change: (saved: Saved) => Saved = (saved) => saved,
    replace = false,
  ): Saved | undefined {
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
    const number = 1 + Math.max(0, ...alike.map((saved) => saved.number));
    const saved = change(
      desk.complete({ id: drawLetters(8), name: '', number, drafts: {}, changed: Date.now(), ...fresh }),
    );
    keeper.save(saved);
    stepInto(saved.id, replace);
    set({ notice: undefined, ...lists() });
    return saved;
  }

  function beginAndOpen(fresh: Fresh<Scenario, Assignment>, change?: (saved: Saved) => Saved): void {
    const saved = begin(fresh, change);
    if (saved) void openRun(saved);
  }

  function readAddress(): void {
    if (desk.readFirst?.()) return;
    const params = new URLSearchParams(window.location.search);
    const { open } = get();
    const leave = (state: Partial<RunState<Saved, View>>) => {
      opening += 1;
      set({ open: undefined, ...state, ...lists(), ...desk.atStart(params) });
    };
    if (params.has('a')) return leave({ phase: 'assigned' });
    const id = params.get('run');
    if (id === null) return leave({ phase: 'start' });
    if (open?.saved.id === id) {
      if (desk.moved) set({ focus: get().focus + 1, ...desk.moved(open.view) });
      return;
    }
    const saved = keeper.load(id);
    if (saved) return void openRun(saved);
    leave({ phase: 'start', notice: { kind: 'gone' } });
  }

  function hear(event: StorageEvent): void {
    const { open } = get();
    if (!open) return set(lists());
    const word = heardFrom(prefix, event);
    if (word) {
      if (word.id !== open.saved.id) return;
      if (word.what === 'here?') sayToTabs(prefix, { id: word.id, what: 'here' });
      if (get().elsewhere === 'no') set({ elsewhere: 'open' });
    } else if (keeper.idOf(event.key) === open.saved.id) {
      const stored = keeper.load(open.saved.id);
      if (stored && !sameDecisions(stored.run.decisions, known)) set({ elsewhere: 'changed' });
    }
  }

  /** The open run with other decisions, once the model has accepted them. */
  async function change(decisions: readonly Json[], drafts: Saved['drafts']): Promise<void> {
    const { open, deciding, elsewhere } = get();
    if (!open || deciding || elsewhere === 'changed') return;
    const own = opening;
    const run = { ...open.saved.run, decisions };
    set({ deciding: true, notice: undefined });
    try {
      const view = await model.view(run);
      if (own !== opening) return;
      // Half-filled steps and names may have changed meanwhile; decisions may not.
      const saved = { ...(get().open ?? open).saved, run, drafts };
      const more = desk.decided(view, open.view);
      set({ open: { saved, view }, deciding: false, focus: get().focus + 1, ...more });
      save(saved);
    } catch (error) {
      if (own === opening) set({ deciding: false, notice: { kind: 'refused', ...problemOf(error) } });
    }
  }

  /**
   * Reads what came by file or link, has it replayed, and opens it as a run of its own; `say` puts into words why not. The open run
   * stays as it is till then. Answers whether nothing has come of it and the reader is still where she was.
   */
  async function take(
    read: () => Promise<ReadRun<Scenario>>,
    say: (problem: CarryProblem) => Promise<string>,
    replace = false,
  ): Promise<boolean> {
    const own = opening;
    const refuse = async (problem: CarryProblem) =>
      set({ notice: { kind: 'import', text: await say(problem) } });
    try {
      const given = await read();
      if (!given.ok) await refuse(given.problem);
      else {
        const { carried } = given;
        const replayed = await model.view(carried.run).then(
          (view) => ({ view }),
          (error: unknown) => ({ problem: problemOf(error) }),
        );
        if (own !== opening) return false;
        if ('problem' in replayed) await refuse(replayed.problem);
        else if (accept(carried, replayed.view, replace)) return false;
      }
    } catch {
      set({ notice: { kind: 'not-fetched' } });
    }
    return own === opening;
  }

  /** One and the same run is not kept twice; a counted one that parted from the kept one comes as practice. */
  function accept(carried: CarriedRun<Scenario>, view: View, replace: boolean): boolean {
    const { name, kind, run } = carried;
    const all = keeper.list();
    const setting = JSON.stringify([run.scenario, run.seed]);
    const alike = all.filter(({ run: other }) => JSON.stringify([other.scenario, other.seed]) === setting);
    const same = alike.find((kept) => sameDecisions(kept.run.decisions, run.decisions));
    // An assigned run goes on by its student's own hand alone.
    const longer = alike.find(
      (kept) =>
        kind === 'counted' &&
        kept.kind === 'counted' &&
        !kept.assignment &&
        goesOnFrom(run.decisions, kept.run.decisions),
    );
    const brought = (saved: Saved) => desk.broughtTo(saved, view);
    const saved = same
      ? same
      : longer
        ? brought({ ...longer, run, drafts: {} })
        : begin({ name, kind: desk.kindOf(carried, alike, all), run }, brought, replace);
    if (!saved) return false;
    opening += 1;
    if (same || longer) {
      if (!same) keeper.save({ ...saved, changed: Date.now() });
      stepInto(saved.id, replace);
    }
    set({ notice: same ? { kind: 'kept-already' } : undefined, ...lists() });
    show(saved, view);
    return true;
  }

  const actions: RunActions<CaseLike<Scenario>, Assignment> = {
    start() {
      keeper = desk.keeperIn(deviceStorage());
      keeper.setAside();
      set({ ...lists(), storage: keeper.works() ? 'device' : 'memory' });
      readAddress();
      window.addEventListener('popstate', readAddress);
      window.addEventListener('storage', hear);
      return () => {
        window.removeEventListener('popstate', readAddress);
        window.removeEventListener('storage', hear);
        opening += 1;
        model.end();
        set({ open: undefined, phase: 'start', slow: false, lost: undefined });
      };
    },
    practise({ model: scenario }) {
      // A seed that no pool has: nobody can rehearse a luck that counts.
      const seed = `practice ${drawLetters(6)}`;
      beginAndOpen({ kind: 'practice', run: { scenario, seed, decisions: [] } });
    },
    playForScore({ id, model: scenario }) {
      const on = keeper
        .list()
        .find((kept) => kept.kind === 'counted' && !kept.assignment && desk.isOn(kept, id));
      if (on) return actions.openKept(on.id);
      desk.loadPool().then(
        (drawSeed) => {
          // Whoever has an assignment does not meet its luck here.
          const taken = keeper.list().flatMap(({ run, assignment }) => (assignment ? [run.seed] : []));
          beginAndOpen({ kind: 'counted', run: { scenario, seed: drawSeed(id, taken), decisions: [] } });
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
        beginAndOpen({ kind: 'counted', run, assignment });
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
      if (get().open?.saved.assignment?.id === assignment.id) mend({ assignment });
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
      const tidy = tidyName(name);
      if (get().open?.saved.id === id) mend({ name: tidy });
      else {
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
    takeOver() {
      const { open } = get();
      const stored = open && keeper.load(open.saved.id);
      if (stored) void openRun(stored);
    },
    retry: model.retry,
    dismiss: () => set({ notice: undefined }),
  };
  return { actions, lists, save, mend, change, take, beginAndOpen };
}

const problemOf = (error: unknown): CarryProblem =>
  error instanceof AskRefused && error.code !== undefined
    ? { code: error.code, at: error.at ?? '' }
    : { code: 'not-replayed', at: '' };
