import type { Json } from '@/lib/scoring';
import type { GuidedView } from '../protocol';
import { fieldsOf, intervalOf } from '@/components/ui/json-read';

/** One 80 % interval that was given, with what came true. */
export interface CheckedInterval {
  readonly id: 'share' | 'response' | 'profit';
  readonly low: number;
  readonly high: number;
  readonly truth: number;
}

/** From so many on a share says something. */
export const FEWEST_INTERVALS = 10;

/** The intervals of a run whose truth it has seen. Decisions are read as if a stranger had written them. */
export function checkedIntervals(
  decisions: readonly Json[],
  { concentration, reveal }: Pick<GuidedView, 'concentration' | 'reveal'>,
): CheckedInterval[] {
  const decided = (step: string) => fieldsOf(decisions.find((decision) => fieldsOf(decision).step === step));
  const forecast = decided('forecast');
  const checked = (id: CheckedInterval['id'], given: Json | undefined, truth: number | undefined) => {
    const interval = intervalOf(given);
    return interval && truth !== undefined ? [{ id, ...interval, truth }] : [];
  };
  return [
    ...checked('share', decided('share').interval, concentration?.topFifth),
    ...checked('response', forecast.response, reveal?.happened.response),
    ...checked('profit', forecast.profit, reveal?.happened.profit),
  ];
}

/** Both ends belong to the interval. */
export const holdsTruth = ({ low, high, truth }: CheckedInterval) => low <= truth && truth <= high;
