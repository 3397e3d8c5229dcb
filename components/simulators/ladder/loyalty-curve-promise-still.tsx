import type { Locale } from '@/lib/content/locale';
import { raisedPromiseMessages } from './loyalty-curve-promise-messages';
import { RaisedPromisePicture, RaisedPromiseTable, readPromise } from './loyalty-curve-promise-picture';
import { RAISED_PROMISE_START } from './loyalty-curve-view';
import styles from './loyalty-curve.module.css';

/** The instrument's first state, without its controls. */
export function RaisedPromiseStill({ locale }: { locale: Locale }) {
  const words = raisedPromiseMessages[locale];
  const shown = { locale, state: RAISED_PROMISE_START };
  return (
    <div className={styles.model}>
      <RaisedPromisePicture {...shown} />
      <p className={styles.said}>{words.verdict(RAISED_PROMISE_START, readPromise(RAISED_PROMISE_START))}</p>
      <RaisedPromiseTable {...shown} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
