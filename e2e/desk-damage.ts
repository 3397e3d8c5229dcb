import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import {
  assignmentQuery,
  handInFile,
  receiptOf,
  studentSeed,
  textForm,
  type Assignment,
  type Flag,
  type HandIn,
} from '@/lib/assignments';
import { ASSIGNMENT } from '@/lib/assignments/fixtures/hand-ins';
import { randomStream } from '@/lib/math';
import { contentHash, rfmGuided, type GuidedDecision, type Json } from '@/lib/scoring';
import { attemptWith, blindScript, expertDecisions } from '@/lib/scoring/rfm-guided/fixtures/runs';

export { ASSIGNMENT };
export const LINK = `https://example.edu.cn/zh/simulators/rfm/guided?${assignmentQuery(ASSIGNMENT)}`;

/** Everybody writes something else: else the texts would be flagged as the same. */
const inOwnWords = (decisions: readonly GuidedDecision[], number: string) =>
  decisions.map((decision) =>
    decision.step === 'rule' ? { ...decision, rule: `${number}号的规矩：先问她自己来不来` } : decision,
  );

/** A whole hand-in on that student's own seed; undefined where the decisions could not have been made. */
function handInOf(number: string, name: string, decisions?: readonly GuidedDecision[]): HandIn | undefined {
  const seed = studentSeed(ASSIGNMENT, number);
  const attempt = attemptWith(seed, inOwnWords(decisions ?? expertDecisions(seed), number));
  const outcome = rfmGuided.score(attempt);
  if (outcome.status !== 'scored') return undefined;
  return {
    form: 1,
    assignment: assignmentQuery(ASSIGNMENT),
    student: { name, number },
    attempt,
    claimed: {
      reportHash: contentHash(outcome),
      begun: '2026-12-01T10:00:00Z',
      handedIn: '2026-12-01T10:25:00Z',
    },
  };
}

/** An honest hand-in by somebody who decides well. */
export function goodHandIn(number: string, name = `学生${number}`): HandIn {
  const handIn = handInOf(number, name);
  if (!handIn) throw new Error('An expert can do no wrong.');
  return handIn;
}

/** A class in which no two play one seed; every other student decides blindly. */
export function classOf(students: number): HandIn[] {
  const handIns: HandIn[] = [];
  const seeds = new Set<string>();
  for (let i = 0; handIns.length < students; i++) {
    const number = String(20230000 + i);
    const seed = studentSeed(ASSIGNMENT, number);
    if (seeds.has(seed)) continue;
    const blind = i % 2 === 0 ? undefined : blindScript(randomStream('desk', 'script', i));
    const handIn = handInOf(number, `学生${i}`, blind);
    if (!handIn) continue;
    seeds.add(seed);
    handIns.push(handIn);
  }
  return handIns;
}

export const zipOf = (handIns: readonly HandIn[]): Uint8Array =>
  zipSync(
    Object.fromEntries(handIns.map((one) => [`${one.student.number}.json`, strToU8(handInFile(one))])),
    { level: 1 },
  );

/** One source, and what the desk must say of it: refused with a code, or on the table with these flags. */
export interface Damaged {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refused?: string;
  /** Lines of the table by student number. */
  readonly flagged?: Readonly<Record<string, readonly Flag['code'][]>>;
}

const without = <T>(list: readonly T[], place: number) => list.filter((_, i) => i !== place);

