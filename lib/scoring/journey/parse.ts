import { costOf, OFF_MAP, readJourneyCase, type JourneyCase } from '@/lib/simulations/journey';
import { amount, fields, orNull, record, Refused, text, type Fields } from '../fields';
import { canonicalJson } from '../hash';
import { accept, distinctMembers, isRecord, refuse, type Json, type Parsed } from '../json';
import { claimOptions, JOURNEY_CLAIM_IDS } from './claims';
import { JOURNEY_CONCEPT_IDS, JOURNEY_CONCEPT_ITEMS } from './concept-items';
import { nextJourneyStep, type JourneyAnswer, type JourneyState, type JourneyStep } from './steps';

/** Characters of a name that the learner gives a stage. */
export const MAX_STAGE_NAME = 24;

/** An attempt carries its whole case, so that it can be replayed when the file of the case is no longer what it was. */
export function parseJourneyScenario(scenario: Json): Parsed<JourneyCase> {
  const read = readJourneyCase(scenario);
  return read.ok ? accept(read.case) : refuse(read.problem.code, read.problem.at);
}

/** The decision of the step that is next; anything else is refused. */
export function parseJourneyAnswer(raw: Json, state: JourneyState): Parsed<JourneyAnswer> {
  const step = nextJourneyStep(state);
  if (step === undefined) return refuse('nothing-left-to-decide', '');
  if (!isRecord(raw)) return refuse('not-an-object', '');
  if (raw.step !== step) return refuse('not-this-step', 'step');
  try {
    const answer = read(step, raw, state.scenario);
    // One way to write a decision: nothing rides along, and the same decisions have the same hash.
    return canonicalJson(raw) === canonicalJson(JSON.parse(JSON.stringify(answer)))
      ? accept(answer)
      : refuse('not-plain', '');
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, error.at);
    throw error;
  }
}

function read(step: JourneyStep, raw: Fields, scenario: JourneyCase): JourneyAnswer {
  const ids = scenario.model.touchpoints.map(({ id }) => id);
  switch (step) {
    case 'frame':
      return { step, goal: text(raw, 'goal') };
    case 'map': {
      const stages = fields(raw, 'stages');
      const called = fields(raw, 'called');
      return {
        step,
        stages: record([...ids, ...scenario.strangers], (id) =>
          orNull(stages[id], `stages.${id}`, [...scenario.stages, 'none']),
        ),
        called: record(scenario.stages, (id) => shortName(called[id], `called.${id}`)),
      };
    }
    case 'place': {
      const evidence = fields(raw, 'evidence');
      return {
        step,
        evidence: record(
          scenario.evidence.map(({ id }) => id),
          (id) => orNull(evidence[id], `evidence.${id}`, [...ids, ...OFF_MAP]),
        ),
      };
    }
    case 'feel': {
      const feelings = fields(raw, 'feelings');
      const backstage = fields(raw, 'backstage');
      return {
        step,
        feelings: record(ids, (id) => feeling(feelings, id)),
        pains: some(raw, 'pains', ids),
        momentsOfTruth: some(raw, 'momentsOfTruth', ids),
        backstage: record(ids, (id) => orNull(backstage[id], `backstage.${id}`, scenario.backstage)),
      };
    }
    case 'predict': {
      const given = fields(raw, 'dropOut');
      const dropOut = record(ids, (id) => within('dropOut', id, amount(given, id, { low: 0, high: 100 })));
      const all = Object.values(dropOut).reduce<number>((sum, one) => sum + (one ?? 0), 0);
      // Tenths: their sum in binary may lie a hair above 100.
      if (Math.round(10 * all) > 1000) throw new Refused('over-100', 'dropOut');
      return { step, dropOut };
    }
    case 'choose': {
      const improvements = some(
        raw,
        'improvements',
        scenario.improvements.map(({ id }) => id),
      );
      if (costOf(scenario, improvements) > scenario.budget) throw new Refused('over-budget', 'improvements');
      return { step, improvements, reason: text(raw, 'reason') };
    }
    case 'claims': {
      const given = fields(raw, 'claims');
      const options = claimOptions(scenario);
      return {
        step,
        claims: record(JOURNEY_CLAIM_IDS, (id) => orNull(given[id], `claims.${id}`, options[id])),
      };
    }
    case 'rule':
      return { step, rule: text(raw, 'rule') };
    case 'concepts': {
      const given = fields(raw, 'concepts');
      return {
        step,
        concepts: record(JOURNEY_CONCEPT_IDS, (id) =>
          orNull(given[id], `concepts.${id}`, JOURNEY_CONCEPT_ITEMS[id].options),
        ),
      };
    }
  }
}

/** Steps of a half, so that an answer has one spelling on a slider, a key and in a field. */
function feeling(given: Fields, id: string): number | null {
  const value = amount(given, id, { low: -3, high: 3 });
  if (value !== null && !Number.isInteger(2 * value)) throw new Refused('not-a-half', `feelings.${id}`);
  return value;
}

/** Tenths of a percentage point are finer than anybody knows. */
function within(name: string, id: string, value: number | null): number | null {
  if (value !== null && Math.round(10 * value) / 10 !== value) throw new Refused('too-fine', `${name}.${id}`);
  return value;
}

function some(raw: Fields, name: string, allowed: readonly string[]): string[] {
  const given = distinctMembers(raw[name], allowed);
  if (!given) throw new Refused('not-on-offer', name);
  return allowed.filter((one) => given.includes(one));
}

function shortName(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Refused('not-a-text', at);
  if ([...value].length > MAX_STAGE_NAME) throw new Refused('too-long', at);
  return value;
}
