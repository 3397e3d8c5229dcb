import { coefficientsOf, type LadderScenario } from './scenario';
import type { Coefficients } from './coefficients';
import { reportYuan, type LadderDecision, type Report } from './decision';
import { createPeople, type People } from './people';
import { isCustomer } from './rungs';
import { copyStanding, startFirm, startStanding, type Firm, type Standing } from './state';
import { createDeeds, luckOf, stepPeople, type Deeds, type Tally } from './step';
import { tablesOf, type Tables } from './tables';
import { newsOf, termsOf, type Terms } from './terms';

/** A market with its people, ready to run. */
export interface Market {
  readonly scenario: LadderScenario;
  readonly seed: string;
  readonly coefficients: Coefficients;
  readonly tables: Tables;
  readonly people: People;
}

/** Money of a quarter, whole fen. */
export interface Money {
  readonly revenue: number;
  readonly contribution: number;
  readonly spent: number;
  readonly contacts: number;
  readonly answers: number;
  readonly reports: number;
  readonly fixed: number;
  /** contribution − spent − contacts − answers − reports − fixed */
  readonly profit: number;
}

/** One quarter that is over. */
export interface Quarter {
  readonly decision: LadderDecision;
  readonly terms: Terms;
  readonly tally: Tally;
  readonly money: Money;
  /** People by rung at its end. */
  readonly counts: Int32Array;
}

/** A run, at the end of its last quarter so far. */
export interface Run {
  readonly market: Market;
  readonly standing: Standing;
  /** Rungs at the start of the last quarter. */
  readonly before: Uint8Array;
  readonly deeds: Deeds;
  readonly firm: Firm;
  readonly counts: Int32Array;
  readonly quarters: readonly Quarter[];
}

export function openMarket(scenario: LadderScenario, seed: string): Market {
  const coefficients = coefficientsOf(scenario);
  return {
    scenario,
    seed,
    coefficients,
    tables: tablesOf(coefficients),
    people: createPeople(seed, scenario.people, coefficients),
  };
}

/** The first day. */
export function startRun(market: Market): Run {
  const standing = startStanding(market.seed, market.people, market.coefficients);
  return {
    market,
    standing,
    before: standing.rung.slice(),
    deeds: createDeeds(market.people.count),
    firm: startFirm(market.coefficients),
    counts: countRungs(standing),
    quarters: [],
  };
}

/**
 * Plays the next quarter **in place**: the columns of `run` are written over. Keep a `copyRun` of what is needed again.
 *
 * @param redraw 0: what happens; another number: the same quarter under another luck
 */
export function playQuarter(
  run: Run,
  decision: LadderDecision,
  reports: readonly Report[] = [],
  redraw = 0,
): Run {
  const { market, standing, before, deeds } = run;
  const { coefficients: c, scenario, people } = market;
  const quarter = run.quarters.length + 1;
  const news = newsOf(scenario, quarter);
  const terms = termsOf(run.firm, decision, run.counts, c, news);
  const shock = news.find(({ kind }) => kind === 'trust-shock');
  if (shock) shakeTrust(standing, shock.size);
  before.set(standing.rung);
  const tally = stepPeople(
    people,
    standing,
    deeds,
    terms,
    luckOf(market.seed, quarter, redraw),
    market.tables,
    c,
  );
  const money = moneyOf(tally, decision, reports, run.counts, c, people.count);
  const counts = countsAfter(tally.flows);
  const done: Quarter = { decision, terms, tally, money, counts };
  return { ...run, firm: terms.firm, counts, quarters: [...run.quarters, done] };
}

/** A run that can be played on without touching this one. */
export const copyRun = (run: Run): Run => ({
  ...run,
  standing: copyStanding(run.standing),
  before: run.before.slice(),
  deeds: createDeeds(run.market.people.count),
});

/** A scandal takes a share of all trust, and a third of it of satisfaction. */
function shakeTrust({ trust, satisfaction }: Standing, size: number): void {
  for (let i = 0; i < trust.length; i++) {
    trust[i] = trust[i]! * (1 - size);
    satisfaction[i] = satisfaction[i]! * (1 - size / 3);
  }
}

const FEN = 100;

function moneyOf(
  tally: Tally,
  { spend, contacts }: LadderDecision,
  reports: readonly Report[],
  counts: Int32Array,
  c: Coefficients,
  people: number,
): Money {
  const customers = counts.reduce((sum, one, rung) => (isCustomer(rung) ? sum + one : sum), 0);
  const spent = FEN * Object.values(spend).reduce((sum, yuan) => sum + yuan, 0);
  const messages = Math.round(FEN * c.contactCost * contacts * customers);
  const bought = Math.round(FEN * reportYuan(reports, c));
  const fixed = Math.round(FEN * c.fixedCost * people);
  const { revenue, contribution, answers } = tally;
  return {
    revenue,
    contribution,
    spent,
    contacts: messages,
    answers,
    reports: bought,
    fixed,
    profit: contribution - spent - messages - answers - bought - fixed,
  };
}

function countRungs({ rung }: Standing): Int32Array {
  const counts = new Int32Array(8);
  for (const one of rung) counts[one]!++;
  return counts;
}

function countsAfter(flows: Int32Array): Int32Array {
  const counts = new Int32Array(8);
  flows.forEach((people, cell) => (counts[cell % 8]! += people));
  return counts;
}
