import type { Locale } from '@/lib/content/locale';
import type { EightGroup, Measure } from '@/lib/metrics';
import type { Action, ActionGroup, ScoringChoices } from '@/lib/simulations/rfm-campaign';
import { groupNames } from '../../group-names';
import { count } from '../../lab/picture-numbers';

type Scoring = ScoringChoices['scoring'];

/** One group's figures, as texts. */
export interface GroupFigures {
  readonly customers: string;
  readonly money: string;
  readonly share: string;
  readonly lately: string;
  readonly median: string;
}

export interface FileMessages {
  /** Between two sentences. */
  readonly gap: string;
  readonly once: string;
  readonly illustrative: string;
  readonly scoring: {
    readonly heading: string;
    readonly intro: string;
    readonly rule: string;
    readonly rules: Readonly<Record<Scoring, { readonly name: string; readonly means: string }>>;
    readonly bins: string;
    readonly binsOf: (bins: number) => string;
    readonly decide: (scoring: Scoring, bins: number) => string;
    readonly counting: string;
    readonly failed: string;
    readonly summary: (bins: number, decidedById: number, of: number) => string;
    readonly decided: (scoring: Scoring, bins: number) => string;
    readonly because: (scoring: Scoring, bins: number, decidedById: number) => string;
    readonly fold: string;
  };
  readonly groups: {
    readonly title: (most: EightGroup, mostOf: string, rich: EightGroup, richOf: string) => string;
    readonly picture: string;
    readonly caption: (days: number) => string;
    readonly bar: (figures: GroupFigures) => { people: string; money: string; aside: string };
    readonly nobody: string;
    readonly described: (name: string, figures: GroupFigures, days: number) => string;
    readonly table: string;
    readonly columns: (days: number) => Readonly<Record<'group' | keyof GroupFigures, string>>;
    readonly days: (days: number) => string;
    readonly people: (customers: number) => string;
  };
  readonly names: {
    readonly heading: string;
    readonly intro: string;
    readonly line: (bins: number, high: readonly number[], low: readonly number[]) => string;
    readonly key: string;
    readonly lesson: string;
    readonly none: string;
    readonly customer: (id: string, scores: string) => string;
    readonly scores: (r: number, f: number, m: number) => string;
    readonly decide: (empty: number) => string;
    readonly verdict: (right: number, empty: number, of: number) => string;
    readonly right: (group: EightGroup) => string;
    readonly wrong: (answer: EightGroup, right: EightGroup) => string;
    readonly empty: (right: EightGroup) => string;
    readonly reading: (levels: string) => string;
    readonly level: (measure: Measure, score: number, high: boolean) => string;
    readonly misread: (measures: readonly { measure: Measure; score: number; high: boolean }[]) => string;
    readonly scheme: string;
    readonly schemeColumns: readonly [string, string, string, string];
    readonly schemeRows: readonly (readonly [string, string, string, string])[];
  };
  readonly actions: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly words: Readonly<Record<Action, string>>;
    readonly figures: (figures: GroupFigures) => string;
    readonly nobody: string;
    readonly decide: (empty: number) => string;
    readonly verdict: (right: number, empty: number, of: number) => string;
    readonly right: (action: Action) => string;
    readonly wrong: (action: Action) => string;
    readonly empty: string;
    readonly accepted: (actions: readonly Action[]) => string;
    readonly either: (other: Action) => string;
    readonly for: Readonly<Record<Action, string>>;
    readonly why: Readonly<Record<ActionGroup, string>>;
    readonly hypothesis: string;
  };
}

/** 0.6 × bins, as written. */
const lineAt = (bins: number) => String((6 * bins) / 10);
const list = (values: readonly number[], comma: string) => values.join(comma);
const both = (a: string, b: string) => (a === b ? a : undefined);

const zhActions: Record<Action, string> = {
  privilege: '新茶头一泡先请尝，按原价卖',
  'next-order': '给下回来的理由：替客人留一泡新茶',
  'larger-order': '一回多带些：茶叶配茶罐，成套卖',
  remind: '店主打个电话：好久没见，新茶到了',
  'win-back': '发一张有期限的回头券，只试一次',
  'no-cost': '不另花钱：公众号里告诉一声就够',
};
const enActions: Record<Action, string> = {
  privilege: 'First taste of the tea, full price',
  'next-order': 'Keep a pot for the next visit',
  'larger-order': 'Sell a larger set: tea and caddy',
  remind: 'Owner calls: asks, then invites',
  'win-back': 'One voucher with an end date',
  'no-cost': 'A line in the free shop post',
};
const zh = groupNames.zh;
const en = groupNames.en;

