'use client';

import { RunOwner } from '@/components/hand-in/run-owner';
import { Button } from '@/components/ui/button';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { useScreenFocus } from '@/components/ui/kept-runs/use-screen-focus';
import { PartSlot } from '@/components/ui/part-slot';
import type { Locale } from '@/lib/content/locale';
import { LookBack } from './look-back';
import { Now } from './now';
import { playMessages } from './play-messages';
import type { LadderCase, OpenRun, Play, PlayState } from './play-state';
import { beatOf, stepKey, type Beat } from './rhythm';
import { roomMessages } from './room-messages';
import { RunHead } from './run-head';
import type { SavedRun } from './saved-run';
import type { CaseWords, PartProps } from './step';
import { TakeAlong } from './take-along';

export interface RunRoomProps {
  readonly locale: Locale;
  readonly cases: readonly LadderCase[];
  readonly play: Play;
  readonly state: PlayState;
  readonly open: OpenRun;
}

const loadHandIn = () => import('./assigned/ladder-hand-in').then(({ LadderHandIn }) => LadderHandIn);

/** An open run: its head, the beat that is on, or a quarter that is looked at again. */
export function RunRoom({ locale, cases, play: { actions, ask }, state, open }: RunRoomProps) {
  const words = roomMessages[locale];
  const { saved, view } = open;
  const { place } = state;
  const beat = beatOf(view, saved.seen);
  const shown: Beat = place === 'now' ? beat : { kind: 'see', quarter: place };
  const screen = words.heading(shown);
  const room = useScreenFocus(saved.id, state.focus, screen);
  const props: PartProps = {
    locale,
    words: wordsOf(locale, cases, saved.run.scenario.id),
    run: saved.run,
    view,
    ask,
    draft: saved.drafts[stepKey(view.step) ?? ''],
    keepDraft: actions.keepDraft,
    decide: actions.decide,
    fork: actions.fork,
  };
  const { assignment } = saved;
  const handIn = assignment && (
    <PartSlot
      key={`hand-in ${saved.id}`}
      load={loadHandIn}
      props={{ locale, run: saved.run, ask, assignment, keep: actions.keepAssignment }}
      words={playMessages[locale]}
    />
  );
  // Looking back at a quarter, one hands nothing in but what is not finished.
  const atEnd = place === 'now' ? beat.kind === 'debrief' : view.step === undefined;
  const isAssignedLuck = ({ run, assignment: of }: SavedRun) =>
    of !== undefined && run.seed === saved.run.seed && run.scenario.id === saved.run.scenario.id;
  return (
    <div className={shell.room}>
      {assignment && <RunOwner locale={locale} assignment={assignment} leave={actions.leaveAssigned} />}
      <RunHead locale={locale} cases={cases} open={open} beat={beat} place={place} actions={actions} />
      <section ref={room} className={shell.beat} aria-label={screen} tabIndex={-1}>
        {/* The steps bring headings of their own. */}
        {(shown.kind === 'see' || shown.kind === 'debrief') && <h2>{screen}</h2>}
        {place === 'now' ? (
          <Now
            key={saved.id}
            beat={beat}
            props={props}
            saved={saved}
            kept={state.kept}
            staged={state.staged}
            handIn={handIn}
            actions={actions}
          />
        ) : (
          <LookBack
            key={`${saved.id} ${place}`}
            quarter={place}
            props={props}
            saved={saved}
            actions={actions}
          />
        )}
      </section>
      {!atEnd && handIn}
      <TakeAlong
        key={saved.id}
        locale={locale}
        saved={saved}
        ask={ask}
        played={view.quarters.length > 0}
        sealed={[saved, ...state.kept].some(isAssignedLuck)}
      />
      <p className="noPrint">
        <Button onClick={actions.toStart}>{words.otherRuns}</Button>
      </p>
    </div>
  );
}

function wordsOf(locale: Locale, cases: readonly LadderCase[], scenario: string): CaseWords {
  const { ownCase, customers } = playMessages[locale];
  return cases.find(({ id }) => id === scenario) ?? { title: ownCase, firm: '', story: '', customers };
}
