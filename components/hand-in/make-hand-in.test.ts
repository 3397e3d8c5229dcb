import { describe, expect, test } from 'vitest';
import {
  assignmentQuery,
  checkHandIn,
  findTextForms,
  handInFile,
  parseHandInFile,
  receiptOf,
} from '@/lib/assignments';
import { contentHash, score, rfmGuided } from '@/lib/scoring';
import { assignedRun } from './assigned-run';
import { textToPaste } from './hand-in-text';
import { ASSIGNMENT, SHORT } from './fixtures/hand-ins';
import { fileName, handedInNow, handInOf, type Work } from './make-hand-in';

const student = { name: '林一', number: '20230155' };
const search = `?${assignmentQuery(ASSIGNMENT)}&from=groupmessage`;
const begun = new Date('2026-12-01T10:00:00.000Z');
const assignment = assignedRun(ASSIGNMENT, student, search, '', begun);
const run: Work = {
  exercise: 'rfm/guided',
  scenario: SHORT.attempt.scenario,
  seed: assignment.seed,
  decisions: SHORT.attempt.decisions.slice(0, 2),
};
const reportHash = contentHash(score({ ...SHORT.attempt, decisions: run.decisions }, [rfmGuided]));
const made = handedInNow(assignment, run, reportHash, new Date('2026-12-01T10:20:00.000Z'));

describe('a hand-in made by the page', () => {
  test('is what the desk expects: nothing but that steps are missing', () => {
    const handIn = handInOf(assignment, run, made);
    expect(handIn.claimed).toMatchObject({ begun: begun.toISOString(), handedIn: made.at });
    expect(checkHandIn(handIn, ASSIGNMENT).flags).toEqual([{ code: 'unfinished', decided: 2 }]);
    expect(parseHandInFile(handInFile(handIn))).toEqual({ ok: true, value: handIn });
    expect(fileName(handIn, made.receipt)).toMatch(/^20230155-[0-9A-Z]{4}-[0-9A-Z]{4}\.json$/);
  });

  test('stays the same after more was decided and after the name was mended', () => {
    const later = { ...run, decisions: SHORT.attempt.decisions };
    const renamed = {
      ...assignment,
      student: { ...student, name: '林一一' },
      search: search.replace('&from', '&scene'),
    };
    expect(receiptOf(handInOf(renamed, later, made))).toBe(made.receipt);
    expect(handedInNow(renamed, later, reportHash, new Date(made.at)).receipt).not.toBe(made.receipt);
  });

  test('comes back from its text, whatever stands around it', () => {
    const handIn = handInOf(assignment, run, made);
    const text = textToPaste(handIn, ['~ 2WEY00 11C020 NCZ ~ *标题*', '林一'], '（完）~');
    expect(findTextForms(text)).toEqual([{ receipt: made.receipt, ok: true, value: handIn }]);
    expect(text.split('\n').at(-1)).toBe('（完）-');
  });
});
