import type { LorenzCurveWords } from '@/components/charts/lorenz-curve';
import type { Locale } from '@/lib/content/locale';
import type { Measure, RfmDefinition } from '@/lib/metrics';
import type { Refusal } from './own-limits';
import { count, decimal, money, percent, yuan } from './picture-numbers';

export type HeatMode = 'customers' | 'money' | 'mean-m';
export interface HeatCell {
  readonly r: number;
  readonly f: number;
  readonly customers: number;
  readonly share: number;
  readonly meanM: number;
}
export interface SegmentFigures {
  readonly customers: number;
  readonly customerShare: number;
  readonly cents: number;
  readonly revenueShare: number | undefined;
  readonly oneTimeShare: number;
}
type Means = Readonly<Record<Measure, number>>;

export interface PicturesMessages {
  readonly illustrative: string;
  readonly table: string;
  readonly nobody: { readonly title: string; readonly text: string };
  readonly columns: Readonly<
    Record<
      'segment' | 'customers' | 'ofCustomers' | 'money' | 'ofRevenue' | 'oneTime' | 'top' | 'from' | 'to',
      string
    >
  >;
  readonly tools: {
    readonly svg: string;
    readonly png: string;
    readonly show: string;
    readonly saved: (file: string) => string;
    readonly longPress: string;
    readonly failed: string;
    /** Without a number where the picture is of one customer. */
    readonly foot: (asOf: string, customers: number | undefined, illustrative: boolean) => string;
  };
  readonly heat: {
    readonly title: (mode: HeatMode, cell: HeatCell) => string;
    readonly mode: string;
    readonly modes: Readonly<Record<HeatMode, string>>;
    readonly caption: (mode: HeatMode, bins: number) => string;
    readonly map: string;
    readonly rAxis: string;
    readonly fAxis: string;
    readonly cell: (cell: HeatCell) => string;
    readonly meanM: string;
  };
  readonly segments: {
    readonly title: (name: string, figures: SegmentFigures) => string;
    readonly caption: string;
    readonly noShares: string;
    readonly refundsOnly: (customers: number, cents: number) => string;
    readonly refundsOnlyRow: string;
    readonly aside: (oneTimeShare: number) => string;
    readonly people: (figures: SegmentFigures) => string;
    readonly revenue: (figures: SegmentFigures) => string;
    readonly row: (name: string, figures: SegmentFigures) => string;
    readonly pick: (row: string) => string;
    readonly picture: (segments: number) => string;
  };
  readonly lorenz: {
    readonly title: (top20: number) => string;
    readonly curve: LorenzCurveWords;
    readonly picture: (top20: number) => string;
    readonly caption: (gini: number) => string;
    readonly inTheRed: (customers: number) => string;
    readonly none: { readonly title: string; readonly text: string };
    readonly top: (share: number) => string;
  };
  readonly histograms: {
    readonly title: (means: Means, definition: RfmDefinition) => string;
    readonly measure: (measure: Measure, definition: RfmDefinition) => string;
    readonly picture: (heading: string, mean: string, cuts: readonly string[]) => string;
    readonly caption: (bins: number, definition: RfmDefinition) => string;
    readonly how: string;
    readonly notYet: Readonly<Record<'nested' | 'ntile' | 'empty', string>>;
    readonly begin: string;
    readonly beginHint: string;
    readonly more: (from: string) => string;
    readonly limits: (measure: Measure, definition: RfmDefinition) => string;
    readonly field: (score: number, upTo: boolean) => string;
    readonly unit: (measure: Measure, definition: RfmDefinition) => string;
    readonly cut: (measure: Measure, score: number) => string;
    readonly cutValue: (score: string, upTo: boolean, value: string) => string;
    readonly value: (measure: Measure, value: number, definition: RfmDefinition) => string;
    readonly refused: (refusal: Refusal, text: string, neighbour: string, kept: string) => string;
    readonly tableOf: (heading: string) => string;
  };
}

const zhUnit = (measure: Measure, { frequency }: RfmDefinition): string =>
  measure === 'r'
    ? '天'
    : measure === 'm'
      ? '元'
      : { orders: '单', 'order-days': '天', 'repeat-periods': '个周期' }[frequency];
