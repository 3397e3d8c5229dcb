'use client';

import { WORD_START } from '@/components/simulators/word-of-mouth/talk-view';
import { WordOfMouth as Instrument } from '@/components/simulators/word-of-mouth/word-of-mouth';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Forty guests who talk; it opens after the first round. */
export function WordOfMouth({ locale }: LiveModelViewProps<'word-of-mouth'>) {
  const [state, change] = useModelState('word-of-mouth', WORD_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
