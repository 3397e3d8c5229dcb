/**
 * Three bonds and a rival who copies: the small model of the lesson on bonds, made of the ladder's parts.
 *
 * **Question.** A quarter's money goes into three bonds, and a rival copies what he sees. What lead is left after a year, what after
 * two, and what when the money stops?
 *
 * **State**, a bond and a quarter: what we offer `o`, what our customers feel of it `u`, where the rival stands `v`; each 0 to 1.
 *
 * | quantity | equation                                                              | from                          |
 * | -------- | --------------------------------------------------------------------- | ----------------------------- |
 * | offer    | `o = x^c ÷ (d^c + x^c)`, x yuan a head                                | ADBUDG (Little 1970)          |
 * | ours     | `u ← u + s·(o − u)`                                                   | form assumed                  |
 * | rival    | `v ← v + k·max(0, o − v)`, with the offer of the quarter before       | Berry & Parasuraman 1991      |
 * | lead     | `u − v`                                                               |                               |
 *
 * `d`, `c`, `s` and `k` are the ladder's coefficients, all assumed. He answers what he saw last quarter, so that the first quarter is
 * ours, and he never gives back what he has copied.
 *
 * With an **open standard** (a platform, a common format, data that customers may take along) the structural bond is copied at the
 * speed of points, and what is copied is `u`: whatever our customers have grown used to goes with them.
 *
 * **Left out.** Everybody is reached (in the ladder data decide how many are); customers are all alike; what the rival copies works at
 * once, while our customers take time to feel ours, so that slow bonds come off too badly; the rival starts nothing of his own; what a lead brings in money (the ladder's business); that one bond may need another first.
 */
import { COEFFICIENTS, standardCoefficients, type Coefficients } from './coefficients';
import { adbudg, follow, rivalCopies } from './response';

export const BONDS = ['financial', 'social', 'structural'] as const;
export type Bond = (typeof BONDS)[number];

/** Yuan a quarter for each bond. */
export type BondSpend = Readonly<Record<Bond, number>>;

export interface BondPlan {
  readonly spend: BondSpend;
  /** Customers among whom the money is divided. */
  readonly heads: number;
  readonly quarters: number;
  /** Quarters in which money flows; after them none does. */
  readonly paid: number;
  /** A platform or a standard lets anybody offer our structural bond, and customers take along what they have. */
  readonly openStandard: boolean;
}

/** One bond at the end of one quarter. Levels 0 to 1, money in yuan. */
export interface BondQuarter {
  readonly offer: number;
  readonly ours: number;
  readonly rival: number;
  /** ours − rival; below 0 we are behind. */
  readonly lead: number;
  readonly spent: number;
}

const HALF = { financial: 'financialHalf', social: 'socialHalf', structural: 'structuralHalf' } as const;
const SPEED = { financial: 'financialSpeed', social: 'socialSpeed', structural: 'structuralSpeed' } as const;
const COPY = { financial: 'financialCopy', social: 'socialCopy', structural: 'structuralCopy' } as const;

/** Share of the price that is left after goods, for what must come back. */
export const BOND_MARGIN = COEFFICIENTS.margin.standard;

/** How fast customers feel a bond, and how fast the rival copies it: shares a quarter. */
export function bondSpeeds(bond: Bond, openStandard: boolean, c: Coefficients = standardCoefficients()) {
  const copied = openStandard && bond === 'structural' ? 'financial' : bond;
  return { felt: c[SPEED[bond]], copied: c[COPY[copied]] };
}

/** One bond, quarter by quarter. */
export function playBond(
  bond: Bond,
  { spend, heads, quarters, paid, openStandard }: BondPlan,
  c: Coefficients = standardCoefficients(),
): readonly BondQuarter[] {
  const { felt, copied } = bondSpeeds(bond, openStandard, c);
  const carriedOver = openStandard && bond === 'structural';
  const played: BondQuarter[] = [];
  let [ours, rival, seen] = [0, 0, 0];
  for (let quarter = 1; quarter <= quarters; quarter++) {
    const spent = quarter <= paid ? spend[bond] : 0;
    const offer = adbudg(spent / heads, c[HALF[bond]], c.steepness);
    ours = follow(ours, offer, felt);
    rival = rivalCopies(rival, seen, copied);
    seen = carriedOver ? ours : offer;
    played.push({ offer, ours, rival, lead: ours - rival, spent });
  }
  return played;
}

/** A quarter in whole points of 100, so that what is shown adds up: the lead is the difference of the two that are shown. */
export function inPoints({ ours, rival }: BondQuarter) {
  const [we, he] = [Math.round(100 * ours), Math.round(100 * rival)];
  return { ours: we, rival: he, lead: we - he };
}

/**
 * A purse divided anew: one bond gets `yuan`, at most the whole purse; what is too much comes off the others, the larger first.
 */
export function divideAgain(spend: BondSpend, bond: Bond, yuan: number, purse: number): BondSpend {
  const next = { ...spend, [bond]: Math.min(purse, Math.max(0, yuan)) };
  const others = BONDS.filter((one) => one !== bond).sort((a, b) => next[b] - next[a]);
  let over = BONDS.reduce((sum, one) => sum + next[one], 0) - purse;
  for (const other of others) {
    const taken = Math.min(next[other], Math.max(0, over));
    next[other] -= taken;
    over -= taken;
  }
  return next;
}
