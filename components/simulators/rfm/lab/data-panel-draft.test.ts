import { describe, expect, test } from 'vitest';
import {
  asksDateOrder,
  asksDateSystem,
  choicesOf,
  dayNumberExample,
  draftOf,
  draftProblem,
  withBadRows,
} from './data-panel-draft';
import type { Inspection, ReadingChoices } from './protocol';

function look(dates: readonly string[], rest: Partial<Inspection> = {}): Inspection {
  return {
    header: ['订单号', '会员', '日期', '实付'],
    sample: dates.map((date, i) => [`O${i}`, `C${i}`, date, '88.00']),
    guess: { id: '会员', date: '日期', amount: '实付' },
    asksDateOrder: false,
    asksDateSystem: false,
    ...rest,
  };
}

const source = { kind: 'text', text: '' } as const;
const start = (inspection: Inspection, said?: ReadingChoices) => draftOf(source, 'a', inspection, said);

test('the guess is chosen, and what is chosen is handed on by name', () => {
  const draft = start(look(['2025-01-03']));
  expect(draft.columns).toEqual({ id: 1, date: 2, amount: 3 });
  expect(draftProblem(draft)).toBeUndefined();
  expect(choicesOf(draft, false)).toEqual({ columns: { id: '会员', date: '日期', amount: '实付' } });
  expect(choicesOf(draft, true).skipBad).toBe(true);
});

test('a column that was not guessed is asked for, and no column may be two things', () => {
  const draft = start(look(['2025-01-03'], { guess: { id: '会员', date: '日期' } }));
  expect(draftProblem(draft)).toEqual({ kind: 'no-column', column: 'amount' });
  expect(draftProblem({ ...draft, columns: { ...draft.columns, amount: 1 } })).toEqual({
    kind: 'same-column',
    column: 'amount',
    other: 'id',
  });
});

describe('day or month first', () => {
  const asked = { asksDateOrder: true };
  test('is asked, and left to the reader when nothing tells', () => {
    const draft = start(look(['3/4/2025', '5/6/2025'], asked));
    expect(draft.dateOrder).toBeUndefined();
    expect(draftProblem(draft)).toEqual({ kind: 'no-date-order' });
    expect(choicesOf({ ...draft, dateOrder: 'dmy' }, false).dateOrder).toBe('dmy');
  });
  test.each([
    [['3/4/2025', '25/4/2025'], 'dmy'],
    [['3/4/2025', '4/25/2025'], 'mdy'],
    [['25/4/2025', '4/25/2025'], undefined],
  ])('is guessed from a number above 12: %j %s', (dates, order) => {
    expect(start(look(dates, asked)).dateOrder).toBe(order);
  });
  test('is asked when another column is chosen that needs it', () => {
    const draft = start(look(['2025-01-03'], { header: ['3', '会员', '日期', '实付'] }));
    const sample = [['3/4/2025', 'C1', '2025-01-03', '88']];
    const moved = {
      ...draft,
      inspection: { ...draft.inspection, sample },
      columns: { ...draft.columns, date: 0 },
    };
    expect([asksDateOrder(draft), asksDateOrder(moved)]).toEqual([false, true]);
  });
  test('is asked when rows further down need it', () => {
    const draft = start(look(['2025-01-03']));
    const bad = { line: 9, column: 'date', value: '3/4/2025', problem: 'ambiguous-date' } as const;
    expect(asksDateOrder(withBadRows(draft, { count: 1, first: [bad] }))).toBe(true);
    expect(asksDateOrder(withBadRows(draft, { count: 1, first: [{ ...bad, problem: 'no-such-day' }] }))).toBe(
      false,
    );
  });
});

test('day numbers are shown as the dates that they may mean', () => {
  const draft = start(look(['45660'], { asksDateSystem: true }));
  expect(asksDateSystem(draft)).toBe(true);
  // LibreOffice: =DATE(2025;1;3) is 45660 in the 1900 system; the 1904 one is 1462 days later.
  expect(dayNumberExample(draft)).toEqual({ text: '45660', in1900: '2025-01-03', in1904: '2029-01-04' });
  expect(choicesOf(draft, false).dateSystem).toBe(1900);
});

test('what was said about a kept file is said again', () => {
  const said = { columns: { id: '订单号', date: '日期', amount: '实付' }, dateOrder: 'mdy' } as const;
  const draft = start(look(['3/4/2025'], { asksDateOrder: true }), said);
  expect(choicesOf(draft, false)).toEqual(said);
  expect(draft.keep).toBe(true);
});
