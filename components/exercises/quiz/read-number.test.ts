import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from './read-number';

it.each([
  ['72.1', '', 72.1],
  ['７２．１', '', 72.1],
  ['72。1', '', 72.1],
  [' 1,234,567.5 ', '', 1234567.5],
  ['１，２３４', '', 1234],
  ['−3', '', -3],
  ['+.5', '', 0.5],
  ['72.1%', '%', 72.1],
  ['72.1％', '%', 72.1],
  ['300元', '元', 300],
  ['5 days', 'days', 5],
])('reads %s with the unit "%s" as %d', (text, unit, value) => {
  expect(readNumber(text, unit)).toBe(value);
});

it.each(['', '元', '12,34', '1.2.3', '3元', '0x10', '1e3', 'Infinity', '约70', '-', '.'])(
  'refuses %s',
  (text) => {
    expect(readNumber(text, '%')).toBeUndefined();
  },
);

it('reads back every number with up to nine decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
      const text = (whole / 10 ** places).toFixed(places);
      expect(readNumber(text)).toBe(Number(text));
    }),
  );
});
