import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvBlob, maskIds, neutraliseCell, scoredCsv, type ScoredColumns } from './scored-csv';

const NAMES = { segments: ['重要价值', 'a "b", c'], refundsOnly: '仅退款' };
const HEADER = 'customer_id,recency_days,frequency,monetary,r,f,m,segment';

/** Three who ordered, and customers 0, 2 and 5 with refunds only: before, between and after them. */
const TABLE: ScoredColumns = {
  ids: ['=1+1', 'b', 'c', 'd,e', '@f', 'g'],
  customer: [1, 3, 4],
  recencyDays: [3, 0, 400],
  frequency: [1, 2, 30],
  monetary: [8800, -1, 123456789],
  r: [5, 1, 2],
  f: [1, 2, 3],
  m: [4, 4, 4],
  segment: [0, 1, 0],
  refundsOnly: { customer: [0, 2, 5], cents: [-2000, 0, -5] },
};

const monetaryOf = (...cents: number[]) => {
  const one = cents.map(() => 1);
  const text = scoredCsv(
    {
      ...TABLE,
      customer: cents.map((_, i) => i),
      ids: cents.map((_, i) => `id${i}`),
      recencyDays: one,
      frequency: one,
      monetary: cents,
      r: one,
      f: one,
      m: one,
      segment: one,
      refundsOnly: { customer: [], cents: [] },
    },
    NAMES,
  );
  return Papa.parse<string[]>(text.trimEnd())
    .data.slice(1)
    .map((row) => row[3]);
};

describe('scored table as CSV', () => {
  test('all customers by id, quoted where needed', () => {
    expect(scoredCsv(TABLE, NAMES)).toBe(
      `${[
        HEADER,
        '=1+1,,0,-20.00,,,,仅退款',
        'b,3,1,88.00,5,1,4,重要价值',
        'c,,0,0.00,,,,仅退款',
        '"d,e",0,2,-0.01,1,2,4,"a ""b"", c"',
        '@f,400,30,1234567.89,2,3,4,重要价值',
        'g,,0,-0.05,,,,仅退款',
      ].join('\n')}\n`,
    );
  });

  test('neutralised: ids and names that would run, and nothing else', () => {
    const plain = scoredCsv(TABLE, NAMES).split('\n');
    const safe = scoredCsv(TABLE, NAMES, { neutralise: true }).split('\n');
    expect(safe.filter((line, i) => line !== plain[i])).toEqual([
      "'=1+1,,0,-20.00,,,,仅退款",
      "'@f,400,30,1234567.89,2,3,4,重要价值",
    ]);
    const named = scoredCsv(TABLE, { ...NAMES, segments: ['－x', 'y'] }, { neutralise: true });
    expect(named).toContain(",'－x\n");
  });

  test('without such cells the bytes are the same', () => {
    const calm = { ...TABLE, ids: ['a', 'b', 'c', 'd', 'e=', '中'] };
    expect(scoredCsv(calm, NAMES, { neutralise: true })).toBe(scoredCsv(calm, NAMES));
  });

  test('fractions of a cent: to the nearest, halves away from zero', () => {
    expect(monetaryOf(33.333, 0.5, 1.5, -0.5, -2.5, -0.4, 99.5, 0.49999999999999994)).toEqual([
      '0.33',
      '0.01',
      '0.02',
      '-0.01',
      '-0.03',
      '0.00',
      '1.00',
      '0.00',
    ]);
  });

  test('nobody: the header alone', () => {
    const nobody = { ...TABLE, customer: [], refundsOnly: { customer: [], cents: [] } };
    expect(scoredCsv(nobody, NAMES)).toBe(`${HEADER}\n`);
  });

  test('a file of many parts holds every row once, in UTF-8 without a mark', async () => {
    const count = 45_000;
    const column = Uint32Array.from({ length: count }, (_, i) => i);
    const ids = Array.from(column, (i) => `客${i}`);
    const one = new Uint8Array(count);
    const many = {
      ...TABLE,
      ids,
      customer: column,
      recencyDays: column,
      frequency: column,
      monetary: column,
      r: one,
      f: one,
      m: one,
      segment: one,
      refundsOnly: { customer: [], cents: [] },
    };
    const bytes = new Uint8Array(await csvBlob(many, NAMES).arrayBuffer());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(
      Papa.parse<string[]>(text.trimEnd())
        .data.slice(1)
        .map((row) => row[0]),
    ).toEqual(ids);
    expect(text).toBe(scoredCsv(many, NAMES));
  });
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
  '%j would run',
  (text) => expect(neutraliseCell(text)).toBe(`'${text}`),
);

test.each(['a=1', '1-2', "'=1", '', ' =1', '张三'])('%j would not', (text) =>
  expect(neutraliseCell(text)).toBe(text),
);

test('masked ids are numbered in order and sort as they did', () => {
  expect(maskIds(3)).toEqual(['C0001', 'C0002', 'C0003']);
  const many = maskIds(10_000);
  expect([many[0], many[9_999]]).toEqual(['C00001', 'C10000']);
  expect([...many].sort()).toEqual(many);
});
