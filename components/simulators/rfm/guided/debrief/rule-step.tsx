import { textOf } from '@/components/ui/json-read';
import { RulePart } from '@/components/ui/look-back/rule-part';
import type { SectionProps } from '../step';
import { debriefMessages } from './debrief-messages';
import { decidedIn, ruleDraft } from './drafts';

/** One rule for next time. */
export function RuleStep({ locale, run, view, draft, keepDraft, decide }: SectionProps) {
  const words = debriefMessages[locale];
  return (
    <RulePart
      locale={locale}
      words={{ ...words.rule, yours: words.yours.rule }}
      decided={view.step === 'rule' ? undefined : (textOf(decidedIn(run.decisions, 'rule').rule) ?? '')}
      draft={ruleDraft(draft)}
      keepDraft={(rule) => keepDraft({ step: 'rule', rule })}
      decide={(rule) => decide({ step: 'rule', rule })}
    />
  );
}
