import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { rubricOf, type ExerciseName } from '@/lib/assignments';
import { SCORE_PARTS } from '@/lib/scoring';
import { TEACH_FACTS } from '../exercises/facts';
import { setWords } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { DEFAULT_WEIGHT_TEXTS, weightSum, wholeNumber, type Draft } from './draft';

/** Share of the debrief that a person marks. */
function byPersonOf(exercise: ExerciseName): number {
  const debrief = rubricOf(exercise).filter(({ part }) => part === 'debrief');
  const sum = (lines: typeof debrief) => lines.reduce((all, { weight }) => all + weight, 0);
  return sum(debrief.filter(({ id }) => id === TEACH_FACTS[exercise].byPerson)) / sum(debrief);
}

/** Points of the five parts, with their sum. */
export function WeightsField({
  locale,
  draft,
  change,
}: {
  locale: Locale;
  draft: Draft;
  change: (change: Partial<Draft>) => void;
}) {
  const words = assignMessages[locale].weights;
  const id = useId();
  const sum = weightSum(draft);
  const byPerson = byPersonOf(draft.exercise) * (wholeNumber(draft.weights.debrief) || 0);
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-sum`}>
      <legend>{words.legend}</legend>
      <div className={styles.weights}>
        {SCORE_PARTS.map((part) => (
          <div key={part} className={styles.weight}>
            <label htmlFor={`${id}-${part}`}>{words.parts[part]}</label>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={draft.weights[part]}
              aria-invalid={!(wholeNumber(draft.weights[part]) <= 100) || undefined}
              aria-describedby={`${id}-${part}-what`}
              onChange={(event) =>
                change({ weights: { ...draft.weights, [part]: event.currentTarget.value } })
              }
            />
            <p className={styles.note} id={`${id}-${part}-what`}>
              {setWords[locale][draft.exercise].parts[part]}
            </p>
          </div>
        ))}
      </div>
      <div id={`${id}-sum`}>
        <StatusLine>
          <strong>{words.sum(sum)}</strong> {byPerson > 0 && words.byPerson(String(byPerson))}
        </StatusLine>
      </div>
      <div className={styles.row}>
        <Button onClick={() => change({ weights: DEFAULT_WEIGHT_TEXTS })}>{words.back}</Button>
      </div>
    </fieldset>
  );
}
