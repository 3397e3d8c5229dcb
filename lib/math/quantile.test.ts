import { expect, test } from 'vitest';
import { quantile7 } from './quantile';

test('agrees with R quantile(c(1,2,4,8,16), c(.1,.2,.5,.9)), type 7', () => {
  expect([0.1, 0.2, 0.5, 0.9].map((p) => quantile7([1, 2, 4, 8, 16], p))).toEqual([1.4, 1.8, 4, 12.8]);
});
