'use client';

import { ChannelFit as Instrument } from '@/components/simulators/channels/channel-fit';
import { CHANNEL_FIT_START } from '@/components/simulators/channels/channel-fit-view';
import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** A matter to tell a customer, held against the ten channels; it opens with the late parcel. */
export function ChannelFit({ locale }: LiveModelViewProps<'channel-fit'>) {
  const [state, change] = useModelState('channel-fit', CHANNEL_FIT_START);
  return <Instrument locale={locale} state={state} onChange={change} />;
}
