'use client';

import {
  StillAlive as Instrument,
  type StillAliveState,
} from '@/components/simulators/retention/still-alive';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

const INITIAL: StillAliveState = { days: 90, model: 'bg-nbd' };

/** Opens on ninety days of silence, as the lesson does. */
export function StillAlive({ locale, data: { customers } }: LiveModelViewProps<'still-alive'>) {
  const [state, change] = useModelState('still-alive', INITIAL);
  return <Instrument locale={locale} customers={customers} state={state} onChange={change} />;
}
