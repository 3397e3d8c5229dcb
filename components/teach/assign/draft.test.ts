import { describe, expect, test } from 'vitest';
import { assignmentQuery, parseAssignment } from '@/lib/assignments';
import { assignmentOf, draftOf, freshDraft, MAX_LINK, readDraft, weightSum, type Draft } from './draft';
import { drawPlace, drawSalt } from './draw';
import { linkIn, linkOf } from './link';
import { refusalText } from './refusal';

const FRESH = freshDraft({ salt: 'K7Q2M9', place: 12 }, '2026-12-20');
const codes = (draft: Partial<Draft>) => {
  const read = assignmentOf({ ...FRESH, ...draft });
  return read.ok ? [] : read.problems.map(({ code }) => code);
};
const setOf = (draft: Draft) => {
  const read = assignmentOf(draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.assignment;
};

describe('the form', () => {
  test('begins whole: two weeks, over the turn of the year', () => {
    expect(FRESH).toMatchObject({ opens: '2026-12-20', due: '2027-01-03', kind: 'each' });
    expect(setOf(FRESH).seedRule).toEqual({ kind: 'each', salt: 'K7Q2M9' });
    expect(weightSum(FRESH)).toBe(100);
  });

  test('draws salts and places that links allow', () => {
    for (let i = 0; i < 200; i++) {
      const fresh = freshDraft({ salt: drawSalt(), place: drawPlace(512) }, '2026-11-22');
      expect(codes(fresh)).toEqual([]);
      expect(codes({ ...fresh, kind: 'same' })).toEqual([]);
    }
  });

  test('says what is wrong, each thing by its name', () => {
    expect(codes({ kind: 'same', place: '512' })).toEqual(['place']);
    expect(codes({ kind: 'same', place: '' })).toEqual(['place']);
    expect(codes({ kind: 'each', place: 'x' })).toEqual([]);
    expect(codes({ weights: { ...FRESH.weights, process: '41' } })).toEqual(['sum']);
    expect(codes({ weights: { ...FRESH.weights, process: '4o', outcome: '-1' } })).toEqual([
      'weight',
      'weight',
    ]);
    expect(codes({ opens: '2026-12-21', due: '2026-12-20' })).toEqual(['dates']);
    expect(codes({ title: '关'.repeat(25) })).toEqual(['title-long']);
    expect(codes({ due: 'soon' })).toEqual(['refused']);
    expect(codes({ salt: 'oops' })).toEqual(['refused']);
  });

  test('reads numbers and titles as people type them', () => {
    expect(codes({ kind: 'same', place: ' ５１１ ', title: '  13章\u200b 实训\n ' })).toEqual([]);
    expect(setOf({ ...FRESH, kind: 'same', place: '５１１', title: '  13章\u200b 实训\n ' })).toMatchObject({
      seedRule: { kind: 'same', place: 511 },
      title: '13章 实训',
    });
  });

  test('comes back from a link, and from where it is kept', () => {
    const draft: Draft = {
      ...FRESH,
      kind: 'same',
      weights: { ...FRESH.weights, process: '30', outcome: '20' },
      opens: '',
      resubmit: false,
      title: "Zhao's (2) & ?#",
    };
    const before = freshDraft({ salt: 'ZZZZZZ', place: 1 }, '2026-01-01');
    const again = draftOf(setOf(draft), before);
    expect(again).toEqual({ ...draft, salt: 'ZZZZZZ' });
    expect(readDraft(JSON.stringify(draft), before)).toEqual(draft);
    for (const damaged of [null, '', '7', '[]', '{"kind":"none","weights":3,"title":["x"]}'])
      expect(readDraft(damaged, before)).toEqual(before);
  });
});

describe('the link', () => {
  const assignment = setOf({ ...FRESH, title: "Zhao's (2) & ?#" });
  const link = linkOf('https://lab.example.edu.cn', 'zh', assignment);

  test('stays in 400 characters with the longest Chinese title', () => {
    const long = linkOf('https://lab.example.edu.cn', 'zh', setOf({ ...FRESH, title: '关'.repeat(24) }));
    expect(long.length).toBeGreaterThan(300);
    expect(long.length).toBeLessThanOrEqual(MAX_LINK);
  });

  test('holds no mark at which a chat program would end it', () => {
    expect(link.slice(link.indexOf('?') + 1)).toMatch(/^[A-Za-z0-9.=&%_-]+$/);
  });

  test('is found in the message round it', () => {
    for (const text of [
      link,
      ` ${link}\n`,
      `【实训】几号交？\n链接：\n${link}`,
      `见${link}。多谢`,
      `“${link}”`,
    ])
      expect(parseAssignment(linkIn(text))).toEqual({ ok: true, value: assignment });
    expect(linkIn(`${link}&from=singlemessage 请看`)).toBe(`${link}&from=singlemessage`);
  });
});

describe('a refusal', () => {
  const query = assignmentQuery(setOf(FRESH));
  const signed = (change: (query: string) => string) => change(query);
  test.each([
    ['not-a-link', 'https://example.com/zh'],
    ['too-long', `?${'x'.repeat(2001)}`],
    ['missing', signed((q) => q.replace(/&k=.*/, ''))],
    ['repeated', signed((q) => `${q}&t=again`)],
    ['unknown-field', signed((q) => `${q}&extra=1`)],
    ['damaged', signed((q) => q.replace('o=2026-12-20', 'o=2026-12-21'))],
  ])('%s is told in both languages', (code, text) => {
    const read = parseAssignment(text);
    if (read.ok) throw new Error('was read');
    expect(read.problem.code).toBe(code);
    expect(refusalText('zh', read.problem)).toMatch(/\p{Script=Han}{4}/u);
    expect(refusalText('en', read.problem)).toMatch(/^[A-Z“].+ .+\.$/);
  });

  test.each(['newer-form', 'unknown-exercise', 'unknown-case', 'outside'])('%s too', (code) => {
    expect(refusalText('zh', { code, at: 's' })).toMatch(/。$/);
    expect(refusalText('en', { code, at: 's' })).toMatch(/\.$/);
  });

  test('names a field that is called like a part of every object', () => {
    expect(refusalText('en', { code: 'unknown-field', at: 'constructor' })).toContain('constructor');
    expect(refusalText('en', { code: 'constructor', at: '' })).toBe('constructor');
  });
});
