import type { Locale } from '@/lib/content/locale';
import type { Measure, RfmDefinition } from '@/lib/metrics';

/** What the place of a value among the others is told with. All but `peers` ready to be read. */
interface Place {
  readonly measure: Measure;
  readonly recency: RfmDefinition['recency'];
  readonly within: string;
  readonly peers: string;
  readonly worse: string;
  readonly others: number;
}

export interface CustomerStoryMessages {
  readonly title: (id: string, scores: string) => string;
  readonly opening: (id: string) => string;
  /** Under the picture, which may leave the page. */
  readonly whose: (id: string, scores: string) => string;
  readonly close: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly notScored: string;
  readonly line: (days: number, daysAgo: number) => string;
  readonly picture: (days: number, daysAgo: number, refunds: number) => string;
  readonly gap: (days: number) => string;
  readonly referenceDay: string;
  readonly refunds: (rows: number, money: string, rule: RfmDefinition['refunds']) => string;
  readonly rows: string;
  readonly day: string;
  readonly amount: string;
  readonly standing: string;
  readonly isOrder: (counted: boolean, rule: RfmDefinition['refunds']) => string;
  readonly measures: Readonly<Record<'f' | 'm' | RfmDefinition['recency'], string>>;
  readonly points: (score: number) => string;
  readonly sinceLast: (last: string, asOf: string, days: string) => string;
  readonly firstToLast: (first: string, last: string, days: string) => string;
  readonly orders: (rows: string) => string;
  readonly orderDays: (rows: number, days: string) => string;
  readonly periods: (length: number, periods: number, value: string) => string;
  readonly total: (rows: number, sum: string) => string;
  readonly totalLessRefunds: (rows: number, gross: string, refunds: string, sum: string) => string;
  readonly mean: (sum: string, occasions: number, unit: 'orders' | 'days', mean: string) => string;
  readonly sameScores: (scores: string) => string;
  readonly place: (place: Place) => string;
  readonly rank: string;
  readonly qcut: (count: string, places: string, lower: string, before: number) => string;
  readonly qcutReversed: string;
  readonly qcutDoubtful: string;
  readonly ntile: (count: string, bins: number, small: string, larger: number) => string;
  readonly ntilePlaces: (first: string, last: string, scores: readonly [number, number]) => string;
  readonly ntileReversed: string;
  readonly thresholds: (limits: string, reached: number) => string;
  readonly meanSplit: (mean: string, better: boolean) => string;
  readonly rRfm: string;
  readonly rRfmFrom: (score: number, from: string | undefined, next: string | undefined) => string;
  readonly highByBins: (score: number, line: string, bins: number, high: boolean) => string;
  readonly highByMeanScore: (score: number, mean: string, high: boolean) => string;
  readonly highByMeanValue: (value: string, mean: string, high: boolean) => string;
  readonly segment: (name: string) => string;
  readonly highs: (highs: readonly boolean[]) => string;
  readonly eight: (highs: string, name: string) => string;
  readonly range: (measure: string, from: number, to: number) => string;
  readonly ruleFailed: (name: string, wants: string, has: string) => string;
  readonly ruleFired: (name: string) => string;
  readonly noRule: (name: string) => string;
  readonly and: string;
}

