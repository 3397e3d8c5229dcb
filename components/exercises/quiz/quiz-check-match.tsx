'use client';

import { CheckFrame } from './check-frame';
import type { CheckProps } from './check-kind';
import { matchKind } from './kind-match';

/** The client part of a check of this kind, with the one scorer that it needs. */
export function QuizCheckMatch(props: CheckProps<'match'>) {
  return <CheckFrame {...props} kind={matchKind} />;
}
