'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import type { LiveModelName, LiveModelState } from '@/lib/content/live-models';
import styles from './prose.module.css';
import { putModelState } from './model-states';

export interface StateProps<Name extends LiveModelName = LiveModelName> {
  readonly model: Name;
  readonly set: Partial<LiveModelState[Name]>;
  readonly children: ReactNode;
}

/**
 * Words in the prose that put a live model into the state they speak of. Before the page's scripts run they are
 * plain words: a button that does nothing would be worse than none.
 */
export function StateButton({ model, set, children }: StateProps) {
  const ready = useSyncExternalStore(noChange, isClient, isServer);
  if (!ready) return <span>{children}</span>;
  return (
    <button
      type="button"
      data-model={model}
      className={styles.state}
      onClick={() => {
        putModelState(model, set);
        show(document.getElementById(`live-${model}`));
      }}
    >
      {children}
    </button>
  );
}

/** Brings the instrument into view if it is not there already. */
function show(instrument: Element | null | undefined): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  instrument?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}

const noChange = () => () => undefined;
const isClient = () => true;
const isServer = () => false;
