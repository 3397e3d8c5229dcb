import { describe, expect, test } from 'vitest';
import { randomMap } from './fixtures/random-map';
import { allElements, strictXml } from './fixtures/strict-xml';
import { emptyMap } from './empty';
import type { JourneyMap } from './map';
import { drawMap, mapSvg } from './svg';
import { templateMap } from './templates';
import { MAP_WORDS } from './words';
import { clustersOf, textWidth, wrapText } from './wrap';

const ELEMENTS = ['svg', 'title', 'text', 'tspan', 'rect', 'circle', 'path'];
const ATTRIBUTES = [
  ...['xmlns', 'width', 'height', 'viewBox', 'role', 'lang', 'x', 'y', 'cx', 'cy', 'r', 'rx', 'd', 'fill'],
  ...['stroke', 'stroke-width', 'font-size', 'font-weight', 'font-family', 'text-anchor'],
];

/** Nothing but marks, plain attributes and text; the namespace is the only address. */
function standsAlone(svg: string): void {
  const strange = allElements(strictXml(svg)).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.includes(name) ? [] : [name]),
    ...[...attributes].filter(([key, value]) => !isPlain(key, value)).map(String),
  ]);
  expect(strange).toEqual([]);
}

const isPlain = (key: string, value: string): boolean =>
  key === 'xmlns'
    ? value === 'http://www.w3.org/2000/svg'
    : ATTRIBUTES.includes(key) &&
      /^[\w#. ,-]*$/.test(value) &&
      !/url|script|NaN|Infinity|undefined/.test(value);

const HOSTILE = [
  ...[
    '</text><script>alert(1)</script>',
    '<foreignObject><img src=x onerror=alert(1)>',
    '"><a href="javascript:1">',
  ],
  ...[
    ']]><!--',
    '&lt;&#60;&bogus;',
    '<?xml-stylesheet href="x"?>',
    "url('https://example.org/x')",
    '\u0000\u001b\ufffe\ud800',
  ],
];

function poisoned(text: string): JourneyMap {
  const map = templateMap('homestay-stay', 'zh');
  const named = <T extends object>(list: readonly T[]) => list.map((item) => ({ ...item, name: text }));
  return {
    ...{ ...map, title: text, note: text },
    personas: map.personas.map((persona) => ({ ...persona, name: text, about: text })),
    stages: named(map.stages),
    lanes: named(map.lanes),
    asIs: {
      touchpoints: map.asIs.touchpoints.map((one) => ({ ...one, name: text, channel: text })),
      cards: map.asIs.cards.map((card) => ({ ...card, text })),
    },
  };
}

describe('a drawn map', () => {
  test.each(HOSTILE)('holds %j as text and nothing else', (text) => {
    const svg = mapSvg(poisoned(text), 'asIs', MAP_WORDS.zh);
    standsAlone(svg);
    expect(svg).not.toMatch(/<(script|foreignObject|a|image|use|style|img)\b|<!|<\?/i);
  });

  test('sixty maps are well-formed drawings that stand alone, in both versions', () => {
    for (let number = 0; number < 60; number++) {
      const map = randomMap(number);
      if (map.asIs.cards.length > 60) continue;
      standsAlone(mapSvg(map, 'asIs', MAP_WORDS.en, { withHidden: number % 2 === 0 }));
      if (map.toBe && number % 4 === 0) standsAlone(mapSvg(map, 'toBe', MAP_WORDS.zh));
    }
  }, 120_000);

  test('says all that stands in the map', () => {
    for (const locale of ['zh', 'en'] as const) {
      const map = templateMap('homestay-stay', locale);
      const squeezed = (text: string) => text.replace(/\s/g, '');
      const said = squeezed(
        allElements(strictXml(mapSvg(map, 'asIs', MAP_WORDS[locale])))
          .map(({ text }) => text)
          .join(''),
      );
      const texts = [
        ...[
          map.title,
          map.note,
          ...map.stages.map(({ name }) => name),
          ...map.personas.map(({ about }) => about),
        ],
        ...map.asIs.cards.map(({ text }) => text),
        ...map.asIs.touchpoints.flatMap(({ name, channel }) => [name, channel]),
        ...Object.values(MAP_WORDS[locale].lanes),
      ];
      for (const text of texts) expect(said).toContain(squeezed(text));
    }
  });

  test('shows whom it is asked to show, and no hidden row unless asked', () => {
    const map = templateMap('homestay-stay', 'en');
    const hidden = { ...map, lanes: map.lanes.map((lane) => ({ ...lane, isHidden: lane.kind === 'pain' })) };
    const both = mapSvg(hidden, 'asIs', MAP_WORDS.en);
    const one = mapSvg(hidden, 'asIs', MAP_WORDS.en, { personas: ['p2'], withHidden: true });
    expect(both).not.toContain('Pain points');
    expect(one).toContain('Pain points');
    expect([both.match(/stroke-width="2"/g)?.length, one.match(/stroke-width="2"/g)?.length]).toEqual([2, 1]);
    expect(one).not.toContain('The He family');
  });

  test('keeps inside its sheet', () => {
    const maps = [emptyMap('zh'), ...Array.from({ length: 20 }, (_, number) => randomMap(number))];
    for (const map of maps) {
      const { svg, width, height } = drawMap(map, 'asIs', MAP_WORDS.zh);
      for (const { name, attributes } of allElements(strictXml(svg))) {
        if (name !== 'rect') continue;
        const at = (key: string) => Number(attributes.get(key) ?? 0);
        expect(at('x') + at('width')).toBeLessThanOrEqual(width);
        expect(at('y') + at('height')).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe('lines of text', () => {
  test('joined characters stay together', () => {
    expect(clustersOf('a👩‍👩‍👧‍👦b🇨🇳🏴󠁧󠁢󠁳󠁣󠁴󠁿👍🏽e\u0301')).toEqual(['a', '👩‍👩‍👧‍👦', 'b', '🇨🇳', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', 'e\u0301']);
    expect(wrapText('👩‍👩‍👧‍👦'.repeat(6), 40, 13)).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦']);
  });

  test('no line begins with a closing mark or ends with an opening one', () => {
    const text = '他说：“说好三点能进，怎么还在打扫？”（第五次了）《关系营销》里讲过。'.repeat(3);
    for (let width = 60; width < 300; width += 7) {
      const lines = wrapText(text, width, 13);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。？：”）》]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“（《]$/);
    }
  });

  test('words stay whole where they can, and a long one is cut', () => {
    expect(wrapText('waiting for the room', 60, 13)).toEqual(['waiting', 'for the', 'room']);
    expect(wrapText('x'.repeat(40), 100, 13).every((line) => textWidth(line, 13) <= 100)).toBe(true);
    expect(wrapText('a\n\nb', 100, 13)).toEqual(['a', '', 'b']);
  });
});
