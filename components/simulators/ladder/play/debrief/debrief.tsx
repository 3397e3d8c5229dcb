'use client';

import { useEffect, useRef, useState } from 'react';
import { Part } from '@/components/ui/look-back/step-parts';
import type { PartProps } from '../step';
import { useAsked } from '../use-asked';
import { CalibrationPart } from './calibration-part';
import { ClaimsStep } from './claims-step';
import { ConceptsStep } from './concepts-step';
import { debriefMessages } from './debrief-messages';
import { claimsDraft, runUpTo, STAGES, stageDraft, type Stage } from './drafts';
import { FeltPart } from './felt-part';
import { GoalPart } from './goal-part';
import { LuckPart } from './luck-part';
import { MatteredPart } from './mattered-part';
import { PathPart } from './path-part';
import { RuleStep } from './rule-step';
import { Onward } from './waiting';
import { useAgainst } from './use-against';
import { WhatIfPart } from './what-if-part';
import styles from './debrief.module.css';

/** Goal first, then the path, what mattered, what if, luck and skill, calibration, what was felt; then claims, a rule, five questions. */
export function Debrief(props: PartProps) {
  const { locale, words: caseWords, run, view, ask, draft, keepDraft } = props;
  const words = debriefMessages[locale];
  const step = view.step?.kind;
  const isOver = view.quarters.length === view.terms.quarters;
  const pastClaims = isOver && step !== 'claims';
  const [opened, setOpened] = useState<Stage>(() => stageDraft(draft));
  const stage = pastClaims ? 'claims' : opened;
  const shows = (which: Stage) => isOver && STAGES.indexOf(which) <= STAGES.indexOf(stage);

  // Steps of looking back change nothing of what is asked here, so the run ends where its answer is settled.
  const played = runUpTo(run, view);
  // In the order of the answers wanted: one is worked on after the other.
  const baselines = useAsked(ask, 'baselines', isOver ? { run: played } : undefined);
  const scored = useAsked(ask, 'score', isOver ? { run: played } : undefined);
  const settled = useAsked(ask, 'score', pastClaims ? { run: runUpTo(run, view, 1) } : undefined);
  const mattered = useAsked(ask, 'mattered', shows('mattered') ? { run: played } : undefined);
  const luck = useAsked(ask, 'luck', shows('luck') ? { run: played } : undefined);
  const against = useAgainst(ask, shows('calibration') ? played : undefined, view.terms.quarters);

  const open = useOpen(setOpened, (next) =>
    keepDraft({ step: 'claims', stage: next, claims: claimsDraft(draft) }),
  );
  useFeedbackFocus(step);
  if (!isOver) return null;
  const onward = (from: Stage, label: string) => {
    const next = STAGES[STAGES.indexOf(from) + 1];
    return stage === from && next && <Onward label={label} onClick={() => open(next)} />;
  };
  return (
    <div className={styles.debrief}>
      <Part heading={words.goal.heading} headingId="debrief-goal">
        <GoalPart locale={locale} goal={view.goal} scored={scored} />
      </Part>
      <Part heading={words.path.heading} headingId="debrief-path">
        <PathPart locale={locale} quarters={view.quarters} baselines={baselines} />
        {onward('path', words.path.next)}
      </Part>
      {shows('mattered') && (
        <Part heading={words.mattered.heading} headingId="debrief-mattered">
          <MatteredPart locale={locale} quarters={view.quarters} mattered={mattered} />
          {onward('mattered', words.mattered.next)}
        </Part>
      )}
      {shows('what-if') && (
        <Part heading={words.whatIf.heading} headingId="debrief-what-if">
          <WhatIfPart locale={locale} view={view} ask={ask} fork={props.fork} run={played} />
          {onward('what-if', words.whatIf.next)}
        </Part>
      )}
      {shows('luck') && (
        <Part heading={words.luck.heading} headingId="debrief-luck">
          <LuckPart locale={locale} luck={luck} baselines={baselines.answer} />
          {luck.answer && onward('luck', words.luck.next)}
        </Part>
      )}
      {shows('calibration') && (
        <Part heading={words.calibration.heading} headingId="debrief-calibration">
          <CalibrationPart locale={locale} customers={caseWords.customers} asked={against} />
          {against.answer && onward('calibration', words.calibration.next)}
        </Part>
      )}
      {shows('felt') && (
        <Part heading={words.felt.heading} headingId="debrief-felt">
          <FeltPart locale={locale} customers={caseWords.customers} quarters={view.quarters} />
          {onward('felt', words.felt.next)}
        </Part>
      )}
      {shows('claims') && <ClaimsStep props={props} scored={settled} />}
      {pastClaims && <RuleStep {...props} />}
      {pastClaims && step !== 'rule' && <ConceptsStep {...props} />}
    </div>
  );
}

/** Opens the next part and moves the focus to its heading. */
function useOpen(setOpened: (stage: Stage) => void, keep: (stage: Stage) => void) {
  const wanted = useRef<Stage>(undefined);
  useEffect(() => {
    // An answer that came just before may be shown first: the part is not there yet.
    const heading = wanted.current && document.getElementById(`debrief-${wanted.current}`);
    if (!heading) return;
    heading.focus();
    wanted.current = undefined;
  });
  return (stage: Stage) => {
    wanted.current = stage;
    setOpened(stage);
    keep(stage);
  };
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
