import {
  FIXED_HOURS,
  LEVELS,
  WAGE,
  type Level,
  type LevelAccount,
} from '@/lib/simulations/relationship-level';
import type { RelationshipLevelMessages } from './messages';

/** As few decimals as it needs, one at most. */
const plain = (value: number) => String(Math.round(10 * value) / 10);
const money = (yuan: number) => `${plain(yuan)}元`;
const share = (value: number) => `${(100 * value).toFixed(1)}%`;

const levels: Readonly<Record<Level, string>> = {
  basic: '基本型',
  reactive: '反应型',
  accountable: '可靠型',
  proactive: '主动型',
  partnership: '伙伴型',
};
const sizes = { many: '多', medium: '中', few: '少' } as const;
const margins = { high: '高', medium: '中', low: '低' } as const;
const named = (cell: readonly Level[]) => cell.map((level) => levels[level]).join('或');

const STEPS = ['', '一', '两', '三', '四'];

function back({ costEach, mustReturn, assumedReturn, leftEach, possible, hours }: LevelAccount): string {
  if (!possible) return `要${plain(hours)}小时，手里只有${FIXED_HOURS}小时：做不到。`;
  if (costEach === 0) return '不花，也不多来。';
  const what =
    leftEach > 0.05
      ? `够本，每位剩${money(leftEach)}`
      : leftEach < -0.05
        ? `不够，每位亏${money(-leftEach)}`
        : '刚好打平';
  return `要多来${share(mustReturn)}，假定多来${share(assumedReturn)}：${what}。`;
}

export const relationshipLevelZh: RelationshipLevelMessages = {
  customers: '这批客户有多少',
  margin: '每位客户一年留下的毛利',
  people: '位',
  yuan: '元',
  percent: '%',
  staffLabel: '人手从哪来',
  staff: { hire: `可以雇，每小时${WAGE}元`, fixed: `不能雇，一年只有${FIXED_HOURS}小时` },
  response: '客人领情几成（100%就是照假定）',
  assumptions: '这笔账假定了什么（示意，可以改领情几成）',
  assumed: [
    `工价每小时${WAGE}元。每位客户一年：反应型0.1小时，五位里有一位来问，一次半小时；可靠型再加12分钟回访，0.3小时；主动型再加每季18分钟出主意，1.5小时；伙伴型再加18.5小时一起做事，20小时。`,
    '多来的毛利：反应型3%，可靠型7%，主动型13%，伙伴型23%。这几个数是编的，换成你自己试出来的。',
  ],
  levels,
  cells: levels,
  sizes,
  sizeLines: { many: '超过500位', medium: '51到500位', few: '50位以内' },
  margins,
  marginLines: { high: '1000元起', medium: '100到1000元', low: '不到100元' },
  matrix: {
    caption: '九格矩阵：横看毛利，竖看客户数。线划在哪，书上没说，这里的是示意。',
    corner: '客户数＼毛利',
    or: '或',
    here: '在这格',
  },
  accounts: {
    heading: '五级各花多少，要多来多少',
    legend: (full) =>
      `横条：要多来几成毛利才够本，满格${Math.round(100 * full)}%，箭头表示还不止。竖线：假定多来几成。`,
    byMatrix: '矩阵',
    bySum: '算账',
    cost: ({ costEach }) => `每位${money(costEach)}`,
    each: ({ hoursEach, hours, cost }) =>
      `${plain(hoursEach)}小时 × ${WAGE}元；全部${plain(hours)}小时，${money(cost)}`,
    back,
  },
  cases: {
    gifts: '给员工买节礼的公司',
    'passers-by': '路过买一杯茶的游客',
    machines: '买制茶机的茶厂',
    guests: '民宿的回头住客',
    class: '学过一次泡茶的学员',
    parts: '买机器配件的工厂',
    inns: '拿茶去卖的小客栈',
    canteen: '订午间茶水的上班族',
    'tea-by-post': '一年邮购一回的客人',
  },
  question: (group, customers, margin) =>
    `${group}（示意），有${customers}位，每位一年留下毛利${margin}元。先说：售后做到哪一级？`,
  answers: '做到哪一级',
  another: '考考我：换一批客户',
  stillAnswer: '看矩阵怎么说，账怎么算',
  said: (level, steps) =>
    `你说${levels[level]}，${steps === 0 ? '和矩阵一样' : `比矩阵${steps > 0 ? '高' : '低'}${STEPS[Math.abs(steps)] ?? ''}级`}。`,
  verdict: ({ customers, margin }, { size, marginSize, matrix, accounts, best, agree, hired }) => {
    const account = accounts.find(({ level }) => level === best);
    const sum =
      best === 'basic'
        ? '算账说基本型，往上加哪一级都划不来'
        : `算账说${levels[best]}，每位剩${money(account?.leftEach ?? 0)}，全部要${plain(account?.hours ?? 0)}小时`;
    const short = hired === best ? '' : `要是能雇人，是${levels[hired]}。`;
    const why =
      hired !== best
        ? ''
        : LEVELS.indexOf(best) > LEVELS.indexOf(matrix[0])
          ? '：矩阵见客户多就往下压，账上的人手够'
          : best === 'basic'
            ? '：矩阵不算成本'
            : '：矩阵不算成本，账上再往上一级，多花的多过多带回的';
    return `${customers}位是“${sizes[size]}”，每位${margin}元是“${margins[marginSize]}”：矩阵说${named(matrix)}。${sum}。${agree ? '两边一样。' : `两边不一样${why}。`}${short}`;
  },
  gap: '',
  note: '雾坪茶舍是虚构的，客户、工时、工价、多来几成都是示意。',
};
