import type { Locale } from '@/lib/content/locale';
import type { HighRule, PresetName, RfmDefinition, ScoringRule, SegmentScheme } from '@/lib/metrics';

type Named<Key extends string> = Readonly<Record<Key, { readonly name: string; readonly rule: string }>>;

export interface ChoicesMessages {
  readonly heading: string;
  readonly preset: string;
  readonly presets: Named<PresetName | 'own'>;
  readonly asOf: string;
  readonly asOfDefault: (day: string) => string;
  readonly asOfBack: string;
  readonly asOfWrong: string;
  readonly bins: string;
  readonly binsOf: (bins: number) => string;
  readonly scheme: string;
  readonly schemes: Named<SegmentScheme['kind']>;
  readonly elevenNeedsFive: string;
  readonly more: string;
  readonly recency: string;
  readonly recencies: Named<RfmDefinition['recency']>;
  readonly frequency: string;
  readonly frequencies: Named<RfmDefinition['frequency']>;
  readonly period: string;
  readonly days: string;
  readonly monetary: string;
  readonly monetaries: Named<RfmDefinition['monetary']>;
  readonly refunds: string;
  readonly refundRules: Named<RfmDefinition['refunds']>;
  readonly scoring: string;
  readonly scorings: Named<ScoringRule>;
  readonly high: string;
  readonly highs: Named<HighRule>;
  readonly undo: string;
  readonly redo: string;
  readonly backToCourse: string;
  readonly counting: string;
  readonly decidedById: (customers: number, of: number) => string;
  readonly repeatedEdges: (columns: readonly string[]) => string;
  readonly columnNames: Readonly<Record<'recency' | 'frequency' | 'monetary', string>>;
  readonly rowsAfter: (rows: number, day: string) => string;
  readonly nobody: string;
  readonly result: (scored: number, segments: number, day: string) => string;
  readonly rules: string;
  readonly rulesNote: string;
  readonly ruleName: string;
  readonly ruleNames: readonly [string, string, string];
  readonly from: string;
  readonly to: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly addRule: string;
  readonly newRule: (number: number) => string;
  readonly copyEleven: string;
}

