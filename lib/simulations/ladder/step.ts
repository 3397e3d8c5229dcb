import { counterUniform, nameKey, ownerKey } from '@/lib/math';
import type { Coefficients } from './coefficients';
import type { People } from './people';
import { ADVOCATE, ATTITUDE, CLIENT, DORMANT, LOST, PARTNER, PROSPECT, PURCHASER, SUPPORTER } from './rungs';
import type { Standing } from './state';
import {
  DECAY_STEPS,
  LOGISTIC_REACH,
  LOGISTIC_STEPS,
  LOYALTY_STEPS,
  MOST_ORDERS,
  type Tables,
} from './tables';
import type { Terms } from './terms';

/** What happened to a person in a quarter, as bits. */
export const HAPPENED = {
  tried: 1,
  returned: 2,
  left: 4,
  bought: 8,
  failed: 16,
  complained: 32,
  answered: 64,
  delighted: 128,
  promiseBroken: 256,
  recommended: 512,
  warned: 1024,
  reached: 2048,
} as const;

/** A quarter's sums. Money in fen. */
export interface Tally {
  /** People who went from a rung to a rung: 8 × 8, row by row. */
  readonly flows: Int32Array;
  /** Contribution by the rung at the start of the quarter. */
  readonly contributionBy: Float64Array;
  readonly buyers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly contribution: number;
  readonly failures: number;
  readonly complaints: number;
  readonly answered: number;
  readonly recommendations: number;
  readonly warnings: number;
  readonly brokenPromises: number;
  /** Cost of answers and of orders paid back. */
  readonly answers: number;
}

/** What each person did in the quarter: written anew each time. */
export interface Deeds {
  readonly orders: Uint8Array;
  /** Fen. */
  readonly paid: Float64Array;
  /** Bits of HAPPENED. */
  readonly happened: Uint16Array;
  /** What friends say this quarter, to be heard in the next. */
  readonly said: Float32Array;
}

export const createDeeds = (count: number): Deeds => ({
  orders: new Uint8Array(count),
  paid: new Float64Array(count),
  happened: new Uint16Array(count),
  said: new Float32Array(count),
});

/** Keys of a quarter's draws, one a purpose: the names of the streams. */
export interface Luck {
  readonly trial: number;
  readonly leave: number;
  readonly orders: number;
  readonly value: number;
  readonly experience: number;
  readonly failure: number;
  readonly complaint: number;
  readonly answer: number;
  readonly paradox: number;
  readonly speak: number;
  readonly friend: number;
  readonly far: number;
}

/** The luck of a quarter; `redraw` 0 is what happens, others are drawn anew. */
export function luckOf(seed: string, quarter: number, redraw = 0): Luck {
  const name = nameKey(seed, 'luck', quarter, redraw);
  const key = (purpose: number) => ownerKey(name, purpose);
  return {
    trial: key(0),
    leave: key(1),
    orders: key(2),
    value: key(3),
    experience: key(4),
    failure: key(5),
    complaint: key(6),
    answer: key(7),
    paradox: key(8),
    speak: key(9),
    friend: key(10),
    far: key(11),
  };
}

/** Orders differ from the usual one by up to this share. */
const ORDER_SPREAD = 0.3;
/** Of what a person needs above the average, what is taken from a service that is not perfect. */
const NEED_GAP = 0.4;
/** A disappointed person warns friends below this satisfaction, with this chance at full sociability. */
const WARN_BELOW = 0.35;
const WARN_CHANCE = 0.4;
/** A rung is lost only this far below the attitude that it takes. */
const HYSTERESIS = 0.06;
const DECAY_OF_RESENTMENT = 0.6;
/** One friend in sixteen lives far away (Watts & Strogatz 1998: a ring with a few long ties). */
const FAR = 1 / 16;
const COUNT_OF_FOUR = Uint8Array.from({ length: 16 }, (_, bits) =>
  [1, 2, 4, 8].reduce((sum, bit) => sum + ((bits & bit) === 0 ? 0 : 1), 0),
);
const MOST_DRAWN = 60;

/**
 * One quarter of everybody's life, in place: standing, deeds and sums. Every mechanism of model.md is here, in its order; draws are
 * made only where something hangs on them. Numbers in [0, 1] stay there.
 */
