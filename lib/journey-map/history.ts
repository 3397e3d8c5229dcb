import { applyEdit } from './apply';
import type { MapEdit } from './edits';
import type { JourneyMap } from './map';
import type { Refusal } from './problem';

/** The steps that can be taken back. */
export const MOST_STEPS = 500;

interface Step {
  readonly edit: MapEdit;
  /** The map on the other side of the step. */
  readonly map: JourneyMap;
}

/** A map with what was done to it. Maps share all that an edit leaves as it was, so a step costs little. */
export interface History {
  readonly map: JourneyMap;
  /** What can be undone, the latest last: each step with the map before it. */
  readonly past: readonly Step[];
  /** What can be redone, the next last: each step with the map after it. */
  readonly future: readonly Step[];
  /** The field that is being typed in: the next edit of it joins the last step. */
  readonly run: string | null;
}

export type Recorded = { readonly ok: true; readonly history: History } | Refusal;

/** A map to which nothing has been done. */
export const startHistory = (map: JourneyMap): History => ({ map, past: [], future: [], run: null });

/** Does the edit and keeps the way back. An edit that changes nothing is no step. */
export function record(history: History, edit: MapEdit): Recorded {
  const result = applyEdit(history.map, edit);
  if (!result.ok) return result;
  if (result.map === history.map) return { ok: true, history };
  const run = fieldOf(edit);
  const joins = run !== null && run === history.run && history.past.length > 0;
  const past = joins ? history.past : [...history.past.slice(1 - MOST_STEPS), { edit, map: history.map }];
  return { ok: true, history: { map: result.map, past, future: [], run } };
}

/** The next edit begins a step of its own: call it when a field is left or a pointer let go. */
export const endRun = (history: History): History =>
  history.run === null ? history : { ...history, run: null };

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    map: step.map,
    past: history.past.slice(0, -1),
    future: [...history.future, { edit: step.edit, map: history.map }],
    run: null,
  };
}

/** One step forward again; the same history when there is none. */
export function redo(history: History): History {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return {
    map: step.map,
    past: [...history.past, { edit: step.edit, map: history.map }],
    future: history.future.slice(0, -1),
    run: null,
  };
}

export const canUndo = (history: History): boolean => history.past.length > 0;
export const canRedo = (history: History): boolean => history.future.length > 0;

/** The one field that an edit changes little by little, or null. */
function fieldOf(edit: MapEdit): string | null {
  switch (edit.kind) {
    case 'set-title':
    case 'set-note':
      return edit.kind;
    case 'rename-stage':
      return `${edit.kind} ${edit.stage}`;
    case 'rename-lane':
      return `${edit.kind} ${edit.lane}`;
    case 'edit-persona':
      return oneField(`${edit.kind} ${edit.persona}`, { name: edit.name, about: edit.about });
    case 'set-card-text':
      return `${edit.kind} ${edit.version} ${edit.card}`;
    case 'edit-touchpoint':
      return oneField(`${edit.kind} ${edit.version} ${edit.touchpoint}`, edit.change);
    case 'set-feeling':
      return `${edit.kind} ${edit.version} ${edit.touchpoint} ${edit.persona}`;
    default:
      return null;
  }
}

function oneField(owner: string, fields: object): string | null {
  const changed = Object.entries(fields).filter(([, value]) => value !== undefined);
  return changed.length === 1 ? `${owner} ${changed[0]![0]}` : null;
}
