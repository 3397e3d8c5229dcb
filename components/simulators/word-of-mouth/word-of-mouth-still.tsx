import type { Locale } from '@/lib/content/locale';
import { wordOfMouthMessages } from './messages';
import { TalkPicture } from './talk-picture';
import { TalkReadout, TalkTables } from './talk-tables';
import { viewOf, WORD_START } from './talk-view';
import styles from './word-of-mouth.module.css';

/** The instrument's first state, without its controls. */
export function WordOfMouthStill({ locale }: { locale: Locale }) {
  const words = wordOfMouthMessages[locale];
  const view = viewOf(WORD_START);
  return (
    <div className={styles.model}>
      <TalkPicture words={words} view={view} />
      <p className={styles.said}>{words.verdict(WORD_START, view)}</p>
      <TalkReadout words={words} state={WORD_START} view={view} />
      <TalkTables words={words} view={view} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
