'use client';

import { RelationshipLevel as Instrument } from '@/components/simulators/relationship-level/relationship-level';
import { RELATIONSHIP_LEVEL_START } from '@/components/simulators/relationship-level/relationship-level-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Kotler's nine cells; it opens with a group whose level the reader is to say first. */
export function RelationshipLevel({ locale }: LiveModelViewProps<'relationship-level'>) {
  const [state, change] = useModelState('relationship-level', RELATIONSHIP_LEVEL_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
