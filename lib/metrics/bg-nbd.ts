import { exp, hypergeometric2F1, ln, pow, type Evaluation } from '@/lib/math';
import { requireAtLeast, requirePositive } from './domain';
import { notIdentified, searchOptimum, type NotIdentified, type Unidentified } from './identified';

/**
 * - `bg-nbd`: a customer may leave after each repeat order (Fader, Hardie & Lee 2005). Who never came back is alive by
 *   assumption: P(alive) = 1.
 * - `mbg-nbd`: she may leave after the first order too (Batislam, Denizel & Filiztekin 2007).
 */
export type PurchaseModel = 'bg-nbd' | 'mbg-nbd';

/** Purchase rates ~ gamma(r, α), α in weeks; dropout probabilities ~ beta(a, b). All above 0. */
export interface BgNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BgNbdFit extends BgNbdParameters {
  readonly identified: true;
  readonly model: PurchaseModel;
  readonly logLikelihood: number;
  readonly customers: number;
}

/** Columns of x (repeat order days), t_x and T (weeks), one entry a customer. */
export interface HistoryColumns {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
}

/** One customer's history. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/**
 * Fits the model by maximum likelihood (Fader, Hardie & Lee 2005, eq. 6; Batislam et al. 2007, eq. 5), with the analytic
 * gradient over log-parameters.
 *
 * @returns the fit, or `identified: false` with the reason where the likelihood has no interior optimum
 * @throws RangeError for a history that cannot be (x < 0, t_x > T, x = 0 with t_x > 0)
 */
export function fitBgNbd(
  histories: HistoryColumns,
  model: PurchaseModel = 'bg-nbd',
): BgNbdFit | NotIdentified {
  const customers = histories.x.length;
  for (let i = 0; i < customers; i++) requireHistory(at(histories, i));
  if (customers === 0) return notIdentified('no-customers');
  const repeats = sum(histories.x);
  if (repeats === 0) return notIdentified('nobody-returned');
  const exposure = sum(histories.T);
  const meanT = exposure / customers;
  const negative = (logs: readonly number[]) => negativeLogLikelihood(histories, model, logs);
  const starts = [
    [ln(0.5), ln(0.5 * Math.max(0.1, exposure / repeats)), 0, ln(2)],
    [0, ln(meanT), ln(0.5), ln(5)],
  ];
  const [first, second] = starts.map((start) => searchOptimum(negative, start));
  const optimum = [first!, second!].find(({ interior }) => interior);
  if (!optimum) return notIdentified(whyNot(first!.value <= second!.value ? first!.point : second!.point));
  return {
    identified: true,
    model,
    ...parametersOf(optimum.point),
    logLikelihood: -optimum.value,
    customers,
  };
}

/** Log-likelihood of the histories under given parameters. */
export function bgNbdLogLikelihood(
  histories: HistoryColumns,
  { r, alpha, a, b }: BgNbdParameters,
  model: PurchaseModel = 'bg-nbd',
): number {
  return -negativeLogLikelihood(histories, model, [r, alpha, a, b].map(ln)).value;
}

/** P(the customer has not left by T). Fader, Hardie & Lee (2008, note); Batislam et al. (2007), eq. 8. */
export function pAlive(
  { r, alpha, a, b }: BgNbdParameters,
  history: History,
  model: PurchaseModel = 'bg-nbd',
): number {
  requireHistory(history);
  const { x, tx, T } = history;
  const left = x + shift(model);
  if (left === 0) return 1;
  return 1 / (1 + (a / (b + left - 1)) * pow((alpha + T) / (alpha + tx), r + x));
}

/**
 * Repeat order days expected in the next `weeks` weeks, given the history (Fader, Hardie & Lee 2005, eq. 10; the
 * counterpart for MBG/NBD has one more dropout chance).
 */
export function expectedPurchases(
  parameters: BgNbdParameters,
  history: History,
  weeks: number,
  model: PurchaseModel = 'bg-nbd',
): number {
  requireHistory(history);
  requireAtLeast('weeks', weeks, 0);
  const { r, alpha, b } = parameters;
  // The formula divides by a − 1; at a = 1 it has a removable gap, stepped over by a millionth.
  const a = Math.abs(parameters.a - 1) < 1e-6 ? 1 + 1e-6 : parameters.a;
  const { x, T } = history;
  const left = x + shift(model);
  const z = weeks / (alpha + T + weeks);
  const series = hypergeometric2F1(r + x, b + left, a + b + left - 1, z);
  const alive = pAlive({ r, alpha, a, b }, history, model);
  return (
    ((a + b + left - 1) / (a - 1)) * (1 - pow((alpha + T) / (alpha + T + weeks), r + x) * series) * alive
  );
}

