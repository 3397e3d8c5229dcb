import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signed } from '@/components/simulators/repeated-visits/messages';
import {
  LATER,
  REPEATED_VISITS_START,
  viewOf,
  visitAt,
  VISITS,
} from '@/components/simulators/repeated-visits/repeated-visits-view';
import { follow, satisfactionOf, standardCoefficients } from '@/lib/simulations/ladder';
import {
  accustomed,
  gotOf,
  playVisits,
  promised,
  satisfied,
  triersOf,
  VISIT_VALUES,
} from '@/lib/simulations/repeated-visits';

const folder = 'content/lessons/interaction/three-processes';
const text = { zh: read('zh.mdx'), en: read('en.mdx') };
const questions = readFileSync('content/questions/interaction/three-processes.yaml', 'utf8');

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** What one state of the instrument shows, as the text may say it. */
function shown(promise: number, contact: number, use: number) {
  const view = viewOf({ promise, contact, use });
  const [first, later, last] = [visitAt(view, 1), visitAt(view, LATER), visitAt(view, VISITS)];
  return { view, first, later, last };
}

/** The prose between one State link and the next. */
function behind(locale: 'zh' | 'en', promise: number, contact: number, use: number): string {
  const set = `set={{ promise: ${promise}, contact: ${contact}, use: ${use} }}`;
  const parts = text[locale].split('<State ');
  const part = parts.find((one) => one.includes(set));
  if (part === undefined) throw new Error(`${locale}: no link to ${set}`);
  return part.slice(part.indexOf('>') + 1);
}

describe('the steps of the worked example', () => {
  const visits = playVisits({ promise: 0.9, contact: 0.8, use: 0.9, visits: 3 });
  const two = (share: number) => String(Math.round(share * 10_000) / 100).replace('-', '−');

  test('72 got; 62, 64.5, 72.15, 72.11 and 77.48 expected; +10, −0.15, −5.48', () => {
    const [one, second, third] = visits;
    if (!one || !second || !third) throw new Error('three visits are played');
    const got = gotOf({ contact: 0.8, use: 0.9 });
    const said = [
      `80 × 90% = ${two(got)}`,
      `50 + (90 − 50) × 30% = ${two(one.expected)}`,
      `72 − 62 = +${two(one.disconfirmation)}`,
      `62 + (72 − 62) × 25% = ${two(accustomed(one.expected, got))}`,
      `64.5 + (90 − 64.5) × 30% = ${two(second.expected)}`,
      `72 − 72.15 = ${two(second.disconfirmation)}`,
      `${two(accustomed(second.expected, got))} + (90 − 72.11) × 30% = ${two(third.expected)}`,
      `72 − 77.48 = ${two(third.disconfirmation)}`,
    ];
    const plain = (prose: string) => prose.replace(/ ?（/g, ' (').replace(/） ?/g, ') ').replace(/\s+/g, ' ');
    for (const sum of said) {
      expect(plain(text.zh), sum).toContain(sum);
      expect(plain(text.en), sum).toContain(sum);
    }
  });

  test('three tenths and a quarter, from 50', () => {
    expect(VISIT_VALUES).toMatchObject({
      promisePull: 0.3,
      expectationLearning: 0.25,
      startExpectation: 0.5,
    });
  });
});

