'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { blocksDownloads, saveFile } from '@/components/ui/save-file';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import styles from './play.module.css';
import { roomMessages } from './room-messages';
import { runLabel } from './run-label';
import type { SavedRun } from './saved-run';

/** The run as a file. */
export function TakeAlong({
  locale,
  saved,
  sealed,
}: {
  locale: Locale;
  saved: SavedRun;
  /** The case and its luck are those of an assignment on this device. */
  sealed: boolean;
}) {
  const words = roomMessages[locale];
  const [said, setSaid] = useState('');
  const toFile = () => {
    if (blocksDownloads()) return setSaid(words.wechat);
    import('./carry/run-text').then(
      ({ runText }) => {
        const name = `guanxi-lab-journey-${saved.run.scenario.id}-${saved.id}.json`;
        const text = runText({ name: runLabel(locale, saved), kind: saved.kind, run: saved.run });
        saveFile(new Blob([text], { type: 'application/json' }), name);
        setSaid(words.saved(name));
      },
      () => setSaid(playMessages[locale].notFetched),
    );
  };
  return (
    <div className="noPrint">
      <Disclosure summary={words.carry}>
        <div className={styles.bring}>
          <p>{sealed ? words.sealed : words.carryNote}</p>
          {!sealed && (
            <div className={styles.buttons}>
              <Button onClick={toFile}>{words.saveFile}</Button>
            </div>
          )}
          <StatusLine>{said}</StatusLine>
        </div>
      </Disclosure>
    </div>
  );
}
