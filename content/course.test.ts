import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { concepts } from './concepts';
import { chapters, isPage, lessonPath, openPaths, simulators } from './course';

it('has fourteen chapters in order, each with a slug of its own', () => {
  expect(chapters.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  expect(new Set(chapters.map(({ slug }) => slug)).size).toBe(14);
});

it('speaks both languages everywhere', () => {
  for (const { heading, lessons } of chapters) {
    expect(heading.zh.title).toMatch(/\p{Script=Han}/u);
    expect(heading.en.title).not.toMatch(/\p{Script=Han}/u);
    expect(heading.zh.subtitle === undefined).toBe(heading.en.subtitle === undefined);
    for (const { title } of lessons) expect(title.zh).not.toBe(title.en);
  }
});

it('teaches only concepts that the register holds', () => {
  const known = new Set<string>(concepts.map(({ id }) => id));
  expect(
    chapters.flatMap(({ lessons }) => lessons.flatMap((l) => l.concepts)).filter((id) => !known.has(id)),
  ).toEqual([]);
});

it('lets every simulator work in chapters that exist', () => {
  for (const { chapters: used } of simulators) {
    expect(used.length).toBeGreaterThan(0);
    expect(used.every((number) => number >= 1 && number <= 14)).toBe(true);
  }
});

it('knows its own pages from addresses that lead nowhere', () => {
  const evaluation = chapters.find(({ slug }) => slug === 'evaluation')!;
  expect(openPaths).toContain(lessonPath(evaluation, evaluation.lessons[0]!));
  expect(openPaths).toContain('/simulators/rfm/guided');
  expect(openPaths).toContain('/simulators/ladder');
  expect(openPaths).toContain('/simulators/journey/free');
  expect(openPaths.every((path) => isPage(path.split('/').slice(1)))).toBe(true);
  for (const path of ['teach', 'teach/assign', 'teach/check'])
    expect([path, isPage(path.split('/'))]).toEqual([path, true]);
  for (const path of [
    'nowhere',
    'lessons',
    'lessons/evaluation',
    'lessons/evaluation/nope',
    'simulators/nope',
    'teach/nope',
  ])
    expect([path, isPage(path.split('/'))]).toEqual([path, false]);
});

it('names every room that has a folder, so that proxy.ts lets readers in', () => {
  const folders = readdirSync(fileURLToPath(new URL('../app/[locale]', import.meta.url)), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .map(({ name }) => name);
  const decidedByOutline = ['lessons', 'simulators', 'worksheets'];
  expect(folders.filter((name) => !decidedByOutline.includes(name) && !isPage([name]))).toEqual([]);
});
