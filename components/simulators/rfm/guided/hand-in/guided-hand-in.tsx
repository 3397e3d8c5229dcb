'use client';

import { useCallback, useMemo } from 'react';
import { HandInPanel } from '@/components/hand-in/hand-in-panel';
import type { Work } from '@/components/hand-in/make-hand-in';
import { GUIDED_STEPS, type Json } from '@/lib/scoring';
import { GUIDED_CASE } from './guided-case';
import type { GuidedHandInProps } from './hand-in';

/** Hands in a run of this exercise. */
export function GuidedHandIn({ locale, run, ask, assignment, keep }: GuidedHandInProps) {
  const { seed } = run;
  const work = useMemo((): Work => ({ exercise: 'rfm/guided', scenario: GUIDED_CASE, ...run }), [run]);
  const score = useCallback(
    (decisions: readonly Json[]) => ask('score', { run: { seed, decisions } }),
    [ask, seed],
  );
  return (
    <HandInPanel
      locale={locale}
      work={work}
      steps={GUIDED_STEPS.length}
      score={score}
      assignment={assignment}
      keep={keep}
    />
  );
}
