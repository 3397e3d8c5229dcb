import { createStore } from 'zustand/vanilla';
import { createRunDesk } from '@/components/ui/kept-runs/run-desk';
import { asJson } from '@/components/ui/kept-runs/saved-run';
import type { Locale } from '@/lib/content/locale';
import { journeyClient } from './client';
import {
  FIRST_STATE,
  type Ask,
  type OwnState,
  type Play,
  type PlayActions,
  type PlayState,
} from './play-state';
import type { JourneyRun } from './protocol';
import { BEFORE, beatOf, canUndo } from './rhythm';
import { createRunKeeper } from './run-keeper';
import { PREFIX, type SavedRun } from './saved-run';

/** The case page: which run, how far, what is kept. The model is the worker's. */
export function createPlay(locale: Locale): Play {
  const store = createStore<PlayState>(() => FIRST_STATE);
  const { getState: get, setState: set } = store;
  let client: ReturnType<typeof journeyClient> | undefined;
  const ask: Ask = (call, question, onProgress) => {
    client ??= journeyClient((state) => set(state));
    return client.ask(call, question, onProgress);
  };

  const desk = createRunDesk({
    prefix: PREFIX,
    keeperIn: createRunKeeper,
    get,
    set: (part) => set(part),
    model: {
      view: (run: JourneyRun) => ask('view', { run }),
      retry: () => client?.retry(),
      end() {
        client?.end();
        client = undefined;
      },
    },
    loadPool: () => import('./pool-seed').then(({ drawPoolSeed }) => drawPoolSeed),
    complete: (saved: SavedRun) => saved,
    broughtTo: (saved) => saved,
    isOn: ({ run }, id) => run.scenario.id === id,
    kindOf({ kind, run }, alike, all) {
      const isTaken = all.some((kept) => isCounted(kept, run.scenario.id));
      return isTaken || alike.some(({ assignment }) => assignment) ? 'practice' : kind;
    },
    atStart: (address): Partial<OwnState> => ({ wanted: address.get('case') ?? undefined }),
    shown: () => ({}),
    decided: () => ({}),
  });

  const actions: PlayActions = {
    ...desk.actions,
    decide(answer) {
      const { open } = get();
      if (!open) return;
      const { run, drafts } = open.saved;
      const { [answer.step]: own, ...others } = drafts;
      // Before the walks are shown a decision can be taken back: what was filled in stays for that long.
      const stays = beatOf(answer.step) !== 'after' && answer.step !== BEFORE.at(-1);
      const kept = stays ? (own === undefined ? others : drafts) : {};
      void desk.change([...run.decisions, asJson(answer)], kept);
    },
    undo() {
      const { open } = get();
      if (!open) return;
      const { run, drafts, kind } = open.saved;
      const before = BEFORE[run.decisions.length - 1];
      if (!before || !canUndo(run.decisions.length, kind === 'counted')) return;
      const taken = run.decisions.at(-1) ?? null;
      void desk.change(run.decisions.slice(0, -1), { ...drafts, [before]: drafts[before] ?? taken });
    },
    keepDraft(draft) {
      const { open, deciding } = get();
      const step = open?.view.step;
      if (open && !deciding && step !== undefined)
        desk.mend({ drafts: { ...open.saved.drafts, [step]: draft } });
    },
    importText: (text) =>
      void desk.take(
        () => import('./carry/run-text').then(({ readRunText }) => readRunText(text)),
        (problem) => import('./carry/problem-words').then((words) => words.problemText(locale, problem)),
      ),
  };
  return { store, actions, ask };
}

/** The one run of a case that counts, beside those that a teacher set. */
const isCounted = ({ kind, run, assignment }: SavedRun, caseId: string): boolean =>
  kind === 'counted' && !assignment && run.scenario.id === caseId;
