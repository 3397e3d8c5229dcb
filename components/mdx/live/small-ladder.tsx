'use client';

import { SmallLadder as Instrument } from '@/components/simulators/ladder/small-ladder';
import { startOf } from '@/components/simulators/ladder/small-ladder-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The ladder of 200 people; it opens on the first day, with the first person of the lesson's list. */
export function SmallLadder({ locale, data: { people } }: LiveModelViewProps<'small-ladder'>) {
  const [state, change] = useModelState('small-ladder', startOf(people[0].number));
  return <Instrument locale={locale} people={people} state={state} onChange={change} />;
}
