import type { Locale } from '@/lib/content/locale';
import type { ChoiceOrder } from '@/lib/simulations/rfm-campaign';
import type { FrequencyUnit } from '../../lab/customers-format';
import type { BreakEvenSlip } from './break-even-slip';
import type { MostProblem } from './choice-draft';
import type { ForecastPart } from './forecast-draft';

/** Figures come formatted, with their units, unless a name says otherwise. */
export interface CampaignMessages {
  /** Beside each main button. */
  readonly final: string;
  readonly empty: string;
  readonly breakEven: {
    readonly title: string;
    readonly ask: (cost: string, contribution: string) => string;
    readonly definition: string;
    readonly label: string;
    readonly note: string;
    readonly problem: string;
    readonly decide: (empty: boolean) => string;
    readonly right: (answer: string) => string;
    readonly slips: Readonly<Record<BreakEvenSlip, (figures: SlipFigures) => string>>;
    readonly other: (answer: string, cost: string, back: string) => string;
    readonly aboveAll: (answer: string) => string;
    readonly tooLow: (gap: string) => string;
    readonly tooHigh: (gap: string) => string;
    readonly worked: string;
    readonly lines: (figures: WorkedFigures) => readonly string[];
  };
  readonly choice: {
    readonly title: string;
    readonly question: string;
    readonly terms: (budget: string, cost: string, most: number, fewest: number) => string;
    readonly mode: string;
    readonly modes: Readonly<Record<'rule' | 'list', string>>;
    readonly facts: (day: string) => string;
    readonly columns: {
      readonly group: string;
      readonly customers: string;
      readonly lately: (weeks: number) => string;
      readonly away: string;
      readonly frequency: Readonly<Record<FrequencyUnit, string>>;
    };
    readonly order: string;
    readonly orderNote: string;
    readonly orders: Readonly<Record<ChoiceOrder, string>>;
    readonly most: string;
    readonly mostNote: (fewest: number, most: number) => string;
    readonly mostProblems: Readonly<Record<MostProblem, (fewest: number, most: number) => string>>;
    readonly nobody: Readonly<Record<'rule' | 'list', string>>;
    readonly mendMost: string;
    readonly counts: (contacts: number, cost: string, left: string) => string;
    readonly cut: (inGroups: number, contacts: number) => string;
    readonly all: (inGroups: number) => string;
    readonly tooFew: (contacts: number, fewest: number) => string;
    readonly overBudget: (contacts: number, cost: string, budget: string, most: number) => string;
    readonly notInTheFile: string;
    readonly people: (count: number) => string;
    readonly counting: string;
    readonly failed: string;
    readonly again: string;
    readonly decide: (contacts: number) => string;
    readonly decideNobody: string;
    readonly later: string;
    readonly rule: (groups: readonly string[], order: string, most: number) => string;
    readonly group: string;
    readonly list: string;
    readonly decided: (contacts: number, cost: string, left: string) => string;
    readonly byGroup: string;
    readonly contacts: string;
  };
  readonly list: {
    readonly group: string;
    readonly everyone: string;
    readonly name: string;
    readonly note: string;
    readonly customer: string;
    readonly away: string;
    readonly frequency: Readonly<Record<FrequencyUnit, string>>;
    readonly money: Readonly<Record<'total' | 'mean', string>>;
    readonly descending: string;
    readonly ascending: string;
    readonly page: (page: number, pages: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly tickPage: string;
    readonly untickPage: string;
    readonly clear: (count: number) => string;
    readonly ticked: (count: number) => string;
  };
  readonly forecast: {
    readonly title: string;
    readonly ask: (contacts: number, cost: string, weeks: number) => string;
    readonly think: (oneIn: number) => string;
    readonly tableTitle: (contacts: number, cost: string, orders: number) => string;
    readonly tableCaption: string;
    readonly table: (contribution: number, cost: string) => string;
    readonly columns: Readonly<Record<'response' | 'orders' | 'profit', string>>;
    readonly orders: (orders: number) => string;
    readonly labels: Readonly<Record<ForecastPart, string>>;
    readonly names: Readonly<Record<ForecastPart, string>>;
    readonly yuan: string;
    readonly paysEmpty: string;
    readonly paysSet: (percent: string) => string;
    readonly paysClear: string;
    readonly paysEven: string;
    readonly mend: string;
    readonly send: (contacts: number) => string;
    readonly sure: (contacts: number) => string;
    readonly sureWhy: (weeks: number) => string;
    readonly sureEmpty: (parts: readonly string[]) => string;
    readonly sendNow: string;
    readonly back: string;
    readonly sent: (contacts: number, weeks: number) => string;
    readonly said: string;
    readonly interval: (low: string, high: string) => string;
    readonly pointsWide: (points: string) => string;
  };
}

interface SlipFigures {
  readonly answer: string;
  readonly cost: number;
  readonly contribution: number;
  /** contribution ÷ cost, and cost ÷ contribution. */
  readonly inverted: string;
  readonly fraction: string;
  readonly right: string;
}

interface WorkedFigures {
  readonly contacts: number;
  readonly spent: number;
  readonly cost: number;
  readonly contribution: number;
  /** Orders that win it back. */
  readonly orders: string;
  readonly right: string;
  readonly most: number;
  /** Whole orders that the whole purse needs. */
  readonly mostOrders: number;
}

export const campaignMessages: Readonly<Record<Locale, CampaignMessages>> = {
  zh: {
    final: '定了就不能改。',
    empty: '空着',
    breakEven: {
      title: '要多少人应，才够本',
      ask: (cost, contribution) =>
        `请一位，连请柬带样品花${cost}。有人因为请柬多来一单，留下${contribution}。请出去的人里，至少要有百分之几因为请柬才来，这笔钱才收得回？`,
      definition: '响应率 = 因为请柬才下单的人数 ÷ 请的人数。不请也会来的，不算。',
      label: '盈亏平衡响应率',
      note: '写成百分数：三成写30，不写0.3。',
      problem: '读不出数来。写一个0到100000之间的数，比如30.5。',
      decide: (empty) => (empty ? '空着1项，就这样定' : '定下这个数'),
      right: (answer) => `你填了${answer}：正好够本。`,
      slips: {
        fraction: ({ answer, cost, contribution, fraction, right }) =>
          `你填了${answer}。${cost} ÷ ${contribution} = ${fraction}，这一步对；可它是小数，写成百分数还要乘100，是${right}。`,
        inverted: ({ answer, cost, contribution, inverted, right }) =>
          `你填了${answer}。这是${contribution} ÷ ${cost} = ${inverted}，说的是一单的钱够请${inverted}位。问的要倒过来：${inverted}位里来1位就够本，1 ÷ ${inverted} = ${right}。`,
        'inverted-percent': ({ answer, cost, contribution, right }) =>
          `你填了${answer}。这是${contribution} ÷ ${cost}写成百分数，除反了：一张请柬最多请来一位，比例过不了100%。${cost} ÷ ${contribution} = ${right}才是。`,
      },
      other: (answer, cost, back) => `你填了${answer}。照这个数，请100位花${cost}，收回${back}，`,
      aboveAll: (answer) => `你填了${answer}。一张请柬最多请来一位，比例过不了100%。`,
      tooLow: (gap) => `还差${gap}。`,
      tooHigh: (gap) => `已经多出${gap}，够本用不着这么高。`,
      worked: '一步一步算',
      lines: ({ contacts, spent, cost, contribution, orders, right, most, mostOrders }) => [
        `请${contacts}位：${contacts} × ${cost} = ${spent}元。`,
        `收回这些钱，要多来${spent} ÷ ${contribution} = ${orders}单。`,
        `${contacts}位里${orders}单，就是${right}。请多少位都一样：${cost} ÷ ${contribution} = ${right}。`,
        `钱包全花掉，请${most}位，至少要多来${mostOrders}单。`,
      ],
    },
    choice: {
      title: '定名单',
      question: '谁是请了才来、不请就不来的？',
      terms: (budget, cost, most, fewest) =>
        `钱包${budget}，一位${cost}，最多请${most}位。少于${fewest}位看不出什么，不让寄。`,
      mode: '怎么挑',
      modes: { rule: '按客群定一条规矩', list: '一位一位地勾' },
      facts: (day) => `八个客群，照你定的口径，算到${day}`,
      columns: {
        group: '请哪几群',
        customers: '人数',
        lately: (weeks) => `近${weeks}周来过`,
        away: '没来天数 中位',
        frequency: { orders: '人均单数', 'order-days': '人均下单日', 'repeat-periods': '人均回头期' },
      },
      order: '人多了先请谁',
      orderNote: '勾上的群装不下时，按这个排队，请到人数满为止。',
      orders: {
        recent: '最近来过的先请',
        lapsed: '最久没来的先请',
        frequent: '来得多的先请',
        seldom: '来得少的先请',
        spend: '花得多的先请',
      },
      most: '最多请几位',
      mostNote: (fewest, most) => `${fewest}到${most}`,
      mostProblems: {
        'not-a-count': (fewest, most) => `写一个${fewest}到${most}之间的整数。`,
        'too-few': (fewest) => `至少请${fewest}位：再少，看不出什么。`,
        'too-many': (_, most) => `钱包最多请得起${most}位。`,
      },
      nobody: { rule: '还没勾客群。', list: '还没勾人。' },
      mendMost: '“最多请几位”还要改一下。',
      counts: (contacts, cost, left) => `请${contacts}位，花${cost}，钱包还剩${left}。`,
      cut: (inGroups, contacts) => `勾上的群一共${inGroups}位，排在前面的${contacts}位有请柬。`,
      all: (inGroups) => `勾上的群一共${inGroups}位，都请，不用排队。`,
      tooFew: (contacts, fewest) => `这样只请到${contacts}位，至少要${fewest}位。再勾些人。`,
      overBudget: (contacts, cost, budget, most) =>
        `这样要请${contacts}位，花${cost}，钱包只有${budget}。减到${most}位以内。`,
      notInTheFile: '名单里有订单文件里没有的人。清空名单，重新勾。',
      people: (count) => `${count}位`,
      counting: '正在数……',
      failed: '没有数出来。你挑的都还在。',
      again: '再数一次',
      decide: (contacts) => `定下请这${contacts}位`,
      decideNobody: '定下名单',
      later: '定了就不能改。请柬先不寄，下一步报了数再寄。',
      rule: (groups, order, most) =>
        `请${groups.map((group) => `“${group}”`).join('')}；${order}；最多${most}位。`,
      group: '客群',
      list: '一位一位勾出来的名单。',
      decided: (contacts, cost, left) => `你定了请${contacts}位，花${cost}，钱包剩${left}。`,
      byGroup: '他们来自哪几群',
      contacts: '请几位',
    },
    list: {
      group: '只看哪一群',
      everyone: '全部客人',
      name: '客人名单',
      note: '点表头换排序。翻页、换群，勾上的都在。',
      customer: '客人',
      away: '没来（天）',
      frequency: { orders: '订单（单）', 'order-days': '下单日（天）', 'repeat-periods': '回头（期）' },
      money: { total: '总额（元）', mean: '均次（元）' },
      descending: '从大到小',
      ascending: '从小到大',
      page: (page, pages) => `第${page}页，共${pages}页`,
      previous: '上一页',
      next: '下一页',
      tickPage: '这一页都勾上',
      untickPage: '这一页都不勾',
      clear: (count) => `清空名单（${count}位）`,
      ticked: (count) => `已勾${count}位。`,
    },
    forecast: {
      title: '先报数，再寄出',
      ask: (contacts, cost, weeks) =>
        `${contacts}张请柬写好了，花${cost}。寄出去要等${weeks}周才见分晓，现在先把你估的写下来。`,
      think: (oneIn) =>
        `估的时候分三步：这些人里，几成还是客人？还是客人的里面，几成不请也会来？剩下的，店主凭以往估，大约${oneIn}位里有1位会应。`,
      tableTitle: (contacts, cost, orders) => `请${contacts}位，多来${orders}单才收得回${cost}`,
      tableCaption: '这是算账，不是预测：会落在哪一行，要你来估。',
      table: (contribution, cost) => `利润 = 因此多来的单数 × ${contribution} − ${cost}`,
      columns: { response: '响应率', orders: '因此多来', profit: '利润（元）' },
      orders: (orders) => `${orders}单`,
      labels: {
        response: '响应率的80%区间（因为请柬才来的 ÷ 请的）',
        profit: '利润的80%区间（亏就写负数）',
        pays: '利润高于0的把握',
      },
      names: { response: '响应率', profit: '利润', pays: '利润高于0的把握' },
      yuan: '元',
      paysEmpty: '还没填。0%是一定不赚，100%是一定赚。',
      paysSet: (percent) => `你有${percent}的把握能赚。`,
      paysClear: '这一项空着',
      paysEven: '就填50%',
      mend: '有一项读不出来，改好或清空，再寄。',
      send: (contacts) => `寄出${contacts}张请柬`,
      sure: (contacts) => `寄出这${contacts}张请柬？`,
      sureWhy: (weeks) => `寄出以后，${weeks}周就过去了；名单、报的数，都不能再改。`,
      sureEmpty: (parts) => `还空着${parts.length}项：${parts.join('、')}。空着的不得分。`,
      sendNow: '现在就寄',
      back: '先不寄，回去改',
      sent: (contacts, weeks) => `${contacts}张请柬寄出去了，${weeks}周过去了。`,
      said: '寄出前你报的数',
      interval: (low, high) => `${low}到${high}`,
      pointsWide: (points) => `${points}个百分点`,
    },
  },
  en: {
    final: 'Once decided it cannot be changed.',
    empty: 'left empty',
    breakEven: {
      title: 'How many must answer to cover the cost',
      ask: (cost, contribution) =>
        `One invitation with its sample costs ${cost}. One order that it brings leaves ${contribution}. What percentage of those invited must come because of the invitation, at the least, to win the money back?`,
      definition:
        'Response = customers who order because of the invitation ÷ customers invited. Those who would have come anyway do not count.',
      label: 'Break-even response',
      note: 'In per cent: write 30, not 0.3, for thirty in a hundred.',
      problem: 'Not readable as a number. Write one from 0 to 100000, such as 30.5.',
      decide: (empty) => (empty ? 'Go on with 1 answer empty' : 'Keep this figure'),
      right: (answer) => `You wrote ${answer}: that is where cost and return meet.`,
      slips: {
        fraction: ({ answer, cost, contribution, fraction, right }) =>
          `You wrote ${answer}. ${cost} ÷ ${contribution} = ${fraction} is the right division, but a fraction of 1; in per cent it is 100 times that: ${right}.`,
        inverted: ({ answer, cost, contribution, inverted, right }) =>
          `You wrote ${answer}. That is ${contribution} ÷ ${cost} = ${inverted}: how many invitations one order pays for. Turn it round: 1 order in ${inverted} is enough, and 1 ÷ ${inverted} = ${right}.`,
        'inverted-percent': ({ answer, cost, contribution, right }) =>
          `You wrote ${answer}. That is ${contribution} ÷ ${cost} in per cent, the division turned round: one invitation brings one customer at most, so no response exceeds 100%. It is ${cost} ÷ ${contribution} = ${right}.`,
      },
      other: (answer, cost, back) =>
        `You wrote ${answer}. At that response 100 invitations cost ${cost} and bring back ${back}: `,
      aboveAll: (answer) =>
        `You wrote ${answer}. One invitation brings one customer at most, so no response exceeds 100%.`,
      tooLow: (gap) => `${gap} short.`,
      tooHigh: (gap) => `${gap} more than needed.`,
      worked: 'Step by step',
      lines: ({ contacts, spent, cost, contribution, orders, right, most, mostOrders }) => [
        `${contacts} invitations: ${contacts} × ¥${cost} = ¥${spent}.`,
        `To win that back takes ¥${spent} ÷ ¥${contribution} = ${orders} more orders.`,
        `${orders} of ${contacts} is ${right}, and the same for any number: ${cost} ÷ ${contribution} = ${right}.`,
        `If the whole purse is spent on ${most} invitations, at least ${mostOrders} more orders must come.`,
      ],
    },
    choice: {
      title: 'The list',
      question: 'Who comes only if asked?',
      terms: (budget, cost, most, fewest) =>
        `The purse holds ${budget}, one invitation costs ${cost}: at most ${most}. Fewer than ${fewest} tell nothing, so they are not sent.`,
      mode: 'How to choose',
      modes: { rule: 'By a rule over the groups', list: 'One by one from the list' },
      facts: (day) => `The eight groups as you count them, up to ${day}`,
      columns: {
        group: 'Groups to invite',
        customers: 'Cust.',
        lately: (weeks) => `Came in last ${weeks} wks`,
        away: 'Median days away',
        frequency: {
          orders: 'Mean orders',
          'order-days': 'Mean order days',
          'repeat-periods': 'Mean repeats',
        },
      },
      order: 'Who goes first',
      orderNote: 'Where the ticked groups hold more than you invite, this decides who gets an invitation.',
      orders: {
        recent: 'latest visitors first',
        lapsed: 'longest away first',
        frequent: 'most frequent first',
        seldom: 'least frequent first',
        spend: 'largest spenders first',
      },
      most: 'Invite at most',
      mostNote: (fewest, most) => `${fewest} to ${most}`,
      mostProblems: {
        'not-a-count': (fewest, most) => `Write a whole number from ${fewest} to ${most}.`,
        'too-few': (fewest) => `At least ${fewest}: fewer tell nothing.`,
        'too-many': (_, most) => `The purse pays for ${most} at most.`,
      },
      nobody: { rule: 'No group is ticked yet.', list: 'Nobody is ticked yet.' },
      mendMost: '“Invite at most” needs another look.',
      counts: (contacts, cost, left) => `${contacts} invited for ${cost}; ${left} stays in the purse.`,
      cut: (inGroups, contacts) => `The ticked groups hold ${inGroups}; the first ${contacts} are invited.`,
      all: (inGroups) => `The ticked groups hold ${inGroups}; all are invited, whatever the order.`,
      tooFew: (contacts, fewest) =>
        `That invites only ${contacts}; at least ${fewest} are needed. Tick more.`,
      overBudget: (contacts, cost, budget, most) =>
        `That invites ${contacts} for ${cost}, and the purse holds ${budget}. Come down to ${most}.`,
      notInTheFile: 'The list holds customers who are not in the file. Clear it and tick again.',
      people: (count) => `${count}`,
      counting: 'Counting …',
      failed: 'That could not be counted. What you chose is safe.',
      again: 'Count again',
      decide: (contacts) => `Decide on these ${contacts}`,
      decideNobody: 'Decide on the list',
      later: 'It cannot be changed afterwards. Nothing is sent yet: first comes your forecast.',
      rule: (groups, order, most) =>
        `Invite ${groups.map((group) => `“${group}”`).join(', ')}; ${order}; at most ${most}.`,
      group: 'Group',
      list: 'A list ticked one by one.',
      decided: (contacts, cost, left) =>
        `You decided to invite ${contacts} for ${cost}; ${left} stays in the purse.`,
      byGroup: 'Which groups they come from',
      contacts: 'Invited',
    },
    list: {
      group: 'Show only',
      everyone: 'all customers',
      name: 'Customers',
      note: 'Choose a heading to sort by it. Ticks stay when you turn pages or change the group.',
      customer: 'Customer',
      away: 'Days away',
      frequency: { orders: 'Orders', 'order-days': 'Order days', 'repeat-periods': 'Repeats' },
      money: { total: 'Total, ¥', mean: 'Mean, ¥' },
      descending: 'largest first',
      ascending: 'smallest first',
      page: (page, pages) => `Page ${page} of ${pages}`,
      previous: 'Previous page',
      next: 'Next page',
      tickPage: 'Tick this page',
      untickPage: 'Untick this page',
      clear: (count) => `Clear the list (${count})`,
      ticked: (count) => `${count} ticked.`,
    },
    forecast: {
      title: 'First the forecast, then the post',
      ask: (contacts, cost, weeks) =>
        `${contacts} invitations are ready, for ${cost}. What they bring is known in ${weeks} weeks; write down now what you expect.`,
      think: (oneIn) =>
        `Reckon in three steps. What share of these people are still customers? What share of those would come anyway? Of the rest, the owner believes from earlier tries, about 1 in ${oneIn} answers.`,
      tableTitle: (contacts, cost, orders) =>
        `${contacts} invitations: ${orders} more orders win back the ${cost}`,
      tableCaption: 'This is arithmetic, not a forecast: which row it will be is yours to judge.',
      table: (contribution, cost) => `Profit = more orders × ${contribution} − ${cost}`,
      columns: { response: 'Response', orders: 'More orders', profit: 'Profit, ¥' },
      orders: (orders) => `${orders}`,
      labels: {
        response: 'Response, 80% interval (came because of it ÷ invited)',
        profit: 'Profit, 80% interval (a loss is negative)',
        pays: 'How sure are you that profit is above 0?',
      },
      names: { response: 'response', profit: 'profit', pays: 'chance that profit is above 0' },
      yuan: 'yuan',
      paysEmpty: 'Not filled in yet. 0% is a certain loss or nothing, 100% a certain profit.',
      paysSet: (percent) => `You are ${percent} sure that it pays.`,
      paysClear: 'Leave this empty',
      paysEven: 'Say 50%',
      mend: 'One figure cannot be read. Mend or clear it, then send.',
      send: (contacts) => `Send ${contacts} invitations`,
      sure: (contacts) => `Send these ${contacts} invitations?`,
      sureWhy: (weeks) => `Then ${weeks} weeks pass, and neither the list nor the forecast can be changed.`,
      sureEmpty: (parts) => `Still empty: ${parts.join(', ')}. What is empty earns nothing.`,
      sendNow: 'Send now',
      back: 'Not yet, go back',
      sent: (contacts, weeks) => `${contacts} invitations are sent, and ${weeks} weeks have passed.`,
      said: 'What you expected before they were sent',
      interval: (low, high) => `${low} to ${high}`,
      pointsWide: (points) => `${points} percentage points`,
    },
  },
};
