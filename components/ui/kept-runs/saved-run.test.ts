import { expect, it } from 'vitest';
import { goesOnFrom, sameDecisions, tidyName } from './saved-run';

it('makes a line of a name', () => {
  expect(tidyName('  先服务\n再拉新 ')).toBe('先服务 再拉新');
  expect(tidyName('a\u202Eb\u0000c\u200Bd')).toBe('a b c d');
  expect(Array.from(tidyName('稳'.repeat(100)))).toHaveLength(60);
});

it('tells a run that only goes on from one that parted', () => {
  const decisions = [{ step: 'goal' }, { step: 'prepare' }, { step: 'decide' }];
  expect(goesOnFrom(decisions, decisions.slice(0, 2))).toBe(true);
  expect(goesOnFrom(decisions.slice(0, 2), decisions)).toBe(false);
  expect(goesOnFrom(['other', ...decisions.slice(1)], decisions.slice(0, 1))).toBe(false);
  expect(sameDecisions(decisions, [...decisions])).toBe(true);
});
