import { expect, it } from 'vitest';
import { heightOf, signed, valueAt } from './curve';

it('puts every half step at its own height and finds it there again', () => {
  for (let value = -3; value <= 3; value += 0.5) expect(valueAt(heightOf(value))).toBe(value);
});

it('keeps to the scale and to half steps', () => {
  expect(valueAt(-1)).toBe(3);
  expect(valueAt(2)).toBe(-3);
  expect(valueAt(0.46)).toBe(0);
  expect(Object.is(valueAt(0.5), 0)).toBe(true);
});

it('says the sign', () => {
  expect([1.5, 0, -2].map(signed)).toEqual(['+1.5', '0', '−2']);
});
