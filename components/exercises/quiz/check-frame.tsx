import { useRef, useState } from 'react';
import { useProgress } from '@/components/layout/use-progress';
import { Button } from '@/components/ui/button';
import { keepCheck } from '@/lib/learner';
import type { QuizKind } from '@/lib/scoring';
import type { CheckKind, CheckProps } from './check-kind';
import { FeedbackText } from './feedback-text';
import { mark } from './mark';
import styles from './quiz.module.css';
import { earlierSitting, newSitting, type Sitting } from './sitting';

/** Holds the answer, has it marked, explains, and shows an earlier answer again. Every kind of question is a filling of this frame. */
export function CheckFrame<Kind extends QuizKind, Draft>({
  lesson,
  kind,
  ...question
}: CheckProps<Kind> & { readonly kind: CheckKind<Kind, Draft> }) {
  const { item, messages } = question;
  const frame = useRef<HTMLDivElement>(null);
  const [own, setSitting] = useState<Sitting<Kind, Draft>>();
  // Undefined until the page's scripts run: an answer before that would be seen by the reader and not by the page.
  const learner = useProgress();
  const place = `${lesson}/${item.id}`;
  const sitting =
    own ??
    earlierSitting(kind, question, learner?.progress.checks[place]) ??
    newSitting<Kind, Draft>(kind, item);
  const { draft, tries, marked } = sitting;
  const reading = kind.read(draft, question);
  const { View } = kind;

  function check() {
    if (marked || 'missing' in reading) return;
    const { response } = reading;
    const decisions = [...tries, response].slice(-MOST_TRIES);
    const result = mark(kind, item, decisions);
    if (!result) return setSitting({ ...sitting, marked: 'not-marked' });
    setSitting({ draft, tries: decisions, marked: { ...result, response } });
    keepCheck(place, result.attempt, result.outcome);
  }

  function again() {
    setSitting({ ...newSitting(kind, item), tries });
    // The field rested while it was marked; focus can go there once it is awake.
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('input, select, button')?.focus());
  }

  return (
    <div ref={frame} data-marked={marked ? true : undefined}>
      <View
        {...question}
        value={draft}
        onChange={(changed) => setSitting({ draft: changed, tries })}
        marked={marked !== undefined}
        resting={marked !== undefined || learner === undefined}
        onEnter={check}
      />
      {/* What was answered long ago is not read out as if it were news. */}
      <div role={sitting.earlier ? undefined : 'status'}>
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
