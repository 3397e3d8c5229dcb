'use client';

import { useEffect, useRef, useState } from 'react';
import { Part } from '@/components/ui/look-back/step-parts';
import { Button } from '@/components/ui/button';
import { GUIDED_STEPS, type GuidedStep } from '@/lib/scoring';
import type { SectionProps } from '../step';
import { useAsked } from '../use-asked';
import { ClaimsStep } from './claims-step';
import { ConceptsStep } from './concepts-step';
import { debriefMessages } from './debrief-messages';
import { claimsDraft, STAGES, stageDraft, type Stage } from './drafts';
import { GoalStep } from './goal-step';
import { LuckPart } from './luck-part';
import { PathPart } from './path-part';
import { RuleStep } from './rule-step';
import { WhatIfPart } from './what-if-part';
import styles from './debrief.module.css';

/** Points of the outcome where the report does not say. */
const OUTCOME_MAX = 10;

/** Goal first, then the path, another choice under the same luck, luck apart from skill, claims, a rule, five questions. */
export function DebriefSection(props: SectionProps) {
  const { locale, run, view, ask, draft, keepDraft } = props;
  const words = debriefMessages[locale];
  const at = view.step === undefined ? GUIDED_STEPS.length : GUIDED_STEPS.indexOf(view.step);
  const past = (step: GuidedStep) => at > GUIDED_STEPS.indexOf(step);
  const afterGoal = past('goal');
  const [opened, setOpened] = useState<Stage>(() => stageDraft(draft));
  const stage = past('claims') ? 'claims' : opened;
  const shows = (which: Stage) => afterGoal && STAGES.indexOf(which) <= STAGES.indexOf(stage);

  // Later steps change neither: what is asked ends where its answer is settled.
  const runTo = (step: GuidedStep) => ({
    ...run,
    decisions: run.decisions.slice(0, GUIDED_STEPS.indexOf(step) + 1),
  });
  const scored = useAsked(ask, 'score', afterGoal ? { run: runTo('claims') } : undefined);
  const luck = useAsked(ask, 'luck', shows('luck') ? { run: runTo('forecast') } : undefined);
  const criteria = scored.answer?.outcome.status === 'scored' ? scored.answer.outcome.criteria : undefined;
  const claims = criteria?.find(({ id }) => id === 'claims');
  const outcomeMax = criteria?.find(({ id }) => id === 'outcome')?.max ?? OUTCOME_MAX;

  const open = useOpen(setOpened, (next) =>
    keepDraft({ step: 'claims', stage: next, claims: claimsDraft(draft) }),
  );
  const { counting, scored: own, chosen, reveal } = view;
  return (
    <div className={styles.debrief}>
      <GoalStep {...props} />
      {afterGoal && (
        <Part heading={words.path.heading} headingId="feedback-goal">
          <p className={styles.prose}>{words.path.intro}</p>
          {criteria && <PathPart locale={locale} view={view} decisions={run.decisions} criteria={criteria} />}
          {!criteria && scored.slow && <p className={styles.note}>{words.checking}</p>}
          {scored.failed && <Button onClick={scored.retry}>{words.luck.again}</Button>}
          {stage === 'path' && <Onward label={words.path.next} onClick={() => open('what-if')} />}
        </Part>
      )}
      {shows('what-if') && counting && own && chosen && reveal && (
        <Part heading={words.whatIf.heading} headingId="debrief-what-if">
          <WhatIfPart
            locale={locale}
            run={run}
            terms={view.terms}
            own={{ counting, scoring: own.scoring, choice: chosen.choice }}
            happened={reveal.happened}
            ask={ask}
          />
          {stage === 'what-if' && <Onward label={words.whatIf.next} onClick={() => open('luck')} />}
        </Part>
      )}
      {shows('luck') && (
        <Part heading={words.luck.heading} headingId="debrief-luck">
          <LuckPart locale={locale} view={view} outcomeMax={outcomeMax} luck={luck} />
          {stage === 'luck' && luck.answer && (
            <Onward label={words.luck.next} onClick={() => open('claims')} />
          )}
        </Part>
      )}
      {shows('claims') && (
        <ClaimsStep props={props} scored={scored.current ? claims : undefined} failed={scored.failed} />
      )}
      {past('claims') && <RuleStep {...props} />}
      {past('rule') && <ConceptsStep {...props} />}
    </div>
  );
}

function Onward({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button weight="main" onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}

/** Opens the next part and moves the focus to its heading. */
function useOpen(setOpened: (stage: Stage) => void, keep: (stage: Stage) => void) {
  const wanted = useRef<Stage>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    // An effect of an earlier render may come late, before the part is there: then it is not yet this one's turn.
    const heading = document.getElementById(`debrief-${wanted.current}`);
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
