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
  {
    id: 'rfm-segments',
    zh: {
      term: 'RFM分群与策略',
      definition:
        'RFM分群与策略是客户分类管理的一种方法，它把R、F、M三项得分各分高低，组合成重要价值、重要发展、重要保持、重要挽留和四个“一般”共八类客户，用来给每一类定目标、配行动。',
    },
    en: {
      term: 'RFM segments and actions',
      definition:
        'A method of managing customers by class that calls each of the scores R, F and M high or low, combines them into eight groups (important or general; value, develop, keep or win back), and gives each group a goal and an action.',
    },
  },
  {
    id: 'retention-repurchase-metrics',
    zh: {
      term: '留存率、复购率、流失率',
      definition:
        '留存率、复购率、流失率是衡量客户去留的一组指标，分别指期初客户中期末仍在的、统计期内购买过的客户中再次购买的、期初客户中期末已离开的各占几成，用来看老客户留不留得住；分母、期限和“再次购买”的口径要先写明。',
    },
    en: {
      term: 'retention, repurchase and churn rate',
      definition:
        'A group of measures of whether customers stay: the shares of those at the start who are still there at the end, of those who bought in the period who bought again, and of those at the start who have gone by the end. They show how well existing customers are kept, once the denominator, the period and the meaning of “again” are stated.',
    },
    parts: [
      {
        id: 'retention-rate',
        zh: {
          term: '留存率',
          definition:
            '留存率是衡量客户去留的一个指标，指期末仍在的期初客户数与期初客户数之比，期内新来的客户不算，用来看老客户留住了几成。',
        },
        en: {
          term: 'retention rate',
          definition:
            'A measure of whether customers stay: of the customers at the start of a period, the share still there at its end, newly won ones left out; it shows how many existing customers were kept.',
        },
      },
      {
        id: 'churn-rate',
        zh: {
          term: '流失率',
          definition:
            '流失率是衡量客户去留的一个指标，指期初客户中到期末已经离开的比例，等于1减去同一期、同一批客户的留存率，用来看老客户丢了几成。',
        },
        en: {
          term: 'churn rate',
          definition:
            'A measure of whether customers stay: of the customers at the start of a period, the share gone by its end, which is 1 minus the retention rate of the same customers over the same period; it shows how many existing customers were lost.',
        },
      },
      {
        id: 'repurchase-rate',
        zh: {
          term: '复购率',
          definition:
            '复购率是衡量重复购买的一个指标，指统计期内购买两次及以上的客户数与购买过的客户数之比，用来看买过的人里有几成又买；新客户也在分母里。',
        },
        en: {
          term: 'repurchase rate',
          definition:
            'A measure of repeat buying: of the customers who bought in a period, the share who bought at least twice in it; it shows how many buyers bought again, and its denominator includes new customers.',
        },
      },
    ],
  },
  { id: 'kpi-system', zh: { term: '关系营销KPI体系' }, en: { term: 'RM KPI system' } },
  { id: 'channel-roi', zh: { term: '渠道投入产出' }, en: { term: 'channel ROI' } },
  {
    id: 'break-even',
    zh: {
      term: '盈亏平衡分析',
      definition:
        '盈亏平衡分析是判断一项投入合不合算的方法，它求出使贡献毛益恰好抵上投入的销量、响应率或增量，用来决定这项投入做不做、做给谁。',
    },
    en: {
      term: 'break-even analysis',
      definition:
        'A method of judging whether an outlay pays: it finds the volume, response or uplift at which contribution just covers cost, in order to decide whether to spend, and on whom.',
    },
    parts: [
      {
        id: 'break-even-response',
        zh: {
          term: '盈亏平衡响应率',
          definition:
            '盈亏平衡响应率是盈亏平衡分析的一个指标，指单位触达成本与单位响应贡献之比，即活动不赚不亏时响应的人应占几成，用来判断一次活动的响应够不够本。',
        },
        en: {
          term: 'break-even response',
          definition:
            'A measure of break-even analysis: the cost of one contact divided by the contribution of one response, the share of people who must respond for a campaign neither to gain nor to lose; used to judge whether the response covers the cost.',
        },
      },
      {
        id: 'incremental-response',
        zh: {
          term: '增量响应',
          definition:
            '增量响应是衡量活动效果的一个指标，指响应者中因为活动才来的那部分，等于活动组与对照组响应率之差，用来把活动的功劳和本来就会有的生意分开。',
        },
        en: {
          term: 'incremental response',
          definition:
            'A measure of what a campaign did: the part of the response that came because of it, the response of those addressed less that of the control group; it parts the campaign’s merit from trade that would have come anyway.',
        },
      },
    ],
  },
  { id: 'customer-health-score', zh: { term: '客户健康度' }, en: { term: 'customer health score' } },
  { id: 'customer-success', zh: { term: '客户成功' }, en: { term: 'customer success' } },
  {
    id: 'customer-journey-map',
    zh: {
      term: '客户旅程地图',
      definition:
        '客户旅程地图是客户体验管理的一种工具，它替某一类客户按购前、购中、购后各阶段列出目标、行为、接触点、情绪与痛点，用来找出改进的重点。',
    },
    en: {
      term: 'customer journey map',
      definition:
        'A tool of customer experience management that sets out, for one kind of customer and stage by stage before, during and after purchase, goals, actions, touchpoints, feelings and pain points, in order to find what to improve first.',
    },
    parts: [
      {
        id: 'journey-persona',
        zh: {
          term: '人物画像',
          definition:
            '人物画像是根据访谈和数据概括出的一类客户的代表，写明他是谁、要办什么事、看重什么，用来说清一张旅程地图是替谁画的。',
        },
        en: {
          term: 'persona',
          definition:
            'A representative of one kind of customer, drawn from interviews and data, with who it is, what is to be done and what matters; used to say for whom a journey map is made.',
        },
      },
    ],
  },
  {
    id: 'customer-experience-management',
    zh: {
      term: '客户体验管理',
      definition:
        '客户体验管理是企业经营客户关系的一项管理活动，它对客户在全旅程各接触点上的认知、情感、感官、行为与社会反应加以设计、监测和改进，用来让客户得到好的体验、长久留下。',
    },
    en: {
      term: 'customer experience management',
      definition:
        'A management activity in which a firm designs, monitors and improves customers’ cognitive, emotional, sensory, behavioural and social responses at the touchpoints of the whole journey, in order that customers have a good experience and stay.',
    },
  },
  {
    id: 'ab-testing',
    zh: {
      term: 'A/B测试',
      definition:
        'A/B测试是一种对照实验，它把可比的用户随机分成两组，只改变一处，再用统计方法判断两组的差异是否可信，用来弄清这一处改动有没有效果。',
    },
    en: {
      term: 'A/B testing',
      definition:
        'A controlled experiment that divides comparable users at random, changes one thing and tests statistically whether the difference between the groups can be trusted, in order to find out whether that change has an effect.',
    },
    parts: [
      {
        id: 'control-group',
        zh: {
          term: '对照组',
          definition:
            '对照组是实验中随机留出、不受改动的一组人，其余条件和实验组相同，用来显示没有这项改动时会怎样。',
        },
        en: {
          term: 'control group',
          definition:
            'The people in an experiment who are kept at random from the change, all else being as for the others, in order to show what would have happened without it.',
        },
      },
      {
        id: 'statistical-significance',
        zh: {
          term: '统计显著',
          definition:
            '统计显著是检验结果的一种说法，指假如改动毫无作用，碰巧出现这么大差异的机会（p值）小于事先定好的界限（常用5%），用来排除“碰巧”；它不说明差异有多大、划不划算。',
        },
        en: {
          term: 'statistical significance',
          definition:
            'A verdict of a test: if the change did nothing, a difference as large as this would turn up by chance (the p value) less often than a limit set beforehand, commonly 5%. It serves to rule out chance, and says nothing of how large the difference is or whether it pays.',
        },
      },
    ],
  },
  { id: 'dynamic-scoring', zh: { term: '动态评分模型' }, en: { term: 'dynamic scoring model' } },
  {
    id: 'marketing-attribution',
    zh: { term: '活动与行为的关联分析' },
    en: { term: 'linking activity to behaviour' },
  },
  {
    id: 'cohort-analysis',
    zh: {
      term: '同期群分析',
      definition:
        '同期群分析是客户分析的一种方法，它把客户按首次购买的时期分批，逐期跟踪每一批的留存与价值，用来把新客户和老客户分开看。',
    },
    en: {
      term: 'cohort analysis',
      definition:
        'A method of customer analysis that groups customers by the period of their first purchase and follows the retention and value of each group period by period, in order to see new and old customers apart.',
    },
  },
  {
    id: 'probability-models',
    zh: {
      term: '概率模型（BG/NBD）',
      definition:
        '概率模型（BG/NBD）是分析非契约客户的一种方法，它假定客户在流失之前各按自己的快慢随机购买、每次重复购买之后都有一定概率流失，用来从购买次数和时间推算客户仍在的概率和今后的购买次数。',
    },
    en: {
      term: 'probability models (BG/NBD)',
      definition:
        'A method for customers without a contract. It takes it that each buys at random at a pace of his or her own until leaving, and may leave for good after any repeat purchase, in order to work out from the number and times of purchases the chance that the customer is still one, and the purchases to come.',
    },
    parts: [
      {
        id: 'non-contractual',
        zh: {
          term: '非契约关系',
          definition:
            '非契约关系是客户关系的一种，指双方没有到期或退订的约定、客户离开时企业观察不到的关系，用来区分流失能直接看见的契约关系与流失只能推断的生意。',
        },
        en: {
          term: 'non-contractual relationship',
          definition:
            'A kind of customer relationship without an agreement that expires or can be cancelled, so that the firm does not observe when a customer leaves; the term tells trades in which churn has to be inferred from those in which it is seen.',
        },
      },
      {
        id: 'p-alive',
        zh: {
          term: '仍在概率P(alive)',
          definition:
            '仍在概率是概率模型给出的一个数，指依客户的重复购买次数、末次购买时间和观察期长短推算出的他尚未流失的概率，用来判断一段沉默是走了还是还没来。',
        },
        en: {
          term: 'P(alive)',
          definition:
            'A number given by a probability model: the chance that a customer has not left, worked out from the number of repeat purchases, the time of the last one and the time observed, in order to judge whether a silence means gone or not yet back.',
        },
      },
    ],
  },
] as const satisfies readonly ConceptEntry[];
