import { beforeAll, describe, expect, test } from 'vitest';
import { findEngine, reportsFrom, type EngineName } from './engines/browsers';
import { digestOf, seededReports, type SeededReport } from './engines/seeded-reports';

const PATIENCE_MS = 480_000;

let ours: SeededReport[] = [];
beforeAll(() => {
  ours = seededReports();
}, PATIENCE_MS);

test('four thousand exercises: a thousand guided runs, a thousand of the ladder and twenty large ones, a thousand journey cases, and half of the others hold generated customers, a fitted model and intervals', () => {
  const count = (holds: (report: SeededReport) => boolean) => ours.filter(holds).length;
  expect(ours).toHaveLength(4020);
  expect(count(({ kind }) => kind === 'rfm-guided')).toBe(1000);
  expect(count(({ kind, status }) => kind === 'rfm-guided' && status === 'scored')).toBeGreaterThan(800);
  expect(count(({ kind }) => kind === 'journey')).toBe(1000);
  expect(count(({ kind, status }) => kind === 'journey' && status === 'scored')).toBeGreaterThan(850);
  expect(count(({ kind }) => kind === 'ladder')).toBe(1020);
  expect(count(({ kind, status }) => kind === 'ladder' && status === 'scored')).toBeGreaterThan(900);
  expect(count(({ modelled }) => modelled)).toBeGreaterThanOrEqual(500);
  expect(new Set(ours.map(({ status }) => status))).toEqual(new Set(['scored', 'not-attempted', 'invalid']));
  expect(new Set(ours.map(({ hash }) => hash)).size).toBeGreaterThan(3300);
});

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
  test(
    'gives the same report of every exercise as Node',
    async ({ skip }) => {
      const program = await findEngine(name);
      if (program === undefined && process.env.CI_ENGINES !== 'all') {
        console.warn(
          `No ${name} on this machine: its reports were not compared (FIREFOX_PATH names a Firefox).`,
        );
        return skip(`no ${name}`);
      }
      if (program === undefined) throw new Error(`CI_ENGINES=all, and there is no ${name}: install it.`);
      const { reports } = await reportsFrom(name, program);
      expect(reports).toHaveLength(ours.length);
      expect(ours.filter(({ hash }, i) => reports[i]?.hash !== hash)).toEqual([]);
      expect(digestOf(reports)).toBe(digestOf(ours));
    },
    PATIENCE_MS,
  );
});
