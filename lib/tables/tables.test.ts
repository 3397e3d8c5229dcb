import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '@/lib/math';
import {
  csvCell,
  formatCents,
  readAmount,
  readDate,
  readDialect,
  readOrders,
  TableError,
  type ByteSource,
  type OrderTable,
  type ReadOptions,
} from '.';

const encode = (text: string) => new TextEncoder().encode(text);

/** A file in chunks of that many bytes. */
function source(bytes: Uint8Array, chunkBytes = 1 << 20): ByteSource {
  return {
    size: bytes.length,
    *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}

const read = (text: string, options?: ReadOptions, chunkBytes?: number) =>
  readOrders(source(encode(text), chunkBytes), options);

/** Rows as a person would write them down. */
const rows = ({ ids, customer, day, cents }: OrderTable) =>
  Array.from(customer, (c, i) => [ids[c], isoDate(day[i]!), cents[i]]);

function errorOf(run: () => unknown): TableError {
  try {
    run();
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('dates', () => {
  test.each([
    ['2025-01-03', '2025-01-03'],
    ['2025-1-3', '2025-01-03'],
    ['2025/01/03 14:02', '2025-01-03'],
    ['20250103', '2025-01-03'],
    ['2025年1月3日', '2025-01-03'],
    ['2025.1.3', '2025-01-03'],
    ['2025-01-03T23:30:00+08:00', '2025-01-03'],
  ])('%s is %s, as written', (text, iso) => {
    const reading = readDate(text);
    expect('day' in reading && isoDate(reading.day)).toBe(iso);
  });

  test.each([
    ['2025-13-01', 'no-such-day'],
    ['2025-02-29', 'no-such-day'],
    ['20025-01-01', 'year-out-of-range'],
    ['1899-12-31', 'year-out-of-range'],
    ['3/1/2025', 'ambiguous-date'],
    ['yesterday', 'not-a-date'],
    ['', 'empty-date'],
  ])('%s is %s', (text, problem) => {
    expect(readDate(text)).toEqual({ problem });
  });

  test('day and month in the order that the reader is told', () => {
    const iso = (order: 'dmy' | 'mdy') => {
      const reading = readDate('3/1/2025', order);
      return 'day' in reading && isoDate(reading.day);
    };
    expect([iso('dmy'), iso('mdy')]).toEqual(['2025-01-03', '2025-03-01']);
  });
});

describe('amounts, exact to the cent', () => {
  test.each([
    ['88', 8800],
    ['88.5', 8850],
    ['-12.34', -1234],
    ['(12.00)', -1200],
    ['¥1,234.50', 123_450],
    ['-¥5', -500],
    ['1,234.5元', 123_450],
    ['１２．５', 1250],
    ['−3', -300],
    ['0.1', 10],
    ['-0', 0],
    ['.5', 50],
    ['0000000000012.00', 1200],
  ])('%s', (text, cents) => {
    const reading = readAmount(text);
    expect(reading).toEqual({ cents, rounded: false });
    expect(Object.is('cents' in reading && reading.cents, -0)).toBe(false);
  });

  test('more than two decimals are rounded, halves away from zero, and said to be', () => {
    expect(readAmount('1.005')).toEqual({ cents: 101, rounded: true });
    expect(readAmount('-1.005')).toEqual({ cents: -101, rounded: true });
    expect(readAmount('29.330000')).toEqual({ cents: 2933, rounded: false });
  });

  test.each([
    ['abc', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['12-', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['', 'empty-amount'],
    ['12345678901', 'amount-too-large'],
  ])('%s is %s', (text, problem) => {
    expect(readAmount(text)).toEqual({ problem });
  });

  test('formatting undoes reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(readAmount(formatCents(cents))).toEqual({ cents, rounded: false });
      }),
    );
  });
});

describe('one table, many dialects', () => {
  const expected = [
    ['b', '2025-01-03', 1250],
    ['a', '2025-01-04', -300],
    ['b', '2025-02-01', 0],
  ];
  const plain = 'customer_id,order_date,amount\nb,2025-01-03,12.50\na,2025-01-04,-3\nb,2025-02-01,0\n';

  test.each([
    ['comma', plain],
    ['with a byte order mark', `\uFEFF${plain}`],
    ['CRLF', plain.replace(/\n/g, '\r\n')],
    ['bare CR', plain.replace(/\n/g, '\r')],
    ['tab', plain.replace(/,/g, '\t')],
    ['semicolon', plain.replace(/,/g, ';')],
    ['pipe', plain.replace(/,/g, '|')],
    ['no line end at the end', plain.trimEnd()],
    ['blank lines and empty rows', plain.replace('\na', '\n\n,,\n \na')],
    ['spaces round cells', plain.replace(/,/g, ' , ')],
    [
      'other columns and order',
      'note,amount,customer_id,x,order_date\n,12.50,b,,2025-01-03\nq,-3,a,,2025-01-04\n,0,b,7,2025-02-01',
    ],
    ['quoted', plain.replace(/([ab]),/g, '"$1",')],
    ['Chinese headers', plain.replace('customer_id,order_date,amount', '客户编号,下单时间,实付金额（元）')],
  ])('%s', (_, text) => {
    expect(rows(read(text))).toEqual(expected);
    expect(rows(read(text, {}, 7))).toEqual(expected);
  });

  test('GB18030 and UTF-16', () => {
    // 客户,日期,金额 / 张三,2025-01-03,12.5 in GB18030
    const gb = Uint8Array.from([
      0xbf,
      0xcd,
      0xbb,
      0xa7,
      0x2c,
      0xc8,
      0xd5,
      0xc6,
      0xda,
      0x2c,
      0xbd,
      0xf0,
      0xb6,
      0xee,
      0x0a,
      0xd5,
      0xc5,
      0xc8,
      0xfd,
      0x2c,
      ...encode('2025-01-03,12.5\n'),
    ]);
    expect(rows(readOrders(source(gb)))).toEqual([['张三', '2025-01-03', 1250]]);
    const utf16 = new Uint8Array(2 + plain.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < plain.length; i++) utf16[2 + 2 * i] = plain.charCodeAt(i);
    expect(rows(readOrders(source(utf16)))).toEqual(expected);
  });

  test('GB18030 only in the ids, after a plain header', () => {
    const bytes = Uint8Array.from([
      ...encode('id,date,amount\n'),
      0xd5,
      0xc5,
      0xc8,
      0xfd,
      ...encode(',2025-01-03,1\n'),
    ]);
    expect(rows(readOrders(source(bytes)))).toEqual([['张三', '2025-01-03', 100]]);
  });

  test('customers stand in code-point order, beyond the basic plane too', () => {
    const ids = ['é', 'Z', 'a', '😀', '\uFFFD', '007', '张'];
    const table = read(`id,date,amount\n${ids.map((id) => `${id},2025-01-01,1`).join('\n')}`);
    expect(table.ids).toEqual(['007', 'Z', 'a', 'é', '张', '\uFFFD', '😀']);
  });

  test('named columns beat guessed ones', () => {
    const text = 'id,date,amount,paid\na,2025-01-01,1,2\n';
    expect(rows(read(text, { columns: { amount: 'paid' } }))).toEqual([['a', '2025-01-01', 200]]);
  });
});

describe('the byte reader and the dialect reader read the same', () => {
  const id = fc.oneof(
    fc.constantFrom('a', ' b', '007', '张三', 'x y', '', '-', 'é'),
    fc.string({ maxLength: 6 }).filter((text) => !/["\r\n,\t;|\0]/.test(text)),
  );
  const date = fc.constantFrom(
    '2025-01-03',
    '2025-1-3',
    '2024-02-29',
    '2025-02-29',
    '20250103',
    '2025/1/3 8:00',
    '',
    '3/1/2025',
    '0000-00-00',
    '2199-12-31',
    '2025-01-03 ',
    '20025-01-01',
  );
  const amount = fc.oneof(
    fc.constantFrom(
      '1',
      '-1',
      '0',
      '1.5',
      '1.50',
      '1.',
      '-',
      '.',
      '.5',
      '+3',
      '1.005',
      '12345678901',
      '1234567890.99',
      ' 7',
      '7 ',
      '¥3',
      '1 000',
      '',
      'x',
      '--1',
      '1.2.3',
    ),
    fc.integer({ min: -1e6, max: 1e6 }).map((cents) => (cents / 100).toFixed(2)),
  );
  const rest = fc.constantFrom('', ',note', ',', ',a b');
  const ending = fc.constantFrom('\n', '\r\n');

  test('whatever the cells, chunks and line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, date, amount, rest, ending), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        // Id, date, amount alone have a reader of their own; any other order, and columns between, go through the other.
        fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 3, 1, 2], [3, 2, 0, 1]),
        (lines, chunk, columns) => {
          const row = (cells: readonly string[]) => columns.map((column) => cells[column]).join(',');
          const header = row(['customer_id', 'order_date', 'amount', 'note']);
          const text = `${header}\n${lines.map(([i, d, a, r, e]) => `${row([i, d, a, 'n'])}${r}${e}`).join('')}`;
          const outcome = (run: () => OrderTable) => {
            try {
              const { reader, ...table } = run();
              return { reader, table };
            } catch (error) {
              return { reader: 'bytes', table: error instanceof TableError ? error.code : error };
            }
          };
          const byBytes = outcome(() => read(text, {}, chunk));
          const byParser = outcome(() => readDialect(encode(text)));
          // A file with no rows is an error of readOrders, not of a reader.
          if (byBytes.table === 'no-rows') return;
          expect(byBytes.table).toEqual(byParser.table);
          expect(byBytes.reader).toBe('bytes');
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('bad rows', () => {
  test('are listed with line, column and reason, and counted', () => {
    const { badRows, customer } = read(
      'id,date,amount\na,2025-13-01,1\n,2025-01-01,1\nb,2025-01-01\nc,2025-01-01,x\nd,2025-01-01,1\n',
    );
    expect(badRows.count).toBe(4);
    expect(badRows.first.map(({ line, column, value, problem }) => [line, column, value, problem])).toEqual([
      [2, 'date', '2025-13-01', 'no-such-day'],
      [3, 'id', '', 'empty-id'],
      [4, 'amount', '', 'missing-field'],
      [5, 'amount', 'x', 'not-a-number'],
    ]);
    expect(customer).toHaveLength(1);
  });

  test('line numbers stay right behind a line break in quotes', () => {
    const { badRows } = read('id,note,date,amount\na,"two\nlines",2025-01-01,1\nb,,soon,1\n');
    expect(badRows.first[0]).toMatchObject({ line: 4, value: 'soon' });
  });

  test('hostile cells are cut and cleaned before they are shown', () => {
    const { badRows } = read(`id,date,amount\na,\u001b[31m${'x'.repeat(99)},1\n`);
    expect(badRows.first[0]!.value).toMatch(/^�\[31mx{35}…$/);
  });
});

describe('files that are no order table', () => {
  test.each([
    ['', 'empty-file', {}],
    ['\n \n', 'empty-file', {}],
    ['customer\na\n', 'one-column', { line: 1 }],
    ['a,2025-01-03,12\nb,2025-01-04,3\n', 'no-header', { line: 1 }],
    ['id,when,amount\n', 'column-not-found', { column: 'date', value: 'id, when, amount' }],
    ['id,date,Amount,AMOUNT\n', 'ambiguous-column', { column: 'amount' }],
    ['id,date,amount\n', 'no-rows', {}],
    ['id,date,amount\na,2025-01-01,1\0\n', 'binary', { line: 2 }],
    ['PK\u0003\u0004\0\0', 'binary', { line: 1 }],
  ])('%j: %s', (text, code, place) => {
    const error = errorOf(() => read(text));
    expect(error.code).toBe(code);
    expect(error.place).toMatchObject(place);
  });

  test('a named column that is not there', () => {
    expect(
      errorOf(() => read('id,date,amount\na,2025-01-01,1\n', { columns: { amount: 'net' } })).place,
    ).toMatchObject({ column: 'amount', detail: 'net' });
  });

  test('a line without end is refused before it fills the memory', () => {
    expect(errorOf(() => read(`id,date,amount\n${'x'.repeat(1 << 21)}`, {}, 1 << 16)).code).toBe(
      'line-too-long',
    );
  });

  test('a large file of another dialect is refused before it is held', () => {
    const huge: ByteSource = {
      size: 2 ** 31,
      *chunks() {
        yield encode('id,date,amount\n"a",2025-01-01,1\n');
      },
    };
    expect(errorOf(() => readOrders(huge)).code).toBe('too-large-for-dialect');
  });
});

test('CSV cells are quoted where RFC 4180 asks for it', () => {
  expect(['a', 'a,b', 'say "hi"', 'two\nlines'].map(csvCell)).toEqual([
    'a',
    '"a,b"',
    '"say ""hi"""',
    '"two\nlines"',
  ]);
});
