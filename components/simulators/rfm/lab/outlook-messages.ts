import type { Locale } from '@/lib/content/locale';
import type { Unidentified } from '@/lib/metrics';

export interface OutlookMessages {
  readonly intro: string;
  readonly fit: string;
  readonly fitAgain: string;
  readonly stale: string;
  readonly horizon: string;
  readonly weeks: (weeks: number) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly title: (first: string, alive: string, last: string | undefined, leastAlive: string) => string;
  readonly onlyOne: (name: string, alive: string) => string;
  readonly noRepeat: string;
  readonly picture: (segments: number, weeks: number) => string;
  readonly alive: string;
  readonly purchases: (weeks: number) => string;
  /** Above the picture's columns, half a phone wide. */
  readonly aliveHead: string;
  readonly purchasesHead: (weeks: number) => string;
  readonly caption: (weeks: number, total: string, customers: string) => string;
  readonly oneTime: (customers: string, purchases: string, weeks: number) => string;
  readonly table: string;
  readonly segment: string;
  readonly repeat: string;
  readonly perHead: string;
  readonly oneTimeCustomers: string;
  readonly oneTimePurchases: string;
  readonly unidentified: string;
  readonly reasons: Readonly<Record<Unidentified, string>>;
  readonly count: (count: string) => string;
}

