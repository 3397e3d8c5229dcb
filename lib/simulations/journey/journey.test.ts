import { describe, expect, test } from 'vitest';
import { ALIKE, journey, LARGE, touchpoint } from './fixtures/plain';
import {
  coefficientsWith,
  createMemory,
  FATES,
  feelingOf,
  outcomeOf,
  qualityFor,
  rememberedOf,
  walkJourney,
  type JourneyModel,
} from '.';

/** Mean wait in M/M/c, in the unit of the service time (Erlang 1917), by the recursion for Erlang B. */
function erlangWait(arrivals: number, service: number, servers: number): { wait: number; delayed: number } {
  const load = arrivals * service;
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  const delayed = blocked / (1 - (load / servers) * (1 - blocked));
  return { wait: (delayed * service) / (servers - load), delayed };
}

const counter = (servers: number, service: number, arrivals: number): JourneyModel =>
  journey([touchpoint('counter', { servers, service, patience: 5_000_000 })], { arrivals });

describe('the line is M/M/c while patience is endless and nothing fails', () => {
  test('Erlang’s formula gives the published staffing example: 100 calls in half an hour of three minutes each', () => {
    const { wait, delayed } = erlangWait(100 / 30, 3, 14);
    expect(60 * wait).toBeCloseTo(7.8, 1);
    // Answered within 20 seconds: 88.8 %.
    expect(1 - delayed * Math.exp(-(14 - 10) * (20 / 180))).toBeCloseTo(0.888, 3);
  });

  test.each([
    [1, 3, 14],
    [3, 4, 36],
    [14, 3, 200],
  ])('%i servers, %i minutes each, %i customers an hour', (servers, service, arrivals) => {
    const customers = 100_000;
    const { waited } = walkJourney(counter(servers, service, arrivals), 'queue', customers);
    // Waits of neighbours go together: the error is that of the means of 50 batches.
    const batches = Array.from({ length: 50 }, (_, b) => {
      const part = waited.subarray((b * customers) / 50, ((b + 1) * customers) / 50);
      return part.reduce((sum, one) => sum + one, 0) / part.length;
    });
    const mean = batches.reduce((sum, one) => sum + one, 0) / 50;
    const error = Math.sqrt(batches.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 49 / 50);
    const { wait, delayed } = erlangWait(arrivals / 60, service, servers);
    expect(Math.abs(mean - wait)).toBeLessThan(4 * error);
    // A wait a third longer would be seen even where few wait at all.
    expect(4 * error).toBeLessThan(0.35 * wait);
    const kept = waited.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0) / customers;
    expect(Math.abs(kept - delayed)).toBeLessThan(0.02);
  });
});

