import type { ConceptEntry } from '@/lib/content/concept';

export const chapter14 = [
  { id: 'rm-benefits-four', zh: { term: '关系营销的有利方面' }, en: { term: 'benefits of RM' } },
  { id: 'rm-drawbacks', zh: { term: '关系营销的不利方面' }, en: { term: 'burdens of relationships' } },
  { id: 'when-not-rm', zh: { term: '不宜实施关系营销的情形' }, en: { term: 'when RM is inappropriate' } },
  { id: 'dark-side', zh: { term: '关系的阴暗面' }, en: { term: 'dark side of close relationships' } },
  { id: 'data-privacy', zh: { term: '客户数据与隐私' }, en: { term: 'customer data and privacy' } },
  { id: 'pipl-compliance', zh: { term: '个人信息保护法要点' }, en: { term: 'PIPL essentials' } },
  {
    id: 'big-data-discrimination',
    zh: { term: '大数据杀熟' },
    en: { term: 'algorithmic price discrimination' },
  },
  {
    id: 'personalisation-privacy-paradox',
    zh: { term: '个性化—隐私悖论' },
    en: { term: 'personalisation–privacy paradox' },
  },
  { id: 'grading-fairness', zh: { term: '分级服务的公平性' }, en: { term: 'fairness of tiered service' } },
  { id: 'guanxi-ethics', zh: { term: '关系与商业伦理' }, en: { term: 'guanxi and business ethics' } },
  { id: 'dark-patterns', zh: { term: '操纵性设计' }, en: { term: 'dark patterns' } },
  {
    id: 'csr-relationship',
    zh: { term: '企业社会责任与客户关系' },
    en: { term: 'CSR and customer relationships' },
  },
  { id: 'esg-link', zh: { term: 'ESG与关系营销' }, en: { term: 'ESG and RM' } },
  { id: 'rm-trends', zh: { term: '关系营销的发展趋势' }, en: { term: 'trends in RM' } },
  { id: 'trust-economy', zh: { term: '以数据为纽带的信任经济' }, en: { term: 'data-linked trust economy' } },
  { id: 'personal-networking', zh: { term: '人脉经营（个人层面）' }, en: { term: 'personal networking' } },
  { id: 'academic-integrity', zh: { term: '学术诚信' }, en: { term: 'academic integrity' } },
] as const satisfies readonly ConceptEntry[];
