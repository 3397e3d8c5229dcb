import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  groupRows,
  listedRows,
  movedFromCourse,
  scoreTeaHouse,
} from '@/components/simulators/rfm/eight-groups-view';
import { spendingIn, type Shop } from '@/components/simulators/rfm/shops';
import { topShare, type EightGroup } from '@/lib/metrics';
import { limitsAt, thresholdsAboveMean, type Thresholds } from '@/lib/simulations/eight-groups';

const teaHouse = scoreTeaHouse();
const { table } = teaHouse;
const course = { r: 4, f: 4, m: 4 };
const size = (group: EightGroup, line: Thresholds) => {
  const row = groupRows(table, line).find((candidate) => candidate.group === group)!;
  return [row.customers, Math.round(100 * row.customerShare), Math.round(100 * row.revenueShare)];
};
const groupOf = (id: string, line: Thresholds) => listedRows(teaHouse, [id], line)[0]!.group;
const brings = (shop: Shop, top: number) => Math.round(100 * topShare(spendingIn(shop), top / 100));
const at = ({ r, f, m }: Thresholds) => `set={{ r: ${r}, f: ${f}, m: ${m} }}`;

describe.each([
  { locale: 'zh', people: (count: number) => `${count}人`, yuan: (amount: string) => `${amount}元` },
  { locale: 'en', people: String, yuan: (amount: string) => amount.replace(/^(−?)/, '$1¥') },
])('what the $locale text says about the models is what they compute', ({ locale, people, yuan }) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  /** The paragraph that holds a state of a model. */
  const around = (state: string) => text.split('\n').find((line) => line.includes(state)) ?? '';

  test('the course rule: value 55 with 43 %, win back 122 with 10 %, and the 49 for whom 50 vouchers do', () => {
    expect(size('important-value', course)).toEqual([55, 18, 43]);
    expect(size('general-win-back', course)).toEqual([122, 41, 10]);
    for (const said of [people(55), '18%', '43%', people(122), '41%', '10%'])
      expect(around(at(course))).toContain(said);
    const [keep, winBack] = [size('important-keep', course)[0]!, size('important-win-back', course)[0]!];
    expect([keep, winBack]).toEqual([25, 24]);
    expect(text).toContain(
      locale === 'zh'
        ? `“重要保持”${keep}人，“重要挽留”${winBack}人，加起来${keep + winBack}位`
        : `has ${keep} people and “important: win back” ${winBack}, which makes ${keep + winBack}`,
    );
  });

  test('above the mean: only F moves, from 2.68 down to a line of 3, and 46 change group', () => {
    const line = thresholdsAboveMean(table);
    const means = [table.r, table.f, table.m].map((column) => column.reduce((sum, s) => sum + s, 0) / 300);
    expect(means.map((mean) => mean.toFixed(2))).toEqual(['3.00', '2.68', '3.00']);
    expect(line).toEqual({ r: 4, f: 3, m: 4 });
    expect(movedFromCourse(table, line)).toBe(46);
    for (const said of ['2.68', '46']) expect(around(at(line))).toContain(said);
    expect([groupOf('W000034', course), groupOf('W000034', line)]).toEqual([
      'important-develop',
      'important-value',
    ]);
  });

  test('R from 3: 346 days still count as here, and so the old regular with 269', () => {
    const line = { r: 3, f: 4, m: 4 };
    const old = table.customer.indexOf(teaHouse.world.people.findIndex(({ id }) => id === 'W000012'));
    expect([limitsAt(table, line).days, table.recencyDays[old]]).toEqual([346, 269]);
    for (const said of ['346', '269']) expect(around(at(line))).toContain(said);
    expect([groupOf('W000012', course), groupOf('W000012', line)]).toEqual([
      'important-keep',
      'important-value',
    ]);
  });

  test('5 on all three: 17 and 196, and the neighbour is only general', () => {
    const line = { r: 5, f: 5, m: 5 };
    expect([size('important-value', line)[0], size('general-win-back', line)[0]]).toEqual([17, 196]);
    for (const said of [people(17), people(196)]) expect(around(at(line))).toContain(said);
    expect(groupOf('W000004', line)).toBe('general-value');
  });

  test('the worked scores: 355, 534, 554', () => {
    const scores = listedRows(teaHouse, ['W000012', 'W000034', 'W000004'], course).map((row) => row.scores);
    expect(scores).toEqual([
      [3, 5, 5],
      [5, 3, 4],
      [5, 5, 4],
    ]);
    for (const [r, f, m] of scores)
      expect(text).toContain(locale === 'zh' ? `${r}、${f}、${m}分` : `${r}, ${f} and ${m}`);
  });

  test('half a year: who is low on R under the course rule has been away more than 183 days', () => {
    expect(limitsAt(table, course).days).toBe(183);
    expect(text).toContain(locale === 'zh' ? '半年没露面' : 'half a year');
  });

  test('top shares: the tea house 64 % and 80 % from 35, the wholesaler 93, the canteen 20', () => {
    const shares: [Shop, number, number][] = [
      ['tea-house', 20, 64],
      ['tea-house', 35, 80],
      ['wholesaler', 20, 93],
      ['meal-card', 20, 20],
    ];
    for (const [shop, top, said] of shares) {
      expect(brings(shop, top)).toBe(said);
      expect(around(`set={{ shop: '${shop}', top: ${top} }}`)).toContain(`${said}%`);
    }
    expect(brings('tea-house', 34)).toBeLessThan(80);
    for (const count of [60, 105]) expect(text).toContain(people(count));
  });

  test('of the top 60 of the first year 27 are among the top 60 of the second', () => {
    const { orders, endDay } = teaHouse.world;
    const years = [new Array<number>(300).fill(0), new Array<number>(300).fill(0)] as const;
    orders.customer.forEach((customer, i) => {
      years[orders.day[i]! < endDay - 365 ? 0 : 1][customer]! += orders.cents[i]!;
    });
    const [first, second] = years.map(
      (spent) => new Set([...spent.keys()].sort((a, b) => spent[b]! - spent[a]!).slice(0, 60)),
    );
    expect([...first!].filter((customer) => second!.has(customer))).toHaveLength(27);
    expect(text).toMatch(
      locale === 'zh' ? /最多的60位，.*前60的只有27位/ : /60 who .* 27 are among the top 60/,
    );
  });

  test('the accounts of a voucher, by hand', () => {
    const [bill, off] = [120, 20];
    const margin = bill * 0.45;
    const extra = margin - off;
    expect([margin, extra]).toEqual([54, 34]);
    const fewest = [...Array(101).keys()].find((came) => extra * came >= off * (100 - came));
    expect(fewest).toBe(38);
    expect([4 * extra - 40 * off, 4 * extra - off]).toEqual([-664, 116]);
    for (const said of [yuan('54'), yuan('34'), yuan('−664'), yuan('116'), `**38`])
      expect(text).toContain(said);
  });
});
