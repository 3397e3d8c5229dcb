'use client';

import { useId } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { PlayActions } from './play-state';
import styles from './play.module.css';

/** A file larger than this is not even read: no run is that long. */
const MAX_BYTES = 1_000_000;

/** Opens a run from a file. */
export function Bring({ locale, actions }: { locale: Locale; actions: PlayActions }) {
  const words = playMessages[locale];
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
                  .then(actions.importText, () => actions.importText(''));
              }}
            />
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
