import type { ConceptEntry } from '@/lib/content/concept';

export const chapter13 = [
  { id: 'rm-evaluation', zh: { term: '关系营销效果评估' }, en: { term: 'evaluating RM' } },
  {
    id: 'nps',
    zh: {
      term: '净推荐值（NPS）',
      definition:
        '净推荐值是衡量客户推荐意愿的一个指标，它请客户用0–10分回答有多大可能推荐本企业，以推荐者（9–10分）的百分比减去贬损者（0–6分）的百分比得出，取值从−100到+100，用来看口碑好坏、找出该回访的客户；被动者（7–8分）只计入分母。',
    },
    en: {
      term: 'Net Promoter Score (NPS)',
      definition:
        'A measure of customers’ readiness to recommend: asked on a scale from 0 to 10 how likely they are to do so, the percentage of promoters (9–10) minus the percentage of detractors (0–6), from −100 to +100, used to judge word of mouth and to find the customers to call back. Passives (7–8) count only among the answers.',
    },
  },
  {
    id: 'csat',
    zh: {
      term: '客户满意度（CSAT）',
      definition:
        '客户满意度是衡量客户满意程度的一个指标，以满意评分的平均数，或打高分的人数（五分制打4–5分）占有效回答数的比例来表示，用来比较各时期、各环节的服务让客户满不满意。',
    },
    en: {
      term: 'customer satisfaction score (CSAT)',
      definition:
        'A measure of how satisfied customers are: the mean of their ratings, or the share of valid answers with a high rating (4 or 5 on a scale of five), used to compare service between periods and steps.',
    },
  },
  {
    id: 'clv',
    zh: {
      term: '客户终身价值（CLV）',
      definition:
        '客户终身价值是衡量客户价值的一个指标，指一位客户在关系存续期内为企业带来的净利润的现值，用来判断赢得、留住这位客户最多值得花多少钱。',
    },
    en: {
      term: 'customer lifetime value (CLV)',
      definition:
        'A measure of a customer’s value: the present value of the net profit that one customer brings to the firm while the relationship lasts, used to judge how much may be spent on winning and keeping that customer.',
    },
  },
  {
    id: 'clv-simple',
    zh: {
      term: 'CLV简化估算',
      definition:
        'CLV简化估算是客户终身价值的一种近似算法，用客单价、年购买频次、毛利率、关系年限相乘，再减去获客成本，用来在资料不全时先看个大概；它不计流失，也不折现。',
    },
    en: {
      term: 'simplified CLV estimate',
      definition:
        'An approximation of customer lifetime value that multiplies average order, orders a year, gross margin and years of the relationship and takes off the acquisition cost, for a first idea where data are thin; it counts neither customers who leave nor the waiting for money.',
    },
  },
  {
    id: 'relationship-lifecycle-value',
    zh: { term: '关系生命周期价值' },
    en: { term: 'relationship lifecycle value' },
  },
  {
    id: 'customer-acquisition-cost',
    zh: {
      term: '获客成本（CAC）',
      definition:
        '获客成本是衡量拉新花费的一个指标，指一定期间内获得新客户的全部支出除以新增客户数，用来和客户终身价值相比，判断拉新合不合算。',
    },
    en: {
      term: 'customer acquisition cost (CAC)',
      definition:
        'A measure of what new customers cost: all that was spent on winning customers in a period, divided by the number of new customers won in it; held against customer lifetime value to judge whether winning them pays.',
    },
  },
  { id: 'nps-clv-combination', zh: { term: 'NPS与CLV结合' }, en: { term: 'combining NPS and CLV' } },
  {
    id: 'rfm',
    zh: {
      term: 'RFM模型',
      definition:
        'RFM模型是客户分析的一种方法，它只根据客户以往的订单，从最近一次购买（R）、购买频率（F）、购买金额（M）三个维度给每位客户打分，用来把客户分群、决定先联系谁。',
    },
    en: {
      term: 'RFM model',
      definition:
        'A method of customer analysis that scores each customer on three measures taken from past orders alone, recency (R), frequency (F) and monetary value (M), in order to divide customers into groups and decide whom to contact first.',
    },
    parts: [
      {
        id: 'recency',
        zh: {
          term: '最近一次购买（R）',
          definition:
            '最近一次购买是RFM的一个维度，指从客户最后一次下单到统计日相隔的天数，用来判断他是不是还在；天数越少，得分越高。',
        },
        en: {
          term: 'recency (R)',
          definition:
            'The RFM measure that counts the days from a customer’s last order to the day of the analysis, in order to judge whether he or she is still around; fewer days earn a higher score.',
        },
      },
      {
        id: 'frequency',
        zh: {
          term: '购买频率（F）',
          definition:
            '购买频率是RFM的一个维度，指统计期内客户下单的次数，用来判断他是不是常客；次数越多，得分越高。',
        },
        en: {
          term: 'frequency (F)',
          definition:
            'The RFM measure that counts a customer’s orders within the period, in order to tell regulars from occasional buyers; more orders earn a higher score.',
        },
      },
      {
        id: 'monetary',
        zh: {
          term: '购买金额（M）',
          definition:
            '购买金额是RFM的一个维度，指统计期内客户花费的总额，用来判断他带来多少收入；金额越大，得分越高。它是收入，不是利润。',
        },
        en: {
          term: 'monetary value (M)',
          definition:
            'The RFM measure that adds up what a customer spent within the period, in order to show how much revenue he or she brings; a larger sum earns a higher score. It is revenue, not profit.',
        },
      },
    ],
  },
  { id: 'rfm-segments', zh: { term: 'RFM分群与策略' }, en: { term: 'RFM segments and actions' } },
  {
    id: 'retention-repurchase-metrics',
    zh: { term: '留存率、复购率、流失率' },
    en: { term: 'retention, repurchase and churn rate' },
  },
  { id: 'kpi-system', zh: { term: '关系营销KPI体系' }, en: { term: 'RM KPI system' } },
  { id: 'channel-roi', zh: { term: '渠道投入产出' }, en: { term: 'channel ROI' } },
  { id: 'break-even', zh: { term: '盈亏平衡分析' }, en: { term: 'break-even analysis' } },
  { id: 'customer-health-score', zh: { term: '客户健康度' }, en: { term: 'customer health score' } },
  { id: 'customer-success', zh: { term: '客户成功' }, en: { term: 'customer success' } },
  { id: 'customer-journey-map', zh: { term: '客户旅程地图' }, en: { term: 'customer journey map' } },
  {
    id: 'customer-experience-management',
    zh: { term: '客户体验管理' },
    en: { term: 'customer experience management' },
  },
  { id: 'ab-testing', zh: { term: 'A/B测试' }, en: { term: 'A/B testing' } },
  { id: 'dynamic-scoring', zh: { term: '动态评分模型' }, en: { term: 'dynamic scoring model' } },
  {
    id: 'marketing-attribution',
    zh: { term: '活动与行为的关联分析' },
    en: { term: 'linking activity to behaviour' },
  },
  { id: 'cohort-analysis', zh: { term: '同期群分析' }, en: { term: 'cohort analysis' } },
  {
    id: 'probability-models',
    zh: { term: '概率模型（BG/NBD）' },
    en: { term: 'probability models (BG/NBD)' },
  },
] as const satisfies readonly ConceptEntry[];
