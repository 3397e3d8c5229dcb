'use client';

import { CheckFrame } from './check-frame';
import type { CheckProps } from './check-kind';
import { numericKind } from './kind-numeric';

/** The client part of a check of this kind, with the one scorer that it needs. */
export function QuizCheckNumeric(props: CheckProps<'numeric'>) {
  return <CheckFrame {...props} kind={numericKind} />;
}
