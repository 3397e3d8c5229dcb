import type { Locale } from '@/lib/content/locale';
import { sentence } from './figures';
import type { Report } from '@/lib/simulations/ladder';

type Felt = 'satisfaction' | 'trust' | 'expectation' | 'nps';

export interface PrepareMessages {
  readonly title: (quarter: number) => string;
  readonly hint: string;
  readonly atStart: (people: string, customers: string, dormant: string, prospects: string) => string;
  readonly lastQuarter: (
    people: string,
    figures: { buyers: string; customers: string; retention: string; profit: string; quality: number },
  ) => string;
  readonly question: (purse: string) => string;
  readonly offer: Readonly<
    Record<Report, (people: string, asked: string) => { readonly tells: string; readonly not: string }>
  >;
  readonly priced: (report: string, cost: string) => string;
  readonly tells: string;
  readonly tellsNot: string;
  readonly noCohortsYet: (report: string) => string;
  readonly sum: (cost: string, left: string) => string;
  readonly buy: Readonly<Record<'none' | Report | 'both', string>>;
  readonly tooDear: string;
  readonly final: string;
  readonly bought: (reports: readonly string[], left: string) => string;
  readonly boughtNothing: (left: string) => string;
  readonly survey: {
    readonly title: (satisfaction: number, low: number, high: number, people: string) => string;
    readonly titleShort: (expectation: number, promise: number, people: string) => string;
    readonly titleOver: (expectation: number, promise: number, people: string) => string;
    readonly caption: (asked: string, answered: string) => string;
    readonly nobody: string;
    readonly rows: Readonly<Record<Felt, string>>;
    readonly promised: (points: number) => string;
    readonly interval: (low: number, high: number) => string;
    readonly picture: string;
    readonly table: string;
    readonly columns: { readonly what: string; readonly mean: string; readonly interval: string };
  };
  readonly cohorts: {
    readonly title: (rung: string, lost: string) => string;
    readonly titleNone: string;
    readonly caption: string;
    readonly table: string;
    readonly empty: string;
    readonly columns: {
      readonly rung: string;
      readonly people: string;
      readonly share: string;
      readonly paid: string;
    };
  };
}

