import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { share, signed } from '@/components/simulators/journey/three-touchpoints-format';
import {
  AS_IT_IS,
  MENDED,
  mostOf,
  PARTIES,
  partyStory,
  STAY,
  walkStay,
  type MemoryRule,
  type Settings,
  type StayPoint,
  type WalkedStay,
} from '@/components/simulators/journey/three-touchpoints-view';
import { rememberedOf } from '@/lib/simulations/journey';

interface State extends Record<StayPoint, Settings> {
  readonly at: StayPoint;
  readonly memory: MemoryRule;
}

const folder = 'content/lessons/interaction/touchpoints';
const questions = readFileSync('content/questions/interaction/touchpoints.yaml', 'utf8');
/** What mending any of the three costs, yuan. */
const PRICE = 45_000;

const statesOf = (text: string) =>
  [...text.matchAll(/<State [^>]*?set=\{(\{[^}]*\})\}/gs)].map(
    ([, set = '']) => JSON.parse(set.replace(/(\w+):/g, '"$1":').replaceAll("'", '"')) as State,
  );
const point = ({ points }: WalkedStay, id: StayPoint) => points[STAY.indexOf(id)]!;
const complaints = ({ points }: WalkedStay) => points.reduce((sum, one) => sum + one.complaints, 0);
/** Parties that feel so bad there that they might complain. */
const upset = ({ walk }: WalkedStay, id: StayPoint) =>
  Array.from({ length: PARTIES }, (_, i) => i * STAY.length + STAY.indexOf(id)).filter(
    (cell) => walk.fate[cell] !== 0 && walk.felt[cell]! < -0.75,
  ).length;

const WORDS = {
  zh: { money: (yuan: number) => `${+(yuan / 10_000).toFixed(1)}万`, gains: ['3.9', '0.8', '8'] },
  en: { money: (yuan: number) => (yuan / 1000).toFixed(1), gains: ['39.1', '7.6', '79.7'] },
} as const;

describe.each(['zh', 'en'] as const)('what the %s text says is what the model computes', (locale) => {
  const text = readFileSync(`${folder}/${locale}.mdx`, 'utf8');
  const { money, gains } = WORDS[locale];
  const states = statesOf(text);
  const walked = states.map((state) => walkStay(state, state.memory));
  const [asItIs, arrive, book, leave, mean, leaveByMean, moved] = walked as [
    WalkedStay,
    WalkedStay,
    WalkedStay,
    WalkedStay,
    WalkedStay,
    WalkedStay,
    WalkedStay,
  ];
  /** From the link of a state to the next one, or to the end of its paragraph. */
  const said = (place: number) => text.split('<State ')[place + 1]!.split('</State>')[1]!.split('\n\n')[0]!;
  const says = (prose: string, ...figures: readonly (string | number)[]) => {
    for (const figure of figures)
      expect(prose, `“${figure}”`).toMatch(
        new RegExp(`(?<![\\d.])${String(figure).replace('.', '\\.')}(?![\\d])`),
      );
  };

  test('seven states, each the change that its words name', () => {
    expect(
      states.map(({ book: b, arrive: a, leave: l, memory }) => ({ book: b, arrive: a, leave: l, memory })),
    ).toEqual([
      { ...AS_IT_IS, memory: 'peak-end' },
      { ...AS_IT_IS, arrive: MENDED.arrive, memory: 'peak-end' },
      { ...AS_IT_IS, book: MENDED.book, memory: 'peak-end' },
      { ...AS_IT_IS, leave: MENDED.leave, memory: 'peak-end' },
      { ...AS_IT_IS, memory: 'mean' },
      { ...AS_IT_IS, leave: MENDED.leave, memory: 'mean' },
      {
        book: AS_IT_IS.book,
        arrive: [AS_IT_IS.arrive[0], AS_IT_IS.leave[1], AS_IT_IS.leave[2]],
        leave: [AS_IT_IS.leave[0], AS_IT_IS.arrive[1], AS_IT_IS.arrive[2]],
        memory: 'peak-end',
      },
    ]);
  });

  test('as it is: three measures, three places, and who is upset in silence', () => {
    expect(mostOf(asItIs.points, 'complaints').id).toBe('arrive');
    expect(mostOf(asItIs.points, 'gone').id).toBe('book');
    expect(mostOf(asItIs.points, 'valueLost').id).toBe('leave');
    says(said(0), point(asItIs, 'arrive').complaints, point(asItIs, 'book').gone);
    says(said(0), money(point(asItIs, 'leave').valueLost), upset(asItIs, 'arrive'), upset(asItIs, 'leave'));
    says(said(0), point(asItIs, 'leave').complaints);
    const dilemma = text.slice(text.indexOf('<Dilemma'), text.indexOf('</Dilemma>'));
    says(dilemma, PARTIES, complaints(asItIs), point(asItIs, 'arrive').complaints);
    expect(asItIs.again).toBeLessThan(0.3);
  });

  test('arriving mended: quiet, and less than it cost', () => {
    says(said(1), complaints(asItIs), complaints(arrive), money(arrive.worth - asItIs.worth));
    expect(money(arrive.worth - asItIs.worth)).toContain(gains[0]);
    expect(arrive.worth - asItIs.worth).toBeLessThan(PRICE);
    says(said(1), money(point(asItIs, 'leave').valueLost), money(point(arrive, 'leave').valueLost));
  });

  test('booking mended', () => {
    says(said(2), book.through - asItIs.through, money(book.worth - asItIs.worth), share(book.again));
    expect(money(book.worth - asItIs.worth - PRICE)).toContain(gains[1]);
    says(said(2), gains[1]);
  });

  test('leaving mended', () => {
    says(said(3), complaints(asItIs) - complaints(leave), share(asItIs.again), share(leave.again));
    says(said(3), money(leave.worth - asItIs.worth), gains[2]);
    expect(money(leave.worth - asItIs.worth - PRICE)).toContain(gains[2]);
    says(said(3), share(partyStory(asItIs, 240).memory.again), share(partyStory(leave, 240).memory.again));
  });

  test('the mean alone: hardly to be told apart, the same order', () => {
    says(said(4), money(point(mean, 'leave').valueLost), money(point(mean, 'book').valueLost));
    const worth = (id: StayPoint) => walkStay({ ...AS_IT_IS, [id]: MENDED[id] }, 'mean').worth - mean.worth;
    says(said(5), money(leaveByMean.worth - mean.worth), money(worth('book')), money(worth('arrive')));
    expect(worth('leave')).toBeGreaterThan(worth('book'));
    expect(worth('book')).toBeGreaterThan(worth('arrive'));
  });

  test('the same fault in the middle', () => {
    says(
      said(6),
      complaints(asItIs),
      complaints(moved),
      moved.through,
      share(asItIs.again),
      share(moved.again),
    );
    expect(moved.through).toBe(asItIs.through);
    const movedByMean = walkStay(states[6]!, 'mean');
    says(said(6), share(mean.again), share(movedByMean.again));
  });

  test('party no. 240, step by step', () => {
    const { visits, memory, hasLeft } = partyStory(asItIs, 240);
    expect(hasLeft).toBe(false);
    expect(visits.map(({ hasComplained }) => hasComplained)).toEqual([false, false, false]);
    expect(visits.map(({ failures }) => failures)).toEqual([0, 0, 1]);
    says(text, Math.round(visits[0]!.minutes), Math.round(visits[1]!.minutes));
    const example = text.slice(text.indexOf('<WorkedExample'), text.indexOf('</WorkedExample>'));
    for (const { feeling } of visits) expect(example).toContain(signed(feeling));
    const [b, a, l] = visits.map(({ feeling }) => feeling) as [number, number, number];
    const average = (b + a + l) / 3;
    expect(example).toContain(`÷ 3 = ${signed(average)}`);
    const parts = [0.35 * l, 0.3 * l, 0.35 * average].map((part) => (-part).toFixed(2));
    expect(example).toContain(`= −${parts.join(' − ')} = ${signed(memory.remembered)}`);
    says(text, share(memory.again), share(partyStory(mean, 240).memory.again));
  });

  test('step 3: the gap is widest on leaving', () => {
    const example = text.slice(text.lastIndexOf('<WorkedExample'), text.lastIndexOf('</WorkedExample>'));
    const gaps = asItIs.points.map(({ againIfBad, againIfNot }) => {
      says(example, share(againIfBad), share(againIfNot));
      const gap = Number(share(againIfNot).slice(0, -1)) - Number(share(againIfBad).slice(0, -1));
      says(example, gap.toFixed(1));
      return gap;
    });
    expect(gaps[2]).toBeGreaterThan(2 * Math.max(gaps[0]!, gaps[1]!));
    says(text, `−${-Math.round(asItIs.nps)}`);
  });
});

