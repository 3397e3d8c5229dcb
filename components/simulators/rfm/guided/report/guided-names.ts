import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/metrics';
import type { ConceptId } from '@/lib/scoring';
import type {
  Action,
  Baseline,
  ChoiceOrder,
  ClaimId,
  CountingChoices,
  HandCard,
  ScoringChoices,
} from '@/lib/simulations/rfm-campaign';

type Slip = HandCard['slips'][Measure][number]['slip'];
type Named<Key extends string> = Readonly<Record<Key, string>>;
type CountingName = keyof CountingChoices;

interface Asked {
  /** Short, for a line of the report. */
  readonly name: string;
  readonly question: string;
  /** Key of the data and words, in the order shown. */
  readonly options: readonly (readonly [key: string, words: string])[];
}

/** What debrief and report both call the things of the exercise. */
export interface GuidedNames {
  readonly counting: {
    readonly [Name in CountingName]: { readonly label: string; readonly of: Named<CountingChoices[Name]> };
  };
  /** Why each of the four choices fits the owner's question, or does not. */
  readonly fits: Readonly<Record<string, { readonly yes: string; readonly no: string }>>;
  readonly scoring: { readonly label: string; readonly of: Named<ScoringChoices['scoring']> };
  readonly bins: { readonly label: string; readonly of: (bins: number) => string };
  readonly orders: Named<ChoiceOrder>;
  readonly actions: Named<Action>;
  readonly slips: Named<Slip>;
  readonly baselines: Named<Baseline>;
  readonly claims: Readonly<Record<ClaimId, Asked>>;
  readonly concepts: Readonly<Record<ConceptId, Asked & { readonly why: string }>>;
  readonly predictions: Named<'share' | 'response' | 'profit' | 'pays'>;
}

