import type { Locale } from '@/lib/content/locale';

/** What the eight groups look like under some line: for the sentence below the instrument. */
interface GroupingSummary {
  readonly moved: number;
  readonly best: string;
  readonly customers: readonly [course: number, now: number];
  readonly share: readonly [course: number, now: number];
}

export interface EightGroupsMessages {
  readonly rules: string;
  readonly course: string;
  readonly aboveMean: string;
  readonly thresholds: { readonly r: string; readonly f: string; readonly m: string };
  readonly points: string;
  readonly limits: {
    readonly r: (days: number) => string;
    readonly f: (times: number) => string;
    readonly m: (yuan: number) => string;
  };
  readonly group: string;
  readonly key: (r: boolean, f: boolean, m: boolean) => string;
  readonly customers: string;
  readonly revenue: string;
  readonly people: (count: number) => string;
  readonly who: string;
  readonly scores: string;
  readonly nowIn: string;
  readonly summary: (summary: GroupingSummary) => string;
  readonly note: string;
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const eightGroupsMessages: Readonly<Record<Locale, EightGroupsMessages>> = {
  zh: {
    rules: '照一条现成的规则画线',
    course: '课程规则：4分起',
    aboveMean: '高于平均分',
    thresholds: { r: 'R几分起算高', f: 'F几分起算高', m: 'M几分起算高' },
    points: '分',
    limits: {
      r: (days) => `算高的人：${days}天内来过。`,
      f: (times) => `算高的人：至少来过${times}天。`,
      m: (yuan) => `算高的人：至少花过${yuan}元。`,
    },
    group: '客群',
    key: (...highs) => 'RFM'.replace(/./g, (name, i: number) => `${name}${highs[i] ? '高' : '低'}`),
    customers: '占人数',
    revenue: '占收入',
    people: (count) => `${count}人`,
    who: '看三位客人',
    scores: '三个分',
    nowIn: '在哪一群',
    summary: ({ moved, best, customers: [was, is], share: [before, after] }) =>
      moved === 0
        ? `这是课程规则：“${best}”${is}人，占收入的${after}%。`
        : `和课程规则比，${moved}人换了群。“${best}”从${was}人到${is}人，占收入从${before}%到${after}%。`,
    note: '雾坪茶舍和它的300位客人都是虚构的，数字为示意。竖线和箭头左边是课程规则下的样子。',
  },
  en: {
    rules: 'Draw the line by a ready-made rule',
    course: 'Course rule: from 4 up',
    aboveMean: 'Above the mean score',
    thresholds: { r: 'R is high from', f: 'F is high from', m: 'M is high from' },
    points: 'points',
    limits: {
      r: (days) => `High means: here within the last ${days} days.`,
      f: (times) => `High means: here on ${times} days or more.`,
      m: (yuan) => `High means: spent ¥${grouped.format(yuan)} or more.`,
    },
    group: 'Group, R · F · M',
    key: (...highs) => highs.map((high) => (high ? 'high' : 'low')).join(' · '),
    customers: 'Customers',
    revenue: 'Revenue',
    people: String,
    who: 'Three customers',
    scores: 'R, F, M',
    nowIn: 'Group',
    summary: ({ moved, best, customers: [was, is], share: [before, after] }) =>
      moved === 0
        ? `This is the course rule: ${is} customers in “${best}”, with ${after}% of the revenue.`
        : `Against the course rule ${moved} customers change group. In “${best}” there are now ${is} instead of ${was}, with ${after}% of the revenue instead of ${before}%.`,
    note: 'Wuping Tea House and its 300 customers are fictional and the figures illustrative. The upright marks, and what stands left of an arrow, are the course rule.',
  },
};
