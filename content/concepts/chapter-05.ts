import type { ConceptEntry } from '@/lib/content/concept';

export const chapter05 = [
  {
    id: 'key-processes',
    zh: {
      term: '关系营销的关键过程',
      definition:
        '关系营销的关键过程是企业与客户建立、保持和加强关系所经历的交互、对话、价值三个过程：交互是核心与要害，对话是沟通的一面，价值是起点、终点与目的，用来从客户的价值出发安排接触和沟通。',
    },
    en: {
      term: 'key processes of RM',
      definition:
        'The three processes through which a firm and its customers build, keep and strengthen a relationship: interaction as its core, dialogue as its communication side, and value as its start, end and purpose; used to plan contact and communication from the customer’s value.',
    },
  },
  {
    id: 'interaction-process',
    zh: {
      term: '交互过程',
      definition:
        '交互过程是关系营销的核心过程，双方在产品、服务、信息、资金与人员往来中不断接触、相互影响，关系由此形成和延续。',
    },
    en: {
      term: 'interaction process',
      definition:
        'The core process of relationship marketing: the ongoing contacts through products, services, information, money and people in which both sides affect each other and by which the relationship forms and goes on.',
    },
  },
  {
    id: 'interaction-levels',
    zh: {
      term: '交互的层次',
      definition:
        '交互的层次是按单元大小对交互过程的一种划分，由小到大依次为动作、情节、片段、关系，再扩展到伙伴（网络）；小单元的体验累积成大单元的评价，用来看清一次接触怎样影响整个关系。',
    },
    en: {
      term: 'levels of interaction',
      definition:
        'A division of the interaction process by size of unit, from small to large act, episode, sequence and relationship, and beyond them the partner base; experiences of small units aggregate into the evaluation of larger ones, which shows how a single contact bears on the whole relationship.',
    },
    parts: [
      {
        id: 'interaction-act',
        zh: {
          term: '动作（活动）',
          definition:
            '动作是交互中最小的单元，即双方的一次接触，如一个电话、一次入住登记，用来找到问题出在哪一下。',
        },
        en: {
          term: 'act',
          definition:
            'The smallest unit of interaction, a single contact of the two sides such as a telephone call or a check-in; used to find the very place where something went wrong.',
        },
      },
      {
        id: 'interaction-episode',
        zh: {
          term: '情节',
          definition:
            '情节是由几个相连的动作组成的交互单元，合起来办成一件事，如一次到店、一顿饭，用来评价一件事办得怎样。',
        },
        en: {
          term: 'episode',
          definition:
            'A unit of interaction made of acts that belong together and get one thing done, such as an arrival or a dinner; used to judge how well that thing was done.',
        },
      },
      {
        id: 'interaction-sequence',
        zh: {
          term: '片段（片断）',
          definition:
            '片段是由几个相连的情节组成的交互单元，可按一段时间、一样产品、一次活动或一个项目来划，用来评价一整次来往。',
        },
        en: {
          term: 'sequence',
          definition:
            'A unit of interaction made of episodes that belong together, marked off by a period of time, an offering, a campaign or a project; used to judge a whole round of dealings.',
        },
      },
      {
        id: 'interaction-relationship',
        zh: {
          term: '关系（交互层次）',
          definition:
            '交互层次里的关系是由前后各个片段组成的交互单元，包括企业和这位客户的全部来往，用来评价双方的整个来往。',
        },
        en: {
          term: 'relationship (as a level)',
          definition:
            'As a level of interaction, the unit made of all sequences between a firm and one customer; used to judge their dealings as a whole.',
        },
      },
      {
        id: 'partner-base',
        zh: {
          term: '伙伴（网络）',
          definition:
            '伙伴是交互层次中最大的单元，即企业在某一时候拥有的全部关系，用来看出一位客户身上看不见的问题。',
        },
        en: {
          term: 'partner base',
          definition:
            'The largest level of interaction, all relationships that a firm has at a given time; used to see what does not show in any one of them.',
        },
      },
    ],
  },
  {
    id: 'touchpoint',
    zh: {
      term: '接触点',
      definition:
        '接触点是顾客在旅程中与品牌、伙伴或其他顾客发生的每一次相遇，分品牌拥有、伙伴拥有、顾客拥有、社会/外部四类，用来看清每一处由谁管、企业改得动哪些。',
    },
    en: {
      term: 'touchpoint',
      definition:
        'Any encounter between the customer and the brand, its partners or other customers along the journey; brand-owned, partner-owned, customer-owned or social/external, which shows who answers for each and what the firm can change.',
    },
  },
  {
    id: 'moment-of-truth',
    zh: {
      term: '关键时刻',
      definition:
        '关键时刻是顾客据以形成强烈印象、对关系走向影响特别大的一种接触，用来决定有限的人和钱先放在哪一处。',
    },
    en: {
      term: 'moment of truth',
      definition:
        'A contact that disproportionately shapes the customer’s impression and with it the course of the relationship; used to decide where limited people and money go first.',
    },
  },
  {
    id: 'dialogue-process',
    zh: {
      term: '对话过程',
      definition:
        '对话过程是关系营销在沟通层面的过程，企业与顾客通过计划性沟通和日常交互交换信息、相互学习，逐渐形成共同理解，用来让双方知道彼此要什么、能做什么。',
    },
    en: {
      term: 'dialogue process',
      definition:
        'The process of relationship marketing on the side of communication: firm and customer exchange information and learn from each other through planned messages and everyday interaction, and come to a shared understanding, so that each knows what the other wants and can do.',
    },
  },
  {
    id: 'planned-communication',
    zh: {
      term: '计划性沟通',
      definition:
        '计划性沟通是企业事先设计、通过独立媒介发出信息的沟通，如广告、公关与销售活动，用来告知顾客、作出承诺，并带起期望。',
    },
    en: {
      term: 'planned communication',
      definition:
        'Communication by messages that the firm designs beforehand and sends through separate media, such as advertising, PR and sales activities; it serves to inform customers and to make promises, and so raises expectations.',
    },
  },
  {
    id: 'two-way-communication',
    zh: {
      term: '双向沟通',
      definition:
        '双向沟通是信息既由企业流向顾客、也由顾客流向企业的沟通，任何一方都可以发起，并会引起对方调整，用来让双方了解和适应彼此。',
    },
    en: {
      term: 'two-way communication',
      definition:
        'Communication in which information flows from the firm to the customer and from the customer to the firm; either may start it and each adjusts to the other, so that both come to know and suit each other.',
    },
  },
  {
    id: 'value-process',
    zh: {
      term: '价值过程',
      definition:
        '价值过程是关系营销的关键过程之一，指客户在自己的日常活动中实现价值的过程，企业的交互与沟通只有融入它才有意义，用来判断哪些接触值得做、哪些话值得说。',
    },
    en: {
      term: 'value process',
      definition:
        'One of the key processes of relationship marketing: that in which customers realise value in their own activities. The firm’s interaction and communication matter only insofar as they support it, so it tells which contacts are worth making and which words worth saying.',
    },
  },
  {
    id: 'communication-channels-ten',
    zh: {
      term: '企业与客户沟通的途径',
      definition:
        '企业与客户沟通的途径是课程列出的一份渠道清单，由电话、邮件（含电子邮件）、面对面会议、在线聊天与即时通讯、社交媒体、客户服务中心、在线支持与知识库、反馈渠道、访谈与调研、客户活动与培训十项构成，供企业按情境挑选。',
    },
    en: {
      term: 'customer communication channels',
      definition:
        'The course’s list of ten channels between a firm and its customers: telephone; mail and e-mail; meetings face to face; online chat and messaging; social media; service centre; online support and knowledge base; feedback channels; interviews and surveys; customer events and training. A firm chooses from it as the situation asks.',
    },
  },
  {
    id: 'channel-fit',
    zh: {
      term: '渠道与任务匹配',
      definition:
        '渠道与任务匹配是选择沟通渠道的一种方法，即按信息复杂度、紧急程度、隐私和客户偏好四项去比对各条渠道，用来让要说的事选到合用的渠道。',
    },
    en: {
      term: 'matching channel to task',
      definition:
        'A way of choosing a channel of communication: hold each one against four grounds, how complex the matter is, how urgent, how private and what the customer prefers, so that what has to be said goes by a channel that fits it.',
    },
  },
  {
    id: 'word-of-mouth',
    zh: {
      term: '口碑',
      definition: '口碑是顾客之间非商业性的评价与推荐，可信度高，既能带来新客户，也能放大负面事件。',
    },
    en: {
      term: 'word of mouth',
      definition:
        'Evaluation and recommendation among customers that is not commercial; it is highly credible, and can bring new customers or magnify a bad event.',
    },
  },
  {
    id: 'regular-follow-up',
    zh: {
      term: '定期跟进',
      definition:
        '定期跟进是企业维系关系的一种做法，即按客户层级与关键节点安排有节奏、有内容的联系，并把反馈记录下来用于改进，包括定制资讯、节点关怀、分层触达、记录反馈四件事。',
    },
    en: {
      term: 'regular follow-up',
      definition:
        'A practice for keeping relationships up: contacts that have a rhythm and something to say, planned by the customer’s tier and the milestones in her life or purchases, with her answers recorded and acted on. It has four parts: tailored news, care at milestones, contact by tier, recorded feedback.',
    },
  },
  {
    id: 'emotional-connection',
    zh: {
      term: '情感连接',
      definition:
        '情感连接是客户因被理解、被重视而对企业产生的一种亲近与归属感，它使客户不只为功利的理由留下。',
    },
    en: {
      term: 'emotional connection',
      definition:
        'A closeness to a firm and a sense of belonging that come from feeling understood and valued; it gives a customer reasons to stay that are not only useful ones.',
    },
  },
] as const satisfies readonly ConceptEntry[];
