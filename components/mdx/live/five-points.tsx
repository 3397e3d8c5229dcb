'use client';

import { FivePoints as Instrument } from '@/components/simulators/retention-economics/five-points';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The instrument of the lesson on the economics of retention; it opens on the lesson's own case. */
export function FivePoints({ locale, data: { customers, start } }: LiveModelViewProps<'five-points'>) {
  const [state, change] = useModelState('five-points', start);
  return <Instrument locale={locale} customers={customers} state={state} onChange={change} />;
}
