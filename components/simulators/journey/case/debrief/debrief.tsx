'use client';

import { useEffect, useRef } from 'react';
import { Part } from '@/components/ui/look-back/step-parts';
import type { PartProps } from '../step-props';
import { useAsked } from '../use-asked';
import { ClaimsStep } from './claims-step';
import { ConceptsStep } from './concepts-step';
import { debriefMessages } from './debrief-messages';
import { runUpTo } from './drafts';
import { GapPart } from './gap-part';
import { GoalPart } from './goal-part';
import { LessonsPart } from './lessons-part';
import { LuckPart } from './luck-part';
import { RuleStep } from './rule-step';
import { WhatIfPart } from './what-if-part';
import styles from './debrief.module.css';

/**
 * Below the walks: five claims. Once they are made, nothing has to be hidden any more: what settles them, the goal and the reason, the gap
 * between map and world, luck, what if; then a rule, five questions, and where to read on.
 */
export function Debrief(props: PartProps) {
  const { locale, run, view, ask } = props;
  const words = debriefMessages[locale];
  const { answers, step } = view;
  const isOpen = answers.choose !== undefined;
  const pastClaims = answers.claims !== undefined;
  // Steps of looking back change nothing of what is asked here, so the run ends where its answer is settled.
  const played = runUpTo(run);
  const settled = useAsked(ask, 'score', pastClaims ? { run: runUpTo(run, 1) } : undefined);
  const reveal = useAsked(ask, 'reveal', pastClaims ? { run: played } : undefined);
  const luck = useAsked(ask, 'luck', pastClaims ? { run: played } : undefined);
  const scored = useAsked(ask, 'score', pastClaims && step === undefined ? { run } : undefined);
  // What is pressed must not move away under the finger: the next questions come when all above them has come, or has failed.
  const isStill = [settled, reveal, luck].every(({ answer, failed }) => answer !== undefined || failed);
  useFeedbackFocus(step);
  if (!isOpen) return null;
  return (
    <div className={styles.debrief}>
      <ClaimsStep props={props} scored={settled} />
      {pastClaims && (
        <>
          <Part heading={words.goal.heading} headingId="debrief-goal">
            <GoalPart locale={locale} answers={answers} />
          </Part>
          <Part heading={words.gap.heading} headingId="debrief-gap">
            <GapPart props={props} reveal={reveal} />
          </Part>
          <Part heading={words.luck.heading} headingId="debrief-luck">
            <LuckPart props={props} luck={luck} best={reveal.answer?.facts.best} />
          </Part>
          <Part heading={words.whatIf.heading} headingId="debrief-what-if">
            <WhatIfPart props={props} run={played} reveal={reveal.answer} luck={luck.answer} />
          </Part>
          {isStill && <RuleStep {...props} />}
        </>
      )}
      {isStill && answers.rule && <ConceptsStep {...props} />}
      {pastClaims && step === undefined && (
        <Part heading={words.lessons.heading} headingId="debrief-lessons">
          <LessonsPart locale={locale} scored={scored} />
        </Part>
      )}
    </div>
  );
}

/** When a step has been decided, the focus goes to what became of it. */
function useFeedbackFocus(step: string | undefined) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    if (before.current) document.getElementById(`feedback-${before.current}`)?.focus();
    before.current = step;
  }, [step]);
}
