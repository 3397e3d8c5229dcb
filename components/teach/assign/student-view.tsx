import { useEffect, useId, useState } from 'react';
import buttonStyles from '@/components/ui/button.module.css';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import {
  EXERCISES,
  normaliseNumber,
  studentPlace,
  studentSeed,
  type Assignment,
  type ExerciseName,
} from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { TEACH } from '../exercises';
import { setWords, type TeachersSheet } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { practiceLink } from './link';
import type { SetAssignment } from './result';

/** The set that a student number gets: seen as a student sees it, practised on, and its answers. */
export function StudentView({ locale, set }: { locale: Locale; set: SetAssignment | undefined }) {
  const words = assignMessages[locale].student;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState<{ exercise: ExerciseName; Sheet: TeachersSheet | 'failed' }>();
  const each = set?.assignment.seedRule.kind === 'each';
  const number = normaliseNumber(typed);
  const exercise = set?.assignment.exercise;
  const Sheet = sheet?.exercise === exercise ? sheet?.Sheet : undefined;
  const seed = set && (!each || number !== undefined) ? studentSeed(set.assignment, number ?? '') : undefined;

  const place = set && seed !== undefined ? studentPlace(set.assignment, number ?? '') : 0;
  const practice = exercise && seed !== undefined ? practiceLink(locale, exercise, seed) : undefined;
  const sheetWords = exercise && setWords[locale][exercise].sheet;

  // The answers and their words are fetched by who asks for them; without a network the page goes on.
  useEffect(() => {
    if (!open || !exercise) return;
    let left = false;
    TEACH[exercise].sheet().then(
      (Sheet) => !left && setSheet({ exercise, Sheet }),
      () => !left && setSheet({ exercise, Sheet: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [open, exercise]);

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
      {set && seed !== undefined && sheetWords && (
        <>
          <div className={styles.ways}>
            <Way href={set.link} text={words.asStudent} tab={words.newTab} note={words.asStudentNote} />
            {practice !== undefined && (
              <Way href={practice} text={words.practise} tab={words.newTab} note={words.practiseNote} />
            )}
            <div className={styles.way}>
              <Button aria-expanded={open} onClick={() => setOpen(!open)}>
                {open ? sheetWords.close : sheetWords.open}
              </Button>
              <p className={styles.note}>{sheetWords.note}</p>
            </div>
          </div>
          {open && typeof Sheet !== 'function' && (
            <p>{Sheet === 'failed' ? words.keyFailed : words.keyComing}</p>
          )}
          {open && typeof Sheet === 'function' && (
            <Sheet
              key={`${set.teachCase.code} ${seed}`}
              locale={locale}
              teachCase={set.teachCase}
              seed={seed}
              place={place}
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
  const place = studentPlace(assignment, number ?? '');
  return assignment.seedRule.kind === 'same'
    ? words.sameSeed(seed, place)
    : words.eachSeed(number ?? '', seed, place, EXERCISES[assignment.exercise].poolSize);
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
