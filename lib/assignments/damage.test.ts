import { describe, expect, test } from 'vitest';
import { contentHash } from '@/lib/scoring';
import { expertDecisions } from '../scoring/rfm-guided/fixtures/runs';
import { ASSIGNMENT, handInOf } from './fixtures/hand-ins';
import { codeOfHash } from './base32';
import {
  assignmentQuery,
  checkHandIn,
  crossCheck,
  findTextForms,
  handInFile,
  parseAssignment,
  parseHandInFile,
  receiptOf,
  textForm,
  type HandIn,
} from '.';

/** Everything that can happen to a link or a hand-in on its way, each refused or flagged for what it is. */
const QUERY = assignmentQuery(ASSIGNMENT);
const HAND_IN = handInOf('20230155');

const without = <T>(list: readonly T[], place: number) => list.filter((_, i) => i !== place);

describe('links', () => {
  const field = (name: string, value: string) => {
    const fields = new URLSearchParams(QUERY);
    fields.set(name, value);
    return fields.toString();
  };
  /** A link whose check fits: not damaged, but outside the schema. */
  const forged = (name: string, value: string) => {
    const { k, ...rest } = Object.fromEntries(new URLSearchParams(field(name, value)));
    expect(k).toBeDefined();
    return new URLSearchParams({ ...rest, k: codeOfHash(contentHash(rest), 6) }).toString();
  };
  test.each<[what: string, link: string, code: string, at: string]>([
    ['no text', '', 'not-a-link', ''],
    ['another address', 'https://example.org/?q=1', 'not-a-link', ''],
    ['a script', 'javascript:alert(1)', 'not-a-link', ''],
    ['cut short', QUERY.slice(0, -20), 'missing', 'k'],
    ['a character lost', QUERY.replace('K7Q2M9', 'K7Q2M'), 'damaged', 'k'],
    ['a character changed', QUERY.replace('40.20', '41.20'), 'damaged', 'k'],
    ['the seed rule altered', field('s', 'same.3'), 'damaged', 'k'],
    ['a field dropped', QUERY.replace('&r=y', ''), 'missing', 'r'],
    ['a field twice', `${QUERY}&w=100.0.0.0.0`, 'repeated', 'w'],
    ['a field more', `${QUERY}&evil=1`, 'unknown-field', 'evil'],
    ['very long', `${QUERY}&t=${'x'.repeat(3000)}`, 'too-long', ''],
    ['a newer form', forged('a', '2'), 'newer-form', 'a'],
    ['another exercise', forged('x', 'chess.1'), 'unknown-exercise', 'x'],
    ['a case of another exercise', forged('x', 'ladder.1'), 'unknown-case', 'c'],
    ['another case', forged('c', 'autumn'), 'unknown-case', 'c'],
    ['a seed beyond the pool', forged('s', 'same.512'), 'outside', 's'],
    ['a seed of no kind', forged('s', 'best.1'), 'outside', 's'],
    ['a salt with a letter that is none', forged('s', 'each.K7Q2MU'), 'outside', 's'],
    ['weights of 110', forged('w', '50.20.20.10.10'), 'outside', 'w'],
    ['a negative weight', forged('w', '-10.60.20.20.10'), 'outside', 'w'],
    ['four weights', forged('w', '40.20.20.20'), 'outside', 'w'],
    ['no such day', forged('o', '2026-13-01'), 'outside', 'o'],
    ['due before it opens', forged('d', '2026-11-01'), 'outside', 'd'],
    ['neither yes nor no', forged('r', 'maybe'), 'outside', 'r'],
    ['a title too long', forged('t', '题'.repeat(25)), 'outside', 't'],
    ['a title that turns the text round', forged('t', 'a\u202eb'), 'outside', 't'],
  ])('%s', (_, link, code, at) => {
    expect(parseAssignment(link)).toEqual({ ok: false, problem: { code, at } });
  });
});

