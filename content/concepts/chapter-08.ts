import type { ConceptEntry } from '@/lib/content/concept';

export const chapter08 = [
  { id: 'rm-toolset', zh: { term: '关系营销六大工具' }, en: { term: 'six RM tools' } },
  { id: 'club-marketing', zh: { term: '俱乐部营销' }, en: { term: 'club marketing' } },
  {
    id: 'customised-marketing',
    zh: { term: '定制营销（顾客化营销）' },
    en: { term: 'customised marketing' },
  },
  { id: 'database-marketing', zh: { term: '数据库营销' }, en: { term: 'database marketing' } },
  { id: 'experience-marketing', zh: { term: '体验营销' }, en: { term: 'experience marketing' } },
  { id: 'frequency-marketing', zh: { term: '频繁营销（频率营销）' }, en: { term: 'frequency marketing' } },
  { id: 'interactive-marketing', zh: { term: '互动营销' }, en: { term: 'interactive marketing' } },
  { id: 'membership-programme', zh: { term: '会员体系' }, en: { term: 'membership programme' } },
  { id: 'points-programme', zh: { term: '积分计划' }, en: { term: 'points programme' } },
  { id: 'membership-tiers', zh: { term: '会员分级' }, en: { term: 'membership tiers' } },
  {
    id: 'tier-upgrade-mechanism',
    zh: { term: '升级机制（成长值）' },
    en: { term: 'tier upgrade mechanism' },
  },
  {
    id: 'member-activation-model',
    zh: { term: '唤醒—激活—转化' },
    en: { term: 'wake–activate–convert model' },
  },
  { id: 'referral-programme', zh: { term: '推荐奖励（裂变）' }, en: { term: 'referral programme' } },
  { id: 'brand-ambassador', zh: { term: '品牌大使计划' }, en: { term: 'brand ambassador programme' } },
  { id: 'brand-community', zh: { term: '品牌社区' }, en: { term: 'brand community' } },
  {
    id: 'community-operations',
    zh: { term: '社群运营（内容—情感—场景）' },
    en: { term: 'community operations' },
  },
  { id: 'customer-care', zh: { term: '客户关怀' }, en: { term: 'customer care' } },
  { id: 'user-generated-content', zh: { term: '用户生成内容' }, en: { term: 'user-generated content' } },
  {
    id: 'customer-participation',
    zh: { term: '客户参与与共创' },
    en: { term: 'customer participation and co-creation' },
  },
  { id: 'subscription-model', zh: { term: '订阅制' }, en: { term: 'subscription model' } },
  { id: 'cross-selling', zh: { term: '交叉销售' }, en: { term: 'cross-selling' } },
  { id: 'up-selling', zh: { term: '升级销售（增量/向上销售）' }, en: { term: 'up-selling' } },
  {
    id: 'goal-gradient',
    zh: { term: '目标渐近与赠送进度' },
    en: { term: 'goal gradient and endowed progress' },
  },
  {
    id: 'loyalty-programme-economics',
    zh: { term: '忠诚计划的经济性' },
    en: { term: 'economics of loyalty programmes' },
  },
  { id: 'gamification', zh: { term: '任务与游戏化' }, en: { term: 'gamification' } },
] as const satisfies readonly ConceptEntry[];
