import type { ConceptEntry } from '@/lib/content/concept';

export const chapter01 = [
  { id: 'relationship-marketing', zh: { term: '关系营销' }, en: { term: 'relationship marketing (RM)' } },
  {
    id: 'relationship-in-marketing',
    zh: { term: '营销中的“关系”' },
    en: { term: 'the notion of “relationship” in marketing' },
  },
  { id: 'marketing-relationship', zh: { term: '营销关系' }, en: { term: 'marketing relationship' } },
  { id: 'origin-of-term', zh: { term: '“关系营销”一词的由来' }, en: { term: 'origin of the term' } },
  { id: 'historical-background', zh: { term: '关系营销的产生背景' }, en: { term: 'historical background' } },
  { id: 'theory-timeline', zh: { term: '关系营销理论发展脉络' }, en: { term: 'timeline of the theory' } },
  { id: 'schools-of-thought', zh: { term: '关系营销的学派' }, en: { term: 'schools of thought' } },
  { id: 'essence-of-rm', zh: { term: '关系营销的本质' }, en: { term: 'essence of RM' } },
  {
    id: 'essential-features-four',
    zh: { term: '关系营销的本质特征（四条）' },
    en: { term: 'four essential features' },
  },
  {
    id: 'basic-features-five',
    zh: { term: '关系营销的基本特征（五条）' },
    en: { term: 'five basic features' },
  },
  { id: 'win-win', zh: { term: '共赢（双赢）' }, en: { term: 'win-win orientation' } },
  {
    id: 'five-relationship-forms',
    zh: { term: '关系营销的五种形态' },
    en: { term: 'five forms of (marketing) relationships' },
  },
  { id: 'principles-of-rm', zh: { term: '关系营销的原则' }, en: { term: 'principles of RM' } },
  { id: 'four-elements-of-rm', zh: { term: '关系营销四要素' }, en: { term: 'four elements of RM' } },
  { id: 'core-values-of-rm', zh: { term: '关系营销的核心价值' }, en: { term: 'core value of RM' } },
  { id: 'significance-of-rm', zh: { term: '实施关系营销的作用与意义' }, en: { term: 'significance of RM' } },
  { id: 'goal-of-rm', zh: { term: '关系营销的目标' }, en: { term: 'goal of RM' } },
  {
    id: 'relationship-orientation',
    zh: { term: '关系导向营销观' },
    en: { term: 'relationship orientation' },
  },
  { id: 'transaction-marketing', zh: { term: '交易营销' }, en: { term: 'transaction marketing' } },
  {
    id: 'rm-vs-transaction-marketing',
    zh: { term: '关系营销与交易营销的区别' },
    en: { term: 'RM versus transaction marketing' },
  },
  {
    id: 'rm-vs-traditional-table',
    zh: { term: '关系营销与传统营销五维对照' },
    en: { term: 'five-dimension comparison with traditional marketing' },
  },
  {
    id: 'rm-vs-service-marketing',
    zh: { term: '关系营销与服务营销的区别' },
    en: { term: 'RM versus services marketing' },
  },
  {
    id: 'rm-vs-direct-response',
    zh: { term: '关系营销与直复营销的区别' },
    en: { term: 'RM versus direct-response marketing' },
  },
  {
    id: 'rm-vs-database-marketing',
    zh: { term: '关系营销与数据库营销的区别' },
    en: { term: 'RM versus database marketing' },
  },
  { id: 'rm-vs-crm', zh: { term: '关系营销与客户关系管理的区别' }, en: { term: 'RM versus CRM' } },
  {
    id: 'rm-vs-vulgar-guanxi',
    zh: { term: '关系营销与庸俗“拉关系”的区别' },
    en: { term: 'RM versus vulgar favour-seeking' },
  },
  { id: 'consultative-selling', zh: { term: '顾问式销售/顾问式营销' }, en: { term: 'consultative selling' } },
  {
    id: 'rm-discipline-features',
    zh: { term: '关系营销的学科特点' },
    en: { term: 'features of the discipline' },
  },
  {
    id: 'four-strategies-iare',
    zh: { term: '关系营销四大策略（识别—吸引—保留—延伸）' },
    en: { term: 'four customer strategies: identify, attract, retain, extend' },
  },
  { id: 'customer-as-partner', zh: { term: '客户即伙伴' }, en: { term: 'customer as partner' } },
  {
    id: 'attract-vs-retain',
    zh: { term: '吸引新客户与维系老客户' },
    en: { term: 'acquisition versus retention' },
  },
  {
    id: 'relationship-operation',
    zh: { term: '关系经营' },
    en: { term: 'relationship operation (practitioner term)' },
  },
  { id: 'dynamic-adaptability', zh: { term: '动态应变性' }, en: { term: 'dynamic adaptability' } },
  {
    id: 'marketing-concept-evolution',
    zh: { term: '营销观念的演进（4P→大市场营销→4C→关系营销）' },
    en: { term: 'evolution of the marketing concept' },
  },
  { id: 'marketing-network', zh: { term: '营销网络' }, en: { term: 'marketing network' } },
] as const satisfies readonly ConceptEntry[];
