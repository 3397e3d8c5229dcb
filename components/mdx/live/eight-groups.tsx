'use client';

import { EightGroups as Instrument } from '@/components/simulators/rfm/eight-groups';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The eight groups; it opens on the rule of the course. */
export function EightGroups({ locale, data: { customers } }: LiveModelViewProps<'eight-groups'>) {
  const [state, change] = useModelState('eight-groups', { r: 4, f: 4, m: 4 });
  return <Instrument locale={locale} customers={customers} state={state} onChange={change} />;
}
