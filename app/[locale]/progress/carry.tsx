import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { ProgressMessages } from '@/content/messages/progress';
import { deviceLearner, isEmpty, mergeProgress, type Progress } from '@/lib/learner';
import { ExportPart } from './export-part';
import { fill } from './fill';
import { ImportPart } from './import-part';
import styles from './progress.module.css';

interface CarryProps {
  readonly messages: ProgressMessages;
  readonly progress: Progress;
}

/** Taking the record along, bringing one in, and clearing it; the last two can be undone until the site is left. */
export function Carry({ messages, progress }: CarryProps) {
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState<Progress | undefined>(clearedBefore);
  const keep = (next: Progress | undefined) => {
    clearedBefore = next;
    setCleared(next);
  };

  function clear() {
    keep(progress);
    deviceLearner().update((now) => ({ ...now, lessons: {}, checks: {}, predictions: {} }));
    setAsking(false);
    setSaid(messages.resetDone);
  }

  function undo() {
    if (!cleared) return;
    deviceLearner().update((now) => mergeProgress(now, cleared));
    keep(undefined);
    setSaid(messages.undone);
  }

  return (
    <section className={styles.section} aria-labelledby="carry">
      <h2 id="carry">{messages.carry}</h2>
      <p>{messages.carryNote}</p>
      <div className={styles.parts}>
        <ExportPart messages={messages} progress={progress} onSaid={setSaid} />
        <ImportPart messages={messages} progress={progress} onSaid={setSaid} />
        <div className={styles.part}>
          {asking ? (
            <div role="group" aria-label={messages.resetTitle} className={styles.ask}>
              <p>
                <strong>{messages.resetTitle}</strong>
              </p>
              <p>{fill(messages.resetBody, counts(progress))}</p>
              <p className={styles.row}>
                <Button weight="main" onClick={clear} autoFocus>
                  {messages.resetConfirm}
                </Button>
                <Button onClick={() => setAsking(false)}>{messages.resetCancel}</Button>
              </p>
            </div>
          ) : (
            <p className={styles.row}>
              <Button disabled={isEmpty(progress)} onClick={() => setAsking(true)}>
                {messages.resetting}
              </Button>
              {cleared && <Button onClick={undo}>{messages.undo}</Button>}
            </p>
          )}
        </div>
      </div>
      <StatusLine>{said}</StatusLine>
    </section>
  );
}

/** Outlives the page while the reader moves within the site. */
let clearedBefore: Progress | undefined;

const counts = ({ lessons, checks, predictions }: Progress) => ({
  lessons: Object.keys(lessons).length,
  checks: Object.keys(checks).length,
  predictions: Object.keys(predictions).length,
});
