import type { Locale } from '@/lib/content/locale';
import type { End, EndProblem } from './prediction';

export interface PredictMessages {
  readonly title: (quarter: number) => string;
  readonly hint: string;
  readonly lead: string;
  readonly why: string;
  readonly buyers: (quarter: number, people: string) => string;
  readonly honest: string;
  readonly ends: Readonly<Record<End, string>>;
  readonly unit: string;
  readonly problem: (problem: EndProblem, people: string) => string;
  readonly empty: string;
  readonly wide: (width: string, points: number) => string;
  readonly picture: {
    readonly titleEmpty: (buyers: string | undefined) => string;
    readonly title: (low: string, high: string) => string;
    readonly beside: Readonly<Record<'below' | 'inside' | 'above', (last: string) => string>>;
    readonly description: (past: string, interval: string | undefined) => string;
    readonly noPast: string;
    readonly start: (customers: string) => string;
    readonly axis: (people: string) => string;
    readonly quarter: (quarter: number) => string;
    readonly table: string;
    readonly columns: { readonly quarter: string; readonly buyers: string; readonly profit: string };
    readonly yours: string;
    readonly notSaid: string;
  };
  readonly up: {
    readonly label: string;
    readonly labelFirst: string;
    readonly last: (profit: string) => string;
    readonly lastFirst: string;
    readonly empty: string;
    readonly chances: readonly [string, string, string, string, string, string, string, string, string];
    readonly said: (percent: string, chance: string) => string;
    readonly even: string;
    readonly clear: string;
  };
  readonly counts: string;
  /** The decision, and so many reports. */
  readonly lookAgain: (reports: number) => string;
  readonly run: (quarter: number) => string;
  readonly final: string;
  readonly mend: string;
  readonly back: string;
  readonly sure: (quarter: number, empty: readonly ('buyers' | 'up')[]) => string;
  readonly sureWhy: string;
  readonly runAnyway: (quarter: number) => string;
  readonly fill: string;
  readonly said: {
    readonly caption: string;
    readonly buyers: string;
    readonly up: string;
    readonly interval: (low: string, high: string) => string;
    readonly nothing: string;
  };
}

