import { sharedRoomMessages, type SharedRoomMessages } from '@/components/ui/kept-runs/room-messages';
import type { Locale } from '@/lib/content/locale';
import type { Beat } from './rhythm';

/** Words around an open run; fetched with it. */
export interface RoomMessages extends SharedRoomMessages {
  readonly heading: (beat: Beat) => string;
  readonly beats: Readonly<Record<'prepare' | 'decide' | 'predict' | 'see', string>>;
  readonly beatsOf: (quarter: number) => string;
  readonly reached: string;
  readonly quarters: string;
  readonly quarterOf: (quarter: number, of: number) => string;
  readonly before: string;
  readonly after: string;
  readonly finished: string;
  readonly quarterLink: (quarter: number) => string;
  readonly now: string;
  readonly purse: string;
  readonly purseLeft: string;
  readonly cash: string;
  readonly practice: string;
  readonly countedNote: string;
  readonly sealed: string;
  readonly practiceNote: string;
  readonly otherRuns: string;
  readonly story: string;
  readonly next: (quarter: number) => string;
  readonly toDebrief: string;
  readonly earlier: (quarter: number) => string;
  readonly toNow: string;
  readonly fork: (quarter: number) => string;
  readonly forkNote: string;
  readonly noFork: string;
  readonly more: string;
  readonly lives: string;
  readonly compare: string;
  readonly compareWith: string;
  readonly compareNone: string;
  readonly compareChoose: string;
  readonly compareFailed: string;
  readonly carry: string;
  readonly carryNote: string;
  readonly makeLink: string;
  readonly link: string;
  readonly linkNote: (characters: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly orders: string;
  readonly ordersNote: string;
  readonly ordersSaved: (name: string, rows: number) => string;
  readonly toLab: string;
}

export const roomMessages: Readonly<Record<Locale, RoomMessages>> = {
  zh: {
    ...sharedRoomMessages.zh,
    heading: (beat) => {
      const names = { prepare: '准备', decide: '决定', predict: '预测', see: '结果' } as const;
      if (beat.kind === 'goal') return '开局：定目标';
      return beat.kind === 'debrief' ? '复盘' : `第${beat.quarter}季：${names[beat.kind]}`;
    },
    beats: { prepare: '准备', decide: '决定', predict: '预测', see: '看结果' },
    beatsOf: (quarter) => `第${quarter}季的四步`,
    reached: '走到',
    quarters: '各季',
    quarterOf: (quarter, of) => `第${quarter}季，共${of}季`,
    before: '还没开始',
    after: '各季走完了',
    finished: '这一局走完了',
    quarterLink: (quarter) => `看第${quarter}季`,
    now: '现在',
    purse: '每季能花',
    purseLeft: '这一季还能花',
    cash: '累计利润',
    practice: '试玩',
    countedNote: '定了的不能改；给出预测以前，可以回去改决定。',
    sealed: '作业里的人和运气不另外带走：交作业时，每一步决定都在里面。',
    practiceNote: '随便走，从哪一季都能另走一条。',
    otherRuns: '别的局、别的案子',
    story: '案子',
    next: (quarter) => `去第${quarter}季`,
    toDebrief: '去复盘',
    earlier: (quarter) => `你在看第${quarter}季，已经走过了。`,
    toNow: '回到现在',
    fork: (quarter) => `从第${quarter}季另走一条`,
    forkNote: '另存一局试玩：这一季以前照旧，这一季起重新决定，人和运气不变。',
    noFork: '计分的这一局，各季都走完才能另走：先看了别的走法会怎样，后面的预测就不是你自己的了。',
    more: '看一个人、比一局',
    lives: '找一个人，看他的经过',
    compare: '和另一局摆在一起',
    compareWith: '另一局',
    compareNone: '同一个案子还没有别的局。另走一条，或者再试一局，就能比。',
    compareChoose: '选一局',
    compareFailed: '那一局打不开，这一局没有动。',
    carry: '带走这一局',
    carryNote: '文件和链接里是你的每一步决定和这一局的名字，没有别的。谁拿到都能照着重演。',
    makeLink: '做成链接',
    link: '这一局的链接',
    linkNote: (characters) => `共${characters}个字符。有的聊天软件会截断长链接，那就用文件。`,
    copy: '复制',
    copied: '已经复制。',
    notCopied: '这里不能自动复制。链接已经选中，请自己复制。',
    orders: '存订单表（CSV）',
    ordersNote: '这一局里每一张单都在订单表里：还是这些人。放进RFM实验，走掉的人会落在“挽留”那几群里。',
    ordersSaved: (name, rows) => `${rows}张单已经存成${name}。`,
    toLab: '去RFM实验',
  },
  en: {
    ...sharedRoomMessages.en,
    heading: (beat) => {
      const names = {
        prepare: 'prepare',
        decide: 'decide',
        predict: 'predict',
        see: 'what happened',
      } as const;
      if (beat.kind === 'goal') return 'Before you start: the goal';
      return beat.kind === 'debrief' ? 'Debrief' : `Quarter ${beat.quarter}: ${names[beat.kind]}`;
    },
    beats: { prepare: 'Prepare', decide: 'Decide', predict: 'Predict', see: 'See' },
    beatsOf: (quarter) => `The steps of quarter ${quarter}`,
    reached: 'Reached',
    quarters: 'Quarters',
    quarterOf: (quarter, of) => `Quarter ${quarter} of ${of}`,
    before: 'Not begun',
    after: 'All quarters played',
    finished: 'Finished',
    quarterLink: (quarter) => `See quarter ${quarter}`,
    now: 'Now',
    purse: 'To spend a quarter',
    purseLeft: 'Left to spend this quarter',
    cash: 'Profit so far',
    practice: 'Free run',
    countedNote: 'What is decided stays; until you predict, you can go back to the decision.',
    sealed:
      'The people and the luck of an assignment are not carried elsewhere. What you hand in holds each of your decisions.',
    practiceNote: 'Play as you like; you can fork it at any quarter.',
    otherRuns: 'Other runs and cases',
    story: 'The case',
    next: (quarter) => `On to quarter ${quarter}`,
    toDebrief: 'On to the debrief',
    earlier: (quarter) => `You are looking at quarter ${quarter}, which is over.`,
    toNow: 'Back to now',
    fork: (quarter) => `Fork at quarter ${quarter}`,
    forkNote:
      'Keeps a free run beside this one: the same up to this quarter, new decisions from here, the same people and luck.',
    noFork:
      'A run for a score can be forked once all its quarters are played: who has seen how another course turns out no longer predicts for herself.',
    more: 'Look closer',
    lives: 'Find one person and follow them',
    compare: 'Set another run beside this one',
    compareWith: 'Other run',
    compareNone: 'There is no other run of this case yet. Fork this one or play again, then compare.',
    compareChoose: 'Choose a run',
    compareFailed: 'That run cannot be opened. This one is untouched.',
    carry: 'Take this run along',
    carryNote:
      'File and link hold each of your decisions and the name of the run, and nothing else. Whoever has them can replay it.',
    makeLink: 'Make a link',
    link: 'Link to this run',
    linkNote: (characters) =>
      `${characters} characters. Some chat programs cut long links; use the file there.`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Nothing could be copied from here. The link is selected: copy it yourself.',
    orders: 'Save the orders (CSV)',
    ordersNote:
      'Every order of this run, from the same people. Open the file in the RFM lab: those who left turn up in the groups to win back.',
    ordersSaved: (name, rows) => `${rows} orders saved as ${name}.`,
    toLab: 'To the RFM lab',
  },
};
