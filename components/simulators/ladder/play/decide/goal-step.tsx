'use client';

import { useId, useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { GOALS, MAX_TEXT } from '@/lib/scoring';
import { ladderNames } from '../names';
import type { PartProps } from '../step';
import { goalDraftFrom } from './drafts';
import { sentence, yuanText } from './figures';
import { goalMessages } from './goal-messages';
import { Decide, Decided, StepFrame } from './step-parts';
import styles from './decide.module.css';

/** What the run is for, said before the first quarter. */
export function GoalStep(props: PartProps) {
  const { locale, view } = props;
  const words = goalMessages[locale];
  const { goal } = view;
  return (
    <StepFrame kind="goal" heading={words.title} hint={goal ? undefined : words.hint}>
      {goal ? (
        <>
          <Decided>{words.yours(ladderNames[locale].goals[goal.goal])}</Decided>
          <p className={styles.text}>{words.goals[goal.goal].asks}</p>
          {goal.reason.trim() === '' ? (
            <p className={styles.note}>{words.noReason}</p>
          ) : (
            <blockquote className={styles.written}>{goal.reason}</blockquote>
          )}
        </>
      ) : (
        <Open {...props} />
      )}
    </StepFrame>
  );
}

/** From so many characters left on, the number is told. */
const NEAR = 100;

function Open({ locale, view, draft: kept, keepDraft, decide }: PartProps) {
  const words = goalMessages[locale];
  const names = ladderNames[locale].goals;
  const id = useId();
  const [draft, setDraft] = useState(() => goalDraftFrom(kept));
  const [insist, setInsist] = useState(false);
  const { goal, reason } = draft;
  const left = MAX_TEXT - reason.length;

  function put(change: Partial<typeof draft>) {
    const next = { ...draft, ...change };
    setDraft(next);
    setInsist(false);
    keepDraft({ step: 'goal', goal: next.goal ?? null, reason: next.reason });
  }

  return (
    <>
      <p className={styles.text}>{words.lead(view.terms.quarters, yuanText(locale, view.terms.purse))}</p>
      <ChoiceGroup
        legend={words.question}
        kind="single"
        choices={GOALS.map((value) => ({
          value,
          label: (
            <span className={styles.option}>
              <strong>{sentence(names[value])}</strong> <span>{words.goals[value].what}</span>
              <small>{words.goals[value].asks}</small>
            </span>
          ),
        }))}
        value={goal ? [goal] : []}
        onChange={([value]) => put({ goal: GOALS.find((one) => one === value) })}
      />
      <p className={styles.text}>{words.held}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{words.reason}</label>
        <p id={`${id}-hint`} className={styles.note}>
          {words.reasonHint}
        </p>
        <textarea
          id={id}
          rows={3}
          maxLength={MAX_TEXT}
          value={reason}
          aria-describedby={`${id}-hint ${id}-left`}
          onChange={(event) => put({ reason: event.currentTarget.value })}
        />
        <p id={`${id}-left`} className={styles.note} role="status">
          {left <= NEAR ? words.charactersLeft(left) : ''}
        </p>
      </div>
      <Decide
        label={words.take(goal && names[goal])}
        note={words.final}
        problem={insist ? words.choose : undefined}
        onDecide={() => {
          if (goal) decide({ step: 'goal', goal, reason });
          else setInsist(true);
        }}
      />
    </>
  );
}
