import type { Locale } from '@/lib/content/locale';
import type { CouponReading, CouponTestState } from './coupon-test-view';

export interface CouponTestMessages {
  readonly anyway: string;
  readonly lift: string;
  readonly hiddenLift: string;
  readonly perArm: string;
  readonly percent: string;
  readonly points: string;
  readonly people: string;
  readonly yuan: string;
  readonly till: (state: CouponTestState, reading: CouponReading) => string;
  readonly margin: string;
  readonly coupon: string;
  readonly contact: string;
  readonly again: string;
  readonly hide: string;
  readonly send: string;
  readonly keep: string;
  readonly rulerLabel: string;
  readonly rulers: Readonly<Record<CouponTestState['ruler'], string>>;
  readonly table: {
    readonly arm: string;
    readonly people: string;
    readonly came: string;
    readonly share: string;
    readonly left: string;
    readonly without: string;
    readonly withCoupon: string;
    readonly difference: string;
  };
  readonly points1: (points: number) => string;
  readonly money: (yuan: number, signed?: boolean) => string;
  readonly anywayNote: (came: number, anyway: number) => string;
  readonly chart: {
    readonly latest: string;
    readonly others: string;
    readonly noDifference: string;
    readonly breakEven: string;
    readonly truth: string;
    readonly liftAxis: string;
    readonly profitAxis: string;
    readonly description: (state: CouponTestState, reading: CouponReading) => string;
  };
  readonly verdict: (state: CouponTestState, reading: CouponReading) => string;
  readonly tally: (state: CouponTestState, reading: CouponReading) => string;
  readonly revealed: (sent: boolean, reading: CouponReading) => string;
  /** Between sentences. */
  readonly gap: string;
  readonly note: string;
}

const fixed = (value: number, digits: number) =>
  (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value).toFixed(digits).replace('-', '−');
/** As few decimals as it needs, two at most. */
const plain = (value: number) => String(Math.round(100 * value) / 100).replace('-', '−');
const price = (value: number) => (Number.isInteger(value) ? `¥${value}` : `¥${value.toFixed(2)}`);
const earned = (yuan: number) => `${yuan < 0 ? '净亏' : '净赚'}${fixed(Math.abs(yuan), 1)}元`;
const signed = (value: number, digits = 1) =>
  fixed(value, digits) === fixed(0, digits)
    ? fixed(0, digits)
    : `${value > 0 ? '+' : ''}${fixed(value, digits)}`;
const chance = (p: number) => (p < 0.001 ? 'p < 0.001' : `p = ${fixed(p, 3)}`);
const yuanEn = (value: number, sign = false) => {
  const amount = `¥${fixed(Math.abs(value), 1)}`;
  return Math.abs(value) < 0.05 ? amount : value < 0 ? `−${amount}` : sign ? `+${amount}` : amount;
};
/** What the interval of a test says about zero; nobody came in either arm says nothing. */
const spoken = ({ low, high }: { low: number; high: number }) =>
  low > 0 ? 'above' : high < 0 ? 'below' : 'across';

