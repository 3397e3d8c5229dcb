import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  assignmentQuery,
  DEFAULT_WEIGHTS,
  NO_MARKS,
  parseAssignment,
  parseClassList,
  parseDesk,
  PERSON_RUBRIC,
  RUBRIC_PARTS,
  rubricOf,
  saveDesk,
  type Assignment,
  type ClassList,
  type HandIn,
  type PersonMarks,
  type PersonRubric,
  type PartWeights,
} from '@/lib/assignments';
import type { Problem, RubricLine } from '@/lib/scoring';
import { TEACH_FACTS } from '../exercises/facts';
import type { DeskRow, DeskWork, Unread } from './entries';
import type { DeskKeeper } from './kept-desk';
import type { Checker } from './protocol';
import { reweighted } from './rescore';
import type { RawSource } from './sources';

/** A hand-in that could be read and is still to be replayed. */
export interface Waiting {
  readonly place: number;
  readonly source: string;
  readonly handIn: HandIn;
}

/** What was changed, for the words on the undo button. */
export type Change = 'score' | 'texts' | 'override' | 'note' | 'remove';

interface Step {
  readonly change: Change;
  /** Steps of one kind on one thing in a row are one step back. */
  readonly on: string;
  readonly work: DeskWork;
}

export interface DeskState {
  readonly phase: 'opening' | 'open';
  readonly assignment: Assignment | undefined;
  readonly linkProblem: Problem | undefined;
  readonly classText: string;
  readonly classList: ClassList | undefined;
  readonly rows: readonly DeskRow[];
  readonly unread: readonly Unread[];
  readonly waiting: readonly Waiting[];
  readonly work: DeskWork;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly progress:
    | {
        readonly doing: 'reading' | 'checking';
        readonly done: number;
        readonly total: number;
        /** Until the rest is done, by what was done so far; undefined before anything was. */
        readonly leftMs?: number;
      }
    | undefined;
  /** Of the last round of checking. */
  readonly took: { readonly handIns: number; readonly ms: number } | undefined;
  readonly storage: 'device' | 'memory';
  readonly deskProblem: Problem | undefined;
}

export interface DeskActions {
  /** Takes up what is kept on the device; answers how to end. */
  readonly start: () => () => void;
  readonly readLink: (text: string) => void;
  readonly readClass: (text: string) => void;
  readonly add: (sources: readonly RawSource[], unreadable?: readonly string[]) => Promise<void>;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly dismissUnread: (ids: readonly string[]) => void;
  readonly mark: (receipt: string, marks: Partial<PersonMarks>, change: Change) => void;
  readonly rescore: (weights: PartWeights, rubric: PersonRubric) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The desk as a file; undefined before there is an assignment. */
  readonly file: () => string | undefined;
  readonly open: (text: string) => void;
  readonly clear: () => void;
}

export interface Desk {
  readonly store: StoreApi<DeskState>;
  readonly actions: DeskActions;
}

const NOTHING: Omit<DeskState, 'phase' | 'storage'> = {
  assignment: undefined,
  linkProblem: undefined,
  classText: '',
  classList: undefined,
  rows: [],
  unread: [],
  waiting: [],
  work: { weights: DEFAULT_WEIGHTS, rubric: PERSON_RUBRIC, marks: {}, removed: [] },
  past: [],
  future: [],
  progress: undefined,
  took: undefined,
  deskProblem: undefined,
};

const MOST_STEPS = 200;
const SOURCES_A_JOB = 20;
/** How often the screen hears of progress; of rows less often, for a table is dear to draw. */
const TELL_MS = 200;
/** What is over sooner needs no forecast. */
const LEFT_FROM_MS = 2000;
const SAVE_MS = 800;

