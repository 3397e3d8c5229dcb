import {
  carryingOf,
  type CarriedRun as Carried,
  type ReadRun as Read,
} from '@/components/ui/kept-runs/carry';
import { ladderLength } from '@/lib/scoring';
import { readScenario, type LadderScenario } from '@/lib/simulations/ladder';
import { attemptOf, EXERCISE } from '../attempt-of';
import { RULES } from '../saved-run';

export { MAX_RUN_TEXT } from '@/components/ui/kept-runs/carry';
export type CarriedRun = Carried<LadderScenario>;
export type ReadRun = Read<LadderScenario>;

export const { runObject, runText, readRunText } = carryingOf<LadderScenario>({
  format: 'guanxi-lab/ladder-run',
  exercise: EXERCISE,
  rules: RULES,
  attemptOf,
  readScenario,
  lengthOf: ladderLength,
});
