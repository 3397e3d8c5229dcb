import { describe, expect, it } from 'vitest';
import type { TermsView } from '../protocol';
import { choiceDraftFrom, choiceFrom, mostProblem } from './choice-draft';

const terms = { fewestContacts: 60, mostContacts: 150 } as TermsView;

describe('choiceDraftFrom', () => {
  it('starts empty, also from what is no draft', () => {
    const empty = { kind: 'rule', groups: [], order: 'recent', most: '150', customers: [] };
    for (const kept of [undefined, null, 'x', [1], { groups: 'all', most: 3, customers: { 0: 1 } }])
      expect(choiceDraftFrom(kept, terms)).toEqual(empty);
  });
  it('keeps what it can read, groups in their one order and numbers ascending', () => {
    const kept = {
      kind: 'list',
      groups: ['general-value', 'nobody', 'general-win-back'],
      order: 'spend',
      most: '８０',
      customers: [7, 3, 7, -1, 2.5, 'x'],
    };
    expect(choiceDraftFrom(kept, terms)).toEqual({
      kind: 'list',
      groups: ['general-win-back', 'general-value'],
      order: 'spend',
      most: '８０',
      customers: [3, 7],
    });
  });
});

describe('choiceFrom', () => {
  const draft = choiceDraftFrom({ groups: ['general-value'], most: '８０位'.slice(0, 2) }, terms);
  it('gives a rule once somebody is named and the number can be read', () => {
    expect(choiceFrom(draft, terms)).toEqual({
      kind: 'rule',
      groups: ['general-value'],
      order: 'recent',
      most: 80,
    });
    expect(choiceFrom({ ...draft, groups: [] }, terms)).toBeUndefined();
    expect(choiceFrom({ ...draft, most: '' }, terms)).toBeUndefined();
  });
  it('gives a list without a look at the rule', () => {
    expect(choiceFrom({ ...draft, kind: 'list', most: '', customers: [1, 2] }, terms)).toEqual({
      kind: 'list',
      customers: [1, 2],
    });
    expect(choiceFrom({ ...draft, kind: 'list' }, terms)).toBeUndefined();
  });
});

describe('mostProblem', () => {
  it.each([
    ['60', undefined],
    ['150', undefined],
    ['59', 'too-few'],
    ['151', 'too-many'],
    ['80.5', 'not-a-count'],
    ['many', 'not-a-count'],
    ['', 'not-a-count'],
  ])('of %j is %s', (text, problem) => expect(mostProblem(text, terms)).toBe(problem));
});