describe('three touchpoints, worked by hand', () => {
  // No wait, no failure, nobody differs; carry 0.2, level 0.4, gain 1.2 up and 1.8 down.
  const model = journey(
    [
      touchpoint('book', { quality: 0.8, expectation: 0.7, importance: 0.2 }),
      touchpoint('arrive', { quality: 0.5, expectation: 0.75, importance: 1, voice: 1 }),
      touchpoint('leave', { quality: 0.9, expectation: 0.7, importance: 0.6 }),
    ],
    { changes: { ...ALIKE, carry: 0.2, tolerance: 1 } },
  );
  const walk = walkJourney(model, 'by hand', 100);

  test('feelings', () => {
    // book: d = 0.1; 3 · (0.4 · 0.6 + 1.2 · 0.1) = 1.08.
    expect(walk.felt[0]).toBeCloseTo(1.08, 12);
    // arrive: expects 0.75 + 0.2 · 0.1 = 0.77; d = −0.27; 3 · (0 − 1.8 · 0.27) = −1.458.
    expect(walk.felt[1]).toBeCloseTo(-1.458, 12);
    // leave: expects 0.7 − 0.2 · 0.27 = 0.646; d = 0.254; 3 · (0.4 · 0.8 + 1.2 · 0.254) = 1.8744.
    expect(walk.felt[2]).toBeCloseTo(1.8744, 12);
  });

  test('memory, recommendation, coming again, worth', () => {
    // Weights 0.6, 1, 0.8. Strengths 0.648, 1.458, 1.49952: the peak is the last.
    // Mean (0.648 − 1.458 + 1.49952) ÷ 2.4 = 0.2873; r = 0.65 · 1.8744 + 0.35 · 0.2873 = 1.318915.
    const { remembered, recommends, again } = createMemory(walk)(0);
    expect(remembered).toBeCloseTo(1.318915, 6);
    // 6.8 + 1.5 · 1.3189 = 8.78.
    expect(recommends).toBe(9);
    // ln(0.4 ÷ 0.6) + 0.8 · 1.318915 = 0.649667; 1 ÷ (1 + e^−0.649667) = 0.656935.
    expect(again).toBeCloseTo(0.656935, 6);
    const { worth, nps, through, touchpoints } = outcomeOf(walk);
    expect(through).toBe(100);
    expect(nps).toBe(100);
    expect(worth).toBeCloseTo(100 * (100 + 300 * 0.656935), 1);
    // Had arriving been neither good nor bad: mean (0.648 + 1.49952) ÷ 2.4 = 0.8948, r = 1.53154, again 0.694187:
    // 100 · 300 · (0.694187 − 0.656935).
    expect(touchpoints.map(({ valueLost }) => Math.round(valueLost))).toEqual([0, 1118, 0]);
    expect(touchpoints.map(({ complaints }) => complaints)).toEqual([0, 100, 0]);
  });

  test('a shortfall makes the share leave that the equation says', () => {
    // Shortfall 0.27 less 0.1: 1 · 0.8 · 0.17 = 0.136.
    const strict = walkJourney({ ...model, changes: { ...ALIKE, carry: 0.2 } }, 'by hand', 100_000);
    const gone = outcomeOf(strict).touchpoints[1]!;
    expect(gone.left.disappointed).toBe(gone.left.line + gone.left.failed + gone.left.disappointed);
    expect(Math.abs(gone.leftShare - 0.136)).toBeLessThan(4 * Math.sqrt((0.136 * 0.864) / 100_000));
  });
});

describe('failures, lines and waits', () => {
  test('of those who fail, as many leave as the chances say', () => {
    // Fails 0.3, tries again 0.5, three tries: leaves 0.3 · 0.5 + 0.3 · 0.5 · 0.3 · 0.5 + (0.3 · 0.5)² · 0.3 = 0.17925.
    const model = journey([touchpoint('pay', { failure: 0.3, retry: 0.5 })], {
      changes: { ...ALIKE, slope: 0 },
    });
    const { left } = outcomeOf(walkJourney(model, 'failures', 100_000)).touchpoints[0]!;
    const wanted = 0.15 + 0.15 * 0.15 + 0.15 * 0.15 * 0.3;
    expect(Math.abs(left.failed / 100_000 - wanted)).toBeLessThan(
      4 * Math.sqrt((wanted * (1 - wanted)) / 100_000),
    );
  });

  test('of those who wait longer than they bear, the share leaves that the chances say', () => {
    // P(wait with mean 30 > patience with mean 90) = 30 ÷ 120; half of them give up.
    const model = journey([touchpoint('reply', { wait: 30, patience: 90 })], {
      changes: { ...ALIKE, slope: 0 },
    });
    const { left } = outcomeOf(walkJourney(model, 'waits', 100_000)).touchpoints[0]!;
    expect(Math.abs(left.waited / 100_000 - 0.125)).toBeLessThan(4 * Math.sqrt((0.125 * 0.875) / 100_000));
  });

  test('an overloaded counter loses who cannot be served: what comes in goes out', () => {
    // One server, 4 minutes each: 15 an hour of 30.
    const model = journey([touchpoint('counter', { servers: 1, service: 4, patience: 10 })], {
      arrivals: 30,
      changes: { ...ALIKE, slope: 0 },
    });
    const { through, touchpoints } = outcomeOf(walkJourney(model, 'overload', 20_000));
    expect(through / 20_000).toBeGreaterThan(0.45);
    expect(through / 20_000).toBeLessThan(0.52);
    expect(touchpoints[0]!.left.line).toBe(20_000 - through);
  });
});

