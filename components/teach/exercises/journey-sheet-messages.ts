import type { Locale } from '@/lib/content/locale';

interface JourneySheetMessages {
  readonly heading: (title: string) => string;
  readonly contains: string;
  readonly print: string;
  readonly working: string;
  readonly failed: string;
  readonly cause: string;
  readonly journey: string;
  readonly key: (strangers: string) => string;
  readonly keyCaption: string;
  readonly keyColumns: readonly [touchpoint: string, stage: string, marks: string, backstage: string];
  readonly truth: string;
  readonly pain: string;
  readonly walked: string;
  readonly walkedNote: (costly: string, lost: string, loud: string, complaints: string) => string;
  readonly walkedSame: (name: string, lost: string, complaints: string) => string;
  readonly walkedCaption: (customers: string) => string;
  readonly walkedColumns: readonly [
    touchpoint: string,
    feeling: string,
    leave: string,
    lost: string,
    complaints: string,
  ];
  readonly evidence: string;
  readonly evidenceNote: string;
  readonly evidenceCaption: string;
  readonly evidenceColumns: readonly [piece: string, place: string];
  readonly placeWith: (place: string, credit: string) => string;
  readonly money: string;
  readonly moneyNote: (budget: string) => string;
  readonly moneyCaption: string;
  readonly moneyColumns: readonly [choice: string, cost: string, mean: string, range: string];
  readonly choices: Readonly<Record<'best' | 'naive' | 'nothing', string>>;
  readonly range: (low: string, high: string) => string;
  readonly aloneCaption: string;
  readonly aloneColumns: readonly [improvement: string, cost: string, adds: string];
  readonly claims: string;
  readonly concepts: string;
  readonly scored: string;
  readonly points: (points: string) => string;
  readonly byPerson: string;
}

export const journeySheetMessages: Readonly<Record<Locale, JourneySheetMessages>> = {
  zh: {
    heading: (title) => `答案：${title}`,
    contains: '给老师看的：里面有这个案子的全部答案。',
    print: '打印这一页',
    working: '正在算这个案子的数……',
    failed: '没有算出来。收起来再打开，再试一次。',
    cause: '根子在哪，学生常错在哪',
    journey: '接触点、关键时刻、痛点和后台',
    key: (strangers) => `单子上不是接触点的：${strangers}。`,
    keyCaption: '画图和画感受的答案',
    keyColumns: ['接触点', '在哪一段', '标记', '后台是（说中一样就对）'],
    truth: '关键时刻',
    pain: '痛点',
    walked: '走出来的感受和走掉的人',
    walkedNote: (costly, lost, loud, complaints) =>
      `丢钱最多的是“${costly}”，走一次${lost}；投诉最多的是“${loud}”，${complaints}回。`,
    walkedSame: (name, lost, complaints) =>
      `丢钱最多、投诉最多的都是“${name}”：走一次${lost}，${complaints}回。`,
    walkedCaption: (customers) => `每次${customers}位客户，走200趟的平均`,
    walkedColumns: ['接触点', '感受（−3到3）', '走掉（占出发的）', '丢的价值', '投诉（回）'],
    evidence: '材料放在哪',
    evidenceNote: '头一处是最合的，得1份；后面的说得通，得一部分。',
    evidenceCaption: '每条材料的放法',
    evidenceColumns: ['材料', '放在（得几份）'],
    placeWith: (place, credit) => `${place}（${credit}）`,
    money: '钱花在哪',
    moneyNote: (budget) =>
      `预算${budget}。“结果”这一项，满分是最好的花法，零分是“照投诉花”和“一分不花”里高的那个。`,
    moneyCaption: '三种花法走一次的价值，20种运气',
    moneyColumns: ['花法', '花费', '平均', '最低到最高'],
    choices: { best: '最好的花法', naive: '照最响的投诉花', nothing: '一分不花' },
    range: (low, high) => `${low}到${high}`,
    aloneCaption: '单做一样，平均添多少价值',
    aloneColumns: ['改进', '花费', '添的价值'],
    claims: '五句话的答案',
    concepts: '五道概念题的答案',
    scored: '分怎么算',
    points: (points) => `${points}分`,
    byPerson: '由你评：目标、理由、规矩，缺省3比3比4。',
  },
  en: {
    heading: (title) => `Answers: ${title}`,
    contains: 'For the teacher: it contains every answer to this case.',
    print: 'Print this sheet',
    working: 'Working out the figures of this case …',
    failed: 'They could not be worked out. Put the sheet away and open it again.',
    cause: 'The cause at the root, and what a class usually gets wrong',
    journey: 'Touchpoints, moments of truth, pains and backstage',
    key: (strangers) => `On the list, but no touchpoints: ${strangers}.`,
    keyCaption: 'Answers to the map and to the feelings',
    keyColumns: ['Touchpoint', 'Stage', 'Marks', 'Who stands behind (any of them is right)'],
    truth: 'moment of truth',
    pain: 'pain',
    walked: 'Feelings and drop-outs as walked',
    walkedNote: (costly, lost, loud, complaints) =>
      `Most money is lost at “${costly}”, ${lost} a walk; most complaints come at “${loud}”, ${complaints} of them.`,
    walkedSame: (name, lost, complaints) =>
      `Most money is lost, and most complaints come, at “${name}”: ${lost} and ${complaints} a walk.`,
    walkedCaption: (customers) => `Means over 200 walks of ${customers} customers`,
    walkedColumns: ['Touchpoint', 'Feeling (−3 to 3)', 'Leave (of all)', 'Value lost', 'Complaints'],
    evidence: 'Where the evidence belongs',
    evidenceNote: 'The first place has credit 1; those after it make sense and have part of it.',
    evidenceCaption: 'Places of every piece of evidence',
    evidenceColumns: ['Evidence', 'Place (credit)'],
    placeWith: (place, credit) => `${place} (${credit})`,
    money: 'Where the money goes',
    moneyNote: (budget) =>
      `The budget is ${budget}. Under “outcome” the best choice earns all points; the better of “spent by complaints” and “nothing spent” earns none.`,
    moneyCaption: 'Worth of a walk under three choices, 20 draws of luck',
    moneyColumns: ['Choice', 'Cost', 'Mean', 'Lowest to highest'],
    choices: {
      best: 'The best choice',
      naive: 'Spent by the loudest complaint',
      nothing: 'Nothing spent',
    },
    range: (low, high) => `${low} to ${high}`,
    aloneCaption: 'What each improvement adds alone, on average',
    aloneColumns: ['Improvement', 'Cost', 'Value added'],
    claims: 'The five claims, answered',
    concepts: 'The five concept questions, answered',
    scored: 'How it is marked',
    points: (points) => `${points} points`,
    byPerson: 'Marked by you: goal, reason and rule, 3 to 3 to 4 unless you set it otherwise.',
  },
};
