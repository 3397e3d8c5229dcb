import { createStore } from 'zustand/vanilla';
import {
  endRun,
  mapFile,
  parseMap,
  record,
  redo,
  startHistory,
  undo,
  type History,
  type Id,
  type JourneyMap,
  type MapVersion,
  type VersionName,
} from '@/lib/journey-map';
import type { Locale } from '@/lib/content/locale';
import type { MapKeeper } from '../map-keeper';
import { problemText } from '../problem-words';
import { createAutosave } from './autosave';
import { cellsOf, versionOf, type Cells } from './cells';
import type { Editor, EditorActions, EditorState, Selection } from './editor-state';
import { editorWords } from './words';

const NOTHING: Selection = { version: 'asIs', ids: new Set() };
export const SMALLEST = 0.4;
export const LARGEST = 1.6;
/** Below this nobody can read what she writes. */
const WRITING = 0.85;

/** One open map: its history, what is shown of it, and its way to the device. */
export function createEditor(id: string, map: JourneyMap, keeper: MapKeeper, locale: Locale): Editor {
  const words = editorWords[locale];
  const store = createStore<EditorState>(() => ({
    history: startHistory(map),
    cells: cellsOfBoth(map),
    shown: 'asIs',
    layout: 'auto',
    scale: 1,
    persona: map.personas[0]?.id ?? '',
    editing: undefined,
    selecting: false,
    selection: NOTHING,
    place: undefined,
    said: { text: '', number: 0 },
    problem: undefined,
    saved: 'device',
    elsewhere: false,
  }));
  const { getState: get, setState: set } = store;
  /** What this tab last saw kept; another text there means that another tab has written. */
  let known = keeper.load(id);

  const say = (text: string) => set({ said: { text, number: get().said.number + 1 } });

  function write(): void {
    if (get().elsewhere) return;
    if (keeper.load(id) !== known) return set({ elsewhere: true });
    const { map: now } = get().history;
    const text = mapFile(now);
    const cards = now.asIs.cards.length + (now.toBe?.cards.length ?? 0);
    const note = { id, title: now.title, stages: now.stages.length, cards, changed: Date.now() };
    const saved = keeper.save(note, text);
    known = text;
    set({ saved });
  }
  const autosave = createAutosave(write);

  /** Another map in the same history of screens: what points to something that is gone points nowhere now. */
  function take(history: History): void {
    const before = get();
    if (history === before.history) return;
    const now = history.map;
    const next: Partial<EditorState> = { history, problem: undefined };
    if (now !== before.history.map) {
      autosave.changed();
      Object.assign(next, {
        cells: cellsOfBoth(now, before.cells, before.history.map),
        saved: 'pending' satisfies EditorState['saved'],
        ...loosened(before, now),
      });
    }
    set(next);
  }

  const edit: EditorActions['edit'] = (change) => {
    const result = record(get().history, change);
    if (result.ok) take(result.history);
    else set({ problem: problemText(locale, result.problem) });
    return result.ok;
  };

  function step(go: typeof undo, done: string, nothing: string): void {
    const { history } = get();
    const next = go(history);
    say(next === history ? nothing : done);
    take(next);
  }

  /** A card that nothing was written on goes when it is left. */
  function leaveBlank(next: EditorState['editing']): void {
    const { editing, history } = get();
    if (editing?.kind !== 'card' || (next?.id === editing.id && next.version === editing.version)) return;
    const { version, id: card } = editing;
    const left = versionOf(history.map, version).cards.find((one) => one.id === card);
    if (left?.text.trim() === '') edit({ kind: 'remove-cards', version, cards: [card] });
  }

  const actions: EditorActions = {
    edit,
    add(change, version) {
      const before = idsOf(versionOf(get().history.map, version));
      if (!edit(change)) return [];
      return [...idsOf(versionOf(get().history.map, version))].filter((one) => !before.has(one));
    },
    endRun: () => set({ history: endRun(get().history) }),
    undo: () => step(undo, words.undone, words.nothingToUndo),
    redo: () => step(redo, words.redone, words.nothingToRedo),
    say,
    open(editing) {
      leaveBlank(editing);
      set({
        editing,
        history: endRun(get().history),
        problem: undefined,
        ...(editing && get().scale < WRITING && { scale: 1 }),
      });
    },
    show: (shown) => set({ shown, editing: undefined, selection: NOTHING }),
    lay: (layout) => set({ layout }),
    zoom: (scale) => set({ scale: Math.min(LARGEST, Math.max(SMALLEST, scale)) }),
    setPersona: (persona) => set({ persona }),
    setSelecting: (selecting) => set({ selecting, selection: NOTHING, editing: undefined }),
    toggle(version, item) {
      const { selection } = get();
      const ids = new Set(selection.version === version ? selection.ids : []);
      if (!ids.delete(item)) ids.add(item);
      set({ selecting: true, selection: { version, ids } });
    },
    select: (version, ids) => set({ selection: { version, ids: new Set(ids) } }),
    usePlace: (place) => set({ place }),
    refuse: (problem) => set({ problem: problemText(locale, problem) }),
    dismiss: () => set({ problem: undefined }),
    takeTheirs() {
      const text = keeper.load(id);
      const theirs = text === undefined ? undefined : parseMap(text);
      known = text;
      set({ elsewhere: false });
      if (theirs?.ok) edit({ kind: 'replace-map', map: theirs.map });
    },
    keepMine() {
      known = keeper.load(id);
      set({ elsewhere: false });
      write();
    },
    start() {
      const hear = ({ key }: StorageEvent) => {
        if (keeper.idOf(key) === id && keeper.load(id) !== known) set({ elsewhere: true });
      };
      const leave = () => {
        if (document.visibilityState === 'hidden') autosave.flush();
      };
      window.addEventListener('storage', hear);
      window.addEventListener('pagehide', autosave.flush);
      document.addEventListener('visibilitychange', leave);
      return () => {
        autosave.flush();
        window.removeEventListener('storage', hear);
        window.removeEventListener('pagehide', autosave.flush);
        document.removeEventListener('visibilitychange', leave);
      };
    },
  };
  return { store, actions };
}

