import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { keepCheck } from '@/lib/learner';
import type { QuizKind, QuizResponses } from '@/lib/scoring';
import type { CheckKind, CheckProps } from './check-kind';
import { FeedbackText } from './feedback-text';
import { mark, type Mark } from './mark';
import styles from './quiz.module.css';
import { useAwake } from './use-awake';

interface Marked<Kind extends QuizKind> extends Mark {
  readonly response: QuizResponses[Kind];
}

/** Holds the answer, has it marked, and explains. Every kind of question is a filling of this frame. */
export function CheckFrame<Kind extends QuizKind, Draft>({
  lesson,
  kind,
  ...question
}: CheckProps<Kind> & { readonly kind: CheckKind<Kind, Draft> }) {
  const { item, messages } = question;
  const frame = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => kind.start(item));
  const [tries, setTries] = useState<readonly QuizResponses[Kind][]>([]);
  const [marked, setMarked] = useState<Marked<Kind> | 'not-marked'>();
  const awake = useAwake();
  const reading = kind.read(draft, question);
  const { View } = kind;

  function check() {
    if (marked || 'missing' in reading) return;
    const { response } = reading;
    const decisions = [...tries, response].slice(-MOST_TRIES);
    const result = mark(kind, item, decisions);
    if (!result) return setMarked('not-marked');
    setTries(decisions);
    setMarked({ ...result, response });
    keepCheck(`${lesson}/${item.id}`, result.attempt, result.outcome);
  }

  function again() {
    setMarked(undefined);
    // The field rested while it was marked; focus can go there once it is awake.
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('input, select, button')?.focus());
  }

  return (
    <div ref={frame}>
      <View
        {...question}
        value={draft}
        onChange={setDraft}
        marked={marked !== undefined}
        resting={marked !== undefined || !awake}
        onEnter={check}
      />
      <div role="status">
        {marked === 'not-marked' && <p>{messages.notMarked}</p>}
        {marked && marked !== 'not-marked' && (
          <FeedbackText
            feedback={kind.explain(marked.response, question, {
              share: marked.earned / item.points,
              evidence: marked.evidence,
            })}
            earned={marked.earned}
            max={item.points}
            messages={messages}
          />
        )}
      </div>
      <div className={styles.actions}>
        {marked ? (
          <Button key="press" onClick={again}>
            {messages.again}
          </Button>
        ) : (
          <Button key="press" weight="main" aria-disabled={'missing' in reading} onClick={check}>
            {'missing' in reading ? reading.missing : messages.check}
          </Button>
        )}
      </div>
    </div>
  );
}

const MOST_TRIES = 100;
