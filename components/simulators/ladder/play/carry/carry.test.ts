import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { replyTo } from '../answers';
import { someRun, SMALL } from '../fixtures';
import { problemText } from './problem-words';
import { LINK, linkHash, MAX_LINK, readLink } from './run-link';
import { MAX_RUN_TEXT, readRunText, runObject, runText, type CarriedRun, type ReadRun } from './run-text';

const carried: CarriedRun = { name: '先服务，再拉新', kind: 'practice', run: someRun() };
const whole = runObject(carried);
const link = linkHash(carried);

/** As the page does: what can be read is replayed. */
function taken(read: ReadRun): ReadRun {
  if (!read.ok) return read;
  const reply = replyTo({ number: 1, call: 'view', ask: { run: read.carried.run } }, () => undefined);
  if ('error' in reply)
    return { ok: false, problem: { code: reply.code ?? reply.error, at: reply.at ?? '' } };
  return read;
}

describe('a whole run', () => {
  it('comes back from a file as it went', () => {
    expect(taken(readRunText(runText(carried)))).toEqual({ ok: true, carried });
    expect(taken(readRunText(`\uFEFF${runText({ ...carried, kind: 'counted' })}`))).toEqual({
      ok: true,
      carried: { ...carried, kind: 'counted' },
    });
  });

  it('comes back from a link, alone, with an address before it, or in a message', () => {
    for (const text of [
      link,
      `https://example.org/zh/simulators/ladder${link}`,
      `看看我这一局：https://example.org/zh/simulators/ladder${link}。\n你怎么走？`,
      `(https://example.org${link})`,
    ])
      expect(taken(readLink(text))).toEqual({ ok: true, carried });
  });

  it('comes as a bare attempt too', () => {
    expect(taken(readRunText(JSON.stringify(whole.attempt)))).toEqual({
      ok: true,
      carried: { ...carried, name: '' },
    });
  });

  it('travels at every step, and stays short', () => {
    for (let until = 0; until <= carried.run.decisions.length; until++) {
      const part = { ...carried, run: { ...carried.run, decisions: carried.run.decisions.slice(0, until) } };
      expect(taken(readLink(linkHash(part)))).toEqual({ ok: true, carried: part });
      expect(taken(readRunText(runText(part)))).toEqual({ ok: true, carried: part });
    }
    expect(link.length).toBeLessThan(2500);
  });

  it('has its name put in order', () => {
    const named = readRunText(JSON.stringify({ ...whole, name: 'a\u202Eb\n' + 'x'.repeat(200) }));
    expect(named.ok && named.carried.name).toMatch(/^a b x{56}$/);
  });
});

const attempt = (change: object) => JSON.stringify({ ...whole, attempt: { ...whole.attempt, ...change } });
const scenario = (change: object) => attempt({ scenario: { ...SMALL, ...change } });
const decisions = (change: (all: Record<string, unknown>[]) => unknown[]) =>
  attempt({ decisions: change(JSON.parse(JSON.stringify(whole.attempt.decisions))) });
const text = runText(carried);
const deep = '['.repeat(5000) + ']'.repeat(5000);

