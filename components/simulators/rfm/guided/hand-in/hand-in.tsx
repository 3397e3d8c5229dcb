'use client';

import { OnDemand } from '../assigned/on-demand';
import type { HandInProps } from './hand-in-panel';

const load = () => import('./hand-in-panel').then(({ HandInPanel }) => HandInPanel);

/** Handing in, fetched only in an assigned run. */
export function HandIn(props: HandInProps) {
  return <OnDemand load={load} props={props} />;
}
