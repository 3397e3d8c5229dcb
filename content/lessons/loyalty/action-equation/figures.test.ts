import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bestPrice, nameOnce, readBargaining } from '@/lib/simulations/bargaining';

const LAST = 120;
const JIN = 500;
const base = {
  sellElsewhere: 105 - 5,
  buyElsewhere: 125,
  switching: 7500 / JIN,
  sellerWait: 2,
  buyerWait: 2,
};
const read = (change: Partial<typeof base> = {}) => readBargaining({ ...base, ...change }, LAST);

describe.each(['zh', 'en'])('what the %s text says is what the model computes', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
    /(\d),(\d{3})/g,
    '$1$2',
  );
  const says = (...figures: readonly (string | number)[]) => {
    for (const figure of figures) expect(text).toMatch(new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`));
  };
  /** The settings and the words of each link to a model, in the order of the text, with what follows up to the next one. */
  const states = text
    .split('<State ')
    .slice(1)
    .map((part) => ({
      set: part.slice(part.indexOf('{{'), part.indexOf('}}')).replace(/[{}\s]/g, ''),
      words: part.slice(part.indexOf('}}') + 2),
    }));
  const linked = (place: number, set: Readonly<Record<string, number>>) => {
    for (const [name, value] of Object.entries(set))
      expect(`${states[place]?.set},`).toContain(`${name}:${value},`);
    return states[place]?.words ?? '';
  };

  test('the two ways out: 100 and 140, 40 a jin and 20000 a year to share, 20 lost on either side', () => {
    const { floor, ceiling, room, dependence, deal } = read();
    expect([floor, ceiling, room, room * JIN, deal?.price]).toEqual([100, 140, 40, 20000, 120]);
    expect(dependence).toEqual({ seller: 20, buyer: 20 });
    expect(deal?.force).toBe('equal');
    says(105, 7500, 15, floor, ceiling, room, room * JIN, '140 − 120 = ¥?20', '100 \\+ 40 ÷ 2 = ¥?120');
  });

  test('five states of the round: 110 less, 130 more, 112.5 less, 110 less, no deal', () => {
    const changes = [
      { sellElsewhere: 80 },
      { buyElsewhere: 145 },
      { switching: 0 },
      { sellerWait: 6 },
      { sellElsewhere: 130, buyElsewhere: 110 },
    ];
    const outcomes = changes.map((change) => read(change).deal);
    expect(outcomes.map((deal) => deal && [deal.price, deal.force])).toEqual([
      [110, 'less'],
      [130, 'more'],
      [112.5, 'less'],
      [110, 'less'],
      undefined,
    ]);
    changes.forEach((change, place) => linked(place, { ...base, ...change }));
    // The answers stand together after the last link, in the same order.
    const answers = states[4]?.words.split('</LiveModel>')[0]?.split('\n\n')[1] ?? '';
    const figures = outcomes.map((deal) => deal?.price ?? read(changes[4]).ceiling);
    expect(answers.match(/\d+(\.\d)?/g)?.map(Number)).toEqual(figures);
    expect(read({ sellerWait: 6 }).share).toBe(0.25);
    expect(states).toHaveLength(9);
  });

  test('the title: a way out 10 better, the price 5 nearer', () => {
    expect(read({ sellElsewhere: 110 }).deal?.price).toBe(125);
    expect(read({ buyElsewhere: 115 }).deal?.price).toBe(115);
    expect(text).toMatch(/title="[^"]*10[^"]*5[^"]*"/);
  });

  test('more worth: 20 on the ceiling makes 40 into 60', () => {
    const [before, after] = [read(), read({ buyElsewhere: 145 })];
    const gains = [after.deal!.sellerGain - 20, after.deal!.buyerGain - 20];
    expect([before.room, after.room, ...gains]).toEqual([40, 60, 10, 10]);
    says(40, 60, 10);
  });

  test('one price in the dark: 130 brings 22.5, 150 brings 12.5', () => {
    const belief = { floor: 100, low: 120, high: 160 };
    const [calm, bold] = [nameOnce(belief, 130), nameOnce(belief, 150)];
    expect(bestPrice(belief)).toBe(130);
    expect([calm.chance, calm.gain, bold.chance, bold.gain]).toEqual([0.75, 22.5, 0.25, 12.5]);
    expect(text).toMatch(/[（(]100 \+ 160[）)] ?÷ 2 = ¥?130/);
    says('30 ÷ 40 = 75%', '30 × 75% = ¥?22.5', '10 ÷ 40 = 25%', '50 × 25% = ¥?12.5');
  });

  test('four states in the dark: 26.25 lost; 6.25, 3125 a year; 30, 3750 a year more; 40', () => {
    const at = (place: number, floor: number, spread: number, price: number) => {
      const words = linked(place, { floor, spread, price });
      return { words, offer: nameOnce({ floor, low: 140 - spread, high: 140 + spread }, price) };
    };
    const [bold, calm] = [at(5, 100, 20, 150), at(6, 100, 20, 130)];
    const [closer, known] = [at(7, 100, 10, 130), at(8, 100, 0, 140)];
    expect([bold, calm, closer, known].map(({ offer }) => offer.lost)).toEqual([26.25, 6.25, 0, 0]);
    expect(bold.offer.failed).toBe(0.75);
    for (const [{ words }, figures] of [
      [bold, [bold.offer.lost]],
      [calm, [calm.offer.lost, calm.offer.lost * JIN]],
      [closer, [closer.offer.gain, calm.offer.gain, (closer.offer.gain - calm.offer.gain) * JIN]],
      [known, [known.offer.gain]],
    ] as const)
      for (const figure of figures) expect(words).toContain(String(figure));
    expect([bestPrice({ floor: 100, low: 130, high: 150 }), closer.offer.chance]).toEqual([130, 1]);
    const safe = nameOnce({ floor: 100, low: 120, high: 160 }, 120);
    expect([safe.lost, safe.left > calm.offer.left]).toEqual([0, true]);
  });
});

describe('the checks', () => {
  const yaml = readFileSync(
    new URL('../../../questions/loyalty/action-equation.yaml', import.meta.url),
    'utf8',
  );
  const answers = [...yaml.matchAll(/^ {6}answer: (\d+)$/gm)].map(([, answer]) => Number(answer));
  const slip = (id: string) => Number(new RegExp(`id: ${id}, value: ([\\d.]+)`).exec(yaml)?.[1]);

  test('the mill loses 1, the restaurants 1.6', () => {
    const { dependence, deal } = readBargaining(
      { sellElsewhere: 7, buyElsewhere: 9, switching: 0.6, sellerWait: 2, buyerWait: 2 },
      8,
    );
    expect(dependence.seller).toBe(1);
    expect(dependence.buyer).toBeCloseTo(1.6, 12);
    expect((deal?.price ?? 0) > 8).toBe(true);
    expect(yaml).toMatch(/answer: more/);
  });

  test('honey: 75, without the switching cost 70, half the room 15, all of it 90; in the dark 15', () => {
    const honey = { sellElsewhere: 60, buyElsewhere: 80, switching: 10, sellerWait: 2, buyerWait: 2 };
    const { deal, ceiling, room } = readBargaining(honey, 75);
    const blind = nameOnce({ floor: 50, low: 60, high: 100 }, 70);
    expect(answers).toEqual([deal?.price, blind.gain]);
    expect(slip('forgot-switching')).toBe(readBargaining({ ...honey, switching: 0 }, 75).deal?.price);
    expect([slip('half-of-the-room'), slip('all-of-it')]).toEqual([room / 2, ceiling]);
    expect([slip('as-if-sure'), slip('forgot-floor'), slip('wrong-side')]).toEqual([
      70 - 50,
      70 * blind.chance,
      20 * (1 - blind.chance),
    ]);
  });
});
