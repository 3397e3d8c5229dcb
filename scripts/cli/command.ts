import { parseArgs } from 'node:util';
import { lastDay } from '@/lib/metrics';
import { isoDate } from '@/lib/math';
import { readDate, type OrderTable, type ReadOptions } from '@/lib/tables';
import { CliError, readOrdersFile } from './orders-file';
import { languageOf, rowsIn, type Language } from './words';

const SHARED = {
  'as-of': { type: 'string' },
  id: { type: 'string' },
  date: { type: 'string' },
  amount: { type: 'string' },
  'date-order': { type: 'string' },
  'skip-bad': { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Extra = Record<string, { type: 'string' | 'boolean'; default?: string | boolean }>;

export interface Command {
  readonly language: Language;
  readonly orders: OrderTable;
  /** Reference day, as a day number. */
  readonly asOfDay: number;
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** Parses the arguments, reads the file, and runs; errors become one message on stderr and exit status 1. */
export function runCommand(
  usage: Record<Language, string>,
  extra: Extra,
  run: (command: Command) => void,
): void {
  const language = languageOf(wantedLanguage());
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader of the output that leaves early (head) is no error.
    if (code === 'EPIPE') process.exit(0);
    console.error(language === 'zh' ? `结果写不出去(${code})` : `the output cannot be written (${code})`);
    process.exit(1);
  });
  try {
    const { values, positionals } = parse(extra, language);
    const option = (name: string) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    };
    const lang = option('lang');
    if (lang !== undefined && lang !== language)
      throw new CliError(
        language === 'zh' ? `--lang 只能是 zh 或 en,不是“${lang}”` : `--lang takes zh or en, not "${lang}"`,
      );
    if (values.help === true) return void process.stdout.write(`${usage[language]}\n`);
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new CliError(usage[language]);
    const orders = readOrdersFile(
      path,
      { ...readOptions(option, language), skipBad: values['skip-bad'] === true },
      language,
    );
    const asOfDay = asOf(option('as-of'), orders, language);
    run({ language, orders, asOfDay, option, flag: (name) => values[name] === true });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The wanted language, found before the options are judged: what is wrong with them is said in it as well. */
function wantedLanguage(): string | undefined {
  const { lang } = parseArgs({
    options: { lang: SHARED.lang },
    strict: false,
    allowPositionals: true,
  }).values;
  return typeof lang === 'string' ? lang : undefined;
}

function parse(extra: Extra, language: Language): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ options: { ...SHARED, ...extra }, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const name = /--?[\w-]+/.exec(error.message)?.[0] ?? '';
    const zh = language === 'zh';
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new CliError(
        zh
          ? `没有 ${name} 这个选项：--help 列出全部选项`
          : `there is no option ${name}: --help lists them all`,
      );
    if (/does not take/.test(error.message))
      throw new CliError(zh ? `${name} 后面不带值` : `${name} takes no value`);
    throw new CliError(zh ? `${name} 后面缺一个值` : `${name} lacks its value`);
  }
}

function readOptions(option: Command['option'], language: Language): ReadOptions {
  const order = option('date-order');
  if (order !== undefined && order !== 'dmy' && order !== 'mdy')
    throw new CliError(
      language === 'zh'
        ? `--date-order 只能是 dmy 或 mdy,不是“${order}”`
        : `--date-order takes dmy or mdy, not "${order}"`,
    );
  const columns = Object.fromEntries(
    (['id', 'date', 'amount'] as const).flatMap((name) => {
      const header = option(name);
      return header === undefined ? [] : [[name, header]];
    }),
  );
  return { columns, ...(order && { dateOrder: order }) };
}

/** `--as-of`, else the day after the last date in the file, refunds included. */
function asOf(text: string | undefined, orders: OrderTable, language: Language): number {
  if (text === undefined) return (lastDay(orders) ?? 0) + 1;
  const reading = readDate(text);
  if ('day' in reading) return reading.day;
  throw new CliError(
    language === 'zh'
      ? `--as-of “${text}”不是日期：写成 2025-12-31 这样`
      : `--as-of "${text}" is not a date: write 2025-12-31`,
  );
}

/** Says how many rows lie after the reference date; refuses when nothing is left. */
export function reportRowsAfter({ orders, asOfDay, language }: Command, rowsAfter: number): void {
  if (rowsAfter === 0) return;
  const date = isoDate(asOfDay);
  const zh = language === 'zh';
  if (rowsAfter === orders.customer.length)
    throw new CliError(
      zh
        ? `全部${rowsAfter}行都在基准日${date}之后`
        : `all rows (${rowsAfter}) lie after the reference date ${date}`,
    );
  console.error(
    zh
      ? `${rowsAfter}行在基准日${date}之后，没有算进去`
      : `${rowsIn(rowsAfter)} left out: after the reference date ${date}`,
  );
}

/** A number option within bounds, or its default. */
export function numberOption(
  { option, language }: Command,
  name: string,
  standard: number,
  least: number,
  most: number,
): number {
  const text = option(name);
  if (text === undefined) return standard;
  const value = text.trim() === '' ? NaN : Number(text);
  if (value >= least && value <= most) return value;
  throw new CliError(
    language === 'zh'
      ? `--${name} 要在${least}到${most}之间，不是“${text}”`
      : `--${name} takes a number from ${least} to ${most}, not "${text}"`,
  );
}
