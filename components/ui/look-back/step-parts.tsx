import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { MAX_TEXT } from '@/lib/scoring';
import { lookBackMessages } from './look-back-messages';
import styles from './look-back.module.css';

/** A part with its heading, which can take the focus. */
export function Part({
  heading,
  headingId,
  children,
}: {
  heading: string;
  /** Where the focus goes when the part appears. */
  headingId: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

/** The one main button of a step, and that it is for good. */
export function Decide({ locale, label, onDecide }: { locale: Locale; label: string; onDecide: () => void }) {
  const id = useId();
  return (
    <div className={styles.decide}>
      <Button weight="main" onClick={onDecide} aria-describedby={id}>
        {label}
      </Button>
      <span id={id} className={styles.note}>
        {lookBackMessages[locale].final}
      </span>
    </div>
  );
}

/** From so many characters left on, the number is told. */
const NEAR = 100;

export function TextField({
  locale,
  label,
  hint,
  value,
  onChange,
}: {
  locale: Locale;
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
}) {
  const id = useId();
  const left = MAX_TEXT - value.length;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.note}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={4}
        maxLength={MAX_TEXT}
        value={value}
        aria-describedby={`${id}-hint ${id}-left`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-left`} className={styles.left} role="status">
        {left <= NEAR ? lookBackMessages[locale].left(left) : ''}
      </p>
    </div>
  );
}

/** What somebody wrote, as written. */
export function Written({ locale, label, text }: { locale: Locale; label: string; text: string }) {
  return (
    <figure className={styles.written}>
      <figcaption className={styles.note}>{label}</figcaption>
      {text.trim() === '' ? (
        <p className={styles.note}>{lookBackMessages[locale].nothingWritten}</p>
      ) : (
        <blockquote>{text}</blockquote>
      )}
    </figure>
  );
}
