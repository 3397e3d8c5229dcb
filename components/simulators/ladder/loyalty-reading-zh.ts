import type { LoyaltyReadingMessages } from './loyalty-reading-messages';
import { greatest, percent, regulars } from './loyalty-reading-view';

const cells = { loyalty: '真正忠诚', latent: '潜在忠诚', spurious: '虚假忠诚', none: '不忠诚' };
const futures = {
  same: '什么都没变',
  rival: '隔壁开了一家同样的茶馆',
  'no-points': '储值卡停了：不再积分，余额退掉',
  only: '别的茶馆全关了，只剩这一家',
};

export const loyaltyReadingZh: LoyaltyReadingMessages = {
  futureLabel: '这一年里发生什么',
  futures,
  readingLabel: '看哪一遍',
  readings: {
    before: '第一遍：今天',
    gone: '一年后：谁走了（空心）',
    after: '第二遍：留下的人在哪',
  },
  cells,
  types: { monopoly: '垄断型', saver: '节约型', incentive: '激励型', habitual: '习惯型', devoted: '忠实型' },
  seldom: '不常来，不归类',
  ask: '你先猜：一年后走掉的人里，哪一格的最多？按一格，就过一年。',
  again: '换一件事，再猜',
  skip: '不猜，直接过一年',
  gone: '空心的走了',
  chart: {
    columns: ['0', '1', '2', '3', '4'],
    xAxis: '最近四个季度里来过几个 →',
    yAxis: '↑ 态度（0到1）',
    quarter: (cell, { reading }, { cells: counts }) =>
      `${cells[cell]} ${reading === 'after' ? counts[cell].now : counts[cell].people}${reading === 'gone' ? `，走${counts[cell].gone}` : ''}`,
    description: ({ future, reading }, { people, gone }) =>
      `${reading === 'after' ? `${futures[future]}，一年后留下的${people.length - gone}位` : `${people.length}位`}客户，每人一个点：横看最近四个季度来过几个，竖看态度，形状是课程的类型${reading === 'gone' ? `，空心的${gone}位一年后走了` : ''}。四格的人数见下表。`,
  },
  cellTable: {
    caption: '四格各有多少人',
    cell: '格',
    people: '起先',
    share: '占上一年营业额',
    gone: '走了',
    goneShare: '占比',
    ordinary: '平常年走',
    now: '现在',
    all: '合计',
  },
  typeTable: {
    summary: '按课程的类型再数一遍',
    caption: '常来的人，为什么来',
    type: '类型',
    gone: '走了',
    now: '现在',
    note: '类型看哪一条理由最强，格看态度过不过线，是两个问题。',
  },
  said: (guess, view) => {
    const { gone, people } = view.cells[guess];
    const most = greatest(view, (cell) => cell.gone);
    return `你猜${cells[guess]}，它走了${gone}位（原有${people}位）${most.includes(guess) ? '，正是走得最多的一格' : `；走得最多的是${most.map((cell) => cells[cell]).join('、')}`}。`;
  },
  verdict: ({ future, reading }, view) => {
    const { cells: counts, types, people, gone, ordinary } = view;
    const often = regulars(view);
    if (reading === 'before')
      return `${people.length}位里，${often.people}位来得勤（四个季度至少来三个），其中态度也强的只有${counts.loyalty.people}位，另外${counts.spurious.people}位是虚假忠诚。接下来一年：${futures[future]}。`;
    if (reading === 'after')
      return `${futures[future]}，一年后：留下${people.length - gone}位，真正忠诚${counts.loyalty.now}位，虚假忠诚${counts.spurious.now}位${types.monopoly.now > 0 ? `，其中垄断型${types.monopoly.now}位` : ''}。`;
    const most = greatest(view, (cell) => cell.gone);
    const hardest = greatest(view, (cell) => cell.gone / cell.people);
    return `${futures[future]}，一年后走了${gone}位${future === 'same' ? '' : `（平常年走${ordinary}位）`}。人数最多的是${most.map((cell) => `${cells[cell]}，${counts[cell].gone}位`).join('；')}。比例最高的是${hardest.map((cell) => `${cells[cell]}，${percent(counts[cell].gone, counts[cell].people)}`).join('；')}。来得勤的人里，态度强的走了${percent(counts.loyalty.gone, counts.loyalty.people)}，态度弱的走了${percent(counts.spurious.gone, counts.spurious.people)}。`;
  },
  gap: '',
  note: '雾坪茶舍是虚构的，人和数都是示意。换一件事，每个人的运气不变，所以多走的人就是为那件事走的。',
};
