import type { Locale } from '@/lib/content/locale';

export interface CustomerWorthMessages {
  readonly retention: string;
  readonly cost: string;
  readonly margin: string;
  readonly discount: string;
  readonly years: string;
  readonly yuan: string;
  readonly percent: string;
  readonly yearsUnit: string;
  readonly cashFlow: string;
  readonly cashFlows: { readonly 'next-period': string; readonly 'this-period': string };
  readonly axes: { readonly at: string; readonly total: string };
  readonly costLine: (yuan: number) => string;
  readonly limitLine: (yuan: number) => string;
  readonly crossing: (years: number) => string;
  readonly picture: (counted: number, years: number, cost: number, payback: number | undefined) => string;
  readonly rows: {
    readonly counted: (years: number) => string;
    readonly clv: string;
    readonly net: string;
    readonly payback: string;
    readonly lifted: string;
  };
  readonly money: (yuan: number) => string;
  readonly paybackValue: (years: number | undefined) => string;
  readonly liftedValue: (yuan: number, share: number) => string;
  readonly verdict: (net: number, payback: number | undefined) => string;
  readonly table: string;
  readonly tableCaption: string;
  readonly tableYear: string;
  readonly tableTotal: string;
  readonly note: string;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const plain = (value: number) => String(Math.round(Math.abs(value)));
const sign = (value: number) => (Math.round(value) < 0 ? '−' : '');
const growth = (share: number) => `+${(100 * share).toFixed(1)}%`;
const money = (value: number) => `${sign(value)}¥${whole.format(Math.abs(value))}`;
const yearCount = (years: number) => `${years} ${years === 1 ? 'year' : 'years'}`;

export const customerWorthMessages: Readonly<Record<Locale, CustomerWorthMessages>> = {
  zh: {
    retention: '留存率',
    cost: '获客成本（CAC）',
    margin: '每年毛利',
    discount: '折现率',
    years: '算几年',
    yuan: '元',
    percent: '%',
    yearsUnit: '年',
    cashFlow: '头一笔毛利什么时候到',
    cashFlows: {
      'next-period': '满一年才到，没走的人才有（课程公式）',
      'this-period': '今天就到',
    },
    axes: { at: '买来以后过了几年', total: '累计毛利，折到今天（元）' },
    costLine: (yuan) => `获客成本${plain(yuan)}元`,
    limitLine: (yuan) => `CLV ${plain(yuan)}元`,
    crossing: (years) => (years === 0 ? '当天收回' : `满${years}年收回`),
    picture: (counted, years, cost, payback) =>
      `一条上升的曲线，越升越缓：算${years}年，累计毛利折到今天是${plain(counted)}元。横线是获客成本${plain(cost)}元，${payback === undefined ? '曲线一直够不着它' : payback === 0 ? '曲线一开始就在它上面' : `曲线在满${payback}年时越过它`}。`,
    rows: {
      counted: (years) => `只算${years}年`,
      clv: '一直算下去，CLV',
      net: 'CLV − CAC',
      payback: '收回获客成本',
      lifted: '留存再高5个百分点，CLV',
    },
    money: (yuan) => `${sign(yuan)}${plain(yuan)}元`,
    paybackValue: (years) => (years === undefined ? '收不回' : years === 0 ? '当天' : `满${years}年`),
    liftedValue: (yuan, share) => `${plain(yuan)}元（${growth(share)}）`,
    verdict: (net, payback) =>
      payback === undefined
        ? `买一位，亏${plain(net)}元：算多少年也收不回。`
        : `买一位，最后剩${plain(net)}元，${payback === 0 ? '当天收回' : `要等满${payback}年才收回`}。`,
    table: '看每年的数',
    tableCaption: '累计毛利，折到今天',
    tableYear: '过了几年',
    tableTotal: '累计（元）',
    note: '数字为示意。留存率在这里年年不变，人人一样；真客户不是这样。',
  },
  en: {
    retention: 'Retention',
    cost: 'Acquisition cost (CAC)',
    margin: 'Margin a year',
    discount: 'Discount rate',
    years: 'Years counted',
    yuan: 'yuan',
    percent: '%',
    yearsUnit: 'years',
    cashFlow: 'When the first margin comes',
    cashFlows: {
      'next-period': 'After a year, from those who stayed (course formula)',
      'this-period': 'Today',
    },
    axes: { at: 'years since the customer was won', total: 'Margin so far, in money of today (¥)' },
    costLine: (yuan) => `cost ${money(yuan)}`,
    limitLine: (yuan) => `CLV ${money(yuan)}`,
    crossing: (years) => (years === 0 ? 'earned back at once' : `earned back: ${yearCount(years)}`),
    picture: (counted, years, cost, payback) =>
      `A curve that rises ever more slowly: counted over ${yearCount(years)} the margin adds up to ${money(counted)} in money of today. A level line marks the acquisition cost of ${money(cost)}; ${payback === undefined ? 'the curve never reaches it' : payback === 0 ? 'the curve starts above it' : `the curve passes it after ${yearCount(payback)}`}.`,
    rows: {
      counted: (years) => `Counted over ${yearCount(years)}`,
      clv: 'Without end, CLV',
      net: 'CLV − CAC',
      payback: 'Cost earned back',
      lifted: 'CLV with 5 points more retention',
    },
    money,
    paybackValue: (years) =>
      years === undefined ? 'never' : years === 0 ? 'at once' : `after ${yearCount(years)}`,
    liftedValue: (yuan, share) => `${money(yuan)} (${growth(share)})`,
    verdict: (net, payback) =>
      payback === undefined
        ? `Each one bought loses ${money(Math.abs(net))}, however many years are counted.`
        : `Each one bought leaves ${money(net)} in the end, and the cost is back ${payback === 0 ? 'at once' : `after ${yearCount(payback)}`}.`,
    table: 'The figures year by year',
    tableCaption: 'Margin so far, in money of today',
    tableYear: 'Years since won',
    tableTotal: 'So far (¥)',
    note: 'Illustrative figures. Retention is the same every year and for everyone here; with real customers it is not.',
  },
};
