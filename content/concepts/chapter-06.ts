import type { ConceptEntry } from '@/lib/content/concept';

export const chapter06 = [
  {
    id: 'customer-value',
    zh: { term: '客户价值（双重含义）' },
    en: { term: 'customer value (two meanings)' },
  },
  { id: 'customer-perceived-value', zh: { term: '客户感知价值' }, en: { term: 'customer perceived value' } },
  { id: 'customer-delivered-value', zh: { term: '客户让渡价值' }, en: { term: 'customer delivered value' } },
  { id: 'total-customer-value', zh: { term: '顾客总价值' }, en: { term: 'total customer value' } },
  { id: 'total-customer-cost', zh: { term: '顾客总成本' }, en: { term: 'total customer cost' } },
  {
    id: 'delivered-value-levers',
    zh: { term: '提高让渡价值的途径' },
    en: { term: 'levers to raise delivered value' },
  },
  { id: 'customer-expectation', zh: { term: '客户期望' }, en: { term: 'customer expectation' } },
  { id: 'zone-of-tolerance', zh: { term: '容忍区间' }, en: { term: 'zone of tolerance' } },
  { id: 'expectation-management', zh: { term: '期望管理' }, en: { term: 'expectation management' } },
  { id: 'customer-satisfaction', zh: { term: '客户满意' }, en: { term: 'customer satisfaction' } },
  {
    id: 'expectation-disconfirmation',
    zh: {
      term: '期望—不一致模型',
      definition:
        '期望—不一致模型是解释客户满意的一种理论模型，它认为客户把感知到的绩效同事先的期望相比，高于期望为正向不一致，低于期望为负向不一致，不一致的方向与幅度决定满意水平，用来说明客户为什么满意或不满意。',
    },
    en: {
      term: 'expectation–disconfirmation model',
      definition:
        'A theoretical model of customer satisfaction: customers hold perceived performance against prior expectation; performance above it is positive disconfirmation, below it negative, and the direction and size of the disconfirmation determine satisfaction. It serves to explain why customers are satisfied or not.',
    },
  },
  {
    id: 'satisfaction-significance',
    zh: { term: '客户满意的意义' },
    en: { term: 'significance of satisfaction' },
  },
  {
    id: 'relationship-value-measurement',
    zh: { term: '关系营销的价值测定' },
    en: { term: 'measuring relationship value' },
  },
  { id: 'relationship-cost', zh: { term: '客户关系成本' }, en: { term: 'relationship cost' } },
  { id: 'customer-net-value', zh: { term: '客户净值' }, en: { term: 'customer net value' } },
  { id: 'share-of-customer', zh: { term: '顾客份额' }, en: { term: 'share of customer' } },
  {
    id: 'value-distribution',
    zh: { term: '关系价值的分配' },
    en: { term: 'distribution of relationship value' },
  },
  { id: 'value-added-service', zh: { term: '增值服务' }, en: { term: 'value-added service' } },
  {
    id: 'value-triad',
    zh: { term: '价值细分三指标（CLV/CEV/CBV）' },
    en: { term: 'value triad in “value segmentation”' },
  },
  { id: 'customer-equity', zh: { term: '客户资产' }, en: { term: 'customer equity' } },
] as const satisfies readonly ConceptEntry[];
