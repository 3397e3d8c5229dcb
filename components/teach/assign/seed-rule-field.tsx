import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { StatusLine } from '@/components/ui/status-line';
import { EXERCISES } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { setWords } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { wholeNumber, type Draft } from './draft';
import { drawPlace, drawSalt } from './draw';

/** The same customers for all, or one set a student: and which. */
export function SeedRuleField({
  locale,
  draft,
  change,
}: {
  locale: Locale;
  draft: Draft;
  change: (change: Partial<Draft>) => void;
}) {
  const words = assignMessages[locale].seeds;
  const id = useId();
  const [said, say] = useState('');
  const each = draft.kind === 'each';
  const pool = EXERCISES[draft.exercise].poolSize;

  function draw() {
    const drawn = each ? { salt: drawSalt() } : { place: String(drawPlace(pool)) };
    change(drawn);
    say(words.drawn(Object.values(drawn).join('')));
  }

  return (
    <div className={styles.group}>
      <ChoiceGroup
        kind="single"
        legend={words.legend}
        choices={[
          { value: 'each', label: words.each },
          { value: 'same', label: words.same },
        ]}
        value={[draft.kind]}
        onChange={([kind]) => change({ kind: kind === 'same' ? 'same' : 'each' })}
      />
      <p className={styles.note}>{each ? words.eachWhy : words.sameWhy}</p>
      {each && <p className={styles.note}>{setWords[locale][draft.exercise].fair(pool)}</p>}
      <div className={styles.row}>
        {each ? (
          <span>
            <span className={styles.label}>{words.salt}</span>{' '}
            <output className={styles.salt}>{draft.salt}</output>
          </span>
        ) : (
          <div className={styles.field}>
            <label className={styles.label} htmlFor={id}>
              {words.place(pool)}
            </label>
            <input
              id={id}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              className={styles.short}
              value={draft.place}
              aria-invalid={!(wholeNumber(draft.place) < pool) || undefined}
              onChange={(event) => change({ place: event.currentTarget.value })}
            />
          </div>
        )}
        <Button onClick={draw}>{words.draw}</Button>
      </div>
      <p className={styles.note}>{words.careful}</p>
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
