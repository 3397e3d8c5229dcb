import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a page would carry for this code, the framework left out. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    alias: { '@': root.replace(/\/$/, '') },
    external: ['react', 'react/jsx-runtime'],
    loader: { '.module.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A refusal that only this kind's scorer can give. */
const markers = {
  single: 'quiz/single',
  multiple: 'right-minus-wrong',
  'judge-correct': 'corrections-only-when-false',
  numeric: 'unknown-tolerance',
  match: 'per-pair',
  order: 'not-a-full-order',
};
const foreign = (kind: keyof typeof markers) =>
  Object.entries(markers).filter(([name]) => name !== kind && name !== 'single');

describe('one kind of question carries its own scorer and no other', () => {
  it.each([
    ['multiple', 'multiple'],
    ['judge-correct', 'judgeCorrect'],
    ['numeric', 'numeric'],
    ['match', 'match'],
    ['order', 'order'],
  ] as const)('%s', async (kind, name) => {
    const text = await bundle(
      `import { score, ${name} } from '@/lib/scoring'; console.log(score({}, [${name}]));`,
    );
    expect(text).toContain(markers[kind]);
    for (const [other, marker] of foreign(kind)) expect(text, other).not.toContain(marker);
  });

  it('single', async () => {
    const text = await bundle(
      `import { score, single } from '@/lib/scoring'; console.log(score({}, [single]));`,
    );
    for (const [other, marker] of foreign('single')) expect(text, other).not.toContain(marker);
  });
});

it('the hash comes only with a scorer', async () => {
  // SHA-256's first constant, as a minifier writes it.
  const sha = /1779033703|6a09e667/;
  expect(
    await bundle(`import { parseAttempt } from '@/lib/scoring'; console.log(parseAttempt({}));`),
  ).not.toMatch(sha);
  expect(
    await bundle(`import { score, single } from '@/lib/scoring'; console.log(score({}, [single]));`),
  ).toMatch(sha);
});

it('the way back into the course carries neither scorers nor the hash', async () => {
  const text = await bundle(
    `import { deviceLearner, lastPlace } from '@/lib/learner'; console.log(deviceLearner, lastPlace);`,
  );
  expect(text).not.toMatch(/1779033703/);
  for (const [kind, marker] of foreign('single')) expect(text, kind).not.toContain(marker);
  expect(gzipSync(text).length).toBeLessThan(2500);
});

it('single and numeric checks with the learner stay below 10.5 KB, SHA-256 included', async () => {
  const text = await bundle(
    `export { CheckFrame } from '@/components/exercises/quiz/check-frame';
     export { singleKind } from '@/components/exercises/quiz/kind-single';
     export { numericKind } from '@/components/exercises/quiz/kind-numeric';
     export { LessonPlace } from '@/components/layout/lesson-place';`,
  );
  expect(gzipSync(text).length).toBeLessThan(10_500);
  expect(text).not.toContain(markers.order);
});
