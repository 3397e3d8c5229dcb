import { describe, expect, test } from 'vitest';
import { emptyMap, MAP_LOCALES } from './empty';
import { fileBytes, mapFile, utf8Length } from './file';
import { randomMap } from './fixtures/random-map';
import { parseMap } from './parse';

const maps = Array.from({ length: 200 }, (_, number) => randomMap(number));

describe('a map as a file', () => {
  test('export, import, export: two hundred maps come through byte for byte', () => {
    for (const [number, map] of maps.entries()) {
      const file = mapFile(map);
      const read = parseMap(file);
      if (!read.ok) throw new Error(`map ${number}: ${read.problem.code} at ${read.problem.at}`);
      expect(read.map).toEqual(map);
      expect(mapFile(read.map)).toBe(file);
      expect(Buffer.from(mapFile(read.map)).equals(Buffer.from(file))).toBe(true);
    }
  });

  test('the two hundred hold what breaks files: Chinese, joined emoji, the longest texts, both versions', () => {
    const files = maps.map(mapFile).join('');
    for (const piece of ['到店拿房', '𠮷', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '　全角空格　', 'مرحبا', '\\n'])
      expect(files).toContain(piece);
    const longest = maps.flatMap(({ asIs }) => asIs.cards.map(({ text }) => [...text].length));
    expect(Math.max(...longest)).toBe(1000);
    expect(Math.max(...maps.map(({ stages }) => stages.length))).toBeGreaterThan(12);
    expect(maps.filter(({ toBe }) => toBe !== null).length).toBeGreaterThan(50);
  });

  test('its bytes are known without writing it', () => {
    for (const map of maps) expect(fileBytes(map)).toBe(Buffer.byteLength(mapFile(map)));
    for (const text of ['', 'a', 'é', '茶', '😀', '\ud83d', 'a\udc00b'])
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });

  test('whoever writes the same JSON with other spaces or a byte order mark is understood', () => {
    const map = randomMap(3);
    expect(parseMap(`\uFEFF${JSON.stringify(map, null, 2)}\n\n`)).toEqual({ ok: true, map });
  });

  test.each(MAP_LOCALES)('an empty map in %s is a valid one', (locale) => {
    const map = emptyMap(locale);
    expect(parseMap(mapFile(map))).toEqual({ ok: true, map });
  });
});