export const prepareMessages: Readonly<Record<Locale, PrepareMessages>> = {
  zh: {
    title: (quarter) => `第${quarter}季：先看准再花钱？`,
    hint: '报告花的是本季的钱。打算大动的一季，值得先看一眼；照旧的一季，可以省下。',
    atStart: (people, customers, dormant, prospects) =>
      `开张这天：客户${customers}个，沉睡的${dormant}个，还没买过的${prospects}个。${people}心里怎么想，账上看不出来。`,
    lastQuarter: (people, { buyers, customers, retention, profit, quality }) =>
      `上一季：${buyers}个${people}来买过，季末客户${customers}个，留存率${retention}，利润${profit}，服务水准${quality}分。这些账上就有，不用买。`,
    question: (purse) => `本季经费${purse}。要不要先买报告？`,
    offer: {
      survey: (people, asked) => ({
        tells: `最多抽${asked}个${people}来问：满意度、信任、期望，肯不肯推荐。`,
        not: '只问了一部分人，每个数都带误差；满意的人更愿意答，所以偏好看。它说不出谁要走。',
      }),
      cohorts: (people) => ({
        tells: `上一季各级${people}留下几成，每人买了多少钱的。`,
        not: '记录有错，有人记到了旁边一级；数据与CRM投得越多，错得越少。它说不出人为什么走。',
      }),
    },
    priced: (report, cost) => `${report}，${cost}`,
    tells: '告诉你：',
    tellsNot: '说不准：',
    noCohortsYet: (report) => `${report}看的是上一季，第2季起才有。`,
    sum: (cost, left) => `报告共${cost}，本季还剩${left}可花。`,
    buy: {
      none: '不买，直接决定',
      survey: '买问卷，去决定',
      cohorts: '买分批留存表，去决定',
      both: '两份都买，去决定',
    },
    tooDear: '报告比本季经费还贵。去掉一份再往下。',
    final: '买了不能退。',
    bought: (reports, left) => `本季买了${reports.join('和')}，还剩${left}可花。`,
    boughtNothing: (left) => `本季没有买报告，${left}都可以花。`,
    survey: {
      title: (satisfaction, low, high, people) => `${people}的满意度约${satisfaction}分（${low}到${high}）`,
      titleShort: (expectation, promise, people) =>
        `${people}盼着${expectation}分，我们答应的是${promise}分：话比他们盼的大`,
      titleOver: (expectation, promise, people) =>
        `${people}盼着${expectation}分，我们只答应了${promise}分：盼的比答应的高`,
      caption: (asked, answered) =>
        `问了${asked}个，答了${answered}个。粗线是95%的误差范围：谁答谁不答要是全凭运气，这样问一百回，约九十五回罩得住真数。其实满意的人更愿意答，真数多半再低一点。`,
      nobody: '问卷发出去了，答的人太少，算不出数来。',
      rows: { satisfaction: '满意度', trust: '信任', expectation: '期望', nps: 'NPS' },
      promised: (points) => `现在的承诺${points}`,
      interval: (low, high) => `${low}到${high}`,
      picture: '四条横线：问卷里的满意度、信任、期望（0到100分）和NPS（−100到100），各带误差范围。',
      table: '问卷的数字',
      columns: { what: '问什么', mean: '平均（分）', interval: '95%误差范围' },
    },
    cohorts: {
      title: (rung, lost) => `照记录看，上一季“${rung}”这一级走得最多：每100人走${lost}个`,
      titleNone: '照记录看，上一季没有人走',
      caption: '级别是季初记录里的，人均是每人一季买了多少钱。有人记错了一级，两级之间差得不大就别当真。',
      table: '上一季各级客户的去留',
      empty: '还没有哪一季可看，这张表是空的。',
      columns: { rung: '级别', people: '人数', share: '留下', paid: '人均（元）' },
    },
  },
  en: {
    title: (quarter) => `Quarter ${quarter}: look before you spend?`,
    hint: 'A report is paid from this quarter’s purse. Before a big change it is worth a look; in a quarter that goes on as before you may save the money.',
    atStart: (people, customers, dormant, prospects) =>
      `On the first day you have ${customers} customers, ${dormant} who have gone quiet, and ${prospects} people who have never bought. What the ${people} think does not show in the books.`,
    lastQuarter: (people, { buyers, customers, retention, profit, quality }) =>
      `Last quarter ${buyers} ${people} bought. You ended with ${customers} customers, kept ${retention}, made ${profit}, and served at ${quality} points of 100. The books tell you that for nothing.`,
    question: (purse) => `This quarter’s purse is ${purse}. Buy a report first?`,
    offer: {
      survey: (people, asked) => ({
        tells: `Up to ${asked} ${people} are asked how satisfied they are, whether they trust you, what they expect, and whether they would recommend you.`,
        not: 'Only some are asked, so every figure has a margin; the contented answer more readily, so it flatters. It cannot say who is about to leave.',
      }),
      cohorts: (people) => ({
        tells: `How many ${people} of each rung stayed last quarter, and what each spent.`,
        not: 'The records put some people one rung too high or too low; the more goes into data and CRM, the fewer. It cannot say why people leave.',
      }),
    },
    priced: (report, cost) => `${sentence(report)}, ${cost}`,
    tells: 'Tells you:',
    tellsNot: 'Cannot tell:',
    noCohortsYet: (report) => `The ${report} looks at the quarter before, so it is on offer from quarter 2.`,
    sum: (cost, left) => `Reports: ${cost}. That leaves ${left} to spend this quarter.`,
    buy: {
      none: 'Buy nothing and decide',
      survey: 'Buy the survey and decide',
      cohorts: 'Buy the cohort report and decide',
      both: 'Buy both and decide',
    },
    tooDear: 'The reports cost more than the purse holds. Take one out.',
    final: 'A report cannot be given back.',
    bought: (reports, left) => `Bought this quarter: ${reports.join(' and ')}. ${left} left to spend.`,
    boughtNothing: (left) => `No report this quarter. All ${left} can be spent.`,
    survey: {
      title: (satisfaction, low, high, people) =>
        `The ${people} are satisfied to about ${satisfaction} points of 100 (${low} to ${high})`,
      titleShort: (expectation, promise, people) =>
        `The ${people} expect ${expectation} points and you promise ${promise}: more than they look for`,
      titleOver: (expectation, promise, people) =>
        `The ${people} expect ${expectation} points and you promise only ${promise}: they look for more`,
      caption: (asked, answered) =>
        `${asked} were asked, ${answered} answered. The thick line is the 95% margin: were it chance alone who answers, about ninety-five of a hundred such surveys would hold the true figure. In fact the happier ones answer more, so the truth is probably a little lower.`,
      nobody: 'The survey went out, but too few answered to work out a figure.',
      rows: { satisfaction: 'Satisfaction', trust: 'Trust', expectation: 'Expectation', nps: 'NPS' },
      promised: (points) => `promise now ${points}`,
      interval: (low, high) => `${low} to ${high}`,
      picture:
        'Four lines: satisfaction, trust and expectation from the survey (0 to 100) and NPS (−100 to 100), each with its margin.',
      table: 'Figures of the survey',
      columns: { what: 'Asked about', mean: 'Mean (points)', interval: '95% margin' },
    },
    cohorts: {
      title: (rung, lost) =>
        `On the records, most left from the rung “${rung}” last quarter: ${lost} of every 100`,
      titleNone: 'On the records, nobody left last quarter',
      caption:
        'People stand on the rung that the records gave them when the quarter began; “¥ each” is what each of them spent. Some were put one rung off, so do not build on small differences between two rungs.',
      table: 'Who stayed last quarter, by rung',
      empty: 'There is no quarter to look back on yet, so this table is empty.',
      columns: {
        rung: 'Rung',
        people: 'People',
        share: 'Stayed',
        paid: '¥ each',
      },
    },
  },
};
