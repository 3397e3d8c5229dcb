import type { ConceptEntry } from '@/lib/content/concept';

export const chapter04 = [
  { id: 'operating-mechanism', zh: { term: '关系营销的运行机理' }, en: { term: 'operating mechanism' } },
  { id: 'customer-loyalty', zh: { term: '客户忠诚' }, en: { term: 'customer loyalty' } },
  {
    id: 'course-loyalty-types',
    zh: { term: '课程四类忠诚（节约/激励/习惯/忠实）' },
    en: { term: 'course typology of loyalty' },
  },
  { id: 'monopoly-loyalty', zh: { term: '垄断型忠诚' }, en: { term: 'monopoly loyalty' } },
  { id: 'dick-basu-matrix', zh: { term: '忠诚的态度—行为矩阵' }, en: { term: 'Dick & Basu loyalty matrix' } },
  { id: 'oliver-loyalty-phases', zh: { term: '奥利弗忠诚四阶段' }, en: { term: "Oliver's loyalty phases" } },
  {
    id: 'satisfaction-loyalty-gap',
    zh: { term: '满意与忠诚的非线性关系' },
    en: { term: 'satisfaction–loyalty gap' },
  },
  { id: 'loyalty-trilogy', zh: { term: '忠诚三部曲' }, en: { term: 'needs–satisfaction–loyalty trilogy' } },
  {
    id: 'seven-factor-satisfaction',
    zh: { term: '全面满意的七因素模型' },
    en: { term: 'seven-factor model of overall satisfaction' },
  },
  { id: 'gradient-advance', zh: { term: '梯度推进原理' }, en: { term: 'gradient (ladder) advance' } },
  { id: 'financial-bond', zh: { term: '一级：财务纽带' }, en: { term: 'level 1: financial bond' } },
  { id: 'social-bond', zh: { term: '二级：社交纽带' }, en: { term: 'level 2: social bond' } },
  { id: 'structural-bond', zh: { term: '三级：结构纽带' }, en: { term: 'level 3: structural bond' } },
  {
    id: 'five-relationship-intensities',
    zh: { term: '关系密切程度五等级' },
    en: { term: 'five relationship levels' },
  },
  {
    id: 'intensity-choice-matrix',
    zh: { term: '关系等级的选择矩阵' },
    en: { term: 'choosing the relationship level' },
  },
  { id: 'action-equation', zh: { term: '作用方程' }, en: { term: 'action equation (relative force)' } },
  {
    id: 'bargaining-power-information',
    zh: { term: '议价能力与信息不对称' },
    en: { term: 'bargaining power and information asymmetry' },
  },
  { id: 'loyalty-ladder', zh: { term: '关系营销阶梯' }, en: { term: 'relationship (loyalty) ladder' } },
  {
    id: 'retention-economics',
    zh: {
      term: '留存经济学',
      definition:
        '留存经济学是关系营销中核算留住客户得失的分析思路，指老客户可能带来重复的基本利润、购买增长、服务成本节约、推荐和价格溢价，因此流失率的小幅变化可能显著影响总利润，用来判断为留住客户最多值得花多少钱。',
    },
    en: {
      term: 'economics of retention',
      definition:
        'The reckoning in relationship marketing of what keeping customers brings and costs: retained customers may bring repeat base profit, growing purchases, lower service costs, referrals and a price premium, so that a small change in defection may move total profit a lot; used to judge how much may be spent on keeping them.',
    },
  },
] as const satisfies readonly ConceptEntry[];
