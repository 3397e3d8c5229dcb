import type { Question } from '@/lib/content/questions';

const base = { points: 1, concepts: ['rfm'] };

/** One question of every kind; the answers below them are wrong, partly right and right. */
export const samples = [
  {
    item: { ...base, kind: 'single', id: 'sample-single', options: ['a', 'b', 'c'], answer: 'b' },
    zh: {
      stem: '三位客户都花了3000元，人手只够打一个电话。先打给谁？',
      options: {
        a: '上周来过、只来过一次的客户',
        b: '半年没来、以前每月都来的客户',
        c: '昨天刚来、留了公司电话的新客户',
      },
      explanation: '他的习惯断了，而且断得突然；这时问一句，最可能问出原因。',
      why: {
        a: '上周刚来，还在他自己的节奏里，催反而打扰。',
        c: '新客户看着热，可电话改变不了他下次来不来。',
      },
    },
    en: {
      stem: 'Three customers each spent 3,000 yuan. You have time for one call. Whom do you ring first?',
      options: {
        a: 'The one who came once, last week',
        b: 'The one who came every month, and has not come for half a year',
        c: 'The new one from yesterday, who left an office number',
      },
      explanation: 'A habit has broken, and suddenly. A question now is the likeliest to find the cause.',
      why: {
        a: 'Last week is recent: this customer still keeps to a rhythm of their own.',
        c: 'New customers look warm, but a call does not change whether they return.',
      },
    },
  },
  {
    item: {
      ...base,
      points: 2,
      kind: 'multiple',
      id: 'sample-multiple',
      options: ['a', 'b', 'c', 'd'],
      answers: ['a', 'b', 'd'],
      credit: 'per-option',
    },
    zh: {
      stem: '算RFM要用到订单表里的哪几列？',
      options: { a: '客户编号', b: '下单日期', c: '客户年龄', d: '金额' },
      explanation: '谁、哪天、多少钱，三列就够。',
      why: { c: '年龄也许有用，但RFM只看买的行为。', b: '没有日期，R和F都算不出。' },
    },
    en: {
      stem: 'Which columns of an order file does RFM need?',
      options: { a: 'Customer id', b: 'Order date', c: 'Customer’s age', d: 'Amount' },
      explanation: 'Who, on which day, how much: three columns are enough.',
      why: {
        c: 'Age may be useful elsewhere; RFM looks only at buying.',
        b: 'Without dates neither R nor F can be computed.',
      },
    },
  },
  {
    item: {
      ...base,
      points: 2,
      kind: 'judge-correct',
      id: 'sample-judge',
      truth: false,
      corrections: ['越高', '越大', 'higher', 'the higher'],
      judgementShare: 0.5,
    },
    zh: {
      stem: '判断并改错：最近一次购买离今天越近，R分越低。',
      options: {},
      explanation: '离得越近，客户越可能还在，R分越高。',
      why: { true: '天数确实越小，可R分是把天数倒过来打的。' },
    },
    en: {
      stem: 'True or false; if false, correct it: the more recent the last purchase, the lower the R score.',
      options: {},
      explanation: 'A recent purchase means the customer is likely still around, so R is higher.',
      why: { true: 'The number of days is lower, yes; but R turns the days round.' },
    },
  },
  {
    item: {
      ...base,
      kind: 'numeric',
      id: 'sample-numeric',
      answer: 72.1,
      tolerance: { kind: 'absolute', value: 0.05 },
      unit: 'percent',
      slips: [{ id: 'upside-down', value: 138.7 }],
    },
    zh: {
      stem: '去年的222位老客户，今年又来了160位。留存率是多少？',
      options: {},
      explanation: '160÷222=0.7207，约72.1%。',
      why: { 'upside-down': '用222除以160，分子分母颠倒了：留存率不会超过100%。' },
      unit: '%',
    },
    en: {
      stem: 'Of last year’s 222 customers, 160 came back this year. What is the retention rate?',
      options: {},
      explanation: '160 ÷ 222 = 0.7207, about 72.1%.',
      why: { 'upside-down': 'That divides 222 by 160. A retention rate never exceeds 100%.' },
      unit: '%',
    },
  },
  {
    item: {
      ...base,
      points: 3,
      kind: 'match',
      id: 'sample-match',
      left: ['r', 'f', 'm'],
      right: ['days', 'times', 'money', 'age'],
      pairs: { r: 'days', f: 'times', m: 'money' },
      credit: 'per-pair',
    },
    zh: {
      stem: '给每个字母配上它量的东西。',
      options: {
        r: 'R（最近一次）',
        f: 'F（频率）',
        m: 'M（金额）',
        days: '离上次购买多少天',
        times: '买过几次',
        money: '一共花了多少',
        age: '成为会员多久',
      },
      explanation: '三个字母各量一样：走开多久、来得勤不勤、花得多不多。',
      why: { age: '入会多久是资历，不是最近一次。' },
    },
    en: {
      stem: 'Match each letter with what it measures.',
      options: {
        r: 'R (recency)',
        f: 'F (frequency)',
        m: 'M (monetary)',
        days: 'days since the last purchase',
        times: 'number of purchases',
        money: 'total spent',
        age: 'how long a member',
      },
      explanation: 'One thing each: how long away, how often, how much.',
      why: { age: 'Length of membership is seniority; it is not recency.' },
    },
  },
  {
    item: {
      ...base,
      kind: 'order',
      id: 'sample-order',
      entries: ['prospect', 'customer', 'client', 'advocate'],
      credit: 'kendall',
    },
    zh: {
      stem: '从低到高排出这几级阶梯。',
      options: {
        prospect: '潜在客户',
        customer: '初次客户',
        client: '重复购买的客户',
        advocate: '主动推荐的客户',
      },
      explanation: '先买，再重复买，最后替你说话。',
      why: { advocate: '推荐是最高一级：他拿自己的信誉替你担保。' },
    },
    en: {
      stem: 'Put these rungs in order, lowest first.',
      options: {
        prospect: 'Prospect',
        customer: 'First-time customer',
        client: 'Repeat customer',
        advocate: 'Customer who recommends you',
      },
      explanation: 'First buying, then buying again, then speaking for you.',
      why: { advocate: 'Recommending is the highest: it stakes the customer’s own name.' },
    },
  },
] as const satisfies readonly DeepReadonly<Question>[];

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;
