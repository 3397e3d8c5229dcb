import { sharedRoomMessages, type SharedRoomMessages } from '@/components/ui/kept-runs/room-messages';
import type { Locale } from '@/lib/content/locale';
import { BEATS, type Beat } from './rhythm';

/** Words around an open run; fetched with it. */
export interface RoomMessages extends SharedRoomMessages {
  /** Names the region of a step to those who do not see the list of steps. */
  readonly region: (number: number, of: number, step: string) => string;
  readonly after: string;
  readonly steps: string;
  readonly step: Readonly<Record<Beat, string>>;
  readonly practice: string;
  readonly countedNote: string;
  readonly practiceNote: string;
  readonly revealedNote: string;
  readonly otherTerms: string;
  readonly back: (step: string) => string;
  readonly backNote: string;
  readonly listStays: string;
  readonly story: string;
  readonly otherRuns: string;
  readonly carry: string;
  readonly carryNote: string;
  readonly sealed: string;
  readonly noWords: string;
}

export const roomMessages: Readonly<Record<Locale, RoomMessages>> = {
  zh: {
    ...sharedRoomMessages.zh,
    region: (number, of, step) => `第${number}步，共${of}步：${step}`,
    after: '走一遍，再回头看',
    steps: '步骤',
    step: {
      frame: '定人',
      map: '画图',
      place: '放材料',
      feel: '画感受',
      predict: '预测',
      choose: '选改进',
      after: '走一遍，复盘',
    },
    practice: '练习',
    countedNote: '选好改进以前，能一步步退回去改。',
    practiceNote: '这一份不计分。选好改进以前，能一步步退回去改。',
    revealedNote: '真实的旅程已经走过，前面定的不能再改。',
    otherTerms: '这一份里的案子和页面上现在的不一样，按它自己的算。',
    back: (step) => `退回“${step}”去改`,
    backNote: '退回去，填过的都在。',
    listStays: '计分的一份不能退回去改单子：材料这一步已经告诉你哪些是接触点。',
    story: '案子和这个人',
    otherRuns: '看别的案子和存着的',
    carry: '带走这一份',
    carryNote: '文件里是你的每一步决定和这一份的名字，没有别的。谁拿到都能打开看。',
    sealed: '作业不另外带走：交作业时，每一步决定都在里面。',
    noWords: '这一份的案子，这里没有它的文字，多半是别的版本。可以存成文件带走，交给有这个案子的人看。',
  },
  en: {
    ...sharedRoomMessages.en,
    region: (number, of, step) => `Step ${number} of ${of}: ${step}`,
    after: 'The walk, and looking back',
    steps: 'Steps',
    step: {
      frame: 'Whom',
      map: 'Map',
      place: 'Evidence',
      feel: 'Feelings',
      predict: 'Predict',
      choose: 'Improve',
      after: 'Walk and look back',
    },
    practice: 'Practice',
    countedNote: 'Until you have chosen the improvements, you can go back step by step.',
    practiceNote:
      'This one does not count. Until you have chosen the improvements, you can go back step by step.',
    revealedNote: 'The journey has been walked as it is; what was decided before it stands.',
    otherTerms: 'The case of this run differs from the one on this page now. The run keeps its own.',
    back: (step) => `Back to “${step}” to change it`,
    backNote: 'What you filled in is still there when you go back.',
    listStays:
      'In a run that counts the sorted list stays as it is: this step tells which names on it were touchpoints.',
    story: 'The case and the customer',
    otherRuns: 'Other cases and runs',
    carry: 'Take this run along',
    carryNote:
      'The file holds each of your decisions and the name of the run, and nothing else. Whoever has it can open it.',
    sealed: 'An assignment is not carried elsewhere. What you hand in holds each of your decisions.',
    noWords:
      'The words of this run’s case are not here; most likely it belongs to another version. You can save it as a file for somebody who has that case.',
  },
};

/** What the region of a step is called. */
export function regionName(locale: Locale, beat: Beat): string {
  const { region, step } = roomMessages[locale];
  return region(1 + BEATS.indexOf(beat), BEATS.length, step[beat]);
}
