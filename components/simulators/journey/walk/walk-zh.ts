import { numberText, shareText, signedText, waitText, yuanText } from './format';
import type { WalkWords } from './walk-messages';

const n = (value: number) => numberText('zh', value);
const yuan = (value: number) => yuanText('zh', value);
const wait = (minutes: number) => waitText('zh', minutes);
const quoted = (name: string) => `“${name}”`;

/** Who feels better than that complains to nobody. */
const UPSET = -0.75;

const why = {
  line: '排队排得不想等了，走了。',
  failed: '办不成，不再试，走了。',
  waited: '等得太久，走了。',
  disappointed: '太失望，走了。',
  own: '有自己的事，走了，怪不着谁。',
  passed: '',
};

export const zh: WalkWords = {
  illustrative: '示意',
  loading: '客户正在上路……',
  progress: (done, of) => `已经走了${n(done)}位，共${n(of)}位。`,
  cancel: '不走了',
  failed: '这一趟没走成。图和答案都还在。',
  again: '再走一趟',
  grow: (customers) => `让${n(customers)}位走一遍`,
  shrink: (customers) => `回到${n(customers)}位`,
  grown: (customers) => `下面是${n(customers)}位客户走出来的数。`,

  sums: {
    one: (customers, through, worst) =>
      `${n(customers)}位里，${n(through)}位走完${worst === undefined ? '' : `，走掉最多的一步是${quoted(worst)}`}`,
    many: (customers, lines) =>
      `同样的${n(customers)}位客户，走完的有：${lines.map(({ label, through }) => `${label}${n(through)}位`).join('，')}`,
    through: '走完',
    ofAll: (through, customers) => `${n(through)}位，${shareText(through / customers)}`,
    worth: '这些客户值',
    nps: '净推荐值（NPS）',
    again: '再来的机会',
    remembered: '记得的感受',
    caption:
      '“值”是走完的人这次带来的钱，加上以后再来的钱乘机会。NPS、再来的机会和记得的感受，只问走完的人。感受从−3到+3。',
  },
  moving: {
    title: (customers) => `看头${n(customers)}位怎么走`,
    where: (label, most, many, crowd) =>
      `${label === undefined ? '' : `${label}：`}${most === undefined ? `头${n(crowd)}位没有人走掉` : `头${n(crowd)}位里，走掉最多的一步是${quoted(most)}，${n(many)}位`}`,
    caption:
      '一个点是一位客户，同一竖列总是同一位。按发生的先后往前走，钟点不等长：每一格是一件事，不是一分钟。走掉的人，等过了才画成×，停在离开的那一步。底色越浓，这一步丢的价值越多，按全部客户算；头几十位说明不了全部。',
    legend: { fine: '感受不差', bad: '感受低于0', left: '在这里走了' },
    play: '走起来',
    replay: '从头走',
    pause: '停一停',
    step: '走一步',
    back: '退一步',
    toEnd: '看最后的样子',
    speed: '快慢',
    speeds: { slow: '慢', usual: '平常', fast: '快' },
    at: '走到第几件事',
    of: (done, of) => `第${n(done)}件，共${n(of)}件`,
    gone: (many) => `走掉${n(many)}`,
    through: '走完',
    throughOf: (many, come) => `${n(many)}位，来了${n(come)}位`,
    happened: {
      come: (customer, name, felt) => `第${n(customer)}位到了${quoted(name)}，感受${signedText(felt)}。`,
      left: (customer, name) => `第${n(customer)}位在${quoted(name)}走了。`,
      through: (customer) => `第${n(customer)}位走完了。`,
      none: '还没有人来。',
    },
    picture: (label, through, crowd) =>
      `${label === undefined ? '' : `${label}：`}一步一行，从上到下。到这时来了${n(crowd)}位，走完${n(through)}位。每一步走掉多少写在行里。`,
  },
  heat: {
    apart: (lost, value, loud, complaints) =>
      `丢钱最多的是${quoted(lost)}，${yuan(value)}；投诉最多的却是${quoted(loud)}，${n(complaints)}次`,
    same: (name) => `丢钱最多、投诉最多的都是${quoted(name)}`,
    silent: (lost, value) => `丢钱最多的是${quoted(lost)}，${yuan(value)}；没有一个人投诉`,
    none: '每一步都没有丢掉价值',
    of: (label, finding) => `${label}：${finding}`,
    lost: '丢的价值',
    complaints: '投诉',
    times: (many) => `${n(many)}次`,
    caption:
      '丢的价值：在这里走掉的人本来值多少，加上走完了、但在这里感受差的人，若这里不差，以后会多来多少。投诉：感受差又说出口的。不说的人不在投诉本上。',
    table: '看数：丢的价值和投诉',
  },
  change: {
    title: (more, worth, [before, after]) =>
      `从${before}到${after}：${more === 0 ? '走完的人数没变' : `${more > 0 ? '多' : '少'}走完${n(Math.abs(more))}位`}，${worth >= 0 ? '多' : '少'}值${yuan(Math.abs(worth))}`,
    same: ([before, after]) => `${after}和${before}一模一样：什么也没改`,
    where: (name, before, after) =>
      `变得最多的一步是${quoted(name)}：丢的价值从${yuan(before)}到${yuan(after)}。`,
    gone: '走掉（位）',
    feeling: '平均感受',
    lost: '丢的价值',
    from: (before, after) => `${before} → ${after}`,
    only: '没有这一步',
    caption:
      '同一批客户、同样的运气，只有改过的地方不同。前面人走得少了，后面来的人就多，所以后面几步走掉的人数也可能变多。每位走完的客户更值钱了，别处走掉一位，丢的也就更多。',
    table: '看数：前后对照',
    sums: {
      through: '走完（位）',
      worth: '这些客户值',
      nps: 'NPS',
      again: '再来的机会',
      remembered: '记得的感受',
    },
  },
  table: {
    summary: '看全部的数',
    caption: (label, customers) =>
      `${label === undefined ? '' : `${label}，`}${n(customers)}位客户，按接触点`,
    touchpoint: '接触点',
    channel: '渠道',
    reached: '来到（位）',
    gone: '走掉（位）',
    share: '占出发的人',
    wait: '平均等',
    failures: '出错（次）',
    feeling: '平均感受',
    complaints: '投诉（次）',
    lost: '丢的价值',
  },
  story: {
    heading: '一位客户的路',
    which: '看谁',
    kind: (customer, leftAt, label) =>
      `第${n(customer)}位${label === undefined ? '' : `（${label}）`}：${leftAt === null ? '走完了' : `在${quoted(leftAt)}走了`}`,
    number: '第几位',
    numberHelp: (customers) => `1到${n(customers)}，都能看。`,
    next: '看下一位',
    title: (customer, ends) => {
      const [first] = ends;
      const told = ({ leftAt }: (typeof ends)[number]) =>
        leftAt === undefined ? '走完了' : `在${quoted(leftAt)}走了`;
      if (ends.length === 1 && first) return `第${n(customer)}位客户${told(first)}`;
      return `第${n(customer)}位客户。${ends.map((end) => `${end.label ?? ''}：${told(end)}`).join('；')}`;
    },
    visit: ({ waited, failures, felt, fate, complained }, name, channel) => {
      const parts = [
        ...(waited >= 0.5 ? [`等了${wait(waited)}`] : []),
        ...(failures > 0 ? [`出错${n(failures)}次`] : []),
        `感受${signedText(felt)}`,
        ...(complained ? ['投诉了'] : felt < UPSET ? ['没说'] : []),
      ];
      return `${name}${channel === '' ? '' : `（${channel}）`}：${parts.join('，')}。${why[fate]}`;
    },
    end: ({ memory }) =>
      memory
        ? `记得${signedText(memory.remembered)}，推荐打${memory.recommends}分，再来的机会${shareText(memory.again)}。`
        : '没有走完，NPS问不到，再来也不算。',
    said: '你的图只说了感受和走掉，没有说等多久、哪里出错。',
  },
};
