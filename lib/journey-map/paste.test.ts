import { describe, expect, test } from 'vitest';
import { applyEdit } from './apply';
import { copyText, pasteInto } from './clipboard';
import { emptyMap } from './empty';
import { mapFile } from './file';
import { mapFromRows } from './from-rows';
import { touchpointsFromTable } from './table';
import { templateMap } from './templates';

describe('the clipboard', () => {
  const map = templateMap('homestay-stay', 'zh');
  const place = { version: 'asIs', stage: 's1', lane: 'l1', place: null } as const;

  test('a selection over rows and stages comes into another map in the same shape', () => {
    const text = copyText(map, 'asIs', { cards: ['c1', 'c2', 'c17'], touchpoints: ['t1'] });
    const pasted = pasteInto(emptyMap('zh'), place, text);
    if (!pasted.ok) throw new Error(pasted.problem.code);
    const result = applyEdit(emptyMap('zh'), pasted.edit);
    if (!result.ok) throw new Error(result.problem.code);
    const chosen = map.asIs.cards.filter(({ id }) => ['c1', 'c2', 'c17'].includes(id));
    expect(result.map.asIs.cards.map(({ lane, text: said }) => [lane, said])).toEqual(
      chosen.map(({ lane, text: said }) => [lane, said]),
    );
    expect(result.map.asIs.touchpoints.map(({ name, wait }) => [name, wait])).toEqual([
      [map.asIs.touchpoints[0]!.name, map.asIs.touchpoints[0]!.wait],
    ]);
  });

  test('plain lines become cards, or touchpoints in their row', () => {
    expect(pasteInto(map, place, ' 一\r\n\n二\t三 ')).toMatchObject({
      edit: { kind: 'add-cards', cards: [{ text: '一' }, { text: '二 三' }] },
    });
    expect(pasteInto(map, { ...place, lane: 'l2' }, '电话')).toMatchObject({
      edit: { kind: 'add-touchpoints', touchpoints: [{ name: '电话' }] },
    });
  });

  test('what cannot be pasted is refused', () => {
    const code = (text: string, lane = 'l1') => {
      const result = pasteInto(map, { ...place, lane }, text);
      return result.ok ? null : result.problem.code;
    };
    expect(code(' \n')).toBe('nothing-there');
    expect(code('x', 'l4')).toBe('wrong-lane');
    expect(code(mapFile(map))).toBe('a-whole-map');
    expect(code('{"form":"guanxi-lab-cards-1","cards":[{}],"touchpoints":[]}')).toBe('missing-field');
  });
});

describe('a pasted list', () => {
  test('is read by its header in either language, and becomes a map', () => {
    const zh = touchpointsFromTable(
      '阶段\t接触点\t渠道\t等待（分钟）\t失误率（%）\t重要性\n到店\t点单\t门店\t5\t3\t4\n\t上菜\t门店\t1.5小时\t—\t5',
    );
    expect(zh).toEqual({
      ok: true,
      hasHeader: true,
      scales: { failure: 'percent', importance: 'of-five' },
      rows: [
        { stage: '到店', touchpoint: '点单', channel: '门店', wait: 5, failure: 0.03, importance: 0.8 },
        { stage: '到店', touchpoint: '上菜', channel: '门店', wait: 90, failure: null, importance: 1 },
      ],
    });
    const en = touchpointsFromTable('touchpoint,wait (min),stage\n"Tea, ""hot""",8,B\nRoom,,A\nBill,2,B');
    if (!en.ok) throw new Error(en.problem.code);
    const result = mapFromRows(en.rows, 'en');
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.map.stages.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(result.map.asIs.touchpoints.map(({ name }) => name)).toEqual(['Tea, "hot"', 'Bill', 'Room']);
  });

  test('says which line and column it cannot read', () => {
    const problem = (text: string) => {
      const result = touchpointsFromTable(text);
      return result.ok ? null : result.problem;
    };
    expect(problem('A\tb\tc\t5\nA\tb\tc\t很久')).toEqual({
      code: 'not-a-number',
      line: 2,
      column: 'wait',
      value: '很久',
    });
    expect(problem('A,b,c,5,120')).toMatchObject({ code: 'out-of-range', line: 1, column: 'failure' });
    expect(problem('接触点,等待,等候\na,1,2')).toMatchObject({ code: 'twice-the-column', column: 'wait' });
    expect(problem('渠道,等待\na,1')).toMatchObject({ code: 'no-touchpoint-column' });
    expect(problem('a,b\n"c')).toMatchObject({ code: 'unclosed-quote', line: 2 });
    expect(problem('  \n')).toMatchObject({ code: 'nothing-there' });
    expect(problem('a\n'.repeat(201))).toMatchObject({ code: 'too-many-rows', line: 201 });
  });
});
