import type { Locale } from '@/lib/content/locale';
import type { OrderColumn, RowProblem } from '@/lib/tables';
import type { OpenFailure } from './protocol';

/** What is wrong and where, why, and what to do about it. */
export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export const columnNames: Readonly<Record<Locale, Readonly<Record<OrderColumn, string>>>> = {
  zh: { id: '客户编号', date: '下单日期', amount: '金额' },
  en: { id: 'customer id', date: 'order date', amount: 'amount' },
};

/** Why a row was not read, and how to write it. */
export const rowProblemWords: Readonly<
  Record<Locale, Readonly<Record<RowProblem, { readonly why: string; readonly todo: string }>>>
> = {
  zh: {
    'missing-field': { why: '这一行没写到这一列就完了', todo: '补上缺的格子' },
    'empty-id': { why: '没有写是哪位客户', todo: '填上客户编号' },
    'unclosed-quote': { why: '引号只有一半', todo: '补上或删掉那个引号' },
    'empty-date': { why: '没有日期', todo: '填上下单日期' },
    'not-a-date': { why: '看不出是哪一天', todo: '写成2025-01-03这样' },
    'no-such-day': { why: '日历上没有这一天', todo: '对一下月份和日子' },
    'year-out-of-range': { why: '年份不在1900—2199之间', todo: '对一下年份' },
    'ambiguous-date': { why: '分不清哪个是日、哪个是月', todo: '回去改列，选日在前还是月在前' },
    'empty-amount': { why: '没有金额', todo: '填上金额，退款写负数' },
    'not-a-number': { why: '不是一个数', todo: '只留数字，写成88.50这样' },
    'amount-too-large': { why: '到了一百亿或更多', todo: '对一下位数' },
  },
  en: {
    'missing-field': { why: 'the row ends before this column', todo: 'fill in the missing cell' },
    'empty-id': { why: 'no customer is named', todo: 'fill in the customer id' },
    'unclosed-quote': { why: 'a quotation mark is never closed', todo: 'close it or take it out' },
    'empty-date': { why: 'there is no date', todo: 'fill in the order date' },
    'not-a-date': { why: 'this does not read as a day', todo: 'write it like 2025-01-03' },
    'no-such-day': { why: 'the calendar has no such day', todo: 'check month and day' },
    'year-out-of-range': { why: 'the year is outside 1900–2199', todo: 'check the year' },
    'ambiguous-date': {
      why: 'day and month cannot be told apart',
      todo: 'go back to the columns and say which comes first',
    },
    'empty-amount': { why: 'there is no amount', todo: 'fill it in; a refund is a negative number' },
    'not-a-number': { why: 'this is not a number', todo: 'leave the digits only, like 88.50' },
    'amount-too-large': { why: 'this is ten billion or more', todo: 'count the digits' },
  },
};

/** What stands at the place of a failure, ready for a sentence. */
interface Found {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly detail: string;
  readonly badRows: number;
}

type Wording = (found: Found) => ProblemWords;

