import { EIGHT_GROUPS } from '@/lib/metrics';
import {
  ACTION_GROUPS,
  ACTIONS,
  AS_OF,
  BINS,
  CASES,
  CHOICE_ORDERS,
  CLAIMS,
  contactsOf,
  FREQUENCY,
  MONETARY,
  mostContacts,
  RECENCY,
  REFUNDS,
  SCORING,
  type Choice,
  type ClaimId,
} from '@/lib/simulations/rfm-campaign';
import { canonicalJson } from '../hash';
import { accept, distinctMembers, isFiniteNumber, isRecord, refuse, type Json, type Parsed } from '../json';
import { CONCEPT_IDS, CONCEPT_ITEMS } from './concept-items';
import {
  amount,
  fields,
  interval,
  list,
  member,
  memberOf,
  orNull,
  record,
  Refused,
  text,
  type Fields,
} from '../fields';
import { forecastBounds } from './forecast-form';
import { handOf, houseOf, namesOf, scoredOf } from './played';
import {
  GUIDED_STEPS,
  type GuidedDecision,
  type GuidedScenario,
  type GuidedState,
  type GuidedStep,
  type HandStep,
} from './steps';

export function parseGuidedScenario(scenario: Json): Parsed<GuidedScenario> {
  if (!isRecord(scenario)) return refuse('not-an-object', '');
  const id = memberOf(scenario.case, ['spring-tea'] satisfies (keyof typeof CASES)[]);
  return id ? accept({ case: id }) : refuse('unknown-case', 'case');
}

/** The decision of the step that is next; anything else is refused. */
export function parseGuidedDecision(raw: Json, state: GuidedState): Parsed<GuidedDecision> {
  const step = GUIDED_STEPS[state.decided];
  if (step === undefined) return refuse('nothing-left-to-decide', '');
  if (!isRecord(raw)) return refuse('not-an-object', '');
  if (raw.step !== step) return refuse('not-this-step', 'step');
  try {
    const decision = read(step, raw, state);
    // One way to write a decision: nothing rides along, and the same decisions have the same hash.
    return canonicalJson(raw) === canonicalJson(decision) ? accept(decision) : refuse('not-plain', '');
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, error.at);
    throw error;
  }
}

function read(step: GuidedStep, raw: Fields, state: GuidedState): GuidedDecision {
  switch (step) {
    case 'definitions':
      return {
        step,
        asOf: member(raw, 'asOf', AS_OF),
        recency: member(raw, 'recency', RECENCY),
        frequency: member(raw, 'frequency', FREQUENCY),
        monetary: member(raw, 'monetary', MONETARY),
        refunds: member(raw, 'refunds', REFUNDS),
      };
    case 'hand-2':
    case 'hand-3':
    case 'hand-4':
    case 'hand-5':
    case 'hand-6':
      return { step, scores: handScores(step, fields(raw, 'scores'), state) };
    case 'file':
      return { step, scoring: member(raw, 'scoring', SCORING), bins: member(raw, 'bins', BINS) };
    case 'names': {
      const names = list(raw, 'names', namesOf(state).length);
      return { step, names: names.map((name, i) => orNull(name, `names[${i}]`, EIGHT_GROUPS)) };
    }
    case 'actions': {
      const given = fields(raw, 'actions');
      return {
        step,
        actions: record(ACTION_GROUPS, (group) => orNull(given[group], `actions.${group}`, ACTIONS)),
      };
    }
    case 'share':
      return { step, interval: interval(raw, 'interval', forecastBounds(houseOf(state).case).share) };
    case 'eighty-twenty':
      return { step, holds: raw.holds === null ? null : member(raw, 'holds', [true, false]) };
    case 'break-even':
      return { step, percent: amount(raw, 'percent', { low: 0, high: 100_000 }) };
    case 'choice':
      return { step, choice: choiceOf(fields(raw, 'choice'), state) };
    case 'forecast': {
      const bounds = forecastBounds(houseOf(state).case);
      return {
        step,
        response: interval(raw, 'response', bounds.response),
        profit: interval(raw, 'profit', bounds.profit),
        pays: amount(raw, 'pays', { low: 0, high: 1 }),
      };
    }
    case 'goal':
      return { step, goal: text(raw, 'goal'), reason: text(raw, 'reason') };
    case 'claims': {
      const given = fields(raw, 'claims');
      const claim = <Answer extends string>(id: ClaimId, allowed: readonly Answer[]) =>
        orNull(given[id], `claims.${id}`, allowed);
      return {
        step,
        claims: {
          anyway: claim('anyway', CLAIMS.anyway),
          random: claim('random', CLAIMS.random),
          interval: claim('interval', CLAIMS.interval),
          loss: claim('loss', CLAIMS.loss),
          luck: claim('luck', CLAIMS.luck),
        },
      };
    }
    case 'rule':
      return { step, rule: text(raw, 'rule') };
    case 'concepts': {
      const given = fields(raw, 'concepts');
      return {
        step,
        concepts: record(CONCEPT_IDS, (id) => orNull(given[id], `concepts.${id}`, CONCEPT_ITEMS[id].options)),
      };
    }
  }
}

function handScores(step: HandStep, given: Fields, state: GuidedState) {
  const { asked } = handOf(state).cards[Number(step.slice(-1)) - 1]!;
  const strange = Object.keys(given).find((name) => !asked.some((measure) => measure === name));
  if (strange !== undefined) throw new Refused('unknown-field', `scores.${strange}`);
  return Object.fromEntries(
    asked.map((measure) => [measure, orNull(given[measure], `scores.${measure}`, [1, 2, 3, 4, 5])]),
  );
}

function choiceOf(given: Fields, state: GuidedState): Choice {
  const { case: terms } = houseOf(state);
  const choice = given.kind === 'rule' ? ruleOf(given, mostContacts(terms)) : listOf(given, terms.customers);
  const found = contactsOf(houseOf(state), scoredOf(state), choice);
  if ('problem' in found) throw new Refused(found.problem, 'choice');
  return choice;
}

function ruleOf(given: Fields, affordable: number): Choice {
  const groups = distinctMembers(given.groups, EIGHT_GROUPS);
  if (!groups) throw new Refused('not-on-offer', 'choice.groups');
  const most = given.most;
  if (!isFiniteNumber(most) || !Number.isInteger(most) || most < 1)
    throw new Refused('not-a-count', 'choice.most');
  if (most > affordable) throw new Refused('over-budget', 'choice.most');
  return {
    kind: 'rule',
    groups: EIGHT_GROUPS.filter((group) => groups.includes(group)),
    order: member(given, 'order', CHOICE_ORDERS, 'choice.order'),
    most,
  };
}

function listOf(given: Fields, customers: number): Choice {
  if (given.kind !== 'list') throw new Refused('not-on-offer', 'choice.kind');
  const { customers: chosen } = given;
  if (!Array.isArray(chosen) || chosen.length > customers)
    throw new Refused('not-a-list', 'choice.customers');
  const numbers = chosen.filter(
    (entry): entry is number => Number.isInteger(entry) && entry >= 0 && entry < customers,
  );
  if (numbers.length < chosen.length) throw new Refused('not-in-the-file', 'choice.customers');
  if (numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!))
    throw new Refused('not-ascending', 'choice.customers');
  return { kind: 'list', customers: numbers };
}
