import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');

/** The custom properties that one rule declares; the selector must stand in the file exactly so. */
function declared(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule "${selector}"`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = declared(':root');
const chosenDark = declared(":root[data-theme='dark']");
const systemDark = declared(":root:not([data-theme='light'])");
const print = declared(':root[data-theme]');
const themes = {
  light,
  dark: new Map([...light, ...chosenDark]),
  print: new Map([...light, ...print]),
};

/** WCAG 2.2 relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Map<string, string>, front: string, back: string): number {
  const [dark = 0, bright = 0] = [front, back]
    .map((name) => {
      const value = theme.get(name);
      if (!value || !/^#[0-9a-f]{6}$/.test(value))
        throw new Error(`${name} is not a six-digit colour: ${value}`);
      return luminance(value);
    })
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const papers = ['--paper', '--paper-raised', '--paper-sunk'];
const on = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back]));
const textPairs = [
  ...on(['--ink', '--ink-soft', '--ink-faint', '--link', '--seal', '--data-ink'], papers),
  ...on(['--good', '--caution', '--bad'], papers),
  ...on(['--ink', '--ink-soft', '--link'], ['--good-ground', '--caution-ground', '--bad-ground']),
  ['--good', '--good-ground'],
  ['--caution', '--caution-ground'],
  ['--bad', '--bad-ground'],
  ['--seal-ink', '--seal'],
  ['--paper', '--ink'],
];
const steps = [1, 2, 3, 4, 5];
const markPairs = on(
  ['--rule-strong', '--focus', ...steps.map((n) => `--data-${n}`), ...steps.map((n) => `--rung-${n}`)],
  papers,
);

describe.each(Object.entries(themes))('%s theme', (_, theme) => {
  it.each(textPairs)('text %s on %s holds 4.5 : 1', (front = '', back = '') => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(markPairs)('mark %s on %s holds 3 : 1', (front = '', back = '') => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });

  it.each(['data', 'rung'])('the %s ramp moves away from the paper at each step', (ramp) => {
    const ratios = steps.map((n) => contrast(theme, `--${ramp}-${n}`, '--paper'));
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    expect(new Set(ratios).size).toBe(5);
  });
});

it('says the dark theme twice in the same words', () => {
  expect(systemDark.size).toBeGreaterThan(20);
  expect([...systemDark]).toEqual([...chosenDark]);
});

it('computes contrast as WCAG does', () => {
  const known = new Map([
    ['--a', '#777777'],
    ['--b', '#ffffff'],
    ['--c', '#000000'],
  ]);
  expect(contrast(known, '--a', '--b')).toBeCloseTo(4.48, 2);
  expect(contrast(known, '--c', '--b')).toBeCloseTo(21, 10);
});
