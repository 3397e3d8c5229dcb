import { isRecord, MAX_TEXT, type JourneyAnswers, type Json } from '@/lib/scoring';
import { OFF_MAP, type JourneyCase } from '@/lib/simulations/journey';

/** Characters of a name that the learner gives a stage. */
export const MOST_CALLED = 24;

type Kept = Json | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** What was kept for a step, or the decision that was taken back; nothing if it was another's. */
const keptFor = (kept: Kept, step: 'frame' | 'map' | 'place'): Fields =>
  isRecord(kept) && kept.step === step ? kept : {};

const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});

/** An entry for every id: what was kept, where it is allowed; else empty. */
const choicesOf = (
  ids: readonly string[],
  kept: unknown,
  allowed: readonly string[],
): Record<string, string | null> => {
  const given = recordOf(kept);
  return Object.fromEntries(
    ids.map((id) => [
      id,
      Object.hasOwn(given, id) ? (allowed.find((one) => one === given[id]) ?? null) : null,
    ]),
  );
};

export const firstCharacters = (text: string, most: number) => Array.from(text).slice(0, most).join('');

export const touchpointIds = ({ model }: JourneyCase) => model.touchpoints.map(({ id }) => id);

export function frameDraftFrom(kept: Kept): JourneyAnswers['frame'] {
  const { goal } = keptFor(kept, 'frame');
  return { goal: typeof goal === 'string' ? goal.slice(0, MAX_TEXT) : '' };
}

export function mapDraftFrom(kept: Kept, scenario: JourneyCase): JourneyAnswers['map'] {
  const { stages, called } = keptFor(kept, 'map');
  const names = recordOf(called);
  const ids = [...touchpointIds(scenario), ...scenario.strangers];
  return {
    stages: choicesOf(ids, stages, [...scenario.stages, 'none']),
    called: Object.fromEntries(
      scenario.stages.map((id) => {
        const name = Object.hasOwn(names, id) ? names[id] : '';
        return [id, typeof name === 'string' ? firstCharacters(name, MOST_CALLED) : ''];
      }),
    ),
  };
}

export function placeDraftFrom(kept: Kept, scenario: JourneyCase): JourneyAnswers['place'] {
  const { evidence } = keptFor(kept, 'place');
  return {
    evidence: choicesOf(
      scenario.evidence.map(({ id }) => id),
      evidence,
      [...touchpointIds(scenario), ...OFF_MAP],
    ),
  };
}
