import type { Locale } from '@/lib/content/locale';
import { claimOptions, type JourneyClaimId } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import { journeyQuestions } from '../report/questions';
import type { CaseWords } from '../step-props';

/** What can be answered to a claim in a case, in words, in the order in which it is offered. */
export function claimAnswers(
  locale: Locale,
  id: JourneyClaimId,
  scenario: JourneyCase,
  words: CaseWords,
): Readonly<Record<string, string>> {
  const { causes, naive } = journeyQuestions[locale];
  const names: Readonly<Record<string, string>> =
    id === 'cause'
      ? causes
      : id === 'naive'
        ? naive
        : Object.fromEntries(
            Object.entries(id === 'single' ? words.improvements : words.touchpoints).map(
              ([one, { name }]) => [one, name],
            ),
          );
  return Object.fromEntries(claimOptions(scenario)[id].map((option) => [option, names[option] ?? '']));
}
