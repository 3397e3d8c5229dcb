import type { Coefficients } from './coefficients';
import type { Answer, LadderDecision } from './decision';
import { servedBy } from './planned';
import { adbudg, follow, rivalCopies, share } from './response';
import { DORMANT, isCustomer, LOST, PROSPECT, RUNGS } from './rungs';
import type { LadderEvent, LadderScenario } from './scenario';
import type { Firm } from './state';

/** All that a quarter's decision, the rival and the news mean for one person: what the loop over people reads. */
export interface Terms {
  readonly firm: Firm;
  /** Chance that a prospect tries, before her own traits and what friends say. */
  readonly trial: number;
  /** Chance that a lost one whom we aim at is won back, before her trust. */
  readonly winBack: number;
  /** By rung, 1: the bonds aim at her. */
  readonly aimed: Uint8Array;
  /** What of each bond reaches those aimed at on average, 0 to 1. */
  readonly financial: number;
  readonly social: number;
  readonly structural: number;
  readonly promise: number;
  readonly contacts: number;
  /** Factor on demand through reminders. */
  readonly lift: number;
  /** Chance that a visit fails, and that a complaint is answered in time. */
  readonly failure: number;
  readonly answered: number;
  /** Share of the damage that an answer takes back. */
  readonly repair: number;
  /** Fen an answer costs, and the share of an order that is paid back. */
  readonly answerFen: number;
  readonly paidBack: number;
}

/** What an answer to a complaint is made of. */
export interface AnswerTerms {
  /** Times the scenario's cost of an answer. */
  readonly work: number;
  /** Share of the order that is paid back. */
  readonly paidBack: number;
  /** Share of the damage that is taken back. */
  readonly repair: number;
}

export const ANSWER_TERMS: Readonly<Record<Answer, AnswerTerms>> = {
  none: { work: 0, paidBack: 0, repair: 0 },
  word: { work: 1, paidBack: 0, repair: 0.3 },
  refund: { work: 1.5, paidBack: 1, repair: 0.65 },
  'make-good': { work: 4, paidBack: 0.5, repair: 1 },
};
/** Of a scandal's fright, what passes in a quarter by itself, and what open answers add. */
const CALM = 0.2;
const CALM_ANSWERED = 0.5;
/** Chance a quarter to win back one of the lost at full effort. */
const WIN_BACK = 0.12;

/** People by rung at the start of the quarter. */
export type Counts = Readonly<Int32Array>;

/** What the firm's quarter comes to, before anybody acts. Quarter counts from 1. */
export function termsOf(
  before: Firm,
  decision: LadderDecision,
  counts: Counts,
  c: Coefficients,
  events: readonly LadderEvent[],
): Terms {
  const { spend, aim, promise, contacts, answer } = decision;
  const aimed = Uint8Array.from(RUNGS, (rung) => (aim.some((one) => one === rung) ? 1 : 0));
  const heads = countWhere(counts, (rung) => aimed[rung] === 1);
  const customers = countWhere(counts, (rung) => isCustomer(rung) || rung === DORMANT);
  const outside = counts[PROSPECT]! + counts[LOST]!;
  const effect = (yuan: number, over: number, half: number) =>
    over === 0 ? 0 : adbudg(yuan / over, half, c.steepness);
  const financial = effect(spend.financial, heads, c.financialHalf);
  const social = effect(spend.social, heads, c.socialHalf);
  const structural = effect(spend.structural, heads, c.structuralHalf);
  const acquisition = effect(spend.acquisition, outside, c.acquisitionHalf);
  const { quality: service, answered } = servedBy(before.service, decision, customers, c);
  const everybody = counts.reduce((sum, one) => sum + one, 0);
  const data = follow(before.data, effect(spend.data, everybody, c.dataHalf), c.dataSpeed);
  const found = c.aimFloor + (1 - c.aimFloor) * data;
  const news = (kind: LadderEvent['kind']) => events.find((event) => event.kind === kind)?.size;
  const calm = CALM + CALM_ANSWERED * ANSWER_TERMS[answer].repair * answered;
  const alarm = Math.max(before.alarm * (1 - calm), news('trust-shock') ?? 0);
  const firm: Firm = {
    service,
    data,
    // He copies what reaches our customers: that is what he hears of.
    rivalFinancial: Math.max(
      rivalCopies(before.rivalFinancial, financial * found, c.financialCopy),
      news('rival-offer') ?? 0,
    ),
    rivalSocial: rivalCopies(before.rivalSocial, social * found, c.socialCopy),
    rivalStructural: rivalCopies(before.rivalStructural, structural * found, c.structuralCopy),
    alarm,
    demand: before.demand * (news('demand') ?? 1),
  };
  const told = (1 + c.promiseTrial * promise) / (1 + c.promiseTrial / 2);
  return {
    firm,
    trial: share((c.trialFloor + c.trialRange * acquisition) * told * (1 - alarm)),
    winBack: aimed[LOST] === 1 ? WIN_BACK * found * Math.max(financial, social) : 0,
    aimed,
    financial: financial * found,
    social: social * found,
    structural: structural * found,
    promise,
    contacts,
    lift: 1 + (c.contactLift * contacts) / (c.contactHalf + contacts),
    failure: share(2 * c.failureRate * (1 - service)),
    answered,
    repair: ANSWER_TERMS[answer].repair,
    answerFen: Math.round(100 * c.answerCost * ANSWER_TERMS[answer].work),
    paidBack: ANSWER_TERMS[answer].paidBack,
  };
}

export function countWhere(counts: Counts, counted: (rung: number) => boolean): number {
  return counts.reduce((sum, one, rung) => (counted(rung) ? sum + one : sum), 0);
}

/** The news of a quarter. */
export const newsOf = ({ events }: LadderScenario, quarter: number): readonly LadderEvent[] =>
  events.filter((event) => event.quarter === quarter);