/** Chances to leave so far: after each repeat order, and with MBG/NBD after the first order too. */
const shift = (model: PurchaseModel) => (model === 'mbg-nbd' ? 1 : 0);

/**
 * The Γ ratios of the likelihood depend on a customer only through x, a whole number, so they and their derivatives are
 * running sums: ln Γ(r+x) − ln Γ(r) = Σ_{i<x} ln(r+i). One table a call replaces two special functions a customer.
 */
function negativeLogLikelihood(
  { x, tx, T }: HistoryColumns,
  model: PurchaseModel,
  logs: readonly number[],
): Evaluation {
  const { r, alpha, a, b } = parametersOf(logs);
  const most = maximum(x) + shift(model);
  const gammaR = runningSums(r, most);
  const gammaB = runningSums(b, most);
  const gammaAB = runningSums(a + b, most);
  const logAlpha = logs[1]!;
  const logA = logs[2]!;
  let value = 0;
  let [dr, dAlpha, da, db] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const repeats = x[i]!;
    const left = repeats + shift(model);
    const shape = r + repeats;
    const logAlphaT = ln(alpha + T[i]!);
    const stayed = -shape * logAlphaT;
    let pLeft = 0;
    let likelihood = stayed;
    let logAlphaTx = 0;
    if (left > 0) {
      logAlphaTx = ln(alpha + tx[i]!);
      const gone = logA - ln(b + left - 1) - shape * logAlphaTx;
      // Weight of "has left" and ln(e^stayed + e^gone), without overflow.
      const odds = exp(-Math.abs(gone - stayed));
      pLeft = gone > stayed ? 1 / (1 + odds) : odds / (1 + odds);
      likelihood = Math.max(gone, stayed) + ln(1 + odds);
    }
    value += gammaR.log[repeats]! + r * logAlpha + gammaB.log[left]! - gammaAB.log[left]! + likelihood;
    dr += gammaR.slope[repeats]! + logAlpha - (1 - pLeft) * logAlphaT - pLeft * logAlphaTx;
    dAlpha += r / alpha - shape * ((1 - pLeft) / (alpha + T[i]!) + pLeft / (alpha + tx[i]!));
    da += pLeft / a - gammaAB.slope[left]!;
    db += gammaB.slope[left]! - gammaAB.slope[left]! - (left > 0 ? pLeft / (b + left - 1) : 0);
  }
  return { value: -value, gradient: [-dr * r, -dAlpha * alpha, -da * a, -db * b] };
}

/** log[n] = Σ_{i<n} ln(start + i) and slope[n] = Σ_{i<n} 1/(start + i), n = 0 … most. */
function runningSums(start: number, most: number): { log: Float64Array; slope: Float64Array } {
  const log = new Float64Array(most + 1);
  const slope = new Float64Array(most + 1);
  for (let n = 0; n < most; n++) {
    log[n + 1] = log[n]! + ln(start + n);
    slope[n + 1] = slope[n]! + 1 / (start + n);
  }
  return { log, slope };
}

/** Which parameters ran away names the difference between customers that the data do not show. */
function whyNot(logs: readonly number[]): Unidentified {
  const { r, a, b } = parametersOf(logs);
  const far = 500;
  if (a / (a + b) < 1e-3) return 'nobody-leaves';
  if (r > far) return 'rates-alike';
  return a + b > far ? 'dropout-alike' : 'flat-likelihood';
}

function parametersOf(logs: readonly number[]): BgNbdParameters {
  return { r: exp(logs[0]!), alpha: exp(logs[1]!), a: exp(logs[2]!), b: exp(logs[3]!) };
}

function requireHistory({ x, tx, T }: History): void {
  if (!Number.isInteger(x) || x < 0) throw new RangeError(`x must be a whole number ≥ 0, got ${x}`);
  requireAtLeast('T', T, 0);
  requireAtLeast('tx', tx, 0);
  if (tx > T) throw new RangeError(`t_x = ${tx} lies after T = ${T}`);
  if (x === 0 && tx !== 0) throw new RangeError(`x = 0 needs t_x = 0, got ${tx}`);
  if (x > 0) requirePositive('tx of a customer who came back', tx);
}

const at = ({ x, tx, T }: HistoryColumns, i: number): History => ({ x: x[i]!, tx: tx[i]!, T: T[i]! });

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function maximum(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}
