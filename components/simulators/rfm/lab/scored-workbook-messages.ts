import type { Locale } from '@/lib/content/locale';
import type { RfmDefinition, ScoringRule, SegmentScheme } from '@/lib/metrics';

/** Why a score stands as a number, not as a formula. */
export type NoFormula = 'too-many' | 'ntile' | 'r-rfm' | 'rounding';

export interface WorkbookMessages {
  readonly sheets: { readonly customers: string; readonly definitions: string };
  readonly columns: readonly string[];
  readonly item: string;
  readonly choice: string;
  readonly source: string;
  readonly teaHouse: string;
  readonly pasted: string;
  readonly asOf: string;
  readonly scored: string;
  readonly refundsOnly: string;
  readonly refundsOnlyNote: (customers: number) => string;
  readonly recency: string;
  readonly recencies: Readonly<Record<RfmDefinition['recency'], string>>;
  readonly frequency: string;
  readonly frequencies: (definition: RfmDefinition) => string;
  readonly monetary: string;
  readonly monetaries: Readonly<Record<RfmDefinition['monetary'], string>>;
  readonly refunds: string;
  readonly refundRules: Readonly<Record<RfmDefinition['refunds'], string>>;
  readonly scoring: string;
  readonly scorings: Readonly<Record<ScoringRule, string>>;
  readonly bins: string;
  readonly high: string;
  readonly highs: Readonly<Record<RfmDefinition['high'], string>>;
  readonly scheme: string;
  readonly schemes: Readonly<Record<SegmentScheme['kind'], string>>;
  readonly formulas: string;
  readonly live: string;
  readonly values: Readonly<Record<NoFormula, (what: string) => string>>;
  readonly allScores: string;
  readonly groupLive: string;
  readonly limits: string;
  readonly limitNotes: { readonly qcut: string; readonly thresholds: string };
  readonly means: string;
  readonly meanScores: string;
  readonly measures: { readonly r: string; readonly f: string; readonly m: string };
  readonly segments: string;
  readonly changeable: string;
  readonly rules: string;
  readonly ruleColumns: readonly string[];
}