const zh: Readonly<Record<OpenFailure['code'], Wording>> = {
  'empty-file': () => ({
    what: '这份文件是空的。',
    why: '里面一个字也没有，连列名都没有。',
    todo: '第一行写列名，例如“客户编号,下单日期,金额”，下面一行写一笔订单。',
  }),
  binary: ({ line }) => ({
    what: `第${line}行不是文字。`,
    why: '那里有文本文件里不会有的零字节，多半是别的文件改名成了.csv。',
    todo: '用表格软件打开原来的文件，另存为.xlsx或CSV，再选那一份。',
  }),
  undecodable: () => ({
    what: '文字认不出来。',
    why: '编码既不是UTF-8，也不是GB18030。',
    todo: '用表格软件打开，另存为“CSV UTF-8”，再选那一份。',
  }),
  'line-too-long': ({ line }) => ({
    what: `第${line}行长过1 MB。`,
    why: '一笔订单写不了这么长，这大概不是订单表。',
    todo: '看看是不是选错了文件。没选错，就用表格软件另存一份CSV。',
  }),
  'one-column': ({ value }) => ({
    what: `第1行只有一列：“${value}”。`,
    why: '要有客户编号、下单日期、金额三列，列和列之间用逗号、制表符或分号隔开。',
    todo: '用表格软件把三样分成三列，再存一次。',
  }),
  'no-header': ({ value }) => ({
    what: `第1行像一笔订单，不像列名：“${value}”。`,
    why: '没有列名，就说不清哪一列是什么。',
    todo: '在最上面加一行列名，例如“客户编号,下单日期,金额”。',
  }),
  'column-not-found': ({ column, value, detail }) => ({
    what: detail === '' ? `第1行认不出哪一列是${column}。` : `第1行没有叫“${detail}”的列。`,
    why: `第1行有的是：${value}。`,
    todo: '回去改列，或把列名改成“客户编号”“下单日期”“金额”。',
  }),
  'ambiguous-column': ({ value, column }) => ({
    what: `第1行有不止一列叫“${value}”。`,
    why: `说不清${column}该读哪一列。`,
    todo: '把其中一列改个名字，存好，再选一次。',
  }),
  'no-rows': () => ({
    what: '只有列名，没有订单。',
    why: '列名下面一行也没有。',
    todo: '从第2行起，一行写一笔订单。',
  }),
  'too-large-for-dialect': () => ({
    what: '这份文件超过256 MB，又带引号或不是UTF-8。',
    why: '这样的文件要整份放进内存，再大就放不下。',
    todo: '另存为不带引号的UTF-8 CSV，那样可以到512 MB；或者按年份拆开。',
  }),
  'too-large': ({ value, detail }) => ({
    what: value === '' ? '这份文件超过了上限。' : `这份文件有${value}，上限是${detail}。`,
    why: '一个字也没有读：再大，浏览器就撑不住了。',
    todo: '只留三列再存一次，或者按年份拆开。.xlsx可以另存为CSV，那样能到512 MB。',
  }),
  'old-spreadsheet': ({ value }) => ({
    what: `这里读不了${value || '这种'}文件。`,
    why: '表格文件只读得了.xlsx，文本文件可以是CSV、TSV或TXT。',
    todo: '用表格软件打开，另存为.xlsx或CSV，再选那一份。',
  }),
  'bad-workbook': () => ({
    what: '这份表格文件打不开。',
    why: '它不是一份完好的.xlsx：可能没有下载完，可能设了密码，也可能是别的文件改了名。',
    todo: '用表格软件打开，去掉密码，另存为.xlsx或CSV，再选那一份。',
  }),
  'workbook-too-large': () => ({
    what: '这份.xlsx解开以后太大。',
    why: '它本身是压缩过的，解开的内容超过200 MB，读到那里就停了。',
    todo: '只留订单那张表的三列，或者另存为CSV。',
  }),
  'changed-while-read': () => ({
    what: '读到一半，文件变了。',
    why: '它在选好以后又存过、挪过或改了名。读到的一半新一半旧，所以没有用。',
    todo: '等它存好，关掉正在改它的程序，再选一次。',
  }),
  'cannot-read': () => ({
    what: '这份文件读不到。',
    why: '可能挪走了、没有权限、选的是文件夹，或者这个网页没有足够的内存。',
    todo: '看看它还在不在；放在网盘里的，先下载到这台设备，再选一次。',
  }),
  'all-rows-bad': ({ badRows }) => ({
    what: badRows > 0 ? `${grouped(badRows)}行订单，一行也读不出来。` : '一行订单也读不出来。',
    why: '多半是三列选错了，或者日期、金额的写法这里不认识。',
    todo: '看看下面几行是什么原因，回去改列，或者改好文件再选一次。',
  }),
};

