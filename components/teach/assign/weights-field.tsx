import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { SCORE_PARTS, GUIDED_RUBRIC } from '@/lib/scoring';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { DEFAULT_WEIGHT_TEXTS, weightSum, wholeNumber, type Draft } from './draft';

const debrief = GUIDED_RUBRIC.filter(({ part }) => part === 'debrief');
/** Share of the debrief that a person marks. */
const BY_PERSON =
  debrief.filter(({ id }) => id === 'reflection').reduce((sum, { weight }) => sum + weight, 0) /
  debrief.reduce((sum, { weight }) => sum + weight, 0);

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
  const byPerson = BY_PERSON * (wholeNumber(draft.weights.debrief) || 0);
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-sum`}>
      <legend>{words.legend}</legend>
      <div className={styles.weights}>
        {SCORE_PARTS.map((part) => (
          <div key={part} className={styles.weight}>
            <label htmlFor={`${id}-${part}`}>{words.parts[part].name}</label>
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
              {words.parts[part].what}
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
