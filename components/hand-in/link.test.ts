import { describe, expect, test } from 'vitest';
import { assignmentQuery, DEFAULT_WEIGHTS, parseAssignment, type Assignment } from '@/lib/assignments';
import { linkProblemText } from './link-problems';
import { timeOf } from './time-of';

const ASSIGNMENT: Assignment = {
  exercise: 'rfm/guided',
  rulesVersion: '1',
  case: 'spring-tea',
  seedRule: { kind: 'same', place: 7 },
  weights: DEFAULT_WEIGHTS,
  opens: '2026-11-25',
  due: '2026-12-05',
  resubmit: true,
  title: "Tea & 茶's 100%",
};
const search = `?${assignmentQuery(ASSIGNMENT)}`;

describe('the link', () => {
  test('is read although a chat has hung its own words on it', () => {
    expect(parseAssignment(`${search}&from=groupmessage&isappinstalled=0`)).toEqual({
      ok: true,
      value: ASSIGNMENT,
    });
    expect(parseAssignment(`?utm_source=x&${search.slice(1)}`)).toMatchObject({ ok: true });
  });

  test('damaged or strange is refused, and both languages say why', () => {
    const broken = {
      damaged: search.replace('w=40', 'w=41'),
      missing: search.replace('&r=y', ''),
      repeated: `${search}&a=1`,
      'unknown-field': `${search}&bonus=50`,
      'too-long': `${search}&z=${'x'.repeat(3000)}`,
      'not-a-link': '?seed=7',
    };
    for (const [code, address] of Object.entries(broken)) {
      const read = parseAssignment(address);
      expect(read).toMatchObject({ ok: false, problem: { code } });
      if (read.ok) continue;
      expect(linkProblemText('zh', read.problem)).toMatch(/[。]$/);
      expect(linkProblemText('en', read.problem)).toMatch(/\.$/);
      expect(linkProblemText('en', read.problem)).not.toBe(linkProblemText('en', { code: '?', at: '' }));
    }
  });
});

describe('the days', () => {
  test('count by the calendar of the device, both ends included', () => {
    expect(timeOf(ASSIGNMENT, new Date(2026, 10, 24, 23, 59))).toBe('early');
    expect(timeOf(ASSIGNMENT, new Date(2026, 10, 25, 0, 0))).toBe('open');
    expect(timeOf(ASSIGNMENT, new Date(2026, 11, 5, 23, 59))).toBe('open');
    expect(timeOf(ASSIGNMENT, new Date(2026, 11, 6, 0, 1))).toBe('late');
    expect(timeOf({ opens: '', due: '' }, new Date(0))).toBe('open');
  });
});
