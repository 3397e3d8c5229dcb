'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { RunOwner } from '@/components/hand-in/run-owner';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { About, marksUnder, type Marks } from './about';
import { AssignedStart } from './assigned-start';
import { guidedMessages } from './guided-messages';
import { createGuided, type Guided as GuidedRoom, type OpenRun } from './guided-store';
import styles from './guided.module.css';
import { HandIn } from './hand-in/hand-in';
import { Notes } from './notes';
import { RunHead } from './run-head';
import { isReached, landingSection, SECTIONS, sectionOf } from './sections';
import { SectionSlot, usePrefetch } from './section-slot';
import { Start } from './start';
import type { SectionProps } from './step';

export interface GuidedProps {
  readonly locale: Locale;
  /** Points of each part, from the rubric: counted by the server, so that the rubric is not fetched. */
  readonly marks: Marks;
  /** Stands above the start and leaves the room to the run. */
  readonly intro: ReactNode;
}

/** The guided exercise: start, seven parts one at a time, everything kept on the device. */
export function Guided({ locale, marks, intro }: GuidedProps) {
  const words = guidedMessages[locale];
  const [guided] = useState(createGuided);
  const state = useStore(guided.store);
  const { actions } = guided;
  useEffect(() => actions.start(), [actions]);
  if (state.phase === 'assigned')
    return (
      <div className={styles.guided}>
        {intro}
        <AssignedStart
          locale={locale}
          search={typeof window === 'undefined' ? '' : window.location.search}
          kept={state.kept}
          marks={marks}
          open={actions.openAssigned}
          practise={actions.practise}
        />
      </div>
    );
  if (state.phase === 'start')
    return (
      <div className={styles.guided}>
        <Notes locale={locale} state={state} actions={actions} />
        {intro}
        {/* Who has begun looks for her run first. */}
        {state.kept.length > 0 && <Start locale={locale} state={state} actions={actions} />}
        <About locale={locale} marks={marks} />
        {state.kept.length === 0 && <Start locale={locale} state={state} actions={actions} />}
      </div>
    );
  if (!state.open)
    return (
      <div className={styles.guided}>
        <StatusLine>{words.opening}</StatusLine>
        <Notes locale={locale} state={state} actions={actions} />
      </div>
    );
  return (
    <div className={styles.guided}>
      {state.open.assignment && (
        <RunOwner locale={locale} assignment={state.open.assignment} leave={actions.leaveAssigned} />
      )}
      <RunHead
        locale={locale}
        open={state.open}
        section={state.section}
        marks={marksUnder(state.open.assignment?.weights, marks)}
      />
      <Notes locale={locale} state={state} actions={actions} />
      <Section locale={locale} guided={guided} open={state.open} />
    </div>
  );
}

function Section({
  locale,
  guided: { store, actions, ask },
  open,
}: {
  locale: Locale;
  guided: GuidedRoom;
  open: OpenRun;
}) {
  const words = guidedMessages[locale];
  const section = useStore(store, (state) => state.section);
  const focus = useStore(store, (state) => state.focus);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const focused = useRef(0);
  usePrefetch(section);
  useEffect(() => {
    if (focus.count === focused.current) return;
    focused.current = focus.count;
    if (focus.on === 'section') heading.current?.focus();
    else focusAfter(body.current, focus.decided);
  }, [focus]);
  const { view } = open;
  const props: SectionProps = {
    locale,
    run: open.run,
    view,
    ask,
    draft: open.draft,
    keepDraft: actions.keepDraft,
    decide: actions.decide,
    weights: open.assignment?.weights,
  };
  const place = SECTIONS.indexOf(section);
  const next = SECTIONS[place + 1];
  const here = sectionOf(view.step);
  const now = landingSection(view.step, section === 'debrief');
  return (
    <section ref={body} className={styles.section} aria-labelledby="guided-section" tabIndex={-1}>
      <h2 ref={heading} id="guided-section" tabIndex={-1}>
        <span className={styles.number}>{place + 1}</span> {words.section[section]}
      </h2>
      {section !== here && section !== 'reveal' && <p className={styles.readOnly}>{words.readOnly}</p>}
      <SectionSlot key={section} part={section} props={props} />
      {section === 'debrief' && view.step === undefined && <SectionSlot part="report" props={props} />}
      {open.assignment && (section === 'debrief' || view.step !== undefined) && (
        <HandIn
          locale={locale}
          run={open.run}
          ask={ask}
          assignment={open.assignment}
          keep={actions.keepAssignment}
        />
      )}
      {next && isReached(next, view.step) && (
        <p className={styles.onward}>
          <Button weight="main" onClick={() => actions.goTo(next)}>
            {words.next(place + 2, words.section[next])}
          </Button>
          {now !== next && now !== section && (
            <Button onClick={() => actions.goTo(now)}>
              {words.toNow(SECTIONS.indexOf(now) + 1, words.section[now])}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

/**
 * After a step is decided its button is gone. The focus goes to what was said about it (`id="feedback-<step>"`); where a part
 * names none, to the part itself, without moving the page.
 */
function focusAfter(body: HTMLElement | null, decided: string | undefined): void {
  const feedback = decided === undefined ? null : document.getElementById(`feedback-${decided}`);
  if (feedback) {
    if (feedback.tabIndex < 0) feedback.tabIndex = -1;
    feedback.focus();
  } else body?.focus({ preventScroll: true });
}
