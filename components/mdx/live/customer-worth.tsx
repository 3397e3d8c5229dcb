'use client';

import { CustomerWorth as Instrument } from '@/components/simulators/customer-worth/customer-worth';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The instrument of the lesson on customer lifetime value; it opens on the lesson's own case. */
export function CustomerWorth({ locale, data: { start } }: LiveModelViewProps<'customer-worth'>) {
  const [state, change] = useModelState('customer-worth', start);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
