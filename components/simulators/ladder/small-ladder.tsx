'use client';

import { useMemo, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import {
  advocatesOf,
  directionOf,
  LADDER_PLANS,
  LESSON_QUARTERS,
  openLessonMarket,
  type Climb,
} from '@/lib/simulations/ladder';
import { smallLadderMessages, type SmallLadderMessages } from './small-ladder-messages';
import { SmallLadderPicture } from './small-ladder-picture';
import { LadderStory } from './small-ladder-story';
import { EndsTable, LadderTables } from './small-ladder-tables';
import { allQuarters, LADDER_GUESSES, viewOf, type SmallLadderState } from './small-ladder-view';
import styles from './small-ladder.module.css';

export interface SmallLadderProps {
  readonly locale: Locale;
  /** People whom the lesson knows, by number from 1, with the words that it has for them. */
  readonly people: readonly { readonly number: number; readonly name: string }[];
  readonly state: SmallLadderState;
  readonly onChange: (change: Partial<SmallLadderState>) => void;
}

/** A ladder of 200 people: a plan a quarter, what it moves, and why one of them moved. */
export function SmallLadder({ locale, people, state, onChange }: SmallLadderProps) {
  const words = smallLadderMessages[locale];
  const market = useMemo(() => openLessonMarket(), []);
  const { climb, end } = useMemo(() => viewOf(market, state.played), [market, state.played]);
  // A button that was pressed may vanish; whoever pressed it by key goes on reading here.
  const outcome = useRef<HTMLDivElement>(null);
  const quarter = state.played.length;
  const name =
    people.find(({ number }) => number === state.person)?.name ?? words.nobodyInParticular(state.person);
  const mover = nextMover(climb, state.person);

  function play(plans: SmallLadderState['played']) {
    onChange({ played: plans });
    outcome.current?.focus({ preventScroll: true });
  }

  return (
    <div className={styles.model}>
      <Select
        label={end ? words.replayLabel : words.planLabel}
        value={state.plan}
        options={LADDER_PLANS.map((value) => ({ value, label: words.plans[value] }))}
        onChange={(plan) => onChange(end ? { plan, played: allQuarters(plan) } : { plan })}
      />
      {quarter === 0 && (
        <Select
          label={words.guessLabel}
          value={state.guess}
          options={LADDER_GUESSES.map((value) => ({ value, label: words.guesses[value] }))}
          onChange={(guess) => onChange({ guess })}
        />
      )}
      <div className={styles.buttons} role="group" aria-label={words.buttons}>
        {!end && (
          <Button weight="main" onClick={() => onChange({ played: [...state.played, state.plan] })}>
            {words.next(quarter + 1)}
          </Button>
        )}
        {!end && (
          <Button
            onClick={() => play([...state.played, ...allQuarters(state.plan)].slice(0, LESSON_QUARTERS))}
          >
            {words.finish}
          </Button>
        )}
        {quarter > 0 && <Button onClick={() => play(state.played.slice(0, -1))}>{words.back}</Button>}
        {quarter > 0 && <Button onClick={() => play([])}>{words.again}</Button>}
      </div>
      <div ref={outcome} tabIndex={-1} className={styles.outcome}>
        <StatusLine>{told(words, climb, state, end?.others)}</StatusLine>
      </div>
      <SmallLadderPicture words={words} climb={climb} person={state.person} />
      {end && (
        <EndsTable
          words={words}
          ends={end.ends}
          chosen={new Set(state.played).size === 1 ? state.played[0] : undefined}
        />
      )}
      <LadderTables words={words} climb={climb} />
      <Select
        label={words.personLabel}
        value={String(state.person)}
        options={[
          ...people.map(({ number, name: label }) => ({ value: String(number), label })),
          ...(people.some(({ number }) => number === state.person)
            ? []
            : [{ value: String(state.person), label: name }]),
        ]}
        onChange={(person) => onChange({ person: Number(person) })}
      />
      {mover !== undefined && (
        <div className={styles.buttons}>
          <Button onClick={() => onChange({ person: mover })}>{words.anotherMover}</Button>
        </div>
      )}
      <LadderStory words={words} climb={climb} person={state.person} name={name} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}

/** The next person after this one who changed places in the last quarter. */
function nextMover({ moments }: Climb, person: number): number | undefined {
  const [before, now] = [moments[moments.length - 2]?.rung, moments[moments.length - 1]!.rung];
  if (!before) return undefined;
  const order = Array.from(now, (_, i) => (person + i) % now.length);
  const found = order.find((i) => before[i] !== now[i]);
  return found === undefined ? undefined : found + 1;
}

function told(
  words: SmallLadderMessages,
  { moments }: Climb,
  { played, guess }: SmallLadderState,
  others: readonly number[] | undefined,
): string {
  const now = moments[moments.length - 1]!;
  const before = moments[moments.length - 2];
  const plan = played[played.length - 1];
  if (!before || !plan) return words.start(now.counts);
  const advocates = advocatesOf(now.counts);
  if (others) return words.ended(advocates, guess === 'none' ? undefined : words.guesses[guess], others);
  const ways = Array.from(now.rung, (to, i) => directionOf(before.rung[i]!, to));
  const going = (way: 1 | -1) => ways.filter((one) => one === way).length;
  return words.quarterDone(played.length, words.plans[plan], going(1), going(-1), advocates);
}
