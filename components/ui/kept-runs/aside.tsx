'use client';

import { Button } from '../button';
import { saveText } from '../save-file';
import type { AsideRun } from './run-keeper';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

interface AsideProps {
  readonly words: ShellMessages;
  readonly aside: readonly AsideRun[];
  readonly fileName: string;
  readonly forget: (key: string) => void;
}

/** Records that cannot be read or replayed: to save, as they were kept. */
export function Aside({ words, aside, fileName, forget }: AsideProps) {
  return (
    <section className={`jsOnly ${styles.start}`}>
      <h2>{words.aside}</h2>
      <p>{words.asideNote}</p>
      {aside.map(({ key, text }) => (
        <div key={key} className={styles.aside}>
          <textarea readOnly rows={3} value={text} aria-label={words.asideText} />
          <div className={styles.buttons}>
            <Button onClick={() => saveText(text, fileName)}>{words.save}</Button>
            <Button onClick={() => forget(key)}>{words.letGo}</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
