import { counterUniform, nameKey } from '@/lib/math';
import { nps, npsCounts, type Nps } from '@/lib/metrics';
import { attitudeOf } from './readings';
import type { Run } from './run';
import { isCustomer, LOST } from './rungs';

/** A mean with the interval that covers it in 95 of 100 samples. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What asking some customers tells: satisfaction and trust on 0 to 1, recommendation as NPS. */
export interface Survey {
  readonly asked: number;
  readonly answered: number;
  readonly satisfaction: Estimate;
  readonly trust: Estimate;
  /** What they had expected, and what is promised to them is known anyway. */
  readonly expectation: Estimate;
  readonly nps: Nps;
}

/** How many of those whom the records put on a rung at the start of last quarter are customers still. */
export interface CohortLine {
  readonly rung: number;
  readonly people: number;
  readonly stayed: number;
  /** Mean payment of the quarter, fen a person. */
  readonly paid: number;
}

/** An answer misses what is felt by up to this much. */
const ANSWER_SPREAD = 0.15;
/** Of those asked, who answers: the contented a little more often. */
const ANSWERS_AT_0 = 0.35;
const ANSWERS_AT_1 = 0.75;
/** Records put at most this share of people on a neighbouring rung; data takes it down to nearly nothing. */
const WRONG_RUNG = 0.35;
const Z95 = 1.959963984540054;

/** Answer to “would you recommend us?”, 0 to 10, of an attitude from 0 to 1. */
export const recommendation = (attitude: number): number =>
  Math.max(0, Math.min(10, Math.floor(2.5 + 11 * attitude)));

/** A survey of customers at the start of the next quarter. Undefined when nobody answers. */
export function takeSurvey({ market, standing, quarters }: Run): Survey | undefined {
  const { people, seed, coefficients } = market;
  const quarter = quarters.length + 1;
  const [pick, reply, noise] = ['pick', 'reply', 'noise'].map((what) =>
    nameKey(seed, 'survey', what, quarter),
  );
  const customers = [...people.key.keys()].filter((i) => isCustomer(standing.rung[i]!));
  const asked = customers
    .map((i) => ({ i, draw: counterUniform(people.key[i]!, pick!) }))
    .sort((a, b) => a.draw - b.draw || a.i - b.i)
    .slice(0, coefficients.surveySize)
    .map(({ i }) => i);
  const answered = asked.filter(
    (i) =>
      counterUniform(people.key[i]!, reply!) <
      ANSWERS_AT_0 + (ANSWERS_AT_1 - ANSWERS_AT_0) * standing.satisfaction[i]!,
  );
  if (answered.length < 2) return undefined;
  const said = (column: (i: number) => number, purpose: number) =>
    answered.map((i) => {
      const off = ANSWER_SPREAD * (2 * counterUniform(people.key[i]!, noise! + purpose) - 1);
      return Math.max(0, Math.min(1, column(i) + off));
    });
  return {
    asked: asked.length,
    answered: answered.length,
    satisfaction: estimate(said((i) => standing.satisfaction[i]!, 0)),
    trust: estimate(said((i) => standing.trust[i]!, 1)),
    expectation: estimate(said((i) => standing.expectation[i]!, 2)),
    nps: nps(npsCounts(said((i) => attitudeOf(standing, i), 3).map(recommendation))),
  };
}

/** The cohort report of last quarter, from records that put some people on the wrong rung. Empty before a quarter is over. */
export function readCohorts({ market, standing, before, deeds, firm, quarters }: Run): CohortLine[] {
  if (quarters.length === 0) return [];
  const { people, seed } = market;
  const key = nameKey(seed, 'cohorts', quarters.length + 1);
  const wrong = WRONG_RUNG * (1 - firm.data);
  const lines = [1, 2, 3, 4, 5].map((rung) => ({ rung, people: 0, stayed: 0, paid: 0 }));
  for (let i = 0; i < people.count; i++) {
    const rung = before[i]!;
    if (!isCustomer(rung)) continue;
    const draw = counterUniform(people.key[i]!, key);
    const shift = draw < wrong / 2 ? -1 : draw < wrong ? 1 : 0;
    const line = lines[Math.max(1, Math.min(5, rung + shift)) - 1]!;
    line.people += 1;
    line.stayed += standing.rung[i] === LOST ? 0 : 1;
    line.paid += deeds.paid[i]!;
  }
  return lines.map((line) => ({
    ...line,
    paid: line.people === 0 ? 0 : Math.round(line.paid / line.people),
  }));
}

function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const variance = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (n - 1);
  const reach = Z95 * Math.sqrt(variance / n);
  return { mean, low: mean - reach, high: mean + reach };
}
