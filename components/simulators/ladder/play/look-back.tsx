'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { PartSlot } from '@/components/ui/part-slot';
import { StatusLine } from '@/components/ui/status-line';
import { Closer, usePerson } from './closer';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import type { PlayActions } from './play-state';
import { decisionsBefore, isPlayed } from './rhythm';
import { roomMessages } from './room-messages';
import type { SavedRun } from './saved-run';
import type { PartProps } from './step';
import { useAsked } from './use-asked';

/** A quarter that is over, as it stood then. Looking changes nothing; from here one can fork. */
export function LookBack({
  quarter,
  props,
  saved,
  actions,
}: {
  quarter: number;
  props: PartProps;
  saved: SavedRun;
  actions: PlayActions;
}) {
  const { locale, run, ask } = props;
  const words = roomMessages[locale];
  const slot = playMessages[locale];
  // People and their stories as they were at the end of that quarter: the run up to there.
  const upTo = useMemo(
    () => ({ ...run, decisions: run.decisions.slice(0, decisionsBefore(quarter + 1)) }),
    [run, quarter],
  );
  const person = usePerson();
  const then = useAsked(ask, 'view', { run: upTo });
  const mayFork = saved.kind === 'practice' || isPlayed(run.decisions.length, run.scenario.quarters);
  return (
    <>
      <p className={shell.small}>{words.earlier(quarter)}</p>
      <PartSlot
        load={PARTS.see}
        props={{ ...props, quarter, staged: false, openPerson: person.open }}
        words={slot}
      />
      <div className={shell.buttons}>
        <Button weight="main" onClick={() => actions.goTo('now')}>
          {words.toNow}
        </Button>
        {mayFork && <Button onClick={() => actions.fork(quarter)}>{words.fork(quarter)}</Button>}
      </div>
      <p className={shell.small}>{mayFork ? words.forkNote : words.noFork}</p>
      {then.failed && <StatusLine>{slot.broken}</StatusLine>}
      {then.current && then.answer && (
        <Closer
          props={{ ...props, run: upTo, view: then.answer }}
          saved={saved}
          kept={undefined}
          person={person}
        />
      )}
    </>
  );
}
