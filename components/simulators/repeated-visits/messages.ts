import type { Locale } from '@/lib/content/locale';
import { LATER, visitAt, VISITS, type RepeatedVisitsView } from './repeated-visits-view';

export interface RepeatedVisitsMessages {
  readonly sliders: { readonly promise: string; readonly contact: string; readonly use: string };
  readonly points: string;
  readonly names: { readonly promise: string; readonly expected: string; readonly got: string };
  readonly rows: { readonly visit: string; readonly gap: string; readonly account: string };
  readonly how: string;
  readonly picture: (view: RepeatedVisitsView) => string;
  readonly verdict: (view: RepeatedVisitsView) => string;
  readonly table: {
    readonly summary: string;
    readonly caption: (got: number) => string;
    readonly visit: string;
    readonly expected: string;
    readonly gap: string;
    readonly satisfaction: string;
    readonly account: string;
  };
  readonly note: string;
}

/** A whole number with its sign, written as in print. */
export const signed = (points: number): string =>
  points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '0';

const zh: RepeatedVisitsMessages = {
  sliders: {
    promise: '许诺：广告许下多少（计划性沟通）',
    contact: '接触：店里给到多少（交互）',
    use: '在家：给到的用得上几成（价值）',
  },
  points: '分',
  names: { promise: '许', expected: '盼', got: '得' },
  rows: { visit: '次', gap: '差', account: '账' },
  how: '粗线是她得到的，虚线是她来时盼着的，细点线是许诺，满分100。线下两行：差 = 得 − 盼；账是各次的差加起来。',
  picture: ({ got, promise, visits }) =>
    `每次得到${got}分，广告许${promise}分。${visits
      .map(
        ({ visit, expected, gap, account }) =>
          `第${visit}次盼${expected}分，差${signed(gap)}，账${signed(account)}`,
      )
      .join('；')}。`,
  verdict: (view) => {
    const [first, later, last] = [visitAt(view, 1), visitAt(view, LATER), visitAt(view, VISITS)];
    const account =
      view.redFrom === undefined
        ? `${VISITS}次下来，账上${signed(last.account)}，没欠。`
        : `从第${view.redFrom}次起，账是欠的；${VISITS}次下来${signed(last.account)}。`;
    return `听说的100位，来试${view.triers}位。她每次得到${view.got}分。第1次差${signed(first.gap)}，满意${first.satisfaction}分；第${LATER}次差${signed(later.gap)}，满意${later.satisfaction}分。${account}`;
  },
  table: {
    summary: '看每一次的数',
    caption: (got) => `每次都得到${got}分`,
    visit: '第几次',
    expected: '盼（分）',
    gap: '差',
    satisfaction: '满意（百分制）',
    account: '账',
  },
  note: '示意。三样每次都不变。她来前先听一遍广告，期望向更高的许诺靠近三成；走后向得到的靠近四分之一。得到 = 接触 × 在家用得上的几成。分都四舍五入。设她八次都来，账不是钱。',
};

const en: RepeatedVisitsMessages = {
  sliders: {
    promise: 'Promise: what the advertising says (planned communication)',
    contact: 'Contact: what the shop gives (interaction)',
    use: 'Home: how much of it she can use (value)',
  },
  points: 'points',
  names: { promise: 'ad', expected: 'hope', got: 'gets' },
  rows: { visit: 'visit', gap: 'gap', account: 'tally' },
  how: 'Heavy line: what she gets. Dashes, “hope”: what she expects as she comes. Dots, “ad”: what she is promised. All of 100. Below, gap = gets − expects, and the tally adds up the gaps.',
  picture: ({ got, promise, visits }) =>
    `At every visit she gets ${got} points; the advertising promises ${promise}. ${visits
      .map(
        ({ visit, expected, gap, account }) =>
          `Visit ${visit}: expects ${expected}, gap ${signed(gap)}, tally ${signed(account)}`,
      )
      .join('; ')}.`,
  verdict: (view) => {
    const [first, later, last] = [visitAt(view, 1), visitAt(view, LATER), visitAt(view, VISITS)];
    const account =
      view.redFrom === undefined
        ? `After ${VISITS} visits the tally is ${signed(last.account)}: nothing owed.`
        : `From visit ${view.redFrom} on the tally is in the red; after ${VISITS} it is ${signed(last.account)}.`;
    return `Of 100 who hear of it, ${view.triers} come. She gets ${view.got} every time. Visit 1: gap ${signed(first.gap)}, satisfaction ${first.satisfaction}. Visit ${LATER}: gap ${signed(later.gap)}, satisfaction ${later.satisfaction}. ${account}`;
  },
  table: {
    summary: 'The figures of every visit',
    caption: (got) => `She gets ${got} points every time`,
    visit: 'Visit',
    expected: 'Expects',
    gap: 'Gap',
    satisfaction: 'Satisfaction, of 100',
    account: 'Tally',
  },
  note: 'Illustrative. None of the three changes over the visits. Before each she hears the advertising, and her expectation moves three tenths of the way up to a higher promise; afterwards it moves a quarter of the way to what she got. Gets = contact × the share she can use at home. Points are rounded. She is made to come all eight times; the tally is not money.',
};

export const repeatedVisitsMessages: Readonly<Record<Locale, RepeatedVisitsMessages>> = { zh, en };
