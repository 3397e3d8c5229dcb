import { expect, test } from 'vitest';
import { dayNumber } from '@/lib/math';
import { timeLine } from '.';

test('ticks stand on first days of months, evenly apart; positions are shares', () => {
  const line = timeLine(dayNumber(2024, 1, 1), dayNumber(2025, 12, 31), 5);
  expect(line.position(dayNumber(2025, 12, 31))).toBe(1);
  expect(line.ticks.length).toBeGreaterThanOrEqual(3);
  const months = line.ticks.map(({ label }) => Number(label.slice(0, 4)) * 12 + Number(label.slice(5)));
  expect(new Set(months.slice(1).map((month, i) => month - months[i]!)).size).toBe(1);
});
