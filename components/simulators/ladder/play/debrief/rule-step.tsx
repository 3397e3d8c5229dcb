import { textOf } from '@/components/ui/json-read';
import { RulePart } from '@/components/ui/look-back/rule-part';
import type { PartProps } from '../step';
import { debriefMessages } from './debrief-messages';
import { decidedIn, ruleDraft } from './drafts';

/** One rule for next time. */
export const RuleStep = ({ locale, run, view, draft, keepDraft, decide }: PartProps) => (
  <RulePart
    locale={locale}
    words={debriefMessages[locale].rule}
    decided={view.step?.kind === 'rule' ? undefined : (textOf(decidedIn(run.decisions, 'rule').rule) ?? '')}
    draft={ruleDraft(draft)}
    keepDraft={(rule) => keepDraft({ step: 'rule', rule })}
    decide={(rule) => decide({ step: 'rule', rule })}
  />
);
