import { RulePart } from '@/components/ui/look-back/rule-part';
import type { PartProps } from '../step-props';
import { debriefMessages } from './debrief-messages';
import { ruleDraft } from './drafts';

/** One rule for next time. */
export const RuleStep = ({ locale, view, draft, keepDraft, decide }: PartProps) => (
  <RulePart
    locale={locale}
    words={debriefMessages[locale].rule}
    decided={view.answers.rule?.rule}
    draft={ruleDraft(draft)}
    keepDraft={(rule) => keepDraft({ step: 'rule', rule })}
    decide={(rule) => decide({ step: 'rule', rule })}
  />
);
