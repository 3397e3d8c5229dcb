import type { Locale } from '@/lib/content/locale';
import type { Factor } from './loyalty-curve-factors-view';

export interface SevenFactorsMessages {
  readonly pick: string;
  readonly names: Readonly<Record<Factor, string>>;
  /** As the boxes of the picture break them. */
  readonly lines: Readonly<Record<Factor, readonly string[]>>;
  /** The lesson's guest at the homestay. */
  readonly story: Readonly<Record<Factor, string>>;
  readonly description: string;
  readonly verdict: (factor: Factor, from: readonly Factor[], to: readonly Factor[]) => string;
  readonly twin: string;
  readonly note: string;
}

const namesZh: SevenFactorsMessages['names'] = {
  desires: '欲望',
  performance: '感知绩效',
  expectations: '期望',
  'desires-congruency': '欲望一致',
  'expectations-congruency': '期望一致',
  attribute: '属性满意',
  information: '信息满意',
  overall: '全面满意',
};
const namesEn: SevenFactorsMessages['names'] = {
  desires: 'Desires',
  performance: 'Perceived performance',
  expectations: 'Expectations',
  'desires-congruency': 'Desires congruency',
  'expectations-congruency': 'Expectations congruency',
  attribute: 'Attribute satisfaction',
  information: 'Information satisfaction',
  overall: 'Overall satisfaction',
};

const storyZh: SevenFactorsMessages['story'] = {
  desires: '她想要的是清静，睡个好觉。',
  performance: '她觉得：推窗看得见山，楼下却在施工。',
  expectations: '海报写着“推窗见山”，她就盼着山。',
  'desires-congruency': '要清静，得了施工声：不合。',
  'expectations-congruency': '说有山，真有山：合。',
  attribute: '对房间本身：山好，太吵。',
  information: '对店家给的话：句句真，可没提施工。',
  overall: '承诺兑现了，她还是不满意。',
};
const storyEn: SevenFactorsMessages['story'] = {
  desires: 'What she wants is quiet and a night’s sleep.',
  performance: 'What she finds: hills from the window, and builders below it.',
  expectations: 'The poster says “hills from your window”, so she looks forward to hills.',
  'desires-congruency': 'Quiet wanted, builders got: it does not fit.',
  'expectations-congruency': 'Hills promised, hills there: it fits.',
  attribute: 'With the room itself: fine hills, too loud.',
  information: 'With what she was told: every word true, and not a word about the builders.',
  overall: 'The promise was kept, and still she is not satisfied.',
};

const listZh = (factors: readonly Factor[]) => factors.map((factor) => namesZh[factor]).join('和');
const listEn = (factors: readonly Factor[]) =>
  factors.map((factor) => namesEn[factor].toLowerCase()).join(' and ');

export const sevenFactorsMessages: Readonly<Record<Locale, SevenFactorsMessages>> = {
  zh: {
    pick: '看哪个因素',
    names: namesZh,
    lines: {
      desires: ['欲望'],
      performance: ['感知绩效'],
      expectations: ['期望'],
      'desires-congruency': ['欲望一致'],
      'expectations-congruency': ['期望一致'],
      attribute: ['属性满意'],
      information: ['信息满意'],
      overall: ['全面满意'],
    },
    story: storyZh,
    description:
      '四层的图，箭头从上往下。第一层：欲望、感知绩效、期望。第二层：欲望和感知绩效比出欲望一致，期望和感知绩效比出期望一致。第三层：两个一致都通向属性满意，也都通向信息满意。第四层：两个满意合成全面满意。',
    verdict: (factor, from, to) =>
      `${namesZh[factor]}${from.length > 0 ? `，来自${listZh(from)}` : ''}${to.length > 0 ? `，通向${listZh(to)}` : ''}。${storyZh[factor]}`,
    twin: '用文字读这张图',
    note: '图据Spreng、MacKenzie和Olshavsky（1996）。雾坪民宿的例子是示意。',
  },
  en: {
    pick: 'Look at',
    names: namesEn,
    lines: {
      desires: ['Desires'],
      performance: ['Perceived', 'performance'],
      expectations: ['Expectations'],
      'desires-congruency': ['Desires', 'congruency'],
      'expectations-congruency': ['Expectations', 'congruency'],
      attribute: ['Attribute', 'satisfaction'],
      information: ['Information', 'satisfaction'],
      overall: ['Overall', 'satisfaction'],
    },
    story: storyEn,
    description:
      'A picture in four tiers, arrows pointing down. First: desires, perceived performance, expectations. Second: desires held against performance give desires congruency, expectations held against performance give expectations congruency. Third: both lead to attribute satisfaction and both to information satisfaction. Fourth: these two make overall satisfaction.',
    verdict: (factor, from, to) =>
      `${namesEn[factor]}${from.length > 0 ? `, from ${listEn(from)}` : ''}${to.length > 0 ? `, leading to ${listEn(to)}` : ''}. ${storyEn[factor]}`,
    twin: 'The picture in words',
    note: 'After Spreng, MacKenzie and Olshavsky (1996). The guest at the Wuping homestay is illustrative.',
  },
};
