'use client';

import { BLIND_START } from '@/components/simulators/bargaining/bargaining-view';
import { BlindOffer as Instrument } from '@/components/simulators/bargaining/blind-offer';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** One price against a hidden limit; it opens on a price that is too bold. */
export function BlindOffer({ locale }: LiveModelViewProps<'blind-offer'>) {
  const [state, change] = useModelState('blind-offer', BLIND_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
