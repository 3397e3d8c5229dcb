import { describe, expect, it } from 'vitest';
import { chineseProblems } from '@/lib/content/checks/chinese';
import { glossaryEntries } from '@/lib/content/concept';
import { concepts } from '.';

describe('the concept register', () => {
  it('holds the 302 concepts of the course, chapter by chapter', () => {
    const counts = Array.from({ length: 14 }, (_, i) => concepts.filter((c) => c.chapter === i + 1).length);
    expect(counts).toEqual([35, 20, 25, 19, 14, 20, 20, 25, 16, 29, 12, 27, 23, 17]);
    expect(concepts).toHaveLength(302);
  });

  it('names each concept once, in kebab case, parts included', () => {
    const ids = concepts.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has a term in both languages for every entry', () => {
    const entries = [...glossaryEntries(concepts).values()];
    expect(entries.filter(({ zh, en }) => zh.term.trim() === '' || en.term.trim() === '')).toEqual([]);
    expect(entries.filter(({ zh }) => !/\p{Script=Han}|[A-Z]/u.test(zh.term))).toEqual([]);
    expect(entries.filter(({ en }) => /\p{Script=Han}/u.test(en.term))).toEqual([]);
  });

  it('defines a concept in both languages or in neither', () => {
    const entries = [...glossaryEntries(concepts).values()];
    const halves = entries.filter(
      ({ zh, en }) => ((zh.definition ?? '') === '') !== ((en.definition ?? '') === ''),
    );
    expect(halves.map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ zh }) => zh.definition).map(({ id }) => id)).toContain('rfm');
  });

  it('gives the parts of RFM glossary entries of their own', () => {
    const glossary = glossaryEntries(concepts);
    expect(['recency', 'frequency', 'monetary'].map((id) => glossary.get(id)?.concept)).toEqual([
      'rfm',
      'rfm',
      'rfm',
    ]);
  });

  it('sets its Chinese as the lessons do', () => {
    const texts = [...glossaryEntries(concepts).values()].flatMap(({ zh }) => [zh.term, zh.definition ?? '']);
    expect(texts.flatMap(chineseProblems)).toEqual([]);
  });
});
