'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { LookBack } from './look-back';
import { Now } from './now';
import { playMessages } from './play-messages';
import type { LadderCase, OpenRun, Play, PlayState } from './play-state';
import styles from './play.module.css';
import { beatOf } from './rhythm';
import { roomMessages } from './room-messages';
import { RunHead } from './run-head';
import type { CaseWords, PartProps } from './step';
import { stepKey } from './rhythm';
import { TakeAlong } from './take-along';

export interface RunRoomProps {
  readonly locale: Locale;
  readonly cases: readonly LadderCase[];
  readonly play: Play;
  readonly state: PlayState;
  readonly open: OpenRun;
}

/** An open run: its head, the beat that is on, or a quarter that is looked at again. */
export function RunRoom({ locale, cases, play: { actions, ask }, state, open }: RunRoomProps) {
  const words = roomMessages[locale];
  const { saved, view } = open;
  const { place, focus } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  // What is new takes the focus, and is at the top of the window.
  useEffect(() => heading.current?.focus(), [focus]);
  const beat = beatOf(view, saved.seen);
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
  const shown = place === 'now' ? beat : ({ kind: 'see', quarter: place } as const);
  return (
    <>
      <RunHead locale={locale} cases={cases} open={open} beat={beat} place={place} actions={actions} />
      <section className={styles.beat} aria-labelledby="ladder-beat">
        <h2 ref={heading} id="ladder-beat" tabIndex={-1}>
          {words.heading(shown)}
        </h2>
        {place === 'now' ? (
          <Now beat={beat} props={props} saved={saved} kept={state.kept} actions={actions} />
        ) : (
          <LookBack quarter={place} props={props} saved={saved} actions={actions} />
        )}
      </section>
      <TakeAlong key={saved.id} locale={locale} saved={saved} />
      <p className="noPrint">
        <Button onClick={actions.toStart}>{words.otherRuns}</Button>
      </p>
    </>
  );
}

function wordsOf(locale: Locale, cases: readonly LadderCase[], scenario: string): CaseWords {
  const { ownCase, customers } = playMessages[locale];
  return cases.find(({ id }) => id === scenario) ?? { title: ownCase, firm: '', story: '', customers };
}
