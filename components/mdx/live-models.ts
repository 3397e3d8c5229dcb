'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { LiveModelData, LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';

/** What every live model is given. Its changing state comes from `useModelState`. */
export interface LiveModelViewProps<Name extends LiveModelName> {
  readonly locale: Locale;
  readonly data: LiveModelData[Name];
}

/**
 * The views of the live models, each a chunk of its own that only pages with that model fetch. They are rendered on
 * the server as well, so the first state can be read without JavaScript.
 */
export const liveModelViews: { readonly [Name in LiveModelName]: ComponentType<LiveModelViewProps<Name>> } = {
  'one-more-order': dynamic(() => import('./live/one-more-order').then(({ OneMoreOrder }) => OneMoreOrder)),
};
