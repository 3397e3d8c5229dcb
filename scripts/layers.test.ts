import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** Rules that refuse this code in a file of that path; the file itself need not exist. */
async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  // A parsing error would look like a refusal.
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return [...new Set(messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId ?? ''))];
}

const importing = (from: string) => `import * as thing from '${from}';\nexport const copy = thing;\n`;
const LAYER = 'boundaries/dependencies';
const IMPORT = 'no-restricted-imports';

describe('an import that the table of layers does not name is refused', () => {
  test.each([
    ['lib/math/new.ts', '@/lib/metrics'],
    ['lib/metrics/new.ts', '@/lib/customers'],
    ['lib/metrics/new.ts', '@/lib/tables'],
    ['lib/customers/new.ts', '@/lib/scoring'],
    ['lib/simulations/ladder/new.ts', '@/lib/simulations/one-more-order'],
    ['lib/simulations/ladder/new.ts', '@/lib/scoring'],
    ['lib/tables/new.ts', '@/lib/metrics'],
    ['lib/learner/new.ts', '@/lib/metrics'],
    ['lib/content/new.ts', '@/content/segments'],
    ['lib/metrics/new.ts', '@/content/segments'],
    ['lib/scoring/new.ts', '@/components/ui/link-button'],
    ['components/ui/new.tsx', '@/app/page-metadata'],
    ['components/ui/new.tsx', '@/components/exercises/quiz/quiz-check'],
    ['components/charts/new.tsx', '@/components/simulators/rfm/one-more-order'],
    ['components/layout/new.tsx', '@/content/segments'],
    ['components/mdx/new.tsx', '@/content/segments'],
    ['components/simulators/ladder/new.tsx', '@/components/simulators/rfm/one-more-order'],
    ['components/simulators/ladder/new.tsx', '../rfm/one-more-order'],
    ['components/exercises/forecast/new.tsx', '@/components/exercises/quiz/quiz-check'],
    ['components/exercises/forecast/new.tsx', '@/components/simulators/rfm/one-more-order'],
    ['content/new.ts', '@/app/page-metadata'],
    ['content/new.ts', '@/components/ui/link-button'],
  ])('%s ← %s', async (path, from) => {
    expect(await refusals(path, importing(from))).toContain(LAYER);
  });
});

describe('a layer is entered by its door only', () => {
  test.each([
    ['lib/scoring/new.ts', '@/lib/metrics/rfm'],
    ['lib/scoring/new.ts', '../metrics/rfm'],
    ['lib/customers/new.ts', '@/lib/math/streams'],
    ['lib/scoring/new.ts', '@/lib/simulations/forecast/forecast'],
    ['components/charts/new.tsx', '@/lib/charts/time-line'],
    ['components/charts/new.tsx', '../../lib/charts'],
    ['app/new.ts', '@/lib/learner/store'],
  ])('%s ← %s', async (path, from) => {
    expect(await refusals(path, importing(from))).toEqual([IMPORT]);
  });
});

describe('the models know no view, no d3 and no host', () => {
  test.each([
    ['lib/metrics/new.ts', 'react'],
    ['lib/scoring/new.ts', 'next/navigation'],
    ['lib/scoring/new.ts', 'd3'],
    ['lib/simulations/ladder/new.ts', 'd3-scale'],
    ['lib/simulations/ladder/new.ts', 'zustand'],
    ['lib/customers/new.ts', 'zustand/vanilla'],
    ['lib/math/new.ts', 'node:fs'],
    ['lib/tables/new.ts', 'react'],
    ['lib/charts/new.ts', 'react'],
    ['lib/learner/new.ts', 'zustand'],
    ['lib/learner/new.ts', 'react'],
  ])('%s ← %s', async (path, from) => {
    expect(await refusals(path, importing(from))).toEqual([IMPORT]);
  });
});

describe('what engines, clocks and locales do not agree on is refused in a model', () => {
  test.each([
    ['Math.exp(x)', 'no-restricted-properties'],
    ['Math.pow(x, 2)', 'no-restricted-properties'],
    ['Math["log"](x)', 'no-restricted-properties'],
    ['Math.random() + x', 'no-restricted-properties'],
    ['x ** 2', 'no-restricted-syntax'],
    ['x.toLocaleString()', 'no-restricted-syntax'],
    ['String(x).localeCompare("a")', 'no-restricted-syntax'],
    ['new Intl.NumberFormat().format(x)', 'no-restricted-syntax'],
    ['Date.now() + x', 'no-restricted-globals'],
    ['new Date(x)', 'no-restricted-globals'],
    ['performance.now() + x', 'no-restricted-globals'],
    ['process.env.SEED ?? x', 'no-restricted-globals'],
  ])('%s', async (expression, rule) => {
    const code = `export const f = (x: number) => ${expression};\n`;
    const models = ['lib/math', 'lib/metrics', 'lib/customers', 'lib/simulations/ladder', 'lib/scoring'];
    const found = await Promise.all(models.map((model) => refusals(`${model}/new.ts`, code)));
    expect(found).toEqual(models.map(() => [rule]));
    expect(await refusals('components/charts/new.ts', code)).toEqual([]);
  });
});

describe('what the table allows passes', () => {
  test.each([
    ['lib/metrics/new.ts', '@/lib/math'],
    ['lib/customers/new.ts', '@/lib/metrics'],
    ['lib/simulations/ladder/new.ts', '@/lib/customers'],
    ['lib/scoring/new.ts', '@/lib/simulations/forecast'],
    ['lib/scoring/new.ts', './hash'],
    ['lib/scoring/quiz/new.ts', '../hash'],
    ['lib/learner/new.ts', 'zustand/vanilla'],
    ['lib/learner/new.ts', '@/lib/scoring'],
    ['lib/charts/new.ts', 'd3'],
    ['lib/tables/new.ts', 'papaparse'],
    ['components/charts/new.ts', '@/lib/charts'],
    ['components/simulators/rfm/new.ts', './one-more-order'],
    ['components/simulators/ladder/new.ts', 'react'],
    ['components/mdx/new.ts', '@/components/simulators/rfm/one-more-order'],
    ['content/new.ts', '@/lib/metrics'],
    ['app/new.ts', '@/content/segments'],
    ['app/new.ts', '@/components/exercises/quiz/quiz-check'],
  ])('%s ← %s', async (path, from) => {
    expect(await refusals(path, importing(from))).toEqual([]);
  });
});