describe('the states that the prose links to', () => {
  test('it opens with the situation of the lesson, and its title is what it shows', () => {
    expect(REPEATED_VISITS_START).toEqual({ promise: 90, contact: 80, use: 90 });
    const { view, first, later } = shown(90, 80, 90);
    expect(text.zh).toContain(
      `title="每次都得到${view.got}分，第1次多${first.gap}分，第6次少${-later.gap}分"`,
    );
    expect(text.en).toContain(
      `title="She gets ${view.got} every time: ${first.gap} over at the first visit, ${-later.gap} short at the sixth"`,
    );
    expect(LATER).toBe(6);
  });

  test('promised 90', () => {
    const { view, first, later, last } = shown(90, 80, 90);
    const before = Math.round(100 * triersOf(0.5));
    expect(behind('zh', 90, 80, 90)).toContain(
      `从${before}位到${view.triers}位，头一次的生意是好的。满意第1次${first.satisfaction}分，第6次${later.satisfaction}分；从第${view.redFrom}次起，账是欠的，八次下来${signed(last.account)}`,
    );
    expect(behind('en', 90, 80, 90)).toContain(`from ${before} to ${view.triers}`);
    expect(behind('en', 90, 80, 90)).toContain(
      `${first.satisfaction} at the first and ${later.satisfaction} at the sixth; from visit ${view.redFrom} the tally is in the red, and after eight it stands at ${signed(last.account)}`,
    );
    expect(text.zh).toContain(`原先100位来${before}位，现在来${view.triers}位`);
    expect(text.en).toContain(`Of 100 who hear of the shop ${before} used to try it; now ${view.triers} do`);
  });

  test('promised 50: habit alone', () => {
    const { view, first, later, last } = shown(50, 80, 90);
    expect(behind('zh', 50, 80, 90)).toContain(
      `从${signed(first.gap)}缩到第6次的${signed(later.gap)}，满意从${first.satisfaction}分掉到${later.satisfaction}分`,
    );
    expect(behind('zh', 50, 80, 90)).toContain(`涨到${signed(last.account)}`);
    expect(behind('en', 50, 80, 90)).toContain(
      `from ${signed(first.gap)} to ${signed(later.gap)} at the sixth visit, satisfaction from ${first.satisfaction} to ${later.satisfaction}`,
    );
    expect(behind('en', 50, 80, 90)).toContain(`climbs to ${signed(last.account)}`);
    expect(view.visits.every(({ gap }) => gap > 0)).toBe(true);
  });

  test('promised what is done', () => {
    const { view, last } = shown(72, 80, 90);
    expect(view.got).toBe(72);
    expect(view.redFrom).toBeUndefined();
    expect(behind('zh', 72, 80, 90)).toContain(`来${view.triers}位，账${signed(last.account)}`);
    expect(behind('en', 72, 80, 90)).toContain(
      `${view.triers} come, the tally is ${signed(last.account)} and never`,
    );
  });

  test('bad contact, promised little and much', () => {
    const little = shown(50, 50, 90);
    const much = shown(90, 50, 90);
    for (const [promise, { first, last }] of [
      [50, little],
      [90, much],
    ] as const) {
      expect(behind('zh', promise, 50, 90)).toContain(`差${signed(first.gap)}，八次${signed(last.account)}`);
      expect(behind('en', promise, 50, 90)).toContain(signed(first.gap));
      expect(behind('en', promise, 50, 90)).toContain(`${signed(last.account)} after eight`);
    }
    const more = much.view.triers - little.view.triers;
    expect(text.zh).toContain(`多请${more}位来看`);
    expect(text.en).toContain(`invited ${more} more to see it`);
    expect(text.zh).toContain(`${signed(much.last.account)}那本账`);
    expect(text.en).toContain(`a tally of ${signed(much.last.account)}`);
  });

  test('home, with and without the card', () => {
    const without = shown(72, 80, 60);
    expect(behind('zh', 72, 80, 60)).toContain(
      `得到${without.view.got}分，第1次就差${signed(without.first.gap)}`,
    );
    expect(behind('en', 72, 80, 60)).toContain(`gets ${without.view.got} and is ${-without.first.gap} short`);
    const card = shown(72, 80, 100);
    expect(behind('zh', 72, 80, 100)).toContain(`得到${card.view.got}分，八次${signed(card.last.account)}`);
    expect(behind('en', 72, 80, 100)).toContain(
      `gets ${card.view.got}, and the tally is ${signed(card.last.account)}`,
    );
  });

  test('promised 90 and done, and nothing promised', () => {
    const { view, last } = shown(90, 90, 100);
    expect(behind('zh', 90, 90, 100)).toContain(`来${view.triers}位，账${signed(last.account)}`);
    expect(behind('en', 90, 90, 100)).toContain(
      `${view.triers} come and the tally is ${signed(last.account)}`,
    );
    const none = Math.round(100 * triersOf(0));
    expect(text.zh).toContain(`来试的只剩${none}位`);
    expect(text.en).toContain(`Promise nothing and ${none} come`);
  });
});

describe('the numeric check', () => {
  const [start, got, promise] = [0.5, 0.7, 0.85];
  const learned = accustomed(start, got);

  test('its answer and its slips come from the steps of the model', () => {
    const value = (share: number) => String(Math.round(share * 1e5) / 1e3);
    expect(questions).toContain(`answer: ${value(promised(learned, promise))}\n`);
    expect(questions).toContain(`habit-only, value: ${value(learned)} `);
    expect(questions).toContain(`promise-only, value: ${value(promised(start, promise))} `);
    expect(questions).toContain(`wrong-order, value: ${value(accustomed(promised(start, promise), got))} `);
    expect(questions).toContain(`from-got, value: ${value(promised(got, promise))} `);
  });
});

test('the forms and values are those of the loyalty ladder', () => {
  const c = standardCoefficients();
  expect(c).toMatchObject({
    startExpectation: VISIT_VALUES.startExpectation,
    promisePull: VISIT_VALUES.promisePull,
    expectationLearning: VISIT_VALUES.expectationLearning,
    promiseTrial: VISIT_VALUES.promiseTrial,
  });
  for (const [expected, got] of [
    [0.62, 0.72],
    [0.9, 0.2],
    [0.1, 0.95],
  ] as const) {
    expect(satisfied(expected, got)).toBeCloseTo(satisfactionOf(got, expected, c), 12);
    expect(accustomed(expected, got)).toBeCloseTo(follow(expected, got, c.expectationLearning), 12);
  }
});
