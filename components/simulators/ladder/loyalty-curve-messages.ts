import type { Locale } from '@/lib/content/locale';
import type { JonesSasser, Staying } from '@/lib/simulations/ladder';
import type { LoyaltyCurveState } from './loyalty-curve-view';

export interface LoyaltyCurveMessages {
  readonly choice: string;
  readonly choiceHelp: string;
  readonly mark: string;
  readonly points: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly captive: string;
  readonly crowded: string;
  readonly kinds: Readonly<Record<JonesSasser, string>>;
  readonly description: (state: LoyaltyCurveState, staying: Staying) => string;
  readonly verdict: (state: LoyaltyCurveState, staying: Staying, gain: number | undefined) => string;
  readonly answers: (satisfied: number, all: number, left: number) => string;
  readonly table: {
    readonly caption: string;
    readonly mark: string;
    readonly people: string;
    readonly year: string;
    readonly left: string;
    readonly gain: string;
    readonly sum: string;
  };
  /** Between sentences. */
  readonly gap: string;
  readonly note: string;
}

/** Whole per cent. */
export const whole = (share: number) => `${Math.round(100 * share)}%`;
/** One decimal, as the slider shows it; a half that binary fractions miss by a hair goes up. */
export const plain = (value: number) => String(Math.round(10 * value + 1e-9) / 10);

const kindsZh: LoyaltyCurveMessages['kinds'] = {
  loyalist: '忠诚者',
  hostage: '人质',
  mercenary: '唯利是图者',
  defector: '背叛者',
};
const kindsEn: LoyaltyCurveMessages['kinds'] = {
  loyalist: 'loyalists',
  hostage: 'hostages',
  mercenary: 'mercenaries',
  defector: 'defectors',
};

export const loyaltyCurveMessages: Readonly<Record<Locale, LoyaltyCurveMessages>> = {
  zh: {
    choice: '客人有多少别家可挑（曲线的指数）',
    choiceHelp: '0.3，几乎只有这一家；2，街上有几家；5，走两步就是一家。',
    mark: '客人打几分（五分制）',
    points: '分',
    axes: { x: '满意度（分）', y: '一年后还在（%）' },
    captive: '没得挑',
    crowded: '随便挑',
    kinds: kindsZh,
    description: ({ choice, mark }, { year }) =>
      `满意度从1分到5分，一年后还在的占几成。指数${plain(choice)}的曲线上，${plain(mark)}分留下${whole(year)}。另有两条细线作对照：没得挑时，分低也留得住；随便挑时，接近5分才留得住。四格是人质、忠诚者、背叛者、唯利是图者。`,
    verdict: ({ mark }, { quarter, year, kind }, gain) =>
      `打${plain(mark)}分：留过一个季度的${whole(quarter)}，留过一年的${whole(year)}，落在“${kindsZh[kind]}”一格。${gain === undefined ? '' : `再高一分，一年多留${Math.round(100 * gain)}个百分点。`}`,
    answers: (satisfied, all, left) => `${all}人里${satisfied}人满意，一年后约剩${Math.round(left)}人。`,
    table: {
      caption: '100份答卷，一年以后',
      mark: '打几分',
      people: '人数',
      year: '留一年',
      left: '约剩',
      gain: '高一分多留',
      sum: '合计',
    },
    gap: '',
    note: '示意。只画满意这一条线，习惯、纽带、信任都没算；人人照平均数走。圆点大小是答卷人数。四格的界线（3.5分，三位里留两位）是本课画的。',
  },
  en: {
    choice: 'How much choice customers have (exponent)',
    choiceHelp: '0.3: hardly another shop. 2: a few in the street. 5: one every few steps.',
    mark: 'The mark she gives, of five',
    points: '',
    axes: { x: 'Satisfaction (mark)', y: 'Still here after a year (%)' },
    captive: 'no choice',
    crowded: 'much choice',
    kinds: kindsEn,
    description: ({ choice, mark }, { year }) =>
      `How many are still here after a year, by satisfaction from 1 to 5. On the curve of exponent ${plain(choice)}, ${whole(year)} of those at ${plain(mark)} stay. Two thin curves stand beside it: without choice people stay even at low marks, with much choice hardly anyone does below 5. The four fields are hostages, loyalists, defectors and mercenaries.`,
    verdict: ({ mark }, { quarter, year, kind }, gain) =>
      `At ${plain(mark)}: ${whole(quarter)} stay a quarter, ${whole(year)} a year; the field of the ${kindsEn[kind]}.${gain === undefined ? '' : ` One mark more would keep ${Math.round(100 * gain)} points more over a year.`}`,
    answers: (satisfied, all, left) =>
      `${satisfied} of ${all} are satisfied; after a year about ${Math.round(left)} are left.`,
    table: {
      caption: '100 answers, a year on',
      mark: 'Mark',
      people: 'People',
      year: 'Stay a year',
      left: 'Left, about',
      gain: 'One mark more',
      sum: 'All',
    },
    gap: ' ',
    note: 'Illustrative. Satisfaction alone: no habit, bonds or trust, and everyone does as the average does. A dot is as large as the number of answers. The lines between the fields (3.5 marks, two of three staying) are this lesson’s.',
  },
};
