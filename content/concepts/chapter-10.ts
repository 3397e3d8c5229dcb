import type { ConceptEntry } from '@/lib/content/concept';

export const chapter10 = [
  {
    id: 'customer-relationship-lifecycle',
    zh: { term: '客户关系生命周期' },
    en: { term: 'customer relationship lifecycle' },
  },
  {
    id: 'lifecycle-four-stages',
    zh: { term: '生命周期四阶段（考察/形成/稳定/退化）' },
    en: { term: 'four-stage lifecycle' },
  },
  {
    id: 'dwyer-five-phases',
    zh: { term: '买卖关系发展五阶段' },
    en: { term: 'five phases of buyer–seller relationships' },
  },
  { id: 'six-stage-rm-process', zh: { term: '关系营销过程六阶段' }, en: { term: 'six-stage RM process' } },
  { id: 'decline-countermeasures', zh: { term: '退化期对策' }, en: { term: 'responses to decline' } },
  { id: 'customer-selection', zh: { term: '客户选择' }, en: { term: 'customer selection' } },
  {
    id: 'good-customer-criteria',
    zh: { term: '“好客户”的标准' },
    en: { term: 'criteria of a good customer' },
  },
  {
    id: 'big-not-good',
    zh: { term: '大客户不等于好客户' },
    en: { term: 'big customers are not always good' },
  },
  { id: 'selection-guidelines', zh: { term: '客户选择的指导思想' }, en: { term: 'selection guidelines' } },
  {
    id: 'relationship-establishment-steps',
    zh: { term: '客户关系建立的步骤' },
    en: { term: 'steps of establishing customer relationships' },
  },
  {
    id: 'best-customer-identification',
    zh: { term: '识别最佳客户的流程' },
    en: { term: 'identifying best customers' },
  },
  {
    id: 'prospecting-inside-out',
    zh: { term: '“由里到外”寻找潜客' },
    en: { term: 'inside-out prospecting' },
  },
  { id: 'customer-segmentation', zh: { term: '客户细分' }, en: { term: 'customer segmentation' } },
  { id: 'customer-grading', zh: { term: '客户分级' }, en: { term: 'customer grading' } },
  { id: 'customer-pyramid', zh: { term: '客户金字塔' }, en: { term: 'customer pyramid' } },
  { id: 'key-customer-management', zh: { term: '关键客户管理' }, en: { term: 'key-customer management' } },
  {
    id: 'ordinary-customer-management',
    zh: { term: '普通客户管理' },
    en: { term: 'ordinary-customer management' },
  },
  { id: 'small-customer-management', zh: { term: '小客户管理' }, en: { term: 'small-customer management' } },
  { id: 'customer-value-matrix', zh: { term: '客户价值矩阵' }, en: { term: 'customer value matrix' } },
  {
    id: 'pareto-principle',
    zh: {
      term: '二八定律',
      definition:
        '二八定律是一条经验规律，说的是少数客户往往带来大部分结果，常说成20%的客户带来80%的收入，用来提醒经营者分清主次；具体比例因行业而异，要拿自己的数据量。',
    },
    en: {
      term: 'Pareto (80/20) principle',
      definition:
        'A rule of experience that a minority of customers tends to bring most of the result, often put as 20% of customers bringing 80% of the revenue; it reminds managers to tell the vital few from the rest. The ratio differs from trade to trade and has to be measured.',
    },
    parts: [
      {
        id: 'lorenz-curve',
        zh: {
          term: '洛伦兹曲线',
          definition:
            '洛伦兹曲线是一种表示集中程度的图，把客户从带来最少的排到最多的，横轴是累计客户占比，纵轴是累计收入占比，用来看出收入集中在多少人身上。',
        },
        en: {
          term: 'Lorenz curve',
          definition:
            'A chart of concentration: customers are lined up from those who bring least to those who bring most, with their cumulative share across and the cumulative share of revenue up, in order to show on how few customers the revenue rests.',
        },
      },
    ],
  },
  { id: 'customer-retention', zh: { term: '客户保持' }, en: { term: 'customer retention' } },
  { id: 'customer-churn', zh: { term: '客户流失' }, en: { term: 'customer churn' } },
  { id: 'churn-reasons', zh: { term: '流失原因' }, en: { term: 'reasons for churn' } },
  { id: 'win-back', zh: { term: '赢回' }, en: { term: 'win-back' } },
  { id: 'relationship-exit', zh: { term: '退出管理' }, en: { term: 'relationship exit management' } },
  { id: 'zero-defection', zh: { term: '零顾客背离' }, en: { term: 'zero defections' } },
  {
    id: 'loyalty-building-ecommerce',
    zh: { term: '电商提升忠诚的做法' },
    en: { term: 'raising loyalty in e-commerce' },
  },
  {
    id: 'loyalty-building-restaurant',
    zh: { term: '餐饮提升忠诚的做法' },
    en: { term: 'raising loyalty in restaurants' },
  },
  { id: 'dormant-reactivation', zh: { term: '沉默客户激活' }, en: { term: 'dormant-customer reactivation' } },
] as const satisfies readonly ConceptEntry[];
