import { expect, test } from 'vitest';
import { shortened, staggered, widthOf, wrapped } from '.';

test('nothing is lost, no line is too wide by more than a closing mark, and none begins with one', () => {
  for (const text of [
    '前20%的客户带来61%的收入，其中一半人只来过一次。“重要价值”占人数的18%，带来收入的52%',
    'The top 20% of customers bring 61% of the revenue; half of them came once and never again.',
  ])
    for (const most of [8, 14, 30]) {
      const lines = wrapped(text, most);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      for (const line of lines) {
        expect(widthOf(line)).toBeLessThanOrEqual(most + 2);
        expect(line).not.toMatch(/^[，。；”]/);
      }
    }
});

test('an English word is never broken', () => {
  const words = 'customers who came back within ninety days'.split(' ');
  expect(wrapped(words.join(' '), 6).flatMap((line) => line.split(' '))).toEqual(words);
});

test('a name that fits stays; a longer one ends in an ellipsis', () => {
  expect(shortened('重要价值', 4)).toBe('重要价值');
  expect(shortened('重要价值客户', 4)).toBe('重要价…');
});

test('marks in one row keep their distance, and no row is opened without need', () => {
  const places = [0, 10, 20, 30, 31, 32, 90];
  const rows = staggered(places, 25);
  expect(rows).toEqual([0, 1, 2, 0, 3, 4, 0]);
  rows.forEach((row, i) =>
    rows.slice(0, i).forEach((other, j) => {
      if (other === row) expect(places[i]! - places[j]!).toBeGreaterThanOrEqual(25);
    }),
  );
  expect(staggered([0, 30, 60], 25)).toEqual([0, 0, 0]);
});
