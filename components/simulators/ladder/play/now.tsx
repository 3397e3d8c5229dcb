'use client';

import { Button } from '@/components/ui/button';
import { PartSlot } from '@/components/ui/part-slot';
import { Closer } from './closer';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import type { PlayActions } from './play-state';
import styles from './play.module.css';
import type { Beat } from './rhythm';
import { roomMessages } from './room-messages';
import type { SavedRun } from './saved-run';
import type { PartProps } from './step';

/** The beat that is on. */
export function Now({
  beat,
  props,
  saved,
  kept,
  actions,
}: {
  beat: Beat;
  props: PartProps;
  saved: SavedRun;
  kept: readonly SavedRun[];
  actions: PlayActions;
}) {
  const { locale, view } = props;
  const words = roomMessages[locale];
  const slot = playMessages[locale];
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
      const next = beat.quarter < view.terms.quarters;
      const onwards = (
        <p className={styles.buttons}>
          <Button weight="main" onClick={actions.onwards}>
            {next ? words.next(beat.quarter + 1) : words.toDebrief}
          </Button>
        </p>
      );
      return (
        <>
          <PartSlot
            key={keyOf(beat)}
            load={PARTS.see}
            props={{ ...props, quarter: beat.quarter }}
            words={slot}
          />
          {onwards}
          <Closer props={props} saved={saved} kept={kept} />
        </>
      );
    }
    case 'debrief':
      return (
        <>
          <PartSlot load={PARTS.debrief} props={props} words={slot} />
          {view.step === undefined && <PartSlot load={PARTS.report} props={props} words={slot} />}
          <Closer props={props} saved={saved} kept={kept} />
        </>
      );
  }
}

const keyOf = (beat: Beat) => ('quarter' in beat ? `${beat.kind} ${beat.quarter}` : beat.kind);
