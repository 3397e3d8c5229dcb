import { useState } from 'react';
import type { Locale } from '@/lib/content/locale';
import styles from './look-back.module.css';
import { Decide, Part, TextField, Written } from './step-parts';

interface RuleWords {
  readonly heading: string;
  readonly intro: string;
  readonly label: string;
  readonly hint: string;
  readonly decide: string;
  readonly decideEmpty: string;
  /** Names what was written. */
  readonly yours: string;
  readonly kept: string;
  /** Said where nothing was written. */
  readonly none?: string;
}

interface RulePartProps {
  readonly locale: Locale;
  readonly words: RuleWords;
  /** Undefined until it is decided. */
  readonly decided: string | undefined;
  /** What stood in the field when it was last seen. */
  readonly draft: string;
  readonly keepDraft: (rule: string) => void;
  readonly decide: (rule: string) => void;
}

/** One rule for next time. */
export function RulePart({ locale, words, decided, ...form }: RulePartProps) {
  return (
    <Part heading={words.heading} headingId="debrief-rule">
      {decided === undefined ? (
        <RuleForm locale={locale} words={words} {...form} />
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

function RuleForm({ locale, words, draft, keepDraft, decide }: Omit<RulePartProps, 'decided'>) {
  const [rule, setRule] = useState(draft);
  const put = (text: string) => {
    setRule(text);
    keepDraft(text);
  };
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      <TextField locale={locale} label={words.label} hint={words.hint} value={rule} onChange={put} />
      <Decide
        locale={locale}
        label={rule.trim() === '' ? words.decideEmpty : words.decide}
        onDecide={() => decide(rule)}
      />
    </>
  );
}