export const guidedNames: Readonly<Record<Locale, GuidedNames>> = {
  zh: {
    counting: {
      asOf: {
        label: '基准日',
        of: {
          'file-end': '表的最后一天',
          'year-end': '去年年底',
          'after-campaign': '活动结束那天',
        },
      },
      recency: {
        label: 'R：多久没来',
        of: { 'since-last': '最后一单到基准日的天数', 'first-to-last': '第一单到最后一单的天数' },
      },
      frequency: {
        label: 'F：来过几次',
        of: { orders: '小票数', 'order-days': '来过的日子数', 'repeat-periods': '回头的周数' },
      },
      monetary: { label: 'M：花了多少', of: { total: '金额合计', mean: '平均每次' } },
      refunds: {
        label: '退款',
        of: { 'as-orders': '也算一单', 'lower-money': '只减钱', 'left-out': '不看' },
      },
    },
    fits: {
      asOf: {
        yes: '拿主意就在这一天，账也记到这一天。',
        no: '问的是现在请谁：早了，漏掉最近的单；晚了，人人都像更久没来。',
      },
      recency: {
        yes: '说得出她有多久没露面。',
        no: '这个数说的是她和店里来往了多长，看不出她最近还来不来。',
      },
      frequency: { yes: '数的是来过几回。', no: '一天开两张小票，就多算一回。要数的是来店，不是小票。' },
      refunds: { yes: '退款不是来过。', no: '退了货反倒像又来了一次，R和F都变好看了。' },
    },
    scoring: {
      label: '怎样打分',
      of: { rank: '按名次，并列同分', nested: '套着切', ntile: '按名次，人数切匀（NTILE）' },
    },
    bins: { label: '切成几档', of: (bins) => `${bins}档` },
    orders: {
      recent: '最近来过的先请',
      lapsed: '最久没来的先请',
      frequent: '来得多的先请',
      seldom: '来得少的先请',
      spend: '花得多的先请',
    },
    actions: {
      privilege: '先请尝新茶，按原价卖',
      'next-order': '给下回来的理由',
      'larger-order': '一回多带些',
      remind: '店主打个电话',
      'win-back': '发一张回头券',
      'no-cost': '公众号里告诉一声',
    },
    slips: {
      direction: 'R的方向反了：天数越少，分越高',
      'receipts-for-days': '把小票当成了日子',
      'refund-as-order': '退款也算了一次',
      'repeat-only': '只数了回头，头一次漏了',
      'refund-ignored': '退款没有减掉',
      'on-limit': '正好在分界上，应算达到',
    },
    baselines: {
      everyone: '人人都请',
      'best-customers': '去年花钱最多的',
      'random-list': '随机抽一份',
      model: 'BG/NBD模型挑的',
    },
    claims: {
      anyway: {
        name: '哪种单多',
        question: '收到请柬、八周里下了单的人，哪一种多？',
        options: [
          ['more-anyway', '不请也会来的人多'],
          ['more-because', '因为请柬才来的人多'],
          ['as-many', '两种一样多'],
        ],
      },
      random: {
        name: '和随机名单比',
        question: '同样这八周，你的名单和随机抽的一份名单比，利润：',
        options: [
          ['higher', '比它高'],
          ['lower', '比它低'],
          ['the-same', '和它一样'],
        ],
      },
      interval: {
        name: '响应率和你的区间',
        question: '真实的响应率，落在你给的80%区间的：',
        options: [
          ['below', '下面（低于下限）'],
          ['inside', '里面（含两头）'],
          ['above', '上面（高于上限）'],
        ],
      },
      loss: {
        name: '多少种运气会亏',
        question: '同一份名单换200种运气，利润低于0的有多少种？',
        options: [
          ['under-a-quarter', '不到四分之一（少于50种）'],
          ['between', '四分之一到四分之三（50到150种）'],
          ['over-three-quarters', '超过四分之三（多于150种）'],
        ],
      },
      luck: {
        name: '这一次的运气',
        question: '这一次的利润，放进那200种里看，运气算：',
        options: [
          ['bad-luck', '差：比它低的不到四分之一'],
          ['ordinary', '平常：比它低的占四分之一到四分之三'],
          ['good-luck', '好：比它低的超过四分之三'],
        ],
      },
    },
    concepts: {
      incremental: {
        name: '增量',
        question: '请了100位，18位下了单。另有100位和她们一样的人没请，11位下了单。请柬带来几单？',
        options: [
          ['7', '7单'],
          ['11', '11单'],
          ['18', '18单'],
          ['29', '29单'],
        ],
        why: '没请的100位里也有11位来了，这11位不请也来。18 − 11 = 7单才算请柬的。18最容易选：看见的单都记在请柬头上了。',
      },
      'break-even': {
        name: '够本',
        question: '请一位花4元，多来一单留下50元。至少要有百分之几的人因为请柬才来，才够本？',
        options: [
          ['4', '4%'],
          ['8', '8%'],
          ['12.5', '12.5%'],
          ['46', '46%'],
        ],
        why: '4 ÷ 50 = 8%。50 ÷ 4 = 12.5是倒过来除，说的是一单的钱够请几位；4%是把4元当成了百分数。',
      },
      ties: {
        name: '同值不同分',
        question: '哪一条打分规则，会让两位数值一样的客人得不同的分？',
        options: [
          ['rank', '按名次等分，并列同分'],
          ['thresholds', '照固定分界打分'],
          ['mean-split', '和平均数比'],
          ['ntile', '硬切成人数相等的几份（NTILE）'],
        ],
        why: '硬切要各份人数相等，切口落在一群并列的人当中，就只好按编号拆开。另外三条只看数值，数值一样，分就一样。',
      },
      interval: {
        name: '80%区间',
        question: '一百个老实给出的80%区间，大约几个罩住真值？',
        options: [
          ['50', '50个'],
          ['80', '80个'],
          ['100', '100个'],
          ['cannot-say', '说不准'],
        ],
        why: '80%的意思就是一百个里约80个罩得住，20个罩不住。一百个全罩住，说明每个都给宽了。单个罩不罩得住说不准，一百个合起来说得准。',
      },
      'whom-to-contact': {
        name: '该请谁',
        question: '提醒一次，谁最可能因此多来一回？',
        options: [
          ['spent-most', '花钱最多的人'],
          ['buys-anyway', '本来就要来的人'],
          ['still-there-not-coming', '还是客人、但近来没打算来的人'],
          ['has-left', '已经走了的人'],
        ],
        why: '本来要来的，不提醒也来；走了的，提醒也不来。夹在中间的人才动得了。花钱最多的人最诱人，可她们多半本来就要来。',
      },
    },
    predictions: { share: '前20%的份额', response: '响应率', profit: '利润', pays: '赚钱的把握' },
  },
  en: {
    counting: {
      asOf: {
        label: 'Reference day',
        of: {
          'file-end': 'the last day of the file',
          'year-end': 'the end of last year',
          'after-campaign': 'the day the campaign ends',
        },
      },
      recency: {
        label: 'R: how recent',
        of: {
          'since-last': 'days from her last order to the reference day',
          'first-to-last': 'days from her first order to her last',
        },
      },
      frequency: {
        label: 'F: how often',
        of: {
          orders: 'receipts',
          'order-days': 'days with an order',
          'repeat-periods': 'weeks in which she came back',
        },
      },
      monetary: { label: 'M: how much', of: { total: 'the sum', mean: 'the mean of a visit' } },
      refunds: {
        label: 'Refunds',
        of: {
          'as-orders': 'count as orders',
          'lower-money': 'only lower the money',
          'left-out': 'are left out',
        },
      },
    },
    fits: {
      asOf: {
        yes: 'That is the day of the decision, and the file runs up to it.',
        no: 'The question is whom to invite now: earlier, and the latest orders are lost; later, and everybody seems long gone.',
      },
      recency: {
        yes: 'It says how long she has been away.',
        no: 'It says how long she and the house have known each other, not whether she still comes.',
      },
      frequency: {
        yes: 'It counts visits.',
        no: 'Two receipts on one day make two. Visits are what counts, not receipts.',
      },
      refunds: {
        yes: 'A refund is no visit.',
        no: 'Who brings something back looks as if she had come again: R and F both rise.',
      },
    },
    scoring: {
      label: 'Scoring',
      of: {
        rank: 'by rank, ties share a score',
        nested: 'nested',
        ntile: 'by rank, into equal parts (NTILE)',
      },
    },
    bins: { label: 'Score classes', of: (bins) => `${bins} classes` },
    orders: {
      recent: 'latest visitors first',
      lapsed: 'longest away first',
      frequent: 'most frequent first',
      seldom: 'least frequent first',
      spend: 'largest spenders first',
    },
    actions: {
      privilege: 'first taste of the tea, full price',
      'next-order': 'keep a pot for the next visit',
      'larger-order': 'sell a larger set',
      remind: 'a call from the owner',
      'win-back': 'one voucher with an end date',
      'no-cost': 'a line in the free shop post',
    },
    slips: {
      direction: 'R is turned round: fewer days score higher',
      'receipts-for-days': 'receipts taken for days',
      'refund-as-order': 'a refund counted as a visit',
      'repeat-only': 'only returns counted, the first visit left out',
      'refund-ignored': 'the refund was not taken off',
      'on-limit': 'exactly on the limit, which counts as reached',
    },
    baselines: {
      everyone: 'everyone',
      'best-customers': 'last year’s top spenders',
      'random-list': 'a list by lot',
      model: 'picked by BG/NBD',
    },
    claims: {
      anyway: {
        name: 'which orders were more',
        question: 'Of the invited who ordered in the eight weeks, which kind was more?',
        options: [
          ['more-anyway', 'more would have come anyway'],
          ['more-because', 'more came because of the invitation'],
          ['as-many', 'as many of each'],
        ],
      },
      random: {
        name: 'against a list by lot',
        question: 'In the same eight weeks, against a list drawn by lot, your profit was:',
        options: [
          ['higher', 'higher'],
          ['lower', 'lower'],
          ['the-same', 'the same'],
        ],
      },
      interval: {
        name: 'response and your interval',
        question: 'The response that happened lies:',
        options: [
          ['below', 'below your 80 % interval'],
          ['inside', 'inside it (both ends belong to it)'],
          ['above', 'above it'],
        ],
      },
      loss: {
        name: 'how often a loss',
        question: 'Under 200 other lucks, with the same list, how many end with a profit below 0?',
        options: [
          ['under-a-quarter', 'under a quarter (fewer than 50)'],
          ['between', 'a quarter to three quarters (50 to 150)'],
          ['over-three-quarters', 'over three quarters (more than 150)'],
        ],
      },
      luck: {
        name: 'the luck this time',
        question: 'Beside those 200, the profit that happened was:',
        options: [
          ['bad-luck', 'bad luck: under a quarter of them lie below it'],
          ['ordinary', 'ordinary: a quarter to three quarters lie below it'],
          ['good-luck', 'good luck: over three quarters lie below it'],
        ],
      },
    },
    concepts: {
      incremental: {
        name: 'incremental orders',
        question:
          '100 customers are invited and 18 order. Of 100 others like them, not invited, 11 order. How many orders did the invitation bring?',
        options: [
          ['7', '7'],
          ['11', '11'],
          ['18', '18'],
          ['29', '29'],
        ],
        why: 'Of 100 not invited, 11 came all the same. 18 − 11 = 7 are the invitation’s. 18 tempts most: it books every order that one sees to the invitation.',
      },
      'break-even': {
        name: 'break-even',
        question:
          'An invitation costs ¥4, an extra order leaves ¥50. What share must come because of it to cover the cost?',
        options: [
          ['4', '4 %'],
          ['8', '8 %'],
          ['12.5', '12.5 %'],
          ['46', '46 %'],
        ],
        why: '4 ÷ 50 = 8 %. 50 ÷ 4 = 12.5 is the division turned round: how many invitations one order pays for. 4 % takes yuan for per cent.',
      },
      ties: {
        name: 'same value, other score',
        question: 'Which rule can give two customers with the same value different scores?',
        options: [
          ['rank', 'equal parts by rank, ties together'],
          ['thresholds', 'fixed limits'],
          ['mean-split', 'against the mean'],
          ['ntile', 'parts of equal size (NTILE)'],
        ],
        why: 'Parts must be of equal size, so where a cut falls among equals, ids decide. The other three look at the value alone: same value, same score.',
      },
      interval: {
        name: '80 % intervals',
        question: 'Of a hundred honest 80 % intervals, about how many hold the truth?',
        options: [
          ['50', '50'],
          ['80', '80'],
          ['100', '100'],
          ['cannot-say', 'nobody can say'],
        ],
        why: 'That is what 80 % says: about 80 of a hundred hold it, about 20 miss. If all hundred hold it, each was too wide. Of one interval nobody can say; of a hundred together one can.',
      },
      'whom-to-contact': {
        name: 'whom to invite',
        question: 'Who is most likely to come once more because of a reminder?',
        options: [
          ['spent-most', 'who spent most'],
          ['buys-anyway', 'who was coming anyway'],
          ['still-there-not-coming', 'who is still a customer and had no visit planned'],
          ['has-left', 'who has left'],
        ],
        why: 'Who was coming needs no reminder; who has left does not heed it. Only those between can be moved. The top spenders tempt most, but most of them were coming anyway.',
      },
    },
    predictions: {
      share: 'share of the top 20 %',
      response: 'response',
      profit: 'profit',
      pays: 'chance of a profit',
    },
  },
};