export const workbookMessages: Readonly<Record<Locale, WorkbookMessages>> = {
  zh: {
    sheets: { customers: '客户', definitions: '口径' },
    columns: ['客户编号', '最近（天）', '频次', '金额（元）', 'R分', 'F分', 'M分', '客群'],
    item: '项目',
    choice: '取法',
    source: '订单文件',
    teaHouse: '雾坪茶舍的订单：虚构，数字为示意',
    pasted: '粘贴的表格',
    asOf: '基准日',
    scored: '打了分的客户',
    refundsOnly: '只有退款的客户',
    refundsOnlyNote: (customers) => `${customers}位，列在最后，不打分`,
    recency: 'R 最近',
    recencies: {
      'since-last': '最后一单到基准日的天数，越少越好',
      'first-to-last': '第一单到最后一单的天数，越多越好',
    },
    frequency: 'F 频次',
    frequencies: ({ frequency, periodDays }) =>
      frequency === 'orders'
        ? '订单数'
        : frequency === 'order-days'
          ? '下过单的日子数'
          : `首单之后又下过单的时段数，每段${periodDays}天，从首单那天数起`,
    monetary: 'M 金额',
    monetaries: { total: '合计', mean: '每单平均（F不按订单数时，为每个下单日平均）' },
    refunds: '退款（0元及以下的行）',
    refundRules: { 'as-orders': '和订单一样算', 'lower-money': '只减金额，不算来过', 'left-out': '当它不在' },
    scoring: '打分',
    scorings: {
      rank: '按名次：1＋取整（档数×比他差的人数÷总人数），并列同分',
      qcut: '按分位数切，等于切点的归低一档（同pandas.qcut）',
      'r-rfm': '按分位数加1切，达到切点的归高一档（同R的rfm包）',
      ntile: '按数值和编号排队，切成人数相等的几份（同SQL的NTILE）：同样的数可能分到两档',
      nested: '先按名次打R；R同分的人里排F；R、F都同分的人里排M',
      thresholds: '按自己定的线，达到线就高一档',
      'mean-split': '比平均好得2分，否则1分',
    },
    bins: '档数',
    high: '怎样算“高”',
    highs: {
      'above-0.6-bins': '分数高于0.6×档数',
      'above-mean-score': '分数高于平均分',
      'above-mean-value': '数值好于平均值',
    },
    scheme: '分群',
    schemes: {
      'eight-groups': '八个客群：R、F、M各分高低',
      'eleven-segments': '十一个客群，自上而下，先合哪条归哪条（R包rfm 0.3.0的示例）',
      own: '自己定的规则，自上而下，先合哪条归哪条',
    },
    formulas: '公式',
    live: 'R分、F分、M分和客群都是公式：改了“客户”表里的数，分数跟着变。不要调换列或另起区域。',
    values: {
      'too-many': () => '超过5,000位客户，分数和客群存成数值，免得表格软件算不动。',
      ntile: (what) => `${what}存成数值：并列的人靠编号分先后，表一重排，公式就不对了。`,
      'r-rfm': (what) =>
        `${what}存成数值：分位数加1的切点，各家表格软件插值的尾数不尽相同，公式不能保证同分。`,
      rounding: (what) => `${what}存成数值：有客户正好压在分位点上，表格软件的尾数会把他分到另一档。`,
    },
    allScores: 'R分、F分、M分',
    groupLive: '客群仍是公式，由分数得出。',
    limits: '切点',
    limitNotes: { qcut: '数值高过几个切点，就跨过几档', thresholds: '可以在这里改，“客户”表跟着变' },
    means: '平均值',
    meanScores: '平均分',
    measures: { r: 'R', f: 'F', m: 'M' },
    segments: '客群名',
    changeable: '可以在这里改，“客户”表跟着变',
    rules: '分群规则',
    ruleColumns: ['客群', 'R从', 'R到', 'F从', 'F到', 'M从', 'M到', '次序'],
  },
  en: {
    sheets: { customers: 'Customers', definitions: 'Definitions' },
    columns: ['Customer id', 'Recency (days)', 'Frequency', 'Money (yuan)', 'R', 'F', 'M', 'Segment'],
    item: 'Item',
    choice: 'Choice',
    source: 'Order file',
    teaHouse: 'orders of Wuping Tea House: fictional, figures illustrative',
    pasted: 'a table that was pasted',
    asOf: 'Reference day',
    scored: 'Customers scored',
    refundsOnly: 'Customers with refunds only',
    refundsOnlyNote: (customers) => `${customers}, at the end, without scores`,
    recency: 'R, recency',
    recencies: {
      'since-last': 'days from the last order to the reference day; fewer are better',
      'first-to-last': 'days from the first order to the last; more are better',
    },
    frequency: 'F, frequency',
    frequencies: ({ frequency, periodDays }) =>
      frequency === 'orders'
        ? 'orders'
        : frequency === 'order-days'
          ? 'days with an order'
          : `periods of ${periodDays} days with an order after the first one, counted from the first order`,
    monetary: 'M, money',
    monetaries: { total: 'total', mean: 'mean per order (per order day unless F counts orders)' },
    refunds: 'Refunds (rows of 0 or less)',
    refundRules: {
      'as-orders': 'orders like any other',
      'lower-money': 'lower the money and count as no visit',
      'left-out': 'left out',
    },
    scoring: 'Scoring',
    scorings: {
      rank: 'by rank: 1 + whole part of (classes × customers who are worse ÷ all customers); ties together',
      qcut: 'cut at the quantiles; a value on a cut falls below it (as pandas.qcut)',
      'r-rfm': 'cut at the quantiles plus 1; a value on a cut stands above it (as R’s rfm package)',
      ntile:
        'sorted by value and id, cut into parts of equal size (as SQL’s NTILE): the same value can land in two',
      nested: 'R by rank; F by rank among those of the same R; M among those of the same R and F',
      thresholds: 'by limits of one’s own; a value on a limit has reached it',
      'mean-split': '2 for better than the mean, else 1',
    },
    bins: 'Classes',
    high: 'What counts as high',
    highs: {
      'above-0.6-bins': 'a score above 0.6 × classes',
      'above-mean-score': 'a score above the mean score',
      'above-mean-value': 'a value better than the mean',
    },
    scheme: 'Segments',
    schemes: {
      'eight-groups': 'eight groups: each of R, F, M is high or low',
      'eleven-segments':
        'eleven segments, from the top, the first that fits (the example of R package rfm 0.3.0)',
      own: 'rules of one’s own, from the top, the first that fits',
    },
    formulas: 'Formulas',
    live: 'R, F, M and the segment are formulas: change a value on the sheet “Customers” and the scores follow. Leave the columns where they are.',
    values: {
      'too-many': () =>
        'More than 5,000 customers: scores and segments are stored as values, or spreadsheet programs would be slow.',
      ntile: (what) =>
        `${what} stored as values: the id decides between ties, so a formula would be wrong once the sheet is sorted.`,
      'r-rfm': (what) =>
        `${what} stored as values: programs interpolate quantiles with different last digits, and with the 1 added a formula could not promise the same score.`,
      rounding: (what) =>
        `${what} stored as values: a customer stands exactly on a quantile, and the last digit of a formula would move her.`,
    },
    allScores: 'R, F and M are',
    groupLive: 'The segment is still a formula of the scores.',
    limits: 'Cuts',
    limitNotes: {
      qcut: 'a value has passed as many classes as it stands above cuts',
      thresholds: 'change them here and the sheet “Customers” follows',
    },
    means: 'Mean value',
    meanScores: 'Mean score',
    measures: { r: 'R', f: 'F', m: 'M' },
    segments: 'Names of the segments',
    changeable: 'change them here and the sheet “Customers” follows',
    rules: 'Rules of the segments',
    ruleColumns: ['Segment', 'R from', 'R to', 'F from', 'F to', 'M from', 'M to', 'Order'],
  },
};
