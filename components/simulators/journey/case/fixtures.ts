import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import {
  claimOptions,
  JOURNEY_CLAIM_IDS,
  JOURNEY_CONCEPT_IDS,
  JOURNEY_CONCEPT_ITEMS,
  type Json,
} from '@/lib/scoring';
import { readJourneyCase, type TouchpointModel } from '@/lib/simulations/journey';
import type { JourneyRun } from './protocol';
import type { SavedRun } from './saved-run';

const touchpoint = (id: string, change: Partial<TouchpointModel> = {}): TouchpointModel => ({
  id,
  servers: 0,
  service: 0,
  wait: 0,
  patience: 30,
  failure: 0,
  retry: 0,
  quality: 0.7,
  expectation: 0.7,
  importance: 0.4,
  voice: 0.1,
  leave: 0.05,
  ...change,
});

/** A case small enough to be walked many times in a test, as every case is read. */
export const SMALL = (() => {
  const read = readJourneyCase({
    id: 'small',
    customers: 60,
    stages: ['before', 'after'],
    stageOf: { see: 'before', ask: 'before', pay: 'after' },
    strangers: ['payroll'],
    evidence: [
      { id: 'log', accept: { ask: 1 } },
      { id: 'talk', accept: { pay: 1 } },
      { id: 'rumour', accept: { aside: 1 } },
    ],
    backstage: ['desk', 'shop'],
    backstageOf: { see: ['shop'], ask: ['desk'], pay: ['desk', 'shop'] },
    momentsOfTruth: ['ask'],
    pains: ['pay'],
    budget: 10,
    naive: ['faster'],
    improvements: [
      { id: 'faster', cost: 5, changes: [{ touchpoint: 'pay', field: 'quality', to: 0.8 }] },
      { id: 'answer', cost: 10, changes: [{ touchpoint: 'ask', field: 'quality', to: 0.9 }] },
    ],
    model: {
      arrivals: 5,
      margin: 100,
      repeatMargin: 200,
      repeatAtNought: 0.3,
      changes: {},
      touchpoints: [touchpoint('see'), touchpoint('ask', { importance: 1 }), touchpoint('pay')],
    },
  });
  if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.at}`);
  return read.case;
})();

const ids = SMALL.model.touchpoints.map(({ id }) => id);
const each = <Value>(value: (id: string, i: number) => Value) =>
  Object.fromEntries(ids.map((id, i) => [id, value(id, i)]));

/** All the answers of a run, in order. */
const ANSWERS: readonly Json[] = [
  { step: 'frame', goal: '问了有人答' },
  {
    step: 'map',
    stages: { see: 'before', ask: 'after', pay: null, payroll: 'none' },
    called: { before: '来之前', after: '' },
  },
  { step: 'place', evidence: { log: 'ask', talk: 'check', rumour: null } },
  {
    step: 'feel',
    feelings: each((_, i) => i - 0.5),
    pains: ['pay'],
    momentsOfTruth: ['ask'],
    backstage: each(() => 'desk'),
  },
  { step: 'predict', dropOut: each((_, i) => 2.5 * i) },
  { step: 'choose', improvements: ['answer'], reason: '' },
  {
    step: 'claims',
    claims: Object.fromEntries(JOURNEY_CLAIM_IDS.map((id) => [id, claimOptions(SMALL)[id][0] ?? null])),
  },
  { step: 'rule', rule: '先答，再快' },
  {
    step: 'concepts',
    concepts: Object.fromEntries(
      JOURNEY_CONCEPT_IDS.map((id) => [id, JOURNEY_CONCEPT_ITEMS[id].options[0] ?? null]),
    ),
  },
];

/** A run with so many decisions. */
export const someRun = (until = Infinity, seed = 'practice TEST'): JourneyRun => ({
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
  changed,
});

/** As the page keeps it of a teacher's link. */
export const someAssignment = (number = '20230155', seed = `${SMALL.id} 7`): KeptAssignment => ({
  id: 'ASSIGNMENT',
  seed,
  title: '第五章作业',
  dueDate: '2026-12-05',
  search: '?a=1&x=journey.1',
  student: { name: '林一', number },
  weights: { process: 40, prediction: 20, debrief: 20, concepts: 10, outcome: 10 },
  begun: '2026-12-01T10:00:00.000Z',
  handedIn: [],
});
