import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { guidedMessages } from './guided-messages';
import type { GuidedActions, GuidedState } from './guided-store';
import styles from './guided.module.css';

/** What a reader should know about the run as a whole: waiting, failures, storage, other tabs. */
export function Notes({
  locale,
  state,
  actions,
}: {
  locale: Locale;
  state: GuidedState;
  actions: GuidedActions;
}) {
  const words = guidedMessages[locale];
  return (
    <div className={styles.notes}>
      {/* Fixed to the window: it says that something is counted wherever the reader is, and moves nothing. */}
      <div className={`${styles.counting} ${state.slow ? '' : styles.silent}`}>
        <StatusLine>{state.slow && words.slow}</StatusLine>
      </div>
      <div role="alert">
        {state.lost !== undefined && (
          <p className={styles.note}>
            {words.lost(state.lost)} <Button onClick={actions.retry}>{words.askAgain}</Button>
          </p>
        )}
        {state.refused !== undefined && <p className={styles.note}>{words.refused(state.refused)}</p>}
        {state.elsewhere === 'changed' && (
          <p className={styles.note}>
            {words.changedElsewhere} <Button onClick={actions.takeOver}>{words.takeOver}</Button>
          </p>
        )}
      </div>
      <div role="status">
        {state.storage === 'memory' && <p className={styles.note}>{words.memoryOnly}</p>}
        {state.elsewhere === 'open' && <p className={styles.note}>{words.alsoOpen}</p>}
      </div>
    </div>
  );
}
