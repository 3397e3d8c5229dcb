import type { Locale } from '@/lib/content/locale';

/** A chapter or lesson name as it stands in the table of contents. */
export interface Heading {
  title: string;
  subtitle?: string;
}

export interface Lesson {
  slug: string;
  /** Ids of the concept register that the lesson teaches. */
  concepts: readonly string[];
  title: Record<Locale, string>;
  /** Reading and trying, for a reader new to the matter. */
  minutes: number;
  status: 'open';
}

export interface Chapter {
  number: number;
  slug: string;
  heading: Record<Locale, Heading>;
  lessons: readonly Lesson[];
}

export interface Simulator {
  id: 'ladder' | 'journey' | 'rfm';
  title: Record<Locale, string>;
  /** The question that the simulator lets one try out. */
  question: Record<Locale, string>;
  /** Numbers of the chapters that work with it. */
  chapters: readonly number[];
  /** Its exercise with marks, at `/guided` below it. */
  exercise?: Record<Locale, string>;
}

/** The fourteen chapters in order. Navigation, the sitemap and progress read this. */
export const chapters: readonly Chapter[] = [
  {
    number: 1,
    slug: 'introduction',
    heading: {
      zh: { title: '导论', subtitle: '关系营销的由来、含义与辨析' },
      en: { title: 'Introduction', subtitle: 'Origins, meaning and neighbouring concepts' },
    },
    lessons: [],
  },
  {
    number: 2,
    slug: 'foundations',
    heading: {
      zh: { title: '理论基础', subtitle: '信任、交换与关系质量' },
      en: { title: 'Theoretical foundations', subtitle: 'Trust, exchange and relationship quality' },
    },
    lessons: [],
  },
  {
    number: 3,
    slug: 'markets',
    heading: {
      zh: { title: '市场模型与关系网络' },
      en: { title: 'Market models and relationship networks' },
    },
    lessons: [],
  },
  {
    number: 4,
    slug: 'loyalty',
    heading: {
      zh: { title: '运行机理', subtitle: '忠诚、梯度推进与作用方程' },
      en: { title: 'Operating mechanism', subtitle: 'Loyalty, gradient advance and the action equation' },
    },
    lessons: [
      {
        slug: 'why-they-stay',
        concepts: [
          'operating-mechanism',
          'customer-loyalty',
          'course-loyalty-types',
          'monopoly-loyalty',
          'dick-basu-matrix',
          'oliver-loyalty-phases',
        ],
        title: { zh: '她每周都来，算不算忠诚？', en: 'She comes every week. Is she loyal?' },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'satisfaction',
        concepts: ['satisfaction-loyalty-gap', 'loyalty-trilogy', 'seven-factor-satisfaction'],
        title: {
          zh: '都说满意，怎么还走？',
          en: 'They say they are satisfied. Why do they leave?',
        },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'bonds',
        concepts: ['gradient-advance', 'financial-bond', 'social-bond', 'structural-bond'],
        title: {
          zh: '积分卡，对门也有了，怎么办？',
          en: 'The shop opposite has a points card too. What now?',
        },
        minutes: 17,
        status: 'open',
      },
      {
        slug: 'levels',
        concepts: ['five-relationship-intensities', 'intensity-choice-matrix'],
        title: {
          zh: '卖完以后，还为客户做多少？',
          en: 'After the sale, how far do we go for a customer?',
        },
        minutes: 15,
        status: 'open',
      },
      {
        slug: 'action-equation',
        concepts: ['action-equation', 'bargaining-power-information'],
        title: {
          zh: '大客户要降价，谁说了算？',
          en: 'A big customer wants a lower price. Who has the say?',
        },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'ladder',
        concepts: ['loyalty-ladder'],
        title: {
          zh: '200人知道茶舍，两年后几位替它说话？',
          en: '200 know the tea house. How many will speak for it?',
        },
        minutes: 17,
        status: 'open',
      },
      {
        slug: 'retention-economics',
        concepts: ['retention-economics'],
        title: {
          zh: '多留5个百分点，利润涨多少？',
          en: 'Five points more retention: how much more profit?',
        },
        minutes: 18,
        status: 'open',
      },
    ],
  },
  {
    number: 5,
    slug: 'interaction',
    heading: {
      zh: { title: '关键过程', subtitle: '交互、对话与价值' },
      en: { title: 'Key processes', subtitle: 'Interaction, dialogue and value' },
    },
    lessons: [
      {
        slug: 'three-processes',
        concepts: ['key-processes', 'value-process'],
        title: {
          zh: '茶没变，第6次来怎么就差了？',
          en: 'The tea is the same. Why is the sixth visit worse?',
        },
        minutes: 16,
        status: 'open',
      },
      {
        slug: 'levels-of-interaction',
        concepts: ['interaction-process', 'interaction-levels'],
        title: {
          zh: '入住打了1分，坏的是哪一级？',
          en: 'Check-in got 1 out of 5. What went bad?',
        },
        minutes: 15,
        status: 'open',
      },
      {
        slug: 'touchpoints',
        concepts: ['touchpoint', 'moment-of-truth'],
        title: {
          zh: '到店抱怨最多，先修到店吗？',
          en: 'Arriving draws the complaints. Is that what to mend?',
        },
        minutes: 17,
        status: 'open',
      },
      {
        slug: 'dialogue',
        concepts: ['dialogue-process', 'planned-communication', 'two-way-communication', 'word-of-mouth'],
        title: {
          zh: '31条推送没人回，算不算对话？',
          en: '31 messages and no answer: is that a dialogue?',
        },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'channels',
        concepts: ['communication-channels-ten', 'channel-fit', 'regular-follow-up', 'emotional-connection'],
        title: {
          zh: '四件事，都发微信行不行？',
          en: 'Four things to tell: will a WeChat message do?',
        },
        minutes: 18,
        status: 'open',
      },
    ],
  },
  {
    number: 6,
    slug: 'value',
    heading: {
      zh: { title: '价值识别', subtitle: '客户价值、期望与满意' },
      en: { title: 'Identifying value', subtitle: 'Value, expectations and satisfaction' },
    },
    lessons: [],
  },
  {
    number: 7,
    slug: 'procedure',
    heading: {
      zh: { title: '实施程序', subtitle: '从团队到反馈' },
      en: { title: 'Implementation procedure', subtitle: 'From team to feedback' },
    },
    lessons: [],
  },
  {
    number: 8,
    slug: 'tools',
    heading: {
      zh: { title: '工具', subtitle: '俱乐部、定制、数据库、体验、频繁、互动' },
      en: { title: 'Tools', subtitle: 'Clubs, customisation, databases, experience, frequency, interaction' },
    },
    lessons: [],
  },
  {
    number: 9,
    slug: 'strategies',
    heading: {
      zh: { title: '策略', subtitle: '一对一、精准、情感与内容' },
      en: { title: 'Strategies', subtitle: 'One-to-one, precision, emotional, content' },
    },
    lessons: [],
  },
  {
    number: 10,
    slug: 'lifecycle',
    heading: {
      zh: { title: '客户关系生命周期与客户组合管理' },
      en: { title: 'Customer lifecycle and portfolio management' },
    },
    lessons: [],
  },
  {
    number: 11,
    slug: 'recovery',
    heading: {
      zh: { title: '投诉、危机与服务补救' },
      en: { title: 'Complaints, crisis and service recovery' },
    },
    lessons: [],
  },
  {
    number: 12,
    slug: 'crm',
    heading: {
      zh: { title: '数字化与CRM', subtitle: '系统、呼叫中心与数据' },
      en: { title: 'Digitalisation and CRM', subtitle: 'Systems, call centres and data' },
    },
    lessons: [],
  },
  {
    number: 13,
    slug: 'evaluation',
    heading: {
      zh: { title: '评估与优化', subtitle: 'NPS、CLV、RFM与实验' },
      en: { title: 'Evaluation and optimisation', subtitle: 'NPS, CLV, RFM and experiments' },
    },
    lessons: [
      {
        slug: 'rfm',
        concepts: ['rfm'],
        title: { zh: 'RFM：客户身上的三个数', en: 'RFM: three numbers about a customer' },
        minutes: 16,
        status: 'open',
      },
      {
        slug: 'segments',
        concepts: ['rfm-segments', 'pareto-principle'],
        title: {
          zh: '打好了分，先做什么？',
          en: 'From scores to action: what do I do with whom?',
        },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'clv',
        concepts: ['clv-simple', 'clv', 'customer-acquisition-cost'],
        title: { zh: '一位客户值多少钱？', en: 'What is a customer worth?' },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'retention',
        concepts: ['retention-repurchase-metrics', 'cohort-analysis', 'probability-models'],
        title: { zh: '她是走了，还是还没来？', en: 'Has she left, or has she only not come yet?' },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'asking',
        concepts: ['nps', 'csat'],
        title: {
          zh: '问了三十个人，这个分能信几分？',
          en: 'Thirty people answered: how far can I trust the score?',
        },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'does-it-pay',
        concepts: ['break-even', 'ab-testing'],
        title: {
          zh: '发了券，生意好了，是券的功劳吗？',
          en: 'We sent the coupon and sales rose. Did it pay?',
        },
        minutes: 18,
        status: 'open',
      },
      {
        slug: 'journey-map',
        concepts: ['customer-journey-map', 'customer-experience-management'],
        title: {
          zh: '旅程图人人点头，就对了吗？',
          en: 'Everybody nods at the journey map. Is it true?',
        },
        minutes: 18,
        status: 'open',
      },
    ],
  },
  {
    number: 14,
    slug: 'ethics',
    heading: {
      zh: { title: '利弊、伦理、合规与趋势' },
      en: { title: 'Benefits, drawbacks, ethics and trends' },
    },
    lessons: [],
  },
];

