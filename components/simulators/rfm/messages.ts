import type { EightGroup } from '@/lib/metrics';
import type { Locale } from '@/lib/content/locale';
import { groupNames } from './group-names';

export interface OneMoreOrderMessages {
  readonly customer: string;
  readonly daysAgo: string;
  readonly amount: string;
  readonly days: string;
  readonly yuan: string;
  readonly add: string;
  readonly remove: string;
  readonly referenceDay: string;
  readonly measures: { readonly r: string; readonly f: string; readonly m: string };
  readonly measure: string;
  readonly value: string;
  readonly score: string;
  readonly group: string;
  readonly values: (measure: 'r' | 'f' | 'm', value: number) => string;
  readonly gap: (days: number) => string;
  readonly picture: (orders: number, days: number, extra: number | undefined) => string;
  readonly points: (score: number) => string;
  readonly changed: (from: string, to: string) => string;
  readonly summary: (before: readonly number[], after: readonly number[], from: string, to: string) => string;
  readonly waiting: string;
  readonly note: string;
  readonly groups: Readonly<Record<EightGroup, string>>;
}

const names = ['R', 'F', 'M'];
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const oneMoreOrderMessages: Readonly<Record<Locale, OneMoreOrderMessages>> = {
  zh: {
    customer: '看哪位客人',
    daysAgo: '多来的这一单，是几天前',
    amount: '这一单花了',
    days: '天前',
    yuan: '元',
    add: '加上这一单',
    remove: '拿掉这一单',
    referenceDay: '基准日',
    measures: { r: 'R 多久没来', f: 'F 来过几天', m: 'M 花了多少' },
    measure: '三个数',
    value: '数',
    score: '分',
    group: '分到哪一群',
    values: (measure, value) =>
      measure === 'r' ? `${value}天` : measure === 'f' ? `${value}天` : `${value}元`,
    gap: (days) => (days === 0 ? '当天来过' : `${days}天没来`),
    picture: (orders, days, extra) =>
      `一条时间线：这位客人在${orders}个日子下过单，最后一次离基准日${days}天${extra === undefined ? '' : `；圆圈是多出来的一单，在${extra}天前`}。`,
    points: (score) => `${score}分`,
    changed: (from, to) => `${from} → ${to}`,
    summary: (before, after, from, to) => {
      const moved = names.flatMap((name, i) =>
        before[i] === after[i] ? [] : [`${name}从${before[i]}分到${after[i]}分`],
      );
      const scores = moved.length === 0 ? '三个分都没动' : moved.join('，');
      return `加上这一单：${scores}；${from === to ? `仍在“${to}”` : `从“${from}”到了“${to}”`}。`;
    },
    waiting: '还没加上：表里是她现在的样子。',
    note: '雾坪茶舍和它的300位客人都是虚构的，数字为示意。分数是在这300人里排名排出来的。',
    groups: groupNames.zh,
  },
  en: {
    customer: 'Which customer',
    daysAgo: 'The extra order was made',
    amount: 'It came to',
    days: 'days ago',
    yuan: 'yuan',
    add: 'Add this order',
    remove: 'Take it out again',
    referenceDay: 'reference day',
    measures: { r: 'R, recency', f: 'F, frequency', m: 'M, money' },
    measure: 'Measure',
    value: 'Value',
    score: 'Score',
    group: 'Group',
    values: (measure, value) =>
      measure === 'm' ? `¥${grouped.format(value)}` : `${value} ${value === 1 ? 'day' : 'days'}`,
    gap: (days) => (days === 0 ? 'here that day' : `${days} days away`),
    picture: (orders, days, extra) =>
      `A line of time: this customer ordered on ${orders} days, the last one ${days} days before the reference day${extra === undefined ? '' : `; the ring is the extra order, ${extra} days ago`}.`,
    points: (score) => String(score),
    changed: (from, to) => `${from} → ${to}`,
    summary: (before, after, from, to) => {
      const moved = names.flatMap((name, i) =>
        before[i] === after[i] ? [] : [`${name} goes from ${before[i]} to ${after[i]}`],
      );
      const scores = moved.length === 0 ? 'no score moves' : moved.join(', ');
      return `With this order ${scores}; ${from === to ? `still in “${to}”` : `from “${from}” to “${to}”`}.`;
    },
    waiting: 'Not added yet: the table shows the customer as things stand.',
    note: 'Wuping Tea House and its 300 customers are fictional and the figures illustrative. Scores are ranks among these 300.',
    groups: groupNames.en,
  },
};