describe('a damaged or hostile file', () => {
  it.each([
    ['empty', '', 'empty', ''],
    ['white', ' \n', 'empty', ''],
    ['bytes', '\u0000PNG\uFFFD', 'not-text', ''],
    ['a web page', '<html></html>', 'not-json', ''],
    ['cut short', text.slice(0, text.length / 2), 'cut-short', ''],
    ['a comma lost', text.replace(',', ''), 'broken-json', '3:2'],
    ['too large', `${text}${' '.repeat(MAX_RUN_TEXT)}`, 'too-large', ''],
    ['a list', '[1]', 'not-an-object', ''],
    ['another format', JSON.stringify({ ...whole, format: 'x' }), 'other-format', 'format'],
    ['no format', '{}', 'other-format', 'format'],
    ['a newer version', JSON.stringify({ ...whole, version: 2 }), 'newer-version', 'version'],
    ['no version', JSON.stringify({ ...whole, version: '1' }), 'no-such-version', 'version'],
    ['a stowaway', JSON.stringify({ ...whole, script: 'x' }), 'unknown-field', 'script'],
    ['a poisoned prototype', text.replace('{', '{"__proto__":{"a":1},'), 'unknown-field', '__proto__'],
    ['a number for a name', JSON.stringify({ ...whole, name: 7 }), 'not-a-name', 'name'],
    ['no kind', JSON.stringify({ ...whole, kind: 'won' }), 'no-such-kind', 'kind'],
    ['no attempt', JSON.stringify({ ...whole, attempt: null }), 'not-an-object', 'attempt'],
    ['more in the attempt', attempt({ score: 100 }), 'unknown-field', 'attempt.score'],
    ['another exercise', attempt({ exercise: 'rfm/guided' }), 'unknown-exercise', 'attempt.exercise'],
    ['other rules', attempt({ rulesVersion: '0' }), 'unknown-rules-version', 'attempt.rulesVersion'],
    ['no seed', attempt({ seed: 5 }), 'not-a-seed', 'attempt.seed'],
    ['an endless seed', attempt({ seed: 'x'.repeat(201) }), 'not-a-seed', 'attempt.seed'],
    ['no decisions', attempt({ decisions: {} }), 'not-a-list', 'attempt.decisions'],
    ['a deep decision', `{"exercise":"ladder/run","decisions":[${deep}]}`, 'not-a-name', 'rulesVersion'],
    ['half a character', attempt({ decisions: ['\uD800'] }), 'not-json', 'attempt.decisions[0]'],
    [
      'too many decisions',
      decisions((all) => [...all, ...all]),
      'too-many-decisions',
      'attempt.decisions[13]',
    ],
    ['no scenario', attempt({ scenario: 'tea' }), 'not-an-object', 'attempt.scenario'],
    ['too many people', scenario({ people: 1e9 }), 'too-high', 'attempt.scenario.people'],
    ['half a quarter', scenario({ quarters: 2.5 }), 'not-whole', 'attempt.scenario.quarters'],
    [
      'an unknown coefficient',
      scenario({ changes: { luck: 9 } }),
      'unknown-coefficient',
      'attempt.scenario.changes.luck',
    ],
    [
      'an impossible one',
      scenario({ changes: { margin: -3 } }),
      'too-low',
      'attempt.scenario.changes.margin',
    ],
    [
      'an event too late',
      scenario({ events: [{ quarter: 9, kind: 'demand', size: 1 }] }),
      'after-the-end',
      'attempt.scenario.events[0].quarter',
    ],
    ['a step left out', decisions((all) => all.slice(1)), 'not-this-step', 'decisions[0].step'],
    [
      'a step twice',
      decisions(([goal, ...rest]) => [goal, goal, ...rest].slice(0, 5)),
      'not-this-step',
      'decisions[1].step',
    ],
    [
      'too much spent',
      decisions((all) =>
        all.map((one, i) => (i === 2 ? { ...one, spend: { ...(one.spend as object), service: 1e6 } } : one)),
      ),
      'over-budget',
      'decisions[2].spend',
    ],
    [
      'a refund for itself',
      decisions((all) =>
        all.map((one, i) => (i === 2 ? { ...one, spend: { ...(one.spend as object), data: -5 } } : one)),
      ),
      'not-whole-yuan',
      'decisions[2].spend.data',
    ],
    [
      'a stowaway in a decision',
      decisions((all) => all.map((one, i) => (i === 1 ? { ...one, extra: 1 } : one))),
      'not-plain',
      'decisions[1]',
    ],
    ['null as a decision', decisions((all) => [...all.slice(0, 4), null]), 'not-an-object', 'decisions[4]'],
  ])('%s is refused with place and cause', (_, given, code, at) => {
    const read = taken(readRunText(given));
    expect(read.ok ? undefined : { code: read.problem.code, at: read.problem.at }).toEqual({ code, at });
    if (read.ok) return;
    const [zh, en] = [problemText('zh', 'file', read.problem), problemText('en', 'file', read.problem)];
    // Each cause has words in both languages: no bare code is shown.
    expect(zh).toMatch(/^这个文件打不开：/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).not.toContain(code);
    if (code.includes('-')) expect(en).not.toContain(code);
  });
});