export const couponTestMessages: Readonly<Record<Locale, CouponTestMessages>> = {
  zh: {
    anyway: '没券也会来的人',
    lift: '券真正多带来的人',
    hiddenLift: '券真正多带来多少，藏起来了（0到35个百分点之间）。看完这一次测试，替茶舍拿主意：',
    perArm: '每组人数',
    percent: '%',
    points: '个百分点',
    people: '人',
    yuan: '元',
    till: ({ margin, coupon, contact }, { breakEvenPoints }) =>
      `一单毛利${plain(margin)}元，券面${plain(coupon)}元，发一张${plain(contact)}元：要多来${plain(breakEvenPoints)}个百分点才够本`,
    margin: '一单毛利（用券之前）',
    coupon: '券面',
    contact: '发一张的成本',
    again: '再跑一次',
    hide: '藏起真相，考考自己',
    send: '发给所有人',
    keep: '不发',
    rulerLabel: '问哪一句',
    rulers: { lift: '是券的功劳吗？看多来了多少人', profit: '赚了吗？看每张券净赚多少钱' },
    table: {
      arm: '抽签分组',
      people: '人数',
      came: '来了',
      share: '占比',
      left: '人均留下',
      without: '没券',
      withCoupon: '有券',
      difference: '差',
    },
    points1: (points) => `${signed(points)}点`,
    money: (yuan, sign) => `${sign ? signed(yuan) : fixed(yuan, 1)}元`,
    anywayNote: (came, anyway) =>
      `世界知道、茶舍不知道：有券来的${came}人里，${anyway}人没券也会来，券只带来${came - anyway}人。`,
    chart: {
      latest: '这一次',
      others: '同样的测试，另外19次',
      noDifference: '0：没多来',
      breakEven: '够本线',
      truth: '真相',
      liftAxis: '有券比没券多来（百分点）',
      profitAxis: '每张券净赚（元）',
      description: ({ ruler, secret }, { runs }) =>
        `${secret > 0 ? 1 : runs.length}次测试的${ruler === 'lift' ? '占比之差' : '每张券净赚'}，每次一个点和一段95%置信区间，竖线标出0${ruler === 'lift' ? '和够本线' : '（够本线）'}${secret > 0 ? '' : '，虚线是真相'}。结论见图下的文字。`,
    },
    verdict: ({ ruler }, { latest }) => {
      if (ruler === 'profit') {
        const { value, low, high } = latest.profit;
        const says = {
          above: '整段在够本线右边：赚',
          below: '整段在够本线左边：亏',
          across: '跨过够本线：说不准',
        }[spoken(latest.profit)];
        return `这一次：每张券${earned(value)}，95%区间${fixed(low, 1)}到${fixed(high, 1)}元，${says}。`;
      }
      if (!latest.difference) return '这一次：两组来的人一样（都没人来），没有区间可算。';
      const { difference, low, high, p } = latest.difference;
      return `这一次：有券的多来${signed(100 * difference)}个百分点，95%区间${fixed(100 * low, 1)}到${fixed(100 * high, 1)}，${p < 0.05 ? '显著' : '不显著，看不出是不是券的功劳'}（${chance(p)}）。`;
    },
    tally: ({ ruler, secret, perArm }, { tally, trueLift, trueProfit, neededPerArm, runs }) => {
      if (secret > 0) return '现实里只有这一次。拿了主意，再看另外19次。';
      if (ruler === 'profit')
        return `真相：每张券${trueProfit === 0 ? '不赚不亏' : earned(trueProfit)}。${runs.length}次里，区间说对${tally.right}次，说不准${tally.unclear}次，说反${tally.wrong}次；只看净赚是正是负，说反${tally.bareWrong}次。`;
      const peeking = `要是每收到一成人就看一眼、一显著就停，是${tally.peekedSignificant}次`;
      return trueLift === 0 || neededPerArm === undefined
        ? `真相：券没用。${runs.length}次里仍有${tally.significant}次“显著”，都是虚惊；${peeking}。`
        : `真相：券多带来${trueLift}个百分点。${runs.length}次里看出来${tally.significant}次；${peeking}。要有八成把握看出来，每组得${neededPerArm}人${neededPerArm > perArm ? '，现在不够' : '，现在够了'}。`;
    },
    revealed: (sent, { trueLift, breakEvenPoints, trueProfit }) =>
      `你说${sent ? '发' : '不发'}。券其实多带来${trueLift}个百分点，够本要${plain(breakEvenPoints)}个：${trueProfit > 0 ? '该发' : trueProfit < 0 ? '不该发' : '发不发一样'}。`,
    gap: '',
    note: '雾坪茶舍是虚构的，数字为示意。两组由抽签分出；拖动滑块，每个人的运气不变。',
  },
  en: {
    anyway: 'Come without a coupon',
    lift: 'The coupon truly adds',
    hiddenLift:
      'What the coupon truly adds is hidden, somewhere from 0 to 35 points. Read this one test and decide for the tea house:',
    perArm: 'People in each group',
    percent: '%',
    points: 'points',
    people: 'people',
    yuan: 'yuan',
    till: ({ margin, coupon, contact }, { breakEvenPoints }) =>
      `Margin ${price(margin)}, coupon ${price(coupon)}, sending one ${price(contact)}: it must add ${plain(breakEvenPoints)} points to break even`,
    margin: 'Margin of an order, before the coupon',
    coupon: 'Face value of the coupon',
    contact: 'Cost of sending one',
    again: 'Run it again',
    hide: 'Hide the truth and test me',
    send: 'Send it to everyone',
    keep: 'Do not send it',
    rulerLabel: 'Which question',
    rulers: {
      lift: 'Did the coupon do it? How many more came',
      profit: 'Did it pay? Money a coupon',
    },
    table: {
      arm: 'Group, by lot',
      people: 'People',
      came: 'Came',
      share: 'Share',
      left: 'Left a head',
      without: 'No coupon',
      withCoupon: 'Coupon',
      difference: 'Difference',
    },
    points1: (points) => `${signed(points)} pt`,
    money: (yuan, sign) => yuanEn(yuan, sign),
    anywayNote: (came, anyway) =>
      `What the world knows and the tea house does not: of the ${came} who came with a coupon, ${anyway} would have come without. The coupon brought ${came - anyway}.`,
    chart: {
      latest: 'This test',
      others: 'The same test, 19 other times',
      noDifference: '0: nobody more',
      breakEven: 'break-even',
      truth: 'truth',
      liftAxis: 'more came with a coupon (points)',
      profitAxis: 'profit per coupon (yuan)',
      description: ({ ruler, secret }, { runs }) =>
        `${ruler === 'lift' ? 'The difference in shares' : 'The profit per coupon'} in ${secret > 0 ? 'one test' : `${runs.length} tests`}, each a dot with its 95 % interval; upright lines mark 0${ruler === 'lift' ? ' and break-even' : ', which is break-even'}${secret > 0 ? '' : ', a dashed line the truth'}. What follows from it stands in words below.`,
    },
    verdict: ({ ruler }, { latest }) => {
      if (ruler === 'profit') {
        const { value, low, high } = latest.profit;
        const says = {
          above: 'wholly right of break-even: it pays',
          below: 'wholly left of break-even: it loses',
          across: 'across break-even: it cannot tell',
        }[spoken(latest.profit)];
        return `This test: ${yuanEn(value, true)} a coupon, 95% interval ${yuanEn(low)} to ${yuanEn(high)}, ${says}.`;
      }
      if (!latest.difference) return 'This test: nobody came in either group, so there is no interval.';
      const { difference, low, high, p } = latest.difference;
      return `This test: ${signed(100 * difference)} points with a coupon, 95% interval ${fixed(100 * low, 1)} to ${fixed(100 * high, 1)}, ${p < 0.05 ? 'significant' : 'not significant: it cannot tell whether the coupon did it'} (${chance(p)}).`;
    },
    tally: ({ ruler, secret, perArm }, { tally, trueLift, trueProfit, neededPerArm, runs }) => {
      if (secret > 0) return 'In life there is only this one test. Decide, then see the other 19.';
      if (ruler === 'profit')
        return `The truth: ${trueProfit === 0 ? 'a coupon neither earns nor loses' : `a coupon ${trueProfit > 0 ? 'earns' : 'loses'} ${yuanEn(Math.abs(trueProfit))}`}. Of ${runs.length} tests the interval is right in ${tally.right}, cannot tell in ${tally.unclear} and is wrong in ${tally.wrong}; the bare sign of the profit is wrong in ${tally.bareWrong}.`;
      const peeking = `with a look after every tenth of the people, stopping at the first “significant”, it is ${tally.peekedSignificant}`;
      return trueLift === 0 || neededPerArm === undefined
        ? `The truth: the coupon does nothing. Still ${tally.significant} of ${runs.length} tests are “significant”, false alarms all; ${peeking}.`
        : `The truth: the coupon adds ${trueLift} points. ${tally.significant} of ${runs.length} tests find it; ${peeking}. To find it four times in five takes ${neededPerArm} people in each group: ${neededPerArm > perArm ? 'too few here' : 'enough here'}.`;
    },
    revealed: (sent, { trueLift, breakEvenPoints, trueProfit }) =>
      `You said ${sent ? 'send it' : 'do not send it'}. In truth the coupon adds ${trueLift} points and break-even is ${plain(breakEvenPoints)}: ${trueProfit > 0 ? 'it is worth sending' : trueProfit < 0 ? 'it is not worth sending' : 'it makes no odds'}.`,
    gap: ' ',
    note: 'Wuping Tea House is fictional and the figures illustrative. The groups are drawn by lot; moving a slider leaves everybody’s luck as it was.',
  },
};
