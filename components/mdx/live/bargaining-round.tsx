'use client';

import { BargainingRound as Instrument } from '@/components/simulators/bargaining/bargaining-round';
import { ROUND_START } from '@/components/simulators/bargaining/bargaining-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** A round of bargaining; it opens on the numbers of the lesson's text, the outcome covered. */
export function BargainingRound({ locale }: LiveModelViewProps<'bargaining-round'>) {
  const [state, change] = useModelState('bargaining-round', ROUND_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
