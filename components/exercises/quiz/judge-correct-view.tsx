import { useId } from 'react';
import { ChoiceGroup, type ChoiceMark } from '@/components/ui/choice-group';
import type { ViewProps } from './check-kind';
import type { JudgeCorrectDraft } from './kind-judge-correct';
import styles from './quiz.module.css';

const LONGEST_CORRECTION = 200;

/** True or false; the field for the correction comes with "false". */
export function JudgeCorrectView({
  item,
  words,
  messages,
  value: { judgement, correction },
  onChange,
  onEnter,
  marked,
  resting,
}: ViewProps<'judge-correct', JudgeCorrectDraft>) {
  const id = useId();
  const marks: Record<string, ChoiceMark> = { [String(item.truth)]: { kind: 'right', text: messages.right } };
  if (judgement !== item.truth) marks[String(judgement)] = { kind: 'wrong', text: messages.chosen };
  return (
    <>
      <ChoiceGroup
        kind="single"
        legend={words.stem}
        choices={[
          { value: 'true', label: messages.statementTrue },
          { value: 'false', label: messages.statementFalse },
        ]}
        value={[String(judgement)]}
        onChange={([chosen]) => onChange({ judgement: chosen === 'true', correction })}
        disabled={resting}
        marks={marked ? marks : {}}
      />
      {judgement === false && (
        <div className={styles.field}>
          <label htmlFor={id}>{messages.correctTo}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            maxLength={LONGEST_CORRECTION}
            value={correction}
            disabled={resting}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange({ judgement, correction: event.currentTarget.value })}
            onKeyDown={({ key, nativeEvent }) => {
              // Enter also ends the choice of a Chinese word while it is being typed.
              if (key === 'Enter' && !nativeEvent.isComposing) onEnter();
            }}
          />
          <p className={styles.hint} id={`${id}-hint`}>
            {messages.correctionHint}
          </p>
        </div>
      )}
    </>
  );
}
