import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { playMessages, type PlayMessages } from './play-messages';
import type { Notice, PlayActions, PlayState } from './play-state';
import styles from './play.module.css';

/** What a reader should know about the run as a whole: waiting, failures, storage, other tabs. */
export function Notes({
  locale,
  state,
  actions,
}: {
  locale: Locale;
  state: PlayState;
  actions: PlayActions;
}) {
  const words = playMessages[locale];
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
        {state.notice && (
          <p className={styles.note}>
            {noticeText(words, state.notice)} <Button onClick={actions.dismiss}>{words.dismiss}</Button>
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

function noticeText(words: PlayMessages, notice: Notice): string {
  switch (notice.kind) {
    case 'refused':
      return words.refused;
    case 'import':
      return notice.text;
    case 'no-room':
      return words.noRoom;
    case 'gone':
      return words.gone;
    case 'set-aside':
      return words.setAside;
    case 'not-fetched':
      return words.notFetched;
    case 'kept-already':
      return words.keptAlready;
  }
}
