import type { Locale } from '@/lib/content/locale';
import type { CampaignVerdict } from '@/lib/metrics';
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
  readonly verdicts: Readonly<Record<CampaignVerdict, string>>;
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
    finding: (contacts, orders, profit) => `联系${contacts}人，预计多出${orders}单，赚${profit}`,
    noneWorth: (breakEven) => `照你的假设，联系谁都不赚：没有一个客群高过回本响应率${breakEven}`,
    noBudget: '预算不够联系一个人',
    cost: (cost) => `共花${cost}。`,
    breakEven: (share, cost, margin) =>
      `回本响应率是${share}（联系成本${cost}÷每单毛利${margin}）：高过它的客群才值得联系。`,
    half: (result, loss) => `响应要是只有你假设的一半，同样这些联系会${loss ? '亏' : '赚'}${result}。`,
    holds: (share) => `实际响应不低于假设的${share}，这一轮就不亏。`,
    leftOut: (segments) => `没填增量响应、不算在内的：${segments.join('、')}。`,
    table: '每个客群',
    columns: { segment: '客群', contacts: '联系（人）', orders: '多出（单）', profit: '赚（元）' },
    verdicts: {
      all: '全部联系',
      part: '联系一部分，预算用完',
      'no-profit': '不联系：没有高过回本响应率',
      'no-budget': '不联系：预算已用完',
    },
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
      `Contact ${contacts} customers: about ${orders} more orders and a profit of ${profit}`,
    noneWorth: (breakEven) =>
      `On your assumptions no contact pays: no segment is above the break-even response of ${breakEven}`,
    noBudget: 'The budget does not pay for a single contact',
    cost: (cost) => `This costs ${cost}.`,
    breakEven: (share, cost, margin) =>
      `The break-even response is ${share} (contact cost ${cost} ÷ margin ${margin}): only segments above it are worth a contact.`,
    half: (result, loss) =>
      `If only half the response comes, the same contacts ${loss ? 'lose' : 'earn'} ${result}.`,
    holds: (share) => `The round pays as long as at least ${share} of the assumed response comes.`,
    leftOut: (segments) => `Left out for want of a response: ${segments.join(', ')}.`,
    table: 'Segment by segment',
    columns: { segment: 'Segment', contacts: 'Contacts', orders: 'More orders', profit: 'Profit (¥)' },
    verdicts: {
      all: 'contact all',
      part: 'contact some; the budget ends here',
      'no-profit': 'no contact: not above break-even',
      'no-budget': 'no contact: the budget is spent',
    },
    rule: 'The rule: expected profit of a contact = incremental response × margin − contact cost. Segments above 0 are contacted, the best first, until the budget is spent.',
  },
};
