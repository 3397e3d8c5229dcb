import { useId, useState } from 'react';
import buttonStyles from '@/components/ui/button.module.css';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { normaliseNumber, studentSeed, type Assignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { POOL_SIZE, poolSeed } from '@/lib/simulations/rfm-campaign';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { practiceLink } from './link';
import type { SetAssignment } from './result';

type KeyView = typeof import('./answer-key-view').AnswerKeyView;

/** The set that a student number gets: seen as a student sees it, practised on, and its answers. */
export function StudentView({ locale, set }: { locale: Locale; set: SetAssignment | undefined }) {
  const words = assignMessages[locale].student;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [KeyView, setKeyView] = useState<KeyView | 'failed'>();
  const each = set?.assignment.seedRule.kind === 'each';
  const number = normaliseNumber(typed);
  const seed = set && (!each || number !== undefined) ? studentSeed(set.assignment, number ?? '') : undefined;

  function toggleKey() {
    setOpen(!open);
    if (open || typeof KeyView === 'function') return;
    setKeyView(undefined);
    // The answers and their words are fetched by who asks for them; without a network the page goes on.
    import('./answer-key-view').then(
      (part) => setKeyView(() => part.AnswerKeyView),
      () => setKeyView('failed'),
    );
  }

  return (
    <section className={styles.student} aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {!set && <p>{words.notYet}</p>}
      {set && each && (
        <div className={styles.field}>
          <label className={styles.label} htmlFor={`${id}-number`}>
            {words.number}
          </label>
          <input
            id={`${id}-number`}
            type="text"
            autoComplete="off"
            maxLength={80}
            value={typed}
            aria-invalid={(typed.trim() !== '' && number === undefined) || undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p className={styles.note} id={`${id}-hint`}>
            {words.numberHint}
          </p>
        </div>
      )}
      {set && (
        <StatusLine>
          {seed === undefined
            ? typed.trim() === ''
              ? words.numberNone
              : words.numberBad
            : seedText(locale, set.assignment, number, seed)}
        </StatusLine>
      )}
      {set && seed !== undefined && (
        <>
          <div className={styles.ways}>
            <Way href={set.link} text={words.asStudent} tab={words.newTab} note={words.asStudentNote} />
            <Way
              href={practiceLink(locale, seed)}
              text={words.practise}
              tab={words.newTab}
              note={words.practiseNote}
            />
            <div className={styles.way}>
              <Button aria-expanded={open} onClick={toggleKey}>
                {open ? words.close : words.open}
              </Button>
              <p className={styles.note}>{words.keyNote}</p>
            </div>
          </div>
          {open && typeof KeyView !== 'function' && (
            <p>{KeyView === 'failed' ? words.keyFailed : words.keyComing}</p>
          )}
          {open && typeof KeyView === 'function' && (
            <KeyView
              key={seed}
              locale={locale}
              caseId="spring-tea"
              seed={seed}
              weights={set.assignment.weights}
            />
          )}
        </>
      )}
      <p className={styles.note}>{words.noSecret}</p>
    </section>
  );
}

function seedText(locale: Locale, assignment: Assignment, number: string | undefined, seed: string): string {
  const words = assignMessages[locale].student;
  const place = Array.from({ length: POOL_SIZE }, (_, i) => i).findIndex((i) => poolSeed(i) === seed);
  return assignment.seedRule.kind === 'same'
    ? words.sameSeed(seed, place)
    : words.eachSeed(number ?? '', seed, place, POOL_SIZE);
}

/** A page to open beside this one, and what to know about it. */
function Way({ href, text, tab, note }: { href: string; text: string; tab: string; note: string }) {
  return (
    <div className={styles.way}>
      <a
        className={`${buttonStyles.button} ${buttonStyles.plain}`}
        href={href}
        target="_blank"
        rel="noopener"
      >
        {text}
        <span className="visuallyHidden">{tab}</span>
      </a>
      <p className={styles.note}>{note}</p>
    </div>
  );
}
