'use client';

import { useState } from 'react';
import { Button } from '../button';
import { Rename } from './rename';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

interface RunNameProps {
  readonly words: ShellMessages;
  readonly title: string;
  /** What the run is called. */
  readonly label: string;
  /** What kind of run it is, unless its label says so. */
  readonly kind: string;
  readonly due: string | undefined;
  /** As the reader named it. */
  readonly name: string;
  /** Undefined where the name is the teacher's. */
  readonly rename: ((name: string) => void) | undefined;
}

/** Which run this is. */
export function RunName({ words, title, label, kind, due, name, rename }: RunNameProps) {
  const [renaming, setRenaming] = useState(false);
  return (
    <div className={styles.which}>
      <p>
        <strong>{title}</strong> · {label}
        {!label.startsWith(kind) && ` · ${kind}`}
        {due !== undefined && ` · ${due}`}
      </p>
      {rename && renaming && (
        <Rename
          words={words}
          name={name}
          use={(given) => {
            rename(given);
            setRenaming(false);
          }}
          cancel={() => setRenaming(false)}
        />
      )}
      {rename && !renaming && (
        <span className="noPrint">
          <Button aria-label={words.renameNamed(label)} onClick={() => setRenaming(true)}>
            {words.rename}
          </Button>
        </span>
      )}
    </div>
  );
}
