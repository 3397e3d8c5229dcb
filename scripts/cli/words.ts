import type { BadRow, OrderColumn, RowProblem, TableError } from '@/lib/tables';

export type Language = 'zh' | 'en';

/** `--lang`, else the language of the terminal. */
export function languageOf(option: string | undefined): Language {
  if (option === 'zh' || option === 'en') return option;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/** "1 row", "7 rows". */
export const rowsIn = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;

const COLUMNS: Record<Language, Record<OrderColumn, string>> = {
  zh: { id: '客户编号', date: '日期', amount: '金额' },
  en: { id: 'customer id', date: 'order date', amount: 'amount' },
};

const ROW_PROBLEMS: Record<RowProblem, { zh: string; en: string }> = {
  'missing-field': { zh: '这一行缺这一列', en: 'the line ends before this column' },
  'empty-id': { zh: '是空的', en: 'is empty' },
  'unclosed-quote': { zh: '引号没有配对', en: 'has a quote that is never closed' },
  'empty-date': { zh: '是空的', en: 'is empty' },
  'not-a-date': { zh: '读不出日期（写成2025-01-03这样）', en: 'is not a date (write 2025-01-03)' },
  'no-such-day': { zh: '日历上没有这一天', en: 'is a day that the calendar does not have' },
  'year-out-of-range': { zh: '年份不在1900—2199之间', en: 'has a year outside 1900–2199' },
  'ambiguous-date': {
    zh: '分不清日和月在前：加 --date-order dmy 或 mdy',
    en: 'could be day-month or month-day: add --date-order dmy or mdy',
  },
  'empty-amount': { zh: '是空的', en: 'is empty' },
  'not-a-number': { zh: '不是数', en: 'is not a number' },
  'amount-too-large': { zh: '超过一百亿', en: 'is above ten billion' },
};

/** "line 37: order date "2025-13-01" is a day that …" */
export function describeBadRow({ line, column, value, problem }: BadRow, language: Language): string {
  const name = COLUMNS[language][column];
  const reason = ROW_PROBLEMS[problem][language];
  return language === 'zh'
    ? `第${line}行：${name}“${value}”${reason}`
    : `line ${line}: ${name} "${value}" ${reason}`;
}

const MOST_SHOWN = 300;

/** A whole header may stand in a message, but no more than a few lines, and nothing that could disturb a terminal. */
function readable(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '\uFFFD');
  return safe.length > MOST_SHOWN ? `${safe.slice(0, MOST_SHOWN)}…` : safe;
}

/** What is wrong with the whole file, where, and what to do. */
export function describeTableError(error: TableError, language: Language): string {
  const { line = 0, column = 'id' } = error.place;
  const [value, detail] = [readable(error.place.value ?? ''), readable(error.place.detail ?? '')];
  const name = COLUMNS[language][column];
  const option = `--${column}`;
  const zh = {
    'empty-file': '文件是空的：第一行应当是列名，例如 customer_id,order_date,amount',
    binary: `第${line}行有零字节：这不是文本文件。请从表格软件另存为CSV`,
    undecodable: '文字编码既不是UTF-8也不是GB18030。请另存为UTF-8的CSV',
    'line-too-long': `第${line}行超过1 MB:这大概不是订单表`,
    'one-column': `第1行只有一列“${value}”：需要客户编号、日期、金额三列，用逗号隔开`,
    'no-header': `第1行像数据，不像列名：${value}。请在最上面加一行 customer_id,order_date,amount`,
    'column-not-found': detail
      ? `第1行没有叫“${detail}”的列。有的是：${value}`
      : `第1行认不出${name}列。有的是：${value}。用 ${option} 列名 指明`,
    'ambiguous-column': `第1行有两列都叫“${value}”：改掉一个列名，或用 ${option} 指明`,
    'no-rows': '只有列名，没有订单',
    'too-large-for-dialect': '这个文件带引号或不是UTF-8,又超过256 MB。请另存为不带引号的UTF-8 CSV',
    'bad-workbook': '这个工作簿打不开。请在表格软件里另存为CSV',
    'workbook-too-large': '这个工作簿解压后超过200 MB。请另存为CSV',
  };
  const en = {
    'empty-file':
      'the file is empty: its first line should name the columns, for example customer_id,order_date,amount',
    binary: `line ${line} holds a zero byte: this is not a text file. Save it as CSV from your spreadsheet program`,
    undecodable: 'the text is neither UTF-8 nor GB18030. Save it as CSV in UTF-8',
    'line-too-long': `line ${line} is longer than 1 MB: this does not look like an order table`,
    'one-column': `line 1 has one column, "${value}": three are needed, customer id, order date and amount, with commas between`,
    'no-header': `line 1 looks like data, not like column names: ${value}. Put customer_id,order_date,amount above it`,
    'column-not-found': detail
      ? `line 1 has no column "${detail}". It has: ${value}`
      : `line 1 has no column that reads as ${name}. It has: ${value}. Name it with ${option} NAME`,
    'ambiguous-column': `line 1 has more than one column "${value}": rename one, or name the right one with ${option}`,
    'no-rows': 'there are column names and no orders',
    'too-large-for-dialect':
      'the file has quotes or is not UTF-8, and is above 256 MB. Save it as UTF-8 CSV without quotes',
    'bad-workbook': 'the workbook cannot be opened. Save it as CSV from your spreadsheet program',
    'workbook-too-large': 'the workbook unpacks to more than 200 MB. Save it as CSV',
  };
  return (language === 'zh' ? zh : en)[error.code];
}
