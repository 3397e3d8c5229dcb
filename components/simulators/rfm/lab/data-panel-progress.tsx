import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { DataMessages } from './data-messages';
import type { Busy } from './data-panel-flow';
import styles from './data-panel.module.css';

export interface Opening {
  readonly name: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** Whole per cent, never 100 before the end. */
export const percentOf = ({ bytesRead, bytesTotal }: Opening): number =>
  bytesTotal > 0 ? Math.min(99, Math.floor((100 * bytesRead) / bytesTotal)) : 0;

const SOON_MS = 200;

/** What is being done, how far it is, and the way out; not before it has lasted long enough to be asked about. */
export function Progress({
  words,
  busy,
  opening,
  onStop,
}: {
  words: DataMessages;
  busy: Busy;
  opening: Opening | undefined;
  onStop: () => void;
}) {
  const [late, setLate] = useState(false);
  const id = useId();
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  const measured = opening && opening.bytesTotal > 0 ? opening : undefined;
  return (
    <div className={styles.progress}>
      <p id={id}>{busy.doing === 'looking' ? words.looking(busy.name) : words.reading(busy.name)}</p>
      {measured && (
        <>
          <progress aria-labelledby={id} max={measured.bytesTotal} value={measured.bytesRead} />
          <p className={styles.figures}>
            {words.progress(measured.bytesRead, measured.bytesTotal, percentOf(measured))}
          </p>
        </>
      )}
      <div>
        <Button onClick={onStop}>{words.stop}</Button>
      </div>
    </div>
  );
}
