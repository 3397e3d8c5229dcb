'use client';

import { useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { normaliseName, normaliseNumber, type Assignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { Assignment as AssignedRun, KeptRun } from '../saved-run';
import { assignedMessages } from './assigned-messages';
import styles from './assigned.module.css';
import { standing } from './kept-students';
import { assignedRun } from './assigned-run';

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
  kept: readonly KeptRun[];
  open: (assignment: AssignedRun) => void;
  practise: () => void;
}) {
  const words = assignedMessages[locale];
  const [typed, setTyped] = useState({ name: '', number: '' });
  const [asked, setAsked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const name = normaliseName(typed.name);
  const number = normaliseNumber(typed.number);
  const before = kept.find(({ run }) => run.assignment?.student.number === number)?.run;

  function begin(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (name === undefined) return nameField.current?.focus();
    if (number === undefined) return numberField.current?.focus();
    const student = { name, number };
    const fresh = assignedRun(assignment, student, search, words.untitled, new Date());
    // Begun earlier on this device: that time and what was handed in stay; the name is as it is written now.
    open(before?.assignment ? { ...before.assignment, student, search } : fresh);
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
        {before && ` ${words.keptNumber(standing(locale, before))}`}
      </StatusLine>
      <p className={styles.soft}>{words.privacy}</p>
      <p className={styles.way}>
        <Button type="submit" weight={kept.length > 0 ? 'plain' : 'main'}>
          {before ? words.goOn : words.begin}
        </Button>
        <span className={styles.soft}>{words.beginNote}</span>
      </p>
      <p className={styles.way}>
        <Button onClick={practise}>{words.practiseFirst}</Button>
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
