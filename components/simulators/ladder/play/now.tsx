'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { PartSlot } from '@/components/ui/part-slot';
import { Closer, usePerson } from './closer';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import type { PlayActions } from './play-state';
import type { Beat } from './rhythm';
import { roomMessages } from './room-messages';
import type { SavedRun } from './saved-run';
import type { PartProps } from './step';

export interface NowProps {
  readonly beat: Beat;
  readonly props: PartProps;
  readonly saved: SavedRun;
  readonly kept: readonly SavedRun[];
  readonly staged: boolean;
  /** Stands behind the report. */
  readonly handIn: ReactNode;
  readonly actions: PlayActions;
}

/** The beat that is on. */
export function Now({ beat, props, saved, kept, staged, handIn, actions }: NowProps) {
  const { locale, view } = props;
  const words = roomMessages[locale];
  const slot = playMessages[locale];
  const person = usePerson();
  switch (beat.kind) {
    case 'goal':
    case 'prepare':
    case 'decide':
      return <PartSlot key={keyOf(beat)} load={PARTS[beat.kind]} props={props} words={slot} />;
    case 'predict':
      return (
        <PartSlot
          key={keyOf(beat)}
          load={PARTS.predict}
          props={{ ...props, undoDecision: actions.undo }}
          words={slot}
        />
      );
    case 'see': {
      const { quarter } = beat;
      return (
        <>
          <PartSlot
            key={keyOf(beat)}
            load={PARTS.see}
            props={{ ...props, quarter, staged, openPerson: person.open }}
            words={slot}
          />
          <p className={shell.buttons}>
            <Button weight="main" onClick={actions.onwards}>
              {quarter < view.terms.quarters ? words.next(quarter + 1) : words.toDebrief}
            </Button>
          </p>
          <Closer key={`closer ${quarter}`} props={props} saved={saved} kept={kept} person={person} />
        </>
      );
    }
    case 'debrief':
      return (
        <>
          <PartSlot load={PARTS.debrief} props={props} words={slot} />
          {view.step === undefined && (
            <PartSlot
              load={PARTS.report}
              props={{
                ...props,
                practice: saved.kind === 'practice',
                weights: saved.assignment?.weights,
              }}
              words={slot}
            />
          )}
          {handIn}
          <Closer props={props} saved={saved} kept={kept} person={person} />
        </>
      );
  }
}

const keyOf = (beat: Beat) => ('quarter' in beat ? `${beat.kind} ${beat.quarter}` : beat.kind);
