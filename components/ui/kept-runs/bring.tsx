'use client';

import { useId, type ReactNode } from 'react';
import { Disclosure } from '../disclosure';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

/** A file larger than this is not even read: no run is that long. */
const MAX_BYTES = 1_000_000;

interface BringProps {
  readonly words: ShellMessages;
  readonly importText: (text: string) => void;
  /** Other ways to bring a run. */
  readonly children?: ReactNode;
}

/** Opens a run from a file. */
export function Bring({ words, importText, children }: BringProps) {
  const file = useId();
  return (
    <div className="jsOnly noPrint">
      <Disclosure summary={words.bring}>
        <div className={styles.bring}>
          <p>{words.bringNote}</p>
          <p>
            <label htmlFor={file}>{words.bringFile}</label>
            <input
              id={file}
              type="file"
              accept=".json,application/json,text/plain"
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0];
                // The same file can be chosen again after it was mended.
                event.currentTarget.value = '';
                if (!chosen) return;
                chosen
                  .slice(0, MAX_BYTES)
                  .text()
                  .then(importText, () => importText(''));
              }}
            />
          </p>
          {children}
        </div>
      </Disclosure>
    </div>
  );
}
