import type { Locale } from '@/lib/content/locale';
import type { Goal, LadderBaseline } from '@/lib/scoring';
import type {
  Answer,
  Bond,
  Happened,
  LadderEvent,
  Lever,
  Measure,
  Part,
  Report,
  Rung,
} from '@/lib/simulations/ladder';

/** One word per thing on all screens of the game. */
export interface LadderNames {
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly levers: Readonly<Record<Lever, string>>;
  readonly bonds: Readonly<Record<Bond, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly reports: Readonly<Record<Report, string>>;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly baselines: Readonly<Record<LadderBaseline, string>>;
  readonly happened: Readonly<Record<Happened, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly news: Readonly<Record<LadderEvent['kind'], string>>;
  /** In a sentence, and as a heading. */
  readonly quarter: (quarter: number) => string;
  readonly quarterHead: (quarter: number) => string;
}

const leversZh = {
  acquisition: '拉新',
  service: '服务质量',
  financial: '财务纽带',
  social: '社交纽带',
  structural: '结构纽带',
  recovery: '补救',
  data: '数据与CRM',
} as const;

const leversEn = {
  acquisition: 'acquisition',
  service: 'service quality',
  financial: 'financial bond',
  social: 'social bond',
  structural: 'structural bond',
  recovery: 'recovery',
  data: 'data and CRM',
} as const;

const zh: LadderNames = {
  rungs: {
    prospect: '潜在顾客',
    purchaser: '购买者',
    client: '客户',
    supporter: '支持者',
    advocate: '拥护者',
    partner: '伙伴',
    dormant: '沉睡',
    lost: '流失',
  },
  levers: leversZh,
  bonds: { financial: leversZh.financial, social: leversZh.social, structural: leversZh.structural },
  answers: { none: '不答', word: '说声抱歉', refund: '退钱', 'make-good': '当场办妥' },
  reports: { survey: '问卷', cohorts: '分批留存表' },
  goals: { win: '多拉新客', keep: '留住老客', deepen: '做深关系', harvest: '少投快收' },
  measures: {
    customers: '客户数',
    retention: '留存率',
    shareOfCustomer: '客户份额',
    profit: '本季利润',
    cash: '累计利润',
    equity: '客户资产',
    value: '创造的价值',
    clv: '客户终身价值',
    nps: 'NPS',
    satisfaction: '满意度',
    trust: '信任',
    expectation: '期望',
    quality: '服务水准',
  },
  baselines: {
    nothing: '什么都不做',
    acquisition: '只拉新',
    equal: '平均分',
    discounts: '只打折',
    relationship: '关系规则',
    searched: '搜索找到的最好规则',
  },
  happened: {
    tried: '第一次来',
    returned: '回来了',
    left: '走了',
    bought: '买了',
    failed: '服务出错',
    complained: '投诉',
    answered: '得到答复',
    delighted: '反而更满意',
    promiseBroken: '承诺落空',
    recommended: '推荐给朋友',
    warned: '劝退朋友',
    reached: '收到优惠或关怀',
  },
  parts: { ...leversZh, promise: '承诺', contacts: '联系次数', answer: '投诉怎么答' },
  news: { 'trust-shock': '信任危机', 'rival-offer': '对手大促', demand: '需求变了' },
  quarter: (quarter) => `第${quarter}季`,
  quarterHead: (quarter) => `第${quarter}季`,
};

const en: LadderNames = {
  rungs: {
    prospect: 'prospect',
    purchaser: 'purchaser',
    client: 'client',
    supporter: 'supporter',
    advocate: 'advocate',
    partner: 'partner',
    dormant: 'dormant',
    lost: 'lost',
  },
  levers: leversEn,
  bonds: { financial: leversEn.financial, social: leversEn.social, structural: leversEn.structural },
  answers: { none: 'no answer', word: 'a word', refund: 'money back', 'make-good': 'made good at once' },
  reports: { survey: 'survey', cohorts: 'cohort report' },
  goals: {
    win: 'win new customers',
    keep: 'keep the old ones',
    deepen: 'deepen the relationship',
    harvest: 'harvest: spend little, take the profit',
  },
  measures: {
    customers: 'customers',
    retention: 'retention',
    shareOfCustomer: 'share of customer',
    profit: 'profit this quarter',
    cash: 'profit so far',
    equity: 'customer equity',
    value: 'value created',
    clv: 'lifetime value (CLV)',
    nps: 'NPS',
    satisfaction: 'satisfaction',
    trust: 'trust',
    expectation: 'expectation',
    quality: 'service quality',
  },
  baselines: {
    nothing: 'do nothing',
    acquisition: 'acquisition only',
    equal: 'equal split',
    discounts: 'discounts only',
    relationship: 'relationship rule',
    searched: 'best rule found by search',
  },
  happened: {
    tried: 'came for the first time',
    returned: 'came back',
    left: 'left',
    bought: 'bought',
    failed: 'met a service failure',
    complained: 'complained',
    answered: 'got an answer',
    delighted: 'ended up more satisfied than before',
    promiseBroken: 'saw a promise broken',
    recommended: 'recommended us to friends',
    warned: 'warned friends off',
    reached: 'received an offer or some care',
  },
  parts: { ...leversEn, promise: 'promise', contacts: 'messages', answer: 'answer to complaints' },
  news: { 'trust-shock': 'a scandal', 'rival-offer': 'an offer by the rival', demand: 'a change in demand' },
  quarter: (quarter) => `quarter ${quarter}`,
  quarterHead: (quarter) => `Quarter ${quarter}`,
};

export const ladderNames: Readonly<Record<Locale, LadderNames>> = { zh, en };

/** The name of a rung by its number in the model's columns, counts and flows. */
export const rungName = (locale: Locale, rung: number): string => {
  const { rungs } = ladderNames[locale];
  const id = RUNG_ORDER[rung];
  return id === undefined ? '' : rungs[id];
};

/** As RUNGS of the model: here so that words do not fetch the model. */
const RUNG_ORDER: readonly Rung[] = [
  'prospect',
  'purchaser',
  'client',
  'supporter',
  'advocate',
  'partner',
  'dormant',
  'lost',
];
