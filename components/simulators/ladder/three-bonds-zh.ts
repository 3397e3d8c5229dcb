import type { Bond } from '@/lib/simulations/ladder';
import type { ThreeBondsMessages } from './three-bonds-messages';
import {
  leadAt,
  mostAt,
  PURSE,
  QUARTERS,
  YEAR,
  type BondView,
  type ThreeBondsView,
} from './three-bonds-view';

const bonds: Readonly<Record<Bond, string>> = {
  financial: '财务（积分）',
  social: '社交（茶会）',
  structural: '结构（代存茶）',
};
const short: Readonly<Record<Bond, string>> = { financial: '积分', social: '茶会', structural: '代存茶' };

/** Yuan with as few decimals as needed, one at most. */
const yuan = (value: number) => `${Math.round(10 * value) / 10}元`;
const standing = (lead: number) => (lead > 0 ? `领先${lead}` : lead < 0 ? `落后${-lead}` : '打平');
const at = (view: ThreeBondsView, quarter: number) =>
  `第${quarter}季末：${paidFor(view)
    .map((one) => short[one.bond] + standing(leadAt(one, quarter)))
    .join('，')}。`;
const paidFor = ({ bonds: all }: ThreeBondsView): readonly BondView[] => all.filter(({ spend }) => spend > 0);

export const threeBondsZh: ThreeBondsMessages = {
  bonds,
  sliders: { financial: '积分（财务）', social: '茶会（社交）', structural: '代存茶（结构）' },
  yuan: '元/季',
  purse: `一季最多${PURSE}元。超出的，从另外两样里扣。`,
  presets: '现成的分法',
  preset: { even: '三样平分', financial: '全给积分', social: '全给茶会', structural: '全给代存茶' },
  paid: '一共花几季，之后停',
  quarters: '季',
  system: '代存茶用谁的系统',
  systems: { own: '茶舍自己的账本和流程', open: '平台的，谁都能用' },
  ask: (view) =>
    view.quarter === 0
      ? '先给三样分一点钱，再猜。'
      : `每季这样花：${paidFor(view)
          .map(({ bond, spend }) => `${short[bond]}${spend}元`)
          .join('，')}。第1季末，${paidFor(view)
          .map((one) => short[one.bond] + standing(leadAt(one, 1)))
          .join('，')}。对门从第2季起照着学。先猜：到第${YEAR}季末，哪一样领先最多？`,
  cover: '盖上再猜',
  covered: '后面七季先盖着。猜了就揭开。',
  answered: (said, view) => {
    const best = mostAt(view, YEAR);
    if (!best) return `你猜${short[said]}。到第${YEAR}季末，哪一样都没有领先。`;
    return best.bond === said
      ? `你猜${short[said]}，正是它领先最多。`
      : `你猜${short[said]}，领先最多的是${short[best.bond]}。`;
  },
  verdict: (view) =>
    view.quarter === 0
      ? '一分钱没花，哪一样都没有领先。'
      : `${at(view, YEAR)}${view.paid < QUARTERS ? `付完${view.paid}季就停。` : ''}${at(view, QUARTERS)}`,
  standing: (one, covered) =>
    one.spend === 0
      ? '没花钱'
      : covered
        ? `第1季末${standing(leadAt(one, 1))}`
        : `一年后${standing(leadAt(one, YEAR))}，两年后${standing(leadAt(one, QUARTERS))}`,
  picture: ({ bond, ours, rival }, covered) =>
    covered
      ? `${bonds[bond]}，第1季末：我们${ours[0] ?? 0}分，对门${rival[0] ?? 0}分。`
      : `${bonds[bond]}，逐季：${ours.map((we, i) => `第${i + 1}季我们${we}分、对门${rival[i] ?? 0}分`).join('；')}。`,
  names: { ours: '我们', theirs: '对门' },
  unit: '季',
  stop: '停',
  how: '实线是我们，虚线是对门，满分100。中间涂色是领先，画竖线的是落后。',
  money: ({ quarter, head, all, mustBuy, margin, paid }) => [
    ['每季花', `${yuan(quarter)}，每位熟客${yuan(head)}`],
    [`${paid}季一共花`, yuan(all)],
    [`毛利${Math.round(100 * margin)}%，够本要每位每季多买`, yuan(mustBuy)],
  ],
  table: {
    summary: '看每一季的数',
    caption: '每季末，满分100：我们 − 对门 = 领先（负数是落后）',
    quarter: '季',
    cell: (ours, rival, lead) => `${ours} − ${rival} = ${lead < 0 ? '−' : ''}${Math.abs(lead)}`,
  },
  stillAnswer: '看后面七季',
  note: '雾坪茶舍和对门都是虚构的，钱和快慢都是示意。',
};
