import type { Locale } from '@/lib/content/locale';
import type { SortKey } from './protocol';
import type { FrequencyUnit } from './customers-format';

export interface CustomersMessages {
  readonly title: (shown: string, all: string, segment: string | undefined) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly segment: string;
  readonly everyone: string;
  readonly withCount: (name: string, count: string) => string;
  readonly head: Readonly<Record<Exclude<SortKey, 'recency' | 'frequency'>, string>>;
  readonly recency: Readonly<Record<'since-last' | 'first-to-last', string>>;
  readonly frequency: Readonly<Record<FrequencyUnit, string>>;
  readonly money: Readonly<Record<'total' | 'mean', string>>;
  readonly why: (id: string, scores: string) => string;
  readonly tableName: string;
  readonly tableNote: string;
  readonly nobody: (search: string, segment: string | undefined) => string;
  readonly clear: string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
  readonly last: string;
  readonly page: (page: string, pages: string) => string;
  readonly pager: (what: string) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
}

export const customersMessages: Readonly<Record<Locale, CustomersMessages>> = {
  zh: {
    title: (shown, all, segment) =>
      shown === all
        ? `${all}位客户，一位一行`
        : segment === undefined
          ? `${all}位客户里找到${shown}位`
          : `${all}位客户里，“${segment}”有${shown}位`,
    search: '按编号找',
    searchHint: '输编号的一段就行',
    segment: '只看哪一群',
    everyone: '全部客户',
    withCount: (name, count) => `${name}（${count}人）`,
    head: { id: '客户', monetary: 'M', r: 'R分', f: 'F分', m: 'M分', segment: '客群' },
    recency: { 'since-last': '几天没来（天）', 'first-to-last': '首单到末单（天）' },
    frequency: { orders: '订单（单）', 'order-days': '下单日（天）', 'repeat-periods': '再来（期）' },
    money: { total: '总额（元）', mean: '平均每次（元）' },
    why: (id, scores) => `${id}：为什么是${scores}`,
    tableName: '客户表',
    tableNote: '点编号，看这位客户的分怎么来的；点表头，换排序。',
    nobody: (search, segment) =>
      search === ''
        ? `“${segment ?? ''}”里眼下没有人。`
        : `${segment === undefined ? '' : `“${segment}”里`}没有编号含“${search}”的客户。大小写要一致。`,
    clear: '看全部客户',
    first: '第一页',
    previous: '上一页',
    next: '下一页',
    last: '末页',
    page: (page, pages) => `第${page}页，共${pages}页`,
    pager: (what) => `${what}：翻页`,
    waiting: '正在排这张表……',
    failed: '这张表没排出来。你的数据和设置都还在。',
    again: '再排一次',
  },
  en: {
    title: (shown, all, segment) =>
      shown === all
        ? `${all} customers, one a line`
        : segment === undefined
          ? `${shown} of ${all} customers found`
          : `${shown} of ${all} customers are in “${segment}”`,
    search: 'Find by id',
    searchHint: 'Part of an id is enough',
    segment: 'Show only',
    everyone: 'All customers',
    withCount: (name, count) => `${name} (${count})`,
    head: {
      id: 'Customer',
      monetary: 'M',
      r: 'R',
      f: 'F',
      m: 'M',
      segment: 'Segment',
    },
    recency: { 'since-last': 'Days away', 'first-to-last': 'First to last, days' },
    frequency: { orders: 'Orders', 'order-days': 'Order days', 'repeat-periods': 'Repeat periods' },
    money: { total: 'Total, ¥', mean: 'Mean, ¥' },
    why: (id, scores) => `${id}: why ${scores}`,
    tableName: 'Table of customers',
    tableNote: 'Choose an id to see where its scores come from, a heading to sort by it.',
    nobody: (search, segment) =>
      search === ''
        ? `Nobody is in “${segment ?? ''}” at present.`
        : `No id${segment === undefined ? '' : ` in “${segment}”`} holds “${search}”. Capitals matter.`,
    clear: 'Show all customers',
    first: 'First page',
    previous: 'Previous page',
    next: 'Next page',
    last: 'Last page',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pager: (what) => `${what}: pages`,
    waiting: 'Sorting the table …',
    failed: 'The table could not be worked out. Your data and settings are safe.',
    again: 'Try again',
  },
};
