import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import {
  LADDER_CLAIM_IDS,
  LADDER_CLAIMS,
  LADDER_CONCEPT_IDS,
  LADDER_CONCEPT_ITEMS,
  type Json,
} from '@/lib/scoring';
import type { LadderScenario } from '@/lib/simulations/ladder';
import type { LadderRun } from './protocol';
import type { SavedRun } from './saved-run';

/** A market small enough to be played many times in a test. */
export const SMALL: LadderScenario = {
  id: 'tea-house',
  people: 60,
  quarters: 3,
  purse: 5000,
  changes: {},
  events: [],
};

const quarter = (number: number): Json[] => [
  { step: 'prepare', reports: number === 2 ? ['survey'] : [] },
  {
    step: 'decide',
    spend: {
      acquisition: 100,
      service: 120,
      financial: 0,
      social: 90,
      structural: 60,
      recovery: 50,
      data: 10 * number,
    },
    aim: ['purchaser', 'client'],
    promise: 0.4,
    contacts: 2,
    answer: 'make-good',
  },
  { step: 'predict', buyers: { low: 5, high: 30 }, profitUp: 0.5 },
];

/** All the answers of a run, in order. */
const ANSWERS: readonly Json[] = [
  { step: 'goal', goal: 'keep', reason: '老客人带来的多' },
  ...[1, 2, 3].flatMap(quarter),
  { step: 'claims', claims: Object.fromEntries(LADDER_CLAIM_IDS.map((id) => [id, LADDER_CLAIMS[id][0]])) },
  { step: 'rule', rule: '先把答应的做到，再去拉新' },
  {
    step: 'concepts',
    concepts: Object.fromEntries(
      LADDER_CONCEPT_IDS.map((id) => [id, LADDER_CONCEPT_ITEMS[id].options[0] ?? null]),
    ),
  },
];

/** A run with so many decisions. */
export const someRun = (until = Infinity, seed = 'practice TEST'): LadderRun => ({
  scenario: SMALL,
  seed,
  decisions: ANSWERS.slice(0, until),
});

export const someSaved = (id: string, changed = 1, until = 3): SavedRun => ({
  id,
  kind: 'practice',
  name: '',
  number: 1,
  run: someRun(until),
  drafts: {},
  seen: 0,
  changed,
});

/** As the page keeps it of a teacher's link. */
export const someAssignment = (number = '20230155', seed = 'tea-house 7'): KeptAssignment => ({
  id: 'ASSIGNMENT',
  seed,
  title: '第四章作业',
  dueDate: '2026-12-05',
  search: '?a=1&x=ladder.1',
  student: { name: '林一', number },
  weights: { process: 40, prediction: 20, debrief: 20, concepts: 10, outcome: 10 },
  begun: '2026-12-01T10:00:00.000Z',
  handedIn: [],
});