describe('a walk', () => {
  test('loses nobody: who came through each touchpoint came to the next, or left', () => {
    const walk = walkJourney(LARGE, 'all', 5000);
    const { through, touchpoints } = outcomeOf(walk);
    const left = touchpoints.reduce(
      (sum, one) => sum + Object.values(one.left).reduce((all, many) => all + many, 0),
      0,
    );
    expect(through + left).toBe(5000);
    expect(touchpoints[0]!.reached).toBe(5000);
    for (const [cell, fate] of walk.fate.entries()) {
      if (fate === 0) continue;
      expect(FATES[fate]).toBeDefined();
      expect(walk.felt[cell]).toBeGreaterThanOrEqual(-3);
      expect(walk.felt[cell]).toBeLessThanOrEqual(3);
    }
  });

  test('is the same again, and its customers are the first of a larger one while nobody stands in line', () => {
    const without = { ...LARGE, touchpoints: LARGE.touchpoints.map((one) => ({ ...one, servers: 0 })) };
    const [once, again, larger] = [300, 300, 900].map((many) => walkJourney(without, 'same', many));
    expect(again!.felt).toEqual(once!.felt);
    expect(larger!.felt.subarray(0, once!.felt.length)).toEqual(once!.felt);
  });

  test('a change at one touchpoint leaves the luck at those before and behind it alone', () => {
    const plain = {
      ...LARGE,
      changes: { carry: 0 },
      touchpoints: LARGE.touchpoints.map((one) => ({ ...one, servers: 0 })),
    };
    const better = {
      ...plain,
      touchpoints: plain.touchpoints.map((one) =>
        one.id === 't5' ? { ...one, quality: 0.95, failure: 0 } : one,
      ),
    };
    const [as, to] = [walkJourney(plain, 'luck', 2000), walkJourney(better, 'luck', 2000)];
    const many = LARGE.touchpoints.length;
    let compared = 0;
    for (let cell = 0; cell < as.fate.length; cell++) {
      if (cell % many === 5 || as.fate[cell] === 0 || to.fate[cell] === 0) continue;
      expect(to.felt[cell]).toBe(as.felt[cell]);
      compared++;
    }
    expect(compared).toBeGreaterThan(8000);
  });

  test('keeps feelings that are claimed, and their order', () => {
    const claimed = journey([touchpoint('a', { said: 2 }), touchpoint('b', { said: -1.5, leave: 0.2 })]);
    const { touchpoints } = outcomeOf(walkJourney(claimed, 'claims', 20_000));
    expect(touchpoints[0]!.meanFeeling).toBeCloseTo(2, 1);
    expect(touchpoints[1]!.meanFeeling).toBeCloseTo(-1.5, 1);
    expect(touchpoints[1]!.leftShare).toBeCloseTo(0.2, 1);
  });
});

test('memory of nothing is nothing; without peak and end it is the mean', () => {
  expect(rememberedOf([], [], { peak: 0.35, end: 0.3 })).toBe(0);
  expect(rememberedOf([3, -1, 1], [1, 1, 1], { peak: 0, end: 0 })).toBeCloseTo(1, 12);
  expect(rememberedOf([1, -2], [0.5, 0.5], { peak: 1, end: 0 })).toBe(-2);
});

test('a feeling comes back from the quality that gives it', () => {
  const c = coefficientsWith({});
  for (const feeling of [-2, -0.5, 0, 0.4, 1, 1.5])
    expect(feelingOf(qualityFor(feeling, 0.65, c), 0.65, c)).toBeCloseTo(feeling, 10);
});
