import { ACTS, LEVELS } from '@/lib/simulations/interaction-levels';
import { points } from './act-view';
import type { ActToRelationshipMessages } from './messages';

const acts = {
  call: '打电话问房',
  deposit: '付定金',
  'check-in': '入住',
  apology: '店员道歉，端来热茶',
  dinner: '吃晚饭',
  tasting: '品茶，聊了一小时',
  'check-out': '退房结账',
  order: '在家下单买茶',
  parcel: '收到茶',
  advice: '小林来电，教她泡',
} as const;
const levels = { act: '动作', episode: '情节', sequence: '片段', relationship: '关系' } as const;
const cuts = { '0': '同一情节', '1': '新情节', '2': '新片段' } as const;
const groupings = { visit: '按来往划', exchange: '按整笔划' } as const;
const who = {
  act: '当班的人，当场',
  episode: '管这一步的人，当天',
  sequence: '民宿管事，趁这一段没完',
  relationship: '店主本人，打电话',
} as const;

const name = (place: number) => {
  const act = ACTS[place];
  return act ? acts[act.id] : '';
};
/** The three levels above the act, each with its score. */
const above = (path: readonly number[], other?: readonly number[]) =>
  LEVELS.slice(1)
    .map((level, i) => {
      const [now = 0, then] = [path[i + 1], other?.[i + 1]];
      return `${levels[level]}${points(now)}${then === undefined ? '' : `→${points(then)}`}分`;
    })
    .join('，');

export const actToRelationshipZh: ActToRelationshipMessages = {
  acts,
  date: (monthDay) => {
    const [month, day] = monthDay.split('-').map(Number);
    return `${month}月${day}日`;
  },
  flows: { product: '产品', service: '服务', information: '信息', money: '资金', people: '人员' },
  levels,
  score: (score) => `${points(score)}分`,
  sequence: (number, score) => `片段${number}：${points(score)}分`,
  episode: (number, score) => `情节${number}：${points(score)}分`,
  bad: '坏',
  cuts,
  between: (before, after) => `“${before}”之后，到“${after}”`,
  listHeading: '何姐的十个动作：每两个之间，你来划',
  readyMade: '现成的划法',
  groupings,
  joinAll: '全部连上，从头划',
  ruleLabel: '小的怎么合成大的',
  rules: {
    mean: '取平均',
    'worst-twice': '最差的算两份，再平均',
    'best-twice': '最好的算两份，再平均',
    worst: '最差的说了算',
  },
  actLabel: '盯住哪个动作',
  scoreLabel: '客人给它几分',
  scoreUnit: '分',
  path: {
    caption: '这个动作一级级传上去（不到3分算坏）',
    heads: ['级', '分', '谁该知道'],
    was: (score) => `原来${points(score)}`,
    who,
    nobody: '不必惊动',
    partners: '伙伴',
    partnersScore: '要看所有客人',
    partnersWho: '许多客人都这样：店主，改流程',
  },
  verdict: ({ act, score }, { path, reach, changed, before }) => {
    const moved = changed ? `原来${points(before[0] ?? 0)}分，` : '';
    const end = !reach
      ? '这个动作不算坏'
      : reach === 'act'
        ? `坏在动作，没有坏到情节。该知道的：${who.act}`
        : `坏到${levels[reach]}${reach === 'relationship' ? '' : '为止'}。该知道的：${who[reach]}`;
    return `“${acts[act]}”${moved}现在${points(score)}分。照这样划、这样算：${above(path)}。${end}。`;
  },
  compared: ({ nearest, drawn, others }) =>
    !drawn
      ? '还没划边界：十个动作算一个情节，往上全一样。'
      : others.length === 0
        ? `你的划法和“${groupings[nearest]}”一样。`
        : `和较近的“${groupings[nearest]}”有${others.length}处不同。都讲得通，算出来不一样：`,
  other: ({ place, mine, theirs, path }, view) =>
    `“${name(place)}”之后：你划${cuts[mine]}，它划${cuts[theirs]}。只改这一处，${above(view.path, path)}。`,
  foot: ({ place, path }) => `“${name(place)}”往上：${above(path)}`,
  gap: '',
  note: '雾坪茶舍和何姐是虚构的，打分、3分这条线、谁该知道，都是示意。怎么合成、合多重，文献没有定规。',
};
