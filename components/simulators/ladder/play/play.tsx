'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useStartFocus } from '@/components/ui/kept-runs/use-start-focus';
import { PartSlot } from '@/components/ui/part-slot';
import { StatusLine } from '@/components/ui/status-line';
import { About, type Marks } from '@/components/ui/kept-runs/about';
import { Aside } from '@/components/ui/kept-runs/aside';
import { noticeText } from '@/components/ui/kept-runs/notice';
import { Notes } from '@/components/ui/kept-runs/notes';
import shell from '@/components/ui/kept-runs/shell.module.css';
import type { Locale } from '@/lib/content/locale';
import { BringRun } from './bring';
import { CaseCards } from './case-cards';
import { KeptRuns } from './kept-runs';
import { playMessages, type PlayMessages } from './play-messages';
import type { LadderCase, Notice } from './play-state';
import { createPlay } from './play-store';

export interface PlayProps {
  readonly locale: Locale;
  readonly cases: readonly LadderCase[];
  /** Points of each part, from the rubric: counted by the server, so that the rubric is not fetched. */
  readonly marks: Marks;
  /** Stands above the start and leaves the room to the run. */
  readonly intro: ReactNode;
}

/** Beyond the start screen everything is fetched when it is wanted. */
const loadAssigned = () => import('./assigned/ladder-assigned').then(({ LadderAssigned }) => LadderAssigned);
const loadRoom = () => import('./run-room').then(({ RunRoom }) => RunRoom);

/** The loyalty ladder as a game: cases to choose from, one run at a time, everything kept on the device. */
export function Play({ locale, cases, marks, intro }: PlayProps) {
  const words = playMessages[locale];
  const [play] = useState(() => createPlay(locale));
  const state = useStore(play.store);
  const { actions } = play;
  useEffect(() => actions.start(), [actions]);
  const notes = (
    <Notes words={words} state={state} notice={state.notice && said(words, state.notice)} actions={actions} />
  );
  const atStart = state.phase === 'start';
  const start = useStartFocus(atStart);
  if (atStart)
    return (
      <div ref={start} className={shell.play} tabIndex={-1}>
        {notes}
        {intro}
        {/* Who has begun looks for her run first. */}
        {state.kept.length > 0 && (
          <KeptRuns locale={locale} cases={cases} kept={state.kept} actions={actions} />
        )}
        <CaseCards locale={locale} cases={cases} kept={state.kept} actions={actions} />
        <About words={words} title={words.beats} steps={words.beat} marks={marks} />
        <BringRun locale={locale} actions={actions} />
        {state.aside.length > 0 && (
          <Aside
            locale={locale}
            words={words}
            aside={state.aside}
            fileName="guanxi-lab-ladder-record.json"
            forget={actions.forgetAside}
          />
        )}
      </div>
    );
  if (state.phase === 'assigned')
    return (
      <div className={shell.play}>
        {intro}
        <PartSlot
          load={loadAssigned}
          props={{ locale, cases, marks, actions, kept: state.kept, search: window.location.search }}
          words={words}
        />
        {notes}
      </div>
    );
  return (
    <div className={shell.play}>
      {state.open ? (
        <PartSlot load={loadRoom} props={{ locale, cases, play, state, open: state.open }} words={words} />
      ) : (
        <StatusLine>{words.opening}</StatusLine>
      )}
      {notes}
    </div>
  );
}

const said = (words: PlayMessages, notice: Notice) =>
  notice.kind === 'no-fork' ? words.noFork : noticeText(words, notice, words.refused);