const enUnit = (measure: Measure, { frequency }: RfmDefinition): string =>
  measure === 'r'
    ? 'days'
    : measure === 'm'
      ? 'yuan'
      : { orders: 'orders', 'order-days': 'days', 'repeat-periods': 'periods' }[frequency];
const short = (measure: Measure, value: number) => (measure === 'm' ? yuan(value) : count(value));
const letter = (measure: Measure) => measure.toUpperCase();

const zh: PicturesMessages = {
  illustrative: '示意',
  table: '看数据表',
  nobody: {
    title: '没有可打分的客户',
    text: '基准日以前没有一笔算数的订单。换个基准日，或改退款的算法，图就出来。',
  },
  columns: {
    segment: '客群',
    customers: '人数',
    ofCustomers: '占人数',
    money: '收入（元）',
    ofRevenue: '占收入',
    oneTime: '只买过一次',
    top: '花得最多的',
    from: '从',
    to: '到（不含）',
  },
  tools: {
    svg: '存SVG',
    png: '存PNG',
    show: '生成可保存的图片',
    saved: (file) => `已交给浏览器保存：${file}`,
    longPress: '微信里不能直接下载：长按下面的图，选“保存图片”。',
    failed: '这个浏览器画不出这张图片。图和数据都还在页面上；换系统自带的浏览器打开再存。',
    foot: (asOf, customers, illustrative) =>
      `关系营销实验课｜基准日${asOf}${customers === undefined ? '' : `｜${count(customers)}位客户`}${illustrative ? '｜数字为示意' : ''}`,
  },
  heat: {
    title: (mode, { r, f, customers, share, meanM }) =>
      mode === 'customers'
        ? `人最多的一格：R${r}分、F${f}分，${count(customers)}人`
        : mode === 'money'
          ? `钱最集中的一格：R${r}分、F${f}分，${count(customers)}人带来${percent(share)}的收入`
          : `平均M分最高的一格：R${r}分、F${f}分，${decimal(meanM, 1)}分，${count(customers)}人`,
    mode: '格里写什么',
    modes: { customers: '人数', money: '占收入', 'mean-m': '平均M分' },
    caption: (mode, bins) =>
      `${{ customers: '数字是这一格的人数', money: '数字是这一格客户占全部收入的份额', 'mean-m': '数字是这一格客户的平均M分' }[mode]}，越大颜色越重。格底的横条是平均M分：横条顶到头就是${bins}分。`,
    map: '行是R分，列是F分',
    rAxis: 'R↓',
    fAxis: 'F分→',
    cell: ({ r, f, customers, share, meanM }) =>
      customers === 0
        ? `R${r}分、F${f}分：没有人`
        : `R${r}分、F${f}分：${count(customers)}人，占收入${percent(share)}，平均M分${decimal(meanM, 1)}`,
    meanM: '平均M分',
  },
  segments: {
    title: (name, { customers, customerShare, revenueShare }) =>
      revenueShare === undefined
        ? `人最多的是“${name}”：${count(customers)}人，占${percent(customerShare)}`
        : `“${name}”占人数的${percent(customerShare)}，带来${percent(revenueShare)}的收入`,
    caption: '每群两条：上面一条是占人数，空心那段只买过一次；下面一条是占收入。所有条用同一把尺。',
    noShares: '收入合计不是正数，算不出谁占多少，只写金额。',
    refundsOnly: (customers, cents) =>
      `另有${count(customers)}人只有退款、没有订单，不打分，不在图里；金额合计${money('zh', cents)}。`,
    refundsOnlyRow: '仅退款（不打分）',
    aside: (share) => `只买过一次${percent(share)}`,
    people: ({ customers, customerShare }) => `${count(customers)}人，${percent(customerShare)}`,
    revenue: ({ cents, revenueShare }) =>
      `${money('zh', cents)}${revenueShare === undefined ? '' : `，${percent(revenueShare)}`}`,
    row: (name, { customers, customerShare, cents, revenueShare, oneTimeShare }) =>
      `${name}：${count(customers)}人，占人数${percent(customerShare)}；收入${money('zh', cents)}${revenueShare === undefined ? '' : `，占${percent(revenueShare)}`}；其中只买过一次的占${percent(oneTimeShare)}`,
    pick: (row) => `${row}。看这一群的客户`,
    picture: (segments) => `${segments}个客群，各有两条：占人数、占收入`,
  },
  lorenz: {
    title: (top20) => `前20%的客户带来${percent(top20)}的收入`,
    curve: {
      customers: '客户占比，花得少的在左',
      value: '收入占比，从左往右累计',
      equal: '人人一样多',
      top: '前20%的客户',
    },
    picture: (top20) => `洛伦兹曲线：花得最多的前20%的客户带来${percent(top20)}的收入`,
    caption: (gini) =>
      `曲线从花得最少的客户画起，越往下弯，收入越集中在少数人身上。基尼系数${decimal(gini, 2)}：0是人人一样多，越近1越集中。`,
    inTheRed: (customers) => `有${count(customers)}人退的比花的多，按0元计入。`,
    none: {
      title: '没有收入可分',
      text: '没有一位客户的金额大于0元，谁占多少无从算起，曲线画不出。看看退款是怎么算的，或换个基准日。',
    },
    top: (share) => `前${percent(share)}的客户`,
  },
  histograms: {
    title: ({ r, f, m }, { recency, frequency, monetary }) => {
      const since = recency === 'since-last' ? `${count(r)}天没下单` : `首末两单相隔${count(r)}天`;
      const times = decimal(f, 1);
      const often = {
        orders: `下过${times}单`,
        'order-days': `有${times}天下过单`,
        'repeat-periods': `回头${times}个周期`,
      }[frequency];
      return `平均下来，一位客户${since}，${often}，${monetary === 'total' ? '一共' : '每次'}花${money('zh', m)}`;
    },
    measure: (measure, { recency, frequency, monetary }) =>
      measure === 'r'
        ? recency === 'since-last'
          ? 'R：离最后一单几天'
          : 'R：首单到末单几天'
        : measure === 'f'
          ? {
              orders: 'F：下过几单',
              'order-days': 'F：有几天下过单',
              'repeat-periods': 'F：回头几个周期',
            }[frequency]
          : monetary === 'total'
            ? 'M：一共花了多少元'
            : 'M：平均每次花多少元',
    picture: (heading, mean, cuts) =>
      `${heading}的分布，平均${mean}${cuts.length ? `。分界：${cuts.join('；')}` : ''}`,
    caption: (bins, { recency }) =>
      `柱高是人数，竖线把客户分成${bins}档。圆里的数是到这条线得几分：${recency === 'since-last' ? 'R在线上或线左边算到，F、M在线上或线右边算到' : '在线上或线右边算到'}。`,
    how: '改分界：在下面填数，按回车或点别处生效；也可以拖圆点，或选中圆点后按方向键。一改，打分就换成自定分界。',
    notYet: {
      nested: '现在逐层打分：F、M的线在每一档里都不同，没有一条通用，所以不画。',
      ntile: '现在按编号硬切：同一个数可能分到两档，线只是大概的位置。',
      empty: '有的档里没有人，线比该有的少。',
    },
    begin: '自己定分界',
    beginHint: '从现在的线起步，缺的补在人最多的一档中间，然后随你改。',
    more: (from) => `${from}及以上`,
    limits: (measure, definition) => `${letter(measure)}的分界（${zhUnit(measure, definition)}）`,
    field: (score, upTo) => `${score}分：${upTo ? '不超过' : '至少'}`,
    unit: zhUnit,
    cut: (measure, score) => `${letter(measure)}的分界，${score}分`,
    cutValue: (score, upTo, value) => `${score && `${score}分：`}${upTo ? '不超过' : '至少'}${value}`,
    value: (measure, value, definition) => `${short(measure, value)}${zhUnit(measure, definition)}`,
    refused: (refusal, text, neighbour, kept) =>
      `${
        {
          'not-a-number': text.trim() === '' ? '这里要填一个数' : `“${text}”不是数`,
          'not-whole': '要填整数',
          'below-zero': '不能小于0',
          'not-above': `要大于前一条线的${neighbour}`,
          'not-below': `要小于后一条线的${neighbour}`,
        }[refusal]
      }。分界没动，还是${kept}。`,
    tableOf: (heading) => heading,
  },
};

