'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { PartGuard, type PartGuardWords } from '@/components/ui/part-guard';
import type { QuizItem, QuizKind } from '@/lib/scoring';
import { CheckFrame } from './check-frame';
import type { CheckKind, CheckProps } from './check-kind';

/*
 * A page is sent every client part that its server code could render. Only a dynamic import keeps the scorers of
 * kinds that a lesson does not use out of it; the server still renders the part and names its file early. The frame
 * is imported outright: what all kinds share is then sent once.
 */
type Views = { [Kind in QuizKind]: ComponentType<CheckProps<Kind>> };

const fetched: { readonly [Kind in QuizKind]: () => Views[Kind] } = {
  single: () => dynamic(() => import('./kind-single').then(({ singleKind }) => framed(singleKind))),
  multiple: () => dynamic(() => import('./kind-multiple').then(({ multipleKind }) => framed(multipleKind))),
  'judge-correct': () =>
    dynamic(() => import('./kind-judge-correct').then(({ judgeCorrectKind }) => framed(judgeCorrectKind))),
  numeric: () => dynamic(() => import('./kind-numeric').then(({ numericKind }) => framed(numericKind))),
  match: () => dynamic(() => import('./kind-match').then(({ matchKind }) => framed(matchKind))),
  order: () => dynamic(() => import('./kind-order').then(({ orderKind }) => framed(orderKind))),
};

/** What is asked for once is remembered, its failure too: trying again puts a new one here. */
const views: Views = {
  single: fetched.single(),
  multiple: fetched.multiple(),
  'judge-correct': fetched['judge-correct'](),
  numeric: fetched.numeric(),
  match: fetched.match(),
  order: fetched.order(),
};

function framed<Kind extends QuizKind, Draft>(kind: CheckKind<Kind, Draft>) {
  return function FramedCheck(props: CheckProps<Kind>) {
    return <CheckFrame {...props} kind={kind} />;
  };
}

interface PartProps extends Omit<CheckProps<QuizKind>, 'item'> {
  readonly item: QuizItem;
}

/** The client part of a check, by the kind of its item. If its script does not come, the rest of the lesson stays. */
export function QuizCheckPart({ partWords, ...props }: PartProps & { readonly partWords: PartGuardWords }) {
  return (
    <PartGuard words={partWords} again={() => renew(props.item.kind)}>
      <CheckOfKind {...props} />
    </PartGuard>
  );
}

function renew<Kind extends QuizKind>(kind: Kind) {
  views[kind] = fetched[kind]();
}

function CheckOfKind({ item, ...common }: PartProps) {
  switch (item.kind) {
    case 'single':
      return <views.single item={item} {...common} />;
    case 'multiple':
      return <views.multiple item={item} {...common} />;
    case 'judge-correct': {
      const View = views['judge-correct'];
      return <View item={item} {...common} />;
    }
    case 'numeric':
      return <views.numeric item={item} {...common} />;
    case 'match':
      return <views.match item={item} {...common} />;
    case 'order':
      return <views.order item={item} {...common} />;
  }
}
