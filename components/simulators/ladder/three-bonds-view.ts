import { breakEvenQuantity } from '@/lib/metrics';
import {
  BOND_MARGIN,
  BONDS,
  inPoints,
  playBond,
  type Bond,
  type BondPlan,
  type BondSpend,
} from '@/lib/simulations/ladder';

export interface ThreeBondsState extends BondSpend {
  /** Quarters in which money flows; with 8 it never stops. */
  readonly paid: number;
  /** The structural bond: the house's own system, or one that a platform sells to everybody. */
  readonly system: 'own' | 'open';
  /** All but the first quarter is hidden until the reader has said which lead will be left. */
  readonly covered: boolean;
}

/** The lesson's house: its regulars, and what it has for them in a quarter. Illustrative. */
export const REGULARS = 200;
export const PURSE = 2400;
export const STEP = 100;
export const QUARTERS = 8;
export const YEAR = 4;

export const THREE_BONDS_START: ThreeBondsState = {
  financial: 800,
  social: 800,
  structural: 800,
  paid: QUARTERS,
  system: 'own',
  covered: true,
};

export const PRESETS = {
  even: { financial: 800, social: 800, structural: 800 },
  financial: { financial: 2400, social: 0, structural: 0 },
  social: { financial: 0, social: 2400, structural: 0 },
  structural: { financial: 0, social: 0, structural: 2400 },
} as const satisfies Record<string, BondSpend>;

/** Levels and leads in points of 100, one entry a quarter. */
export interface BondView {
  readonly bond: Bond;
  readonly spend: number;
  readonly ours: readonly number[];
  readonly rival: readonly number[];
  readonly lead: readonly number[];
}

export interface ThreeBondsView {
  readonly bonds: readonly BondView[];
  /** Yuan a quarter while money flows, a head, and in all. */
  readonly quarter: number;
  readonly head: number;
  readonly all: number;
  /** Yuan a regular must buy more in a quarter to cover it. */
  readonly mustBuy: number;
  readonly margin: number;
  readonly paid: number;
}

export function viewOf({ financial, social, structural, paid, system }: ThreeBondsState): ThreeBondsView {
  const spend: BondSpend = { financial, social, structural };
  const plan: BondPlan = {
    spend,
    heads: REGULARS,
    quarters: QUARTERS,
    paid,
    openStandard: system === 'open',
  };
  const quarter = financial + social + structural;
  return {
    bonds: BONDS.map((bond) => {
      const points = playBond(bond, plan).map(inPoints);
      return {
        bond,
        spend: spend[bond],
        ours: points.map(({ ours }) => ours),
        rival: points.map(({ rival }) => rival),
        lead: points.map(({ lead }) => lead),
      };
    }),
    quarter,
    head: quarter / REGULARS,
    all: quarter * paid,
    mustBuy: breakEvenQuantity({ fixed: quarter / REGULARS, price: 1, variable: 1 - BOND_MARGIN }),
    margin: BOND_MARGIN,
    paid,
  };
}

/** Lead at the end of a quarter, counted from 1. */
export const leadAt = ({ lead }: BondView, quarter: number): number => lead[quarter - 1] ?? 0;

/** The bond that leads most at the end of a quarter; none where nothing leads. */
export function mostAt({ bonds }: ThreeBondsView, quarter: number): BondView | undefined {
  const best = bonds.reduce((most, one) => (leadAt(one, quarter) > leadAt(most, quarter) ? one : most));
  return leadAt(best, quarter) > 0 ? best : undefined;
}
