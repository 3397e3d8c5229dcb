import { expect, it } from 'vitest';
import { HOUSE_COUNTING } from '@/lib/simulations/rfm-campaign';
import { comparison, countingOf, fits, readCounting } from './counting';

it('reads back what was chosen and nothing else', () => {
  expect(readCounting({ asOf: 'file-end', refunds: 'left-out' })).toEqual({
    asOf: 'file-end',
    refunds: 'left-out',
  });
  expect(readCounting({ asOf: 'tomorrow', recency: 3, frequency: ['orders'], more: 'x' })).toEqual({});
  for (const hostile of [undefined, null, 'file-end', 7, ['file-end'], true])
    expect(readCounting(hostile)).toEqual({});
});

it('is a decision only when nothing is missing', () => {
  expect(countingOf({ ...HOUSE_COUNTING })).toEqual(HOUSE_COUNTING);
  expect(countingOf({ asOf: 'file-end', recency: 'since-last' })).toBeUndefined();
});

it('compares a choice with the one before it, and the first with another option', () => {
  const first = comparison({}, 'frequency', 'orders');
  expect([first.before.frequency, first.after.frequency]).toEqual(['order-days', 'orders']);
  const second = comparison({ frequency: 'orders', asOf: 'year-end' }, 'frequency', 'repeat-periods');
  expect([second.before.frequency, second.after.frequency]).toEqual(['orders', 'repeat-periods']);
  expect([second.before.asOf, second.after.asOf]).toEqual(['year-end', 'year-end']);
});

it('says of each choice whether the question decides it', () => {
  expect(fits('asOf', 'file-end')).toBe(true);
  expect(fits('asOf', 'after-campaign')).toBe(false);
  expect(fits('frequency', 'repeat-periods')).toBe(true);
  expect(fits('monetary', 'mean')).toBeUndefined();
});
