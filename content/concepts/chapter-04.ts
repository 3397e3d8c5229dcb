import type { ConceptEntry } from '@/lib/content/concept';

export const chapter04 = [
  {
    id: 'operating-mechanism',
    zh: {
      term: '关系营销的运行机理',
      definition:
        '关系营销的运行机理是课程说明关系营销怎样运转的一个框架，由中心（客户忠诚）、构成（梯度推进）、模式（作用方程）三部分组成，用来回答围绕什么做、一步步怎么做、双方谁主导。',
    },
    en: {
      term: 'operating mechanism',
      definition:
        'The course’s framework of how relationship marketing works, in three parts: customer loyalty as its centre, graded advance as its structure and the action equation as its mode. It answers what the work turns on, by which steps it goes and which side leads.',
    },
  },
  {
    id: 'customer-loyalty',
    zh: {
      term: '客户忠诚',
      definition:
        '客户忠诚是客户对一家企业的一种稳定状态，即在有选择余地时仍持有偏好、反复购买，能抵御竞争者的诱惑，愿意推荐；它同时包含态度和行为，用来判断客户会不会留下。',
    },
    en: {
      term: 'customer loyalty',
      definition:
        'A steady state of a customer towards a firm: with other choices open, preference and repeat purchase, resistance to what competitors offer and readiness to recommend. It takes in attitude and behaviour together, and serves to judge whether a customer will stay.',
    },
  },
  {
    id: 'course-loyalty-types',
    zh: {
      term: '课程四类忠诚（节约/激励/习惯/忠实）',
      definition:
        '课程四类忠诚是按重复购买的动因对忠诚的一种划分，分为节约型、激励型、习惯型、忠实型，用来看出客户为什么留下、什么变了她会走。',
    },
    en: {
      term: 'course typology of loyalty',
      definition:
        'A division of loyalty by the motive for repeat purchase into saver, incentive, habitual and devoted, used to see why a customer stays and what change would make her go.',
    },
    parts: [
      {
        id: 'saver-loyalty',
        zh: {
          term: '节约型忠诚',
          definition:
            '节约型忠诚是为省转换成本而重复购买的忠诚类型，客户觉得换一家要赔钱费事，一旦遇到更省的就走。',
        },
        en: {
          term: 'saver loyalty',
          definition:
            'The type of loyalty in which a customer buys again to be spared the cost of switching, and goes once something better costs her less.',
        },
      },
      {
        id: 'incentive-loyalty',
        zh: {
          term: '激励型忠诚',
          definition: '激励型忠诚是为积分、奖励而重复购买的忠诚类型，奖励停了或别家给得更多，客户就走。',
        },
        en: {
          term: 'incentive loyalty',
          definition:
            'The type of loyalty in which a customer buys again for points and rewards, and goes when they stop or others give more.',
        },
      },
      {
        id: 'habitual-loyalty',
        zh: {
          term: '习惯型忠诚',
          definition: '习惯型忠诚是因方便、顺手而重复购买的忠诚类型，容易被更方便的一家替代。',
        },
        en: {
          term: 'habitual loyalty',
          definition:
            'The type of loyalty in which a customer buys again because it is convenient and usual, easily replaced by something more convenient.',
        },
      },
      {
        id: 'devoted-loyalty',
        zh: {
          term: '忠实型忠诚',
          definition: '忠实型忠诚是出于情感认同而重复购买、并主动推荐的忠诚类型，最不容易被竞争者拉走。',
        },
        en: {
          term: 'devoted loyalty',
          definition:
            'The type of loyalty in which a customer buys again out of attachment and recommends unasked, the hardest for competitors to draw away.',
        },
      },
    ],
  },
  {
    id: 'monopoly-loyalty',
    zh: {
      term: '垄断型忠诚',
      definition:
        '垄断型忠诚是因没有其他供应者可选而重复购买的忠诚类型，满意度常常很低，一有选择客户就可能走；流行的五类说法把它列为第一类，用来提醒回头率高不等于受欢迎。',
    },
    en: {
      term: 'monopoly loyalty',
      definition:
        'The type of loyalty in which a customer buys again only because there is no other supplier; satisfaction is often low, and she may go as soon as there is a choice. The list of five in circulation puts it first; it warns that a high rate of return is not the same as being liked.',
    },
  },
  {
    id: 'dick-basu-matrix',
    zh: {
      term: '忠诚的态度—行为矩阵',
      definition:
        '忠诚的态度—行为矩阵是迪克和巴苏提出的一种忠诚分析工具，它把相对态度的强弱和重复购买的高低交叉，得到真正忠诚、潜在忠诚、虚假忠诚、不忠诚四种状态，用来对不同状态采取不同对策。',
    },
    en: {
      term: 'Dick & Basu loyalty matrix',
      definition:
        'A tool by Dick and Basu that crosses relative attitude (strong or weak) with repeat patronage (high or low) and yields four states, loyalty, latent loyalty, spurious loyalty and no loyalty, used to choose a remedy for each.',
    },
    parts: [
      {
        id: 'latent-loyalty',
        zh: {
          term: '潜在忠诚',
          definition: '潜在忠诚是相对态度强、重复购买低的状态，客户喜欢却来得少，用来提醒先找拦住她的原因。',
        },
        en: {
          term: 'latent loyalty',
          definition:
            'The state of strong relative attitude and low repeat patronage: she likes the place and seldom comes. It says to look first for what keeps her away.',
        },
      },
      {
        id: 'spurious-loyalty',
        zh: {
          term: '虚假忠诚',
          definition:
            '虚假忠诚是相对态度弱、重复购买高的状态，客户常来，靠的是习惯、优惠或走不开，用来提醒这样的回头靠不住。',
        },
        en: {
          term: 'spurious loyalty',
          definition:
            'The state of weak relative attitude and high repeat patronage: she comes often, for habit, for rewards or because leaving is dear. It warns that such returning is not to be relied on.',
        },
      },
    ],
  },
  {
    id: 'oliver-loyalty-phases',
    zh: {
      term: '奥利弗忠诚四阶段',
      definition:
        '奥利弗忠诚四阶段是奥利弗对忠诚形成先后的一种划分，依次为认知、情感、意愿、行动四个阶段，越靠后越难动摇，用来判断一位客户的忠诚到了哪一步、会败给什么。',
    },
    en: {
      term: "Oliver's loyalty phases",
      definition:
        'Oliver’s division of how loyalty forms, in four phases, cognitive, affective, conative and action, each harder to shake than the one before; used to judge how far a customer’s loyalty has come and what it may lose to.',
    },
  },
  {
    id: 'satisfaction-loyalty-gap',
    zh: {
      term: '满意与忠诚的非线性关系',
      definition:
        '满意与忠诚的非线性关系是客户满意和客户忠诚之间不成比例的一种关系：满意是忠诚的重要前提，但不充分；竞争激烈时只有高度满意才换来忠诚，缺乏竞争时不满意的客户也可能留下。它提醒企业别把满意度当成忠诚度。',
    },
    en: {
      term: 'satisfaction–loyalty gap',
      definition:
        'The relation between customer satisfaction and loyalty, which is not proportional: satisfaction is an important condition of loyalty but not a sufficient one. In competitive markets only very high satisfaction yields loyalty, while captive customers may stay even when unhappy. It warns a firm not to read satisfaction as loyalty.',
    },
    parts: [
      {
        id: 'loyalist',
        zh: {
          term: '忠诚者（传道者）',
          definition:
            '忠诚者是满意度高、忠诚度也高的客户，留下并支持企业；其中满意到主动替企业宣传的叫传道者。',
        },
        en: {
          term: 'loyalist (apostle)',
          definition:
            'A customer high in satisfaction and in loyalty, who stays and supports the firm. One so satisfied that she wins others over is called an apostle.',
        },
      },
      {
        id: 'defector',
        zh: {
          term: '背叛者',
          definition:
            '背叛者是满意度中低、忠诚度也中低的客户，正要离开或已经离开；其中到处说坏话的叫破坏者。',
        },
        en: {
          term: 'defector',
          definition:
            'A customer low to medium in satisfaction and in loyalty, who is leaving or has left. One who spreads the bad word is called a terrorist.',
        },
      },
      {
        id: 'mercenary',
        zh: {
          term: '唯利是图者',
          definition: '唯利是图者是满意度高而忠诚度中低的客户，有更便宜或更新鲜的就换，来来去去。',
        },
        en: {
          term: 'mercenary',
          definition:
            'A customer high in satisfaction and low to medium in loyalty, who comes and goes with the better offer.',
        },
      },
      {
        id: 'hostage',
        zh: {
          term: '人质',
          definition: '人质是满意度中低而忠诚度看似高的客户，因为别无选择或换不起才留下，有了出路就走。',
        },
        en: {
          term: 'hostage',
          definition:
            'A customer low to medium in satisfaction who seems loyal because there is no other supplier or leaving costs too much, and who goes once there is a way out.',
        },
      },
    ],
  },
  {
    id: 'loyalty-trilogy',
    zh: {
      term: '忠诚三部曲',
      definition:
        '忠诚三部曲是关系营销培育客户忠诚的三步逻辑：发现客户的正当需求，满足需求并保证客户满意，营造客户忠诚，用来安排工作的先后。',
    },
    en: {
      term: 'needs–satisfaction–loyalty trilogy',
      definition:
        'The three steps by which relationship marketing builds loyalty: find the customer’s legitimate needs, meet them and make sure of satisfaction, then build loyalty. It sets the order of the work.',
    },
  },
  {
    id: 'seven-factor-satisfaction',
    zh: {
      term: '全面满意的七因素模型',
      definition:
        '全面满意的七因素模型是解释客户全面满意怎样形成的一种模型：欲望与感知绩效比较得到欲望一致，期望与感知绩效比较得到期望一致，二者形成属性满意与信息满意，最终汇成全面满意，用来查明不满意出在哪一环。',
    },
    en: {
      term: 'seven-factor model of overall satisfaction',
      definition:
        'A model of how overall satisfaction comes about: desires against perceived performance give desires congruency, expectations against perceived performance give expectations congruency; the two shape attribute satisfaction and information satisfaction, and these make overall satisfaction. It finds the place where satisfaction fails.',
    },
  },
  {
    id: 'gradient-advance',
    zh: {
      term: '梯度推进原理',
      definition:
        '梯度推进原理是关系营销运行机理中的构成原理，指关系营销按纽带深浅分级推进，由一级的财务层次起步，加上二级的社交层次，再发展到三级的结构层次，层级越高越难模仿，用来逐级加深与客户的联系、保住对竞争者的领先。',
    },
    en: {
      term: 'gradient (ladder) advance',
      definition:
        'The structure in the operating mechanism of relationship marketing: relationships advance by depth of bond, from financial incentives (level 1) through social ties (level 2) to structural links (level 3), each harder to copy, so as to deepen the tie to customers step by step and keep a lead over rivals.',
    },
  },
  {
    id: 'financial-bond',
    zh: {
      term: '一级：财务纽带',
      definition:
        '财务纽带是关系营销的一级纽带，以折扣、积分等经济利益刺激重复购买，见效快但最易仿效，用来较快地拉动客户再来。',
    },
    en: {
      term: 'level 1: financial bond',
      definition:
        'The first level of bond in relationship marketing: price and reward incentives for repeat purchase, quick to work but easiest to imitate, used to bring customers back soon.',
    },
  },
  {
    id: 'social-bond',
    zh: {
      term: '二级：社交纽带',
      definition:
        '社交纽带是关系营销的二级纽带，在经济利益之外，通过了解个体需求、个人称呼、关怀与交往增加情感联系，较难仿效，用来让客户因为有人认得自己而留下。',
    },
    en: {
      term: 'level 2: social bond',
      definition:
        'The second level of bond in relationship marketing: beyond financial benefit it adds an emotional tie through personal knowledge, care and interaction, harder to imitate, used to keep customers because they are known.',
    },
  },
  {
    id: 'structural-bond',
    zh: {
      term: '三级：结构纽带',
      definition:
        '结构纽带是关系营销的三级纽带，以客户难以自行取得的系统、流程或技术能力把双方的工作嵌在一起，最难仿效，用来提高关系的价值和转换难度。',
    },
    en: {
      term: 'level 3: structural bond',
      definition:
        'The third level of bond in relationship marketing: systems, processes or technical ability that the customer could not easily obtain embed the work of both sides in each other, hardest to imitate, used to raise the value of the relationship and the difficulty of switching.',
    },
  },
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
  {
    id: 'loyalty-ladder',
    zh: {
      term: '关系营销阶梯',
      definition:
        '关系营销阶梯是描述客户与企业关系逐级加深的一种分级路径，按购买行为和态度由低到高分为潜在顾客、购买者、客户、支持者、拥护者和伙伴，用来判断一位客户站在哪一级，以及怎样逐级向上推进。',
    },
    en: {
      term: 'relationship (loyalty) ladder',
      definition:
        'The path, in rungs, along which a customer’s relationship with the firm deepens: by what the customer does and thinks, from prospect through purchaser, client and supporter to advocate and partner; used to tell on which rung a customer stands and how to advance rung by rung.',
    },
  },
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
