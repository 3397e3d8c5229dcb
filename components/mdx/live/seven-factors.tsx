'use client';

import { SevenFactors as Instrument } from '@/components/simulators/ladder/loyalty-curve-factors';
import { SEVEN_FACTORS_START } from '@/components/simulators/ladder/loyalty-curve-factors-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The seven factors of overall satisfaction, one at a time. */
export function SevenFactors({ locale }: LiveModelViewProps<'seven-factors'>) {
  const [state, change] = useModelState('seven-factors', SEVEN_FACTORS_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
