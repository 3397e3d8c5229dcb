import { dayText } from '@/components/hand-in/date-text';
import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/metrics';
import type { CountingChoices } from '@/lib/simulations/rfm-campaign';
import { numberText } from '../../lab/customers-format';
import type { CountingEffect, OrderFileView, TermsView } from '../protocol';
import type { CountingName } from './counting';

interface Option {
  readonly name: string;
  readonly means: string;
  /** Said once it is decided: whether it fits the owner's question, and why. */
  readonly why: string;
}

export interface CaseMessages {
  readonly letter: string;
  readonly illustrative: string;
  readonly letterLines: (terms: TermsView, file: OrderFileView) => readonly string[];
  readonly signed: string;
  readonly terms: string;
  readonly termRows: (terms: TermsView) => readonly { readonly name: string; readonly value: string }[];
  readonly file: string;
  readonly fileLine: (file: OrderFileView) => string;
  readonly sample: string;
  readonly columns: { readonly id: string; readonly day: string; readonly amount: string };
  readonly sampleNote: string;
  readonly count: string;
  readonly countLead: string;
  readonly groups: Readonly<Record<CountingName, string>>;
  readonly options: {
    readonly [Name in CountingName]: Readonly<Record<CountingChoices[Name], Option>>;
  };
  readonly named: (name: string, day: string | undefined) => string;
  readonly compared: (before: string, after: string, first: boolean) => string;
  /** `asOf`: the reference day, where it is what changed. */
  readonly effect: (effect: CountingEffect, asOf: string | undefined) => readonly string[];
  readonly nothing: string;
  readonly noEffect: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly decide: string;
  readonly missing: (count: number) => string;
  readonly final: string;
  readonly chose: (option: string) => string;
  readonly fits: string;
  readonly fitsNot: string;
  readonly either: string;
  readonly verdict: (fitting: number, of: number) => string;
}

const LETTERS: Readonly<Record<Measure, string>> = { r: 'R', f: 'F', m: 'M' };
const weeks = (days: number) => days / 7;
const oneIn = (share: number) => Math.round(1 / share);

function measured(locale: Locale, measure: Measure, value: number): string {
  const text = numberText(locale, measure === 'm' ? value / 100 : value);
  if (locale === 'zh') return `${text}${{ r: '天', f: '次', m: '元' }[measure]}`;
  if (measure === 'm') return `¥${text}`;
  return `${text} ${measure === 'r' ? 'days' : 'times'}`;
}

