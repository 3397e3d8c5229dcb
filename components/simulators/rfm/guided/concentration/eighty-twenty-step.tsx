import { useState } from 'react';
import { ChoiceGroup, type ChoiceMark } from '@/components/ui/choice-group';
import type { Json } from '@/lib/scoring';
import { decimal } from '../../lab/picture-numbers';
import styles from '../file/file.module.css';
import { Decide, StepFrame, Verdict } from '../file/step-parts';
import type { ConcentrationView } from '../protocol';
import type { SectionProps } from '../step';
import { concentrationMessages } from './concentration-messages';
import { decidedHolds, topFor } from './decided';
import { shareText } from './share-text';

const EIGHTY = 0.8;
const ANSWERS = ['yes', 'no'] as const;

/** Does 80/20 hold in this file? */
export function EightyTwentyStep({
  locale,
  run,
  view,
  draft,
  keepDraft,
  decide,
  concentration: { topFifth, lorenz },
}: SectionProps & { concentration: ConcentrationView }) {
  const { eightyTwenty: words, once, gap } = concentrationMessages[locale];
  const [chosen, setChosen] = useState(() => holdsDraft(draft));
  const isDecided = view.step !== 'eighty-twenty';
  const answer = isDecided ? decidedHolds(run) : chosen;
  const holds = topFifth >= EIGHTY;
  const truth = shareText(topFifth);
  const value = answer === null ? [] : [answer ? 'yes' : 'no'];
  const marks: Record<string, ChoiceMark> = {
    [holds ? 'yes' : 'no']: { kind: 'right', text: words.marks.right },
  };
  if (answer !== null && answer !== holds)
    marks[answer ? 'yes' : 'no'] = { kind: 'wrong', text: words.marks.wrong };

  function put(next: boolean) {
    setChosen(next);
    keepDraft({ step: 'eighty-twenty', holds: next });
  }

  return (
    <StepFrame heading={words.heading}>
      <div className={styles.narrow}>
        <ChoiceGroup
          kind="single"
          legend={words.question(truth)}
          choices={ANSWERS.map((entry) => ({ value: entry, label: words.holds[entry] }))}
          value={value}
          disabled={isDecided}
          marks={isDecided ? marks : {}}
          onChange={([entry]) => put(entry === 'yes')}
        />
      </div>
      <Verdict step="eighty-twenty">
        {isDecided &&
          (answer === null
            ? words.none(truth, holds)
            : words[answer === holds ? 'right' : 'wrong'](words.holds[answer ? 'yes' : 'no'], truth, holds))}
      </Verdict>
      {isDecided ? (
        <>
          <p>{[words.needed(`${decimal(100 * topFor(lorenz, EIGHTY), 0)}%`), words.rule].join(gap)}</p>
          <p>
            {words.before}
            {gap}
            <a href={`/${locale}/lessons/evaluation/segments#eighty-twenty`} target="_blank" rel="noopener">
              {words.lesson}
            </a>
          </p>
        </>
      ) : (
        <Decide
          label={chosen === null ? words.decideEmpty : words.decide}
          note={once}
          onDecide={() => decide({ step: 'eighty-twenty', holds: chosen })}
        />
      )}
    </StepFrame>
  );
}

/** What was kept; null if it is not of this step. */
function holdsDraft(draft: Json | undefined): boolean | null {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return null;
  const kept = new Map<string, unknown>(Object.entries(draft));
  const holds = kept.get('holds');
  return kept.get('step') === 'eighty-twenty' && typeof holds === 'boolean' ? holds : null;
}