/** The checking desk: what lies on it, what was decided at it. Reading and replaying are the checker's. */
export function createDesk(checker: Checker, keeper: DeskKeeper, now: () => number = Date.now): Desk {
  const store = createStore<DeskState>(() => ({ ...NOTHING, phase: 'opening', storage: 'device' }));
  const { getState: get, setState: set } = store;
  /** Counts rounds: what belongs to one that was given up is not taken. */
  let round = 0;
  let places = 0;
  let saving: ReturnType<typeof setTimeout> | undefined;

  function file(): string | undefined {
    const { assignment, classText, rows, waiting, work } = get();
    if (!assignment) return undefined;
    const gone = new Set(work.removed);
    return saveDesk({
      assignment,
      classList: classText,
      handIns: [
        ...rows.filter(({ id }) => !gone.has(id)).map(({ checked }) => checked.handIn),
        ...waiting.map(({ handIn }) => handIn),
      ],
      marks: fittingMarks(work.marks, rubricOf(assignment.exercise), work.rubric),
      weights: work.weights,
      rubric: work.rubric,
    });
  }

  /** A little later, so that a class of changes is one write. */
  function keep(): void {
    // Not put off by the next change: who never pauses would keep nothing.
    saving ??= setTimeout(() => void keepNow(), SAVE_MS);
  }
  async function keepNow(): Promise<void> {
    clearTimeout(saving);
    saving = undefined;
    const text = file();
    if (text !== undefined) set({ storage: (await keeper.save(text)) ? 'device' : 'memory' });
  }

  function decide(change: Change, on: string, work: DeskWork): void {
    const { past, work: before } = get();
    const last = past[past.length - 1];
    const goesOn = last?.change === change && last.on === on && on !== '';
    set({
      work,
      past: goesOn ? past : [...past, { change, on, work: before }].slice(-MOST_STEPS),
      future: [],
    });
    keep();
  }

  function takeUp(text: string): void {
    const read = parseDesk(text);
    if (!read.ok) return set({ deskProblem: read.problem });
    const { assignment, classList, handIns, marks, weights, rubric } = read.value;
    giveUp();
    set({
      ...NOTHING,
      assignment,
      classText: classList,
      classList: classList === '' ? undefined : parseClassList(classList),
      work: { weights, rubric, marks, removed: [] },
      waiting: handIns.map((handIn) => ({ place: ++places, source: '', handIn })),
    });
    void check();
  }

  function giveUp(): void {
    round += 1;
    checker.stop();
    set({ progress: undefined });
  }

  /** Replays what waits. */
  async function check(): Promise<void> {
    const { assignment, waiting } = get();
    if (!assignment || waiting.length === 0 || get().progress) return;
    const { batch: size, flushMs } = TEACH_FACTS[assignment.exercise].pace;
    const own = ++round;
    const begun = now();
    const query = assignmentQuery(assignment);
    let done: { waiting: Waiting; row?: DeskRow['checked'] }[] = [];
    let count = 0;
    let flushed = begun;
    let told = begun;
    const progress = (): NonNullable<DeskState['progress']> => {
      const took = now() - begun;
      const leftMs =
        count > 0 && took >= LEFT_FROM_MS ? (took / count) * (waiting.length - count) : undefined;
      return {
        doing: 'checking',
        done: count,
        total: waiting.length,
        ...(leftMs !== undefined && { leftMs }),
      };
    };
    const flush = () => {
      const taken = done;
      done = [];
      flushed = told = now();
      set({
        ...withChecked(get(), taken),
        progress: progress(),
      });
    };
    set({ progress: { doing: 'checking', done: 0, total: waiting.length } });
    const batches = Array.from({ length: Math.ceil(waiting.length / size) }, (_, i) =>
      waiting.slice(i * size, (i + 1) * size),
    );
    await Promise.all(
      batches.map(async (batch) => {
        const rows = await checker
          .check(
            batch.map(({ handIn }) => handIn),
            query,
          )
          .catch(() => undefined);
        if (own !== round) return;
        done.push(...batch.map((one, i) => ({ waiting: one, ...(rows?.[i] && { row: rows[i] }) })));
        count += batch.length;
        if (now() - flushed >= flushMs) flush();
        else if (now() - told >= TELL_MS) {
          told = now();
          set({ progress: progress() });
        }
      }),
    );
    if (own !== round) return;
    flush();
    set({ progress: undefined, took: { handIns: waiting.length, ms: now() - begun } });
    keep();
    // What came in the meantime.
    void check();
  }

  /** Everything is replayed again: under another assignment every flag may differ. */
  function recheck(): void {
    const { rows, waiting, work } = get();
    giveUp();
    const gone = new Set(work.removed);
    const again = rows
      .filter(({ id }) => !gone.has(id))
      .map(({ place, source, checked }) => ({ place, source, handIn: checked.handIn }));
    set({ rows: [], waiting: [...again, ...waiting], work: { ...work, removed: [] }, past: [], future: [] });
    void check();
  }

  const actions: DeskActions = {
    start() {
      const own = round;
      void keeper.load().then((text) => {
        // Whoever was quicker than the device goes first.
        if (own === round && text !== undefined && get().assignment === undefined) takeUp(text);
        set({ phase: 'open' });
      });
      const onHide = () => void keepNow();
      window.addEventListener('pagehide', onHide);
      return () => {
        window.removeEventListener('pagehide', onHide);
        void keepNow();
        giveUp();
      };
    },
    readLink(text) {
      const read = parseAssignment(text);
      if (!read.ok) return set({ linkProblem: read.problem });
      const before = get().assignment;
      set({ assignment: read.value, linkProblem: undefined });
      if (before && assignmentQuery(before) === assignmentQuery(read.value)) return;
      const { exercise, weights } = read.value;
      // Another exercise has other texts to mark.
      const rubric = before?.exercise === exercise ? get().work.rubric : TEACH_FACTS[exercise].personRubric;
      set({ work: { ...get().work, weights, rubric } });
      recheck();
      keep();
    },
    readClass(text) {
      set({ classText: text, classList: text.trim() === '' ? undefined : parseClassList(text) });
      keep();
    },
    async add(sources, unreadable = []) {
      const own = round;
      set({ unread: [...get().unread, ...unreadable.map((source) => unreadOf(source, 'unreadable'))] });
      const jobs = Array.from({ length: Math.ceil(sources.length / SOURCES_A_JOB) }, (_, i) =>
        sources.slice(i * SOURCES_A_JOB, (i + 1) * SOURCES_A_JOB),
      );
      let done = 0;
      const isChecking = get().progress?.doing === 'checking';
      if (!isChecking) set({ progress: { doing: 'reading', done, total: sources.length } });
      const found = await Promise.all(
        jobs.map(async (job) => {
          const part = await checker.read(job).catch(() => undefined);
          done += job.length;
          if (own === round && !isChecking)
            set({ progress: { doing: 'reading', done, total: sources.length } });
          return part ?? job.map(({ name }) => ({ source: name, read: failed }));
        }),
      );
      const waiting: Waiting[] = [];
      const unread: Unread[] = [];
      for (const { source, read, ...rest } of found.flat())
        if (read.ok) waiting.push({ place: ++places, source, handIn: read.value });
        else unread.push({ id: `unread ${++places}`, source, problem: read.problem, ...rest });
      set({
        waiting: [...get().waiting, ...waiting],
        unread: [...get().unread, ...unread],
        ...(get().progress?.doing === 'reading' && { progress: undefined }),
      });
      keep();
      await check();
    },
    stop: giveUp,
    goOn: () => void check(),
    dismissUnread: (ids) => set({ unread: get().unread.filter(({ id }) => !ids.includes(id)) }),
    mark(receipt, changed, change) {
      const { work } = get();
      const before = work.marks[receipt] ?? NO_MARKS;
      const { rubric } = work;
      const asked = RUBRIC_PARTS.filter((part) => rubric[part] > 0);
      const texts = changed.texts ?? before.texts;
      const isMarked = asked.some((part) => texts[part] !== undefined);
      const marks = {
        ...before,
        ...changed,
        texts: isMarked ? { ...unasked(rubric), ...texts } : texts,
      };
      decide(change, markedThing(change, receipt, before, marks, asked), {
        ...work,
        marks: { ...work.marks, [receipt]: marks },
      });
    },
    rescore: (weights, rubric) => decide('score', '', reweighted(get().work, weights, rubric)),
    remove(ids) {
      const { work } = get();
      decide('remove', '', { ...work, removed: [...work.removed, ...ids] });
    },
    undo() {
      const { past, future, work } = get();
      const step = past[past.length - 1];
      if (!step) return;
      set({ work: step.work, past: past.slice(0, -1), future: [...future, { ...step, work }] });
      keep();
    },
    redo() {
      const { past, future, work } = get();
      const step = future[future.length - 1];
      if (!step) return;
      set({ work: step.work, past: [...past, { ...step, work }], future: future.slice(0, -1) });
      keep();
    },
    file,
    open: takeUp,
    clear() {
      giveUp();
      clearTimeout(saving);
      saving = undefined;
      set({ ...NOTHING });
      void keeper.clear();
    },
  };

  const unreadOf = (source: string, code: string): Unread => ({
    id: `unread ${++places}`,
    source,
    problem: { code, at: '' },
  });

  return { store, actions };
}

