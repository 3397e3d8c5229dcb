'use client';

import { RaisedPromise as Instrument } from '@/components/simulators/ladder/loyalty-curve-promise';
import { RAISED_PROMISE_START } from '@/components/simulators/ladder/loyalty-curve-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Promise against performance. */
export function RaisedPromise({ locale }: LiveModelViewProps<'raised-promise'>) {
  const [state, change] = useModelState('raised-promise', RAISED_PROMISE_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
