import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { studioMessages } from './studio-messages';
import type { StudioActions } from './studio-store';
import { TablePart } from './table-part';
import styles from './studio.module.css';

/** A file larger than a map may be is read far enough to be refused. */
const MOST_BYTES = 2_000_001;

/** A map from a file, from pasted text, or made of a list. */
export function Bring({ locale, actions }: { locale: Locale; actions: StudioActions }) {
  const words = studioMessages[locale];
  const [file, paste] = [useId(), useId()];
  const [text, setText] = useState('');
  return (
    <div className={`jsOnly ${styles.part}`}>
      <Disclosure summary={words.bring}>
        <div className={styles.form}>
          <label htmlFor={file}>{words.file}</label>
          <input
            id={file}
            type="file"
            accept=".json,application/json,text/plain"
            aria-describedby={`${file}-note`}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              // The same file can be chosen again after it was mended.
              currentTarget.value = '';
              if (!chosen) return;
              chosen
                .slice(0, MOST_BYTES)
                .text()
                .then(actions.bring, () => actions.bring(''));
            }}
          />
          <p id={`${file}-note`} className={styles.small}>
            {words.fileNote}
          </p>
          <label htmlFor={paste}>{words.paste}</label>
          <textarea
            id={paste}
            rows={4}
            spellCheck={false}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p>
            <Button disabled={text.trim() === ''} onClick={() => void actions.bring(text)}>
              {words.openText}
            </Button>
          </p>
        </div>
      </Disclosure>
      <Disclosure summary={words.table}>
        <TablePart locale={locale} actions={actions} />
      </Disclosure>
    </div>
  );
}
