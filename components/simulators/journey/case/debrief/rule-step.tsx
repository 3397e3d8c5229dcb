import { useState } from 'react';
import { Decide, Part, TextField, Written } from '@/components/ui/look-back/step-parts';
import type { PartProps } from '../step-props';
import { debriefMessages } from './debrief-messages';
import { ruleDraft } from './drafts';
import styles from './debrief.module.css';

/** One rule for next time. */
export function RuleStep(props: PartProps) {
  const { locale, view } = props;
  const words = debriefMessages[locale].rule;
  const decided = view.answers.rule?.rule;
  return (
    <Part heading={words.heading} headingId="debrief-rule">
      {decided === undefined ? (
        <RuleForm {...props} />
      ) : (
        <>
          <Written locale={locale} label={words.yours} text={decided} />
          <p id="feedback-rule" tabIndex={-1} role="status" className={styles.note}>
            {decided.trim() === '' ? words.none : words.kept}
          </p>
        </>
      )}
    </Part>
  );
}

function RuleForm({ locale, draft, keepDraft, decide }: PartProps) {
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