/** By keyboard one goes through all points up to the one that is meant: that is one step back, as typing a note is. */
function markedThing(
  change: Change,
  receipt: string,
  before: PersonMarks,
  after: PersonMarks,
  asked: readonly (keyof PersonRubric)[],
): string {
  if (change === 'note') return receipt;
  const parts = asked.filter((part) => before.texts[part] !== after.texts[part]);
  return change === 'texts' && parts.length === 1 ? `${receipt} ${parts[0]}` : '';
}

/** A part that counts nothing waits for nobody. */
const unasked = (rubric: PersonRubric): Partial<PersonRubric> =>
  Object.fromEntries(RUBRIC_PARTS.filter((part) => rubric[part] === 0).map((part) => [part, 0]));

/** Marks that were given under another exercise's rubric are no part of this one's file. */
function fittingMarks(
  marks: DeskWork['marks'],
  lines: readonly RubricLine[],
  rubric: PersonRubric,
): DeskWork['marks'] {
  return Object.fromEntries(
    Object.entries(marks).map(([receipt, { texts, overrides, note }]) => [
      receipt,
      {
        texts: RUBRIC_PARTS.every((part) => (texts[part] ?? 0) <= rubric[part]) ? texts : {},
        overrides: Object.fromEntries(
          Object.entries(overrides).filter(([id]) => lines.some((line) => line.id === id)),
        ),
        note,
      },
    ]),
  );
}

