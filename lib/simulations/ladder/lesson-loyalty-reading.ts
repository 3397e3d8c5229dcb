/**
 * One lesson’s model: the customers of a tea house with a stored-value card, read once, and read again a year later.
 *
 * Question: she comes quarter after quarter; is she loyal? What it does: a market a third larger than the people read plays six
 * quarters under one decision; the first so many who are still customers are read (attitude, repeat patronage, cell of Dick &
 * Basu, course type). Then four more quarters pass, under the same luck, in one of four futures:
 * `same` nothing changes; `rival` another shop opens next door with an offer of its own, leaving costs no walk, and only the wholly
 * satisfied are content (exponent 4); `no-points` nothing is put into the card any more, while the rival in town keeps his;
 * `only` there is no other supplier left. Nothing else differs, so whoever leaves in one future and not in another leaves because of it.
 *
 * Left out: attitude is measured on its own, where Dick & Basu ask for it relative to the alternatives; the rival enters only
 * into who leaves. What changes in a future is assumed, in kind and in size.
 */
import { NOTHING, type LadderDecision } from './decision';
import { attitudeOf, dickBasuOf, loyaltyTypeOf, type DickBasu, type LoyaltyType } from './readings';
import { copyRun, openMarket, playQuarter, startRun, type Market, type Run } from './run';
import { LOST, PROSPECT } from './rungs';
import { coefficientsOf, type LadderEvent, type LadderScenario } from './scenario';
import { tablesOf } from './tables';

export const LOYALTY_FUTURES = ['same', 'rival', 'no-points', 'only'] as const;
export type LoyaltyFuture = (typeof LOYALTY_FUTURES)[number];

/** How one person reads at the end of a quarter. */
export interface LoyaltyPlace {
  /** 0 to 1. */
  readonly attitude: number;
  /** Quarters of the last four with an order. */
  readonly quarters: number;
  readonly cell: DickBasu;
  /** Undefined for who does not buy again. */
  readonly type: LoyaltyType | undefined;
}

export interface LoyaltyPerson extends LoyaltyPlace {
  /** What she paid in the four quarters before the first reading, fen. */
  readonly paid: number;
  /** Four quarters on; undefined when she is lost. */
  readonly after: LoyaltyPlace | undefined;
}

export interface LoyaltyReading {
  readonly people: readonly LoyaltyPerson[];
  /** Attitude from which on it counts as strong. */
  readonly strong: number;
}

const BEFORE = 6;
const YEAR = 4;
/** Yuan a head and quarter, and what they go into. */
const PURSE = 12;
const A_HEAD = { financial: 5.5, service: 3, structural: 3, social: 0.5 };

/** Everybody starts as a customer; all with a card are found; who walks off leaves a balance behind. */
const CARD_SHOP: LadderScenario['changes'] = {
  startPurchaser: 0.2,
  startClient: 0.45,
  startSupporter: 0.2,
  startAdvocate: 0.1,
  startDormant: 0.05,
  aimFloor: 1,
  switchingFinancial: 1.1,
};

const FUTURES: Readonly<
  Record<LoyaltyFuture, { readonly changes: LadderScenario['changes']; readonly events: LadderEvent[] }>
> = {
  same: { changes: {}, events: [] },
  rival: {
    changes: { stayBase: 0.2, curveExponent: 4 },
    events: [{ quarter: BEFORE + 1, kind: 'rival-offer', size: 0.9 }],
  },
  'no-points': { changes: {}, events: [] },
  only: { changes: { stayBase: 3, curveExponent: 0.4 }, events: [] },
};

/**
 * Reads the same people twice.
 *
 * @param people how many are read; the market holds half as many again
 */
export function readLoyaltyTwice(future: LoyaltyFuture, people = 200, seed = 'wuping'): LoyaltyReading {
  const inMarket = Math.ceil(1.5 * people);
  const decision = decisionFor(inMarket, future !== 'no-points');
  const market = openMarket(
    {
      id: 'loyalty-reading',
      people: inMarket,
      quarters: BEFORE + YEAR,
      purse: PURSE * inMarket,
      changes: CARD_SHOP,
      events: [],
    },
    seed,
  );
  let run = startRun(market);
  const paid = new Float64Array(inMarket);
  for (let quarter = 1; quarter <= BEFORE; quarter++) {
    run = playQuarter(run, decisionFor(inMarket, true));
    if (quarter > BEFORE - YEAR) run.deeds.paid.forEach((fen, i) => (paid[i]! += fen));
  }
  const read: number[] = [];
  for (let i = 0; i < inMarket && read.length < people; i++) {
    const rung = run.standing.rung[i]!;
    if (rung !== PROSPECT && rung !== LOST) read.push(i);
  }
  let later: Run = { ...copyRun(run), market: turned(market, future) };
  for (let quarter = 1; quarter <= YEAR; quarter++) later = playQuarter(later, decision);
  return {
    people: read.map((i) => ({
      ...placeOf(run, i),
      paid: paid[i]!,
      after: later.standing.rung[i] === LOST ? undefined : placeOf(later, i),
    })),
    strong: market.coefficients.supporterAttitude,
  };
}

/** The same people in a market that has changed around them. */
function turned(market: Market, future: LoyaltyFuture): Market {
  const { changes, events } = FUTURES[future];
  const scenario = { ...market.scenario, changes: { ...market.scenario.changes, ...changes }, events };
  const coefficients = coefficientsOf(scenario);
  return { ...market, scenario, coefficients, tables: tablesOf(coefficients) };
}

function decisionFor(people: number, card: boolean): LadderDecision {
  const { financial, service, structural, social } = A_HEAD;
  return {
    ...NOTHING,
    spend: {
      ...NOTHING.spend,
      financial: card ? Math.floor(financial * people) : 0,
      service: Math.floor(service * people),
      structural: Math.floor(structural * people),
      social: Math.floor(social * people),
    },
    aim: ['client', 'supporter', 'advocate', 'partner'],
    contacts: 2,
  };
}

function placeOf({ market, standing }: Run, i: number): LoyaltyPlace {
  const { coefficients, people } = market;
  const bits = standing.bought[i]!;
  return {
    attitude: attitudeOf(standing, i),
    quarters: (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1),
    cell: dickBasuOf(standing, i, coefficients),
    type: loyaltyTypeOf(people, standing, i, coefficients),
  };
}