export function stepPeople(
  people: People,
  standing: Standing,
  deeds: Deeds,
  terms: Terms,
  luck: Luck,
  tables: Tables,
  c: Coefficients,
): Tally {
  const { count, key, demand, order, leaver, price, need, social: sociable } = people;
  const { rung, satisfaction, expectation, trust, commitment, habit, resentment } = standing;
  const { financial, social, structural, bought, spoke, word } = standing;
  const { said } = deeds;
  const { logistic, decay, loyalty } = tables;
  const { aimed, promise, firm } = terms;
  const flows = new Int32Array(64);
  const contributionBy = new Float64Array(8);
  const friends = Math.round(c.friends);
  const half = Math.max(1, Math.floor(friends / 2));
  // Sums as locals: fields of an object would be boxed at each addition.
  let [buyers, orders, revenue, contribution, answers] = [0, 0, 0, 0, 0];
  let [failures, complaints, answered, recommendations, warnings, broken] = [0, 0, 0, 0, 0, 0];
  const noFailure = new Float64Array(MOST_DRAWN + 1);
  noFailure[0] = 1;
  for (let n = 1; n <= MOST_DRAWN; n++) noFailure[n] = noFailure[n - 1]! * (1 - terms.failure);
  said.fill(0);

  for (let i = 0; i < count; i++) {
    const was = rung[i]!;
    const owner = key[i]!;
    let now = was;
    let happened = 0;
    let n = 0;

    if (was === PROSPECT || was === LOST) {
      let chance =
        was === PROSPECT
          ? terms.trial * (0.5 + sociable[i]!)
          : c.returnChance * (1 - firm.alarm) + terms.winBack * (0.5 + trust[i]!);
      const heard = word[i]!;
      if (heard > 0) chance += (1 - chance) * Math.min(0.9, heard);
      else chance *= Math.max(0, 1 + heard);
      if (counterUniform(owner, luck.trial) >= chance) {
        flows[was * 9]!++;
        deeds.orders[i] = 0;
        deeds.paid[i] = 0;
        deeds.happened[i] = 0;
        bought[i] = (bought[i]! << 1) & 255;
        spoke[i] = (spoke[i]! << 1) & 255;
        continue;
      }
      // A first visit is one order. She comes with what she has heard promised.
      now = PURCHASER;
      happened = was === PROSPECT ? HAPPENED.tried : HAPPENED.returned;
      n = 1;
      const e = expectation[i]!;
      if (promise > e) expectation[i] = e + c.promisePull * (promise - e);
      if (was === PROSPECT) {
        trust[i] = 0.4;
        commitment[i] = 0.2;
        satisfaction[i] = 0.5;
      }
    } else {
      const isAimed = aimed[was] === 1;
      let f = financial[i]!;
      let s = social[i]!;
      let t = structural[i]!;
      financial[i] = f += c.financialSpeed * ((isAimed ? terms.financial : 0) - f);
      social[i] = s += c.socialSpeed * ((isAimed ? terms.social : 0) - s);
      structural[i] = t += c.structuralSpeed * ((isAimed ? terms.structural : 0) - t);
      if (isAimed) happened = HAPPENED.reached;
      const e = expectation[i]!;
      if (promise > e) expectation[i] = e + c.promisePull * (promise - e);

      // What speaks for us.
      const curveAt = satisfaction[i]! * LOYALTY_STEPS;
      const curveCell = curveAt | 0;
      const curveLow = loyalty[curveCell]!;
      const over = terms.contacts - c.contactTolerance * (0.5 + sociable[i]!);
      const pull =
        c.stayBase +
        curveLow +
        (loyalty[curveCell + 1]! - curveLow) * (curveAt - curveCell) +
        c.commitmentWeight * commitment[i]! +
        c.habitWeight * habit[i]! +
        c.financialWeight * (f - firm.rivalFinancial) * (0.5 + price[i]!) +
        c.socialWeight * (s - firm.rivalSocial) * (0.5 + sociable[i]!) +
        c.structuralWeight * (t - firm.rivalStructural) * (0.5 + need[i]!) -
        (over > 0 ? c.fatigueWeight * over : 0);
      const held = c.switchingFinancial * f + c.switchingStructural * t;

      // Does she leave?
      let at = (LOGISTIC_REACH + c.leaverWeight * leaver[i]! - pull - held) * LOGISTIC_STEPS;
      at = at < 0 ? 0 : at > 2 * LOGISTIC_REACH * LOGISTIC_STEPS ? 2 * LOGISTIC_REACH * LOGISTIC_STEPS : at;
      let cell = at | 0;
      let low = logistic[cell]!;
      if (counterUniform(owner, luck.leave) < low + (logistic[cell + 1]! - low) * (at - cell)) {
        rung[i] = LOST;
        flows[was * 8 + LOST]!++;
        habit[i] = 0;
        financial[i] = 0;
        social[i] = 0;
        structural[i] = 0;
        deeds.orders[i] = 0;
        deeds.paid[i] = 0;
        deeds.happened[i] = happened | HAPPENED.left;
        bought[i] = (bought[i]! << 1) & 255;
        spoke[i] = (spoke[i]! << 1) & 255;
        if (satisfaction[i]! < WARN_BELOW && counterUniform(owner, luck.speak) < WARN_CHANCE * sociable[i]!) {
          said[friendOf(i, owner, luck, count, half)]! -= c.warningEffect;
          warnings++;
          deeds.happened[i] = happened | HAPPENED.left | HAPPENED.warned;
        }
        continue;
      }

      // How much of her demand comes to us? What merely holds her adds nothing here.
      at = (LOGISTIC_REACH + c.shareSlope * (pull - c.shareOffset)) * LOGISTIC_STEPS;
      at = at < 0 ? 0 : at > 2 * LOGISTIC_REACH * LOGISTIC_STEPS ? 2 * LOGISTIC_REACH * LOGISTIC_STEPS : at;
      cell = at | 0;
      low = logistic[cell]!;
      let mean = demand[i]! * firm.demand * terms.lift * (low + (logistic[cell + 1]! - low) * (at - cell));
      if (mean > MOST_ORDERS) mean = MOST_ORDERS;
      // Poisson, by going up the distribution.
      at = mean * DECAY_STEPS;
      cell = at | 0;
      low = decay[cell]!;
      let p = low + (decay[cell + 1]! - low) * (at - cell);
      let left = counterUniform(owner, luck.orders) - p;
      while (left >= 0 && n < MOST_DRAWN) {
        n++;
        p *= mean / n;
        left -= p;
      }
    }

    let quarters = (bought[i]! << 1) & 255;
    let spoken = (spoke[i]! << 1) & 255;
    let paid = 0;
    if (n > 0) {
      quarters |= 1;
      happened |= HAPPENED.bought;
      buyers++;
      orders += n;
      const typical = order[i]!;
      paid = Math.round(n * typical * (1 + ORDER_SPREAD * (2 * counterUniform(owner, luck.value) - 1)));
      revenue += paid;
      const left = Math.round(paid * c.margin);
      contribution += left;
      contributionBy[was]! += left;

      // The experience, and what is made of it.
      const e = expectation[i]!;
      let quality =
        firm.service -
        NEED_GAP * (need[i]! - 0.5) * (1 - firm.service) +
        c.experienceSpread * (2 * counterUniform(owner, luck.experience) - 1);
      let isBroken = false;
      if (counterUniform(owner, luck.failure) >= noFailure[n]!) {
        failures++;
        happened |= HAPPENED.failed;
        quality -= c.failureSeverity;
        isBroken = true;
        if (counterUniform(owner, luck.complaint) < c.complaintRate) {
          complaints++;
          happened |= HAPPENED.complained;
          if (counterUniform(owner, luck.answer) < terms.answered) {
            answered++;
            happened |= HAPPENED.answered;
            answers += terms.answerFen + Math.round((terms.paidBack * paid) / n);
            quality += terms.repair * c.failureSeverity;
            isBroken = terms.repair < 0.5;
            if (terms.repair === 1 && counterUniform(owner, luck.paradox) < c.paradoxShare) {
              happened |= HAPPENED.delighted;
              quality = Math.max(quality, e + 0.25);
            }
          }
        }
      }
      quality = quality < 0 ? 0 : quality > 1 ? 1 : quality;
      let felt =
        c.satisfactionBase +
        c.satisfactionExpectation * (e - 0.5) +
        c.satisfactionDisconfirmation * (quality - e);
      felt = felt < 0 ? 0 : felt > 1 ? 1 : felt;
      satisfaction[i] = satisfaction[i]! + c.satisfactionSpeed * (felt - satisfaction[i]!);
      expectation[i] = e + c.expectationLearning * (quality - e);
      const short = promise - c.promiseTolerance - quality;
      if (isBroken || short > 0) {
        broken++;
        happened |= HAPPENED.promiseBroken;
        trust[i] = trust[i]! * (1 - c.trustLoss * Math.min(1, (isBroken ? 0.5 : 0) + 2 * Math.max(0, short)));
      } else trust[i] = trust[i]! + c.trustGain * (1 - trust[i]!);
    }

    // Commitment, resentment and habit follow.
    const ill = 0.5 - satisfaction[i]!;
    const held = c.switchingFinancial * financial[i]! + c.switchingStructural * structural[i]!;
    const grudge = DECAY_OF_RESENTMENT * resentment[i]! + (ill > 0 ? c.resentment * held * ill : 0);
    resentment[i] = grudge > 1 ? 1 : grudge;
    const nearer = social[i]! - firm.rivalSocial;
    let ties =
      c.commitmentTrust * trust[i]! +
      (nearer > 0 ? c.commitmentSocial * nearer : 0) +
      c.commitmentStructural * structural[i]! -
      resentment[i]!;
    ties = ties < 0 ? 0 : ties > 1 ? 1 : ties;
    const committed = commitment[i]! + c.commitmentSpeed * (ties - commitment[i]!);
    commitment[i] = committed;
    habit[i] = habit[i]! + c.habitSpeed * ((n > 0 ? 1 : 0) - habit[i]!);

    // What she tells her friends.
    if (n > 0) {
      if (now >= SUPPORTER && now <= PARTNER) {
        const chance = c.referralRate * committed * sociable[i]! * (now === SUPPORTER ? 0.6 : 1.2);
        if (counterUniform(owner, luck.speak) < chance) {
          said[friendOf(i, owner, luck, count, half)]! += c.referralEffect;
          recommendations++;
          spoken |= 1;
          happened |= HAPPENED.recommended;
        }
      } else if (
        satisfaction[i]! < WARN_BELOW &&
        counterUniform(owner, luck.speak) < WARN_CHANCE * sociable[i]!
      ) {
        said[friendOf(i, owner, luck, count, half)]! -= c.warningEffect;
        warnings++;
        happened |= HAPPENED.warned;
      }
    }

    // Up or down one rung: by what she does, and by what she feels.
    const often = COUNT_OF_FOUR[quarters & 15]! >= 2;
    if ((quarters & 7) === 0) now = DORMANT;
    else if (now === DORMANT || now === PURCHASER) now = often ? CLIENT : PURCHASER;
    else {
      const attitude =
        ATTITUDE.satisfaction * satisfaction[i]! +
        ATTITUDE.trust * trust[i]! +
        ATTITUDE.commitment * committed;
      if (now === CLIENT) {
        if (often && attitude >= c.supporterAttitude) now = SUPPORTER;
      } else if (now === SUPPORTER) {
        if (attitude < c.supporterAttitude - HYSTERESIS) now = CLIENT;
        else if ((spoken & 15) !== 0 && attitude >= c.advocateAttitude) now = ADVOCATE;
      } else if (now === ADVOCATE) {
        if ((spoken & 15) === 0 || attitude < c.advocateAttitude - HYSTERESIS) now = SUPPORTER;
        else if (structural[i]! >= c.partnerBond && attitude >= c.partnerAttitude) now = PARTNER;
      } else if (structural[i]! < c.partnerBond / 2 || attitude < c.partnerAttitude - HYSTERESIS)
        now = ADVOCATE;
    }

    rung[i] = now;
    bought[i] = quarters;
    spoke[i] = spoken;
    deeds.orders[i] = n;
    deeds.paid[i] = paid;
    deeds.happened[i] = happened;
    flows[was * 8 + now]!++;
  }
  word.set(said);
  return {
    flows,
    contributionBy,
    buyers,
    orders,
    revenue,
    contribution,
    failures,
    complaints,
    answered,
    recommendations,
    warnings,
    brokenPromises: broken,
    answers,
  };
}

/** Number of the friend who is told. */
function friendOf(i: number, owner: number, luck: Luck, count: number, half: number): number {
  const drawn = counterUniform(owner, luck.friend);
  const far = counterUniform(owner, luck.far);
  if (far < FAR) return Math.floor(drawn * count);
  const offset = 1 + Math.floor(drawn * 2 * half);
  const to = offset <= half ? i + offset : i - (offset - half);
  return to < 0 ? to + count : to >= count ? to - count : to;
}
