'use client';

import { LoyaltyCurve as Instrument } from '@/components/simulators/ladder/loyalty-curve';
import { LOYALTY_CURVE_START } from '@/components/simulators/ladder/loyalty-curve-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The satisfaction–loyalty curve over the lesson's hundred answers. */
export function LoyaltyCurve({ locale, data: { answers } }: LiveModelViewProps<'loyalty-curve'>) {
  const [state, change] = useModelState('loyalty-curve', LOYALTY_CURVE_START);
  return <Instrument locale={locale} answers={answers} state={state} onChange={change} />;
}
