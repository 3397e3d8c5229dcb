import type { JourneyAnswers } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { CaseWords } from '../step-props';
import { touchpointIds } from './drafts';

export interface StageOnMap {
  /** Undefined: touchpoints that the learner put at no stage. */
  readonly id: string | undefined;
  /** Of the case's touchpoints, in the order of the journey. */
  readonly touchpoints: readonly string[];
}

/** What the learner calls a stage; the case's word where she gave none. */
export const stageName = (words: CaseWords, map: JourneyAnswers['map'] | undefined, id: string): string =>
  map?.called[id]?.trim() || (words.stages[id] ?? '');

/** The touchpoints by the stages that the learner gave them. Stages without any are left out. */
export function byStage(scenario: JourneyCase, map: JourneyAnswers['map'] | undefined): StageOnMap[] {
  const ids = touchpointIds(scenario);
  const at = (id: string) => scenario.stages.find((stage) => stage === map?.stages[id]);
  return [...scenario.stages, undefined]
    .map((stage) => ({ id: stage, touchpoints: ids.filter((id) => at(id) === stage) }))
    .filter(({ touchpoints }) => touchpoints.length > 0);
}
