import { useEffect } from 'react';
import type { EditorShared } from './context';
import { copySelection, pasteText, removeSelection } from './clipboard';
import { editorWords } from './words';

/** Keys and clipboard of the whole editor. Where text is being written, copying and pasting are the field's own. */
export function useKeys({ store, actions, locale }: EditorShared): void {
  useEffect(() => {
    const words = editorWords[locale];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const key = event.key.toLowerCase();
      const isStep = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
      if (isStep && !isForeign(event.target)) {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) actions.redo();
        else actions.undo();
      } else if (event.key === 'Delete' && !isField(event.target)) {
        removeSelection(store.getState(), actions, words);
      }
    };
    const onCopy = (event: ClipboardEvent) => {
      const text = copySelection(store.getState());
      if (text === undefined || isField(event.target) || !event.clipboardData || hasTextSelected()) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      actions.say(words.copied(store.getState().selection.ids.size));
      if (event.type === 'cut') removeSelection(store.getState(), actions, words);
    };
    const onPaste = (event: ClipboardEvent) => {
      const { place } = store.getState();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!place || isField(event.target) || text === '') return;
      event.preventDefault();
      pasteText(store.getState(), place, text, actions, words);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [store, actions, locale]);
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** A field whose text is not the map's: its own undo is the right one. */
const isForeign = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-own-undo]') !== null;

const hasTextSelected = () => (getSelection()?.toString() ?? '') !== '';
