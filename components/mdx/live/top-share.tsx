'use client';

import { TopShare as Instrument } from '@/components/simulators/rfm/top-share';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The top customers' share of the revenue; it opens on the tea house and 20 %. */
export function TopShare({ locale }: LiveModelViewProps<'top-share'>) {
  const [state, change] = useModelState('top-share', { shop: 'tea-house', top: 20 });
  return <Instrument locale={locale} state={state} onChange={change} />;
}
