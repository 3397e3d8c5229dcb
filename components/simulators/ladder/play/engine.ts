import {
  contentHash,
  costOf,
  ladderRules,
  ladderRun,
  marketOf,
  nextStep,
  panelBaselines,
  panelOf,
  playedPlans,
  purseLeft,
  redrawOf,
  replay,
  runOf,
  widestBuyers,
  type LadderState,
} from '@/lib/scoring';
import { customerId } from '@/lib/customers';
import { isoDate } from '@/lib/math';
import { formatCents } from '@/lib/tables';
import {
  AIMS,
  baselinePolicies,
  coefficientsOf,
  expectedCustomers,
  HAPPENED,
  isCustomer,
  lifeOf,
  LEVERS,
  measuresOf,
  openMeasure,
  ordersOf,
  PANEL_SIZE,
  plannedOf,
  playPlans,
  playQuarter,
  plansOf,
  readCohorts,
  REPORTS,
  RUNGS,
  startRun,
  takeSurvey,
  valueCreated,
  whatMattered,
  type LadderBaseline,
  type QuarterPlan,
  type Run,
} from '@/lib/simulations/ladder';
import { attemptOf } from './attempt-of';
import type {
  BoughtReports,
  LadderCall,
  LadderCalls,
  LadderRun,
  LadderView,
  PersonFilter,
  Progress,
  QuarterView,
  Trend,
} from './protocol';

type Answers = {
  readonly [Call in LadderCall]: (
    ask: LadderCalls[Call]['ask'],
    progress: Progress,
  ) => LadderCalls[Call]['answer'];
};

/** Why a run cannot be shown: the replay refuses it. `code` and `at` are the scoring module's. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly at: string,
  ) {
    super(`${code} at ${at}`);
  }
}

/** The state of the last run asked about: the screens of one step ask many things of the same one. */
let last: { readonly key: string; readonly state: LadderState } | undefined;

function stateOf(run: LadderRun): LadderState {
  const key = JSON.stringify(run);
  if (last?.key === key) return last.state;
  const played = replay(ladderRules, attemptOf(run));
  if (played.status === 'invalid') throw new Refusal(played.problem.code, played.problem.at);
  last = { key, state: played.state };
  return played.state;
}

/** All answers of the worker. Pure but for what it keeps to be faster. */
export const answers: Answers = {
  view: ({ run }) => viewOf(stateOf(run)),
  preview({ run, decision }) {
    const state = stateOf(run);
    const { counts } = runOf(state);
    const { contactCost } = coefficientsOf(state.scenario);
    const customers = counts.reduce((sum, one, rung) => (isCustomer(rung) ? sum + one : sum), 0);
    const aimedAt = AIMS.filter((aim) => decision.aim.includes(aim)).reduce(
      (sum, aim) => sum + counts[RUNGS.indexOf(aim)]!,
      0,
    );
    const bonds = decision.spend.financial + decision.spend.social + decision.spend.structural;
    const planned = plannedOf(state.scenario, [
      ...playedPlans(state).map((plan) => plan.decision),
      decision,
    ]).at(-1)!;
    return {
      left: purseLeft(state) - LEVERS.reduce((sum, lever) => sum + decision.spend[lever], 0),
      messages: Math.round(contactCost * decision.contacts * customers),
      aimedAt,
      bondYuanAHead: aimedAt === 0 ? 0 : bonds / aimedAt,
      ...planned,
    };
  },
  baselines({ run }) {
    const state = stateOf(run);
    const quarters = playedPlans(state).length;
    const trends = baselinePolicies(state.scenario.id).map(([name, policy]): [LadderBaseline, Trend] => [
      name,
      trendOf(state, plansOf(state.scenario, policy).slice(0, quarters)),
    ]);
    return Object.fromEntries(trends);
  },
  people({ run, rung, filter, from, count }) {
    const { standing, before, deeds, market } = runOf(stateOf(run));
    const wanted = WANTED[filter];
    const found: number[] = [];
    for (let i = 0; i < market.people.count; i++)
      if (
        (rung === undefined || standing.rung[i] === rung) &&
        wanted(before[i]!, standing.rung[i]!, deeds.happened[i]!)
      )
        found.push(i);
    const rows = found.slice(from, from + count).map((person) => ({
      person,
      from: before[person]!,
      to: standing.rung[person]!,
      orders: deeds.orders[person]!,
      paid: deeds.paid[person]!,
    }));
    return { total: found.length, rows };
  },
  story({ run, person }) {
    const state = stateOf(run);
    return lifeOf(
      marketOf(state),
      playedPlans(state).map(({ decision }) => decision),
      person,
    );
  },
  open({ run, quarter, measure }) {
    const state = stateOf(run);
    return openMeasure(playPlans(marketOf(state), playedPlans(state).slice(0, quarter)), measure);
  },
  againstLuck({ run, quarter }) {
    const state = stateOf(run);
    const { quarters } = runOf(state);
    const { buyers, profit } = redrawOf(state, quarter);
    const { tally, money } = quarters[quarter - 1]!;
    return {
      quarter,
      prediction: state.quarters[quarter - 1]!.prediction!,
      happened: { buyers: tally.buyers, profit: money.profit },
      buyers: [...buyers].sort((a, b) => a - b),
      profit: [...profit].sort((a, b) => a - b),
      profitBefore: quarters[quarter - 2]?.money.profit ?? 0,
    };
  },
  mattered({ run }, progress) {
    const state = stateOf(run);
    return whatMattered(marketOf(state), playedPlans(state), progress);
  },
  whatIf({ run, quarter, decision }) {
    const state = stateOf(run);
    const plans = playedPlans(state).map((plan, i) => (i === quarter - 1 ? { ...plan, decision } : plan));
    const other = playPlans(marketOf(state), plans);
    return {
      quarters: quartersOf(state, plans),
      difference: valueCreated(other) - valueCreated(runOf(state)),
    };
  },
  luck({ run }, progress) {
    const state = stateOf(run);
    const mine = panelOf(state, (done) => progress(done, PANEL_SIZE));
    const others = panelBaselines(state, progress);
    return {
      mine: ascending(mine),
      happened: valueCreated(runOf(state)),
      baselines: Object.fromEntries(others.map(([name, values]) => [name, ascending(values)])),
      beaten: Object.fromEntries(
        others.map(([name, values]) => [name, mine.filter((value, i) => value > values[i]!).length]),
      ),
    };
  },
  orders({ run }) {
    const state = stateOf(run);
    const { customer, day, cents } = ordersOf(marketOf(state), playedPlans(state));
    const lines = [...customer].map((number, row) =>
      [customerId(number), isoDate(day[row]!), formatCents(cents[row]!)].join(','),
    );
    return { csv: ['customer_id,order_date,amount', ...lines, ''].join('\n'), rows: lines.length };
  },
  score({ run }) {
    const outcome = ladderRun.score(attemptOf(run));
    return { outcome, reportHash: contentHash(outcome) };
  },
};

