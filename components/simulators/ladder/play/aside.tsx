'use client';

import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import styles from './play.module.css';
import type { AsideRun } from '@/components/ui/kept-runs/run-keeper';
import { saveText } from './save-text';

/** Records that cannot be read or replayed: to save, as they were kept. */
export function Aside({
  locale,
  aside,
  forget,
}: {
  locale: Locale;
  aside: readonly AsideRun[];
  forget: (key: string) => void;
}) {
  const words = playMessages[locale];
  return (
    <section className={`jsOnly ${styles.start}`}>
      <h2>{words.aside}</h2>
      <p>{words.asideNote}</p>
      {aside.map(({ key, text }) => (
        <div key={key} className={styles.aside}>
          <textarea readOnly rows={3} value={text} aria-label={words.asideText} />
          <div className={styles.buttons}>
            <Button onClick={() => saveText('guanxi-lab-ladder-record.json', text)}>{words.save}</Button>
            <Button onClick={() => forget(key)}>{words.letGo}</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
