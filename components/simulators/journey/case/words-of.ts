import type { JourneyCase } from '@/lib/simulations/journey';
import type { PlayCase } from './play-state';
import type { CaseWords } from './step-props';

/** The words of a run's case, where they name everything in it. A run that came from elsewhere may hold another case. */
export function wordsOf(cases: readonly PlayCase[], scenario: JourneyCase): CaseWords | undefined {
  const words = cases.find(({ id }) => id === scenario.id)?.words;
  return words && namesAll(words, scenario) ? words : undefined;
}

function namesAll(words: CaseWords, scenario: JourneyCase): boolean {
  const has = (names: Readonly<Record<string, unknown>>, ids: readonly string[]) =>
    ids.every((id) => Object.hasOwn(names, id));
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return (
    has(words.stages, scenario.stages) &&
    has(words.strangers, scenario.strangers) &&
    has(words.backstage, scenario.backstage) &&
    has(words.touchpoints, idsOf(scenario.model.touchpoints)) &&
    has(words.evidence, idsOf(scenario.evidence)) &&
    has(words.improvements, idsOf(scenario.improvements))
  );
}
