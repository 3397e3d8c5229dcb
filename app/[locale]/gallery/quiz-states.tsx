'use client';

import type { CheckKind, ItemOf, Question } from '@/components/exercises/quiz/check-kind';
import { FeedbackText } from '@/components/exercises/quiz/feedback-text';
import { judgeCorrectKind } from '@/components/exercises/quiz/kind-judge-correct';
import { matchKind } from '@/components/exercises/quiz/kind-match';
import { multipleKind } from '@/components/exercises/quiz/kind-multiple';
import { numericKind } from '@/components/exercises/quiz/kind-numeric';
import { orderKind } from '@/components/exercises/quiz/kind-order';
import { singleKind } from '@/components/exercises/quiz/kind-single';
import { mark } from '@/components/exercises/quiz/mark';
import { quizMessages } from '@/components/exercises/quiz/messages';
import type { Locale } from '@/lib/content/locale';
import type { QuizKind } from '@/lib/scoring';
import { samples } from './quiz-samples';

/** Checks as they stand after an answer. */
export function QuizStates({ locale }: { locale: Locale }) {
  const messages = quizMessages[locale];
  const [single, multiple, judge, numeric, match, order] = samples;
  const entries = order.item.entries;
  return (
    <>
      {['a', 'b'].map((draft) => (
        <Marked
          key={draft}
          kind={singleKind}
          item={single.item}
          words={single[locale]}
          messages={messages}
          draft={draft}
        />
      ))}
      {[['a', 'c'], ['c'], ['a', 'b', 'd']].map((draft) => (
        <Marked
          key={draft.join('')}
          kind={multipleKind}
          item={multiple.item}
          words={multiple[locale]}
          messages={messages}
          draft={draft}
        />
      ))}
      {[
        { judgement: true, correction: '' },
        { judgement: false, correction: locale === 'zh' ? '升高' : 'goes up' },
        { judgement: false, correction: locale === 'zh' ? '越高' : 'higher' },
      ].map((draft) => (
        <Marked
          key={`${draft.judgement}${draft.correction}`}
          kind={judgeCorrectKind}
          item={judge.item}
          words={judge[locale]}
          messages={messages}
          draft={draft}
        />
      ))}
      {['138.7', '50', '７２．０７', '72.1%'].map((draft) => (
        <Marked
          key={draft}
          kind={numericKind}
          item={numeric.item}
          words={numeric[locale]}
          messages={messages}
          draft={draft}
        />
      ))}
      {[
        { r: 'age', f: 'times', m: 'money' },
        { r: 'days', f: 'times', m: 'money' },
      ].map((draft) => (
        <Marked
          key={draft.r}
          kind={matchKind}
          item={match.item}
          words={match[locale]}
          messages={messages}
          draft={draft}
        />
      ))}
      {[[...entries.slice(0, 2), ...entries.slice(2).reverse()], [...entries]].map((draft) => (
        <Marked
          key={draft.join()}
          kind={orderKind}
          item={order.item}
          words={order[locale]}
          messages={messages}
          draft={{ entries: draft, touched: true }}
        />
      ))}
    </>
  );
}

function Marked<Kind extends QuizKind, Draft>({
  kind,
  draft,
  ...question
}: Question<Kind> & { kind: CheckKind<Kind, Draft>; item: ItemOf<Kind>; draft: Draft }) {
  const { View } = kind;
  const reading = kind.read(draft, question);
  const result = 'response' in reading ? mark(kind, question.item, [reading.response]) : undefined;
  if (!('response' in reading) || !result) return <p>{JSON.stringify(reading)}</p>;
  const { earned, evidence } = result;
  const max = question.item.points;
  return (
    <div>
      <View {...question} value={draft} onChange={() => {}} onEnter={() => {}} marked resting />
      <FeedbackText
        feedback={kind.explain(reading.response, question, { share: earned / max, evidence })}
        earned={earned}
        max={max}
        messages={question.messages}
      />
    </div>
  );
}
