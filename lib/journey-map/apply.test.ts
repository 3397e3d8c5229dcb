import { describe, expect, test } from 'vitest';
import { randomStream } from '@/lib/math';
import { applyEdit } from './apply';
import type { MapEdit } from './edits';
import { emptyMap } from './empty';
import { mapFile } from './file';
import { EDIT_KINDS, frozen, randomEdit } from './fixtures/random-edit';
import { drawFrom, randomMap } from './fixtures/random-map';
import type { JourneyMap } from './map';
import { parseMap } from './parse';
import { endRun, record, redo, startHistory, undo } from './history';
import { templateMap } from './templates';

const after = (map: JourneyMap, ...edits: readonly MapEdit[]): JourneyMap =>
  edits.reduce((before, edit) => {
    const result = applyEdit(before, edit);
    if (!result.ok) throw new Error(`${edit.kind}: ${result.problem.code} at ${result.problem.at}`);
    return result.map;
  }, map);
const refused = (map: JourneyMap, edit: MapEdit) => {
  const result = applyEdit(map, edit);
  return result.ok ? null : result.problem;
};
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

describe('two thousand random edits', () => {
  test('leave a valid map each time, change nothing in place, and every kind is done at least once', () => {
    const done = new Set<string>();
    let problems = 0;
    for (let run = 0; run < 20; run++) {
      const draw = drawFrom(randomStream('edits', run));
      let map = frozen(run % 2 === 0 ? randomMap(run) : templateMap('homestay-stay', 'zh'));
      for (let step = 0; step < 100; step++) {
        const edit = frozen(randomEdit(draw, map));
        const result = applyEdit(map, edit);
        if (!result.ok) {
          problems++;
          continue;
        }
        done.add(edit.kind);
        const read = parseMap(mapFile(result.map));
        if (!read.ok)
          throw new Error(`run ${run}, step ${step}, ${edit.kind}: ${JSON.stringify(read.problem)}`);
        expect(read.map).toEqual(result.map);
        map = frozen(result.map);
      }
    }
    expect(problems).toBeGreaterThan(100);
    expect([...done].sort()).toEqual(Object.keys(EDIT_KINDS).sort());
  }, 120_000);
});

describe('what single edits do', () => {
  const map = templateMap('homestay-stay', 'zh');

  test('an edit that changes nothing gives the very same map', () => {
    const [first] = map.asIs.cards;
    const edits: readonly MapEdit[] = [
      { kind: 'set-title', text: map.title },
      { kind: 'move-stage', stage: 's1', to: 0 },
      { kind: 'hide-lane', lane: 'l1', isHidden: false },
      { kind: 'set-card-text', version: 'asIs', card: 'c1', text: first!.text },
      { kind: 'move-cards', version: 'asIs', cards: ['c1'], stage: 's1', lane: 'l1', place: 0 },
      { kind: 'move-touchpoint', version: 'asIs', touchpoint: 't2', stage: 's2', place: 0 },
      { kind: 'set-feeling', version: 'asIs', touchpoint: 't1', persona: 'p1', value: 1.6 },
      { kind: 'remove-cards', version: 'asIs', cards: [] },
      { kind: 'drop-to-be' },
    ];
    for (const edit of edits) expect(after(map, edit), edit.kind).toBe(map);
  });

  test('one card typed in leaves all else the same object', () => {
    const next = after(map, { kind: 'set-card-text', version: 'asIs', card: 'c2', text: '改过' });
    expect(next.asIs.touchpoints).toBe(map.asIs.touchpoints);
    expect(next.stages).toBe(map.stages);
    expect(next.asIs.cards.filter((card, i) => card !== map.asIs.cards[i])).toEqual([
      { ...map.asIs.cards[1], text: '改过' },
    ]);
  });

  test('touchpoints follow a stage that is moved', () => {
    const next = after(map, { kind: 'move-stage', stage: 's4', to: 0 });
    expect(ids(next.stages)).toBe('s4 s1 s2 s3 s5 s6');
    expect(ids(next.asIs.touchpoints)).toBe('t6 t7 t1 t2 t3 t4 t5 t8 t9');
  });

  test('cards go into another cell at a place there, in the order in which they stood', () => {
    const three = [1, 2, 3].map((i) => ({ stage: 's1', lane: 'l7', text: `${i}`, personas: [] }));
    const filled = after(map, { kind: 'add-cards', version: 'asIs', cards: three, place: 0 });
    const [a, b, c] = filled.asIs.cards.filter(({ text }) => /^[123]$/.test(text)).map(({ id }) => id);
    const next = after(filled, {
      ...{ kind: 'move-cards', version: 'asIs', stage: 's1', lane: 'l7', place: 1 },
      cards: [c!, a!],
    });
    const cell = next.asIs.cards.filter(({ stage, lane }) => stage === 's1' && lane === 'l7');
    expect(ids(cell)).toBe(
      `${b} ${a} ${c} ${map.asIs.cards.find((x) => x.stage === 's1' && x.lane === 'l7')!.id}`,
    );
  });

  test('with a stage go its cards and touchpoints, in both versions', () => {
    const next = after(map, { kind: 'begin-to-be' }, { kind: 'remove-stage', stage: 's3' });
    for (const version of [next.asIs, next.toBe!])
      expect([...version.cards, ...version.touchpoints].filter(({ stage }) => stage === 's3')).toEqual([]);
    expect(next.toBe).toBe(next.asIs);
  });

  test('what was said of one persona alone goes with her, and is not said of all', () => {
    const next = after(map, { kind: 'remove-persona', persona: 'p2' });
    expect(next.asIs.cards.length).toBe(map.asIs.cards.length - 2);
    expect(next.asIs.touchpoints.every(({ feelings }) => !('p2' in feelings))).toBe(true);
  });

  test('the version to be begins as it is, and then goes its own way', () => {
    const next = after(
      map,
      { kind: 'begin-to-be' },
      { kind: 'edit-touchpoint', version: 'toBe', touchpoint: 't5', change: { wait: 10 } },
    );
    expect(map.asIs.touchpoints[4]?.wait).toBe(50);
    expect(next.asIs).toBe(map.asIs);
    expect(next.toBe?.touchpoints[4]?.wait).toBe(10);
    expect(next.toBe?.cards).toBe(map.asIs.cards);
  });

  test('typed text is tidied: line ends, tabs, control and turning marks', () => {
    expect(after(map, { kind: 'set-title', text: 'a\r\nb\tc\u202e\u0000' }).title).toBe('a b c');
    expect(after(map, { kind: 'set-note', text: 'a\r\nb\u2028c' }).note).toBe('a\nb\nc');
  });

  test('what cannot be done is refused, with its cause', () => {
    const lonely = emptyMap('en');
    const cases: readonly (readonly [MapEdit, string, string])[] = [
      [{ kind: 'remove-persona', persona: 'p1' }, 'last-one', 'personas'],
      [{ kind: 'remove-lane', lane: 'l1' }, 'not-own', 'lane'],
      [{ kind: 'add-lane', name: ' ', place: 0 }, 'no-name', 'name'],
      [{ kind: 'set-title', text: 'x'.repeat(81) }, 'too-long', 'title'],
      [{ kind: 'remove-cards', version: 'toBe', cards: [] }, 'no-to-be', 'toBe'],
      [{ kind: 'rename-stage', stage: 's9', name: '' }, 'unknown-id', 'stage'],
      [{ kind: 'replace-map', map: { ...lonely, stages: [] } }, 'too-few', 'stages'],
    ];
    for (const [edit, code, at] of cases) expect(refused(lonely, edit)).toEqual({ code, at });
    const cards = [{ stage: 's1', lane: 'l4', text: '', personas: [] }];
    const onCurve = refused(lonely, { kind: 'add-cards', version: 'asIs', cards, place: 0 });
    expect(onCurve).toEqual({ code: 'wrong-lane', at: 'cards[0].lane' });
    const stages = Array.from({ length: 38 }, () => ({ kind: 'add-stage', name: '', place: null }) as const);
    expect(refused(lonely, { kind: 'many', edits: stages })).toEqual({ code: 'too-many', at: 'stages' });
  });

  test('a map does not grow beyond what a file may hold', () => {
    const text = '茶'.repeat(1000);
    const cards = Array.from({ length: 600 }, () => ({ stage: 's1', lane: 'l1', text, personas: [] }));
    const full = after(emptyMap('zh'), { kind: 'add-cards', version: 'asIs', cards, place: null });
    const more = refused(full, { kind: 'add-cards', version: 'asIs', cards, place: null });
    expect(more).toEqual({ code: 'too-large', at: '' });
  });

  test('a new thing takes no id that either version has', () => {
    const both = after(
      map,
      { kind: 'begin-to-be' },
      { kind: 'remove-cards', version: 'asIs', cards: ['c40'] },
    );
    const cards = [{ stage: 's1', lane: 'l1', text: 'neu', personas: [] }];
    const next = after(both, { kind: 'add-cards', version: 'asIs', cards, place: null });
    const made = next.asIs.cards.find(({ text }) => text === 'neu')!;
    expect(both.toBe!.cards.some(({ id }) => id === made.id)).toBe(false);
  });
});

