import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import {
  rfmPresets,
  segmentCustomers,
  rfmTable,
  type RfmDefinition,
  type SegmentScheme,
} from '@/lib/metrics';
import { scoredWorkbook, workbookSheets, type WorkbookInput } from './scored-workbook';
import { MOST_WORKBOOK_CUSTOMERS } from './scored-workbook-sizes';

/** Customer c has c + 1 orders of c + 1 yuan, the last one c days before day 100; the last customer has only a refund. */
function inputOf(count: number, definition: RfmDefinition, scheme: SegmentScheme = { kind: 'eight-groups' }) {
  const rows: { customer: number; day: number; cents: number }[] = [];
  for (let customer = 0; customer < count; customer++)
    for (let k = 0; k <= Math.min(customer, 9); k++)
      rows.push({ customer, day: 100 - (customer % 50) - k, cents: 100 * (customer + 1) });
  rows.push({ customer: count, day: 90, cents: -250 });
  const orders = {
    customers: count + 1,
    customer: Int32Array.from(rows, (row) => row.customer),
    day: Int32Array.from(rows, (row) => row.day),
    cents: Float64Array.from(rows, (row) => row.cents),
  };
  const table = rfmTable(orders, 100, definition);
  const { ids, segment } = segmentCustomers(table, scheme, definition.bins);
  const input: WorkbookInput = {
    locale: 'zh',
    settings: { definition, scheme },
    asOf: '2025-12-31',
    sourceName: '订单.csv',
    illustrative: false,
    columns: {
      ...table,
      ids: Array.from({ length: count + 1 }, (_, i) => (i === 0 ? '=1+1' : `0${i}`)),
      segment,
    },
    names: { segments: ids, refundsOnly: '仅退款' },
  };
  return { input, table, names: Array.from(segment, (place) => ids[place]!) };
}

const { course } = rfmPresets;
const formulaOf = (cell: unknown) =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : cell;
const firstFormulas = (input: WorkbookInput) => workbookSheets(input).customers[1]!.slice(4).map(formulaOf);
const wordsOf = (input: WorkbookInput) => JSON.stringify(workbookSheets(input).definitions);

describe('what a reader of the file finds', () => {
  test('values, results of the formulas and text ids; refunds-only at the end', async () => {
    const { input, table, names } = inputOf(7, course);
    const rows = await readSheet(await (await scoredWorkbook(input)).arrayBuffer(), '客户');
    expect(rows[0]).toEqual(['客户编号', '最近（天）', '频次', '金额（元）', 'R分', 'F分', 'M分', '客群']);
    expect(rows.slice(1, -1)).toEqual(
      names.map((name, i) => [
        i === 0 ? '=1+1' : `0${i}`,
        table.recencyDays[i],
        table.frequency[i],
        table.cents[i]! / 100,
        table.r[i],
        table.f[i],
        table.m[i],
        name,
      ]),
    );
    expect(rows.at(-1)).toEqual(['07', null, 0, -2.5, null, null, null, '仅退款']);
  });

  test('a segment name with marks of XML arrives whole', async () => {
    const rules = [{ id: '=a < "b" & c', r: [1, 5], f: [1, 5], m: [1, 5] }] as const;
    const { input } = inputOf(2, course, { kind: 'own', rules });
    const rows = await readSheet(await (await scoredWorkbook(input)).arrayBuffer(), '客户');
    expect(rows[1]![7]).toBe('=a < "b" & c');
  });

  test('the definitions in words', async () => {
    const { input } = inputOf(3, { ...course, frequency: 'repeat-periods', periodDays: 14 });
    const rows = await readSheet(await (await scoredWorkbook(input)).arrayBuffer(), '口径');
    expect(rows.map((row) => row[1])).toEqual(
      expect.arrayContaining([
        '订单.csv',
        '2025-12-31',
        3,
        5,
        '合计',
        '只减金额，不算来过',
        '分数高于0.6×档数',
      ]),
    );
    expect(JSON.stringify(rows)).toContain('每段14天');
  });
});

