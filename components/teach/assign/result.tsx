import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { StatusLine } from '@/components/ui/status-line';
import { copyText } from '@/components/ui/save-file';
import type { Assignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { exerciseNames } from '../exercises/names';
import { setWords, type TeachCase } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { MAX_LINK, type DraftProblem } from './draft';
import { isLocalOrigin } from './link';
import { QrPicture } from './qr-picture';

/** A finished assignment and its link. */
export interface SetAssignment {
  readonly assignment: Assignment;
  readonly teachCase: TeachCase;
  readonly link: string;
}

/** Link, QR code and message; or what is still wrong. */
export function Result({
  locale,
  origin,
  problems,
  length,
  set,
}: {
  locale: Locale;
  origin: string;
  problems: readonly DraftProblem[];
  /** Characters of the link, 0 without one. */
  length: number;
  set: SetAssignment | undefined;
}) {
  const words = assignMessages[locale].result;
  const id = useId();
  return (
    <section className={styles.result} aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {!set && (
        <Callout kind="caution" title={words.notYet}>
          <ul className={styles.problems}>
            {problems.map((problem, i) => (
              <li key={i}>{words.problem(problem)}</li>
            ))}
            {length > MAX_LINK && <li>{words.tooLong(length, MAX_LINK)}</li>}
          </ul>
        </Callout>
      )}
      {set && (
        <>
          {isLocalOrigin(origin) && <p className={styles.note}>{words.local}</p>}
          <Copyable
            heading={words.link}
            text={set.link}
            rows={5}
            address
            copy={words.copy}
            copied={words.copied}
            byHand={words.byHand}
            note={`${words.length(length, MAX_LINK)}${locale === 'en' ? ' ' : ''}${words.keep}`}
          />
          <QrPicture
            key={set.link}
            locale={locale}
            link={set.link}
            name={`${set.assignment.exercise.split('/')[0]}-assignment-qr`}
          />
          <Copyable
            heading={words.message}
            text={assignMessages[locale].group(
              set.assignment,
              exerciseNames[locale][set.assignment.exercise],
              setWords[locale][set.assignment.exercise].task(set.teachCase),
              set.link,
            )}
            rows={14}
            copy={words.messageCopy}
            copied={words.messageCopied}
            byHand={words.byHand}
          />
        </>
      )}
    </section>
  );
}

/** A text to copy; selected for the reader where the browser does not let a page do it. */
function Copyable({
  heading,
  text,
  rows,
  address = false,
  copy,
  copied,
  byHand,
  note,
}: {
  heading: string;
  text: string;
  rows: number;
  address?: boolean;
  copy: string;
  copied: string;
  byHand: string;
  note?: string;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // What was copied: once the text is another, the line no longer claims anything.
  const [done, setDone] = useState<{ text: string; ok: boolean }>();

  async function take() {
    const ok = await copyText(text);
    if (!ok) {
      field.current?.focus();
      field.current?.select();
    }
    setDone({ text, ok });
  }

  return (
    <div className={styles.part}>
      <h3 id={id}>{heading}</h3>
      <textarea
        ref={field}
        readOnly
        rows={rows}
        className={address ? `${styles.text} ${styles.address}` : styles.text}
        aria-labelledby={id}
        value={text}
      />
      <div className={styles.row}>
        <Button weight="main" onClick={() => void take()}>
          {copy}
        </Button>
      </div>
      <StatusLine>{done?.text === text && (done.ok ? copied : byHand)}</StatusLine>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
