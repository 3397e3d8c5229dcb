'use client';

import dynamic from 'next/dynamic';
import type { QuizItem, QuizKind } from '@/lib/scoring';
import { CheckFrame } from './check-frame';
import type { CheckKind, CheckProps } from './check-kind';

/*
 * A page is sent every client part that its server code could render. Only a dynamic import keeps the scorers of
 * kinds that a lesson does not use out of it; the server still renders the part and names its file early. The frame
 * is imported outright: what all kinds share is then sent once.
 */
const Single = dynamic(() => import('./kind-single').then(({ singleKind }) => framed(singleKind)));
const Multiple = dynamic(() => import('./kind-multiple').then(({ multipleKind }) => framed(multipleKind)));
const JudgeCorrect = dynamic(() =>
  import('./kind-judge-correct').then(({ judgeCorrectKind }) => framed(judgeCorrectKind)),
);
const Numeric = dynamic(() => import('./kind-numeric').then(({ numericKind }) => framed(numericKind)));
const Match = dynamic(() => import('./kind-match').then(({ matchKind }) => framed(matchKind)));
const Order = dynamic(() => import('./kind-order').then(({ orderKind }) => framed(orderKind)));

function framed<Kind extends QuizKind, Draft>(kind: CheckKind<Kind, Draft>) {
  return function FramedCheck(props: CheckProps<Kind>) {
    return <CheckFrame {...props} kind={kind} />;
  };
}

interface PartProps extends Omit<CheckProps<QuizKind>, 'item'> {
  readonly item: QuizItem;
}

/** The client part of a check, by the kind of its item. */
export function QuizCheckPart({ item, ...common }: PartProps) {
  switch (item.kind) {
    case 'single':
      return <Single item={item} {...common} />;
    case 'multiple':
      return <Multiple item={item} {...common} />;
    case 'judge-correct':
      return <JudgeCorrect item={item} {...common} />;
    case 'numeric':
      return <Numeric item={item} {...common} />;
    case 'match':
      return <Match item={item} {...common} />;
    case 'order':
      return <Order item={item} {...common} />;
  }
}