/** LibreOffice 7.4 recalculated these formulas for 2 000 customers to the very scores of lib/metrics. */
describe('formulas', () => {
  test('rank', () => {
    expect(firstFormulas(inputOf(7, course).input)).toEqual([
      '1+INT(5*(RANK(B2,B$2:B$8,0)-1)/COUNT(B$2:B$8))',
      '1+INT(5*(RANK(C2,C$2:C$8,1)-1)/COUNT(C$2:C$8))',
      '1+INT(5*(RANK(D2,D$2:D$8,1)-1)/COUNT(D$2:D$8))',
      "INDEX('口径'!$A$17:$A$24,1+4*(5*E2>15)+2*(5*F2>15)+(5*G2>15))",
    ]);
    expect(workbookSheets(inputOf(7, course).input).definitions[16]).toEqual(['general-win-back']);
  });

  test('qcut: cuts on the second sheet, days counted from the other end', () => {
    const { input } = inputOf(11, { ...course, scoring: 'qcut' });
    expect(firstFormulas(input).slice(0, 2)).toEqual([
      "5-SUMPRODUCT(--(B2>'口径'!$B$17:$E$17))",
      "1+SUMPRODUCT(--(C2>'口径'!$B$18:$E$18))",
    ]);
    expect(workbookSheets(input).definitions[16]!.map(formulaOf).slice(0, 2)).toEqual([
      'R',
      "SMALL('客户'!$B$2:$B$12,1+INT((COUNT('客户'!$B$2:$B$12)-1)*1/5))",
    ]);
  });

  test('own limits, money in yuan', () => {
    const thresholds = { r: [3], f: [2], m: [450] };
    const { input } = inputOf(7, { ...course, scoring: 'thresholds', bins: 2, thresholds });
    expect(firstFormulas(input)[0]).toBe("1+SUMPRODUCT(--(B2<='口径'!$B$17:$B$17))");
    expect(workbookSheets(input).definitions[18]).toEqual(['M', 4.5]);
  });

  test('mean split, nested, and segments by rules', () => {
    const split = inputOf(7, { ...course, scoring: 'mean-split', bins: 2, high: 'above-mean-value' }).input;
    expect(firstFormulas(split)[0]).toBe("IF(B2<'口径'!$B$17,2,1)");
    const nested = inputOf(7, { ...course, scoring: 'nested' }, { kind: 'eleven-segments' }).input;
    expect(firstFormulas(nested)[1]).toBe(
      '1+INT(5*SUMPRODUCT((E$2:E$8=E2)*(C$2:C$8<C2))/SUMPRODUCT((E$2:E$8=E2)*1))',
    );
    expect(firstFormulas(nested)[3]).toMatch(/^INDEX\('口径'!\$A\$\d+:\$A\$\d+,SUMPRODUCT\(MIN\(/);
  });

  test.each([
    ['ntile', 'NTILE'],
    ['r-rfm', '插值'],
  ] as const)('%s: scores are values, and the second sheet says why', (scoring, why) => {
    const { input, table } = inputOf(7, { ...course, scoring });
    expect(firstFormulas(input).slice(0, 3)).toEqual([table.r[0], table.f[0], table.m[0]]);
    expect(firstFormulas(input)[3]).toContain('INDEX');
    expect(wordsOf(input)).toContain(why);
  });

  test('5,000 customers are live, 5,001 are values and told so', () => {
    expect(firstFormulas(inputOf(5_000, course).input)[0]).toContain('RANK');
    const { input, names } = inputOf(5_001, course);
    expect(firstFormulas(input)[3]).toBe(names[0]);
    expect(wordsOf(input)).toContain('超过5,000位客户');
    expect(wordsOf(input)).not.toContain('formula');
  });

  test('a quantile that doubles put below its value: values, since a formula would move a customer', () => {
    const { input, table } = inputOf(11, { ...course, scoring: 'qcut' });
    const moved = {
      ...input,
      columns: { ...input.columns, m: table.m.map((score) => Math.max(1, score - 1)) },
    };
    expect(firstFormulas(moved)[2]).toBe(1);
    expect(wordsOf(moved)).toContain('正好压在分位点上');
  });
});

test('invented orders are marked as such', () => {
  const { input } = inputOf(2, course);
  expect(wordsOf({ ...input, sourceName: '', illustrative: true })).toContain('示意');
  expect(wordsOf(input)).not.toContain('示意');
});

test('nobody scored: no formula without customers', () => {
  const { input } = inputOf(0, { ...course, scoring: 'mean-split', bins: 2, high: 'above-mean-value' });
  expect(JSON.stringify(workbookSheets(input))).not.toContain('formula"');
});

test('more customers than a workbook is written for', async () => {
  const { input } = inputOf(1, course);
  const many = { ...input, columns: { ...input.columns, customer: new Int32Array(MOST_WORKBOOK_CUSTOMERS) } };
  await expect(scoredWorkbook(many)).rejects.toThrow(RangeError);
});