const zh: CustomerStoryMessages = {
  title: (id, scores) => `${id}：为什么是${scores}？`,
  opening: (id) => `${id}的分怎么来的`,
  whose: (id, scores) => `客户${id}，R、F、M得分${scores}。一竖是下过单的一天。`,
  close: '收起',
  waiting: '正在翻这位客户的订单……',
  failed: '这位客户的分没有算出来。你的数据和设置都还在。',
  again: '再算一次',
  notScored: '照现在的设置，这位客户不打分：到基准日为止没有一笔算作订单，或者文件里没有这个编号。',
  line: (days, daysAgo) =>
    daysAgo === 0 ? `来过${days}天，基准日当天还来过` : `来过${days}天，最近一次在基准日前${daysAgo}天`,
  picture: (days, daysAgo, refunds) =>
    `一条时间线：这位客户在${days}个日子下过单，最后一次离基准日${daysAgo}天${refunds === 0 ? '' : `；线下的叉是${refunds}个有退款的日子`}。`,
  gap: (days) => (days === 0 ? '当天来过' : `${days}天没来`),
  referenceDay: '基准日',
  refunds: (rows, money, rule) =>
    `有${rows}行的金额是0或负数（退款），合计${money}。照现在的定义，${
      {
        'as-orders': '它们和别的订单一样算。',
        'lower-money': '它们只减金额，不算来过。',
        'left-out': '它们当作没有。',
      }[rule]
    }`,
  rows: '这位客户的每一行',
  day: '日期',
  amount: '金额（元）',
  standing: '怎么算',
  isOrder: (counted, rule) => (counted ? '算一单' : rule === 'left-out' ? '不算' : '只减金额'),
  measures: { 'since-last': 'R 多久没来', 'first-to-last': 'R 首单到末单', f: 'F 来过几次', m: 'M 花了多少' },
  points: (score) => `${score}分`,
  sinceLast: (last, asOf, days) => `最后一单在${last}，基准日是${asOf}，相隔${days}。`,
  firstToLast: (first, last, days) => `第一单在${first}，最后一单在${last}，相隔${days}。`,
  orders: (rows) => `到基准日为止，算作订单的有${rows}。`,
  orderDays: (rows, days) => `${rows}笔订单落在${days}里；同一天下几单，只算一天。`,
  periods: (length, periods, value) =>
    `从第一单那天起，每${length}天算一期。订单落在${periods}个期里，去掉第一期，再来了${value}。`,
  total: (rows, sum) => `${rows}笔订单合计${sum}。`,
  totalLessRefunds: (rows, gross, refunds, sum) =>
    `${rows}笔订单合计${gross}，退款${refunds}，加起来${sum}。`,
  mean: (sum, occasions, unit, mean) =>
    `平均：${sum} ÷ ${occasions}${unit === 'orders' ? '单' : '个下单日'} = ${mean}。`,
  sameScores: (scores) => `只和${scores}相同的客户比：`,
  place: ({ measure, recency, within, peers, worse, others }) =>
    `${within}${peers}人里，${worse}人${
      measure === 'r'
        ? recency === 'since-last'
          ? '隔得更久'
          : '首末单隔得更短'
        : measure === 'f'
          ? '次数更少'
          : '金额更少'
    }，${others === 0 ? '没有人和这个数一样' : `另有${others}人和这个数一样`}。`,
  rank: '规则：1加上“档数×比这差的人÷总人数”的整数部分（⌊ ⌋是去掉小数）。',
  qcut: (count, places, lower, before) =>
    `${count}个数从小到大排，切点在第${places}位（从0数起）。比这个数小的有${lower}个，所以排在它前面的切点有${before}个。`,
  qcutReversed: '天数越少越好，分从最高往下减：',
  qcutDoubtful: '有一个切点正落在这个数上，小数的最后一位决定算哪边；pandas也是这样。',
  ntile: (count, bins, small, larger) =>
    `${count}人按数从小到大排，数一样的按编号排，再平分成${bins}档${larger === 0 ? `，每档${small}人` : `：前${larger}档多分到1人，其余每档${small}人`}。`,
  ntilePlaces: (first, last, [least, most]) =>
    first === last
      ? `这个数排第${first}位，落在${least}分这一档。`
      : least === most
        ? `这个数占着第${first}到${last}位，都在${least}分这一档。`
        : `这个数占着第${first}到${last}位，横跨${least}分到${most}分：数一样，分不一样，由编号定。`,
  ntileReversed: '天数越少越好，所以最前一档分最高。',
  thresholds: (limits, reached) =>
    limits === '' ? '没有写下界线。' : `你定的界线是${limits}；够到了${reached}条，每够到一条加1分。`,
  meanSplit: (mean, better) =>
    `全体平均是${mean}；这个数${better ? '比平均好，得2分' : '不比平均好，得1分'}。`,
  rRfm: 'R语言rfm包的规则：切点是分位数再加1（天、次或元），够到切点就升一档。它不是名次的算式，下面写的是照它算出的界线。',
  rRfmFrom: (score, from, next) =>
    `${from === undefined ? `${score}分是眼下最低的一档` : `${from}起得${score}分`}；${next === undefined ? '上面没有更高的档' : `到${next}就高一档`}。`,
  highByBins: (score, line, bins, high) =>
    `${score} ${high ? '>' : '≤'} 0.6 × ${bins} = ${line}，${high ? '算高' : '算低'}。`,
  highByMeanScore: (score, mean, high) =>
    `全体平均${mean}分，${score}分${high ? '高于它，算高' : '不高于它，算低'}。`,
  highByMeanValue: (value, mean, high) =>
    `全体平均是${mean}，${value}${high ? '比它好，算高' : '不比它好，算低'}。`,
  segment: (name) => `为什么在“${name}”`,
  highs: (highs) => highs.map((high, i) => `${'RFM'[i]}${high ? '高' : '低'}`).join('、'),
  eight: (highs, name) => `${highs}，合起来就是“${name}”。`,
  range: (measure, from, to) => (from === to ? `${measure}为${from}分` : `${measure}在${from}到${to}分`),
  ruleFailed: (name, wants, has) => `“${name}”要${wants}；这位客户是${has}，不合。`,
  ruleFired: (name) => `“${name}”的三个范围都合，就归这里；再往后的规则不看了。`,
  noRule: (name) => `没有一条规则合得上，归入“${name}”。`,
  and: '、',
};

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: CustomerStoryMessages = {
  title: (id, scores) => `${id}: why ${scores}?`,
  opening: (id) => `Where the scores of ${id} come from`,
  whose: (id, scores) =>
    `Customer ${id}, scores ${scores} for R, F and M. Each stroke is a day with an order.`,
  close: 'Close',
  waiting: 'Reading this customer’s orders …',
  failed: 'This customer’s scores could not be worked out. Your data and settings are safe.',
  again: 'Try again',
  notScored:
    'Under the present settings this customer has no scores: no row up to the reference day counts as an order, or the file has no such id.',
  line: (days, daysAgo) =>
    `Ordered on ${plural(days, 'day')}, ${daysAgo === 0 ? 'the last time on the reference day' : `last ${plural(daysAgo, 'day')} before the reference day`}`,
  picture: (days, daysAgo, refunds) =>
    `A line of time: this customer ordered on ${plural(days, 'day')}, the last one ${plural(daysAgo, 'day')} before the reference day${refunds === 0 ? '' : `; the crosses below mark ${plural(refunds, 'day')} with refunds`}.`,
  gap: (days) => (days === 0 ? 'here that day' : `${plural(days, 'day')} away`),
  referenceDay: 'reference day',
  refunds: (rows, money, rule) =>
    `${plural(rows, 'row')} of 0 or less (refunds), ${money} in all. ${
      {
        'as-orders': 'The definition counts them as orders like any other.',
        'lower-money': 'The definition lets them lower the money and nothing else.',
        'left-out': 'The definition leaves them out.',
      }[rule]
    }`,
  rows: 'Every row of this customer',
  day: 'Day',
  amount: 'Amount, ¥',
  standing: 'Counts as',
  isOrder: (counted, rule) => (counted ? 'an order' : rule === 'left-out' ? 'nothing' : 'less money'),
  measures: {
    'since-last': 'R, days away',
    'first-to-last': 'R, first to last',
    f: 'F, how often',
    m: 'M, how much',
  },
  points: (score) => `score ${score}`,
  sinceLast: (last, asOf, days) => `Last order ${last}, reference day ${asOf}: ${days} between them.`,
  firstToLast: (first, last, days) => `First order ${first}, last order ${last}: ${days} between them.`,
  orders: (rows) => `Up to the reference day the rows come to ${rows}.`,
  orderDays: (rows, days) => `${plural(rows, 'order')} on ${days}; several on one day count once.`,
  periods: (length, periods, value) =>
    `A period is ${plural(length, 'day')}, counted from the first order. The orders fall into ${plural(periods, 'period')}; without the first that leaves ${value}.`,
  total: (rows, sum) => `${plural(rows, 'order')}, ${sum} in all.`,
  totalLessRefunds: (rows, gross, refunds, sum) =>
    `${plural(rows, 'order')} for ${gross}, refunds ${refunds}: ${sum} together.`,
  mean: (sum, occasions, unit, mean) =>
    `Mean: ${sum} ÷ ${plural(occasions, unit === 'orders' ? 'order' : 'order day')} = ${mean}.`,
  sameScores: (scores) => `Compared only with customers of the same ${scores}: `,
  place: ({ measure, recency, within, peers, worse, others }) =>
    `${within}of ${peers}, ${worse} have ${
      measure === 'r'
        ? recency === 'since-last'
          ? 'been away longer'
          : 'fewer days between first and last'
        : measure === 'f'
          ? 'a lower count'
          : 'less money'
    }; ${others === 0 ? 'nobody else has this value' : `${others} ${others === 1 ? 'other has' : 'others have'} the very same value`}.`,
  rank: 'The rule: 1 plus the whole part of classes × those who are worse ÷ all (⌊ ⌋ drops the decimals).',
  qcut: (count, places, lower, before) =>
    `Sort the ${count} values upwards: the cuts lie at places ${places}, counted from 0. ${lower} values are lower than this one, so ${before} of the cuts come before it.`,
  qcutReversed: 'Fewer days are better, so the score counts down from the top:',
  qcutDoubtful:
    'One cut falls on this very value, and the last binary digit decides which side it is on, as it does in pandas.',
  ntile: (count, bins, small, larger) =>
    `Sort the ${count} customers by value, equal ones by id, and deal them into ${bins} classes${larger === 0 ? ` of ${small}` : `: ${small} in each, one more in the first ${larger}`}.`,
  ntilePlaces: (first, last, [least, most]) =>
    first === last
      ? `This value stands at place ${first}, in the class of score ${least}.`
      : least === most
        ? `This value holds places ${first} to ${last}, all in the class of score ${least}.`
        : `This value holds places ${first} to ${last}, which reach from score ${least} to ${most}: same value, different scores. The id decides.`,
  ntileReversed: 'Fewer days are better, so the first class has the highest score.',
  thresholds: (limits, reached) =>
    limits === ''
      ? 'No limits have been given.'
      : `Your limits are ${limits}. This value has reached ${reached} of them, one more point each.`,
  meanSplit: (mean, better) =>
    `The mean of all is ${mean}; this value is ${better ? 'better, so it scores 2' : 'no better, so it scores 1'}.`,
  rRfm: 'The rule of the R package rfm: a cut is a quantile plus 1 (a day, a time or a unit of money), and who has reached it is in the next class. It is no formula of rank; what follows are the limits that come of it here.',
  rRfmFrom: (score, from, next) =>
    `${from === undefined ? `Score ${score} is the lowest there is` : `Score ${score} begins at ${from}`}; ${next === undefined ? 'there is none above it' : `the next one up at ${next}`}.`,
  highByBins: (score, line, bins, high) =>
    `${score} ${high ? '>' : '≤'} 0.6 × ${bins} = ${line}: ${high ? 'high' : 'low'}.`,
  highByMeanScore: (score, mean, high) =>
    `The mean score is ${mean}; ${score} is ${high ? 'above it: high' : 'not above it: low'}.`,
  highByMeanValue: (value, mean, high) =>
    `The mean is ${mean}; ${value} is ${high ? 'better: high' : 'no better: low'}.`,
  segment: (name) => `Why “${name}”`,
  highs: (highs) => highs.map((high, i) => `${'RFM'[i]} ${high ? 'high' : 'low'}`).join(', '),
  eight: (highs, name) => `${highs}: together that is “${name}”.`,
  range: (measure, from, to) => (from === to ? `${measure} ${from}` : `${measure} ${from} to ${to}`),
  ruleFailed: (name, wants, has) => `“${name}” wants ${wants}; this customer has ${has}.`,
  ruleFired: (name) =>
    `“${name}” fits on all three scores, so the search ends here; later rules are not looked at.`,
  noRule: (name) => `No rule fits: that makes it “${name}”.`,
  and: ', ',
};

export const customerStoryMessages: Readonly<Record<Locale, CustomerStoryMessages>> = { zh, en };
