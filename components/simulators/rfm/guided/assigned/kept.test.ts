import { describe, expect, test } from 'vitest';
import { assignedRun } from '@/components/hand-in/assigned-run';
import { ASSIGNMENT } from '@/components/hand-in/fixtures/hand-ins';
import { assignmentQuery, type Assignment } from '@/lib/assignments';
import { createRunKeeper, parseRun, runKey } from '../saved-run';

const SAME: Assignment = { ...ASSIGNMENT, seedRule: { kind: 'same', place: 7 } };
const search = `?${assignmentQuery(SAME)}`;

describe('runs kept on one device', () => {
  const of = (number: string) =>
    assignedRun(SAME, { name: '林一', number }, search, '', new Date('2026-12-01T10:00:00Z'));

  test('are one a student, even where all play the same seed', () => {
    const [a, b] = [of('1'), of('2')];
    expect(a.seed).toBe(b.seed);
    const room = new Map<string, string>();
    const keeper = createRunKeeper({
      getItem: (name) => room.get(name) ?? null,
      setItem: (name, text) => void room.set(name, text),
      removeItem: (name) => void room.delete(name),
      key: (i) => [...room.keys()][i] ?? null,
      get length() {
        return room.size;
      },
    });
    for (const assignment of [a, b])
      keeper.save({ seed: assignment.seed, decisions: [assignment.student.number], changed: 1, assignment });
    expect(keeper.list()).toHaveLength(2);
    expect(keeper.load(runKey({ seed: a.seed, assignment: a }))?.decisions).toEqual(['1']);
    expect(keeper.load(runKey({ seed: b.seed, assignment: b }))?.assignment).toEqual(b);
  });

  test('are refused when their assignment was tampered with', () => {
    const run = { seed: 's', decisions: [], changed: 1, assignment: { ...of('1'), seed: undefined } };
    expect(parseRun(JSON.stringify(run))?.assignment).toMatchObject({ seed: 's' });
    for (const change of [
      { student: 'x' },
      { weights: { process: 'all' } },
      { search: 'javascript:' },
      { handedIn: 1 },
    ])
      expect(
        parseRun(JSON.stringify({ ...run, assignment: { ...run.assignment, ...change } })),
      ).toBeUndefined();
  });
});
