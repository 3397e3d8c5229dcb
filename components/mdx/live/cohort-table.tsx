'use client';

import { CohortBoard, type CohortState } from '@/components/simulators/retention/cohort-board';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

const INITIAL: CohortState = { measure: 'share', cohort: 0, age: 4, line: 'cell' };

/** The cohorts of the tea house; opens on the oldest one, a year after its first order. */
export function CohortTable({ locale }: LiveModelViewProps<'cohort-table'>) {
  const [state, change] = useModelState('cohort-table', INITIAL);
  return <CohortBoard locale={locale} state={state} onChange={change} />;
}
