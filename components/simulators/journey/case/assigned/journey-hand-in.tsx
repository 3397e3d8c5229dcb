'use client';

import { useCallback, useMemo } from 'react';
import { HandInPanel } from '@/components/hand-in/hand-in-panel';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { Work } from '@/components/hand-in/make-hand-in';
import type { Locale } from '@/lib/content/locale';
import type { Json } from '@/lib/scoring';
import { caseJson, EXERCISE } from '../attempt-of';
import type { Ask } from '../play-state';
import type { JourneyRun } from '../protocol';
import { STEPS } from '../rhythm';

export interface JourneyHandInProps {
  readonly locale: Locale;
  readonly run: JourneyRun;
  readonly ask: Ask;
  readonly assignment: KeptAssignment;
  readonly keep: (assignment: KeptAssignment) => void;
}

/** Hands in a run of a case. */
export function JourneyHandIn({ locale, run, ask, assignment, keep }: JourneyHandInProps) {
  const { scenario, seed } = run;
  const work = useMemo((): Work => ({ exercise: EXERCISE, ...run, scenario: caseJson(run.scenario) }), [run]);
  const score = useCallback(
    (decisions: readonly Json[]) => ask('score', { run: { scenario, seed, decisions } }),
    [ask, scenario, seed],
  );
  return (
    <HandInPanel
      locale={locale}
      work={work}
      steps={STEPS.length}
      score={score}
      assignment={assignment}
      keep={keep}
    />
  );
}
