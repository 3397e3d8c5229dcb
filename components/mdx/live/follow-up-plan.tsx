'use client';

import { FollowUpPlan as Instrument } from '@/components/simulators/channels/follow-up-plan';
import { FOLLOW_UP_START } from '@/components/simulators/channels/follow-up-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** A year's contacts by tier; it opens with everyone alike. */
export function FollowUpPlan({ locale }: LiveModelViewProps<'follow-up-plan'>) {
  const [state, change] = useModelState('follow-up-plan', FOLLOW_UP_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
