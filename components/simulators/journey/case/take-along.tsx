'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { saveOrCopy } from '@/components/ui/save-file';
import { saveWords } from '@/components/ui/save-words';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
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
  const toFile = () =>
    import('./carry/run-text').then(
      async ({ runText }) => {
        const name = `guanxi-lab-journey-${saved.run.scenario.id}-${saved.id}.json`;
        const text = runText({ name: runLabel(locale, saved), kind: saved.kind, run: saved.run });
        setSaid(saveWords[locale][await saveOrCopy(text, name)](name));
      },
      () => setSaid(playMessages[locale].notFetched),
    );
  return (
    <div className="noPrint">
      <Disclosure summary={words.carry}>
        <div className={shell.bring}>
          <p>{sealed ? words.sealed : words.carryNote}</p>
          {!sealed && (
            <div className={shell.buttons}>
              <Button onClick={toFile}>{words.saveFile}</Button>
            </div>
          )}
          <StatusLine>{said}</StatusLine>
        </div>
      </Disclosure>
    </div>
  );
}
