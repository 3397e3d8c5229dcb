import { useState } from 'react';
import { copyText } from '@/components/ui/save-file';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { FinalMark, PersonRubric } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { DeskWords } from '../exercises/desk-words';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';
import { PrintSheet } from './print-sheet';
import { slipOf, slipText } from './slip-of';
import { SlipView } from './slip-view';

/** The student's slip: printed, or copied into a message. */
export function SlipPart({
  locale,
  exercise,
  entry,
  mark,
  rubric,
  title,
}: {
  locale: Locale;
  exercise: DeskWords;
  entry: Entry;
  mark: FinalMark;
  rubric: PersonRubric;
  title: string;
}) {
  const words = deskMessages[locale].slip;
  const [said, say] = useState('');
  const [isPrinting, setPrinting] = useState(false);
  const slip = slipOf(locale, exercise, entry, mark, rubric, title);
  const text = slipText(locale, slip);
  return (
    <section className={styles.block} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <textarea
        className={`${styles.text} ${styles.prose}`}
        readOnly
        rows={10}
        aria-label={words.text}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.row}>
        <Button onClick={() => void copyText(text).then((ok) => say(ok ? words.copied : words.notCopied))}>
          {words.copy}
        </Button>
        <Button onClick={() => setPrinting(true)}>{words.print}</Button>
      </div>
      <StatusLine>{said}</StatusLine>
      {isPrinting && (
        <PrintSheet onDone={() => setPrinting(false)}>
          <SlipView locale={locale} slip={slip} />
        </PrintSheet>
      )}
    </section>
  );
}
