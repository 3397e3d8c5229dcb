import { sharedMessages, type ShellMessages } from '@/components/ui/kept-runs/shell-messages';
import type { Locale } from '@/lib/content/locale';
import type { Beat } from './rhythm';

/** Words of the start screen, and of what can be said at any time. */
export interface PlayMessages extends ShellMessages {
  readonly opening: string;
  readonly refused: (code: string, at: string) => string;
  readonly noFork: string;
  readonly facts: (people: number, customers: string, quarters: number, purse: number) => string;
  readonly practise: string;
  readonly practiseNamed: (title: string) => string;
  readonly score: string;
  readonly scoreNamed: (title: string) => string;
  readonly goOnScore: string;
  readonly adviceTitle: string;
  readonly advice: string;
  readonly adviceGoOn: string;
  readonly adviceTry: string;
  readonly never: string;
  readonly ways: string;
  readonly wayPractice: string;
  readonly wayScore: string;
  readonly beats: string;
  readonly beat: readonly (readonly [name: string, what: string])[];
  readonly forkOf: (name: string, quarter: number) => string;
  readonly at: (beat: Beat | 'finished', quarters: number) => string;
  readonly bringLink: string;
  readonly openLink: string;
  readonly ownCase: string;
  readonly customers: string;
  readonly otherTerms: string;
}

const commas = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const wan = (value: number) => (value >= 10_000 ? `${value / 10_000}万` : String(value));

const zhBeats: Readonly<Record<Beat['kind'], string>> = {
  goal: '定目标',
  prepare: '准备',
  decide: '决定',
  predict: '预测',
  see: '看结果',
  debrief: '复盘',
};
const enBeats: Readonly<Record<Beat['kind'], string>> = {
  goal: 'goal',
  prepare: 'prepare',
  decide: 'decide',
  predict: 'predict',
  see: 'see',
  debrief: 'debrief',
};