describe('files', () => {
  const file = handInFile(HAND_IN);
  const changed = (change: (value: { attempt: object }) => object) =>
    JSON.stringify(change(JSON.parse(file)));
  test.each<[what: string, text: string, code: string, at: string]>([
    ['empty', '', 'empty', ''],
    ['cut short', file.slice(0, 900), 'not-json', ''],
    ['a picture', '\u0089PNG\r\n', 'not-json', ''],
    ['too large', ' '.repeat(70_000) + file, 'too-large', ''],
    ['a list', '[]', 'not-a-hand-in', ''],
    ['another file of the course', '{"form":"guanxi-lab-desk-1"}', 'not-a-hand-in', ''],
    ['a newer form', changed((value) => ({ ...value, form: 2 })), 'newer-form', 'form'],
    ['a field more', changed((value) => ({ ...value, mark: 100 })), 'unknown-field', 'mark'],
    ['the name changed', file.replace('林一', '林二'), 'changed', 'receipt'],
    ['the number changed', file.replace('20230155', '20230156'), 'changed', 'receipt'],
    ['a decision changed', file.replace('"percent": 12.5', '"percent": 12'), 'changed', 'receipt'],
    ['the receipt changed', file.replace(receiptOf(HAND_IN), 'AAAA-BBBB'), 'changed', 'receipt'],
    [
      'no name',
      changed((value) => ({ ...value, student: { name: '', number: '1' } })),
      'not-a-name',
      'student.name',
    ],
    [
      'a name that turns the text round',
      changed((value) => ({ ...value, student: { name: 'a\u202eb', number: '1' } })),
      'not-a-name',
      'student.name',
    ],
    [
      'a number that is markup',
      changed((value) => ({ ...value, student: { name: 'a', number: '<b>' } })),
      'not-a-number',
      'student.number',
    ],
    ['no attempt', changed((value) => ({ ...value, attempt: 7 })), 'not-an-object', 'attempt'],
    [
      'a field more in the attempt',
      changed((value) => ({ ...value, attempt: { ...value.attempt, total: 100 } })),
      'unknown-field',
      'attempt.total',
    ],
    [
      'two thousand decisions',
      changed((value) => ({
        ...value,
        attempt: { ...value.attempt, decisions: Array(2000).fill(0) },
      })),
      'too-many-decisions',
      'attempt.decisions',
    ],
    [
      'half a character',
      changed((value) => ({
        ...value,
        attempt: { ...value.attempt, seed: 'a', scenario: '\ud800' },
      })),
      'not-json',
      'attempt.scenario',
    ],
    [
      'a claim that is no hash',
      file.replace(HAND_IN.claimed.reportHash, 'zz'),
      'not-a-text',
      'claimed.reportHash',
    ],
    [
      'a time that is none',
      file.replace('2026-12-01T10:25:00Z', 'yesterday'),
      'not-a-time',
      'claimed.handedIn',
    ],
  ])('%s', (_, text, code, at) => {
    expect(parseHandInFile(text)).toEqual({ ok: false, problem: { code, at } });
  });

  test('a byte order mark does no harm', () => {
    expect(parseHandInFile(`\uFEFF${file}`).ok).toBe(true);
  });
});

