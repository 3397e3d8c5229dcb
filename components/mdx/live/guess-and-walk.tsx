'use client';

import { GuessAndWalk as Instrument } from '@/components/simulators/journey-map/guess-and-walk';
import { GUESS_START } from '@/components/simulators/journey-map/guess-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Five touchpoints to predict, then to walk; it opens before the walk. */
export function GuessAndWalk({ locale }: LiveModelViewProps<'guess-and-walk'>) {
  const [state, change] = useModelState('guess-and-walk', GUESS_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