const ascending = (values: Float64Array | readonly number[]) => [...values].sort((a, b) => a - b);

const CLIMB = 6;
const WANTED: Readonly<Record<PersonFilter, (from: number, to: number, happened: number) => boolean>> = {
  all: () => true,
  climbed: (from, to) => to > from && to < CLIMB,
  fell: (from, to) => to < from && to > 0 && from < CLIMB,
  left: (_, __, happened) => (happened & HAPPENED.left) !== 0,
  returned: (_, __, happened) => (happened & HAPPENED.returned) !== 0,
  complained: (_, __, happened) => (happened & HAPPENED.complained) !== 0,
  recommended: (_, __, happened) => (happened & HAPPENED.recommended) !== 0,
  warned: (_, __, happened) => (happened & HAPPENED.warned) !== 0,
};

function viewOf(state: LadderState): LadderView {
  const { scenario, goal } = state;
  const c = coefficientsOf(scenario);
  const run = runOf(state);
  return {
    step: nextStep(state),
    terms: {
      people: scenario.people,
      quarters: scenario.quarters,
      purse: scenario.purse,
      reportCost: { survey: costOf(['survey'], scenario), cohorts: costOf(['cohorts'], scenario) },
      messageCost: c.contactCost,
      startCustomers: Math.round(expectedCustomers(scenario)),
      widestBuyers: widestBuyers(state),
      margin: c.margin,
      fixedCost: c.fixedCost * scenario.people,
      discountRate: c.discountRate,
    },
    goal,
    start: [...startRun(marketOf(state)).counts],
    quarters: quartersOf(state, playedPlans(state)),
    open: openQuarter(state, run),
    people: { rungs: run.standing.rung.slice(), before: run.before.slice() },
  };
}

function openQuarter(state: LadderState, run: Run): LadderView['open'] {
  const quarter = state.quarters.at(-1);
  if (!quarter || quarter.prediction) return undefined;
  return {
    quarter: state.quarters.length,
    reports: reportsAt(run, quarter.reports),
    purseLeft: purseLeft(state),
    decision: quarter.decision,
  };
}

/** What the reports of the next quarter say of a run. */
const reportsAt = (run: Run, bought: QuarterPlan['reports']): BoughtReports => ({
  bought: REPORTS.filter((report) => bought.includes(report)),
  survey: bought.includes('survey') ? takeSurvey(run) : undefined,
  cohorts: bought.includes('cohorts') ? readCohorts(run) : [],
});

/** The quarters of a run under these plans; what people felt only once the run is over. */
function quartersOf(state: LadderState, plans: readonly QuarterPlan[]): QuarterView[] {
  const isOver = plans.length === state.scenario.quarters;
  let run = startRun(marketOf(state));
  return plans.map(({ decision, reports }, i) => {
    const told = reportsAt(run, reports);
    run = playQuarter(run, decision, reports);
    const { tally, money, counts, terms } = run.quarters[i]!;
    const { nps, satisfaction, trust, expectation, ...known } = measuresOf(run);
    const { firm } = terms;
    return {
      quarter: i + 1,
      decision,
      reports: told,
      prediction: state.quarters[i]!.prediction!,
      news: state.scenario.events.filter((event) => event.quarter === i + 1),
      counts: [...counts],
      flows: [...tally.flows],
      happened: {
        buyers: tally.buyers,
        orders: tally.orders,
        failures: tally.failures,
        complaints: tally.complaints,
        answered: tally.answered,
        recommendations: tally.recommendations,
        warnings: tally.warnings,
        brokenPromises: tally.brokenPromises,
      },
      money,
      known,
      felt: isOver ? { nps, satisfaction, trust, expectation } : undefined,
      bonds: {
        financial: { ours: terms.financial, rival: firm.rivalFinancial },
        social: { ours: terms.social, rival: firm.rivalSocial },
        structural: { ours: terms.structural, rival: firm.rivalStructural },
      },
      alarm: firm.alarm,
    };
  });
}

function trendOf(state: LadderState, plans: readonly QuarterPlan[]): Trend {
  const customers: number[] = [];
  const cash: number[] = [];
  const value: number[] = [];
  let run = startRun(marketOf(state));
  for (const { decision } of plans) {
    run = playQuarter(run, decision);
    const sum = run.quarters.reduce((all, { money }) => all + money.profit, 0);
    cash.push(sum);
    value.push(valueCreated(run));
    customers.push(run.counts.reduce((all, one, rung) => (isCustomer(rung) ? all + one : all), 0));
  }
  return { customers, cash, value };
}
