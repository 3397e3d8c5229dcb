import type { Locale } from '@/lib/content/locale';
import type { ChangeKind, FirmKind, ProfitSource } from '@/lib/simulations/retention-economics';

export interface FivePointsMessages {
  readonly controls: Readonly<Record<'retention' | 'margin' | 'cost' | 'halving' | 'discount', string>>;
  readonly halvingHelp: string;
  readonly yuan: string;
  readonly percent: string;
  readonly firm: string;
  readonly firms: Readonly<Record<FirmKind, string>>;
  readonly sources: string;
  readonly sourcesHelp: string;
  readonly source: Readonly<Record<ProfitSource, string>>;
  readonly curve: Readonly<Record<ChangeKind, string>>;
  readonly axes: { readonly x: string; readonly y: string };
  readonly band: string;
  readonly picture: (retention: number, changes: Readonly<Record<ChangeKind, string>>) => string;
  readonly verdict: (
    retention: number,
    changes: Readonly<Record<ChangeKind, string>>,
    yearly: number,
  ) => string;
  readonly columns: { readonly now: (percent: number) => string; readonly change: string };
  readonly row: Readonly<Record<ChangeKind | 'left' | 'years' | 'customers', string>>;
  readonly paid: (customers: number, each: number, all: number) => string;
  readonly halfWay: (years: number) => string;
  readonly table: string;
  readonly tableCaption: string;
  readonly tableSource: string;
  readonly curveTable: string;
  readonly curveCaption: string;
  readonly curveStart: string;
  readonly share: (share: number | undefined) => string;
  /** In a sentence, where there is no per cent. */
  readonly noShare: string;
  readonly money: (yuan: number) => string;
  readonly people: (many: number) => string;
  readonly yearCount: (years: number) => string;
  readonly note: string;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const plain = (value: number) => String(Math.round(Math.abs(value)));
const sign = (value: number) => (Math.round(value) < 0 ? '−' : '');
const trim = (value: number) => String(Number(value.toFixed(1)));
/** +12.5%; what passes ten times is not worth its digits. */
const share = (value: number | undefined) => {
  if (value === undefined) return '—';
  if (value > 9.99) return '>999%';
  const tenths = (100 * value).toFixed(1);
  return `${Number(tenths) < 0 ? '−' : '+'}${tenths.replace('-', '')}%`;
};

export const fivePointsMessages: Readonly<Record<Locale, FivePointsMessages>> = {
  zh: {
    controls: {
      retention: '起步的留存率',
      margin: '每年的基本利润',
      cost: '获客成本（CAC）',
      halving: '流失砍掉一半，每位每年要花',
      discount: '折现率',
    },
    halvingHelp: '离100%越近，同样5个百分点就要砍掉越大的一块。',
    yuan: '元',
    percent: '%',
    firm: '走的人少了，店主怎么办',
    firms: {
      'same-size': '店不变大，少招几位新客',
      'same-intake': '照样招那么多，店慢慢变大',
    },
    sources: '老客户还多赚什么（四个来源）',
    sourcesHelp: '每多留一年，每年再加几元，加到第5年为止。负数是倒贴。',
    source: {
      base: '基本利润',
      purchases: '购买增长',
      savings: '成本节约',
      referrals: '推荐',
      premium: '溢价',
    },
    curve: { customer: '一位客户', firm: '全店一年', paid: '付完留客钱' },
    axes: { x: '起步的留存率（%）', y: '多留5个百分点，变化几个%' },
    band: '1990年的25%–85%',
    picture: (retention, { customer, firm, paid }) =>
      `三条曲线，横轴是起步的留存率，竖轴是多留5个百分点带来的变化。起步${retention}%时：一位客户的价值${customer}，全店一年的利润${firm}，付完留客的钱${paid}。灰带是1990年文章的25%到85%。`,
    verdict: (retention, { customer, firm, paid }, yearly) =>
      `从${retention}%到${retention + 5}%：一位客户的价值${customer}，全店一年的利润${firm}，付完留客的钱${paid}，一年${yearly < 0 ? '少' : '多'}${plain(yearly)}元。`,
    columns: { now: (percent) => `留存${percent}%`, change: '变化' },
    row: {
      customer: '一位新客值多少（CLV − CAC）',
      firm: '全店一年的利润，稳下来以后',
      paid: '付完留客的钱',
      left: '一年走几位',
      years: '平均做几年客',
      customers: '客户数',
    },
    paid: (customers, each, all) =>
      `留客的钱：${plain(customers)}位 × ${trim(each)}元 = ${plain(all)}元一年。`,
    halfWay: (years) => `变大要等：走完一半的路，约${trim(years)}年。`,
    table: '看价值从哪几个来源来',
    tableCaption: '一位客户的价值按来源分，折到今天，没减CAC',
    tableSource: '来源',
    curveTable: '看曲线上的数',
    curveCaption: '多留5个百分点的变化',
    curveStart: '起步（%）',
    share,
    noShare: '说不上百分之几',
    money: (yuan) => `${sign(yuan)}${plain(yuan)}元`,
    people: (many) => `${trim(many)}位`,
    yearCount: (years) => `${trim(years)}年`,
    note: '数字为示意。“—”是原来不赚钱，百分数没有意义。留存率在这里年年不变，人人一样。',
  },
  en: {
    controls: {
      retention: 'Retention to start from',
      margin: 'Base profit a year',
      cost: 'Acquisition cost (CAC)',
      halving: 'To halve those who leave, a customer and year',
      discount: 'Discount rate',
    },
    halvingHelp: 'The nearer to 100%, the larger a part of those who leave the same 5 points are.',
    yuan: 'yuan',
    percent: '%',
    firm: 'Fewer leave. What does the owner do?',
    firms: {
      'same-size': 'Stays as large, wins fewer new ones',
      'same-intake': 'Wins as many as before, slowly grows',
    },
    sources: 'What else old customers bring (four sources)',
    sourcesHelp: 'What each further year adds to the yearly profit, until the fifth. Below 0, it takes away.',
    source: {
      base: 'Base profit',
      purchases: 'Growing purchases',
      savings: 'Cost savings',
      referrals: 'Referrals',
      premium: 'Price premium',
    },
    curve: { customer: 'one customer', firm: 'firm, a year', paid: 'cost paid' },
    axes: { x: 'Retention to start from (%)', y: 'Change by five points more (%)' },
    band: '25%–85%, of 1990',
    picture: (retention, { customer, firm, paid }) =>
      `Three curves over the retention one starts from: the change that five points more bring. From ${retention}% it is ${customer} for the worth of a customer, ${firm} for the firm’s yearly profit, ${paid} once the five points are paid for. A band marks the 25% to 85% of the article of 1990.`,
    verdict: (retention, { customer, firm, paid }, yearly) =>
      `From ${retention}% to ${retention + 5}%: worth of a customer ${customer}, the firm’s yearly profit ${firm}, and ${paid} once keeping them is paid for, ¥${whole.format(Math.abs(yearly))} a year ${yearly < 0 ? 'less' : 'more'}.`,
    columns: { now: (percent) => `at ${percent}%`, change: 'Change' },
    row: {
      customer: 'Worth of a customer, CAC off',
      firm: 'The firm’s year, once settled',
      paid: 'That year, keeping paid for',
      left: 'Leave in a year',
      years: 'Average years',
      customers: 'Customers',
    },
    paid: (customers, each, all) =>
      `Cost of keeping: ${whole.format(customers)} × ¥${trim(each)} = ¥${whole.format(all)} a year.`,
    halfWay: (years) => `Growing takes time: half of the way in about ${trim(years)} years.`,
    table: 'Where the worth comes from',
    tableCaption: 'Worth of a customer by source, in money of today, before CAC',
    tableSource: 'Source',
    curveTable: 'The figures of the curves',
    curveCaption: 'Change by five points more',
    curveStart: 'From (%)',
    share,
    noShare: 'not to be said in per cent',
    money: (yuan) => `${sign(yuan)}¥${whole.format(Math.abs(yuan))}`,
    people: trim,
    yearCount: trim,
    note: 'Illustrative figures. “—”: there was no profit before, so a per cent says nothing. Retention is the same every year and for everyone here.',
  },
};
