'use client';

import { create } from 'zustand';
import type { LiveModelName, LiveModelState } from '@/lib/content/live-models';

type Changes = { readonly [Name in LiveModelName]?: Partial<LiveModelState[Name]> };

/** What readers and the prose have changed in the live models of the page; kept in memory only. */
const useChanges = create<{ readonly changes: Changes }>(() => ({ changes: {} }));

/** Puts a live model into a state, or changes a part of it. */
export function putModelState<Name extends LiveModelName>(
  name: Name,
  change: Partial<LiveModelState[Name]>,
): void {
  useChanges.setState(({ changes }) => ({
    changes: { ...changes, [name]: { ...changes[name], ...change } },
  }));
}

/** The state of a live model, and how its own controls change it. */
export function useModelState<Name extends LiveModelName>(
  name: Name,
  initial: LiveModelState[Name],
): readonly [LiveModelState[Name], (change: Partial<LiveModelState[Name]>) => void] {
  const change = useChanges(({ changes }) => changes[name]);
  return [{ ...initial, ...change }, (next) => putModelState(name, next)];
}
