/**
 * The one command that says yes: format, lint, types, content, unit, build, browser. Every step runs even when an
 * earlier one failed, so that one run shows all there is to mend; the last line counts them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}`;
const STEPS = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'content', command: [bin('tsx'), 'scripts/prepare-content.ts'] },
  { name: 'lint', command: [bin('eslint'), '--max-warnings=0', '.'] },
  { name: 'types', command: [bin('next'), 'typegen'], then: [bin('tsc'), '--noEmit'] },
  { name: 'lock', command: ['npm', 'ci', '--dry-run', '--silent', '--no-audit'] },
  {
    name: 'unit',
    command: [
      bin('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/unit.json',
    ],
    count: countUnit,
    report: '.cache/unit.json',
  },
  { name: 'build', command: ['node', 'scripts/ensure.mjs', '--build'] },
  { name: 'browser', command: [bin('playwright'), 'test'], count: countBrowser, report: '.cache/e2e.json' },
];

mkdirSync('.cache', { recursive: true });
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  if (step.report) rmSync(step.report, { force: true });
  const start = process.hrtime.bigint();
  console.log(`\n== ${step.name}`);
  const ok = [step.command, step.then].filter(Boolean).every(succeeds);
  const counts =
    step.report && existsSync(step.report)
      ? step.count(JSON.parse(readFileSync(step.report, 'utf8')))
      : { passed: 0, failed: 0 };
  // A runner that fails without a failing test (a crash, no tests found) still counts as a failure.
  if (!ok && counts.failed === 0) counts.failed = 1;
  if (ok && !step.report) counts.passed = 1;
  if (ok && step.report && counts.passed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
  console.log(
    `== ${step.name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function succeeds([command, ...args]) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function countUnit({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

function countBrowser({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
