import type { ConceptEntry } from '@/lib/content/concept';

export const chapter02 = [
  { id: 'social-exchange-theory', zh: { term: '社会交换理论' }, en: { term: 'social exchange theory' } },
  { id: 'reciprocity', zh: { term: '互惠' }, en: { term: 'reciprocity' } },
  { id: 'commitment-trust-theory', zh: { term: '承诺—信任理论' }, en: { term: 'commitment–trust theory' } },
  { id: 'trust', zh: { term: '信任' }, en: { term: 'trust' } },
  { id: 'relationship-commitment', zh: { term: '关系承诺' }, en: { term: 'relationship commitment' } },
  { id: 'promise-concept', zh: { term: '许诺与履约' }, en: { term: 'promises: making, enabling, keeping' } },
  { id: 'relationship-quality', zh: { term: '关系质量' }, en: { term: 'relationship quality' } },
  { id: 'transaction-cost', zh: { term: '交易费用理论' }, en: { term: 'transaction cost economics' } },
  { id: 'relational-contract', zh: { term: '关系契约' }, en: { term: 'relational contract' } },
  { id: 'switching-cost', zh: { term: '转换成本' }, en: { term: 'switching cost' } },
  { id: 'network-effects', zh: { term: '网络效应' }, en: { term: 'network effects' } },
  {
    id: 'services-marketing-theory',
    zh: { term: '服务营销理论' },
    en: { term: 'services marketing theory' },
  },
  { id: 'service-profit-chain', zh: { term: '服务利润链' }, en: { term: 'service-profit chain' } },
  { id: 'systems-view', zh: { term: '系统论视角' }, en: { term: 'systems view' } },
  { id: 'value-co-creation', zh: { term: '价值共创' }, en: { term: 'value co-creation' } },
  { id: 'service-dominant-logic', zh: { term: '服务主导逻辑' }, en: { term: 'service-dominant logic' } },
  { id: 'relational-benefits', zh: { term: '关系利益' }, en: { term: 'relational benefits' } },
  {
    id: 'imp-interaction-approach',
    zh: { term: 'IMP互动与网络方法' },
    en: { term: 'IMP interaction and network approach' },
  },
  {
    id: 'guanxi-cultural-basis',
    zh: { term: '“关系”的中国文化基础' },
    en: { term: 'Chinese cultural basis of guanxi' },
  },
  { id: 'mutual-dependence', zh: { term: '相互依赖与权力' }, en: { term: 'interdependence and power' } },
] as const satisfies readonly ConceptEntry[];
