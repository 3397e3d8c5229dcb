import type { ConceptEntry } from '@/lib/content/concept';

export const chapter03 = [
  {
    id: 'six-markets-original',
    zh: { term: '六市场模型（原版）' },
    en: { term: 'six markets model (original)' },
  },
  {
    id: 'six-markets-chinese',
    zh: { term: '六个市场（国内教材版）' },
    en: { term: 'six markets (Chinese textbook version)' },
  },
  { id: 'customer-market', zh: { term: '顾客市场' }, en: { term: 'customer market' } },
  { id: 'internal-market', zh: { term: '内部市场' }, en: { term: 'internal market' } },
  { id: 'supplier-market', zh: { term: '供应商市场' }, en: { term: 'supplier market' } },
  { id: 'distributor-market', zh: { term: '分销商（中间商）市场' }, en: { term: 'distributor market' } },
  { id: 'competitor-market', zh: { term: '竞争者市场' }, en: { term: 'competitor market' } },
  { id: 'influence-market', zh: { term: '影响者市场' }, en: { term: 'influence market' } },
  { id: 'referral-market', zh: { term: '推荐市场' }, en: { term: 'referral market' } },
  { id: 'recruitment-market', zh: { term: '招聘（员工）市场' }, en: { term: 'recruitment market' } },
  {
    id: 'three-relationships',
    zh: { term: '三个层面的关系' },
    en: { term: 'three levels of relationships' },
  },
  {
    id: 'five-rm-types',
    zh: { term: '关系营销的五种类型（按对象）' },
    en: { term: 'five types by counterpart' },
  },
  { id: 'stakeholders', zh: { term: '利益相关者' }, en: { term: 'stakeholders' } },
  { id: 'internal-marketing', zh: { term: '内部营销' }, en: { term: 'internal marketing' } },
  { id: 'internal-customer', zh: { term: '内部客户' }, en: { term: 'internal customer' } },
  { id: 'supplier-rm', zh: { term: '供应商关系营销' }, en: { term: 'supplier relationship marketing' } },
  {
    id: 'intermediary-rm',
    zh: { term: '中间商关系营销' },
    en: { term: 'intermediary relationship marketing' },
  },
  {
    id: 'competitor-rm-alliance',
    zh: { term: '竞争者关系营销与合纵联盟' },
    en: { term: 'competitor relationships and strategic alliance' },
  },
  { id: 'coopetition', zh: { term: '竞合' }, en: { term: 'coopetition' } },
  {
    id: 'influencer-rm-strategies',
    zh: { term: '影响者关系策略' },
    en: { term: 'influencer relationship strategies' },
  },
  { id: 'partner-ecosystem', zh: { term: '合作伙伴生态' }, en: { term: 'partner ecosystem' } },
  {
    id: 'cross-industry-alliance',
    zh: { term: '异业联盟（积分/权益互通）' },
    en: { term: 'cross-industry alliance' },
  },
  {
    id: 'outsourcing-core-competence',
    zh: { term: '外包与核心能力' },
    en: { term: 'outsourcing and core competence' },
  },
  { id: 'gummesson-30r', zh: { term: '古梅松30R' }, en: { term: "Gummesson's 30 relationships" } },
  {
    id: 'ten-relational-exchanges',
    zh: { term: '摩根—亨特十种关系交换' },
    en: { term: "Morgan & Hunt's ten relational exchanges" },
  },
] as const satisfies readonly ConceptEntry[];
