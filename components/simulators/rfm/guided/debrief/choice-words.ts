import type { Locale } from '@/lib/content/locale';
import type { Choice } from '@/lib/simulations/rfm-campaign';
import { groupNames } from '../../group-names';
import type { WhatIf } from '../protocol';
import { guidedNames } from '../report/guided-names';
import { debriefMessages } from './debrief-messages';

export function choiceWords(locale: Locale, choice: Choice): string {
  const words = debriefMessages[locale].path;
  if (choice.kind === 'list') return words.list(choice.customers.length);
  const groups = choice.groups.map((group) => groupNames[locale][group]);
  return words.rule(groups, guidedNames[locale].orders[choice.order], choice.most);
}

const COUNTING = ['asOf', 'recency', 'frequency', 'monetary', 'refunds'] as const;

/** What differs from the learner's own, each in a few words. */
export function changesOf(locale: Locale, own: WhatIf, now: WhatIf): string[] {
  const words = debriefMessages[locale].whatIf;
  const names = guidedNames[locale];
  const counting = COUNTING.flatMap((name) => {
    if (own.counting[name] === now.counting[name]) return [];
    const { label, of } = names.counting[name];
    const chosen = new Map<string, string>(Object.entries(of)).get(now.counting[name]) ?? '';
    return [words.change(label, chosen)];
  });
  const { scoring, bins } = now.scoring;
  return [
    ...counting,
    ...(scoring === own.scoring.scoring
      ? []
      : [words.change(names.scoring.label, names.scoring.of[scoring])]),
    ...(bins === own.scoring.bins ? [] : [words.change(names.bins.label, names.bins.of(bins))]),
    ...ruleChanges(locale, own.choice, now.choice),
  ];
}

function ruleChanges(locale: Locale, own: Choice, now: Choice): string[] {
  if (own.kind === 'list' || now.kind === 'list') return [];
  const words = debriefMessages[locale].whatIf;
  const names = guidedNames[locale];
  return [
    ...(own.groups.join() === now.groups.join()
      ? []
      : [words.groupsChange(now.groups.map((group) => groupNames[locale][group]))]),
    ...(own.order === now.order ? [] : [names.orders[now.order]]),
    ...(own.most === now.most ? [] : [words.mostChange(now.most)]),
  ];
}
