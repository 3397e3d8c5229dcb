'use client';

import Link from 'next/link';
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useStartFocus } from '@/components/ui/kept-runs/use-start-focus';
import { PartSlot } from '@/components/ui/part-slot';
import { StatusLine } from '@/components/ui/status-line';
import { About, type Marks } from '@/components/ui/kept-runs/about';
import { Aside } from '@/components/ui/kept-runs/aside';
import { Bring } from '@/components/ui/kept-runs/bring';
import { noticeText } from '@/components/ui/kept-runs/notice';
import { Notes } from '@/components/ui/kept-runs/notes';
import shell from '@/components/ui/kept-runs/shell.module.css';
import type { Locale } from '@/lib/content/locale';
import { CaseCards } from './case-cards';
import { KeptRuns } from './kept-runs';
import { playMessages } from './play-messages';
import type { PlayCase } from './play-state';
import { createPlay } from './play-store';
import styles from './play.module.css';

export interface PlayProps {
  readonly locale: Locale;
  readonly cases: readonly PlayCase[];
  /** Points of each part, from the rubric: counted by the server, so that the rubric is not fetched. */
  readonly marks: Marks;
  /** Stands above the start and leaves the room to the run. */
  readonly intro: ReactNode;
}

/** Beyond the start screen everything is fetched when it is wanted. */
const loadAssigned = () =>
  import('./assigned/journey-assigned').then(({ JourneyAssigned }) => JourneyAssigned);
const loadRoom = () => import('./run-room').then(({ RunRoom }) => RunRoom);

/** The cases of the journey studio: one to choose, one run at a time, everything kept on the device. */
export function Play({ locale, cases, marks, intro }: PlayProps) {
  const words = playMessages[locale];
  const [play] = useState(() => createPlay(locale));
  const state = useStore(play.store);
  const { actions } = play;
  useEffect(() => actions.start(), [actions]);
  const notes = (
    <Notes
      words={words}
      state={state}
      notice={state.notice && noticeText(words, state.notice, () => words.refused)}
      actions={actions}
    />
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
        <CaseCards locale={locale} cases={cases} wanted={state.wanted} kept={state.kept} actions={actions} />
        <section className={shell.start}>
          <h2>{words.free}</h2>
          <p className={styles.text}>{words.freeNote}</p>
          <p>
            <Link href={`/${locale}/simulators/journey/free`} prefetch={false}>
              {words.freeLink}
            </Link>
          </p>
        </section>
        <About words={words} title={words.steps} steps={words.step} marks={marks} />
        <Bring words={words} importText={actions.importText} />
        {state.aside.length > 0 && (
          <Aside
            locale={locale}
            words={words}
            aside={state.aside}
            fileName="guanxi-lab-journey-record.json"
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
