'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { PeopleStoryMessages } from './people-messages';
import styles from './story.module.css';

/** Somebody whose number is known, from the picture of people for instance. */
export function ByNumber({
  words,
  people,
  pick,
}: {
  readonly words: PeopleStoryMessages;
  readonly people: number;
  readonly pick: (person: number) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className={styles.byNumber}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0;
        const isThere = number >= 1 && number <= people;
        setWrong(!isThere);
        if (isThere) pick(number - 1);
      }}
    >
      <label htmlFor={id}>{words.byNumber(people)}</label>
      <div className={styles.tools}>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">{words.look}</Button>
      </div>
      <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
        {wrong && words.noSuch(people)}
      </p>
    </form>
  );
}
