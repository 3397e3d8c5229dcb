import type { Locale } from '@/lib/content/locale';
import type { PersonFilter } from '../protocol';
import type { Jump, Level } from './levels';
import type { Degree, Trait } from './portrait-words';

export interface PeopleStoryMessages {
  readonly heading: (customers: string) => string;
  readonly tooEarly: string;
  readonly finder: string;
  readonly rung: string;
  readonly anyRung: string;
  readonly filter: string;
  readonly filters: Readonly<Record<PersonFilter, string>>;
  readonly found: (total: string, quarter: number) => string;
  readonly nobody: string;
  readonly everybody: string;
  readonly shown: (first: string, last: string) => string;
  readonly pages: string;
  readonly back: string;
  readonly on: string;
  readonly number: (person: number) => string;
  /** Behind the number in the list. */
  readonly row: (row: { from: string; to: string; orders: number; paid: string }) => string;
  readonly byNumber: (most: number) => string;
  readonly look: string;
  readonly noSuch: (most: number) => string;
  readonly random: string;
  readonly choose: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly nextLike: string;
  readonly onlyOne: string;
  readonly toList: string;
  readonly portrait: { readonly title: string; readonly note: string };
  readonly traits: Readonly<Record<Trait, { readonly name: string } & Readonly<Record<Degree, string>>>>;
  readonly points: (points: number) => string;
  readonly channel: string;
  readonly channels: (teaHouse: boolean) => readonly string[];
  readonly demand: string;
  readonly orders: (orders: string) => string;
  readonly story: string;
  readonly note: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly chart: {
    readonly title: (jump: Jump | undefined) => string;
    readonly none: string;
    readonly summary: (lines: readonly string[]) => string;
    readonly line: (name: string, points: readonly number[]) => string;
    readonly unit: string;
    readonly caption: string;
  };
  readonly table: string;
  readonly columns: Readonly<Record<'quarter' | 'rung' | 'orders' | 'paid', string>>;
}

const levelsZh = { satisfaction: '满意度', expectation: '期望', trust: '信任', commitment: '关系承诺' };

const zh: PeopleStoryMessages = {
  heading: (customers) => `一位一位地看：${customers}的经历`,
  tooEarly: '第一季还没过，谁都还没有经历。过完这一季再来。',
  finder: '找人',
  rung: '现在在哪一级',
  anyRung: '不论哪一级',
  filter: '上一季做了什么',
  filters: {
    all: '不论做了什么',
    climbed: '上了级',
    fell: '下了级',
    left: '走了',
    returned: '流失后又回来',
    complained: '投诉了',
    recommended: '向朋友推荐',
    warned: '劝退朋友',
  },
  found: (total, quarter) => `第${quarter}季有${total}位`,
  nobody: '一个也没有。',
  everybody: '看所有人',
  shown: (first, last) => `这里是第${first}–${last}位`,
  pages: '翻名单',
  back: '往前翻',
  on: '往后翻',
  number: (person) => `${person + 1}号`,
  row: ({ from, to, orders, paid }) =>
    `${from === to ? to : `${from}→${to}`}${orders > 0 ? `，买${orders}次，${paid}` : '，没买'}`,
  byNumber: (most) => `按号找（1–${most}）`,
  look: '看经历',
  noSuch: (most) => `没有这个号。号从1到${most}。`,
  random: '从名单里随便看一位',
  choose: '从名单里点一位，这里写出每一季的经历：买了几次，遇上什么，为什么上来、下去、走掉。',
  waiting: '正在重放……',
  failed: '没能重放出来。你的决定都还在。',
  again: '再重放一次',
  nextLike: '下一位同样的',
  onlyOne: '这一季只有这一位是这样。',
  toList: '回到名单',
  portrait: {
    title: '是个什么样的人',
    note: '这些数店里谁也看不见，打开只为了学。满分100，多数人在50上下。渠道只是习惯，这个模型里不影响买卖。',
  },
  traits: {
    price: { name: '对价格', low: '不太在乎', middle: '中等敏感', high: '很敏感' },
    need: { name: '对服务', low: '要求不高', middle: '要求中等', high: '要求高' },
    social: { name: '与人往来', low: '话少', middle: '一般', high: '爱说爱聚' },
  },
  points: (points) => `${points}分`,
  channel: '习惯渠道',
  channels: (teaHouse) => ['当面', '网上', teaHouse ? '民宿' : '别处'],
  demand: '一季要买',
  orders: (orders) => `约${orders}次（连别家在内）`,
  story: '一季一季的经历',
  note: '走不走、碰不碰上差错都有运气。这里写的是当时的情形，有几条算几条；模型里没有的原因不写。态度由满意度、信任和关系承诺合成。',
  levels: levelsZh,
  chart: {
    title: (jump) =>
      jump === undefined
        ? '心里的四样，没有哪一季大动过'
        : `动得最大的一次：第${jump.quarter}季，${levelsZh[jump.level]}从${jump.from}分${jump.to > jump.from ? '升' : '掉'}到${jump.to}分`,
    none: '还没来过，谈不上满意和信任。',
    summary: (lines) => `按季（满分100）：${lines.join('；')}。`,
    line: (name, points) => `${name}${points.join('、')}`,
    unit: '季',
    caption: '上图是季末心里的四样，满分100；下图是季末站在哪一级。店里看不见上图。',
  },
  table: '看每一季的数',
  columns: { quarter: '季', rung: '季末在哪一级', orders: '买几次', paid: '付了（元）' },
};

