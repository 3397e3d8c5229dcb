import type { Locale } from '@/lib/content/locale';

export interface MovedMessages {
  readonly title: (moved: string, all: string, against: string) => string;
  /** The two sides have no segment in common, so that “moved” would say nothing. */
  readonly otherSegments: (all: string, against: string) => string;
  readonly nobody: (all: string, against: string) => string;
  readonly largest: (from: string, to: string, customers: string) => string;
  readonly picture: (stayed: string, flows: number) => string;
  readonly before: (name: string) => string;
  readonly after: string;
  readonly caption: string;
  readonly choose: string;
  readonly flows: string;
  readonly flow: (from: string, to: string, customers: string) => string;
  readonly allFlows: (count: number) => string;
  readonly fewerFlows: string;
  readonly from: string;
  readonly to: string;
  readonly customers: string;
  readonly table: string;
  readonly people: (count: string) => string;
  readonly list: (count: string) => string;
  readonly listOf: (from: string, to: string, count: string) => string;
  readonly everyone: string;
  readonly everyFlow: string;
  readonly customer: string;
  readonly move: string;
  readonly reason: string;
  readonly score: (measure: string, before: number, after: number) => string;
  readonly sameScores: (because: string) => string;
  readonly because: Readonly<Record<'scheme' | 'high' | 'bins' | 'mean', string>>;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly notScored: string;
  readonly alsoDiffers: (what: string) => string;
  readonly and: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
}

export const movedMessages: Readonly<Record<Locale, MovedMessages>> = {
  zh: {
    title: (moved, all, against) => `和“${against}”比，${all}位客户里有${moved}位换了群`,
    otherSegments: (all, against) => `“${against}”分的是另一套客群：${all}位客户如今各在哪一群`,
    nobody: (all, against) => `和“${against}”比，${all}位客户一位也没换群`,
    largest: (from, to, customers) => `最大的一股有${customers}：从“${from}”到“${to}”。`,
    picture: (stayed, flows) => `左右两列客群之间的带子，越宽人越多：${flows}股换了群，另有${stayed}人没动。`,
    before: (name) => `照“${name}”`,
    after: '照现在的设置',
    caption: '带子越宽，人越多。蓝色的换了群，其余的没换。',
    choose: '点一股，下面只列这股里的人。',
    flows: '人最多的几股',
    flow: (from, to, customers) => `${from} → ${to}，${customers}`,
    allFlows: (count) => `列出全部${count}股`,
    fewerFlows: '只列最大的8股',
    from: '原来在',
    to: '现在在',
    customers: '人数',
    table: '从哪一群到哪一群，各多少人',
    people: (count) => `${count}人`,
    list: (count) => `换了群的${count}位客户`,
    listOf: (from, to, count) => `从“${from}”到“${to}”的${count}位客户`,
    everyone: '换了群的客户',
    everyFlow: '列出所有换了群的人',
    customer: '客户',
    move: '从 → 到',
    reason: '为什么',
    score: (measure, before, after) => `${measure}从${before}分到${after}分`,
    sameScores: (because) => `三个分都没变；${because}`,
    because: {
      scheme: '分群的办法换了',
      high: '算“高”的规则换了',
      bins: '分的档数换了',
      mean: '平均数变了，“高”的线跟着动',
    },
    notBefore: '原来不打分：没有算作订单的行',
    notAfter: '现在不打分：没有算作订单的行',
    notScored: '不打分',
    alsoDiffers: (what) => `除了分数，两边还有不同：${what}。所以一位客户换群，不一定全因为分数。`,
    and: '，',
    waiting: '正在比两种设置……',
    failed: '两种设置没有比出来。你的数据和设置都还在。',
    again: '再比一次',
  },
  en: {
    title: (moved, all, against) =>
      `${moved} of ${all} customers are in another segment than under “${against}”`,
    otherSegments: (all, against) => `“${against}” has other segments: where its ${all} customers are now`,
    nobody: (all, against) => `All ${all} customers are in the same segment as under “${against}”`,
    largest: (from, to, customers) => `The largest flow, ${customers}: from “${from}” to “${to}”.`,
    picture: (stayed, flows) =>
      `Bands between two columns of segments, the wider the more customers: ${flows} ${flows === 1 ? 'flow' : 'flows'} of those who moved, and ${stayed} who stayed.`,
    before: (name) => `Under “${name}”`,
    after: 'Under the present settings',
    caption: 'The wider a band, the more customers. The blue ones moved, the others stayed.',
    choose: 'Choose a flow, and the list below shows only its customers.',
    flows: 'The largest flows',
    flow: (from, to, customers) => `${from} → ${to}, ${customers}`,
    allFlows: (count) => `Show all ${count} flows`,
    fewerFlows: 'Show only the largest 8',
    from: 'Was in',
    to: 'Is in',
    customers: 'Customers',
    table: 'How many went from which segment to which',
    people: (count) => `${count} ${count === '1' ? 'customer' : 'customers'}`,
    list: (count) => `${count} ${count === '1' ? 'customer who' : 'customers who'} moved`,
    listOf: (from, to, count) => `From “${from}” to “${to}”: ${count}`,
    everyone: 'Customers who moved',
    everyFlow: 'Show everyone who moved',
    customer: 'Customer',
    move: 'From → to',
    reason: 'Why',
    score: (measure, before, after) => `${measure} from ${before} to ${after}`,
    sameScores: (because) => `All three scores the same; ${because}`,
    because: {
      scheme: 'the segment scheme is another',
      high: 'the rule of “high” is another',
      bins: 'the number of classes is another',
      mean: 'the mean has changed, and the line of “high” with it',
    },
    notBefore: 'Had no scores before: no row counted as an order',
    notAfter: 'Has no scores now: no row counts as an order',
    notScored: 'not scored',
    alsoDiffers: (what) =>
      `Apart from scores, the two sides differ: ${what}. So a move need not be due to scores alone.`,
    and: ', ',
    waiting: 'Comparing the two settings …',
    failed: 'The two settings could not be compared. Your data and settings are safe.',
    again: 'Try again',
  },
};
