'use client';

import { CheckFrame } from './check-frame';
import type { CheckProps } from './check-kind';
import { multipleKind } from './kind-multiple';

/** The client part of a check of this kind, with the one scorer that it needs. */
export function QuizCheckMultiple(props: CheckProps<'multiple'>) {
  return <CheckFrame {...props} kind={multipleKind} />;
}
