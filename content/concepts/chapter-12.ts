import type { ConceptEntry } from '@/lib/content/concept';

export const chapter12 = [
  { id: 'crm', zh: { term: '客户关系管理' }, en: { term: 'customer relationship management (CRM)' } },
  { id: 'crm-drivers', zh: { term: 'CRM的发展动力' }, en: { term: 'drivers of CRM' } },
  { id: 'crm-system', zh: { term: 'CRM系统功能' }, en: { term: 'functions of a CRM system' } },
  {
    id: 'customer-database',
    zh: { term: '客户数据库与客户档案' },
    en: { term: 'customer database and record' },
  },
  { id: 'marketing-automation', zh: { term: '营销自动化' }, en: { term: 'marketing automation' } },
  { id: 'call-centre', zh: { term: '呼叫中心' }, en: { term: 'call centre' } },
  {
    id: 'call-centre-functions',
    zh: { term: '呼叫中心的功能与作用' },
    en: { term: 'functions and roles of a call centre' },
  },
  { id: 'service-level', zh: { term: '服务水平指标' }, en: { term: 'service-level metrics' } },
  {
    id: 'self-service-support',
    zh: { term: '自助服务与知识库' },
    en: { term: 'self-service and knowledge base' },
  },
  { id: 'data-mining', zh: { term: '数据挖掘' }, en: { term: 'data mining' } },
  { id: 'market-basket', zh: { term: '购物篮分析' }, en: { term: 'market-basket analysis' } },
  { id: 'customer-profile', zh: { term: '用户画像' }, en: { term: 'customer profile (persona/tags)' } },
  { id: 'big-data-analytics', zh: { term: '大数据分析' }, en: { term: 'big-data analytics' } },
  {
    id: 'predictive-analytics',
    zh: { term: '预测分析与流失预警' },
    en: { term: 'predictive analytics and churn alert' },
  },
  { id: 'recommender', zh: { term: '智能推荐' }, en: { term: 'recommender systems' } },
  {
    id: 'data-middle-platform',
    zh: { term: '数据中台与打通数据孤岛' },
    en: { term: 'data middle platform' },
  },
  {
    id: 'collect-analyse-distribute',
    zh: { term: '采集—分析—分发三段式' },
    en: { term: 'collect–analyse–distribute' },
  },
  { id: 'omnichannel', zh: { term: '全渠道整合' }, en: { term: 'omnichannel integration' } },
  { id: 'multi-channel-interaction', zh: { term: '多渠道互动' }, en: { term: 'multi-channel interaction' } },
  { id: 'bi-platform', zh: { term: '数据分析平台（BI）' }, en: { term: 'business-intelligence platform' } },
  {
    id: 'social-media-management',
    zh: { term: '社交媒体管理系统' },
    en: { term: 'social-media management system' },
  },
  { id: 'monitor-analyse-act', zh: { term: '监测—分析—行动闭环' }, en: { term: 'monitor–analyse–act loop' } },
  { id: 'ai-customer-service', zh: { term: 'AI客服' }, en: { term: 'AI customer service' } },
  { id: 'nlp-needs', zh: { term: '自然语言处理与隐性需求' }, en: { term: 'NLP for latent needs' } },
  {
    id: 'emerging-tech',
    zh: { term: '区块链、虚拟现实等新技术' },
    en: { term: 'blockchain, VR and other new technology' },
  },
  {
    id: 'excel-segmentation',
    zh: { term: 'Excel客户分层模板' },
    en: { term: 'Excel customer segmentation template' },
  },
  {
    id: 'tool-adoption-challenges',
    zh: { term: '数字工具应用的难点' },
    en: { term: 'challenges of tool adoption' },
  },
] as const satisfies readonly ConceptEntry[];
