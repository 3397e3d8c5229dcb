import type { Locale } from '@/lib/content/locale';
import type { ReadingLine } from '@/lib/simulations/cohort-table';

export type CohortMeasure = 'share' | 'money';

/** One cell in words: who, when, how many came, what they spent. */
export interface CellReading {
  readonly cohort: string;
  readonly size: number;
  readonly age: number;
  readonly then: string;
  readonly active: number;
  readonly yuan: number;
}

/** Several cells in words. */
export interface LineReading {
  readonly cohort: string;
  readonly age: number;
  readonly then: string;
  readonly values: readonly string[];
  /** Over all cells of the line: customers who came, of these new ones, and what they spent. */
  readonly active: number;
  readonly fresh: number;
  readonly yuan: number;
}

export interface CohortMessages {
  readonly measure: string;
  readonly measures: Readonly<Record<CohortMeasure, string>>;
  readonly cohort: string;
  readonly age: string;
  readonly ageOption: (age: number) => string;
  readonly line: string;
  readonly lines: Readonly<Record<ReadingLine, string>>;
  readonly quarter: (quarter: number) => string;
  readonly people: (count: number) => string;
  readonly caption: Readonly<Record<CohortMeasure, string>>;
  readonly rowAxis: string;
  readonly columnAxis: string;
  readonly mark: Readonly<Record<'line' | 'here', string>>;
  readonly value: (measure: CohortMeasure, value: number) => string;
  readonly cellSentence: (measure: CohortMeasure, cell: CellReading) => string;
  readonly lineSentence: (
    line: Exclude<ReadingLine, 'cell'>,
    measure: CohortMeasure,
    reading: LineReading,
  ) => string;
  readonly note: string;
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const plain = (value: number) => String(Math.round(value));
const yearOf = (quarter: number) => String(Math.floor(quarter / 4)).slice(2);

export const cohortMessages: Readonly<Record<Locale, CohortMessages>> = {
  zh: {
    measure: '格子里写什么',
    measures: { share: '来过几成（%）', money: '人均花费（元）' },
    cohort: '哪一批',
    age: '首单之后第几季',
    ageOption: (age) => (age === 0 ? '首单当季' : `第${age}季`),
    line: '怎么读',
    lines: { cell: '只读这一格', row: '横着读一行', column: '竖着读一列', diagonal: '斜着读一条' },
    quarter: (quarter) => `${yearOf(quarter)}年${(quarter % 4) + 1}季`,
    people: (count) => `${count}人`,
    caption: {
      share: '同一批客人里，那一季来买过的占百分之几',
      money: '那一季的花费（减退款）除以这一批的人数，单位元',
    },
    rowAxis: '首单',
    columnAxis: '首单之后第几季',
    mark: { line: '，在这条线上', here: '，选中的格子' },
    value: (measure, value) => (measure === 'share' ? `${Math.round(100 * value)}%` : `${plain(value)}元`),
    cellSentence: (measure, { cohort, size, age, then, active, yuan }) =>
      `${cohort}首次来的有${size}人，${age === 0 ? '当季' : `第${age}季（${then}）`}${
        measure === 'share'
          ? `来过${active}人：${active} ÷ ${size} = ${Math.round((100 * active) / size)}%`
          : `一共花了${plain(yuan)}元：${plain(yuan)} ÷ ${size} = 人均${plain(yuan / size)}元`
      }。`,
    lineSentence: (line, measure, { cohort, age, then, values, active, fresh, yuan }) => {
      const list = values.join('、');
      if (line === 'row') return `一行是同一批人。${cohort}这一批一季一季下来：${list}。`;
      if (line === 'column')
        return `一列是各批走到同一步。首单之后第${age}季，从最早一批到最晚一批：${list}。`;
      return measure === 'share'
        ? `一条斜线是同一个季度。${then}一共来过${active}人，其中${fresh}人是新客。`
        : `一条斜线是同一个季度。${then}一共收入${plain(yuan)}元，来自${active}位客人。`;
    },
    note: '雾坪茶舍和它的300位客人都是虚构的，数字为示意。点格子也能选。',
  },
  en: {
    measure: 'Cells show',
    measures: { share: 'came (%)', money: '¥ per head' },
    cohort: 'Which cohort',
    age: 'Age in quarters',
    ageOption: (age) => (age === 0 ? '0 (first order)' : String(age)),
    line: 'How to read',
    lines: {
      cell: 'this cell',
      row: 'along the row',
      column: 'down the column',
      diagonal: 'up the diagonal',
    },
    quarter: (quarter) => `Q${(quarter % 4) + 1} ’${yearOf(quarter)}`,
    people: (count) => `n = ${count}`,
    caption: {
      share: 'Of the same cohort, how many in a hundred bought in that quarter',
      money: 'Spent in that quarter, refunds taken off, divided by everyone in the cohort, in yuan',
    },
    rowAxis: 'First order',
    columnAxis: 'Quarters since the first order',
    mark: { line: ', on this line', here: ', the chosen cell' },
    value: (measure, value) =>
      measure === 'share' ? `${Math.round(100 * value)}%` : `¥${grouped.format(value)}`,
    cellSentence: (measure, { cohort, size, age, then, active, yuan }) =>
      `${size} people first came in ${cohort}. ${age === 0 ? 'In that quarter' : `In quarter ${age} after it (${then})`} ${
        measure === 'share'
          ? `${active} of them came: ${active} ÷ ${size} = ${Math.round((100 * active) / size)}%`
          : `they spent ¥${grouped.format(yuan)} in all: ${grouped.format(yuan)} ÷ ${size} = ¥${grouped.format(yuan / size)} a head`
      }.`,
    lineSentence: (line, measure, { cohort, age, then, values, active, fresh, yuan }) => {
      const list = values.join(', ');
      if (line === 'row')
        return `A row is the same people. Those of ${cohort}, quarter after quarter: ${list}.`;
      if (line === 'column')
        return `A column is every cohort at the same age. Quarter ${age} after the first order, oldest cohort first: ${list}.`;
      return measure === 'share'
        ? `A diagonal is one quarter of the calendar. In ${then} ${active} people came, ${fresh} of them new.`
        : `A diagonal is one quarter of the calendar. ${then} took ¥${grouped.format(yuan)} from ${active} people.`;
    },
    note: 'Wuping Tea House and its 300 customers are fictional and the figures illustrative. You can also choose a cell by pressing it.',
  },
};
