'use client';

import { RunOwner } from '@/components/hand-in/run-owner';
import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { useScreenFocus } from '@/components/ui/kept-runs/use-screen-focus';
import { PartSlot } from '@/components/ui/part-slot';
import type { Locale } from '@/lib/content/locale';
import { Now } from './now';
import { playMessages } from './play-messages';
import type { OpenRun, Play, PlayCase, PlayState } from './play-state';
import { beatOf } from './rhythm';
import { regionName, roomMessages } from './room-messages';
import { RunHead } from './run-head';
import type { SavedRun } from './saved-run';
import { StepBack } from './step-back';
import type { PartProps } from './step-props';
import { TakeAlong } from './take-along';
import { wordsOf } from './words-of';

export interface RunRoomProps {
  readonly locale: Locale;
  readonly cases: readonly PlayCase[];
  readonly play: Play;
  readonly state: PlayState;
  readonly open: OpenRun;
}

const loadHandIn = () => import('./assigned/journey-hand-in').then(({ JourneyHandIn }) => JourneyHandIn);

/** An open run: its head, and the step that is on. */
export function RunRoom({ locale, cases, play: { actions, ask }, state, open }: RunRoomProps) {
  const words = roomMessages[locale];
  const { saved, view } = open;
  const beat = beatOf(view.step);
  const room = useScreenFocus(saved.id, state.focus, beat);
  const caseWords = wordsOf(cases, saved.run.scenario);
  const { assignment } = saved;
  const handIn = assignment && (
    <PartSlot
      key={`hand-in ${saved.id}`}
      load={loadHandIn}
      props={{ locale, run: saved.run, ask, assignment, keep: actions.keepAssignment }}
      words={playMessages[locale]}
    />
  );
  const props: PartProps | undefined = caseWords && {
    locale,
    words: caseWords,
    run: saved.run,
    view,
    ask,
    draft: saved.drafts[view.step ?? ''],
    keepDraft: actions.keepDraft,
    decide: actions.decide,
  };
  const isAssignedLuck = ({ run, assignment: of }: SavedRun) =>
    of !== undefined && run.seed === saved.run.seed && run.scenario.id === saved.run.scenario.id;
  return (
    <div className={shell.room}>
      {assignment && <RunOwner locale={locale} assignment={assignment} leave={actions.leaveAssigned} />}
      <RunHead locale={locale} cases={cases} saved={saved} beat={beat} actions={actions} />
      <section ref={room} className={shell.beat} aria-label={regionName(locale, beat)} tabIndex={-1}>
        {props ? (
          <Now
            key={saved.id}
            beat={beat}
            props={props}
            practice={saved.kind === 'practice'}
            weights={assignment?.weights}
            handIn={handIn}
          />
        ) : (
          <p className={shell.note}>{words.noWords}</p>
        )}
      </section>
      <StepBack locale={locale} saved={saved} busy={state.deciding} undo={actions.undo} />
      {beat !== 'after' && handIn}
      <TakeAlong
        key={saved.id}
        locale={locale}
        saved={saved}
        sealed={[saved, ...state.kept].some(isAssignedLuck)}
      />
      <p className="noPrint">
        <Button onClick={actions.toStart}>{words.otherRuns}</Button>
      </p>
    </div>
  );
}
