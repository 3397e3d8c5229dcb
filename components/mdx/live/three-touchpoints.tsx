'use client';

import { ThreeTouchpoints as Instrument } from '@/components/simulators/journey/three-touchpoints';
import { THREE_TOUCHPOINTS_START } from '@/components/simulators/journey/three-touchpoints-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** One stay in three touchpoints. */
export function ThreeTouchpoints({ locale }: LiveModelViewProps<'three-touchpoints'>) {
  const [state, change] = useModelState('three-touchpoints', THREE_TOUCHPOINTS_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
