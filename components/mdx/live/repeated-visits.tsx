'use client';

import { RepeatedVisits as Instrument } from '@/components/simulators/repeated-visits/repeated-visits';
import { REPEATED_VISITS_START } from '@/components/simulators/repeated-visits/repeated-visits-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Expectation over eight visits. */
export function RepeatedVisits({ locale }: LiveModelViewProps<'repeated-visits'>) {
  const [state, change] = useModelState('repeated-visits', REPEATED_VISITS_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