const en: Readonly<Record<OpenFailure['code'], Wording>> = {
  'empty-file': () => ({
    what: 'This file is empty.',
    why: 'There is nothing in it, not even column names.',
    todo: 'Name the columns in the first line, for example customer_id,order_date,amount, with one order on each line below.',
  }),
  binary: ({ line }) => ({
    what: `Line ${line} is not text.`,
    why: 'It holds a zero byte, which no text file has: probably another kind of file was renamed to .csv.',
    todo: 'Open the original in a spreadsheet program, save it as .xlsx or CSV, and choose that file.',
  }),
  undecodable: () => ({
    what: 'The letters cannot be made out.',
    why: 'The text is neither UTF-8 nor GB18030.',
    todo: 'Open it in a spreadsheet program, save it as “CSV UTF-8”, and choose that file.',
  }),
  'line-too-long': ({ line }) => ({
    what: `Line ${line} is longer than 1 MB.`,
    why: 'No order is that long, so this is probably not an order table.',
    todo: 'See whether this is the right file. If it is, save it again as CSV from a spreadsheet program.',
  }),
  'one-column': ({ value }) => ({
    what: `Line 1 has one column only: “${value}”.`,
    why: 'Three are needed, customer id, order date and amount, with commas, tabs or semicolons between them.',
    todo: 'Put the three into columns of their own in a spreadsheet program and save the file again.',
  }),
  'no-header': ({ value }) => ({
    what: `Line 1 looks like an order, not like column names: “${value}”.`,
    why: 'Without names nobody can say which column is what.',
    todo: 'Put a line of names on top, for example customer_id,order_date,amount.',
  }),
  'column-not-found': ({ column, value, detail }) => ({
    what:
      detail === ''
        ? `No column in line 1 reads as the ${column}.`
        : `Line 1 has no column called “${detail}”.`,
    why: `Line 1 has: ${value}.`,
    todo: 'Go back to the columns, or name them customer_id, order_date and amount.',
  }),
  'ambiguous-column': ({ value, column }) => ({
    what: `More than one column in line 1 is called “${value}”.`,
    why: `It is not clear which of them holds the ${column}.`,
    todo: 'Give one of them another name, save the file and choose it again.',
  }),
  'no-rows': () => ({
    what: 'There are column names, and no orders.',
    why: 'Nothing stands below the first line.',
    todo: 'Write one order on each line from line 2 on.',
  }),
  'too-large-for-dialect': () => ({
    what: 'This file is above 256 MB, and has quotation marks or is not UTF-8.',
    why: 'Such a file has to be held in memory whole, and a larger one does not fit.',
    todo: 'Save it as UTF-8 CSV without quotation marks, which may have 512 MB, or split it by year.',
  }),
  'too-large': ({ value, detail }) => ({
    what: value === '' ? 'This file is above the limit.' : `This file has ${value}; the limit is ${detail}.`,
    why: 'None of it was read: the browser could not bear much more.',
    todo: 'Keep the three columns only and save it again, or split it by year. An .xlsx saved as CSV may have 512 MB.',
  }),
  'old-spreadsheet': ({ value }) => ({
    what: value === '' ? 'Files of this kind cannot be read here.' : `${value} files cannot be read here.`,
    why: 'Of spreadsheet files only .xlsx can be read; text files may be CSV, TSV or TXT.',
    todo: 'Open it in your spreadsheet program, save it as .xlsx or CSV, and choose that file.',
  }),
  'bad-workbook': () => ({
    what: 'This spreadsheet file does not open.',
    why: 'It is not a sound .xlsx: it may be half downloaded, locked with a password, or another kind of file renamed.',
    todo: 'Open it in your spreadsheet program, take the password off, save it as .xlsx or CSV, and choose that file.',
  }),
  'workbook-too-large': () => ({
    what: 'This .xlsx is too large once unpacked.',
    why: 'The file is compressed, and there are more than 200 MB in it; reading stopped there.',
    todo: 'Keep only the three columns of the order sheet, or save it as CSV.',
  }),
  'changed-while-read': () => ({
    what: 'The file changed while it was read.',
    why: 'It was saved, moved or renamed after you chose it. Half of what was read is old and half new, so none of it is used.',
    todo: 'Let the other program finish, close it, and choose the file again.',
  }),
  'cannot-read': () => ({
    what: 'This file cannot be read.',
    why: 'It may have moved, need a permission, or be a folder; or this page has run out of memory.',
    todo: 'See whether it is still there. If it lies in a cloud folder, download it to this device first, then choose it again.',
  }),
  'all-rows-bad': ({ badRows }) => ({
    what: badRows > 0 ? `Not one of ${grouped(badRows)} rows can be read.` : 'Not one row can be read.',
    why: 'Most likely the three columns are the wrong ones, or dates or amounts are written in a way not known here.',
    todo: 'See the reasons below, then go back to the columns, or mend the file and choose it again.',
  }),
};

const EMPTY = { zh: '（空）', en: '(empty)' } as const;
const MOST_SHOWN = 200;

/** A whole header may stand in a message, but no more than a few lines of it, and nothing that turns the writing round. */
function readable(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
  return safe.length > MOST_SHOWN ? `${safe.slice(0, MOST_SHOWN)}…` : safe;
}

/** What is wrong with a whole file, in the reader's words. */
export function failureWords({ code, place, badRows }: OpenFailure, locale: Locale): ProblemWords {
  const sized = code === 'too-large' ? sizeText : readable;
  const nothing = code === 'too-large' || code === 'old-spreadsheet' ? '' : EMPTY[locale];
  return (locale === 'zh' ? zh : en)[code]({
    line: place.line ?? 1,
    column: columnNames[locale][place.column ?? 'id'],
    value: sized(place.value ?? '') || nothing,
    detail: sized(place.detail ?? ''),
    badRows: badRows?.count ?? 0,
  });
}

const groups = new Intl.NumberFormat('en');

/** 12345 as 12,345. */
export const grouped = (count: number): string => groups.format(count);

const KB = 1024;
const MB = KB * KB;

/** 820 KB, 12.4 MB, 512 MB; rounded up, so that what is above a limit also looks so. */
export function sizeText(bytes: number | string): string {
  const size = Number(bytes);
  if (bytes === '' || !Number.isFinite(size)) return '';
  if (size < MB) return `${Math.ceil(size / KB)} KB`;
  return `${Math.ceil((10 * size) / MB) / 10} MB`;
}
