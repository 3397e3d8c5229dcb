import { carryingOf, refuse } from '@/components/ui/kept-runs/carry';
import type { Json } from '@/lib/scoring';
import { readJourneyCase, type JourneyCase } from '@/lib/simulations/journey';
import { attemptOf, EXERCISE } from '../attempt-of';
import { STEPS } from '../rhythm';
import { RULES } from '../saved-run';

const isCase = (value: unknown): value is JourneyCase => readJourneyCase(value).ok;

/** As it was taken along, not as it would be written today: one and the same run is known again. */
function readScenario(value: Json) {
  if (isCase(value)) return { ok: true, scenario: value } as const;
  const read = readJourneyCase(value);
  return read.ok ? refuse('not-an-object') : read;
}

export const { runObject, runText, readRunText } = carryingOf<JourneyCase>({
  format: 'guanxi-lab/journey-run',
  exercise: EXERCISE,
  rules: RULES,
  attemptOf,
  readScenario,
  lengthOf: () => STEPS.length,
});
