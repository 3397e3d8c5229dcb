'use client';

import type { ComponentType } from 'react';
import type { LiveModelName } from '@/lib/content/live-models';
import { liveModelViews, type LiveModelViewProps } from './live-models';

/** Picks the view by its name: a function cannot cross from the server, a name can. */
export function LiveModelIsland<Name extends LiveModelName>({
  name,
  ...view
}: LiveModelViewProps<Name> & { readonly name: Name }) {
  const View: ComponentType<LiveModelViewProps<Name>> = liveModelViews[name];
  return <View locale={view.locale} data={view.data} />;
}
