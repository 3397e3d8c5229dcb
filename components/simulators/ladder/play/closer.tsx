'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PartSlot } from '@/components/ui/part-slot';
import { CompareChoice } from './compare-choice';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import styles from './play.module.css';
import { roomMessages } from './room-messages';
import type { SavedRun } from './saved-run';
import type { PartProps } from './step';

/** Whose story is open. */
export interface ChosenPerson {
  readonly id: number | undefined;
  /** Counts how often somebody was opened from outside: from a picture. */
  readonly asked: number;
  readonly choose: (person: number) => void;
  readonly open: (person: number) => void;
}

export function usePerson(): ChosenPerson {
  const [{ id, asked }, set] = useState<{ readonly id: number | undefined; readonly asked: number }>({
    id: undefined,
    asked: 0,
  });
  return {
    id,
    asked,
    choose: (person) => set((before) => ({ ...before, id: person })),
    open: (person) => set((before) => ({ id: person, asked: before.asked + 1 })),
  };
}

/** What can be looked at more closely, each fetched when it is opened. */
export function Closer({
  props,
  saved,
  kept,
  person,
}: {
  props: PartProps;
  saved: SavedRun;
  /** Runs to compare with; undefined where there is nothing to compare. */
  kept: readonly SavedRun[] | undefined;
  person: ChosenPerson;
}) {
  const words = roomMessages[props.locale];
  const slot = playMessages[props.locale];
  return (
    <div className={`noPrint ${styles.closer}`}>
      <h3>{words.more}</h3>
      <Fold summary={words.lives} wanted={person.asked}>
        {() => (
          <PartSlot
            load={PARTS.lives}
            props={{ ...props, choose: person.choose, ...(person.id !== undefined && { person: person.id }) }}
            words={slot}
          />
        )}
      </Fold>
      {kept && (
        <Fold summary={words.compare}>{() => <CompareChoice props={props} saved={saved} kept={kept} />}</Fold>
      )}
    </div>
  );
}

/** A disclosure whose inside is made only once it is opened. It opens, and comes into view, whenever something else is wanted in it. */
function Fold({
  summary,
  wanted = 0,
  children,
}: {
  summary: string;
  wanted?: number;
  children: () => ReactNode;
}) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (wanted === 0 || !fold.current) return;
    fold.current.open = true;
    fold.current.scrollIntoView();
    fold.current.querySelector('summary')?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <details
      ref={fold}
      className={styles.fold}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