const packed = (json: string) => {
  const body = Buffer.from(deflateSync(strToU8(json))).toString('base64url');
  return { body, length: body.length.toString(36), json: json.length.toString(36) };
};

describe('a damaged or hostile link', () => {
  const end = link.length;
  const at = Math.floor(end / 2);
  const other = link[at] === 'A' ? 'B' : 'A';
  it.each([
    ['no link', 'https://example.org/zh/simulators/ladder', 'no-link'],
    ['nothing behind the sign', LINK, 'damaged-link'],
    ['only the form', `${LINK}1.`, 'cut-short'],
    ['cut in the middle', link.slice(0, at), 'cut-short'],
    ['cut by one', link.slice(0, -1), 'cut-short'],
    ['one letter changed', link.slice(0, at) + other + link.slice(at + 1), 'damaged-link'],
    ['one letter lost', link.slice(0, at) + link.slice(at + 1), 'cut-short'],
    ['lower case', link.toLowerCase(), 'damaged-link'],
    ['a newer form', link.replace('#run=1.', '#run=2.'), 'newer-version'],
    ['another check', link.replace(/^(#run=1\.\w+\.\w+\.)\w+/, '$10'), 'damaged-link'],
    ['a script', `${LINK}<script>alert(1)</script>`, 'damaged-link'],
    ['endless', `${LINK}1.${'A'.repeat(MAX_LINK)}`, 'too-large'],
    ['broken by a line', `${link.slice(0, at)}\n${link.slice(at)}`, 'cut-short'],
  ])('%s is refused', (_, given, code) => {
    const read = readLink(given);
    expect(read.ok ? undefined : read.problem.code).toBe(code);
    if (!read.ok) expect(problemText('en', 'link', read.problem)).toMatch(/^This link cannot be opened: /);
  });

  it('does not blow up, and reads the content as strictly as a file', async () => {
    const { murmur3 } = await import('@/lib/math');
    const hashOf = (json: string, claim?: string) => {
      const { body, length, json: room } = packed(json);
      return `${LINK}1.${length}.${claim ?? room}.${murmur3(strToU8(body), 0).toString(36)}.${body}`;
    };
    const codeOf = (read: ReadRun) => (read.ok ? 'read' : read.problem.code);
    expect(codeOf(readLink(hashOf(JSON.stringify(whole))))).not.toBe('damaged-link');
    // Two million letters in two thousand.
    expect(codeOf(readLink(hashOf('x'.repeat(2_000_000))))).toBe('too-large');
    expect(['damaged-link', 'not-json']).toContain(codeOf(readLink(hashOf('x'.repeat(2_000_000), '100'))));
    expect(codeOf(readLink(hashOf('{"format":"x"}')))).toBe('other-format');
    expect(codeOf(readLink(hashOf('null')))).toBe('not-an-object');
  });
});

it('says in each language what came of a link that was cut', () => {
  const problem = { code: 'cut-short', at: '800/1380' };
  expect(problemText('zh', 'link', problem)).toBe(
    '这个链接打不开：后面缺了一截，只到了800个字符，应有1380个。这里原有的都没有动。',
  );
  expect(problemText('en', 'link', problem)).toBe(
    'This link cannot be opened: its end is missing: 800 characters came of 1380. Nothing that is kept here has changed.',
  );
  expect(problemText('zh', 'file', { code: 'over-budget', at: 'decisions[2].spend' })).toContain(
    '第3个决定的spend',
  );
  expect(
    problemText('en', 'file', { code: 'too-low', at: 'attempt.scenario.changes.margin', limit: 0.01 }),
  ).toContain('at the terms of the case, changes.margin, it is too low; the least is 0.01');
});
