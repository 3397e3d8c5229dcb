'use client';

import { GUIDED_STEPS, type GuidedStep } from '@/lib/scoring';
import type { SectionProps } from '../step';
import { ActionsStep } from './actions-step';
import styles from './file.module.css';
import { NamesStep } from './names-step';
import { ScoringStep } from './scoring-step';

/** The file scored, six customers named, six groups matched with actions. */
export function FileSection(props: SectionProps) {
  const { run, view } = props;
  const next = view.step === undefined ? GUIDED_STEPS.length : GUIDED_STEPS.indexOf(view.step);
  const reached = (step: GuidedStep) => next >= GUIDED_STEPS.indexOf(step);
  return (
    // Another run has other drafts.
    <div className={styles.section} key={run.seed}>
      {reached('file') && <ScoringStep {...props} />}
      {reached('names') && view.scored && <NamesStep {...props} scored={view.scored} />}
      {reached('actions') && view.scored && <ActionsStep {...props} scored={view.scored} />}
    </div>
  );
}
