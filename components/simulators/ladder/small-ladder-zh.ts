import type { SmallLadderMessages, ToldDeed } from './small-ladder-messages';

const rungs = ['潜在顾客', '购买者', '客户', '支持者', '拥护者', '伙伴', '沉睡', '流失'];
const deeds: Readonly<Record<ToldDeed, string>> = {
  failed: '店里出了岔子',
  complained: '说了出来',
  answered: '店里处理好了',
  apologised: '店里道了个歉',
  recommended: '向朋友推荐',
  warned: '劝朋友别来',
  promiseBroken: '觉得店家没做到',
};
const causes: SmallLadderMessages['causes'] = {
  told: '听朋友说好',
  tried: '自己来试试',
  returned: '走了又回来买',
  back: '又来买了',
  often: '近四季有两季来买',
  warm: '常来，态度也够好',
  spoke: '态度够好，还向人推荐',
  tied: '态度更好，用上了离不开的服务',
  loosened: '态度凉了，或离得开了',
  silent: '一年没向人推荐',
  cooled: '态度凉了',
  absent: '三季没来',
  left: '不来了，去了别家',
};
const people = (counts: Int32Array) => rungs.map((name, rung) => `${name}${counts[rung]}位`).join('，');

export const smallLadderZh: SmallLadderMessages = {
  rungs,
  planLabel: '下一季怎么做',
  replayLabel: '换个做法，同样的运气再走八季',
  profit: (yuan) => (yuan / 10_000).toFixed(1),
  plans: {
    nothing: '什么都不做',
    advertising: '只打广告',
    discounts: '只打折',
    care: '照看来的人',
    push: '使劲往上推（钱加倍）',
  },
  guessLabel: '先猜：八季后有几位拥护者或伙伴？',
  guesses: { none: '还没猜', few: '0到4位', some: '5到19位', many: '20到50位', most: '50位以上' },
  next: (quarter) => `过第${quarter}季`,
  finish: '照这样走完八季',
  back: '退回一季',
  again: '从头再来',
  buttons: '走一季，或从头再来',
  legend: ['▲这一季升上来', '▼这一季掉下来或走掉', '○圈住的是你跟着看的那位'],
  picture: (quarter, counts) => `${quarter === 0 ? '第一天' : `第${quarter}季末`}的阶梯：${people(counts)}。`,
  start: (counts) => `第一天：${people(counts)}。`,
  quarterDone: (quarter, plan, up, down, advocates) =>
    `第${quarter}季过完（${plan}）：${up}位升上来，${down}位掉下来或走掉。拥护者和伙伴共${advocates}位。`,
  ended: (advocates, guess, others) =>
    `八季过完：拥护者和伙伴共${advocates}位。${guess === undefined ? '' : `你猜的是${guess}。`}同样的做法换20回运气，${others[0]}到${others[others.length - 1]}位，一半不超过${others[others.length / 2 - 1]}位。`,
  moves: (quarter) => `看第${quarter}季谁动了，为什么`,
  moveColumns: { move: '从哪到哪', people: '位数', cause: '为什么' },
  arrow: (from, to) => `${from}→${to}`,
  causes,
  nobodyMoved: '没有人动。',
  history: '看每一季末各级有几位',
  quarter: '季',
  firstDay: '第一天',
  ends: '同样的200人，同样的运气，八季一直这样做（拥护者含伙伴，利润是八季合计）',
  endColumns: { plan: '做法', advocates: '拥护者', lost: '流失', profit: '利润', unit: '万元' },
  mixed: '你的做法',
  chosen: (plan) => `${plan}（你这回）`,
  personLabel: '跟着看一位',
  nobodyInParticular: (person) => `${person}号`,
  anotherMover: '换一位这一季动了的',
  story: (name) => `${name}的八季`,
  notYet: (rung) => `第一天在“${rung}”。`,
  chapter: ({ quarter, orders, deeds: done, from, to, move, attitude }) => {
    const did = [orders > 0 ? `买了${orders}次` : '没来买', ...done.map((deed) => deeds[deed])].join('，');
    const mood = attitude === undefined ? '' : `态度${attitude}。`;
    return `第${quarter}季：${did}。${mood}${move ? `${from}→${to}：${causes[move]}。` : ''}`;
  },
  stillTable: '看八季以后',
  note: '雾坪茶舍和200位邻居都是虚构的，数字为示意；模型里的系数是假设。态度是满意、信任、承诺三样合成，满分100。利润没有折现。',
};
