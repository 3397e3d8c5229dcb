import { describe, expect, test } from 'vitest';
import { MAP_LOCALES } from '../empty';
import { mapFile } from '../file';
import { holdsCards, parseMap } from '../parse';
import { isWalkable } from '../walkable';
import { templateMap } from './index';
import { TEMPLATE_IDS } from './names';

describe.each(TEMPLATE_IDS)('the template %s', (id) => {
  const [zh, en] = [templateMap(id, 'zh'), templateMap(id, 'en')];

  test.each(MAP_LOCALES)('is a valid map in %s, and walks', (locale) => {
    const map = templateMap(id, locale);
    expect(parseMap(mapFile(map))).toEqual({ ok: true, map });
    expect(isWalkable(map.asIs)).toBe(true);
  });

  test('is large enough to learn from and small enough to read', () => {
    expect(zh.stages.length).toBeGreaterThanOrEqual(4);
    expect(zh.stages.length).toBeLessThanOrEqual(6);
    expect(zh.asIs.touchpoints.length).toBeGreaterThanOrEqual(6);
    expect(zh.asIs.touchpoints.length).toBeLessThanOrEqual(10);
    expect(zh.personas).toHaveLength(2);
    const filled = new Set(zh.asIs.cards.map(({ lane }) => lane));
    expect(filled.size).toBe(zh.lanes.filter(({ kind }) => holdsCards(kind)).length);
    expect(zh.asIs.touchpoints.some(({ isMomentOfTruth }) => isMomentOfTruth)).toBe(true);
  });

  test('says the same in both languages, cell by cell, and that it is made up', () => {
    const shape = ({ asIs, personas, stages }: typeof zh) => ({
      personas: personas.map(({ id: persona }) => persona),
      stages: stages.map(({ id: stage }) => stage),
      cards: asIs.cards.map((card) => ({ ...card, text: card.text !== '' })),
      touchpoints: asIs.touchpoints.map((one) => ({
        ...one,
        name: one.name !== '',
        channel: one.channel !== '',
      })),
    });
    expect(shape(en)).toEqual(shape(zh));
    expect(zh.asIs.cards.every(({ text }) => /[\u4e00-\u9fff]/.test(text))).toBe(true);
    expect(JSON.stringify(en)).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh.title + zh.note).toMatch(/示意/);
    expect(zh.note).toMatch(/虚构/);
    expect(en.note).toMatch(/fictional.*illustrative/);
  });

  test('says of all what it says of everybody', () => {
    const everybody = zh.personas.length;
    expect(zh.asIs.cards.filter(({ personas }) => personas.length === everybody)).toEqual([]);
    expect(zh.asIs.touchpoints.every(({ feelings }) => Object.keys(feelings).length > 0)).toBe(true);
  });
});