export const fileMessages: Readonly<Record<Locale, FileMessages>> = {
  zh: {
    gap: '',
    once: '定下就不能改。',
    illustrative: '示意',
    scoring: {
      heading: '给整份文件打分',
      intro:
        '手算六位，明白了分怎么来。剩下的交给电脑，规则你定：分怎么排，切几档。哪条规则都说得通，这一步不计分；可谁在哪一群由它定，后面各步都照你选的算。',
      rule: '分怎么排',
      rules: {
        rank: { name: '按名次，并列同分', means: '看比多少人强。数一样，分就一样，所以各档人数有多有少。' },
        nested: {
          name: '套着切',
          means: '先切R，每个R档里再切F，每个R、F格里再切M。F的5分只是在同一R档里算高。',
        },
        ntile: {
          name: '按名次，人数切匀（NTILE）',
          means: '排成一队，切成人数相等的几段。切口上数一样的人，分高分低由客户编号定。',
        },
      },
      bins: '切成几档',
      binsOf: (bins) => `${bins}档`,
      decide: (scoring, bins) =>
        `用“${{ rank: '并列同分', nested: '套着切', ntile: '人数切匀' }[scoring]}，${bins}档”打分`,
      counting: '正在照新的规则打分……',
      failed: '这样打分算不出来。换一条规则试试，已填的都还在。',
      summary: (bins, decidedById, of) =>
        `${count(of)}人切成${bins}档：` +
        (decidedById === 0
          ? '没有谁的分是编号定的。'
          : `${count(decidedById)}人有一项分是编号定的，别人的数一样，分却不同。`),
      decided: (scoring, bins) =>
        `你选了${{ rank: '按名次、并列同分', nested: '套着切', ntile: '按名次、人数切匀' }[scoring]}，${bins}档。`,
      because: (scoring, bins, decidedById) =>
        ({
          rank: '数一样的人分一样，跟谁都讲得清。代价是各档人数不匀：来过一两次的人多，全挤在F的低档里。',
          nested:
            '格子里人数匀，适合每格派一样多的活。代价是F、M的分只能在格子里比：来得少的人，在冷清的R档里也能拿F高分。',
          ntile:
            decidedById === 0
              ? '各档人数一样多。这一回切口没落在并列的人中间，编号没派上用场；换一份文件就难说。'
              : `各档人数一样多。代价是${count(decidedById)}人的分由编号定：和别人来得一样多、花得一样多，却分到两档。客人问起来，讲不清。`,
        })[scoring] + (bins === 3 ? '只切3档，2分就算高，“高”的一边人多。' : ''),
      fold: '照这个分，八群各有多少人、多少钱',
    },
    groups: {
      title: (most, mostOf, rich, richOf) =>
        both(most, rich)
          ? `“${zh[most]}”人最多，有${mostOf}，钱也最多，占${richOf}`
          : `“${zh[most]}”人最多，有${mostOf}；钱最多的是“${zh[rich]}”，占${richOf}`,
      picture: '八群的人数和钱，每群两条横条。',
      caption: (days) =>
        `上条是人数，下条是钱，各按占全体的比例画。“近来”是基准日前${days}天里来过的人占几成；“离开”是最后一单到基准日的天数，取中位数。`,
      bar: (figures) => ({
        people: figures.customers,
        money: `${figures.money}，占${figures.share}`,
        aside: `近来${figures.lately} · 离开${figures.median}`,
      }),
      nobody: '没有人',
      described: (name, figures, days) =>
        `${name}：${figures.customers}，${figures.money}，占${figures.share}；近${days}天来过的占${figures.lately}；离开天数的中位数${figures.median}。`,
      table: '八群的数据表',
      columns: (days) => ({
        group: '群',
        customers: '人数',
        money: '金额',
        share: '占全部金额',
        lately: `近${days}天来过`,
        median: '离开天数（中位数）',
      }),
      days: (days) => `${count(days)}天`,
      people: (customers) => `${count(customers)}人`,
    },
    names: {
      heading: '叫出六位客人的群名',
      intro: '从你打好分的文件里抽了六位。看三个分，说出每位在八群里的哪一群。',
      line: (bins, high, low) =>
        `你切了${bins}档，分数超过0.6 × ${bins} = ${lineAt(bins)}算高：${list(high, '、')}分高，${list(low, '、')}分低。`,
      key: 'R、F、M各读一个高或低，三个合起来就是一群，2 × 2 × 2 = 8。哪种组合叫什么名字，课里有张表。',
      lesson: '打好了分，先做什么？（另开一页）',
      none: '还没选',
      customer: (id, scores) => `${id}：${scores}`,
      scores: (r, f, m) => `R ${r}，F ${f}，M ${m}`,
      decide: (empty) => (empty === 0 ? '定下六个群名' : `定下群名（空着${empty}个）`),
      verdict: (right, empty, of) =>
        `${of}位里叫对了${right}位${empty > 0 ? `，${empty}位空着，空着不得分` : ''}。`,
      right: (group) => `你答“${zh[group]}”，对。`,
      wrong: (answer, right) => `你答“${zh[answer]}”，应是“${zh[right]}”。`,
      empty: (right) => `你空着。应是“${zh[right]}”。`,
      reading: (levels) => `${levels}。`,
      level: (measure, score, high) => `${measure.toUpperCase()}${score}分${high ? '高' : '低'}`,
      misread: (measures) =>
        `你读错的是${measures.map(({ measure, score, high }) => `${measure.toUpperCase()}：${score}分算${high ? '高' : '低'}，你当成了${high ? '低' : '高'}`).join('；')}。`,
      scheme: '名字拆成两半看：M定“重要”还是“一般”，R和F定后半。',
      schemeColumns: ['后半', 'R', 'F', '这样的客人'],
      schemeRows: [
        ['价值', '高', '高', '常来，最近也来'],
        ['发展', '高', '低', '最近来过，还不是常客'],
        ['保持', '低', '高', '从前是常客，好久没来'],
        ['挽留', '低', '低', '来得少，也好久没来'],
      ],
    },
    actions: {
      heading: '六群各配一个做法',
      intro: '店主手里有六个做法。每群先试哪个？一个做法可以用几回。',
      none: '还没选',
      words: zhActions,
      figures: ({ customers, share, lately, median }) =>
        `${customers}，带来${share}的钱；近来来过的占${lately}，一半人离开了${median}以上`,
      nobody: '照你的打法，这一群没有人。按群名想。',
      decide: (empty) => (empty === 0 ? '定下六个做法' : `定下做法（空着${empty}个）`),
      verdict: (right, empty, of) =>
        `${of}群里配对了${right}群${empty > 0 ? `，${empty}群空着，空着不得分` : ''}。`,
      right: (action) => `你选了“${zhActions[action]}”，对。`,
      wrong: (action) => `你选了“${zhActions[action]}”。`,
      empty: '你空着。',
      accepted: (actions) => `该选${actions.map((action) => `“${zhActions[action]}”`).join('，或')}。`,
      either: (other) => `这一群两个答案都算对，另一个是“${zhActions[other]}”。`,
      for: {
        privilege: '这个做法谢的是常来、近来也来、花得又多的人，他们不用打折也买。',
        'next-order': '这个做法是给最近来过、还没成常客的人，要的是下一回。',
        'larger-order': '这个做法是给常来、每回花得不多的人，来是来的，差的是金额。',
        remind: '这个做法是给从前的常客，人熟，先问一声再说。',
        'win-back': '这个做法花券钱，给好久没来、从前花得多的人才值得一试。',
        'no-cost': '这个做法是给花了钱也未必收得回的人。',
      },
      why: {
        'important-value': 'R、F、M都高：本来就常来。打折是白送；先尝新茶、记得口味，留的是情分。',
        'important-develop': 'R高F低M高：最近来过，一回花得不少，只是还没来几回。缺的是下一次，给个理由。',
        'important-keep':
          'R低F高M高：从前常来、花得多，好久不见。打电话能问出为什么，发券能试着请回；先问再请更稳。',
        'important-win-back': 'R低F低M高：来得少，却花过大钱，又走了。没有交情可叙，一张券试一次，不来就罢。',
        'general-value': 'R高F高M低：人常来，钱不多。不用请他来，请他一回多带些。',
        'general-win-back': 'R、F、M都低：花钱去请，多半收不回本。人多不是花钱的理由。',
      },
      hypothesis: '配对只是猜想。订单文件里看不出谁是让你请来的，要留一部分不请，两边比过才知道。',
    },
  },
  en: {
    gap: ' ',
    once: 'Once decided, it stays.',
    illustrative: 'illustrative',
    scoring: {
      heading: 'Score the whole file',
      intro:
        'Six customers by hand show where a score comes from. The computer does the rest by your rule: how to rank, and into how many steps. Any of these rules can be defended, and none earns marks; but the rule settles who is in which group, and every later step uses it.',
      rule: 'How to rank',
      rules: {
        rank: {
          name: 'By rank, ties share a score',
          means:
            'Counts how many others one is ahead of. Same figure, same score, so the steps differ in size.',
        },
        nested: {
          name: 'Nested',
          means:
            'R is cut first, F within each step of R, M within each cell of R and F. A top F is high only among those of the same R.',
        },
        ntile: {
          name: 'By rank, into equal parts (NTILE)',
          means:
            'Everybody stands in one line, cut into parts of equal size. Where a cut falls among equals, the customer id settles who scores more.',
        },
      },
      bins: 'How many steps',
      binsOf: (bins) => `${bins} steps`,
      decide: (scoring, bins) =>
        `Score by “${{ rank: 'ties share', nested: 'nested', ntile: 'equal parts' }[scoring]}, ${bins} steps”`,
      counting: 'Scoring by the new rule …',
      failed: 'The file cannot be scored like this. Try another rule; nothing you filled in is lost.',
      summary: (bins, decidedById, of) =>
        `${count(of)} customers in ${bins} steps: ` +
        (decidedById === 0
          ? 'no score was settled by an id.'
          : `${count(decidedById)} have a score that their id settled; others have the same figure and another score.`),
      decided: (scoring, bins) =>
        `You chose ${{ rank: 'ranks with shared ties', nested: 'nested cuts', ntile: 'equal parts' }[scoring]}, ${bins} steps.`,
      because: (scoring, bins, decidedById) =>
        ({
          rank: 'Equal figures get equal scores, which you can explain to anybody. The price: the steps differ in size, and the many who came once or twice crowd into the low steps of F.',
          nested:
            'Cells come out alike in size, which suits work that is shared out by cell. The price: F and M compare only within a cell, so somebody who came seldom can score high on F among the long absent.',
          ntile:
            decidedById === 0
              ? 'The steps are equal in size. This time no cut fell among equals, so no id was needed; the next file may differ.'
              : `The steps are equal in size. The price: the id settled a score of ${count(decidedById)} customers, who came or spent as much as others and stand in another step. Try explaining that to them.`,
        })[scoring] +
        (bins === 3 ? ' With only 3 steps a score of 2 is high already, so the high side is crowded.' : ''),
      fold: 'The eight groups by this rule: customers and money',
    },
    groups: {
      title: (most, mostOf, rich, richOf) =>
        both(most, rich)
          ? `The largest group is “${en[most]}”, with ${mostOf}, and it brings most, ${richOf} of the money`
          : `The largest group is “${en[most]}”, with ${mostOf}; “${en[rich]}” brings most, ${richOf} of the money`,
      picture: 'Customers and money of the eight groups, two bars each.',
      caption: (days) =>
        `The upper bar is customers, the lower money, each as a share of all. “Lately”: those who ordered in the ${days} days before the reference day. “Away”: days since the last order, the median.`,
      bar: (figures) => ({
        people: figures.customers,
        money: `${figures.money}, ${figures.share}`,
        aside: `lately ${figures.lately} · away ${figures.median}`,
      }),
      nobody: 'nobody',
      described: (name, figures, days) =>
        `${name}: ${figures.customers}, ${figures.money}, ${figures.share} of the money; ${figures.lately} of them ordered in the last ${days} days; median days away ${figures.median}.`,
      table: 'The eight groups as a table',
      columns: (days) => ({
        group: 'Group',
        customers: 'Customers',
        money: 'Money',
        share: 'Of all money',
        lately: `Ordered in the last ${days} days`,
        median: 'Days away (median)',
      }),
      days: (days) => `${count(days)} ${days === 1 ? 'day' : 'days'}`,
      people: (customers) => count(customers),
    },
    names: {
      heading: 'Name the groups of six customers',
      intro:
        'Six customers from the file that you scored. Read their three scores and say which of the eight groups each is in.',
      line: (bins, high, low) =>
        `You cut ${bins} steps, and a score above 0.6 × ${bins} = ${lineAt(bins)} is high: ${list(high, ' and ')} ${high.length > 1 ? 'are' : 'is'} high, ${list(low, ', ')} low.`,
      key: 'Read a high or a low from each of R, F and M; the three together make a group, 2 × 2 × 2 = 8. Which combination has which name is in a table of the lesson.',
      lesson: 'Scored. What now? (opens in a new tab)',
      none: 'not chosen yet',
      customer: (id, scores) => `${id}: ${scores}`,
      scores: (r, f, m) => `R ${r}, F ${f}, M ${m}`,
      decide: (empty) => (empty === 0 ? 'Settle the six names' : `Settle the names (${empty} left empty)`),
      verdict: (right, empty, of) =>
        `${right} of ${of} named rightly${empty > 0 ? `; ${empty} left empty, which earns nothing` : ''}.`,
      right: (group) => `You said “${en[group]}”, which is right.`,
      wrong: (answer, right) => `You said “${en[answer]}”; it is “${en[right]}”.`,
      empty: (right) => `You left this empty. It is “${en[right]}”.`,
      reading: (levels) => `${levels}.`,
      level: (measure, score, high) => `${measure.toUpperCase()} ${score} is ${high ? 'high' : 'low'}`,
      misread: (measures) =>
        `Misread: ${measures.map(({ measure, score, high }) => `${measure.toUpperCase()}, where ${score} is ${high ? 'high' : 'low'} and you took it for ${high ? 'low' : 'high'}`).join('; ')}.`,
      scheme: 'Read the name in two halves: M says “important” or “general”, R and F say the second half.',
      schemeColumns: ['Second half', 'R', 'F', 'Who'],
      schemeRows: [
        ['value', 'high', 'high', 'comes often, was here lately'],
        ['develop', 'high', 'low', 'was here lately, not a regular'],
        ['keep', 'low', 'high', 'was a regular, long unseen'],
        ['win back', 'low', 'low', 'came seldom, long unseen'],
      ],
    },
    actions: {
      heading: 'An action for each of six groups',
      intro:
        'The owner has six things that she can do. Which would you try first with each group? One may serve more than once.',
      none: 'not chosen yet',
      words: enActions,
      figures: ({ customers, share, lately, median }) =>
        `${customers} customers with ${share} of the money; ${lately} ordered lately, half are away ${median} or more`,
      nobody: 'Nobody is in this group by your rule. Go by its name.',
      decide: (empty) =>
        empty === 0 ? 'Settle the six actions' : `Settle the actions (${empty} left empty)`,
      verdict: (right, empty, of) =>
        `${right} of ${of} groups matched${empty > 0 ? `; ${empty} left empty, which earns nothing` : ''}.`,
      right: (action) => `You chose “${enActions[action]}”, which fits.`,
      wrong: (action) => `You chose “${enActions[action]}”.`,
      empty: 'You left this empty.',
      accepted: (actions) => `What fits: ${actions.map((action) => `“${enActions[action]}”`).join(' or ')}.`,
      either: (other) => `Two answers count here; the other is “${enActions[other]}”.`,
      for: {
        privilege:
          'That thanks people who come often, came lately and spend much; they buy without a discount.',
        'next-order':
          'That is for people who were here lately and are not regulars yet: it asks for one more visit.',
        'larger-order':
          'That is for people who come often and spend little: the visits are there, the amount is not.',
        remind: 'That is for former regulars: you know each other, so ask first.',
        'win-back': 'That costs a voucher, worth trying on people long away who used to spend much.',
        'no-cost': 'That is for people on whom money spent would hardly come back.',
      },
      why: {
        'important-value':
          'R, F and M high: they come anyway. A discount would be a gift; a first taste and a remembered preference keep the bond.',
        'important-develop':
          'R high, F low, M high: here lately, spent well, came only a few times. The next visit is missing, so give a reason for it.',
        'important-keep':
          'R low, F high, M high: regulars who spent much and stay away. A call can find out why, a voucher may bring them back; asking first is safer.',
        'important-win-back':
          'R low, F low, M high: came seldom, spent much, left. There is no bond to appeal to; try one voucher once and leave it there.',
        'general-value':
          'R high, F high, M low: they come often and spend little. No need to invite them; ask them to take more at a time.',
        'general-win-back':
          'R, F and M low: money spent on inviting them will hardly come back. Being many is no reason to spend.',
      },
      hypothesis:
        'Matches like these are guesses. The order file does not show who came because you asked; leave some unasked and compare.',
    },
  },
};