export const playMessages: Readonly<Record<Locale, PlayMessages>> = {
  zh: {
    ...sharedMessages.zh,
    opening: '正在打开这一局……',
    refused: (code, at) =>
      `这一步没有定下来（${at === '' ? code : `${at}：${code}`}）。你填的都还在，改一改再试。`,
    noRoom: '已经存了20局，存不下新的。先删掉一局，再开。',
    noFork: '计分的这一局，各季都走完才能另走：先看了别的走法会怎样，后面的预测就不是你自己的了。',
    gone: '地址里的那一局，这台设备上没有。',
    setAside: '那一局打不开：里面的决定对不上步骤。原样收在下面，没有丢。',
    keptAlready: '这一局这里早就存着，打开的就是它。',
    memoryOnly:
      '这个浏览器不让存东西，或者存满了：可以接着走，但关掉这一页就没了。要留住，用“带走这一局”存成文件。',
    memoryAssigned:
      '这个浏览器不让存东西，或者存满了：可以接着走，但关掉这一页就没了。走多少，就在这一页交多少。',
    alsoOpen: '这一局在另一个标签页里也开着。只在一处走，免得互相盖掉。',
    changedElsewhere: '另一个标签页里这一局已经变了，这一页停在旧的地方，先不能定。',
    takeOver: '接上那边走的',
    facts: (people, customers, quarters, purse) =>
      `${people}${/[家店]$/.test(customers) ? '家' : '人'} · ${quarters}季 · 每季最多花${wan(purse)}元`,
    practise: '随便试一局',
    practiseNamed: (title) => `随便试一局：${title}`,
    score: '计分玩一局',
    scoreNamed: (title) => `计分玩一局：${title}`,
    goOnScore: '接着走计分的那局',
    adviceTitle: '先试一局？',
    advice:
      '这个案子你还没试完过一局。计分的一局走到哪算哪，没走完不能另走；试玩的运气不同，随便走几局都行。',
    adviceGoOn: '直接计分',
    adviceTry: '先随便试',
    never: '不计分了',
    ways: '两种玩法',
    wayPractice: '随便试：每次换一批人、换一手运气，想走几局走几局，可以从任何一季另走一条。',
    wayScore: '计分：运气从这个案子的运气库里抽一个，定了的不能改，走完看分。建议先试一两局。',
    beats: '一季五步，二十到四十分钟走完一局',
    beat: [
      ['准备', '要不要花钱买份报告。'],
      ['决定', '钱花在哪、答应到什么程度、多久联系一次、投诉怎么答。'],
      ['预测', '这一季几个人会买，利润会不会涨。'],
      ['走一季', '预测给了才走；之前随时能回去改决定。'],
      ['看', '谁上了台阶，谁走了，为什么，和你的预测差多少。'],
    ],
    marks: '计分的一局，分从哪里来',
    marksNote: '大部分的分看你怎么想，跟运气无关；最后赚没赚只占一小份。你写下的话由人来看，机器不评文字。',
    parts: {
      process: '过程：花钱合不合目标，买报告、承诺、答复',
      prediction: '预测：报得准，也报得诚实',
      debrief: '复盘：说清发生了什么，写下一条规矩',
      concepts: '概念',
      outcome: '结果：和几种现成做法比，创造了多少价值',
    },
    goOn: '接着走',
    goOnWith: (name) => `接着走：${name}`,
    forkOf: (name, quarter) => `从“${name}”第${quarter}季另走`,
    at: (beat, quarters) => {
      if (beat === 'finished') return '走完了';
      return 'quarter' in beat
        ? `第${beat.quarter}季（共${quarters}季），${zhBeats[beat.kind]}`
        : zhBeats[beat.kind];
    },
    practiceKind: '试玩',
    bring: '打开别处带来的一局',
    bringNote: '读进来的另存一局，不动这里已有的。文件和链接都不传到网上。',
    bringLink: '链接',
    openLink: '打开链接',
    ownCase: '自编的案子',
    customers: '客户',
    otherTerms: '这一局的参数和页面上这个案子现在的不一样，按它自己的走。',
  },
  en: {
    ...sharedMessages.en,
    opening: 'Opening the run …',
    refused: (code, at) =>
      `This step was not decided (${at === '' ? code : `${at}: ${code}`}). What you filled in is still here; change it and try again.`,
    noRoom: 'Twenty runs are kept, and there is no room for another. Delete one, then start.',
    noFork:
      'A run for a score can be forked once all its quarters are played: who has seen how another course turns out no longer predicts for herself.',
    gone: 'The run in the address is not on this device.',
    setAside: 'That run cannot be opened: its decisions do not fit the steps. It is kept below as it was.',
    keptAlready: 'This run was kept here already. It is the one that opened.',
    memoryOnly:
      'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the run. To keep it, save it as a file under “Take this run along”.',
    memoryAssigned:
      'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the run. Hand in from this page before you close it.',
    alsoOpen: 'This run is open in another tab as well. Play in one of them only.',
    changedElsewhere:
      'Another tab has changed this run. This page is behind, and nothing can be decided here.',
    takeOver: 'Take over what was done there',
    facts: (people, customers, quarters, purse) =>
      `${commas(people)} ${customers === 'factories' || customers === 'shops' ? customers : 'people'} · ${quarters} quarters · up to ¥${commas(purse)} a quarter`,
    practise: 'Try it freely',
    practiseNamed: (title) => `Try it freely: ${title}`,
    score: 'Play for a score',
    scoreNamed: (title) => `Play for a score: ${title}`,
    goOnScore: 'Go on with the run for a score',
    adviceTitle: 'Try it first?',
    advice:
      'You have not finished a free run of this case. A run for a score counts as it goes and cannot be forked before its end; free runs meet another luck, and you may play as many as you like.',
    adviceGoOn: 'Play for a score now',
    adviceTry: 'Try it freely first',
    never: 'Leave it',
    ways: 'Two ways to play',
    wayPractice:
      'Freely: other people and another luck each time, as many runs as you like, and you can fork a run at any quarter.',
    wayScore:
      'For a score: a luck drawn from the case’s pool, decisions that stand, marks at the end. Try a run or two first.',
    beats: 'Five beats a quarter, 20 to 40 minutes a run',
    beat: [
      ['Prepare', 'Buy a report, or save the money.'],
      ['Decide', 'Where the money goes, how much to promise, how often to write, how to answer complaints.'],
      ['Predict', 'How many will buy this quarter, and whether profit will rise.'],
      ['Run', 'Nothing runs before you predict; till then you can go back and change the decision.'],
      ['See', 'Who climbed, who left and why, and how far off your prediction was.'],
    ],
    marks: 'Where the marks of a run for a score come from',
    marksNote:
      'Most marks are for how you think, whatever luck does; what the firm earned in the end is a small part. What you write in your own words is read by a person: no machine judges it.',
    parts: {
      process: 'Process: spending that fits the goal; reports, promise, answers',
      prediction: 'Prediction: close, and honest about how sure you are',
      debrief: 'Debrief: what happened, and one rule for next time',
      concepts: 'Concepts',
      outcome: 'Outcome: value created beside ready-made rules',
    },
    goOn: 'Go on',
    goOnWith: (name) => `Go on: ${name}`,
    forkOf: (name, quarter) => `forked from “${name}” at quarter ${quarter}`,
    at: (beat, quarters) => {
      if (beat === 'finished') return 'finished';
      return 'quarter' in beat
        ? `quarter ${beat.quarter} of ${quarters}, ${enBeats[beat.kind]}`
        : enBeats[beat.kind];
    },
    practiceKind: 'free',
    bring: 'Open a run from elsewhere',
    bringNote:
      'It becomes a run of its own; those kept here stay as they are. Neither file nor link is sent anywhere.',
    bringLink: 'Link',
    openLink: 'Open the link',
    ownCase: 'A case of somebody’s own',
    customers: 'customers',
    otherTerms: 'This run has other terms than the case has on this page now. It is played on its own.',
  },
};