export const predictMessages: Readonly<Record<Locale, PredictMessages>> = {
  zh: {
    title: (quarter) => `第${quarter}季：你估会怎样？`,
    hint: '先想老客里有几成会再来，再加上新来的。拿不准就把区间放宽。',
    lead: '报完才开始经营。',
    why: '把这一季换200种运气各跑一遍，看你的估计站不站得住：单凭一次撞上，不算准。',
    buyers: (quarter, people) => `第${quarter}季，来买过至少一次的${people}有多少？报一个80%区间`,
    honest:
      '80%区间：这样的区间报十次，大约八次罩住真数。窄了，罩住时得分高；没罩住，差一个人按宽十个人扣。报得比你心里有数的更窄或更宽，都不划算。',
    ends: { low: '最少', high: '最多' },
    unit: '人',
    problem: (problem, people) =>
      ({
        'not-whole': '填整数的人数，比如650',
        'too-many': `一共才${people}人`,
        'other-end': '这一头还空着。两头都填，或都空着',
        'upside-down': '最多不能比最少还少',
      })[problem],
    empty: '填好两头，图上就画出你的区间。',
    wide: (width, points) =>
      points > 0
        ? `宽${width}人。要是都罩住，得这一问的${points}%。`
        : `宽${width}人。宽到这样，罩住了也不得分。`,
    picture: {
      titleEmpty: (buyers) => (buyers === undefined ? '还没有哪一季可以比' : `上一季有${buyers}个买家`),
      title: (low, high) => `你估${low}到${high}个买家`,
      beside: {
        below: (last) => `，比上一季的${last}个多`,
        inside: (last) => `，跟上一季的${last}个差不多`,
        above: (last) => `，比上一季的${last}个少`,
      },
      description: (past, interval) =>
        `各季买家：${past}。${interval ? `你估的区间：${interval}。` : '还没有填区间。'}`,
      noPast: '还没有',
      start: (customers) => `开张时客户${customers}`,
      axis: (people) => `来买过的${people}（人）`,
      quarter: (quarter) => `${quarter}季`,
      table: '各季的买家和利润',
      columns: { quarter: '季', buyers: '买家（人）', profit: '利润（元）' },
      yours: '你估的',
      notSaid: '未填',
    },
    up: {
      label: '利润比上一季高，有几成把握？',
      labelFirst: '这一季能赚钱（利润在0以上），有几成把握？',
      last: (profit) => `上一季利润${profit}。`,
      lastFirst: '头一季没有上一季可比，就跟0比。',
      empty: '还没有说。',
      chances: [
        '绝不会',
        '几乎不会',
        '多半不会',
        '不太会',
        '一半对一半',
        '有点可能',
        '多半会',
        '几乎一定会',
        '一定会',
      ],
      said: (percent, chance) => `你说${percent}：${chance}。`,
      even: '说50%',
      clear: '收回，不说',
    },
    counts: '两问都可以空着，空着的按0分算。',
    lookAgain: (reports) => (reports > 0 ? '再看一眼本季的决定和报告' : '再看一眼本季的决定'),
    run: (quarter) => `开始经营第${quarter}季`,
    final: '按下去就过了一季，不能再回头。',
    mend: '区间还有一头没填对，改好再开始。',
    back: '回去改决定',
    sure: (quarter, empty) =>
      `${empty.map((one) => ({ buyers: '买家的区间', up: '利润的把握' })[one]).join('和')}还空着。就这样过第${quarter}季？`,
    sureWhy: '空着的一问按0分算。哪怕没有把握，报一个宽的也比空着强。',
    runAnyway: (quarter) => `空着，开始第${quarter}季`,
    fill: '回去填',
    said: {
      caption: '你的预测',
      buyers: '买家（80%区间）',
      up: '利润更高的把握',
      interval: (low, high) => `${low}到${high}人`,
      nothing: '没有报',
    },
  },
  en: {
    title: (quarter) => `Quarter ${quarter}: what do you expect?`,
    hint: 'Think how many of the old customers will come again, then add the new ones. If you are unsure, make it wide.',
    lead: 'The quarter runs once you have said it.',
    why: 'The same quarter is run under 200 other lucks to see whether your estimate stands: one lucky hit is not foresight.',
    buyers: (quarter, people) =>
      `How many ${people} will buy at least once in quarter ${quarter}? Give an 80% interval`,
    honest:
      'An 80% interval: of ten such intervals about eight hold the true figure. A narrow one earns more if it holds; if it misses, each person outside costs as much as ten of width. Making it narrower or wider than you believe does not pay.',
    ends: { low: 'At least', high: 'At most' },
    unit: 'people',
    problem: (problem, people) =>
      ({
        'not-whole': 'A whole number of people, such as 650',
        'too-many': `There are only ${people} people`,
        'other-end': 'This end is empty. Fill in both, or neither',
        'upside-down': 'This must not be below the other end',
      })[problem],
    empty: 'Fill in both ends and your interval is drawn here.',
    wide: (width, points) =>
      points > 0
        ? `${width} people wide. If it always held, it would earn ${points}% of this question’s points.`
        : `${width} people wide. That wide, it earns nothing even if it holds.`,
    picture: {
      titleEmpty: (buyers) =>
        buyers === undefined ? 'No quarter to compare with yet' : `Last quarter ${buyers} people bought`,
      title: (low, high) => `You expect ${low} to ${high} buyers`,
      beside: {
        below: (last) => `, more than last quarter’s ${last}`,
        inside: (last) => `, about last quarter’s ${last}`,
        above: (last) => `, fewer than last quarter’s ${last}`,
      },
      description: (past, interval) =>
        `Buyers by quarter: ${past}. ${interval ? `Your interval: ${interval}.` : 'No interval filled in yet.'}`,
      noPast: 'none yet',
      start: (customers) => `customers on day one: ${customers}`,
      axis: (people) => `${people} who bought`,
      quarter: (quarter) => `Q${quarter}`,
      table: 'Buyers and profit by quarter',
      columns: { quarter: 'Quarter', buyers: 'Buyers', profit: 'Profit (¥)' },
      yours: 'your estimate',
      notSaid: 'not filled in',
    },
    up: {
      label: 'How sure are you that profit will be above last quarter’s?',
      labelFirst: 'How sure are you that this quarter makes a profit (above 0)?',
      last: (profit) => `Last quarter’s profit: ${profit}.`,
      lastFirst: 'The first quarter has none before it, so it is measured from 0.',
      empty: 'Nothing said yet.',
      chances: [
        'certainly not',
        'almost certainly not',
        'probably not',
        'rather not',
        'as likely as not',
        'rather yes',
        'probably',
        'almost certainly',
        'certainly',
      ],
      said: (percent, chance) => `You say ${percent}: ${chance}.`,
      even: 'Say 50%',
      clear: 'Take it back',
    },
    counts: 'You may leave either empty; an empty one counts as 0.',
    lookAgain: (reports) =>
      reports > 0 ? 'Look again at the decision and the reports' : 'Look again at the decision',
    run: (quarter) => `Run quarter ${quarter}`,
    final: 'Once it has run, there is no way back.',
    mend: 'One end of the interval is not right yet. Mend it and start.',
    back: 'Go back and change the decision',
    sure: (quarter, empty) =>
      `You have not given ${empty.map((one) => ({ buyers: 'the interval for buyers', up: 'the chance of more profit' })[one]).join(' or ')}. Run quarter ${quarter} like this?`,
    sureWhy: 'An empty one counts as 0. Even unsure, a wide answer does better than none.',
    runAnyway: (quarter) => `Leave it empty and run quarter ${quarter}`,
    fill: 'Go back and fill in',
    said: {
      caption: 'Your prediction',
      buyers: 'Buyers (80% interval)',
      up: 'Chance of more profit',
      interval: (low, high) => `${low} to ${high} people`,
      nothing: 'not given',
    },
  },
};