/** Everything that can happen to a file on its way. */
function files(): Damaged[] {
  const whole = goodHandIn('F0');
  const file = handInFile(whole);
  type Raw = Record<string, unknown> & { readonly attempt: Record<string, unknown> };
  const changed = (change: (value: Raw) => object) => JSON.stringify(change(JSON.parse(file) as Raw));
  const attempt = (change: object) => changed((raw) => ({ ...raw, attempt: { ...raw.attempt, ...change } }));
  const student = (name: string, number: string) => changed((raw) => ({ ...raw, student: { name, number } }));
  const texts: readonly (readonly [name: string, text: string, code: string])[] = [
    ['empty', '', 'empty'],
    ['blank', ' \n\uFEFF', 'empty'],
    ['cut short', file.slice(0, 900), 'not-json'],
    ['too large', `{"a":"${'x'.repeat(70_000)}"}`, 'too-large'],
    ['a list', '[]', 'not-a-hand-in'],
    ['another JSON', '{"a":1}', 'not-a-hand-in'],
    ['a desk', '{"form":"guanxi-lab-desk-1"}', 'desk-file'],
    ['words', '老师，我交了', 'no-hand-in'],
    ['a newer form', changed((raw) => ({ ...raw, form: 2 })), 'newer-form'],
    ['a field more', changed((raw) => ({ ...raw, mark: 100 })), 'unknown-field'],
    ['the name changed', file.replace('学生F0', '学生F1'), 'changed'],
    ['the number changed', file.replace('"F0"', '"F1"'), 'changed'],
    ['a decision changed', file.replace('"percent": 12.5', '"percent": 12'), 'changed'],
    ['the receipt changed', file.replace(receiptOf(whole), 'AAAA-BBBB'), 'changed'],
    ['no name', student('', '1'), 'not-a-name'],
    ['a name turned round', student('a\u202eb', '1'), 'not-a-name'],
    ['a number of markup', student('a', '<b>'), 'not-a-number'],
    ['no attempt', changed((raw) => ({ ...raw, attempt: 7 })), 'not-an-object'],
    ['a total in the attempt', attempt({ total: 100 }), 'unknown-field'],
    ['two thousand decisions', attempt({ decisions: Array(2000).fill(0) }), 'too-many-decisions'],
    ['half a character', attempt({ scenario: '\ud800' }), 'not-json'],
    ['a claim that is no hash', file.replace(whole.claimed.reportHash, 'zz'), 'not-a-text'],
    ['a time that is none', file.replace('2026-12-01T10:25:00Z', 'yesterday'), 'not-a-time'],
  ];
  return texts.map(([name, text, refused]) => ({ name: `${name}.json`, bytes: strToU8(text), refused }));
}

/** What chats do to a text. */
function texts(): Damaged[] {
  const lines = textForm(goodHandIn('T0')).split('\n');
  const changedAt = (i: number) =>
    lines.map((line, j) =>
      j === i ? `${line.slice(0, 10)}${line[10] === 'A' ? 'B' : 'A'}${line.slice(11)}` : line,
    );
  const found: readonly (readonly [name: string, lines: readonly string[], code: string])[] = [
    ['tail lost', lines.slice(0, -3), 'tail-lost'],
    ['cut within a line', [lines.slice(0, -2).join('\n').slice(0, -12)], 'tail-lost'],
    ['a line lost', without(lines, 7), 'parts-lost'],
    ['a character changed', changedAt(4), 'part-damaged'],
    ['the first line lost', lines.slice(1), 'head-lost'],
    ['the first line damaged', changedAt(0), 'part-damaged'],
  ];
  return found.map(([name, kept, refused]) => ({
    name: `${name}.txt`,
    bytes: strToU8(kept.join('\n')),
    refused,
  }));
}

/** What comes instead of a hand-in. */
function containers(): Damaged[] {
  const one = { 'a.json': strToU8(handInFile(goodHandIn('Z0'))) };
  const zip = zipSync(one);
  const locked = Uint8Array.from(zip);
  locked[6] = locked[6]! | 1;
  const bytes: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['cut.zip', zip.slice(0, 200), 'zip-damaged'],
    ['locked.zip', locked, 'zip-encrypted'],
    ['zip in zip.zip', zipSync({ 'inner.zip': zip }), 'zip-in-zip'],
    ['a letter.zip', zipSync({ 'letter.docx': strToU8('x') }), 'wrong-type'],
    ['nothing in it.zip', zipSync({ '__MACOSX/a': strToU8('x') }), 'no-hand-in'],
    ['a giant.zip', zipSync({ 'a.json': new Uint8Array(70_000) }), 'too-large'],
    ['too many.zip', manyFiles(2001), 'too-many-entries'],
    ['class.rar', strToU8('Rar!\u001a\u0007'), 'archive'],
    ['a program.json', new Uint8Array([0x4d, 0x5a, 0, 1]), 'not-text'],
  ];
  return [
    ...bytes.map(([name, content, refused]) => ({ name, bytes: content, refused })),
    {
      name: 'same names.zip',
      bytes: twice('a.json', zipText('Z1')),
      refused: 'same-name',
      flagged: { Z1: [] },
    },
    {
      name: 'one of two.zip',
      bytes: zipSync({ 'a.json': zipText('Z2'), 'b.json': strToU8('{') }),
      refused: 'not-json',
      flagged: { Z2: [] },
    },
  ];
}

const zipText = (number: string) => strToU8(handInFile(goodHandIn(number)));