export const choicesMessages: Readonly<Record<Locale, ChoicesMessages>> = {
  zh: {
    heading: '口径',
    preset: '现成的一套',
    presets: {
      course: { name: '课程口径', rule: 'F数下过单的日子；退款只减M，不算来过。按名次切五份，并列同分。' },
      rank: { name: '按行计数', rule: '每一行都算一单，退款也算。按名次切五份，并列同分。' },
      qcut: { name: 'pandas（qcut）', rule: '每一行都算一单。用五分位数切，等于切点的归低一档。' },
      'r-rfm': { name: 'R的rfm包', rule: '每一行都算一单。切点是五分位数再加1，达到切点的归高一档。' },
      ntile: { name: 'SQL（NTILE）', rule: '每一行都算一单。按数值和编号排队，硬切成人数相等的五份。' },
      own: { name: '我自己的', rule: '你改过下面的某一项，和现成的几套都不一样了。' },
    },
    asOf: '基准日',
    asOfDefault: (day) => `没有另选，用的是文件最后一天的第二天：${day}。`,
    asOfBack: '改回默认',
    asOfWrong: '这一天读不懂。写成2025-12-31这样。',
    bins: '切成几档',
    binsOf: (bins) => `${bins}档`,
    scheme: '怎样分群',
    schemes: {
      'eight-groups': { name: '八个客群', rule: 'R、F、M各分高低，二乘二乘二，八群。' },
      'eleven-segments': {
        name: '十一个细分（R的rfm包0.3.0的示例）',
        rule: '十条规则从上往下，先合上哪条算哪条；一条都不合的归“其余”。规则互相重叠，换个顺序，人数就变。',
      },
      own: { name: '我自己的规则', rule: '从上往下，先合上哪条算哪条；一条都不合的归“其余”。' },
    },
    elevenNeedsFive: '十一个细分只配5档',
    more: '更多口径：R、F、M怎么算，怎样打分，什么叫高',
    recency: 'R：多久没来',
    recencies: {
      'since-last': { name: '最后一单到基准日的天数', rule: '天数越少，分越高。' },
      'first-to-last': {
        name: '第一单到最后一单的天数',
        rule: '概率模型里的recency是这一种，越大分越高。只来过一次的人是0天。',
      },
    },
    frequency: 'F：来过几次',
    frequencies: {
      orders: { name: '订单数', rule: '一行算一单。' },
      'order-days': { name: '下单的日子数', rule: '同一天几单，算一次。' },
      'repeat-periods': {
        name: '回头的期数',
        rule: '从第一单起按期数，头一期不算，所以只来过一次的人是0。',
      },
    },
    period: '一期几天',
    days: '天',
    monetary: 'M：花了多少',
    monetaries: {
      total: { name: '金额合计', rule: '一共花了多少。' },
      mean: { name: '平均每次', rule: '合计除以次数；F数订单就除以订单数，否则除以下单的日子数。' },
    },
    refunds: '退款（金额不大于0的行）',
    refundRules: {
      'as-orders': { name: '也算一单', rule: '退款推新R、添一次F、减M：多数软件不声不响就这么算。' },
      'lower-money': { name: '只减M', rule: '钱减掉，但不算来过。' },
      'left-out': { name: '不看', rule: '当文件里没有这些行。' },
    },
    scoring: '怎样打分',
    scorings: {
      rank: { name: '按名次等分，并列同分', rule: '分数 = 1 + ⌊档数·k/n⌋，k是比她差的人数。' },
      ntile: { name: '按名次等分，并列按编号拆开（NTILE）', rule: '每档人数一样多，同样的数可能分到两档。' },
      qcut: { name: '分位数，切点归低档（qcut）', rule: '越过几个切点，就加几分。' },
      'r-rfm': { name: '分位数加1，切点归高档（rfm包）', rule: '切点加1天、1次、1元，达到就加一分。' },
      nested: {
        name: '套着切',
        rule: '先切R；每个R档里再切F；每个R、F格里再切M。各档人数更匀，可不同R档的F分不能直接比。',
      },
      thresholds: { name: '自定分界', rule: '到了分界就加一分。分界在直方图下面改。' },
      'mean-split': {
        name: '比平均数（两档）',
        rule: '比平均数好得2分，否则1分。平均数容易让几位大客户拉走。',
      },
    },
    high: '什么叫高',
    highs: {
      'above-0.6-bins': { name: '分数高于0.6×档数', rule: '5档里是4分和5分。' },
      'above-mean-score': { name: '分数高于平均分', rule: '和所有人的平均分比。' },
      'above-mean-value': { name: '数值好过平均数', rule: '直接比天数、次数和金额，不看分。' },
    },
    undo: '撤销',
    redo: '重做',
    backToCourse: '回到课程口径',
    counting: '正在重算……',
    decidedById: (customers, of) =>
      `${of}人里有${customers}人，有一项分是编号定的：别人的数和他一样，分却不一样。`,
    repeatedEdges: (columns) =>
      `${columns.join('、')}的分位点有重复，有的档是空的或并在一起（pandas会拒绝这样的列）。`,
    columnNames: { recency: 'R', frequency: 'F', monetary: 'M' },
    rowsAfter: (rows, day) => `${rows}行在基准日${day}之后，没有算进去。`,
    nobody: '基准日以前没有一单，没有人可打分。把基准日往后挪。',
    result: (scored, segments, day) => `到${day}，${scored}人打了分，分在${segments}个群里。`,
    rules: '我的规则',
    rulesNote: '从上往下找，第一条合上的算数。分数两头都含。',
    ruleName: '名称',
    ruleNames: ['R分', 'F分', 'M分'],
    from: '从',
    to: '到',
    up: (name) => `把“${name}”上移`,
    down: (name) => `把“${name}”下移`,
    remove: (name) => `删掉“${name}”`,
    addRule: '加一条规则',
    newRule: (number) => `第${number}群`,
    copyEleven: '从十一个细分抄一份来改',
  },
  en: {
    heading: 'Definitions',
    preset: 'Ready-made',
    presets: {
      course: {
        name: 'this course',
        rule: 'F counts days with an order; a refund only lowers M. Five parts by rank, ties together.',
      },
      rank: {
        name: 'every row',
        rule: 'Every row is an order, refunds too. Five parts by rank, ties together.',
      },
      qcut: {
        name: 'pandas (qcut)',
        rule: 'Every row is an order. Cut at the quintiles; a value on a cut falls below it.',
      },
      'r-rfm': {
        name: 'R’s rfm package',
        rule: 'Every row is an order. Cuts are the quintiles plus 1; a value on a cut stands above it.',
      },
      ntile: {
        name: 'SQL (NTILE)',
        rule: 'Every row is an order. Sorted by value and id, cut into five equal parts.',
      },
      own: {
        name: 'my own',
        rule: 'You have changed something below; none of the ready-made ones is like it.',
      },
    },
    asOf: 'Reference day',
    asOfDefault: (day) => `None chosen: it is the day after the file’s last, ${day}.`,
    asOfBack: 'Back to that day',
    asOfWrong: 'This is not a day. Write it like 2025-12-31.',
    bins: 'Score classes',
    binsOf: (bins) => `${bins} classes`,
    scheme: 'Segments',
    schemes: {
      'eight-groups': { name: 'eight groups', rule: 'R, F and M are each high or low: two by two by two.' },
      'eleven-segments': {
        name: 'eleven segments (example of R’s rfm 0.3.0)',
        rule: 'Ten rules from the top; the first that fits counts, and who fits none is among the others. They overlap: in another order the sizes change.',
      },
      own: {
        name: 'my own rules',
        rule: 'From the top; the first that fits counts, and who fits none is among the others.',
      },
    },
    elevenNeedsFive: 'eleven segments go with 5 classes',
    more: 'More definitions: how R, F and M are counted, scored, and called high',
    recency: 'R: how recent',
    recencies: {
      'since-last': {
        name: 'days from the last order to the reference day',
        rule: 'Fewer days score higher.',
      },
      'first-to-last': {
        name: 'days from the first order to the last',
        rule: 'What probability models call recency; more score higher. Who came once has 0.',
      },
    },
    frequency: 'F: how often',
    frequencies: {
      orders: { name: 'orders', rule: 'A row is an order.' },
      'order-days': { name: 'days with an order', rule: 'Several orders on a day count once.' },
      'repeat-periods': {
        name: 'periods she came back in',
        rule: 'Counted from her first order; the first period does not count, so who came once has 0.',
      },
    },
    period: 'Days in a period',
    days: 'days',
    monetary: 'M: how much',
    monetaries: {
      total: { name: 'sum', rule: 'All that she spent.' },
      mean: {
        name: 'mean per visit',
        rule: 'The sum per order if F counts orders, else per day with an order.',
      },
    },
    refunds: 'Refunds (rows of 0 or less)',
    refundRules: {
      'as-orders': {
        name: 'count as orders',
        rule: 'They renew R, add to F, lower M: what most software does unasked.',
      },
      'lower-money': { name: 'lower M only', rule: 'The money goes, but it is no visit.' },
      'left-out': { name: 'are left out', rule: 'As if they were not in the file.' },
    },
    scoring: 'Scoring',
    scorings: {
      rank: {
        name: 'equal parts by rank, ties together',
        rule: 'Score = 1 + ⌊classes·k/n⌋, k = customers who are worse.',
      },
      ntile: {
        name: 'equal parts, ties parted by id (NTILE)',
        rule: 'Every class has as many people; the same value can land in two.',
      },
      qcut: { name: 'quantiles, a cut falls below (qcut)', rule: 'One point for every cut passed.' },
      'r-rfm': {
        name: 'quantiles plus 1, a cut stands above (rfm)',
        rule: 'Cuts are 1 day, 1 order, 1 yuan higher; reaching one is a point.',
      },
      nested: {
        name: 'nested',
        rule: 'R first; F within each class of R; M within each cell of R and F. Classes are more even, but F scores of different R classes cannot be compared.',
      },
      thresholds: {
        name: 'limits of my own',
        rule: 'Reaching a limit is a point. Change them under the histograms.',
      },
      'mean-split': {
        name: 'against the mean (two classes)',
        rule: '2 for better than the mean, else 1. A few large customers pull the mean away.',
      },
    },
    high: 'What is high',
    highs: {
      'above-0.6-bins': { name: 'a score above 0.6 × classes', rule: '4 and 5 of five.' },
      'above-mean-score': { name: 'a score above the mean score', rule: 'Compared with everyone’s mean.' },
      'above-mean-value': {
        name: 'a value better than the mean',
        rule: 'Days, times and money themselves, not scores.',
      },
    },
    undo: 'Undo',
    redo: 'Redo',
    backToCourse: 'Back to this course’s definition',
    counting: 'Counting again …',
    decidedById: (customers, of) =>
      `For ${customers} of ${of} customers an id decided a score: others with the very same value got another.`,
    repeatedEdges: (columns) =>
      `Quantiles of ${columns.join(', ')} repeat, so classes are empty or merged (pandas refuses such a column).`,
    columnNames: { recency: 'R', frequency: 'F', monetary: 'M' },
    rowsAfter: (rows, day) => `${rows} rows lie after the reference day ${day} and are not counted.`,
    nobody: 'There is no order up to the reference day, so nobody to score. Choose a later day.',
    result: (scored, segments, day) =>
      `Up to ${day}, ${scored} customers are scored, in ${segments} segments.`,
    rules: 'My rules',
    rulesNote: 'Read from the top; the first that fits counts. Both ends of a range belong to it.',
    ruleName: 'Name',
    ruleNames: ['R score', 'F score', 'M score'],
    from: 'from',
    to: 'to',
    up: (name) => `Move “${name}” up`,
    down: (name) => `Move “${name}” down`,
    remove: (name) => `Remove “${name}”`,
    addRule: 'Add a rule',
    newRule: (number) => `Segment ${number}`,
    copyEleven: 'Start from the eleven segments',
  },
};