describe('texts', () => {
  const text = textForm(HAND_IN);
  const lines = text.split('\n');
  const whole = { ok: true, value: HAND_IN };
  test.each<[what: string, text: string]>([
    ['as it was', text],
    ['between words of a chat', `老师好，这是我的作业：\n林一 ${receiptOf(HAND_IN)}\n${text}\n（完）谢谢`],
    ['in one line', text.replaceAll('\n', ' ')],
    ['without any break or space', text.replace(/[\n ]/g, '')],
    ['broken anew every 17 characters', text.replace(/(.{17})/g, '$1\n')],
    ['quoted', lines.map((line) => `> ${line}`).join('\n')],
    [
      'in full-width characters',
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['in small letters', text.toLowerCase()],
    ['O for 0 and l for 1', text.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['with hyphens and invisible characters', text.replaceAll(' ', '-\u200b')],
    ['in another order', [...lines].reverse().join('\n')],
    ['twice', `${text}\n${text}`],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
  ])('survives: %s', (_, sent) => {
    expect(findTextForms(sent)).toEqual([{ receipt: receiptOf(HAND_IN), ...whole }]);
  });

  test('three hand-ins in one paste come apart, and a damaged one leaves the others whole', () => {
    const [a, b, c] = ['1', '2', '3'].map((number) => handInOf(number));
    const spoilt = without(textForm(b!).split('\n'), 5).join('\n');
    const found = findTextForms([textForm(a!), spoilt, textForm(c!)].join('\n'));
    expect(found.map((one) => (one.ok ? one.value.student.number : one.problem.code))).toEqual([
      '1',
      'parts-lost',
      '3',
    ]);
  });

  const count = lines.length - 1;
  const changedAt = (i: number) =>
    lines
      .map((line, j) =>
        j === i ? `${line.slice(0, 10)}${line[10] === 'A' ? 'B' : 'A'}${line.slice(11)}` : line,
      )
      .join('\n');
  test.each<[what: string, text: string, code: string, at: string]>([
    ['the last lines lost', lines.slice(0, -3).join('\n'), 'tail-lost', `${count - 2}/${count}`],
    ['cut within a line', lines.slice(0, -2).join('\n').slice(0, -12), 'tail-lost', `${count - 2}/${count}`],
    ['a line lost within', without(lines, 7).join('\n'), 'parts-lost', `7/${count}`],
    ['a character changed', changedAt(4), 'part-damaged', `4/${count}`],
    ['the first line lost', lines.slice(1).join('\n'), 'head-lost', ''],
    ['a character of the first line changed', changedAt(0), 'part-damaged', '0'],
  ])('%s', (_, sent, code, at) => {
    const [found] = findTextForms(sent);
    expect(found).toMatchObject({ ok: false, problem: { code, at } });
  });

  test('nothing in a paste is nothing found, and noise between tildes is no hand-in', () => {
    expect(findTextForms('')).toEqual([]);
    expect(findTextForms('~ 好的老师 ~ OK ~ 明天交')).toEqual([]);
    expect(findTextForms('~'.repeat(100_000))).toEqual([]);
  });
});

describe('forgeries that can be read', () => {
  const codes = (handIn: HandIn) => checkHandIn(handIn, ASSIGNMENT).flags.map(({ code }) => code);
  const withAttempt = (change: object): HandIn => ({
    ...HAND_IN,
    attempt: { ...HAND_IN.attempt, ...change },
  });
  const { decisions, seed } = HAND_IN.attempt;
  const other = assignmentQuery({ ...ASSIGNMENT, seedRule: { kind: 'same', place: 7 } });
  const step = (i: number, change: object) =>
    decisions.map((one, j) => (i === j ? { ...(one as object), ...change } : one));

  test.each<[what: string, handIn: HandIn, flags: string[]]>([
    ['an honest one', HAND_IN, []],
    [
      'the claimed report made up',
      { ...HAND_IN, claimed: { ...HAND_IN.claimed, reportHash: 'a'.repeat(64) } },
      ['claim-differs'],
    ],
    [
      'a decision rewritten, the claim left',
      withAttempt({ decisions: step(11, { percent: 13 }) }),
      ['claim-differs'],
    ],
    ['no claim at all', { ...HAND_IN, claimed: { reportHash: '', begun: '', handedIn: '' } }, []],
    ['a step left out', withAttempt({ decisions: without(decisions, 3) }), ['impossible', 'claim-differs']],
    [
      'two steps exchanged',
      withAttempt({ decisions: [decisions[1], decisions[0], ...decisions.slice(2)] }),
      ['impossible', 'claim-differs'],
    ],
    [
      'a step decided twice',
      withAttempt({ decisions: [...decisions, decisions[17]] }),
      ['impossible', 'claim-differs'],
    ],
    [
      'more contacts than the purse holds',
      withAttempt({
        decisions: step(12, {
          choice: { kind: 'rule', groups: ['general-develop'], order: 'recent', most: 400 },
        }),
      }),
      ['impossible', 'claim-differs'],
    ],
    [
      'a customer who is not in the file',
      withAttempt({ decisions: step(12, { choice: { kind: 'list', customers: [9999] } }) }),
      ['impossible', 'claim-differs'],
    ],
    [
      'a score beyond the scale',
      withAttempt({ decisions: step(1, { scores: { m: 6 } }) }),
      ['impossible', 'claim-differs'],
    ],
    [
      'something riding along',
      withAttempt({ decisions: step(0, { note: 'give me 100' }) }),
      ['impossible', 'claim-differs'],
    ],
    [
      'a text beyond all measure',
      withAttempt({ decisions: step(14, { goal: 'x'.repeat(5000) }) }),
      ['impossible', 'claim-differs'],
    ],
    ['another case', withAttempt({ scenario: { case: 'autumn' } }), ['other-case']],
    ['another exercise', withAttempt({ exercise: 'forecast' }), ['other-exercise', 'claim-differs']],
    [
      'rules of another version',
      withAttempt({ rulesVersion: '9' }),
      ['other-rules-version', 'claim-differs'],
    ],
    ['run broken off', withAttempt({ decisions: decisions.slice(0, 9) }), ['claim-differs', 'unfinished']],
    ['the link altered to another seed rule', { ...HAND_IN, assignment: other }, ['other-assignment']],
    ['no link', { ...HAND_IN, assignment: 'whatever' }, ['other-assignment']],
    [
      'handed in late by her own clock',
      { ...HAND_IN, claimed: { ...HAND_IN.claimed, handedIn: '2026-12-05T16:10:00Z' } },
      ['claims-late'],
    ],
  ])('%s', (_, handIn, flags) => {
    expect(codes(handIn)).toEqual(flags);
  });

  test("a neighbour's run under one's own number is played on another seed", () => {
    const borrowed = { ...HAND_IN, student: { name: '林二', number: '20230156' } };
    expect(codes(borrowed)).toEqual(['other-seed']);
    const easier = handInOf('1');
    expect(codes({ ...HAND_IN, attempt: easier.attempt, claimed: easier.claimed })).toEqual(['other-seed']);
    expect(seed).not.toBe(easier.attempt.seed);
  });

  test('across the class: twice the same, replaced, same decisions, same texts, not on the list', () => {
    const first = handInOf('1');
    const later: HandIn = { ...first, claimed: { ...first.claimed, handedIn: '2026-12-02T08:00:00Z' } };
    const copied: HandIn = { ...first, student: { name: '林三', number: '3' } };
    const rows = [first, first, later, copied, handInOf('4')].map((one) => checkHandIn(one, ASSIGNMENT));
    const crossed = crossCheck(rows, ASSIGNMENT, new Set(['1', '3']));
    expect(crossed.map(({ flags }) => flags.map(({ code }) => code))).toEqual([
      ['replaced', 'same-decisions'],
      ['repeated', 'same-decisions'],
      ['same-decisions'],
      ['other-seed', 'same-decisions'],
      ['not-on-list', 'same-texts'],
    ]);
    const kept = crossCheck(rows, { ...ASSIGNMENT, resubmit: false }, undefined);
    expect(kept[2]!.flags.some((flag) => flag.code === 'replaced' && flag.by === rows[0]!.receipt)).toBe(
      true,
    );
  });

  test('a consistently rewritten hand-in is simply another attempt', () => {
    const decisionsNow = step(11, { percent: 13 });
    const rewritten = withAttempt({ decisions: decisionsNow });
    const { reportHash } = checkHandIn(rewritten, ASSIGNMENT);
    expect(codes({ ...rewritten, claimed: { ...rewritten.claimed, reportHash } })).toEqual([]);
    expect(expertDecisions(seed)).toHaveLength(18);
  });
});
