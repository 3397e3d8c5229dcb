import {
  FORECAST_BOUNDS,
  FORECAST_QUANTITIES,
  playForecast,
  type ForecastQuantity,
  type ForecastScenario,
  type ForecastTruth,
} from '@/lib/simulations/forecast';
import { defineExercise, type ExerciseRules } from './exercise';
import { predictionShare, winklerScore, type Interval } from './interval';
import { accept, isFiniteNumber, isRecord, refuse } from './json';

export interface ForecastDecision extends Interval {
  readonly quantity: ForecastQuantity;
}

export interface ForecastState {
  readonly scenario: ForecastScenario;
  readonly seed: string;
  readonly answers: readonly ForecastDecision[];
}

const COVERAGE = 0.8;

/** One 80 % interval a quantity, in the stated order; an answer given stays given. */
export const forecastRules: ExerciseRules<ForecastScenario, ForecastDecision, ForecastState> = {
  exercise: 'forecast',
  rulesVersion: '1',
  parseScenario(scenario) {
    if (!isRecord(scenario)) return refuse('not-an-object', '');
    const { customers } = scenario;
    if (!isFiniteNumber(customers) || !Number.isInteger(customers) || customers < 40 || customers > 2000)
      return refuse('out-of-range', 'customers');
    return accept({ customers });
  },
  start: (scenario, seed) => ({ scenario, seed, answers: [] }),
  parseDecision(decision, { answers }) {
    const quantity = FORECAST_QUANTITIES[answers.length];
    if (quantity === undefined) return refuse('nothing-left-to-decide', '');
    if (!isRecord(decision)) return refuse('not-an-object', '');
    if (decision.quantity !== quantity) return refuse('not-this-step', 'quantity');
    const { low, high } = decision;
    const bounds = FORECAST_BOUNDS[quantity];
    if (!isFiniteNumber(low) || low < bounds.low) return refuse('out-of-range', 'low');
    if (!isFiniteNumber(high) || high > bounds.high) return refuse('out-of-range', 'high');
    if (low > high) return refuse('upside-down', 'low');
    return accept({ quantity, low, high });
  },
  step: (state, decision) => ({ ...state, answers: [...state.answers, decision] }),
  rubric: () =>
    FORECAST_QUANTITIES.map((id) => ({
      id,
      weight: 1,
      max: 10,
      feedback: `forecast.${id}`,
      concepts: ['probability-models'],
    })),
  assess({ scenario, seed, answers }, { id, max }) {
    const answer = answers.find(({ quantity }) => quantity === id);
    if (!answer) return { status: 'not-attempted' };
    const truth = truthOf(scenario, seed);
    const bounds = FORECAST_BOUNDS[answer.quantity];
    const score = winklerScore(answer, truth.values[answer.quantity], COVERAGE);
    const widest = bounds.high - bounds.low;
    const evidence = {
      low: answer.low,
      high: answer.high,
      truth: truth.values[answer.quantity],
      score,
      widest,
      model: modelEvidence(truth),
    };
    return { status: 'scored', earned: max * predictionShare(score, widest), evidence };
  },
};

export const forecast = defineExercise(forecastRules);

/** A world takes milliseconds to make, and three criteria look at the same one: the last is kept. */
let last: { key: string; truth: ForecastTruth } | undefined;

function truthOf(scenario: ForecastScenario, seed: string): ForecastTruth {
  const key = `${scenario.customers} ${seed}`;
  if (last?.key !== key) last = { key, truth: playForecast(scenario, seed) };
  return last.truth;
}

function modelEvidence({ fit, benchmark }: ForecastTruth) {
  if (!fit.identified) return { identified: false, reason: fit.reason };
  const { r, alpha, a, b, logLikelihood } = fit;
  return { identified: true, r, alpha, a, b, logLikelihood, benchmark };
}
