import { describe, expect, it } from 'vitest';
import type { TermsView } from '../protocol';
import { EMPTY_FORECAST, forecastDraftFrom, profitLines, readForecast } from './forecast-draft';

const terms = {
  contribution: 48,
  contactCost: 6,
  bounds: {
    response: { low: 0, high: 0.4 },
    profit: { low: -900, high: 1980 },
    share: { low: 0.2, high: 1 },
  },
} as TermsView;

describe('forecastDraftFrom', () => {
  it('takes what it can read', () => {
    expect(forecastDraftFrom({ response: { low: '5', high: 9 }, pays: 70 })).toEqual({
      response: { low: '5', high: '' },
      profit: { low: '', high: '' },
      pays: 70,
    });
    for (const hostile of [undefined, null, 'x', [], { pays: 101, profit: 'x' }, { pays: 'NaN' }])
      expect(forecastDraftFrom(hostile)).toEqual(EMPTY_FORECAST);
  });
});

describe('readForecast', () => {
  it('stores shares of 1, yuan as they are', () => {
    const draft = {
      response: { low: '１０', high: '40%' },
      profit: { low: '-900', high: '1,980' },
      pays: 75,
    };
    expect(readForecast(draft, terms)).toEqual({
      answers: { response: { low: 0.1, high: 0.4 }, profit: { low: -900, high: 1980 }, pays: 0.75 },
      empty: [],
      hasProblem: false,
    });
  });
  it('names what is empty and sees what cannot be read', () => {
    expect(readForecast(EMPTY_FORECAST, terms)).toEqual({
      answers: { response: null, profit: null, pays: null },
      empty: ['response', 'profit', 'pays'],
      hasProblem: false,
    });
    expect(readForecast({ ...EMPTY_FORECAST, response: { low: '5', high: '41' } }, terms).hasProblem).toBe(
      true,
    );
  });
});

describe('profitLines', () => {
  it('counts whole orders', () => {
    expect(profitLines(101, terms).slice(0, 3)).toEqual([
      { orders: 0, response: 0, profit: -606 },
      { orders: 5, response: 5 / 101, profit: -366 },
      { orders: 10, response: 10 / 101, profit: -126 },
    ]);
  });
});