describe('the history', () => {
  const start = templateMap('b2b-project', 'en');
  const done = (history: ReturnType<typeof startHistory>, edit: MapEdit) => {
    const result = record(history, edit);
    if (!result.ok) throw new Error(`${edit.kind}: ${result.problem.code}`);
    return result.history;
  };

  test('two hundred and fifty steps back to the very same map, and forward again', () => {
    const draw = drawFrom(randomStream('history'));
    let history = startHistory(start);
    const maps = [start];
    while (history.past.length < 250) {
      const result = record(endRun(history), randomEdit(draw, history.map));
      if (!result.ok || result.history.map === history.map) continue;
      history = result.history;
      maps.push(history.map);
    }
    const last = history.map;
    for (let step = 249; step >= 0; step--) {
      history = undo(history);
      expect(history.map).toBe(maps[step]);
    }
    expect(history.map).toBe(start);
    expect(undo(history)).toBe(history);
    for (let step = 1; step <= 250; step++) {
      history = redo(history);
      expect(history.map).toBe(maps[step]);
    }
    expect(history.map).toBe(last);
    expect(redo(history)).toBe(history);
  });

  test('typing in one field is one step, until the field is left', () => {
    const type = (text: string): MapEdit => ({ kind: 'set-card-text', version: 'asIs', card: 'c1', text });
    let history = ['a', 'ab', 'abc'].reduce((before, text) => done(before, type(text)), startHistory(start));
    expect(history.past).toHaveLength(1);
    history = done(endRun(history), type('abcd'));
    history = done(history, { kind: 'set-title', text: 'x' });
    expect(history.past).toHaveLength(3);
    expect(undo(undo(undo(history))).map).toBe(start);
    expect(redo(undo(history)).map).toBe(history.map);
  });

  test('an edit that changes nothing, or is refused, is no step; a new one ends what could be redone', () => {
    const history = done(startHistory(start), { kind: 'set-title', text: 'x' });
    expect(done(history, { kind: 'set-title', text: 'x' })).toBe(history);
    expect(record(history, { kind: 'remove-lane', lane: 'l1' }).ok).toBe(false);
    expect(done(undo(history), { kind: 'set-title', text: 'y' }).future).toEqual([]);
  });
});
