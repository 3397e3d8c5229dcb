'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/content/locale';
import { Button } from '../button';
import { saveOrCopy } from '../save-file';
import { saveWords } from '../save-words';
import { StatusLine } from '../status-line';
import type { AsideRun } from './run-keeper';
import type { ShellMessages } from './shell-messages';
import styles from './shell.module.css';

interface AsideProps {
  readonly locale: Locale;
  readonly words: ShellMessages;
  readonly aside: readonly AsideRun[];
  readonly fileName: string;
  readonly forget: (key: string) => void;
}

/** Records that cannot be read or replayed: to save, as they were kept. */
export function Aside({ locale, words, aside, fileName, forget }: AsideProps) {
  const [said, setSaid] = useState('');
  const save = async (text: string) => setSaid(saveWords[locale][await saveOrCopy(text, fileName)](fileName));
  return (
    <section className={`jsOnly ${styles.start}`}>
      <h2>{words.aside}</h2>
      <p>{words.asideNote}</p>
      {aside.map(({ key, text }) => (
        <div key={key} className={styles.aside}>
          <textarea readOnly rows={3} value={text} aria-label={words.asideText} />
          <div className={styles.buttons}>
            <Button onClick={() => void save(text)}>{words.save}</Button>
            <Button onClick={() => forget(key)}>{words.letGo}</Button>
          </div>
        </div>
      ))}
      <StatusLine>{said}</StatusLine>
    </section>
  );
}
