'use client';

import { ThreeBonds as Instrument } from '@/components/simulators/ladder/three-bonds';
import { THREE_BONDS_START } from '@/components/simulators/ladder/three-bonds-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Three bonds and a rival who copies; it opens after the first quarter, the rest covered. */
export function ThreeBonds({ locale }: LiveModelViewProps<'three-bonds'>) {
  const [state, change] = useModelState('three-bonds', THREE_BONDS_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
