import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskPart } from './part';

/** In a field for text Ctrl+Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/^(radio|checkbox|button|file)$/.test(target.type));

/** One step back, and forward again: marks, weights, hand-ins taken off. */
export function UndoBar({ locale, state, actions }: DeskPart) {
  const words = deskMessages[locale].undo;
  const [said, say] = useState('');
  const undoable = state.past[state.past.length - 1]?.change;
  const redoable = state.future[state.future.length - 1]?.change;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) return actions.redo();
      if (undoable) say(words.undone(undoable));
      actions.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, undoable, words]);

  return (
    <div className={styles.undo}>
      {(undoable || redoable) && (
        <div className={styles.row}>
          <Button
            aria-disabled={!undoable}
            onClick={() => {
              if (undoable) say(words.undone(undoable));
              actions.undo();
            }}
          >
            {undoable ? words.undo(undoable) : words.nothing}
          </Button>
          {redoable && <Button onClick={actions.redo}>{words.redo(redoable)}</Button>}
          <span className={styles.note}>{words.keys}</span>
        </div>
      )}
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
