import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

describe('readNumber', () => {
  it.each([
    ['55', 55],
    ['５５', 55],
    [' 5 5 ', 55],
    ['55%', 55],
    ['５５．５％', 55.5],
    ['55,5', 55.5],
    ['55，5', 55.5],
    ['12。5', 12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0,125', 0.125],
    ['1,234', 1234],
    ['1,234,567.5', 1234567.5],
    ['￥1，200元', 1200],
    ['-900', -900],
    ['−900', -900],
    ['－９００', -900],
    ['–900', -900],
    ['− ¥900', -900],
    ['+3', 3],
  ])('reads %j as %d', (text, number) => expect(readNumber(text)).toBe(number));

  it.each(['', '  ', '\u3000'])('takes %j for nothing typed', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );

  it.each(['abc', '一百', '%', '-', '.', '1.2.3', '1,2,3', '12,34.5', '--3', '1e3', 'Infinity', '5-6'])(
    'takes %j for no number',
    (text) => expect(readNumber(text)).toBeNaN(),
  );

  it('has no minus nought', () => expect(Object.is(readNumber('-0'), 0)).toBe(true));
  it('takes no endless text', () => expect(readNumber('1'.repeat(41))).toBeNaN());
});