const idsOf = ({ cards, touchpoints }: MapVersion) =>
  new Set<Id>([...cards, ...touchpoints].map(({ id }) => id));

function cellsOfBoth(
  map: JourneyMap,
  before?: Readonly<Record<VersionName, Cells>>,
  mapBefore?: JourneyMap,
): Record<VersionName, Cells> {
  const cells = (name: VersionName) => {
    const version = versionOf(map, name);
    if (before && mapBefore && versionOf(mapBefore, name) === version) return before[name];
    return cellsOf(version, before?.[name]);
  };
  const asIs = cells('asIs');
  return { asIs, toBe: map.toBe ? cells('toBe') : asIs };
}

/** What of the screen's state must change because something is no longer in the map. */
function loosened(state: EditorState, map: JourneyMap): Partial<EditorState> {
  const { editing, selection, place, persona, shown } = state;
  const ids = { asIs: idsOf(map.asIs), toBe: map.toBe ? idsOf(map.toBe) : new Set<Id>() };
  const stages = new Set(map.stages.map(({ id }) => id));
  const next: { -readonly [Key in keyof EditorState]?: EditorState[Key] } = {};
  if (editing && !(editing.kind === 'stage' ? stages.has(editing.id) : ids[editing.version].has(editing.id)))
    next.editing = undefined;
  if ([...selection.ids].some((one) => !ids[selection.version].has(one)))
    next.selection = {
      ...selection,
      ids: new Set([...selection.ids].filter((one) => ids[selection.version].has(one))),
    };
  if (place && !(stages.has(place.stage) && map.lanes.some(({ id }) => id === place.lane)))
    next.place = undefined;
  if (!map.personas.some(({ id }) => id === persona)) next.persona = map.personas[0]?.id ?? '';
  if (!map.toBe && shown !== 'asIs') next.shown = 'asIs';
  return next;
}
