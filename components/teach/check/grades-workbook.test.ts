import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { gradesWorkbook } from './grades-workbook';

test('a reader of workbooks finds the grades as they were: numbers as numbers, formulas as text', async () => {
  const blob = await gradesWorkbook('成绩', [
    ['学号', '姓名', '得分'],
    ['20230001', '=cmd()', 82.5],
    ['007', '林\u0000一', null],
  ]);
  const [sheet] = await readXlsx(Buffer.from(await blob.arrayBuffer()));
  expect(sheet).toEqual({
    sheet: '成绩',
    data: [
      ['学号', '姓名', '得分'],
      ['20230001', '=cmd()', 82.5],
      ['007', '林一', null],
    ],
  });
});
