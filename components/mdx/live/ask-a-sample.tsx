'use client';

import { AskASample as Instrument } from '@/components/simulators/asking/ask-a-sample';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** The instrument of the lesson on scores from a few answers; it opens on one round. */
export function AskASample({ locale, data }: LiveModelViewProps<'ask-a-sample'>) {
  const [state, change] = useModelState('ask-a-sample', { ...data, silent: 0, round: 1 });
  return <Instrument locale={locale} state={state} onChange={change} />;
}
