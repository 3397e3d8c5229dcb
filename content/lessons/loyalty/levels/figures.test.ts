import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { dayNumber } from '@/lib/math';
import {
  HOURS,
  LEVELS,
  LINES,
  MARGINS,
  matrixLevels,
  readRelationship,
  RETURNS,
  SIZES,
  type Level,
} from '@/lib/simulations/relationship-level';

const GROSS_MARGIN = 0.4;
const NAMES = {
  zh: {
    basic: '基本型',
    reactive: '反应型',
    accountable: '可靠型',
    proactive: '主动型',
    partnership: '伙伴型',
  },
  en: {
    basic: 'basic',
    reactive: 'reactive',
    accountable: 'accountable',
    proactive: 'proactive',
    partnership: 'partnership',
  },
} as const satisfies Record<string, Record<Level, string>>;

interface State {
  readonly customers: number;
  readonly margin: number;
  readonly staff: 'hire' | 'fixed';
  readonly response: number;
}

/** The states of the text, with a factor instead of per cent. */
const statesOf = (text: string) =>
  [...text.matchAll(/set=\{(\{[^}]*\})\}/g)].map(([, set = '']): State => {
    const state = JSON.parse(set.replace(/(\w+):/g, '"$1":').replaceAll("'", '"')) as State;
    return { ...state, response: state.response / 100 };
  });

/** Mean margin of those who bought in 2025: of all, of the 40 who spent most, of the rest. */
function marginsOf2025() {
  const { orders } = createWorld({ seed: 'wuping' });
  const [from, to] = [dayNumber(2025, 1, 1), dayNumber(2025, 12, 31)];
  const spent = new Map<number, number>();
  orders.customer.forEach((customer, row) => {
    const day = orders.day[row]!;
    if (day >= from && day <= to) spent.set(customer, (spent.get(customer) ?? 0) + orders.cents[row]!);
  });
  const ranked = [...spent.values()].sort((a, b) => b - a);
  const mean = (cents: readonly number[]) =>
    (GROSS_MARGIN * cents.reduce((sum, one) => sum + one, 0)) / 100 / cents.length;
  return {
    customers: ranked.length,
    all: mean(ranked),
    best: mean(ranked.slice(0, 40)),
    rest: mean(ranked.slice(40)),
  };
}