export const caseMessages: Readonly<Record<Locale, CaseMessages>> = {
  zh: {
    letter: '店主来信',
    illustrative: '示意',
    letterLines: (terms, file) => [
      `春茶下来了。我想请一部分老客人回来尝，每人寄一张请柬，附一小包样茶，连茶带邮${terms.contactCost}元。她要是因此来下一单，刨去成本能留下${terms.contribution}元。`,
      `我能拿出${terms.budget}元，最多寄${terms.mostContacts}张；少于${terms.fewestContacts}张看不出名堂，就不必寄了。`,
      `本来就要来的人，不用我请。我想知道：现在请谁，才会多来几单？`,
      `照前几年的经验，还是我们的客人、近来又没打算来的，请了大约${oneIn(terms.believedAnswer)}个里来1个。`,
      `订单表附上，从${dayText('zh', file.firstDay)}到${dayText('zh', file.lastDay)}。寄出以后，我们看${weeks(terms.holdoutDays)}周。`,
    ],
    signed: '雾坪茶舍 店主',
    terms: '信里的数',
    termRows: (terms) => [
      { name: '一张请柬', value: `${terms.contactCost}元` },
      { name: '来一单留下', value: `${terms.contribution}元` },
      { name: '钱', value: `${terms.budget}元` },
      { name: '寄多少张', value: `${terms.fewestContacts}到${terms.mostContacts}张` },
      { name: '看多久', value: `${weeks(terms.holdoutDays)}周` },
      { name: '她估计的回应', value: `${oneIn(terms.believedAnswer)}个里1个（还是客人、又没打算来的）` },
    ],
    file: '订单表',
    fileLine: (file) =>
      `${numberText('zh', file.rows)}行，${file.customers}位客人，其中${file.refundRows}行是退款。`,
    sample: '从表里挑的几行',
    columns: { id: '客人', day: '日期', amount: '金额（元）' },
    sampleNote: '金额是负数的行是退款。同一位客人同一天有两行，是来了一次，开了两张小票。',
    count: '定口径：怎么数',
    countLead:
      '同一张表，数法不同，R、F、M就不同，请的人也不同。照店主的问题定：现在请谁，她会因为这封信多来一单？每选一处，下面马上告诉你表上变了什么，不告诉你该选哪个。',
    groups: {
      asOf: '基准日：数到哪一天',
      recency: 'R：多久没来，怎么数',
      frequency: 'F：来过几次，怎么数',
      monetary: 'M：花了多少，怎么数',
      refunds: '退款的那些行怎么办',
    },
    options: {
      asOf: {
        'file-end': {
          name: '表的最后一天',
          means: '数到店主手里这张表的最后一天。',
          why: '她今天就要定，知道的也就到这一天。R说的正是“到现在为止多久没来”。',
        },
        'year-end': {
          name: '去年年底',
          means: '只看年底以前的单，之后的行不算。',
          why: '今年头两个月的单全没看。一二月刚来过的人，在你的表上像是走了很久；可现在请谁，要看现在。',
        },
        'after-campaign': {
          name: '活动结束那天',
          means: '从最后一单数到八周以后。',
          why: '那一天还没到。人人多隔了八周，等于当这八周谁也没来；这正是店主想改变的事，不能先当成已经发生。',
        },
      },
      recency: {
        'since-last': {
          name: '最后一单到基准日的天数',
          means: '天数越少，R分越高。',
          why: '想请她，先要知道她走开多久了：越久，越可能已经不是你的客人。',
        },
        'first-to-last': {
          name: '第一单到最后一单的天数',
          means: '天数越多，R分越高。',
          why: '这是她认识这家店多久，不是多久没来。一位客人来了一年半，半年前走了，照这样数R还很高，信就寄给了已经走的人。',
        },
      },
      frequency: {
        orders: {
          name: '小票数',
          means: '一行算一次。',
          why: '小票不是来店的次数。这里有人来一次开两张，照小票数，来一次的就成了来两次。',
        },
        'order-days': {
          name: '来过的日子数',
          means: '同一天几张小票，算一次。',
          why: '猜她会不会再来，数的该是她来过几次；同一天开几张小票，人只来了一次。',
        },
        'repeat-periods': {
          name: '回头的周数',
          means: '从第一单起七天一期，头一期不算，往后有单的每期算一次。',
          why: '数的是回头，一周里几张小票也只算一次。头一次人人都有，去掉它不改先后。',
        },
      },
      monetary: {
        total: {
          name: '金额合计',
          means: '两年一共花了多少。',
          why: '这一处怎么数都行，不计分。请柬人人一样价，一单留下的也一样，店主问的是谁会来，不是谁花得多。',
        },
        mean: {
          name: '平均每次',
          means: '合计除以次数。',
          why: '这一处怎么数都行，不计分。请柬人人一样价，一单留下的也一样，店主问的是谁会来，不是谁花得多。',
        },
      },
      refunds: {
        'as-orders': {
          name: '也算一单',
          means: '退款那天算来过一次，钱照减。',
          why: '退货不是又来买一次。照这样数，退过货的人R更近、F更多，看上去反倒更像常客。',
        },
        'lower-money': {
          name: '只减钱',
          means: '钱减掉，不算来过。',
          why: '退款不是来买茶，所以不添次数；钱是真的退了，所以减掉。两头都对。',
        },
        'left-out': {
          name: '不看',
          means: '当没有这些行，钱也不减。',
          why: '退款不添次数，合店主的问题。M里会多算退掉的钱，好在这回不看谁花得多。',
        },
      },
    },
    named: (name, day) => (day === undefined ? name : `${name}（${dayText('zh', day)}）`),
    compared: (before, after, first) =>
      first ? `选“${after}”，和“${before}”比：` : `从“${before}”换成“${after}”：`,
    effect: (effect, asOf) => [
      ...(effect.example
        ? [
            `${effect.example.id}的${LETTERS[effect.example.measure]}：${measured('zh', effect.example.measure, effect.example.before)}→${measured('zh', effect.example.measure, effect.example.after)}`,
          ]
        : []),
      ...(['r', 'f', 'm'] as const)
        .filter((measure) => effect.changed[measure] > 0)
        .map((measure) => `${effect.changed[measure]}人的${LETTERS[measure]}变了`),
      ...(asOf !== undefined && effect.rowsAfter > 0
        ? [`有${effect.rowsAfter}行在${dayText('zh', asOf)}以后，没有算`]
        : []),
      ...(effect.scored.before === effect.scored.after
        ? []
        : [`能打分的从${effect.scored.before}人变成${effect.scored.after}人`]),
      `按名次切五档，${effect.moved === 0 ? '没有人换群' : `${effect.moved}人换了群`}`,
    ],
    nothing: '表上什么都没变。',
    noEffect: '这一次没算出来，再选一次试试。',
    semicolon: '；',
    stop: '。',
    decide: '就照这样数',
    missing: (count) => `还有${count}处没选。`,
    final: '定了就不能改，后面几步都照这个数。',
    chose: (option) => `你选了“${option}”`,
    fits: '合店主的问题',
    fitsNot: '不合店主的问题',
    either: '不计分',
    verdict: (fitting, of) =>
      fitting === of
        ? `口径定了。店主的问题管得着的${of}处，你选的都合。`
        : `口径定了。店主的问题管得着的有${of}处，合的${fitting}处，不合的${of - fitting}处。`,
  },
  en: {
    letter: 'A letter from the owner',
    illustrative: 'illustrative',
    letterLines: (terms, file) => [
      `The new tea of spring is here. I want to invite some of our old customers to taste it: a card and a small sample, ¥${terms.contactCost} each with postage. If she orders because of it, ¥${terms.contribution} stays with us after costs.`,
      `I can spend ¥${terms.budget}, so ${terms.mostContacts} cards at most. Fewer than ${terms.fewestContacts} would tell us nothing, and then I had better send none.`,
      `Those who are coming anyway need no card from me. What I want to know: whom do I invite now, so that more orders come?`,
      `From earlier years I believe that, of those who are still customers and have no visit planned, about one in ${oneIn(terms.believedAnswer)} comes when asked.`,
      `The order file is enclosed, ${dayText('en', file.firstDay)} to ${dayText('en', file.lastDay)}. Once the cards are out we wait ${weeks(terms.holdoutDays)} weeks and count.`,
    ],
    signed: 'The owner, Wuping Tea House',
    terms: 'The figures in the letter',
    termRows: (terms) => [
      { name: 'One invitation', value: `¥${terms.contactCost}` },
      { name: 'Stays of one order', value: `¥${terms.contribution}` },
      { name: 'Money', value: `¥${terms.budget}` },
      { name: 'Invitations', value: `${terms.fewestContacts} to ${terms.mostContacts}` },
      { name: 'Counted for', value: `${weeks(terms.holdoutDays)} weeks` },
      {
        name: 'Answers she expects',
        value: `one in ${oneIn(terms.believedAnswer)} (of customers still with us who had no visit planned)`,
      },
    ],
    file: 'The order file',
    fileLine: (file) =>
      `${numberText('en', file.rows)} rows, ${file.customers} customers; ${file.refundRows} of the rows are refunds.`,
    sample: 'A few rows picked from it',
    columns: { id: 'Customer', day: 'Day', amount: 'Amount (¥)' },
    sampleNote:
      'A row with a negative amount is a refund. Two rows of one customer on one day: she came once and paid on two receipts.',
    count: 'Settle how to count',
    countLead:
      'The same file counted otherwise gives other R, F and M, and other people to invite. Settle it by the owner’s question: whom to invite now, so that she orders because of the card? Each choice is answered at once by what it changes in the file, never by which is right.',
    groups: {
      asOf: 'Reference day: counted up to when',
      recency: 'R: how long since she came',
      frequency: 'F: how often she came',
      monetary: 'M: how much she spent',
      refunds: 'What to do with the refund rows',
    },
    options: {
      asOf: {
        'file-end': {
          name: 'the last day of the file',
          means: 'Up to the last day of the file that the owner holds.',
          why: 'She decides today, and this is the last day that she knows of. R then says how long each has been away as of now.',
        },
        'year-end': {
          name: 'the end of last year',
          means: 'Only orders up to New Year’s Eve; later rows are not counted.',
          why: 'Two months of orders are not looked at. Who came in January looks long gone in your table, but whom to invite now depends on now.',
        },
        'after-campaign': {
          name: 'the day the campaign ends',
          means: 'From the last order to a day eight weeks ahead.',
          why: 'That day has not come yet. Everybody is eight weeks longer away, as though nobody had come in them: the very thing that the owner wants to change.',
        },
      },
      recency: {
        'since-last': {
          name: 'days from her last order to the reference day',
          means: 'Fewer days, higher R.',
          why: 'Before you invite her you want to know how long she has been away: the longer, the likelier she is no customer any more.',
        },
        'first-to-last': {
          name: 'days from her first order to her last',
          means: 'More days, higher R.',
          why: 'That is how long she has known the house, not how long she has been away. One who came for a year and a half and left half a year ago still scores high, and the card goes to somebody who has left.',
        },
      },
      frequency: {
        orders: {
          name: 'receipts',
          means: 'Every row counts once.',
          why: 'A receipt is not a visit. Some people here pay one visit on two receipts, and so one visit becomes two.',
        },
        'order-days': {
          name: 'days with an order',
          means: 'Several receipts on one day count once.',
          why: 'To guess whether she will come again, count how often she came; with several receipts on one day she came once.',
        },
        'repeat-periods': {
          name: 'weeks in which she came back',
          means:
            'Periods of seven days from her first order; the first is left out, each later one with an order counts once.',
          why: 'This counts coming back, and several receipts in a week count once. Everybody has a first time, so leaving it out changes nobody’s place.',
        },
      },
      monetary: {
        total: {
          name: 'the sum',
          means: 'All that she spent in two years.',
          why: 'Either way will do here, and no marks hang on it. A card costs the same for all and an order leaves the same: the owner asks who will come, not who spends most.',
        },
        mean: {
          name: 'the mean of a visit',
          means: 'The sum divided by the number of times.',
          why: 'Either way will do here, and no marks hang on it. A card costs the same for all and an order leaves the same: the owner asks who will come, not who spends most.',
        },
      },
      refunds: {
        'as-orders': {
          name: 'count as orders',
          means: 'The day of a refund is a visit; the money is taken off.',
          why: 'Bringing tea back is not buying again. Counted so, whoever returned something has a fresher R and a larger F, and looks the better customer for it.',
        },
        'lower-money': {
          name: 'only lower the money',
          means: 'The money is taken off; it is no visit.',
          why: 'A refund is no visit, so it adds none; the money did go back, so it is taken off. Right on both counts.',
        },
        'left-out': {
          name: 'are left out',
          means: 'As though the rows were not there; no money is taken off.',
          why: 'A refund adds no visit, which fits the question. M then holds money that was paid back; this time nothing hangs on who spends most.',
        },
      },
    },
    named: (name, day) => (day === undefined ? name : `${name} (${dayText('en', day)})`),
    compared: (before, after, first) =>
      first ? `“${after}” beside “${before}”: ` : `From “${before}” to “${after}”: `,
    effect: (effect, asOf) => [
      ...(effect.example
        ? [
            `${effect.example.id}, ${LETTERS[effect.example.measure]}: ${measured('en', effect.example.measure, effect.example.before)} → ${measured('en', effect.example.measure, effect.example.after)}`,
          ]
        : []),
      ...(['r', 'f', 'm'] as const)
        .filter((measure) => effect.changed[measure] > 0)
        .map((measure) => `${LETTERS[measure]} changes for ${effect.changed[measure]}`),
      ...(asOf !== undefined && effect.rowsAfter > 0
        ? [`${effect.rowsAfter} rows after ${dayText('en', asOf)} are not counted`]
        : []),
      ...(effect.scored.before === effect.scored.after
        ? []
        : [`${effect.scored.after} customers can be scored instead of ${effect.scored.before}`]),
      `cut into five by rank, ${effect.moved === 0 ? 'nobody changes group' : `${effect.moved} customers change group`}`,
    ],
    nothing: 'Nothing in the file changes.',
    noEffect: 'This could not be counted; choose it once more.',
    semicolon: '; ',
    stop: '.',
    decide: 'Count it this way',
    missing: (count) => `${count} still to choose.`,
    final: 'Once decided it cannot be changed, and the later steps count by it.',
    chose: (option) => `You chose “${option}”`,
    fits: 'fits the owner’s question',
    fitsNot: 'does not fit the owner’s question',
    either: 'no marks',
    verdict: (fitting, of) =>
      fitting === of
        ? `Settled. All ${of} choices that the owner’s question decides fit it.`
        : `Settled. The owner’s question decides ${of} of the choices: ${fitting} of yours fit it, ${of - fitting} ${of - fitting === 1 ? 'does' : 'do'} not.`,
  },
};