export const simulators: readonly Simulator[] = [
  {
    id: 'ladder',
    title: { zh: '忠诚阶梯', en: 'Loyalty ladder' },
    question: {
      zh: '同样一笔钱，花在拉新上，还是花在老客户上？',
      en: 'The same budget: spend it on winning customers, or on those you have?',
    },
    chapters: [4, 10],
  },
  {
    id: 'journey',
    title: { zh: '客户旅程图', en: 'Customer journey map' },
    question: {
      zh: '客户从听说到再来，在哪一步走掉了？',
      en: 'Between first hearing of you and coming back, where does a customer leave?',
    },
    chapters: [5, 11, 13],
  },
  {
    id: 'rfm',
    title: { zh: 'RFM实验', en: 'RFM lab' },
    question: {
      zh: '手里只有一张订单表，先照顾谁？',
      en: 'With nothing but a file of orders, whom do you look after first?',
    },
    chapters: [10, 13],
    exercise: { zh: '有分的练习：春茶请谁', en: 'Exercise with marks: whom to invite' },
  },
];

/** Address of a lesson, without the language. */
export const lessonPath = (chapter: Chapter, lesson: Lesson) => `/lessons/${chapter.slug}/${lesson.slug}`;

/** Address of a simulator's exercise, without the language. */
export const exercisePath = ({ id }: Simulator) => `/simulators/${id}/guided`;

/** Rooms of the site besides lessons and simulators. Those with addresses of their own below them decide about these. */
const rooms = ['glossary', 'progress', ...(process.env.NODE_ENV === 'production' ? [] : ['gallery'])];

/** Addresses that search engines should know, without the language. */
export const openPaths: readonly string[] = [
  '',
  '/glossary',
  ...chapters.flatMap((chapter) => chapter.lessons.map((lesson) => lessonPath(chapter, lesson))),
  ...simulators.map(({ id }) => `/simulators/${id}`),
  ...simulators.filter(({ exercise }) => exercise).map(exercisePath),
  '/simulators/journey/free',
  '/worksheets/journey',
  '/teach',
  '/teach/assign',
  '/teach/check',
];

/** Whether a page stands at this address: the segments after the language. A new route must be named here. */
export function isPage(segments: readonly string[]): boolean {
  const path = segments.filter(Boolean);
  return openPaths.includes(path.length === 0 ? '' : `/${path.join('/')}`) || rooms.includes(path[0] ?? '');
}
