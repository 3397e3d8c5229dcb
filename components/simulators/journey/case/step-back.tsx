'use client';

import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import type { Locale } from '@/lib/content/locale';
import styles from './play.module.css';
import { BEFORE, canUndo, isRevealed } from './rhythm';
import { roomMessages } from './room-messages';
import type { SavedRun } from './saved-run';

/** One step back, as long as nothing of the world has been shown. */
export function StepBack({
  locale,
  saved: { run, kind },
  busy,
  undo,
}: {
  locale: Locale;
  saved: SavedRun;
  busy: boolean;
  undo: () => void;
}) {
  const words = roomMessages[locale];
  const decided = run.decisions.length;
  const before = BEFORE[decided - 1];
  if (!before || isRevealed(decided)) return null;
  return (
    <div className={`noPrint ${styles.back}`}>
      {canUndo(decided, kind === 'counted') ? (
        <>
          <Button onClick={undo} disabled={busy}>
            {words.back(words.step[before])}
          </Button>
          <span className={shell.small}>{words.backNote}</span>
        </>
      ) : (
        <span className={shell.small}>{words.listStays}</span>
      )}
    </div>
  );
}
