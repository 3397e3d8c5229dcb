'use client';

import { CheckFrame } from './check-frame';
import type { CheckProps } from './check-kind';
import { orderKind } from './kind-order';

/** The client part of a check of this kind, with the one scorer that it needs. */
export function QuizCheckOrder(props: CheckProps<'order'>) {
  return <CheckFrame {...props} kind={orderKind} />;
}
