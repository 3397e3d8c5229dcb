import type { Locale } from '@/lib/content/locale';
import type { DraftProblem, MoneyField } from './next-step-draft';

export interface NextStepMessages {
  readonly why: string;
  readonly money: string;
  readonly fields: Readonly<Record<MoneyField, { readonly label: string; readonly help: string }>>;
  readonly yuan: string;
  readonly responses: string;
  readonly responsesHelp: string;
  readonly response: (segment: string) => string;
  readonly customers: (count: string) => string;
  readonly problems: Readonly<Record<DraftProblem, string>>;
  readonly clear: string;
  readonly missing: (fields: readonly string[], anyResponse: boolean) => string;
  readonly nobody: string;
  readonly finding: (contacts: string, orders: string, profit: string) => string;
  readonly noneWorth: (breakEven: string) => string;
  readonly noBudget: string;
  readonly cost: (cost: string) => string;
  readonly breakEven: (share: string, cost: string, margin: string) => string;
  readonly half: (result: string, loss: boolean) => string;
  readonly holds: (share: string) => string;
  readonly leftOut: (segments: readonly string[]) => string;
  readonly table: string;
  readonly columns: {
    readonly segment: string;
    readonly contacts: string;
    readonly orders: string;
    readonly profit: string;
  };
  readonly verdicts: { readonly all: string; readonly part: string };
  readonly noProfit: (segments: readonly string[]) => string;
  readonly noBudgetLeft: (segments: readonly string[]) => string;
  readonly rule: string;
}

export const nextStepMessages: Readonly<Record<Locale, NextStepMessages>> = {
  zh: {
    why: '订单文件里只有来了的单，看不出哪一单是你联系了才来的。所以增量响应要你自己假设，或从对照试验里得来，这里一个也不替你填。',
    money: '一次联系的账',
    fields: {
      margin: { label: '每单毛利', help: '多来一单，扣掉货款还剩多少' },
      cost: { label: '联系一个人的成本', help: '短信、券、人工，摊到一个人头上' },
      budget: { label: '预算', help: '这一轮最多花多少' },
    },
    yuan: '元',
    responses: '每个客群的增量响应',
    responsesHelp: '每联系100人，有几单是不联系就不会来的。没有把握的客群先空着。',
    response: (segment) => `${segment}的增量响应`,
    customers: (count) => `${count}人`,
    problems: {
      'not-a-number': '写一个数，0或更大',
      'margin-0': '毛利要大于0，否则联系谁都不赚',
      'above-100': '写0到100之间的数',
    },
    clear: '全部清空',
    missing: (fields, anyResponse) =>
      `还缺：${[...fields, ...(anyResponse ? [] : ['至少一个客群的增量响应'])].join('、')}。填好就算。`,
    nobody: '这套口径下没有打了分的客户，没有谁可联系。',
    finding: (contacts, orders, profit) => `联系${contacts}人，预计多出${orders}单，赚约${profit}`,
    noneWorth: (breakEven) => `照你的假设，联系谁都不赚：没有一个客群高过回本响应率${breakEven}`,
    noBudget: '预算不够联系一个人',
    cost: (cost) => `共花${cost}。`,
    breakEven: (share, cost, margin) =>
      `回本响应率是${share}（联系成本${cost}÷每单毛利${margin}）：高过它的客群才值得联系。`,
    half: (result, loss) => `响应要是只有你假设的一半，同样这些联系会${loss ? '亏' : '赚'}约${result}。`,
    holds: (share) => `实际响应不低于假设的${share}，这一轮就不亏。`,
    leftOut: (segments) => `没填增量响应、不算在内的：${segments.join('、')}。`,
    table: '联系的客群：几人，多出几单，赚几元',
    columns: { segment: '客群', contacts: '联系', orders: '多出', profit: '赚' },
    verdicts: { all: '全部', part: '一部分，预算到此' },
    noProfit: (segments) => `不够回本、不联系的：${segments.join('、')}。`,
    noBudgetLeft: (segments) => `预算用完、没轮到的：${segments.join('、')}。`,
    rule: '规则：每次联系的预期利润＝增量响应×每单毛利－联系成本；大于0的才联系，从高到低，花完预算为止。',
  },
  en: {
    why: 'An order file holds the orders that came. It cannot show which of them came because you made contact. So the incremental response is yours to assume, or to take from an experiment with a control group; nothing is filled in for you.',
    money: 'What a contact costs and brings',
    fields: {
      margin: { label: 'Margin per order', help: 'What one more order leaves after the goods are paid for' },
      cost: { label: 'Cost of one contact', help: 'Message, coupon and work, per person' },
      budget: { label: 'Budget', help: 'The most that this round may cost' },
    },
    yuan: 'yuan',
    responses: 'Incremental response of each segment',
    responsesHelp:
      'Of 100 contacts, how many orders would not come otherwise. Leave a segment empty if you have no idea.',
    response: (segment) => `Incremental response, ${segment}`,
    customers: (count) => `${count} customers`,
    problems: {
      'not-a-number': 'Type a number, 0 or more',
      'margin-0': 'The margin must be above 0, or no contact can pay',
      'above-100': 'Type a number from 0 to 100',
    },
    clear: 'Clear all',
    missing: (fields, anyResponse) =>
      `Still missing: ${[...fields.map((field) => field.toLowerCase()), ...(anyResponse ? [] : ['the response of at least one segment'])].join(', ')}. The answer follows.`,
    nobody: 'Nobody is scored under this setting, so there is nobody to contact.',
    finding: (contacts, orders, profit) =>
      `Contact ${contacts} customers: about ${orders} more orders and ${profit} of profit`,
    noneWorth: (breakEven) =>
      `On your assumptions no contact pays: no segment is above the break-even response of ${breakEven}`,
    noBudget: 'The budget does not pay for a single contact',
    cost: (cost) => `This costs ${cost}.`,
    breakEven: (share, cost, margin) =>
      `The break-even response is ${share} (contact cost ${cost} ÷ margin ${margin}): only segments above it are worth a contact.`,
    half: (result, loss) =>
      `If only half the response comes, the same contacts ${loss ? 'lose' : 'earn'} about ${result}.`,
    holds: (share) => `The round pays as long as at least ${share} of the assumed response comes.`,
    leftOut: (segments) => `Left out for want of a response: ${segments.join(', ')}.`,
    table: 'Segments to contact: customers, more orders, profit in yuan',
    columns: { segment: 'Segment', contacts: 'Contacts', orders: 'Orders', profit: 'Profit' },
    verdicts: { all: 'all', part: 'some: the budget ends here' },
    noProfit: (segments) => `Not above break-even, so not contacted: ${segments.join(', ')}.`,
    noBudgetLeft: (segments) => `Worth a contact, but the budget is spent: ${segments.join(', ')}.`,
    rule: 'The rule: expected profit of a contact = incremental response × margin − contact cost. Segments above 0 are contacted, the best first, until the budget is spent.',
  },
};
