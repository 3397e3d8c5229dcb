import type { Locale } from '@/lib/content/locale';
import type { TableColumn, TableProblem, TableProblemCode } from '@/lib/journey-map';

/** Why a pasted table was refused: line, column, what stands there, what is wrong. */
export function tableProblemText(locale: Locale, { code, line, column, value }: TableProblem): string {
  const { causes, columns, say } = sayings[locale];
  return say(causes[code], line, column ? columns[column] : '', value);
}

const sayings: Readonly<
  Record<
    Locale,
    {
      readonly causes: Readonly<Record<TableProblemCode, string>>;
      readonly columns: Readonly<Record<TableColumn, string>>;
      readonly say: (cause: string, line: number, column: string, value: string) => string;
    }
  >
> = {
  zh: {
    causes: {
      'nothing-there': '没有读到接触点',
      'too-large': '贴进来的太多了',
      'no-touchpoint-column': '没有“接触点”这一列',
      'twice-the-column': '同一个列名出现了两次',
      'unclosed-quote': '引号只有开头，没有收尾',
      'not-a-number': '这里该是数字',
      'out-of-range': '数字超出了范围',
      'too-long': '字太多了',
      'too-many-rows': '行太多了，一张图最多200个接触点',
      'too-many-stages': '阶段太多了，一张图最多40个',
    },
    columns: {
      stage: '阶段',
      touchpoint: '接触点',
      channel: '渠道',
      wait: '等待',
      failure: '出错',
      importance: '看重程度',
    },
    say: (cause, line, column, value) =>
      `第${line}行${column && `的“${column}”`}${value && `写着“${value}”`}：${cause}。`,
  },
  en: {
    causes: {
      'nothing-there': 'no touchpoints were found',
      'too-large': 'too much was pasted',
      'no-touchpoint-column': 'no column is called “touchpoint”',
      'twice-the-column': 'the same column stands there twice',
      'unclosed-quote': 'a quotation mark opens and never closes',
      'not-a-number': 'there should be a number here',
      'out-of-range': 'the number is out of range',
      'too-long': 'the text is too long',
      'too-many-rows': 'too many lines: a map holds 200 touchpoints at most',
      'too-many-stages': 'too many stages: a map holds 40 at most',
    },
    columns: {
      stage: 'stage',
      touchpoint: 'touchpoint',
      channel: 'channel',
      wait: 'wait',
      failure: 'failure',
      importance: 'importance',
    },
    say: (cause, line, column, value) =>
      `Line ${line}${column && `, ${column}`}${value && ` (“${value}”)`}: ${cause}.`,
  },
};
