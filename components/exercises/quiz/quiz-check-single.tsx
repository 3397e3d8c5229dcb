'use client';

import { CheckFrame } from './check-frame';
import type { CheckProps } from './check-kind';
import { singleKind } from './kind-single';

/** The client part of a check of this kind, with the one scorer that it needs. */
export function QuizCheckSingle(props: CheckProps<'single'>) {
  return <CheckFrame {...props} kind={singleKind} />;
}