const levelsEn = {
  satisfaction: 'satisfaction',
  expectation: 'expectation',
  trust: 'trust',
  commitment: 'commitment',
};

const en: PeopleStoryMessages = {
  heading: (customers) => `One at a time: the lives of your ${customers}`,
  tooEarly: 'The first quarter is not over, so nobody has a story yet. Come back when it is.',
  finder: 'Find somebody',
  rung: 'On which rung now',
  anyRung: 'Any rung',
  filter: 'What happened last quarter',
  filters: {
    all: 'Anything',
    climbed: 'Climbed',
    fell: 'Fell',
    left: 'Left',
    returned: 'Came back after being lost',
    complained: 'Complained',
    recommended: 'Recommended you',
    warned: 'Warned a friend off',
  },
  found: (total, quarter) => `${total} in quarter ${quarter}`,
  nobody: 'Nobody at all.',
  everybody: 'Show everybody',
  shown: (first, last) => `here ${first} to ${last}`,
  pages: 'Turn the list',
  back: 'Back',
  on: 'On',
  number: (person) => `No. ${person + 1}`,
  row: ({ from, to, orders, paid }) =>
    `${from === to ? to : `${from} → ${to}`}, ${orders > 0 ? `bought ${orders}×, ${paid}` : 'bought nothing'}`,
  byNumber: (most) => `By number (1 to ${most})`,
  look: 'Read the story',
  noSuch: (most) => `There is no such number. They run from 1 to ${most}.`,
  random: 'Somebody from the list, by chance',
  choose:
    'Pick somebody from the list. Here you will read each quarter: how often they bought, what they met, and why they climbed, fell or left.',
  waiting: 'Replaying …',
  failed: 'This could not be replayed. All your decisions are safe.',
  again: 'Replay once more',
  nextLike: 'Next one like this',
  onlyOne: 'Nobody else was like this in that quarter.',
  toList: 'Back to the list',
  portrait: {
    title: 'What sort of customer',
    note: 'Nobody in the firm can see these figures; they are open here for learning. Points of 100; most people are near 50. The channel is a habit and plays no part in this model.',
  },
  traits: {
    price: { name: 'Price', low: 'hardly minds', middle: 'minds somewhat', high: 'minds a lot' },
    need: { name: 'Service', low: 'asks for little', middle: 'asks for some', high: 'asks for much' },
    social: { name: 'Company', low: 'keeps quiet', middle: 'talks a little', high: 'talks and meets a lot' },
  },
  points: (points) => `${points} points`,
  channel: 'Usual channel',
  channels: (teaHouse) => ['in person', 'online', teaHouse ? 'homestay' : 'elsewhere'],
  demand: 'Buys in a quarter',
  orders: (orders) => `about ${orders} times, other suppliers included`,
  story: 'Quarter by quarter',
  note: 'Who leaves, and who meets a failure, hangs on luck too. Written here is how things stood at that moment; no cause is given that the model does not hold. Attitude is made of satisfaction, trust and commitment.',
  levels: levelsEn,
  chart: {
    title: (jump) =>
      jump === undefined
        ? 'What was felt made no great move in any quarter'
        : `The largest move: in quarter ${jump.quarter} ${levelsEn[jump.level]} ${jump.to > jump.from ? 'rose' : 'fell'} from ${jump.from} points to ${jump.to}`,
    none: 'Never came: no satisfaction and no trust yet.',
    summary: (lines) => `By quarter, points of 100: ${lines.join('; ')}.`,
    line: (name, points) => `${name} ${points.join(', ')}`,
    unit: 'quarter',
    caption:
      'Above: what was felt at the end of each quarter, points of 100; the firm cannot see it. Below: the rung at the end of the quarter.',
  },
  table: 'Each quarter’s figures',
  columns: { quarter: 'Quarter', rung: 'Rung at its end', orders: 'Orders', paid: 'Paid (¥)' },
};

export const peopleStoryMessages: Readonly<Record<Locale, PeopleStoryMessages>> = { zh, en };