describe.each(['zh', 'en'] as const)('what the %s text says is what is computed', (locale) => {
  const raw = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const text = raw
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replaceAll('¥', '')
    .replaceAll('\u00ad', '');
  const states = statesOf(text);
  const [hire, fixed, half, regulars, at500, at501] = states.map((state) => readRelationship(state));
  const says = (...figures: readonly (string | number)[]) => {
    const missing = figures.filter((figure) => !new RegExp(`(?<![\\d.])${figure}(?!\\d|\\.\\d)`).test(text));
    expect(missing).toEqual([]);
  };
  const left = (reading: typeof hire, level: Level) =>
    reading!.accounts.find((account) => account.level === level)!.leftEach;

  test('the list of 2025: 1276 customers, 211, 1319 and 175 yuan', () => {
    const { customers, all, best, rest } = marginsOf2025();
    expect([customers, all, best, rest].map(Math.round)).toEqual([1276, 211, 1319, 175]);
    says(1276, 1236, 211, 1319, 175);
    expect(states.map((state) => [state.customers, state.margin])).toEqual([
      [1276, 211],
      [1276, 211],
      [1276, 211],
      [40, 1319],
      [500, 211],
      [501, 211],
    ]);
  });

  test('hours of each level, in its row of the table', () => {
    for (const level of LEVELS) {
      const name = NAMES[locale][level];
      const row = text.split('\n').find((line) => new RegExp(`^\\| ${name} `, 'i').test(line));
      expect(row, name).toMatch(new RegExp(` ${HOURS[level]} *\\|$`));
    }
  });

  test('the nine cells of the table in the text', () => {
    const rows = locale === 'zh' ? ['多', '中', '少'] : ['Many', 'Medium', 'Few'];
    SIZES.forEach((size, i) => {
      const line = text.split('\n').find((row) => new RegExp(`^\\| ${rows[i]!} `).test(row));
      const cells = line!.split('|').slice(2, 5);
      expect(cells.map((cell) => cell.trim())).toEqual(
        MARGINS.map((margin) =>
          matrixLevels(size, margin)
            .map((level) => NAMES[locale][level])
            .join(locale === 'zh' ? '或' : ' or '),
        ),
      );
    });
    says(LINES.few, LINES.many, LINES.low, LINES.high);
  });

  test('the sum for everyone: 9 yuan, 382.8 hours, 11484 yuan; 4.3, 21.3 and 284 % must come back', () => {
    const [, , accountable, proactive, partnership] = hire!.accounts;
    says(
      accountable!.costEach,
      accountable!.hours,
      accountable!.cost,
      proactive!.costEach,
      partnership!.costEach,
    );
    says(
      `${(100 * accountable!.mustReturn).toFixed(1)}%`,
      `${(100 * proactive!.mustReturn).toFixed(1)}%`,
      `${(100 * partnership!.mustReturn).toFixed(0)}%`,
    );
    expect(600 / 6000).toBeCloseTo(0.1, 12);
    expect(1 + partnership!.mustReturn).toBeCloseTo(3.84, 2);
  });

  test('what each state chooses, and what is left', () => {
    expect(
      [hire, fixed, half, regulars, at500, at501].map((reading) => [reading!.best, reading!.matrix[0]]),
    ).toEqual([
      ['accountable', 'reactive'],
      ['reactive', 'reactive'],
      ['reactive', 'reactive'],
      ['proactive', 'partnership'],
      ['accountable', 'accountable'],
      ['accountable', 'reactive'],
    ]);
    expect(left(hire, 'accountable').toFixed(1)).toBe('5.8');
    expect(left(at501, 'accountable')).toBe(left(at500, 'accountable'));
    says('5.80?', `${Math.round(100 * RETURNS.accountable)}%`, '3.5%');
    expect(0.5 * RETURNS.accountable).toBeLessThan(hire!.accounts[2]!.mustReturn);
    says(`${left(regulars, 'proactive').toFixed(1)}0?`, `${(-left(regulars, 'partnership')).toFixed(1)}0?`);
    says(
      `${(100 * regulars!.accounts[4]!.mustReturn).toFixed(1)}%`,
      `${Math.round(100 * RETURNS.partnership)}%`,
    );
    says('14.80?');
    expect((RETURNS.accountable * 211).toFixed(1)).toBe('14.8');
  });

  test('two groups: 60 + 123.6 hours; 5059 + 2781 = 7840 yuan, 477 more than calling everyone', () => {
    const rest = readRelationship({ customers: 1236, margin: 175, staff: 'hire', response: 1 });
    const [hours40, hoursRest] = [regulars!.accounts[3]!.hours, rest.accounts[1]!.hours];
    expect(hours40 + hoursRest).toBeCloseTo(183.6, 9);
    says(hours40, hoursRest, 183.6, (300 - 183.6).toFixed(1));
    const best = 40 * left(regulars, 'proactive');
    const others = 1236 * left(rest, 'reactive');
    const everyone = 1276 * left(hire, 'accountable');
    says(left(regulars, 'proactive').toFixed(2), left(hire, 'accountable').toFixed(2));
    says(...[best, others, best + others, everyone, best + others - everyone].map(Math.round));
    expect(183.6).toBeLessThan(hire!.accounts[2]!.hours / 2);
  });

  test('at 3000 yuan partnership leaves 90 and proactive 345', () => {
    const reading = readRelationship({ customers: 40, margin: 3000, staff: 'hire', response: 1 });
    says(3000, Math.round(left(reading, 'partnership')), Math.round(left(reading, 'proactive')));
    says(...LEVELS.slice(1).map((level) => `${Math.round(100 * RETURNS[level])}%`));
  });
});
