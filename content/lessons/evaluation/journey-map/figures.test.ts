import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  EVIDENCE_LUCK,
  GUESS_START,
  GUESTS,
  HOMESTAY,
  LUCKS,
  MEND_COST,
  MENDS,
  roomFor,
  viewOf,
  walkHomestay,
  type GuessState,
} from '@/components/simulators/journey-map/guess-view';
import { guessMessages } from '@/components/simulators/journey-map/messages';

const at = (change: Partial<GuessState>) => viewOf({ ...GUESS_START, walked: true, ...change });
const [lazy, arrive, ask, both] = [
  at({}),
  at({ mended: ['arrive'] }),
  at({ mended: ['ask'] }),
  at({ mended: ['ask', 'arrive'] }),
];
const noise = at({ page: 3, ask: 3, pay: 3, arrive: 30, stay: 3 });
const evidence = at({ page: 6, ask: 27, pay: 5, arrive: 1, stay: 1 });
const touchpoint = (id: string) => HOMESTAY.touchpoints.find((one) => one.id === id)!;
const [page, enquiry, deposit, desk, night] = ['page', 'ask', 'pay', 'arrive', 'stay'].map(touchpoint);
const feelings = lazy.asIs.touchpoints.map(({ meanFeeling }) => Math.round(10 * meanFeeling) / 10 + 0);
const complaints = ({ asIs, toBe }: typeof lazy) => (toBe ?? asIs).touchpoints[3]!.complaints;

