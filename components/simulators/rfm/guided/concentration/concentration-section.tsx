'use client';

import { GUIDED_STEPS, type GuidedStep } from '@/lib/scoring';
import styles from '../file/file.module.css';
import type { SectionProps } from '../step';
import { EightyTwentyStep } from './eighty-twenty-step';
import { ShareStep } from './share-step';

/** How much the best customers bring: guessed, seen, and held against 80/20. */
export function ConcentrationSection(props: SectionProps) {
  const { run, view } = props;
  const next = view.step === undefined ? GUIDED_STEPS.length : GUIDED_STEPS.indexOf(view.step);
  const reached = (step: GuidedStep) => next >= GUIDED_STEPS.indexOf(step);
  return (
    // Another run has other drafts.
    <div className={styles.section} key={run.seed}>
      {reached('share') && <ShareStep {...props} />}
      {reached('eighty-twenty') && view.concentration && (
        <EightyTwentyStep {...props} concentration={view.concentration} />
      )}
    </div>
  );
}
