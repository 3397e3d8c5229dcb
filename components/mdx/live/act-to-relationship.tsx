'use client';

import { ActToRelationship as Instrument } from '@/components/simulators/interaction-levels/act-to-relationship';
import { ACT_START } from '@/components/simulators/interaction-levels/act-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Ten acts of one guest; it opens before any boundary is drawn. */
export function ActToRelationship({ locale }: LiveModelViewProps<'act-to-relationship'>) {
  const [state, change] = useModelState('act-to-relationship', ACT_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
