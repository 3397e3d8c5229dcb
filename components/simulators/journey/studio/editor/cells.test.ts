import { expect, it } from 'vitest';
import type { Card, MapVersion } from '@/lib/journey-map';
import { cellKey, cellsOf } from './cells';

const card = (id: string, stage: string, lane: string): Card => ({ id, stage, lane, text: id, personas: [] });

it('sorts cards into their cells in order', () => {
  const version: MapVersion = {
    touchpoints: [],
    cards: [card('c1', 's1', 'l1'), card('c2', 's2', 'l1'), card('c3', 's1', 'l1')],
  };
  const { cards } = cellsOf(version);
  expect(cards.get(cellKey('s1', 'l1'))?.map(({ id }) => id)).toEqual(['c1', 'c3']);
  expect(cards.get(cellKey('s2', 'l2'))).toBeUndefined();
});

it('hands back the same array for a cell in which nothing changed', () => {
  const [one, two] = [card('c1', 's1', 'l1'), card('c2', 's2', 'l1')];
  const before = cellsOf({ touchpoints: [], cards: [one, two] });
  const after = cellsOf({ touchpoints: [], cards: [one, { ...two, text: 'new' }] }, before);
  expect(after.cards.get('s1 l1')).toBe(before.cards.get('s1 l1'));
  expect(after.cards.get('s2 l1')).not.toBe(before.cards.get('s2 l1'));
  expect(after.touchpoints).toBe(before.touchpoints);
  const moved = cellsOf({ touchpoints: [], cards: [two, one] }, before);
  expect(moved.cards.get('s1 l1')).toBe(before.cards.get('s1 l1'));
});
