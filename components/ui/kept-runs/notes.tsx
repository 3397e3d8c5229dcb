import type { AskingState } from '../worker-client';
import { Button } from '../button';
import { StatusLine } from '../status-line';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

interface NotesProps {
  readonly words: ShellMessages;
  readonly state: AskingState & {
    readonly storage: 'device' | 'memory';
    readonly elsewhere: 'no' | 'open' | 'changed';
    readonly open: { readonly saved: { readonly assignment?: unknown } } | undefined;
  };
  /** What was asked for and not done, in words. */
  readonly notice: string | undefined;
  readonly actions: {
    readonly retry: () => void;
    readonly dismiss: () => void;
    readonly takeOver: () => void;
  };
}

/** What a reader should know about the run as a whole: waiting, failures, storage, other tabs. */
export function Notes({ words, state, notice, actions }: NotesProps) {
  return (
    <div className={styles.notes}>
      {/* Fixed to the window: it says that something is counted wherever the reader is, and moves nothing. */}
      <div className={`${styles.counting} ${state.slow ? '' : styles.silent}`}>
        <StatusLine>{state.slow && words.slow}</StatusLine>
      </div>
      <div role="alert" className={styles.alerts}>
        {state.lost !== undefined && (
          <p className={styles.note}>
            {words.lost(state.lost)} <Button onClick={actions.retry}>{words.askAgain}</Button>
          </p>
        )}
        {notice !== undefined && (
          <p className={styles.note}>
            {notice} <Button onClick={actions.dismiss}>{words.dismiss}</Button>
          </p>
        )}
        {state.elsewhere === 'changed' && (
          <p className={styles.note}>
            {words.changedElsewhere} <Button onClick={actions.takeOver}>{words.takeOver}</Button>
          </p>
        )}
      </div>
      <div role="status">
        {state.storage === 'memory' && (
          <p className={styles.note}>
            {state.open?.saved.assignment ? words.memoryAssigned : words.memoryOnly}
          </p>
        )}
        {state.elsewhere === 'open' && <p className={styles.note}>{words.alsoOpen}</p>}
      </div>
    </div>
  );
}
