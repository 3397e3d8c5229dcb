import type { Locale } from '@/lib/content/locale';
import type { Goal } from '@/lib/scoring';

export interface GoalMessages {
  readonly title: string;
  readonly lead: (quarters: number, purse: string) => string;
  readonly hint: string;
  readonly question: string;
  /** What each goal means, and what it asks of the money. */
  readonly goals: Readonly<Record<Goal, { readonly what: string; readonly asks: string }>>;
  readonly held: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly charactersLeft: (left: number) => string;
  readonly take: (goal: string | undefined) => string;
  readonly choose: string;
  readonly final: string;
  readonly yours: (goal: string) => string;
  readonly noReason: string;
}

export const goalMessages: Readonly<Record<Locale, GoalMessages>> = {
  zh: {
    title: '先说这几季图什么',
    lead: (quarters, purse) =>
      `你要管${quarters}个季度，每季最多花${purse}，没花的就是利润。钱就这么多，最想要的只能有一样。`,
    hint: '四个里没有哪个天生就对：有的生意值得做深，有的不值得。照直觉选，看后来怎样。',
    question: '你图哪一样？',
    goals: {
      win: { what: '让没买过的人来买第一次。', asks: '每季花出去的钱，至少一半用在拉新。' },
      keep: {
        what: '让来过的人接着来。',
        asks: '每季花出去的钱，至少七成用在服务质量、补救、数据与CRM，加上勾好了对准谁的社交纽带。',
      },
      deepen: {
        what: '让客户往阶梯上走，走到替你说话。',
        asks: '每季花出去的钱，至少六成用在三种纽带，还要勾好对准谁。',
      },
      harvest: {
        what: '纽带少投，利润拿回来。',
        asks: '三种纽带加起来，每季不超过经费的15%。',
      },
    },
    held: '这句话不是走过场：复盘时拿它跟你每一季的花销对照，说到做到才有这一项的分；七样平均分，哪个目标都不算。',
    reason: '为什么选它？',
    reasonHint: '可以不写。写了，复盘时原样摆在你面前。',
    charactersLeft: (left) => `还能写${left}个字`,
    take: (goal) => (goal ? `就图这个：${goal}` : '就图这个'),
    choose: '先在四个里选一个。',
    final: '定了以后不能改。',
    yours: (goal) => `你图的是：${goal}。`,
    noReason: '没有写理由。',
  },
  en: {
    title: 'First, what are you after?',
    lead: (quarters, purse) =>
      `You have ${quarters} quarters and at most ${purse} to spend in each. What you do not spend is profit. The money will not stretch to everything, so say what matters most.`,
    hint: 'None of the four is right by nature: some businesses repay deep relationships, some do not. Go by instinct and see.',
    question: 'Which one is yours?',
    goals: {
      win: {
        what: 'People who have never bought come and buy once.',
        asks: 'At least half of what you spend each quarter goes into acquisition.',
      },
      keep: {
        what: 'People who have come keep coming.',
        asks: 'At least 70% of what you spend each quarter goes into service quality, recovery, data and CRM, and social bonds that are aimed at somebody.',
      },
      deepen: {
        what: 'Customers climb the ladder until they speak up for you.',
        asks: 'At least 60% of what you spend each quarter goes into the three bonds, and they are aimed at somebody.',
      },
      harvest: {
        what: 'Put little into bonds and take the profit.',
        asks: 'The three bonds together stay within 15% of the quarter’s purse.',
      },
    },
    held: 'This is held against your spending: at the end each quarter’s money is set beside it, and the marks for it go to those who did what they said. Seven equal parts serve no goal.',
    reason: 'Why this one?',
    reasonHint: 'You may leave it empty. What you write is put before you at the end, word for word.',
    charactersLeft: (left) => `${left} characters left`,
    take: (goal) => (goal ? `Go for this: ${goal}` : 'Go for this'),
    choose: 'Choose one of the four first.',
    final: 'It cannot be changed later.',
    yours: (goal) => `You are out to ${goal}.`,
    noReason: 'No reason written.',
  },
};