const manyFiles = (count: number) =>
  zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.json`, new Uint8Array()])), {
    level: 0,
  });

/** Two entries of one name. */
function twice(name: string, content: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (let i = 0; i < 2; i++) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(parts));
}

/** Forgeries that can be read: each is on the table, flagged for what it is. */
function forgeries(): Damaged[] {
  type Forgery = readonly [name: string, forge: (honest: HandIn) => HandIn, flags: readonly Flag['code'][]];
  const attempt = (change: (given: HandIn['attempt']) => Partial<HandIn['attempt']>) => (honest: HandIn) => ({
    ...honest,
    attempt: { ...honest.attempt, ...change(honest.attempt) },
  });
  const step = (i: number, change: Record<string, Json>) =>
    attempt(({ decisions }) => ({
      decisions: decisions.map((one, j): Json => (i === j ? { ...(one as object), ...change } : one)),
    }));
  const claim = (change: Partial<HandIn['claimed']>) => (honest: HandIn) => ({
    ...honest,
    claimed: { ...honest.claimed, ...change },
  });
  const other = assignmentQuery({ ...ASSIGNMENT, seedRule: { kind: 'same', place: 7 } } satisfies Assignment);
  const impossible = ['impossible', 'claim-differs'] as const;
  const all: readonly Forgery[] = [
    ['the claimed report made up', claim({ reportHash: 'a'.repeat(64) }), ['claim-differs']],
    ['no claim at all', claim({ reportHash: '', begun: '', handedIn: '' }), []],
    ['late by her own clock', claim({ handedIn: '2026-12-07T00:10:00Z' }), ['claims-late']],
    ['a decision rewritten', step(11, { percent: 13 }), ['claim-differs']],
    ['a step left out', attempt(({ decisions }) => ({ decisions: without(decisions, 3) })), impossible],
    [
      'two steps exchanged',
      attempt(({ decisions: [a, b, ...rest] }) => ({ decisions: [b!, a!, ...rest] })),
      impossible,
    ],
    [
      'a step decided twice',
      attempt(({ decisions }) => ({ decisions: [...decisions, decisions[17]!] })),
      impossible,
    ],
    [
      'more contacts than the purse holds',
      step(12, { choice: { kind: 'rule', groups: ['general-develop'], order: 'recent', most: 400 } }),
      impossible,
    ],
    ['a customer not in the file', step(12, { choice: { kind: 'list', customers: [9999] } }), impossible],
    ['a score beyond the scale', step(1, { scores: { m: 6 } }), impossible],
    ['something riding along', step(0, { note: 'give me 100' }), impossible],
    ['a text beyond measure', step(14, { goal: 'x'.repeat(5000) }), impossible],
    ['an interval upside down', step(9, { interval: { low: 0.7, high: 0.6 } }), impossible],
    ['another case', attempt(() => ({ scenario: { case: 'autumn' } })), ['other-case']],
    ['another exercise', attempt(() => ({ exercise: 'forecast' })), ['other-exercise', 'claim-differs']],
    ['other rules', attempt(() => ({ rulesVersion: '9' })), ['other-rules-version', 'claim-differs']],
    [
      'run broken off',
      attempt(({ decisions }) => ({ decisions: decisions.slice(0, 9) })),
      ['claim-differs', 'unfinished'],
    ],
    ['nothing decided', attempt(() => ({ decisions: [] })), ['claim-differs', 'unfinished']],
    ['the link altered', (honest) => ({ ...honest, assignment: other }), ['other-assignment']],
    ['no link', (honest) => ({ ...honest, assignment: 'whatever' }), ['other-assignment']],
    [
      "a neighbour's run",
      (honest) => {
        const { attempt: lent, claimed } = goodHandIn('LENDER');
        return { ...honest, attempt: lent, claimed };
      },
      ['other-seed'],
    ],
  ];
  return all.map(([name, forge, flags], i) => {
    const number = `G${i}`;
    return {
      name: `${name}.json`,
      bytes: strToU8(handInFile(forge(goodHandIn(number)))),
      flagged: { [number]: flags },
    };
  });
}

/** What only the whole class shows. */
function pairs(): Damaged[] {
  const [a, b, c] = [goodHandIn('P1'), goodHandIn('P2'), goodHandIn('P3')];
  const file = (name: string, handIns: readonly HandIn[], flagged: Damaged['flagged']): Damaged => ({
    name,
    bytes: strToU8(handIns.map(textForm).join('\n')),
    ...(flagged && { flagged }),
  });
  const later = { ...b, claimed: { ...b.claimed, handedIn: '2026-12-02T08:00:00Z' } };
  const copied = { ...c, student: { name: '学生P4', number: 'P4' } };
  return [
    // Two lines each: what is flagged stands on one of them.
    file('the same again.txt', [a], undefined),
    file('the same again (2).txt', [a], { P1: ['repeated'] }),
    file('handed in anew.txt', [b, later], { P2: ['replaced'] }),
    file('copied.txt', [c, copied], { P3: ['same-decisions'], P4: ['other-seed', 'same-decisions'] }),
  ];
}

export const damagedSources = (): Damaged[] => [
  ...files(),
  ...texts(),
  ...containers(),
  ...forgeries(),
  ...pairs(),
];
