import {
  AIMS,
  ANSWERS,
  coefficientsOf,
  LEVERS,
  MAX_CONTACTS,
  readScenario,
  REPORTS,
  reportYuan,
  type LadderDecision,
  type LadderScenario,
  type Lever,
  type Report,
} from '@/lib/simulations/ladder';
import { amount, fields, interval, member, orNull, record, Refused, text, type Fields } from '../fields';
import { canonicalJson } from '../hash';
import { accept, distinctMembers, isFiniteNumber, isRecord, refuse, type Json, type Parsed } from '../json';
import { LADDER_CLAIMS, type LadderClaimId } from './claims';
import { LADDER_CONCEPT_IDS, LADDER_CONCEPT_ITEMS } from './concept-items';
import { GOALS, nextStep, type LadderAnswer, type LadderState, type LadderStepKind } from './steps';

/** A run carries its whole scenario, so that it can be replayed when the scenario file is no longer what it was. */
export function parseLadderScenario(scenario: Json): Parsed<LadderScenario> {
  const read = readScenario(scenario);
  return read.ok ? accept(read.scenario) : refuse(read.problem.code, read.problem.at);
}

/** The decision of the step that is next; anything else is refused. */
export function parseLadderAnswer(raw: Json, state: LadderState): Parsed<LadderAnswer> {
  const step = nextStep(state);
  if (step === undefined) return refuse('nothing-left-to-decide', '');
  if (!isRecord(raw)) return refuse('not-an-object', '');
  if (raw.step !== step.kind) return refuse('not-this-step', 'step');
  try {
    const answer = read(step.kind, raw, state);
    // One way to write a decision: nothing rides along, and the same decisions have the same hash.
    return canonicalJson(raw) === canonicalJson(answer) ? accept(answer) : refuse('not-plain', '');
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, error.at);
    throw error;
  }
}

function read(step: LadderStepKind, raw: Fields, state: LadderState): LadderAnswer {
  switch (step) {
    case 'goal':
      return { step, goal: member(raw, 'goal', GOALS), reason: text(raw, 'reason') };
    case 'prepare': {
      const reports = distinctMembers(raw.reports, REPORTS);
      if (!reports) throw new Refused('not-on-offer', 'reports');
      const bought = REPORTS.filter((report) => reports.includes(report));
      // There is no quarter yet to report on.
      if (bought.includes('cohorts') && state.quarters.length === 0)
        throw new Refused('nothing-to-report', 'reports');
      if (costOf(bought, state.scenario) > state.scenario.purse) throw new Refused('over-budget', 'reports');
      return { step, reports: bought };
    }
    case 'decide':
      return { step, ...decisionOf(raw, state) };
    case 'predict':
      return {
        step,
        buyers: interval(raw, 'buyers', { low: 0, high: state.scenario.people }),
        profitUp: amount(raw, 'profitUp', { low: 0, high: 1 }),
      };
    case 'claims': {
      const given = fields(raw, 'claims');
      const claim = <Answer extends string>(id: LadderClaimId, allowed: readonly Answer[]) =>
        orNull(given[id], `claims.${id}`, allowed);
      return {
        step,
        claims: {
          bonds: claim('bonds', LADDER_CLAIMS.bonds),
          acquisition: claim('acquisition', LADDER_CLAIMS.acquisition),
          promise: claim('promise', LADDER_CLAIMS.promise),
          rival: claim('rival', LADDER_CLAIMS.rival),
          luck: claim('luck', LADDER_CLAIMS.luck),
        },
      };
    }
    case 'rule':
      return { step, rule: text(raw, 'rule') };
    case 'concepts': {
      const given = fields(raw, 'concepts');
      return {
        step,
        concepts: record(LADDER_CONCEPT_IDS, (id) =>
          orNull(given[id], `concepts.${id}`, LADDER_CONCEPT_ITEMS[id].options),
        ),
      };
    }
  }
}

function decisionOf(raw: Fields, state: LadderState): LadderDecision {
  const given = fields(raw, 'spend');
  const spend = record(LEVERS, (lever: Lever) => {
    const yuan = given[lever];
    if (!isFiniteNumber(yuan) || !Number.isInteger(yuan) || yuan < 0)
      throw new Refused('not-whole-yuan', `spend.${lever}`);
    return yuan;
  });
  const all = LEVERS.reduce((sum, lever) => sum + spend[lever], 0);
  if (all > purseLeft(state)) throw new Refused('over-budget', 'spend');
  const aims = distinctMembers(raw.aim, AIMS);
  if (!aims) throw new Refused('not-on-offer', 'aim');
  const promise = amount(raw, 'promise', { low: 0, high: 1 });
  if (promise === null) throw new Refused('out-of-range', 'promise');
  const contacts = amount(raw, 'contacts', { low: 0, high: MAX_CONTACTS });
  if (contacts === null || !Number.isInteger(contacts)) throw new Refused('out-of-range', 'contacts');
  return {
    spend,
    aim: AIMS.filter((aim) => aims.includes(aim)),
    promise,
    contacts,
    answer: member(raw, 'answer', ANSWERS),
  };
}

/** Whole yuan that can be spent this quarter: the purse less the reports bought. */
export const purseLeft = ({ scenario, quarters }: LadderState): number =>
  scenario.purse - costOf(quarters.at(-1)?.reports ?? [], scenario);

/** Yuan that reports cost in a scenario. */
export const costOf = (reports: readonly Report[], scenario: LadderScenario): number =>
  reportYuan(reports, coefficientsOf(scenario));