test('what the lesson concludes does not hang on its luck: 12 other ones', () => {
  for (let luck = 0; luck < 12; luck++) {
    const walk = (changes: Partial<Record<StayPoint, Settings>>, memory: MemoryRule) =>
      walkStay({ ...AS_IT_IS, ...changes }, memory, `another luck ${luck}`);
    for (const memory of ['peak-end', 'mean'] as const) {
      const [before, book, arrive, leave] = [
        walk({}, memory),
        ...STAY.map((id) => walk({ [id]: MENDED[id] }, memory)),
      ] as [WalkedStay, WalkedStay, WalkedStay, WalkedStay];
      expect(mostOf(before.points, 'complaints').id).toBe('arrive');
      expect(leave.worth).toBeGreaterThan(Math.max(book.worth, arrive.worth));
    }
  }
});

test('a change at one touchpoint moves nobody’s luck at another', () => {
  const [before, after] = [
    walkStay(AS_IT_IS, 'mean'),
    walkStay({ ...AS_IT_IS, leave: MENDED.leave }, 'mean'),
  ];
  for (let i = 0; i < PARTIES; i++)
    for (const j of [0, 1])
      expect(after.walk.felt[i * STAY.length + j]).toBe(before.walk.felt[i * STAY.length + j]);
});

test('the numeric check and its slips', () => {
  const feelings = [-2, 3, -1];
  const kept = (peak: number, end: number) => rememberedOf(feelings, [1, 1, 1], { peak, end });
  expect(questions).toContain(`answer: ${kept(0.35, 0.3).toFixed(2)}\n`);
  expect(questions).toContain(`mean-only, value: ${kept(0, 0)} `);
  expect(questions).toContain(`half-and-half, value: ${kept(0.5, 0.5)} `);
  expect(questions).toContain(`worst-as-peak, value: ${(0.35 * -2 - 0.3).toFixed(0)} `);
});

test('ten million passengers, five employees each: fifty million contacts', () => {
  expect(readFileSync(`${folder}/zh.mdx`, 'utf8')).toContain(`${(1000 * 5) / 1000}000万次`);
});
