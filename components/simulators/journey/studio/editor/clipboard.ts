import { copyText, pasteInto, type Id, type VersionName } from '@/lib/journey-map';
import type { EditorActions, EditorState, Place } from './editor-state';
import { versionOf } from './cells';
import type { EditorWords } from './words';

/** The selection by kinds. */
export function selectedOf({ history, selection }: EditorState): {
  readonly version: VersionName;
  readonly cards: readonly Id[];
  readonly touchpoints: readonly Id[];
} {
  const { version, ids } = selection;
  const items = versionOf(history.map, version);
  const among = (list: readonly { readonly id: Id }[]) =>
    list.map(({ id }) => id).filter((id) => ids.has(id));
  return { version, cards: among(items.cards), touchpoints: among(items.touchpoints) };
}

/** The selection as text for the clipboard; undefined when nothing is selected. */
export function copySelection(state: EditorState): string | undefined {
  const { version, cards, touchpoints } = selectedOf(state);
  if (cards.length + touchpoints.length === 0) return undefined;
  return copyText(state.history.map, version, { cards, touchpoints });
}

/** Deletes what is selected, as one step. */
export function removeSelection(state: EditorState, actions: EditorActions, words: EditorWords): void {
  const { version, cards, touchpoints } = selectedOf(state);
  const count = cards.length + touchpoints.length;
  if (count === 0) return;
  const done = actions.edit({
    kind: 'many',
    edits: [
      ...(cards.length > 0 ? [{ kind: 'remove-cards', version, cards } as const] : []),
      ...(touchpoints.length > 0 ? [{ kind: 'remove-touchpoints', version, touchpoints } as const] : []),
    ],
  });
  if (done) actions.say(words.removed(count));
}

/** Puts text into a cell, selects what came of it, and says how much it was. Answers whether it was taken. */
export function pasteText(
  state: EditorState,
  place: Place,
  text: string,
  actions: EditorActions,
  words: EditorWords,
): boolean {
  const pasted = pasteInto(state.history.map, { ...place, place: null }, text);
  if (!pasted.ok) {
    actions.refuse(pasted.problem);
    return false;
  }
  const made = actions.add(pasted.edit, place.version);
  if (made.length === 0) return false;
  actions.say(words.pasted(made.length));
  return true;
}