describe.each(['zh', 'en'] as const)('what the %s text says is what the walk shows', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
    /(\d),(\d{3})/g,
    '$1$2',
  );
  const folder = guessMessages[locale].evidence;
  const says = (...figures: (string | number)[]) => {
    for (const figure of figures) expect(text).toMatch(new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`));
  };

  test('six states: three maps on the same guests, three things mended', () => {
    const states = [...text.matchAll(/<State [^>]*set=\{\{([^}]*)\}\}/g)].map(([, set = '']) => set);
    expect(states).toHaveLength(6);
    expect(
      states.every((set) => set.includes(`walked: true`) && set.includes(`luck: ${GUESS_START.luck}`)),
    ).toBe(true);
    const said = states
      .slice(0, 3)
      .map((set) =>
        ['page', 'ask', 'pay', 'arrive', 'stay'].map((id) => Number(set.match(`${id}: (\\d+)`)![1])),
      );
    expect(said).toEqual([
      [10, 10, 10, 10, 10],
      [3, 3, 3, 30, 3],
      [6, 27, 5, 1, 1],
    ]);
    expect(states.slice(3).map((set) => set.match(/mended: (\[.*\])/)![1])).toEqual([
      "['arrive']",
      "['ask']",
      "['ask', 'arrive']",
    ]);
  });

  test('the three maps’ errors', () => {
    says(Math.round(lazy.error), Math.round(noise.error), evidence.error.toFixed(1));
    expect(noise.error).toBeGreaterThan(lazy.error);
  });

  test('what mending brings, costs and does to the desk', () => {
    says(MEND_COST, lazy.asIs.through, arrive.toBe!.through, ask.toBe!.through);
    says(Math.round(arrive.gain), Math.round(MEND_COST - arrive.gain));
    says(Math.round(ask.gain), Math.round(ask.gain - MEND_COST));
    says(Math.round(both.gain - ask.gain));
    expect(both.gain - ask.gain).toBeGreaterThan(MEND_COST);
    says(complaints(lazy), complaints(arrive), complaints(ask));
  });

  test('on every lot of guests the enquiry brings more, and check-in alone does not pay', () => {
    for (let luck = 1; luck <= LUCKS; luck++) {
      const [one, other] = [at({ luck, mended: ['ask'] }), at({ luck, mended: ['arrive'] })];
      expect(one.gain).toBeGreaterThan(other.gain);
      expect(other.gain).toBeLessThan(MEND_COST);
    }
    says(LUCKS);
  });

  test('the loudest against the costliest', () => {
    const [, quiet, , loud] = lazy.asIs.touchpoints;
    expect(Math.max(...lazy.asIs.touchpoints.map((one) => one.complaints))).toBe(loud!.complaints);
    says(loud!.complaints, quiet!.complaints);
    says(Math.round(loud!.valueLost), Math.round(quiet!.valueLost));
    expect(loud!.valueLost / quiet!.valueLost).toBeLessThan(0.1);
    says(Math.round(quiet!.leftShare * GUESTS));
    expect(loud!.meanFeeling).toBeLessThan(quiet!.meanFeeling);
    const check = folder.arrive;
    for (const rating of ['3.3', '4.4']) {
      says(rating);
      expect(check).toContain(rating);
    }
    expect(
      Object.values(folder).map((words) => Number(words.match(/(?:满意|satisfied) ?(\d\.\d)/i)![1])),
    ).toEqual([4.1, 3.5, 4, 3.3, 4.3]);
  });

  test('the worked prediction comes from the folder, and the folder from the model', () => {
    const bears = enquiry!.wait / (enquiry!.wait + enquiry!.patience);
    expect(text).toContain(
      `${enquiry!.wait} ÷ (${enquiry!.wait} + ${enquiry!.patience}) = ${Math.round(100 * bears)}%`,
    );
    const come = 100 * (1 - page!.leave);
    says(come, Math.round((come * bears) / 2), Math.round(come - (come * bears) / 2));
    const left = come - (come * bears) / 2;
    const again = deposit!.failure * deposit!.retry;
    const gone = deposit!.failure * (1 - deposit!.retry);
    expect(Math.round(left * gone)).toBe(4);
    expect(left * (again * gone + again * again * deposit!.failure)).toBeLessThan(1);
    expect(text).toContain(
      `${Math.round(left)} × ${100 * deposit!.failure}% × ${Math.round(100 * (1 - deposit!.retry))}% ≈ 4`,
    );
    const month = walkHomestay([], EVIDENCE_LUCK);
    month.touchpoints.forEach(({ complaints: many }, i) => {
      const words = Object.values(folder)[i]!;
      if (many > 0) expect(words).toContain(String(many));
      else expect(words).toMatch(/投诉0条|No complaint/);
    });
    says(month.touchpoints[3]!.complaints, month.touchpoints[1]!.complaints);
    expect(Math.round(month.touchpoints[3]!.meanWait)).toBe(11);
    for (const [words, figures] of [
      [folder.page, [100 * page!.leave]],
      [folder.ask, [enquiry!.wait, enquiry!.patience]],
      [folder.pay, [100 * deposit!.failure, 100 * deposit!.retry]],
      [folder.arrive, [desk!.service, 11, desk!.patience, 20 * desk!.retry]],
      [folder.stay, [100 * night!.leave]],
    ] as const)
      for (const figure of figures) expect(words).toContain(String(figure));
    expect(guessMessages[locale].mends.ask).toContain(String(MENDS.ask.to));
    expect(guessMessages[locale].mends.pay).toContain(`${100 * MENDS.pay.to}%`);
  });

  test('two clocks: a quarter at 9 minutes and three quarters at 77 are 60', () => {
    expect(9 / 4 + (77 * 3) / 4).toBe(enquiry!.wait);
    expect(text).toContain('9 × ¼ + 77 × ¾ = 2.25 + 57.75 = 60');
    says((10 + enquiry!.wait) / 2);
  });

  test('two lines of feelings: one too high everywhere, one flat', () => {
    const list = (line: readonly number[]) =>
      line.map((one) => String(one).replace('-', '−')).join(locale === 'zh' ? '，' : ', ');
    expect(text).toContain(list(feelings));
    expect(text).toContain(list(feelings.map((one) => Math.round(10 * (one + 1)) / 10)));
    const off = feelings.map((one) => Math.round(10 * Math.abs(one - 0.4)) / 10);
    const sum = off.reduce((all, one) => all + one, 0);
    for (const one of off) expect(text).toContain(String(one));
    says(sum.toFixed(1), (sum / 5).toFixed(2));
  });
});

test('the other lot of guests that the text speaks of exists: 32 of 100 leave at the enquiry', () => {
  const shares = Array.from({ length: LUCKS }, (_, i) =>
    Math.round(100 * walkHomestay([], i + 1).touchpoints[1]!.leftShare),
  );
  expect(Math.max(...shares)).toBe(32);
});

test('no more than 100 can leave', () => {
  expect(roomFor(GUESS_START, 'ask')).toBe(60);
  expect(roomFor({ ...GUESS_START, page: 40, pay: 30 }, 'ask')).toBe(10);
});
