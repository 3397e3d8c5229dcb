'use client';

import { CheckFrame } from './check-frame';
import type { CheckProps } from './check-kind';
import { judgeCorrectKind } from './kind-judge-correct';

/** The client part of a check of this kind, with the one scorer that it needs. */
export function QuizCheckJudgeCorrect(props: CheckProps<'judge-correct'>) {
  return <CheckFrame {...props} kind={judgeCorrectKind} />;
}
