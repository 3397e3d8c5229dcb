import { expect, it } from 'vitest';
import { MAP_PROBLEMS } from '@/lib/journey-map';
import { problemText } from './problem-words';

it('says every problem in both languages, and never by its code', () => {
  for (const code of MAP_PROBLEMS) {
    expect(problemText('zh', { code, at: 'stages[2].name' })).toMatch(
      /^第3个阶段的名字：.+（stages\[2\]\.name）。$/,
    );
    const english = problemText('en', { code, at: 'stages[2].name' });
    expect(english).toMatch(/^Stage 3, name: .+ \(stages\[2\]\.name\)\.$/);
    if (code.includes('-')) expect(english).not.toContain(code);
  }
});

it('names version, number and field', () => {
  expect(problemText('zh', { code: 'too-long', at: 'asIs.cards[12].text' })).toBe(
    '现状的第13个卡片的文字：字太多了（asIs.cards[12].text）。',
  );
  expect(problemText('en', { code: 'too-long', at: 'asIs.cards[12].text' })).toBe(
    'As it is, card 13, text: the text is too long (asIs.cards[12].text).',
  );
});

it('names line and column of what is not JSON', () => {
  expect(problemText('zh', { code: 'not-json', at: '12:7' })).toContain('第12行第7个字');
  expect(problemText('en', { code: 'not-json', at: '12:7' })).toContain('Line 12, character 7');
});

it('shows a strange name as it stands', () => {
  expect(problemText('en', { code: 'forbidden-key', at: '__proto__' })).toContain('“__proto__”');
  expect(problemText('zh', { code: 'unknown-field', at: 'constructor' })).toContain('“constructor”');
});

it('says a problem of the whole file without a place', () => {
  expect(problemText('zh', { code: 'too-large', at: '' })).toBe('太大了，最多2MB。');
});
