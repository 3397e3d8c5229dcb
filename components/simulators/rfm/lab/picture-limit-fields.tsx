'use client';

import { useId, useState } from 'react';
import type { Measure, RfmDefinition } from '@/lib/metrics';
import { readLimit, scoreAt } from './own-limits';
import { count } from './picture-numbers';
import type { PicturesMessages } from './pictures-messages';
import styles from './pictures.module.css';

interface Room {
  readonly least: number;
  readonly most: number;
}

/** The limits of one measure, to be typed: the way to move a cut that every reader has. */
export function LimitFields({
  measure,
  limits,
  definition,
  words,
  roomFor,
  onChange,
}: {
  measure: Measure;
  limits: readonly number[];
  definition: RfmDefinition;
  words: PicturesMessages['histograms'];
  roomFor: (i: number) => Room;
  onChange: (i: number, value: number) => void;
}) {
  return (
    <fieldset className={styles.fields}>
      <legend>{words.limits(measure, definition)}</legend>
      {limits.map((value, i) => (
        <LimitField
          key={i}
          measure={measure}
          value={value}
          label={words.field(
            scoreAt(measure, i, definition),
            measure === 'r' && definition.recency === 'since-last',
          )}
          unit={words.unit(measure, definition)}
          room={roomFor(i)}
          neighbours={{ before: limits[i - 1], after: limits[i + 1] }}
          say={(at) => words.value(measure, at, definition)}
          words={words}
          onChange={(to) => onChange(i, to)}
        />
      ))}
    </fieldset>
  );
}

function LimitField({
  measure,
  value,
  label,
  unit,
  room,
  neighbours,
  say,
  words,
  onChange,
}: {
  measure: Measure;
  value: number;
  label: string;
  unit: string;
  room: Room;
  neighbours: { readonly before: number | undefined; readonly after: number | undefined };
  say: (value: number) => string;
  words: PicturesMessages['histograms'];
  onChange: (value: number) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  // What was refused stays in its box, with the reason, until it is mended.
  const [refused, setRefused] = useState('');

  function leave() {
    if (draft === undefined) return;
    const read = readLimit(draft, measure, room);
    if (typeof read === 'number') {
      setDraft(undefined);
      setRefused('');
      onChange(read);
      return;
    }
    const neighbour = read === 'not-above' ? (neighbours.before ?? 0) : (neighbours.after ?? 0);
    setRefused(words.refused(read, draft, say(neighbour), say(value)));
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.box}>
        <input
          id={id}
          type="text"
          // Phones leave the minus sign off the pad of decimals.
          inputMode={measure === 'm' ? (room.least < 0 && value < 0 ? 'text' : 'decimal') : 'numeric'}
          autoComplete="off"
          enterKeyHint="done"
          aria-invalid={refused !== '' || undefined}
          aria-describedby={refused ? `${id}-refused` : undefined}
          value={draft ?? (measure === 'm' ? String(value / 100) : count(value).replace(/,/g, ''))}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
            if (event.key === 'Escape') {
              setDraft(undefined);
              setRefused('');
            }
          }}
        />
        {unit}
      </span>
      {refused && (
        <p id={`${id}-refused`} className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