export const outlookMessages: Readonly<Record<Locale, OutlookMessages>> = {
  zh: {
    intro:
      '用BG/NBD模型（Fader、Hardie、Lee，2005）看以后：每位回头客现在还会来的概率P(alive)，和往后一段时间里预计还来几天。它看的是下单的日子，负数行不算，和上面选的F、M无关；基准日跟着设置走。',
    fit: '拟合模型',
    fitAgain: '照现在的设置重新拟合',
    stale: '设置或文件变了，下面还是原来那次的结果。',
    horizon: '往后看多久',
    weeks: (weeks) => `${weeks}周（${{ 13: '一季', 26: '半年', 52: '一年' }[weeks] ?? ''}）`,
    waiting: '正在拟合模型。客户多的话要等一会儿，页面照常能用。',
    failed: '模型没有算出来。你的数据和设置都还在。',
    title: (first, alive, last, least) =>
      `回头客里，“${first}”最可能还会来（平均${alive}）${last === undefined ? '' : `，“${last}”最不像（${least}）`}`,
    onlyOne: (name, alive) => `回头客都在“${name}”，平均有${alive}还会来`,
    noRepeat: '分到各群的客户里没有回头客，没有可画的。',
    picture: (segments, weeks) =>
      `${segments}个客群，每群一行：圆点是回头客P(alive)的平均，横条是这群回头客往后${weeks}周预计的下单日。`,
    alive: '还会来的概率，平均（0–100%）',
    purchases: (weeks) => `往后${weeks}周预计的下单日`,
    aliveHead: '还会来的概率0–100%',
    purchasesHead: (weeks) => `${weeks}周内预计来几天`,
    caption: (weeks, total, customers) =>
      `${customers}位回头客，往后${weeks}周预计共有${total}个下单日。这是模型的估计：它假定每位客户照自己的节奏来，直到某次来过之后不再来；换季、促销它都不知道。`,
    oneTime: (customers, purchases, weeks) =>
      `只来过一次的${customers}人不在图里。BG/NBD假定客户只会在再来之后走掉，所以对只来过一次的人，P(alive)一律是1：这是假定，不是看出来的。照这个假定，他们往后${weeks}周预计有${purchases}个下单日。`,
    table: '各群的数',
    segment: '客群',
    repeat: '回头客（人）',
    perHead: '平均每人（天）',
    oneTimeCustomers: '只来过一次（人）',
    oneTimePurchases: '他们预计的下单日',
    unidentified: '这份数据定不出模型的参数，所以不给数。',
    reasons: {
      'no-customers': '到基准日为止没有客户。',
      'nobody-returned': '没有一位客户来过第二次，看不出谁还会来。',
      'rates-alike': '客户来的快慢几乎一样，分不出快客慢客，模型停不在一个答案上。',
      'dropout-alike': '客户走掉的可能几乎一样，分不出来，模型停不在一个答案上。',
      'nobody-leaves': '从数据看没有人走掉，走掉的概率估不出来。',
      'values-alike': '各人的金额几乎一样，分不出差别。',
      'orders-alike': '每个人各单的金额几乎一样，分不出差别。',
      'no-finite-mean': '照估出来的参数，平均数没有尽头。',
      'flat-likelihood': '好几组很不一样的参数，和数据合得一样好，选不出哪一组。',
    },
    count: (count) => `${count}人`,
  },
  en: {
    intro:
      'The BG/NBD model (Fader, Hardie & Lee 2005) looks ahead: the probability P(alive) that a customer who came back still buys, and the order days to be expected. It looks at order days, leaves negative rows out and does not ask what F and M you chose; the reference day is that of the settings.',
    fit: 'Fit the model',
    fitAgain: 'Fit it to the present settings',
    stale: 'The settings or the file have changed; what stands below is the earlier result.',
    horizon: 'Look ahead',
    weeks: (weeks) => `${weeks} weeks (${{ 13: 'a quarter', 26: 'half a year', 52: 'a year' }[weeks] ?? ''})`,
    waiting: 'Fitting the model. With many customers this takes a while; the page stays usable.',
    failed: 'The model could not be worked out. Your data and settings are safe.',
    title: (first, alive, last, least) =>
      `Of those who came back, “${first}” are most likely to be still there (${alive} on average)${last === undefined ? '' : `, “${last}” least (${least})`}`,
    onlyOne: (name, alive) =>
      `All who came back are in “${name}”; on average ${alive} of them are still there`,
    noRepeat: 'None of the customers in the segments has come back, so there is nothing to draw.',
    picture: (segments, weeks) =>
      `${segments} segments, one a line: a dot for the mean P(alive) of those who came back, a bar for the order days expected of them in the next ${weeks} weeks.`,
    alive: 'Still there, mean (0–100%)',
    purchases: (weeks) => `Order days expected in ${weeks} weeks`,
    aliveHead: 'Still there, 0–100%',
    purchasesHead: (weeks) => `Order days, ${weeks} weeks`,
    caption: (weeks, total, customers) =>
      `${total} order days are expected in the next ${weeks} weeks from the ${customers} customers who came back. An estimate: the model lets everyone buy at a pace of their own until, after some order, they stop; of seasons and offers it knows nothing.`,
    oneTime: (customers, purchases, weeks) =>
      `The ${customers} who ordered once are not in the picture. BG/NBD lets customers leave only after coming back, so whoever ordered once has P(alive) = 1: by assumption, not by observation. On that assumption they make ${purchases} order days in the next ${weeks} weeks.`,
    table: 'The figures of each segment',
    segment: 'Segment',
    repeat: 'Came back',
    perHead: 'Days each, mean',
    oneTimeCustomers: 'Ordered once',
    oneTimePurchases: 'Order days expected of them',
    unidentified: 'These data do not fix the model’s parameters, so there is no number to give.',
    reasons: {
      'no-customers': 'There are no customers up to the reference day.',
      'nobody-returned': 'Nobody has come a second time, so nothing shows who might.',
      'rates-alike':
        'Customers order at almost the same pace. How far paces differ cannot be told, and the model settles on no answer.',
      'dropout-alike':
        'Customers are almost equally likely to leave. How far they differ cannot be told, and the model settles on no answer.',
      'nobody-leaves': 'By these data nobody leaves, so the chance of leaving cannot be estimated.',
      'values-alike': 'Customers spend almost the same, so differences cannot be told.',
      'orders-alike': 'The orders of each customer are almost the same, so differences cannot be told.',
      'no-finite-mean': 'With the parameters found, the mean has no end.',
      'flat-likelihood': 'Very different parameters fit the data equally well; nothing says which to take.',
    },
    count: (count) => count,
  },
};
