import { Decide, Part, TextField, Written } from '@/components/ui/look-back/step-parts';
import { useState } from 'react';
import { textOf } from '@/components/ui/json-read';
import type { SectionProps } from '../step';
import { debriefMessages } from './debrief-messages';
import { decidedIn, goalDraft } from './drafts';
import styles from './debrief.module.css';

/** Goal and reason in the learner's own words, before anything else is shown. */
export function GoalStep(props: SectionProps) {
  const { locale, run, view } = props;
  const words = debriefMessages[locale];
  const decided = decidedIn(run.decisions, 'goal');
  return (
    <Part heading={words.goal.heading} headingId="debrief-goal">
      {view.step === 'goal' ? (
        <GoalForm {...props} />
      ) : (
        <>
          <Written locale={locale} label={words.yours.goal} text={textOf(decided.goal) ?? ''} />
          <Written locale={locale} label={words.yours.reason} text={textOf(decided.reason) ?? ''} />
        </>
      )}
    </Part>
  );
}

function GoalForm({ locale, draft, keepDraft, decide }: SectionProps) {
  const words = debriefMessages[locale].goal;
  const [texts, setTexts] = useState(() => goalDraft(draft));
  const empty = Object.values(texts).filter((text) => text.trim() === '').length;
  const put = (change: Partial<typeof texts>) => {
    const next = { ...texts, ...change };
    setTexts(next);
    keepDraft({ step: 'goal', ...next });
  };
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      <TextField
        locale={locale}
        label={words.goal}
        hint={words.goalHint}
        value={texts.goal}
        onChange={(goal) => put({ goal })}
      />
      <TextField
        locale={locale}
        label={words.reason}
        hint={words.reasonHint}
        value={texts.reason}
        onChange={(reason) => put({ reason })}
      />
      <Decide
        locale={locale}
        label={empty > 0 ? words.decideEmpty(empty) : words.decide}
        onDecide={() => decide({ step: 'goal', ...texts })}
      />
    </>
  );
}
