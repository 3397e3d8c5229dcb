import type { ConceptEntry } from '@/lib/content/concept';

export const chapter07 = [
  {
    id: 'implementation-six-steps',
    zh: { term: '关系营销实施六步' },
    en: { term: 'six-step implementation' },
  },
  { id: 'build-team', zh: { term: '构建团队' }, en: { term: 'building the team' } },
  {
    id: 'relationship-management-unit',
    zh: { term: '设立顾客关系管理机构' },
    en: { term: 'customer relationship unit' },
  },
  { id: 'personal-contact', zh: { term: '个人联系' }, en: { term: 'personal contact' } },
  { id: 'discover-needs', zh: { term: '发现需求' }, en: { term: 'discovering needs' } },
  {
    id: 'market-research-methods',
    zh: { term: '定量与定性调研' },
    en: { term: 'quantitative and qualitative research' },
  },
  {
    id: 'target-positioning-deep-needs',
    zh: { term: '精准定位与深层需求挖掘' },
    en: { term: 'targeting and deep-need mining' },
  },
  {
    id: 'identify-customers-seven',
    zh: { term: '识别客户七项工作' },
    en: { term: 'seven tasks of identifying customers' },
  },
  { id: 'value-segmentation', zh: { term: '价值细分' }, en: { term: 'value segmentation' } },
  { id: 'relationship-maintenance', zh: { term: '关系维护' }, en: { term: 'relationship maintenance' } },
  { id: 'feedback-measurement', zh: { term: '反馈衡量' }, en: { term: 'feedback and measurement' } },
  {
    id: 'eight-implementation-methods',
    zh: { term: '实施关系营销的八种方法' },
    en: { term: 'eight implementation methods' },
  },
  { id: 'strategy-points-two', zh: { term: '关系营销策略要点' }, en: { term: 'strategic key points' } },
  { id: 'rm-planning', zh: { term: '关系营销策划' }, en: { term: 'RM planning' } },
  { id: 'rm-planning-features', zh: { term: '关系营销策划的特点' }, en: { term: 'features of RM planning' } },
  {
    id: 'rm-planning-functions',
    zh: { term: '关系营销策划的功能' },
    en: { term: 'functions of RM planning' },
  },
  { id: 'rm-planning-procedure', zh: { term: '关系营销策划的程序' }, en: { term: 'RM planning procedure' } },
  {
    id: 'goal-setting-smart',
    zh: { term: '短期与长期目标（SMART）' },
    en: { term: 'short/long-term goals and SMART' },
  },
  {
    id: 'cross-functional-collaboration',
    zh: { term: '跨部门协作' },
    en: { term: 'cross-functional collaboration' },
  },
  {
    id: 'plan-budget-timeline',
    zh: { term: '分阶段行动、预算与时间表' },
    en: { term: 'phased plan, budget and timeline' },
  },
] as const satisfies readonly ConceptEntry[];
