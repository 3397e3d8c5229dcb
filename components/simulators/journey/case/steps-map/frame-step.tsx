'use client';

import { useId, useState } from 'react';
import { MAX_TEXT } from '@/lib/scoring';
import type { PartProps } from '../step-props';
import { frameDraftFrom } from './drafts';
import { mapMessages } from './messages';
import { Commit, StepFrame } from './step-parts';
import styles from './steps-map.module.css';

/** From so many characters left on, the number is told. */
const NEAR = 100;

/** Whose journey it is, and what would count as better. */
export function FrameStep({ locale, words, draft: kept, keepDraft, decide }: PartProps) {
  const say = mapMessages[locale].frame;
  const id = useId();
  const [{ goal }, setDraft] = useState(() => frameDraftFrom(kept));
  const left = MAX_TEXT - goal.length;
  const { persona, company, story } = words;
  return (
    <StepFrame heading={say.title} lead={say.lead}>
      <div className={styles.cards}>
        <section className={styles.card}>
          <h3>{say.who}</h3>
          <p>
            <strong>{persona.name}</strong>
          </p>
          <p>{persona.about}</p>
        </section>
        <section className={styles.card}>
          <h3>{say.company}</h3>
          <p>
            <strong>{company}</strong>
          </p>
          <p>{story}</p>
        </section>
      </div>
      <div className={styles.field}>
        <label htmlFor={id}>{say.goal}</label>
        <p id={`${id}-hint`} className={styles.small}>
          {say.goalHint}
        </p>
        <textarea
          id={id}
          rows={4}
          maxLength={MAX_TEXT}
          value={goal}
          aria-describedby={`${id}-hint ${id}-left`}
          onChange={(event) => {
            const next = { goal: event.currentTarget.value };
            setDraft(next);
            keepDraft({ step: 'frame', ...next });
          }}
        />
        <p id={`${id}-left`} className={styles.small} role="status">
          {left <= NEAR ? say.left(left) : ''}
        </p>
      </div>
      <Commit
        label={say.take}
        note={say.note}
        gaps={goal.trim() === '' ? say.empty : undefined}
        onDecide={() => decide({ step: 'frame', goal })}
      />
    </StepFrame>
  );
}
