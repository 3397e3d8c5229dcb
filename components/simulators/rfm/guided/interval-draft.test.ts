import { describe, expect, it } from 'vitest';
import { EMPTY_INTERVAL, intervalDraftFrom, readInterval } from './interval-draft';

const bounds = { low: 20, high: 100 };
const read = (low: string, high: string) => readInterval({ low, high }, bounds);

describe('readInterval', () => {
  it('reads both ends, the bounds among them', () => {
    expect(read('４５', '60%')).toEqual({ interval: { low: 45, high: 60 }, problems: {} });
    expect(read('20', '100').interval).toEqual({ low: 20, high: 100 });
    expect(read('50', '50').interval).toEqual({ low: 50, high: 50 });
  });
  it('takes nothing typed for no answer', () =>
    expect(read('', ' ')).toEqual({ interval: null, problems: {} }));
  it('names what is wrong where it is wrong', () => {
    expect(read('45', '')).toEqual({ interval: null, problems: { high: 'other-end' } });
    expect(read('', 'x')).toEqual({ interval: null, problems: { low: 'other-end', high: 'not-a-number' } });
    expect(read('0.45', '101')).toEqual({ interval: null, problems: { low: 'below', high: 'above' } });
    expect(read('60', '45')).toEqual({ interval: null, problems: { high: 'upside-down' } });
  });
});

describe('intervalDraftFrom', () => {
  it('keeps texts and nothing else', () => {
    expect(intervalDraftFrom({ low: '4', high: 5, other: 1 })).toEqual({ low: '4', high: '' });
    for (const hostile of [undefined, null, 'x', 3, [], [['low', '1']]])
      expect(intervalDraftFrom(hostile)).toEqual(EMPTY_INTERVAL);
  });
});
