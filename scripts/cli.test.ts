import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '@/lib/customers';
import { isoDate } from '@/lib/math';

const folder = mkdtempSync(join(tmpdir(), 'guanxi-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const TSX = inProject('node_modules/tsx/dist/cli.mjs');
const TSX_HOOKS = new URL('../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href;
const [NUL, HEAD] = ['\0', 'customer_id,order_date,amount\n'];

interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

/** Starts a command, in English unless `--lang` says otherwise. Node with tsx's hooks: half the time of tsx itself. */
function start(command: 'rfm' | 'clv', args: readonly string[], runner = ['--import', TSX_HOOKS]) {
  return spawn(process.execPath, [...runner, inProject(`scripts/${command}.ts`), ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', NODE_OPTIONS: '', TSX_TSCONFIG_PATH: inProject('tsconfig.json') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ReturnType<typeof start>): Promise<Run> {
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  await once(child, 'close');
  return { out, err, status: child.exitCode ?? -1 };
}

const rfm = (...args: string[]) => ended(start('rfm', args));
const clv = (...args: string[]) => ended(start('clv', args));

/** Runs them, three at a time. */
async function all(runs: readonly (() => Promise<Run>)[]): Promise<Run[]> {
  const results: Run[] = [];
  const waiting = [...runs.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all([worker(), worker(), worker()]);
  return results;
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** A file of that size that takes no room: the content, then zero bytes. */
function sparse(name: string, content: string, size: number): string {
  file(name, content);
  const opened = openSync(join(folder, name), 'r+');
  ftruncateSync(opened, size);
  closeSync(opened);
  return name;
}

/** The command refused: status 1, these words and no others on stderr, nothing on stdout, no stack trace. */
function expectRefusal({ out, err, status }: Run, words: string): void {
  expect({ out, err: err.trimEnd(), status }).toEqual({ out: '', err: words, status: 1 });
}

/**
 * Worked by hand. As-of is 2025-03-04, the day after the last row. Four customers, of whom 丙 has only a refund: n = 3.
 * Days 3, 12, 27; order days 1, 1, 2; money 88.00, 25.00 (30 − 5), 160.50. Scores 1 + ⌊5k/3⌋ are 1, 2, 4.
 */
const TEA_HOUSE = `${HEAD}丁,2025-03-01,88.00
甲,2025-01-05,100
甲,2025-02-05,50.5
甲,2025-02-05,10
乙,2025-02-20,30
乙,2025-03-03,-5
丙,2025-03-02,-20
`;
const COLUMNS = 'customer_id,recency_days,frequency,monetary,r,f,m,segment';
const table = (...rows: string[]) => `${[COLUMNS, ...rows].join('\n')}\n`;
const rows = (lines: string) => `${HEAD}${lines}`;

describe('rfm', () => {
  test('a row per customer by code point, refunds-only with empty fields, money to the cent', async () => {
    // As `npm run` starts it.
    expect(await ended(start('rfm', [file('tea-house.csv', TEA_HOUSE)], [TSX]))).toEqual({
      out: table(
        '丁,3,1,88.00,4,1,2,一般发展',
        '丙,,0,-20.00,,,,仅退款',
        '乙,12,1,25.00,2,1,1,一般挽留',
        '甲,27,2,160.50,1,4,4,重要保持',
      ),
      err: '',
      status: 0,
    });
  });

  test('--segment-names', async () => {
    const name = file('names.csv', TEA_HOUSE);
    const [en, id] = await Promise.all([
      rfm(name, '--segment-names', 'en'),
      rfm(name, '--segment-names', 'id'),
    ]);
    expect(en.out).toContain('丁,3,1,88.00,4,1,2,general: develop\n丙,,0,-20.00,,,,refunds only\n');
    expect(id.out).toContain('丁,3,1,88.00,4,1,2,general-develop\n丙,,0,-20.00,,,,refunds-only\n');
  });

  test('--as-of leaves later rows out and counts them on stderr', async () => {
    expect(await rfm(file('as-of.csv', TEA_HOUSE), '--as-of', '2025-02-28')).toEqual({
      out: table('乙,8,1,30.00,3,1,1,一般挽留', '甲,23,2,160.50,1,3,3,一般挽留'),
      err: '3 rows left out: after the reference date 2025-02-28\n',
      status: 0,
    });
  });

  test('--preset ntile counts rows, refunds too', async () => {
    const { out } = await rfm(file('ntile.csv', TEA_HOUSE), '--preset', 'ntile', '--segment-names', 'id');
    // Four customers, five classes: each is a class of its own, in the order of value and then of id.
    expect(out).toBe(
      table(
        '丁,3,1,88.00,3,1,3,general-win-back',
        '丙,2,1,-20.00,4,2,1,general-develop',
        '乙,1,2,25.00,5,3,2,general-develop',
        '甲,27,3,160.50,2,4,4,important-keep',
      ),
    );
  });

  test('--preset qcut warns where pandas would refuse', async () => {
    const { out, err, status } = await rfm(file('qcut.csv', TEA_HOUSE), '--preset', 'qcut');
    expect(err).toBe(
      'frequency: quantile edges repeat, so bins are empty or merged (pandas.qcut refuses such a column)\n',
    );
    expect([out.split('\n').length, status]).toEqual([6, 0]);
  });

  test('a bad row stops it, with its line; --skip-bad leaves it out and says so', async () => {
    const name = file('bad-row.csv', rows('a,2025-01-03,10\nb,2025-02-30,5\nc,2025-01-04,7\n'));
    const bad = 'line 3: order date "2025-02-30" is a day that the calendar does not have';
    const [strict, lenient, chinese] = await Promise.all([
      rfm(name),
      rfm(name, '--skip-bad', '--segment-names', 'id'),
      rfm(name, '--lang', 'zh'),
    ]);
    const advice = '1 row cannot be read; nothing was computed. Mend the file, or leave such rows out with';
    expectRefusal(strict, `${bad}\n${name}: ${advice} --skip-bad`);
    expect(lenient).toEqual({
      out: table('a,2,1,10.00,1,1,3,general-win-back', 'c,1,1,7.00,3,1,1,general-win-back'),
      err: `${bad}\n1 row left out\n`,
      status: 0,
    });
    expectRefusal(
      chinese,
      `第3行：日期“2025-02-30”日历上没有这一天\n${name}: 有1行读不出来，什么也没有算。改好再来，或加 --skip-bad 略过它们`,
    );
  });

  test('Chinese headers in GB18030 with quotes; headers that are named', async () => {
    // 客户编号,日期,金额 / "李,四",2025年1月3日,"1,234.50" / 王五,2025/1/4,8
    const gb18030 = Buffer.from(
      'bfcdbba7b1e0bac52cc8d5c6da2cbdf0b6ee0a22c0ee2ccbc4222c32303235c4ea31d4c233c8d52c22312c3233342e3530220acdf5cee52c323032352f312f342c380a',
      'hex',
    );
    const named = 'Kunde,Tag,Summe,amount\n a ,3/1/2025,¥5,99\n';
    const [quoted, renamed] = await Promise.all([
      rfm(file('gb18030.csv', gb18030)),
      rfm(
        file('named.csv', named),
        ...['--id', 'Kunde', '--date', 'Tag', '--amount', 'Summe', '--date-order', 'dmy'],
      ),
    ]);
    expect(quoted).toEqual({
      out: table('"李,四",2,1,1234.50,1,1,3,一般挽留', '王五,1,1,8.00,3,1,1,一般挽留'),
      err: '',
      status: 0,
    });
    expect(renamed).toEqual({ out: table('a,1,1,5.00,1,1,1,一般挽留'), err: '', status: 0 });
  });

  test('one customer; two', async () => {
    const [one, two] = await Promise.all([
      rfm(file('one.csv', rows('a,2025-01-03,1\n'))),
      rfm(file('two.csv', rows('b,2025-01-03,1\na,2025-01-05,20.555\n')), '--preset', 'ntile'),
    ]);
    expect(one).toEqual({ out: table('a,1,1,1.00,1,1,1,一般挽留'), err: '', status: 0 });
    expect(two).toEqual({
      out: table('a,1,1,20.56,5,1,2,一般发展', 'b,3,1,1.00,4,2,1,一般发展'),
      err: 'rounded to the cent: 1 with more than two decimals, first on line 3\n',
      status: 0,
    });
  });

  test('a reader that leaves after the first line hears no complaint', async () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `c${i},2025-01-03,1\n`).join('');
    const child = start('rfm', [file('many.csv', rows(many))]);
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    await once(child, 'exit');
    expect([err, child.exitCode]).toEqual(['', 0]);
  });
});

describe('bad input is refused with its place and cause', () => {
  const GB = 2 ** 30;
  const refusals: readonly [what: string, make: () => string, args: readonly string[], words: string][] = [
    ['no such file', () => 'nowhere.csv', [], 'no such file: nowhere.csv'],
    ['没有这个文件', () => 'nowhere.csv', ['--lang', 'zh'], '没有这个文件：nowhere.csv'],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'folder'), { recursive: true });
        return 'folder';
      },
      [],
      'folder is a folder, not a file',
    ],
    [
      'binary',
      () => file('binary.csv', `${HEAD}a,2025-01-03,${NUL}\n`),
      [],
      'binary.csv: line 2 holds a zero byte: this is not a text file. Save it as CSV from your spreadsheet program',
    ],
    [
      'no text in any encoding',
      () => file('noise.csv', Uint8Array.of(0x61, 0xff, 0x2c, 0x62, 0xff, 0x0a)),
      [],
      'noise.csv: the text is neither UTF-8 nor GB18030. Save it as CSV in UTF-8',
    ],
    [
      'empty',
      () => file('empty.csv', ''),
      [],
      'empty.csv: the file is empty: its first line should name the columns, for example customer_id,order_date,amount',
    ],
    [
      'no header',
      () => file('no-header.csv', 'a,2025-01-03,10\n'),
      [],
      'no-header.csv: line 1 looks like data, not like column names: a, 2025-01-03, 10. Put customer_id,order_date,amount above it',
    ],
    [
      'one column',
      () => file('one-column.csv', 'name\na\n'),
      ['--lang', 'zh'],
      'one-column.csv: 第1行只有一列“name”：需要客户编号、日期、金额三列，用逗号隔开',
    ],
    [
      'a first line without end, and with a bell',
      () => file('bell.csv', `\u0007${'x'.repeat(5000)}`),
      [],
      `bell.csv: line 1 has one column, "\uFFFD${'x'.repeat(299)}…": three are needed, customer id, order date and amount, with commas between`,
    ],
    [
      'a column that is not there',
      () => file('columns.csv', TEA_HOUSE),
      ['--id', 'Kunde'],
      'columns.csv: line 1 has no column "Kunde". It has: customer_id, order_date, amount',
    ],
    ['a header only', () => file('header.csv', HEAD), [], 'header.csv: there are column names and no orders'],
    [
      'all rows bad, one with the year 20025',
      () => file('all-bad.csv', rows('a,20025-01-03,1\nb,2025-01-03,much\n')),
      ['--skip-bad'],
      [
        'line 2: order date "20025-01-03" has a year outside 1900–2199',
        'line 3: amount "much" is not a number',
        'all-bad.csv: not one row can be read',
      ].join('\n'),
    ],
    [
      'more bad rows than a screen holds',
      () => file('long-bad.csv', rows('a,2025-01-03,1\n' + ',2025-01-03,1\n'.repeat(25))),
      [],
      [
        ...Array.from({ length: 20 }, (_, i) => `line ${i + 3}: customer id "" is empty`),
        '… and 5 more',
        'long-bad.csv: 25 rows cannot be read; nothing was computed. Mend the file, or leave such rows out with --skip-bad',
      ].join('\n'),
    ],
    [
      'a sparse file of 5 GB',
      () => sparse('sparse.csv', '', 5 * GB),
      [],
      'sparse.csv: line 1 holds a zero byte: this is not a text file. Save it as CSV from your spreadsheet program',
    ],
    [
      'a sparse file of 5 GB that begins well',
      () => sparse('begins-well.csv', rows('a,2025-01-03,1\n'), 5 * GB),
      [],
      'begins-well.csv: line 3 holds a zero byte: this is not a text file. Save it as CSV from your spreadsheet program',
    ],
    [
      'a quoted file above what the dialect reader holds',
      () => sparse('quoted.csv', '"customer_id",order_date,amount\n', 5 * GB),
      [],
      'quoted.csv: the file has quotes or is not UTF-8, and is above 256 MB. Save it as UTF-8 CSV without quotes',
    ],
    [
      'a size that no memory could hold, and nothing but zeros',
      () => sparse('huge.csv', '', 200 * GB),
      [],
      'huge.csv: line 1 holds a zero byte: this is not a text file. Save it as CSV from your spreadsheet program',
    ],
    [
      'nothing before the reference date',
      () => file('later.csv', TEA_HOUSE),
      ['--as-of', '2020-01-01'],
      'all rows (7) lie after the reference date 2020-01-01',
    ],
    [
      'a reference date that is none',
      () => file('date.csv', TEA_HOUSE),
      ['--as-of', '2025-13-01'],
      '--as-of "2025-13-01" is not a date: write 2025-12-31',
    ],
    [
      'an unknown preset',
      () => file('preset.csv', TEA_HOUSE),
      ['--preset', 'best'],
      '--preset takes one of course, rank, qcut, r-rfm, ntile, not "best"',
    ],
    [
      'an unknown option',
      () => 'x.csv',
      ['--colour', '--lang', 'zh'],
      '没有 --colour 这个选项：--help 列出全部选项',
    ],
    ['an option without its value', () => 'x.csv', ['--as-of'], '--as-of lacks its value'],
    ['an unknown language', () => 'x.csv', ['--lang', 'fr'], '--lang takes zh or en, not "fr"'],
  ];

  let runs: Run[] = [];
  beforeAll(async () => {
    runs = await all(
      refusals.map(
        ([, make, args]) =>
          () =>
            rfm(make(), ...args),
      ),
    );
  }, 120_000);

  test.each(refusals.map(([what, , , words], i) => ({ what, words, i })))('$what', ({ words, i }) => {
    expectRefusal(runs[i]!, words);
  });

  test.skipIf(process.platform === 'win32')('a device', async () => {
    expectRefusal(
      await rfm('/dev/null'),
      '/dev/null is a pipe or a device, not a file: save it to a file first',
    );
  });

  test('no file at all: the usage', async () => {
    const { out, err, status } = await rfm();
    expect(err).toMatch(/^usage: npm run --silent rfm -- orders\.csv \[options\]\n/);
    expect([out, status]).toEqual(['', 1]);
  });
});

test('a file that grows while it is read is not trusted', async () => {
  const line = 'customer,2025-01-03,12.50\n';
  const name = file('growing.csv', HEAD + line.repeat(2_000_000));
  const child = start('rfm', [name]);
  const running = ended(child);
  // Every few milliseconds until the command ends: however slow the machine, some row falls into the reading.
  const writer = setInterval(() => appendFileSync(join(folder, name), line), 5);
  const run = await running;
  clearInterval(writer);
  expectRefusal(run, `${name} changed while it was read: read it again when nothing writes to it`);
});

/** A year of the made-up tea house, its customers named so that they sort as they are numbered. */
const world = createWorld({ seed: 'a', customers: 400, days: 365 });
const nameOf = (customer: number) => `c${String(customer).padStart(3, '0')}`;
const ORDERS = Array.from(world.orders.customer, (customer, i) => ({
  id: nameOf(customer),
  day: isoDate(world.orders.day[i]!),
  amount: (world.orders.cents[i]! / 100).toFixed(2),
}));

describe('clv', () => {
  test('a row per customer; --fit gives one JSON line', async () => {
    const name = file(
      'world.csv',
      rows(ORDERS.map(({ id, day, amount }) => `${id},${day},${amount}\n`).join('')),
    );
    const asOf = ['--as-of', '2024-12-31'];
    const [plain, fit, modified] = await Promise.all([
      clv(name, ...asOf),
      clv(name, ...asOf, '--fit'),
      clv(name, ...asOf, '--fit', '--model', 'mbg-nbd'),
    ]);
    const [header, ...lines] = plain.out.trimEnd().split('\n');
    expect([plain.err, plain.status]).toEqual(['', 0]);
    expect(header).toBe('customer_id,x,t_x,T,p_alive,expected_purchases,expected_value,clv');
    const cells = lines.map((line) => line.split(','));
    const days = new Map<string, Set<string>>();
    for (const { id, day, amount } of ORDERS)
      if (Number(amount) >= 0) days.set(id, (days.get(id) ?? new Set()).add(day));
    expect(cells.map(([id, x]) => [id, Number(x)])).toEqual(
      [...days].map(([id, { size }]) => [id, size - 1]).sort(),
    );
    const lastDay = Date.UTC(2024, 11, 31);
    for (const [id, x, tx, T, alive, ...money] of cells) {
      const sorted = [...days.get(id!)!].sort();
      const weeks = (from: string, to: number) => (to - Date.parse(from)) / (7 * 86_400_000);
      expect(Number(T)).toBeCloseTo(weeks(sorted[0]!, lastDay), 5);
      expect(Number(tx)).toBeCloseTo(weeks(sorted[0]!, Date.parse(sorted.at(-1)!)), 5);
      expect(x === '0' ? alive === '1' : Number(alive) >= 0 && Number(alive) < 1).toBe(true);
      expect(money).toHaveLength(3);
      expect(money.every((text) => /^\d+(\.\d{1,6})?$/.test(text))).toBe(true);
    }
    expect(fit.out).toMatch(/^\{.*\}\n$/);
    const parameters = JSON.parse(fit.out);
    expect(parameters).toMatchObject({ customers: days.size });
    expect(Object.keys(parameters)).toEqual(
      expect.arrayContaining(['r', 'alpha', 'a', 'b', 'logLikelihood', 'customers']),
    );
    expect(JSON.parse(modified.out).logLikelihood).not.toBe(parameters.logLikelihood);
  });

  test('what cannot be known is not given as a number', async () => {
    const name = file('once.csv', rows('a,2025-01-03,1\nb,2025-01-09,2\nc,2025-02-03,3\n'));
    const [english, chinese] = await Promise.all([clv(name), clv(name, '--lang', 'zh', '--fit')]);
    expectRefusal(
      english,
      'bg-nbd: not identified: nobody came back for a second order. No numbers are given',
    );
    expectRefusal(chinese, 'bg-nbd:参数无法识别——没有一位客户回来买过第二次。不给出数字');
  });

  test('options out of bounds are refused', async () => {
    const name = file('options.csv', TEA_HOUSE);
    const refusals = [
      [['--horizon', '4.5'], '--horizon: 4.5 is not a whole number of weeks'],
      [['--horizon', 'year'], '--horizon takes a number from 1 to 1040, not "year"'],
      [['--margin', '30'], '--margin takes a number from 0 to 1, not "30"'],
      [['--model', 'pareto', '--lang', 'zh'], '--model 只能是 bg-nbd 或 mbg-nbd,不是“pareto”'],
    ] as const;
    const runs = await all(
      refusals.map(
        ([args]) =>
          () =>
            clv(name, ...args),
      ),
    );
    for (const [i, [, words]] of refusals.entries()) expectRefusal(runs[i]!, words);
  });
});
