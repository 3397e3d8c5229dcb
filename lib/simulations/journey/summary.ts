import { exp, ln, normalQuantile } from '@/lib/math';
import { coefficientsWith, type JourneyCoefficients } from './coefficients';
import { rememberedOf } from './feeling';
import { walkLuck } from './luck';
import type { JourneyModel } from './model';
import { FATES, type Fate, type Walk } from './walk';

/** What came of a touchpoint. Shares are of all who began the journey. */
export interface TouchpointOutcome {
  readonly id: string;
  /** Customers who came there. */
  readonly reached: number;
  /** Customers who left there, by why. */
  readonly left: Readonly<Record<LeavingFate, number>>;
  readonly leftShare: number;
  /** Means over those who came there; 0 if nobody did. */
  readonly meanWait: number;
  readonly meanFeeling: number;
  readonly failures: number;
  readonly complaints: number;
  /** Yuan: see “Worth” in model.md. */
  readonly valueLost: number;
}
export type LeavingFate = Exclude<Fate, 'none' | 'passed'>;
export const LEAVING_FATES: readonly LeavingFate[] = ['line', 'failed', 'waited', 'disappointed', 'own'];

export interface JourneyOutcome {
  readonly customers: number;
  readonly through: number;
  /** Yuan, of the whole walk. */
  readonly worth: number;
  /** −100 to 100, among those who got through; 0 if nobody did. */
  readonly nps: number;
  /** Mean chance among them. */
  readonly again: number;
  /** Mean of what they remember, −3 to 3. */
  readonly remembered: number;
  readonly touchpoints: readonly TouchpointOutcome[];
}

/** What one customer takes home. */
export interface Memory {
  readonly remembered: number;
  /** 0 to 10. */
  readonly recommends: number;
  /** Chance of coming again. */
  readonly again: number;
}

/** Adds a walk up. */
export function outcomeOf(walk: Walk): JourneyOutcome {
  const { model, customers, fate, leftAt, waited, felt, failures, complained } = walk;
  const { touchpoints } = model;
  const many = touchpoints.length;
  const memoryOf = createMemory(walk);
  const gains = new Float64Array(many);
  let through = 0;
  let againSum = 0;
  let rememberedSum = 0;
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < customers; i++) {
    if (leftAt[i] !== -1) continue;
    through++;
    const { remembered, recommends, again } = memoryOf(i);
    againSum += again;
    rememberedSum += remembered;
    if (recommends >= 9) promoters++;
    else if (recommends <= 6) detractors++;
    for (let j = 0; j < many; j++)
      if (fate[i * many + j] !== 0 && felt[i * many + j]! < 0) gains[j]! += memoryOf(i, j).again - again;
  }
  const worth = through * model.margin + againSum * model.repeatMargin;
  const each = through === 0 ? model.margin : worth / through;
  return {
    customers,
    through,
    worth,
    nps: through === 0 ? 0 : (100 * (promoters - detractors)) / through,
    again: through === 0 ? 0 : againSum / through,
    remembered: through === 0 ? 0 : rememberedSum / through,
    touchpoints: touchpoints.map(({ id }, j) => {
      const left = { line: 0, failed: 0, waited: 0, disappointed: 0, own: 0 };
      let reached = 0;
      let waits = 0;
      let feelings = 0;
      let failed = 0;
      let complaints = 0;
      for (let cell = j; cell < fate.length; cell += many) {
        const why = FATES[fate[cell]!]!;
        if (why === 'none') continue;
        reached++;
        waits += waited[cell]!;
        feelings += felt[cell]!;
        failed += failures[cell]!;
        complaints += complained[cell]!;
        if (why !== 'passed') left[why]++;
      }
      const gone = LEAVING_FATES.reduce((sum, why) => sum + left[why], 0);
      return {
        id,
        reached,
        left,
        leftShare: gone / customers,
        meanWait: reached === 0 ? 0 : waits / reached,
        meanFeeling: reached === 0 ? 0 : feelings / reached,
        failures: failed,
        complaints,
        valueLost: gone * each + gains[j]! * model.repeatMargin,
      };
    }),
  };
}

/** Chance of coming again of somebody who remembers that, in a journey with that chance at 0. */
export function againChance(
  remembered: number,
  { repeatAtNought }: Pick<JourneyModel, 'repeatAtNought'>,
  { againSlope }: Pick<JourneyCoefficients, 'againSlope'>,
): number {
  if (repeatAtNought <= 0 || repeatAtNought >= 1) return repeatAtNought;
  const logit = ln(repeatAtNought / (1 - repeatAtNought)) + againSlope * remembered;
  return 1 / (1 + exp(-logit));
}

/** What a customer of this walk takes home; with `spared`, had she felt 0 at that touchpoint. */
export function createMemory({
  model,
  seed,
  fate,
  felt,
}: Walk): (customer: number, spared?: number) => Memory {
  const c = coefficientsWith(model.changes);
  const many = model.touchpoints.length;
  const luck = walkLuck(seed, []);
  const feelings: number[] = [];
  const importances: number[] = [];
  return (customer, spared) => {
    feelings.length = 0;
    importances.length = 0;
    for (let j = 0; j < many; j++) {
      const cell = customer * many + j;
      if (fate[cell] === 0) continue;
      feelings.push(j === spared ? 0 : felt[cell]!);
      importances.push(model.touchpoints[j]!.importance);
    }
    const remembered = rememberedOf(feelings, importances, c);
    const again = againChance(remembered, model, c);
    if (spared !== undefined) return { remembered, recommends: 0, again };
    const noise = c.npsNoise * normalQuantile(Math.max(1e-9, luck.person(customer, 'recommend')));
    const recommends = Math.min(10, Math.max(0, Math.round(c.npsAtNought + c.npsSlope * remembered + noise)));
    return { remembered, recommends, again };
  };
}
