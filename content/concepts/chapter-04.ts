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
    zh: {
      term: '关系密切程度五等级',
      definition:
        '关系密切程度五等级是按企业售后投入多少对企业与客户关系强度的一种划分，由浅到深为基本型、反应型、可靠型、主动型、伙伴型，用来决定对一批客户做到哪一步。',
    },
    en: {
      term: 'five relationship levels',
      definition:
        'A grading of the relationship between a firm and its customers by how much the firm invests after the sale, from basic through reactive, accountable and proactive to partnership, used to decide how far to go for a group of customers.',
    },
    parts: [
      {
        id: 'basic-level',
        zh: {
          term: '基本型',
          definition:
            '基本型是关系密切程度最浅的等级，企业卖完即止，售后不再和客户联系，用于客户多、单客利润低的情形。',
        },
        en: {
          term: 'basic level',
          definition:
            'The slightest of the five relationship levels: the firm sells and does nothing further, which suits many customers of low margin.',
        },
      },
      {
        id: 'reactive-level',
        zh: {
          term: '反应型',
          definition:
            '反应型（也译被动型、鼓动型）是关系等级的第二级，企业卖完后请客户有疑问、意见或不满时来联系，来了再处理，用较少投入接住问题。',
        },
        en: {
          term: 'reactive level',
          definition:
            'The second relationship level (in Chinese also 被动型, 鼓动型): after the sale the firm asks customers to get in touch with questions, comments or complaints and deals with them when they do, so that problems are caught at little cost.',
        },
      },
      {
        id: 'accountable-level',
        zh: {
          term: '可靠型',
          definition:
            '可靠型（也译负责型）是关系等级的第三级，企业在售后不久主动回访，问产品合不合期望、有什么不满和改进意见，用来对这次买卖负责并改进产品。',
        },
        en: {
          term: 'accountable level',
          definition:
            'The third relationship level (in Chinese also 负责型): soon after the sale the firm calls back to ask whether the product meets expectations and what should be better, so as to answer for the sale and to improve.',
        },
      },
      {
        id: 'proactive-level',
        zh: {
          term: '主动型',
          definition:
            '主动型（也译能动型）是关系等级的第四级，企业定期联系客户，提出更好使用产品的建议或介绍有用的新产品，用来让客户从购买中多得益。',
        },
        en: {
          term: 'proactive level',
          definition:
            'The fourth relationship level (in Chinese also 能动型): from time to time the firm goes to customers with advice on better use or with helpful new products, so that they get more out of what they buy.',
        },
      },
      {
        id: 'partnership-level',
        zh: {
          term: '伙伴型',
          definition:
            '伙伴型是关系密切程度最深的等级，企业与客户长期合作，持续共同改进，用来帮客户做得更好、双方得益。',
        },
        en: {
          term: 'partnership level',
          definition:
            'The closest of the five relationship levels: firm and customer work together continuously to improve things, so that the customer does better and both gain.',
        },
      },
    ],
  },
  {
    id: 'intensity-choice-matrix',
    zh: {
      term: '关系等级的选择矩阵',
      definition:
        '关系等级的选择矩阵是为一批客户选定关系等级的一种经验工具，它把客户数量（多、中、少）与单客利润（高、中、低）交叉成九格，客户越多、利润越低，等级越低，客户越少、利润越高，越接近伙伴型，用来让售后投入和客户带来的利润相称。',
    },
    en: {
      term: 'choosing the relationship level',
      definition:
        'A rule-of-thumb matrix for choosing the relationship level of a group of customers: it crosses their number (many, medium, few) with the profit margin on each (high, medium, low) in nine cells, lower levels for many customers of low margin, up to partnership for few of high margin, used to keep the effort after the sale in proportion to the profit.',
    },
  },
  {
    id: 'action-equation',
    zh: {
      term: '作用方程',
      definition:
        '作用方程是关系营销运行机理中的作用模式，它比较营销方与被营销方作用力的大小，分为小于、等于、大于三种情形，用来判断由哪一方主导、要不要靠谈判解决。',
    },
    en: {
      term: 'action equation (relative force)',
      definition:
        'The mode in the operating mechanism of relationship marketing: it compares the force of the marketer with that of the counterpart, in three cases, less than, equal to and greater than, and serves to tell which side leads and when negotiation must settle the matter.',
    },
  },
  {
    id: 'bargaining-power-information',
    zh: {
      term: '议价能力与信息不对称',
      definition:
        '议价能力是交易中一方使价格和条件偏向自己的能力，由市场集中度、替代品、转换成本和掌握的信息决定，用来判断谁更有话语权；信息不对称是交易双方对同一件事知道得多少不同的状态，知道得少的一方话语权较弱。',
    },
    en: {
      term: 'bargaining power and information asymmetry',
      definition:
        'Bargaining power is one side’s ability in a deal to turn price and terms its own way; concentration, substitutes, switching costs and information determine it, and it serves to tell who has more say. Information asymmetry is the state in which the two sides know unequally much about the same thing; the one that knows less has less say.',
    },
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
