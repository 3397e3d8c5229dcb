'use client';

import { useId, useState } from 'react';
import { Button } from '../button';
import { MOST_NAME } from './saved-run';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

interface RenameProps {
  readonly words: ShellMessages;
  readonly name: string;
  readonly use: (name: string) => void;
  readonly cancel: () => void;
}

/** A new name for a run; empty gives back the one it has by kind and number. */
export function Rename({ words, name, use, cancel }: RenameProps) {
  const id = useId();
  const [text, setText] = useState(name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        use(text);
      }}
    >
      <label htmlFor={id}>{words.newName}</label>
      <input
        id={id}
        value={text}
        maxLength={MOST_NAME}
        // The field was asked for by the button that it replaces.
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{words.useName}</Button>
      <Button onClick={cancel}>{words.cancel}</Button>
    </form>
  );
}
