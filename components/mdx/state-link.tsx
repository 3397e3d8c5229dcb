'use client';

import type { ReactNode } from 'react';
import type { LiveModelName, LiveModelState } from '@/lib/content/live-models';
import styles from './prose.module.css';
import { putModelState } from './model-states';

export interface StateProps<Name extends LiveModelName = LiveModelName> {
  readonly model: Name;
  readonly set: Partial<LiveModelState[Name]>;
  readonly children: ReactNode;
}

/**
 * Words in the prose that put a live model into the state they speak of. A link to the instrument, so that the words can
 * break over lines and still lead somewhere before the page's scripts run.
 */
export function StateLink({ model, set, children }: StateProps) {
  return (
    <a
      href={`#live-${model}`}
      className={styles.state}
      onClick={(event) => {
        event.preventDefault();
        putModelState(model, set);
        show(document.getElementById(`live-${model}`));
      }}
    >
      {children}
    </a>
  );
}

/** Brings the instrument into view if it is not there already. */
function show(instrument: Element | null | undefined): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  instrument?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
