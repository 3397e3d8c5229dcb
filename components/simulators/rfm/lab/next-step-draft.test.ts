import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  EMPTY_DRAFT,
  keepDraft,
  nextStepOf,
  problemOf,
  readDraft,
  typedNumber,
  type Draft,
} from './next-step-draft';
import type { LabPart } from './part';
import { DEFAULT_SETTINGS } from './settings';

const segments = [
  { id: 'important-value', customers: 30, cents: 0, oneTime: 0 },
  { id: 'general-keep', customers: 100, cents: 0, oneTime: 0 },
  { id: 'important-keep', customers: 0, cents: 0, oneTime: 0 },
];
const part = { settings: DEFAULT_SETTINGS, view: { segments } } as unknown as LabPart;
const draft: Draft = {
  margin: '４０',
  cost: '¥2',
  budget: '1,000 元',
  responses: { 'eight-groups/important-value': '10%' },
};

test.each([
  ['', undefined],
  [' ', undefined],
  ['0', 0],
  ['１２．５', 12.5],
  ['.5', 0.5],
  ['-1', NaN],
  ['1e9', NaN],
  ['x', NaN],
])('%j is typed as %j', (text, number) => expect(typedNumber(text)).toBe(number));

test('what is wrong with a field', () => {
  expect(problemOf('margin', '0')).toBe('margin-0');
  expect(problemOf('budget', '0')).toBeUndefined();
  expect(problemOf('response', '100.1')).toBe('above-100');
  expect(problemOf('response', '-1')).toBe('not-a-number');
  expect(problemOf('cost', '')).toBeUndefined();
});

describe('nothing is assumed for the reader', () => {
  test('empty at first: all is missing, nothing planned', () => {
    const { missing, withoutResponse, plan } = nextStepOf(part, EMPTY_DRAFT);
    expect(missing).toEqual(['margin', 'cost', 'budget']);
    expect(withoutResponse).toEqual(['important-value', 'general-keep']);
    expect(plan).toBeUndefined();
  });

  test('segments without a response are in no plan', () => {
    const { plan, withoutResponse } = nextStepOf(part, draft);
    expect(plan).toMatchObject({ contacts: 30, cost: 60, incrementalOrders: 3, profit: 60 });
    expect(withoutResponse).toEqual(['general-keep']);
  });

  test('a response of another scheme does not count, nor does a field that cannot be read', () => {
    const settings = { ...DEFAULT_SETTINGS, scheme: { kind: 'own', rules: [] } } as const;
    expect(nextStepOf({ ...part, settings }, draft).plan).toBeUndefined();
    expect(nextStepOf(part, { ...draft, cost: 'two' })).toMatchObject({ missing: ['cost'], plan: undefined });
  });
});

describe('kept for the visit', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('what was kept comes back', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    expect(readDraft()).toEqual(EMPTY_DRAFT);
    keepDraft(draft);
    expect(readDraft()).toEqual(draft);
    for (const broken of ['{', 'null', '[]', '{"margin":5,"responses":{"a":1}}']) {
      kept.set([...kept.keys()][0]!, broken);
      expect(readDraft()).toEqual(EMPTY_DRAFT);
    }
  });

  test('blocked storage: empty, and nothing thrown', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked });
    expect(readDraft()).toEqual(EMPTY_DRAFT);
    expect(() => keepDraft(draft)).not.toThrow();
  });
});
