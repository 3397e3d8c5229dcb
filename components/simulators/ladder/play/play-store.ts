import { createStore } from 'zustand/vanilla';
import type { ReadRun } from '@/components/ui/kept-runs/carry';
import { createRunDesk } from '@/components/ui/kept-runs/run-desk';
import { asJson } from '@/components/ui/kept-runs/saved-run';
import type { Locale } from '@/lib/content/locale';
import { ladderClient } from './client';
import { FIRST_STATE, type OwnState, type Play, type PlayActions, type PlayState } from './play-state';
import type { LadderRun, LadderView } from './protocol';
import { decisionsBefore, hashOf, isPlayed, placeIn, stepKey } from './rhythm';
import { createRunKeeper } from './run-keeper';
import { runLabel } from './run-label';
import { PREFIX, type RunBase, type SavedRun } from './saved-run';
import type { Ask } from './step';

/** The game on a page: which run, how far, what is kept. The model is the worker's. */
export function createPlay(locale: Locale): Play {
  const store = createStore<PlayState>(() => FIRST_STATE);
  const { getState: get, setState: set } = store;
  let client: ReturnType<typeof ladderClient> | undefined;
  const ask: Ask = (call, question, onProgress) => {
    client ??= ladderClient((state) => set(state));
    return client.ask(call, question, onProgress);
  };
  const placeOf = ({ quarters }: LadderView) => placeIn(window.location.hash, quarters.length);

  const desk = createRunDesk({
    prefix: PREFIX,
    keeperIn: createRunKeeper,
    get,
    set: (part) => set(part),
    model: {
      view: (run: LadderRun) => ask('view', { run }),
      retry: () => client?.retry(),
      end() {
        client?.end();
        client = undefined;
      },
    },
    loadPool: () => import('./pool-seed').then(({ drawPoolSeed }) => drawPoolSeed),
    complete: (saved: RunBase): SavedRun => ({ seen: 0, ...saved }),
    broughtTo: (saved, view) => ({ ...saved, seen: view.quarters.length }),
    isOn: ({ run: { scenario, decisions } }, id) =>
      scenario.id === id && decisions.length < 4 + 3 * scenario.quarters,
    kindOf: ({ kind }, alike) => (alike.some((kept) => kept.kind === 'counted') ? 'practice' : kind),
    readFirst() {
      const { hash } = window.location;
      const isLink = hash.startsWith('#run=');
      if (isLink) actions.importLink(hash);
      return isLink;
    },
    atStart: () => ({}),
    shown: (view): Partial<OwnState> => ({ place: placeOf(view), staged: false }),
    moved: (view) => ({ place: placeOf(view) }),
    decided(view, before): Partial<OwnState> {
      if (get().place !== 'now') window.history.replaceState(null, '', window.location.search);
      return { place: 'now', staged: view.quarters.length > before.quarters.length };
    },
  });

  /** A link in the address is taken out of it, whatever came of it. */
  async function take(
    from: 'file' | 'link',
    read: () => Promise<ReadRun<LadderRun['scenario']>>,
  ): Promise<void> {
    const isAddress = window.location.hash.startsWith('#run=');
    // What was typed or chosen on the start screen stays there till it is known to be a run.
    if (isAddress && !get().open) set({ phase: 'opening' });
    const stays = await desk.take(
      read,
      (problem) => import('./carry/problem-words').then((words) => words.problemText(locale, from, problem)),
      isAddress,
    );
    if (!stays) return;
    const { open } = get();
    const { pathname } = window.location;
    if (isAddress) window.history.replaceState(null, '', `${pathname}${open ? `?run=${open.saved.id}` : ''}`);
    if (!open) set({ phase: 'start', ...desk.lists() });
  }

  const actions: PlayActions = {
    ...desk.actions,
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
      desk.save(saved);
    },
    decide(answer) {
      const { open } = get();
      if (!open) return;
      // A decision can be taken back till the prediction is given: what was filled in stays for that long.
      const drafts = answer.step === 'decide' ? open.saved.drafts : {};
      void desk.change([...open.saved.run.decisions, asJson(answer)], drafts);
    },
    undo() {
      const { open } = get();
      if (open?.view.step?.kind !== 'predict') return;
      const { run, drafts } = open.saved;
      const before = { kind: 'decide', quarter: open.view.step.quarter } as const;
      const last = run.decisions.at(-1) ?? null;
      void desk.change(run.decisions.slice(0, -1), { ...drafts, [stepKey(before) ?? '']: last });
    },
    keepDraft(draft) {
      const { open } = get();
      const key = stepKey(open?.view.step);
      if (open && key !== undefined) desk.mend({ drafts: { ...open.saved.drafts, [key]: draft } });
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
      const origin = { name: runLabel(locale, open.saved), quarter };
      desk.beginAndOpen(
        { kind: 'practice', run: { ...run, decisions: run.decisions.slice(0, decisionsBefore(quarter)) } },
        (saved) => ({ ...saved, origin, seen: quarter - 1 }),
      );
    },
    importText: (text) =>
      void take('file', () => import('./carry/run-text').then(({ readRunText }) => readRunText(text))),
    importLink: (text) =>
      void take('link', () => import('./carry/run-link').then(({ readLink }) => readLink(text))),
  };
  return { store, actions, ask };
}
