import type { Coefficients } from './coefficients';
import type { People } from './people';
import { ATTITUDE } from './rungs';
import { share } from './response';
import type { Standing } from './state';

/**
 * Cells of Dick & Basu (1994): relative attitude × repeat patronage.
 * `loyalty` strong and high, `latent` strong and low, `spurious` weak and high, `none` weak and low.
 */
export const DICK_BASU = ['loyalty', 'latent', 'spurious', 'none'] as const;
export type DickBasu = (typeof DICK_BASU)[number];

/**
 * The course's types, by what makes her come again: `monopoly` no other choice, `saver` leaving costs too much, `incentive` rewards,
 * `habitual` convenience, `devoted` attachment. A list of the trade without a known first source; not Dick & Basu's cells.
 */
export const LOYALTY_TYPES = ['monopoly', 'saver', 'incentive', 'habitual', 'devoted'] as const;
export type LoyaltyType = (typeof LOYALTY_TYPES)[number];

/** Quarters of the last four with an order, from which repeat patronage is high. */
const REPEATS = 3;
/** Below this exponent of the satisfaction–loyalty curve there is hardly another supplier. */
const CAPTIVE_EXPONENT = 0.7;

/** Attitude of one person, 0 to 1: what the rungs ask for. */
export const attitudeOf = ({ satisfaction, trust, commitment }: Standing, i: number): number =>
  ATTITUDE.satisfaction * satisfaction[i]! +
  ATTITUDE.trust * trust[i]! +
  ATTITUDE.commitment * commitment[i]!;

/** Whether she bought in at least three of the last four quarters. */
export function buysAgain({ bought }: Standing, i: number): boolean {
  const bits = bought[i]! & 15;
  return (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + (bits >> 3) >= REPEATS;
}

/** Her cell of Dick & Basu; a strong attitude is one that a supporter has. */
export function dickBasuOf(standing: Standing, i: number, c: Coefficients): DickBasu {
  const strong = attitudeOf(standing, i) >= c.supporterAttitude;
  const high = buysAgain(standing, i);
  return strong ? (high ? 'loyalty' : 'latent') : high ? 'spurious' : 'none';
}

/** What keeps her, in points of the model's logit: the larger, the more it speaks for staying. */
export function reasonsToStay(
  people: People,
  standing: Standing,
  i: number,
  c: Coefficients,
): Readonly<Record<Exclude<LoyaltyType, 'monopoly'>, number>> {
  return {
    saver: c.switchingFinancial * standing.financial[i]! + c.switchingStructural * standing.structural[i]!,
    incentive: c.financialWeight * standing.financial[i]! * (0.5 + people.price[i]!),
    habitual: c.habitWeight * standing.habit[i]!,
    devoted: c.commitmentWeight * share(standing.commitment[i]!),
  };
}

/** Her type by the strongest reason; undefined for who does not buy again. Without another supplier the dissatisfied are `monopoly`. */
export function loyaltyTypeOf(
  people: People,
  standing: Standing,
  i: number,
  c: Coefficients,
): LoyaltyType | undefined {
  if (!buysAgain(standing, i)) return undefined;
  if (c.curveExponent < CAPTIVE_EXPONENT && standing.satisfaction[i]! < 0.5) return 'monopoly';
  const reasons = reasonsToStay(people, standing, i, c);
  return (['devoted', 'habitual', 'incentive', 'saver'] as const).reduce((best, name) =>
    reasons[name] > reasons[best] ? name : best,
  );
}
