import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakEvenQuantity } from '@/lib/metrics';
import { BOND_MARGIN, BONDS, bondSpeeds, inPoints, playBond, type Bond } from '@/lib/simulations/ladder';

const REGULARS = 200;
const PURSE = 2400;
const NAMES = {
  zh: {
    rows: ['财务', '社交', '结构'],
    behind: (lead: number) => `落后${-lead}`,
  },
  en: {
    rows: ['Financial', 'Social', 'Structural'],
    behind: (lead: number) => `${-lead} behind`,
  },
} as const;

interface State extends Readonly<Record<Bond, number>> {
  readonly paid: number;
  readonly system: 'own' | 'open';
  readonly covered: boolean;
}

const statesOf = (text: string) =>
  [...text.matchAll(/<State [^>]*set=\{(\{[^}]*\})\}/g)].map(
    ([, set = '']) => JSON.parse(set.replace(/(\w+):/g, '"$1":').replaceAll("'", '"')) as State,
  );

/** What a state shows: our level, the rival's and the lead of a bond at the end of a quarter. */
function shown({ paid, system, ...spend }: State, bond: Bond, quarter: number) {
  const plan = { spend, heads: REGULARS, quarters: 8, paid, openStandard: system === 'open' };
  return inPoints(playBond(bond, plan)[quarter - 1]!);
}
const leads = (state: State, quarter: number) => BONDS.map((bond) => shown(state, bond, quarter).lead);

describe.each(['zh', 'en'] as const)('what the %s text says is what the model computes', (locale) => {
  const raw = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const text = raw
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replaceAll('¥', '')
    .replaceAll('−', '-');
  const { rows, behind } = NAMES[locale];
  const states = statesOf(raw);
  const [asked, even, points, evenings, cellar, pointsStop, evenStop, open] = states as [
    State,
    State,
    State,
    State,
    State,
    State,
    State,
    State,
  ];
  /** The words from the link of a state to the next one, or to the end of its paragraph. */
  const said = (state: State) => {
    const part = text.split('<State ')[states.indexOf(state) + 1]!;
    return part.split('\n')[0]!;
  };
  const says = (where: string, ...figures: readonly (string | number)[]) => {
    const missing = figures.filter((figure) => !new RegExp(`(?<![\\d.])${figure}(?!\\d|\\.\\d)`).test(where));
    expect(missing, where).toEqual([]);
  };

  test('eight states, none beyond the purse', () => {
    expect(states).toHaveLength(8);
    for (const { financial, social, structural } of states)
      expect(financial + social + structural).toBe(PURSE);
    expect(states.map(({ covered }) => covered)).toEqual([true, ...Array<boolean>(7).fill(false)]);
    says(text, REGULARS, PURSE);
  });

  test('the table of speeds', () => {
    BONDS.forEach((bond, i) => {
      const { felt, copied } = bondSpeeds(bond, false);
      const cells = [rows[i]!, `${Math.round(100 * felt)}%`, `${Math.round(100 * copied)}%`];
      expect(text).toContain(`| ${cells.join(' | ')} |`);
    });
  });

  test('the worked example: 800 yuan on points, quarters 1 to 3', () => {
    const { felt, copied } = bondSpeeds('financial', false);
    const spend = { financial: 800, social: 0, structural: 0 };
    const played = playBond('financial', {
      spend,
      heads: REGULARS,
      quarters: 3,
      paid: 3,
      openStandard: false,
    });
    const one = (x: number) => (100 * x).toFixed(1);
    const example = text.slice(text.indexOf('<WorkedExample'), text.indexOf('</WorkedExample'));
    const [q1, q2, q3] = played;
    says(
      example,
      one(q1!.offer),
      one(q1!.ours),
      one(q1!.lead),
      `${Math.round(100 * felt)}%`,
      `${Math.round(100 * copied)}%`,
    );
    says(example, one(q2!.ours), one(q2!.rival), one(q2!.lead));
    says(example, one(q3!.ours), one(q3!.rival), one(q3!.lead), 800 / REGULARS);
  });

  test('a third each: the leads after a quarter, a year and two years, and who is first', () => {
    expect(asked).toEqual({ ...even, covered: true });
    says(said(asked), ...leads(even, 1));
    says(said(even), ...leads(even, 4), ...leads(even, 8).slice(1));
    expect(leads(even, 8)[0]).toBe(0);
    const first = [1, 4, 8].map((quarter) => {
      const all = leads(even, quarter);
      return BONDS[all.indexOf(Math.max(...all))];
    });
    expect(first).toEqual(['financial', 'social', 'structural']);
  });

  test('all on one bond', () => {
    const one = (state: State, bond: Bond, ...quarters: readonly number[]) =>
      says(said(state), ...quarters.map((quarter) => shown(state, bond, quarter).lead));
    one(points, 'financial', 1, 4, 8);
    one(evenings, 'social', 4, 8);
    one(cellar, 'structural', 1, 4, 8);
  });

  test('the money stops after a year', () => {
    expect([pointsStop.paid, evenStop.paid]).toEqual([4, 4]);
    const lost = shown(pointsStop, 'financial', 8).lead;
    expect(lost).toBeLessThan(0);
    says(said(pointsStop), behind(lost));
    const [financial, social, structural] = leads(evenStop, 8) as [number, number, number];
    says(said(evenStop), behind(financial), behind(social), structural);
    expect(structural).toBeGreaterThan(0);
  });

  test('on a platform the lead of the cellar is copied away', () => {
    expect(open.system).toBe('open');
    says(said(open), shown(cellar, 'structural', 8).lead, shown(open, 'structural', 8).lead);
  });

  test('what must come back: 12 yuan a head, 26.7 at a margin of 45 %, 53 % and 0.9 %', () => {
    const head = PURSE / REGULARS;
    const more = breakEvenQuantity({ fixed: head, price: 1, variable: 1 - BOND_MARGIN });
    says(text, head, `${Math.round(100 * BOND_MARGIN)}%`, `${more.toFixed(1)}0?`);
    says(text, `${Math.round((100 * more) / 50)}%`, `${((100 * more) / 3000).toFixed(1)}%`, `22\\.50?`);
    expect(50 * BOND_MARGIN).toBeCloseTo(22.5, 9);
    expect(head).toBeGreaterThan((50 * BOND_MARGIN) / 2);
  });
});

test('the check: 40 points, half felt, half copied a quarter late, leads by 5 after three quarters', () => {
  const yaml = readFileSync(new URL('../../../questions/loyalty/bonds.yaml', import.meta.url), 'utf8');
  let [ours, rival] = [0, 0];
  for (let quarter = 1; quarter <= 3; quarter++) {
    ours += (40 - ours) / 2;
    if (quarter > 1) rival += (40 - rival) / 2;
  }
  expect([ours, rival]).toEqual([35, 30]);
  expect(yaml).toMatch(new RegExp(`answer: ${ours - rival}\\n`));
});
