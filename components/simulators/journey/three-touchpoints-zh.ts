import { partsOf, share, signed, whole } from './three-touchpoints-format';
import type { ThreeTouchpointsMessages } from './three-touchpoints-messages';
import { mostOf, PARTIES, STAY, type PartyVisit, type WalkedStay } from './three-touchpoints-view';

const points = { book: '订房', arrive: '到店', leave: '离店' };
const parts = { peak: '峰', end: '末', mean: '平均' };
const money = (yuan: number) => `${(yuan / 10_000).toFixed(1)}万`;
const feeling = (value: number) => `感受${signed(value)}`;

const troubles = { book: '漏看或记错', arrive: '房没好或给错', leave: '账对不上' };
const waits = { book: '等回信', arrive: '等拿房', leave: '等结账' };
/** Why somebody left there; at the end she has stayed, and leaves the rest unpaid. */
const left = (id: PartyVisit['id'], why: string) =>
  id === 'leave' ? `${why}，尾款没结就走，这一单白做。` : `${why}，走了。`;

export const zh: ThreeTouchpointsMessages = {
  points,
  kept: '记得',
  feeling: '感受',
  counted: { complaints: '抱怨，次', gone: '走掉，拨', valueLost: '丢的价值' },
  whole,
  signed,
  money,
  yuan: (yuan) => `${money(yuan)}元`,
  inAll: (count) => `共${count}`,
  share,
  picture: ({ now }) =>
    `${PARTIES}拨客人走三处。${now.points
      .map(
        ({ id, meanFeeling, complaints, gone, valueLost }, j) =>
          `${points[STAY[j]!] ?? id}：平均感受${signed(meanFeeling)}，抱怨${complaints}次，走掉${gone}拨，丢掉价值${money(valueLost)}元`,
      )
      .join('；')}。走完的人记得${signed(now.remembered)}。`,
  verdict: ({ now, before, isChanged }) => {
    const name = (what: Parameters<typeof mostOf>[1]) => points[mostOf(now.points, what).id as 'book'];
    const count = (what: Parameters<typeof mostOf>[1]) => mostOf(now.points, what)[what];
    const more = now.worth - before.worth;
    const change = isChanged
      ? `和原样比，${more < 0 ? '少' : '多'}${money(Math.abs(more))}元。`
      : '这是原样。';
    return `抱怨最多：${name('complaints')}，${count('complaints')}次。走掉最多：${name('gone')}，${count('gone')}拨。丢的价值最多：${name('valueLost')}，${money(count('valueLost'))}元。${PARTIES}拨走完${now.through}拨，NPS ${whole(Math.round(now.nps))}，再来的机会${share(now.again)}，一共值${money(now.worth)}元。${change}`;
  },
  which: '动哪一处',
  option: (id, [wait, failure, quality]) => `${points[id]}：等${wait}分钟，错${failure}%，${quality}分`,
  sliders: {
    book: { wait: '平均等回信', failure: '漏看或记错', quality: '回得怎样' },
    arrive: { wait: '平均等拿房', failure: '房没好或给错', quality: '接得怎样' },
    leave: { wait: '平均等结账', failure: '账对不上', quality: '送得怎样' },
  },
  minutes: '分钟',
  marks: '分',
  mend: (id) => `修好${points[id]}`,
  back: '三处都恢复原样',
  rule: '人怎么记',
  rules: { 'peak-end': '峰、末、平均都算', mean: '只算平均' },
  memory: ({ felt, weights, remembered, nps }: WalkedStay) =>
    `走完的人平均记得：${partsOf(felt, weights)
      .map(({ part, value, percent }) => `${parts[part]}${signed(value)} × ${percent}%`)
      .join('，')}，合起来${signed(remembered)}。NPS只问走完的人：${whole(Math.round(nps))}。`,
  table: {
    summary: '看全部的数',
    byPoint: '三处各自的数',
    totals: '合起来，和原样比',
    measure: '项目',
    reached: '来到这里（拨）',
    waited: '平均等了（分钟）',
    failures: '出错（次）',
    feeling: '平均感受',
    complaints: '抱怨（次）',
    gone: '走掉（拨）',
    lost: '丢掉的价值（元）',
    ifBad: '这里感受差的，再来的机会',
    ifNot: '这里不差的，再来的机会',
    now: '现在',
    before: '原样',
    through: '走完（拨）',
    remembered: '记得',
    nps: 'NPS',
    again: '再来的机会',
    worth: '一共值（元）',
  },
  story: (party) => `第${party}拨客人`,
  visit: ({ id, minutes, failures, feeling: felt, hasComplained, fate }) => {
    const trouble = failures > 0 ? `，${troubles[id]}${failures}次` : '';
    const told = hasComplained ? '抱怨了。' : '没抱怨。';
    const end =
      fate === 'failed'
        ? left(id, '一错再错')
        : fate === 'waited'
          ? left(id, '等不下去')
          : fate === 'disappointed'
            ? left(id, '太失望')
            : '';
    return `${points[id]}：${waits[id]}${Math.round(minutes)}分钟${trouble}。${feeling(felt)}，${told}${end}`;
  },
  ending: ({ hasLeft, memory: { remembered, recommends, again } }) =>
    hasLeft
      ? '没走完，不算再来，NPS也问不到。'
      : `记得${signed(remembered)}，推荐打${recommends}分，再来的机会${share(again)}。`,
  endingBefore: ({ hasLeft, memory: { remembered, again } }) =>
    hasLeft ? '原样下：没走完。' : `原样下：记得${signed(remembered)}，再来的机会${share(again)}。`,
  nextParty: '看下一拨',
  nextOther: '看一拨结局变了的',
  note: '示意：一年400拨，数都是编的。实线是现在，虚线是原样，每次都是同一批客人、同样的运气。感受从−3到+3；每行最多的一格颜色最重、数字加粗。走完一拨这次赚320元，再来一回以后再赚1600元。丢掉的价值：走掉的人本来值多少，加上感受差的人，那里不差不好时会多来多少。三处看得一样重。',
};
