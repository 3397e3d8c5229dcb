'use client';

import { OneMoreOrder as Instrument } from '@/components/simulators/rfm/one-more-order';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The instrument of the first lesson; it opens on the first customer of the lesson's list. */
export function OneMoreOrder({ locale, data: { customers } }: LiveModelViewProps<'one-more-order'>) {
  const initial = { customer: customers[0].id, daysAgo: 0, amount: 15, added: false };
  const [state, change] = useModelState('one-more-order', initial);
  return <Instrument locale={locale} customers={customers} state={state} onChange={change} />;
}