const en: PicturesMessages = {
  illustrative: 'illustrative',
  table: 'See the data table',
  nobody: {
    title: 'No customers to score',
    text: 'No order counts up to the reference day. Change the day, or how refunds are counted, and the picture appears.',
  },
  columns: {
    segment: 'Segment',
    customers: 'Customers',
    ofCustomers: 'Of customers',
    money: 'Revenue (yuan)',
    ofRevenue: 'Of revenue',
    oneTime: 'Bought once',
    top: 'Those who spend most',
    from: 'From',
    to: 'Below',
  },
  tools: {
    svg: 'Save as SVG',
    png: 'Save as PNG',
    show: 'Make an image to save',
    saved: (file) => `Handed to the browser to save: ${file}`,
    longPress: 'WeChat cannot download: press and hold the image below and choose “Save image”.',
    failed:
      'This browser cannot draw the image. Picture and data are still on the page; open it in the system’s own browser to save it.',
    foot: (asOf, customers, illustrative) =>
      `Guanxi Lab | as of ${asOf}${customers === undefined ? '' : ` | ${count(customers)} customers`}${illustrative ? ' | illustrative figures' : ''}`,
  },
  heat: {
    title: (mode, { r, f, customers, share, meanM }) =>
      mode === 'customers'
        ? `The fullest cell is R ${r}, F ${f}: ${count(customers)} customers`
        : mode === 'money'
          ? `Most money sits in R ${r}, F ${f}: ${count(customers)} customers bring ${percent(share)} of the revenue`
          : `M scores highest in R ${r}, F ${f}: ${decimal(meanM, 1)} on average over ${count(customers)} customers`,
    mode: 'Written in the cells',
    modes: { customers: 'customers', money: 'share of revenue', 'mean-m': 'mean M score' },
    caption: (mode, bins) =>
      `The number is ${{ customers: 'how many customers a cell holds', money: 'the share of all revenue that the cell brings', 'mean-m': 'the mean M score of the cell' }[mode]}; the larger, the stronger the colour. The bar at the foot is the mean M score: right across means ${bins}.`,
    map: 'R score by row, F score by column',
    rAxis: 'R ↓',
    fAxis: 'F score →',
    cell: ({ r, f, customers, share, meanM }) =>
      customers === 0
        ? `R ${r}, F ${f}: nobody`
        : `R ${r}, F ${f}: ${count(customers)} customers, ${percent(share)} of revenue, mean M ${decimal(meanM, 1)}`,
    meanM: 'Mean M score',
  },
  segments: {
    title: (name, { customers, customerShare, revenueShare }) =>
      revenueShare === undefined
        ? `“${name}” is the largest: ${count(customers)} customers, ${percent(customerShare)}`
        : `“${name}”: ${percent(customerShare)} of the customers bring ${percent(revenueShare)} of the revenue`,
    caption:
      'Two bars each: above, the share of customers, hollow for those who bought once; below, the share of revenue. All bars are on one scale.',
    noShares: 'Revenue does not add up to more than 0, so there are no shares of it; amounts only.',
    refundsOnly: (customers, cents) =>
      `Apart from these, ${count(customers)} ${customers === 1 ? 'customer has' : 'customers have'} refunds and no order: not scored, not drawn, ${money('en', cents)} in all.`,
    refundsOnlyRow: 'refunds only (not scored)',
    aside: (share) => `${percent(share)} bought once`,
    people: ({ customers, customerShare }) =>
      `${count(customers)} ${customers === 1 ? 'customer' : 'customers'}, ${percent(customerShare)}`,
    revenue: ({ cents, revenueShare }) =>
      `${money('en', cents)}${revenueShare === undefined ? '' : `, ${percent(revenueShare)}`}`,
    row: (name, { customers, customerShare, cents, revenueShare, oneTimeShare }) =>
      `${name}: ${count(customers)} customers, ${percent(customerShare)} of all; revenue ${money('en', cents)}${revenueShare === undefined ? '' : `, ${percent(revenueShare)}`}; ${percent(oneTimeShare)} of them bought once`,
    pick: (row) => `${row}. See the customers of this segment`,
    picture: (segments) => `${segments} segments with two bars each: share of customers, share of revenue`,
  },
  lorenz: {
    title: (top20) => `The top 20% of customers bring ${percent(top20)} of the revenue`,
    curve: {
      customers: 'Customers, least spending on the left',
      value: 'Revenue, added up from the left',
      equal: 'all alike',
      top: 'top 20%',
    },
    picture: (top20) =>
      `Lorenz curve: the 20% of customers who spend most bring ${percent(top20)} of the revenue`,
    caption: (gini) =>
      `The curve begins with those who spend least. The further it sags, the fewer customers the revenue hangs on. Gini coefficient ${decimal(gini, 2)}: 0 means all alike, towards 1 a few bring everything.`,
    inTheRed: (customers) =>
      `${count(customers)} ${customers === 1 ? 'customer was' : 'customers were'} refunded more than they spent and count as ¥0.`,
    none: {
      title: 'No revenue to share out',
      text: 'No customer’s amount is above ¥0, so nobody has a share and there is no curve. Look at how refunds are counted, or change the reference day.',
    },
    top: (share) => `top ${percent(share)}`,
  },
  histograms: {
    title: ({ r, f, m }, { recency, frequency, monetary }) => {
      const since =
        recency === 'since-last'
          ? `last ordered ${count(r)} days ago`
          : `has ${count(r)} days between first order and last`;
      const times = decimal(f, 1);
      const often = {
        orders: `ordered ${times} times`,
        'order-days': `ordered on ${times} days`,
        'repeat-periods': `came back in ${times} periods`,
      }[frequency];
      return `On average a customer ${since}, ${often} and spent ${money('en', m)} ${monetary === 'total' ? 'in all' : 'a time'}`;
    },
    measure: (measure, { recency, frequency, monetary }) =>
      measure === 'r'
        ? recency === 'since-last'
          ? 'R: days since the last order'
          : 'R: days from first order to last'
        : measure === 'f'
          ? {
              orders: 'F: number of orders',
              'order-days': 'F: days with an order',
              'repeat-periods': 'F: periods come back in',
            }[frequency]
          : monetary === 'total'
            ? 'M: spent in all, yuan'
            : 'M: spent a time, yuan',
    picture: (heading, mean, cuts) =>
      `${heading}, ${mean} on average${cuts.length ? `. Limits: ${cuts.join('; ')}` : ''}`,
    caption: (bins, { recency }) =>
      `Bars count customers; lines part them into ${bins} classes. The number in a circle is the score that begins at its line: ${recency === 'since-last' ? 'for R on the line or to its left, for F and M on the line or to its right' : 'on the line or to its right'}.`,
    how: 'To move a limit, type it below and press Enter or leave the box; or drag a circle, or select one and use the arrow keys. Scoring then follows your own limits.',
    notYet: {
      nested: 'Scores are nested now: for F and M each class has lines of its own, so none is drawn for all.',
      ntile: 'Ties are broken by id now: one value may get two scores, so a line is only about right.',
      empty: 'Some classes are empty, so there are fewer lines than there should be.',
    },
    begin: 'Set my own limits',
    beginHint:
      'It begins with the lines as they are and puts missing ones through the middle of the fullest class; then change them as you like.',
    more: (from) => `${from} and more`,
    limits: (measure, definition) => `Limits of ${letter(measure)} (${enUnit(measure, definition)})`,
    field: (score, upTo) => `${score}: ${upTo ? 'at most' : 'at least'}`,
    unit: enUnit,
    cut: (measure, score) => `Limit of ${letter(measure)}, score ${score}`,
    cutValue: (score, upTo, value) => `${score && `${score}: `}${upTo ? 'at most' : 'at least'} ${value}`,
    value: (measure, value, definition) => `${short(measure, value)} ${enUnit(measure, definition)}`,
    refused: (refusal, text, neighbour, kept) =>
      `${
        {
          'not-a-number': text.trim() === '' ? 'A number is needed here' : `“${text}” is not a number`,
          'not-whole': 'This must be a whole number',
          'below-zero': 'This cannot be below 0',
          'not-above': `This must be above the limit before it, ${neighbour}`,
          'not-below': `This must be below the limit after it, ${neighbour}`,
        }[refusal]
      }. The limit is still ${kept}.`,
    tableOf: (heading) => heading,
  },
};

export const picturesMessages: Readonly<Record<Locale, PicturesMessages>> = { zh, en };