const failed = { ok: false, problem: { code: 'unreadable', at: '' } } as const;

/** Moves hand-ins from the pile to the table; one whose replay broke becomes a line of its own. */
function withChecked(
  { rows, waiting, unread }: DeskState,
  done: readonly { readonly waiting: Waiting; readonly row?: DeskRow['checked'] }[],
): Pick<DeskState, 'rows' | 'waiting' | 'unread'> {
  const taken = new Set(done.map((one) => one.waiting));
  const merged = [
    ...rows.map(({ place, source, checked }) => ({ place, source, checked })),
    ...done.flatMap(({ waiting: { place, source }, row }) => (row ? [{ place, source, checked: row }] : [])),
  ].sort((a, b) => a.place - b.place);
  const times = new Map<string, number>();
  return {
    rows: merged.map((row) => {
      const { receipt } = row.checked;
      const time = (times.get(receipt) ?? 0) + 1;
      times.set(receipt, time);
      return { ...row, id: time === 1 ? receipt : `${receipt}~${time}` };
    }),
    waiting: waiting.filter((one) => !taken.has(one)),
    unread: [
      ...unread,
      ...done.flatMap(({ waiting: { place, source, handIn }, row }) =>
        row
          ? []
          : [
              {
                id: `unread ${place}`,
                source: source || handIn.student.number,
                problem: { code: 'not-checked', at: '' },
              },
            ],
      ),
    ],
  };
}
