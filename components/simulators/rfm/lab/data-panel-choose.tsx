import { useId, type Ref } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { dataMessages } from './data-messages';
import styles from './data-panel.module.css';

/** Three ways in: the picker, a drop, rows pasted from a spreadsheet. */
export function ChooseFile({
  locale,
  headingRef,
  isOver,
  pasted,
  onPasted,
  onPick,
  onRead,
  onLeave,
  leave,
}: {
  locale: Locale;
  headingRef: Ref<HTMLHeadingElement>;
  /** A file hangs over the panel. */
  isOver: boolean;
  pasted: string;
  onPasted: (text: string) => void;
  onPick: () => void;
  onRead: () => void;
  onLeave: () => void;
  leave: string;
}) {
  const words = dataMessages[locale];
  const id = useId();
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {words.choose}
      </h3>
      <p>{words.needs}</p>
      <ul className={styles.limits}>
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button weight="main" onClick={onPick}>
          {words.pick}
        </Button>
        <Button onClick={onLeave}>{leave}</Button>
      </div>
      <p className={styles.note}>{isOver ? words.letGo : words.dropHere}</p>
      <div className={styles.paste}>
        <label htmlFor={id}>{words.pasteLabel}</label>
        <p className={styles.note} id={`${id}-hint`}>
          {words.pasteHint}
        </p>
        <textarea
          id={id}
          className={styles.text}
          aria-describedby={`${id}-hint`}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          value={pasted}
          onChange={(event) => onPasted(event.currentTarget.value)}
        />
        <div>
          <Button onClick={onRead}>{words.readPasted}</Button>
        </div>
      </div>
      <p className={styles.note}>
        {words.templates}{' '}
        <a href={`/templates/orders-${locale}.csv`} download>
          {words.template}
        </a>
        {words.and}
        <a href={`/templates/tea-house-${locale}.csv`} download>
          {words.sample}
        </a>
        {words.fullStop}
      </p>
    </>
  );
}
