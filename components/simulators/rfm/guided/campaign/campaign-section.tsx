'use client';

import { GUIDED_STEPS, type GuidedStep } from '@/lib/scoring';
import type { SectionProps } from '../step';
import { BreakEvenStep } from './break-even';
import styles from './campaign.module.css';
import { ChoiceStep } from './choice';
import { ForecastStep } from './forecast';

/** Terms, whom to invite, what to expect; the last button sends. */
export function CampaignSection(props: SectionProps) {
  const { run, view } = props;
  const next = view.step === undefined ? GUIDED_STEPS.length : GUIDED_STEPS.indexOf(view.step);
  const reached = (step: GuidedStep) => next >= GUIDED_STEPS.indexOf(step);
  return (
    // Another run has other drafts.
    <div className={styles.section} key={run.seed}>
      {reached('break-even') && <BreakEvenStep {...props} />}
      {reached('choice') && <ChoiceStep {...props} />}
      {view.chosen && <ForecastStep {...props} chosen={view.chosen} />}
    </div>
  );
}
