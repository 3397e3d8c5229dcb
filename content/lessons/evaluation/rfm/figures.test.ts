import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { rfmPresets, rfmTable, scoreColumn, topShare } from '@/lib/metrics';
import { readRfm } from '@/lib/simulations/one-more-order';

const world = createWorld({ seed: 'wuping', customers: 300 });
const asOfDay = world.endDay - 1;
const read = (id: string, daysAgo?: number, yuan = 0) => {
  const who = world.people.findIndex((person) => person.id === id);
  const { recencyDays, frequency, cents, scores } = readRfm(
    world,
    who,
    asOfDay,
    daysAgo === undefined ? undefined : { daysAgo, cents: yuan * 100 },
  );
  return {
    days: recencyDays,
    times: frequency,
    yuan: cents / 100,
    scores: `${scores.r}${scores.f}${scores.m}`,
  };
};

describe.each(['zh', 'en'])(
  'what the %s text says about the tea house is what the model computes',
  (locale) => {
    const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
      /(\d),(\d{3})/g,
      '$1$2',
    );

    test('the old customer: 29 days, 4303.9 yuan, 269 days ago, 3-5-5', () => {
      const { days, times, yuan, scores } = read('W000012');
      expect(scores).toBe('355');
      for (const number of [days, times, yuan]) expect(text).toContain(String(number));
    });

    test('the states: R to 5; nothing; F one up; M stays 4; M to 5', () => {
      const after = [
        read('W000012', 0, 15),
        read('W000012', 300, 15),
        read('W000009', 0, 100),
        read('W000004', 0, 500),
        read('W000004', 0, 2000),
      ];
      expect(after.map(({ scores }) => scores)).toEqual(['555', '355', '535', '554', '555']);
      expect(['W000009', 'W000004'].map((id) => read(id).scores)).toEqual(['425', '554']);
      expect(text.match(/<State /g)).toHaveLength(5);
    });

    test('the top 20 % bring 64 % of the revenue', () => {
      const { cents } = rfmTable(world.orders, asOfDay, rfmPresets.course);
      const share = topShare(
        Array.from(cents, (value) => Math.max(0, value)),
        0.2,
      );
      expect(text).toContain(`${Math.round(100 * share)}%`);
      expect(Math.round(100 * share)).toBe(64);
    });

    test('ten customers: 269 days score 2, 26 days 4, 3 days 5', () => {
      const days = [3, 11, 26, 26, 70, 116, 204, 269, 388, 566];
      expect([...scoreColumn(days, 'rank', 5, 'less-is-better').scores]).toEqual([
        5, 5, 4, 4, 3, 3, 2, 2, 1, 1,
      ]);
      for (const number of days) expect(text).toContain(String(number));
    });
  },
);
