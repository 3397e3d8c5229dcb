'use client';

import { useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { normaliseName, normaliseNumber, type Assignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { assignedMessages } from './assigned-messages';
import styles from './assigned.module.css';
import { exerciseWords } from './exercise-words';
import type { KeptAssignment, KeptWork } from './kept-assignment';
import { standingText } from './kept-students';

/** Asks for name and number, shows how they will be recorded, and begins the counted run or goes on with it. */
export function WhoForm({
  locale,
  assignment,
  search,
  kept,
  open,
  practise,
}: {
  locale: Locale;
  assignment: Assignment;
  search: string;
  kept: readonly KeptWork[];
  open: (assignment: KeptAssignment) => void;
  practise: () => void;
}) {
  const words = assignedMessages[locale];
  const own = exerciseWords[assignment.exercise][locale];
  const [typed, setTyped] = useState({ name: '', number: '' });
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const name = normaliseName(typed.name);
  const number = normaliseNumber(typed.number);
  const before = kept.find((work) => work.assignment.student.number === number);

  function begin(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    setFailed(false);
    if (name === undefined) return nameField.current?.focus();
    if (number === undefined) return numberField.current?.focus();
    const student = { name, number };
    // Begun earlier on this device: that time and what was handed in stay; the name is as it is written now.
    if (before) return open({ ...before.assignment, student, search });
    import('./assigned-run').then(
      ({ assignedRun }) => open(assignedRun(assignment, student, search, own.untitled, new Date())),
      () => setFailed(true),
    );
  }

  return (
    <form className={styles.form} onSubmit={begin} noValidate aria-labelledby="assigned-who">
      <h3 id="assigned-who">{kept.length > 0 ? words.another : words.whoAreYou}</h3>
      <TextField
        label={words.name}
        field={nameField}
        value={typed.name}
        problem={name === undefined && asked ? words.nameBad : undefined}
        onChange={(text) => setTyped({ ...typed, name: text })}
      />
      <TextField
        label={words.number}
        note={words.numberNote(assignment.seedRule.kind === 'each')}
        field={numberField}
        value={typed.number}
        problem={number === undefined && (asked || typed.number.trim() !== '') ? words.numberBad : undefined}
        onChange={(text) => setTyped({ ...typed, number: text })}
      />
      <StatusLine>
        {name !== undefined && number !== undefined && words.recorded(name, number)}
        {before && ` ${words.keptNumber(standingText(locale, before))}`}
      </StatusLine>
      <p className={styles.soft}>{words.privacy}</p>
      <p className={styles.way}>
        <Button type="submit" weight={kept.length > 0 ? 'plain' : 'main'}>
          {before ? words.goOn : words.begin}
        </Button>
        <span className={styles.soft}>{own.beginNote}</span>
      </p>
      <div role="alert">{failed && <p className={styles.problem}>{words.beginFailed}</p>}</div>
      <p className={styles.way}>
        <Button onClick={practise}>{own.practiseFirst}</Button>
        <span className={styles.soft}>{words.practiseNote}</span>
      </p>
    </form>
  );
}

function TextField({
  label,
  note,
  field,
  value,
  problem,
  onChange,
}: {
  label: string;
  note?: string;
  field: RefObject<HTMLInputElement | null>;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const id = useId();
  const line = problem ?? note;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={line === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {line !== undefined && (
        <p id={`${id}-note`} className={problem === undefined ? styles.soft : styles.problem}>
          {line}
        </p>
      )}
    </div>
  );
}
