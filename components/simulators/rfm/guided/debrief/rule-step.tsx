import { Decide, Part, TextField, Written } from '@/components/ui/look-back/step-parts';
import { useState } from 'react';
import { textOf } from '@/components/ui/json-read';
import type { SectionProps } from '../step';
import { debriefMessages } from './debrief-messages';
import { decidedIn, ruleDraft } from './drafts';
import styles from './debrief.module.css';

/** One rule for next time. */
export function RuleStep(props: SectionProps) {
  const { locale, run, view } = props;
  const words = debriefMessages[locale];
  const decided = textOf(decidedIn(run.decisions, 'rule').rule) ?? '';
  return (
    <Part heading={words.rule.heading} headingId="debrief-rule">
      {view.step === 'rule' ? (
        <RuleForm {...props} />
      ) : (
        <>
          <Written locale={locale} label={words.yours.rule} text={decided} />
          <p id="feedback-rule" tabIndex={-1} role="status" className={styles.note}>
            {decided.trim() === '' ? '' : words.rule.kept}
          </p>
        </>
      )}
    </Part>
  );
}

function RuleForm({ locale, draft, keepDraft, decide }: SectionProps) {
  const words = debriefMessages[locale].rule;
  const [rule, setRule] = useState(() => ruleDraft(draft));
  const put = (text: string) => {
    setRule(text);
    keepDraft({ step: 'rule', rule: text });
  };
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      <TextField locale={locale} label={words.label} hint={words.hint} value={rule} onChange={put} />
      <Decide
        locale={locale}
        label={rule.trim() === '' ? words.decideEmpty : words.decide}
        onDecide={() => decide({ step: 'rule', rule })}
      />
    </>
  );
}
