import { describe, expect, test } from 'vitest';
import { randomStream } from '@/lib/math';
import { mapFile } from './file';
import { HOSTILE } from './fixtures/hostile';
import { drawFrom, randomMap, type Draw } from './fixtures/random-map';
import { fitsSchema, judgedAlike, keepsTheRest } from './fixtures/schema';
import { MAP_LIMITS } from './map';
import { checkMap, parseMap } from './parse';
import { MAP_PROBLEMS } from './problem';
import { checkJson } from './scan-json';

describe('a hostile or damaged file', () => {
  test.each(HOSTILE)('$what is refused with cause and place', ({ text, code, at }) => {
    expect(parseMap(text)).toEqual({ ok: false, problem: { code, at } });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(judgedAlike(text)).toBe(true);
  });

  test('every cause that a file can have is among them', () => {
    const ofFiles = MAP_PROBLEMS.slice(0, MAP_PROBLEMS.indexOf('last-one'));
    expect(HOSTILE.length).toBeGreaterThanOrEqual(30);
    expect(new Set(HOSTILE.map(({ code }) => code))).toEqual(new Set(ofFiles));
  });

  test('a place stays short and plain, whatever the file calls its fields', () => {
    for (const { text } of HOSTILE) {
      const result = parseMap(text);
      if (result.ok) throw new Error('taken');
      expect(result.problem.at).toMatch(/^[\x20-\x7e\u4e00-\u9fff]{0,160}$/);
    }
  });
});

const files = Array.from({ length: 39 }, (_, number) => mapFile(randomMap(number)));

/** A good file, spoilt: in its text or in its tree. */
function spoilt(draw: Draw, text: string): string {
  if (draw.chance(0.35)) return spoiltText(draw, text);
  const root: unknown = JSON.parse(text);
  for (let times = 1 + draw.below(2); times > 0; times--) spoilTree(draw, root);
  return JSON.stringify(root);
}

function spoiltText(draw: Draw, text: string): string {
  const at = draw.below(text.length);
  const piece = text.slice(draw.below(text.length)).slice(0, draw.below(40));
  const mark = draw.of([
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '0',
    '-',
    '\u0000',
    '\ud800',
    'null',
    '1e9',
    '__proto__',
  ]);
  return draw.of([
    text.slice(0, at),
    text.slice(0, at) + mark + text.slice(at),
    text.slice(0, at) + text.slice(at + 1 + draw.below(20)),
    text.slice(0, at) + piece + text.slice(at),
  ]);
}

const STRANGE: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -0,
    -1,
    0.5,
    1.5,
    1e21,
    '',
    ' ',
    'p1',
    's1',
    'own',
    'x\u202e',
    'a\nb',
    '\ud800',
    '长'.repeat(200),
  ],
  ...[[], {}, [null], [[]], { id: 'p1' }, 'constructor', 'guanxi-lab-journey-1', '😀'.repeat(1000)],
];

function spoilTree(draw: Draw, root: unknown): void {
  const nodes: Record<string, unknown>[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    nodes.push(node as Record<string, unknown>);
    Object.values(node).forEach(visit);
  };
  visit(root);
  const node = draw.of(nodes);
  const keys = Object.keys(node);
  const key = keys.length > 0 ? draw.of(keys) : 'id';
  const other = draw.of(nodes);
  const act = draw.below(5);
  if (act === 0) node[key] = draw.of(STRANGE);
  else if (act === 1) delete node[key];
  else if (act === 2) node[draw.of(['toBe', 'id', 'hidden', 'p1', 'prototype', 'text'])] = draw.of(STRANGE);
  else if (act === 3) node[key] = JSON.parse(JSON.stringify(draw.of([...Object.values(other), null])));
  else if (Array.isArray(node)) (node as unknown[]).push(JSON.parse(JSON.stringify(draw.of(nodes))));
  else
    node[key] =
      Object.values(other)[0] === undefined ? null : JSON.parse(JSON.stringify(Object.values(other)[0]));
}

describe('two thousand spoilt files', () => {
  test('the parser never throws, and takes exactly those that schema and rules would take', () => {
    const taken = { yes: 0, no: 0 };
    for (let number = 0; number < 2000; number++) {
      const draw = drawFrom(randomStream('spoilt', number));
      const text = spoilt(draw, draw.of(files));
      const result = parseMap(text);
      if (!judgedAlike(text)) throw new Error(`file ${number}: ${JSON.stringify(result).slice(0, 200)}`);
      if (result.ok) {
        taken.yes++;
        expect(fitsSchema(result.map)).toBe(true);
        expect(keepsTheRest(result.map)).toBe(true);
        expect(parseMap(mapFile(result.map))).toEqual(result);
      } else {
        taken.no++;
        expect(MAP_PROBLEMS).toContain(result.problem.code);
      }
    }
    // Spoiling a file leaves some sound (a word more in a text), and most not.
    expect(taken.yes).toBeGreaterThan(50);
    expect(taken.no).toBeGreaterThan(1000);
  }, 120_000);

  test('the walk over a text takes what JSON.parse takes, but for what it is there to refuse', () => {
    for (let number = 0; number < 2000; number++) {
      const draw = drawFrom(randomStream('json', number));
      const text = spoiltText(draw, draw.of(files).slice(0, 400 + draw.below(4000)));
      const small = draw.of([
        text,
        text.slice(text.indexOf('['), text.indexOf(']') + 1),
        '[1,2.5e-3,"\\u00e9",{"a":[]}]',
        ' {} ',
        '01',
        '[1 2]',
      ]);
      let isJson = true;
      try {
        JSON.parse(small);
      } catch {
        isJson = false;
      }
      const problem = checkJson(small);
      if (isJson) expect(problem === null || problem.code !== 'not-json').toBe(true);
      else expect(problem).not.toBeNull();
    }
  });
});

describe('the published schema', () => {
  test('takes every map that the parser takes, of two hundred', () => {
    for (let number = 0; number < 200; number++) {
      const value: unknown = JSON.parse(mapFile(randomMap(number)));
      expect(fitsSchema(value)).toBe(true);
      expect(keepsTheRest(value)).toBe(true);
    }
  });

  test('holds the limits of the document', () => {
    const text = JSON.stringify(fitsSchema.schema);
    for (const [limit, value] of Object.entries(MAP_LIMITS)) {
      if (limit !== 'bytes') expect(text).toContain(`":${value}`);
    }
    expect(text).toContain(MAP_LIMITS.bytes.toLocaleString('en'));
  });

  test('a value from elsewhere is checked like a file, and comes back as plain data', () => {
    const map = randomMap(7);
    const result = checkMap(JSON.parse(JSON.stringify(map)));
    expect(result).toEqual({ ok: true, map });
    for (const value of [undefined, 7, 'x', [], new Date(), () => 0]) expect(checkMap(value).ok).toBe(false);
  });
});
