'use client';

import { LoyaltyReading as Instrument } from '@/components/simulators/ladder/loyalty-reading';
import { LOYALTY_READING_START } from '@/components/simulators/ladder/loyalty-reading-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The same 200 people, read twice; it opens on the first reading, with the rival to come. */
export function LoyaltyReading({ locale }: LiveModelViewProps<'loyalty-reading'>) {
  const [state, change] = useModelState('loyalty-reading', LOYALTY_READING_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
