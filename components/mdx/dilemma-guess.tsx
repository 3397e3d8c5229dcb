'use client';

import { useEffect } from 'react';
import { useProgress } from '@/components/layout/use-progress';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { keepPrediction } from '@/lib/learner';
import styles from './blocks.module.css';
import { sayGuess } from './guesses';

export interface Choice {
  readonly id: string;
  readonly text: string;
}

interface DilemmaGuessProps {
  /** `chapter/lesson/dilemma`: the guess is kept under it. */
  readonly id: string;
  readonly question: string;
  readonly choices: readonly Choice[];
  /** What is said after choosing, per choice id. */
  readonly replies: Readonly<Record<string, string>>;
}

/** The guess itself: choosing is all there is to it, it may be changed at will, and it is there again next time. */
export function DilemmaGuess({ id, question, choices, replies }: DilemmaGuessProps) {
  // Undefined until the page's scripts run: a guess before that would be seen by the reader and not by the page.
  const learner = useProgress();
  const guess = learner?.progress.predictions[id]?.prediction;
  const chosen = choices.find((choice) => choice.id === guess);
  useEffect(() => sayGuess(id, chosen?.text), [id, chosen]);
  return (
    <>
      <ChoiceGroup
        kind="single"
        legend={question}
        choices={choices.map(({ id: value, text }) => ({ value, label: text }))}
        value={chosen ? [chosen.id] : []}
        onChange={([value]) => {
          if (value !== undefined) keepPrediction(id, value);
        }}
        disabled={learner === undefined}
      />
      <p className={styles.reply} role="status">
        {chosen && replies[chosen.id]}
      </p>
    </>
  );
}
