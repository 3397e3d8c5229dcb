'use client';

import { useCallback, useMemo } from 'react';
import { HandInPanel } from '@/components/hand-in/hand-in-panel';
import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import type { Work } from '@/components/hand-in/make-hand-in';
import type { Locale } from '@/lib/content/locale';
import { ladderLength, type Json } from '@/lib/scoring';
import { EXERCISE, scenarioJson } from '../attempt-of';
import type { LadderRun } from '../protocol';
import type { Ask } from '../step';

export interface LadderHandInProps {
  readonly locale: Locale;
  readonly run: LadderRun;
  readonly ask: Ask;
  readonly assignment: KeptAssignment;
  readonly keep: (assignment: KeptAssignment) => void;
}

/** Hands in a run of the ladder. */
export function LadderHandIn({ locale, run, ask, assignment, keep }: LadderHandInProps) {
  const { scenario, seed } = run;
  const work = useMemo(
    (): Work => ({ exercise: EXERCISE, ...run, scenario: scenarioJson(run.scenario) }),
    [run],
  );
  const score = useCallback(
    (decisions: readonly Json[]) => ask('score', { run: { scenario, seed, decisions } }),
    [ask, scenario, seed],
  );
  return (
    <HandInPanel
      locale={locale}
      work={work}
      steps={ladderLength(scenario)}
      score={score}
      assignment={assignment}
      keep={keep}
    />
  );
}
