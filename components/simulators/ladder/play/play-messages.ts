import type { Locale } from '@/lib/content/locale';
import type { Beat } from './rhythm';

type Part = 'process' | 'prediction' | 'debrief' | 'concepts' | 'outcome';

/** Words of the start screen, and of what can be said at any time. */
export interface PlayMessages {
  readonly opening: string;
  readonly slow: string;
  readonly lost: (reason: string) => string;
  readonly askAgain: string;
  readonly dismiss: string;
  readonly refused: (code: string, at: string) => string;
  readonly noRoom: string;
  readonly noFork: string;
  readonly gone: string;
  readonly setAside: string;
  readonly notFetched: string;
  readonly keptAlready: string;
  readonly memoryOnly: string;
  readonly memoryAssigned: string;
  readonly alsoOpen: string;
  readonly changedElsewhere: string;
  readonly takeOver: string;
  readonly loading: string;
  readonly failed: string;
  readonly broken: string;
  readonly tryAgain: string;
  readonly cases: string;
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
  readonly marks: string;
  readonly marksNote: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly points: (points: number) => string;
  readonly kept: string;
  readonly goOn: string;
  readonly goOnWith: (name: string) => string;
  readonly look: string;
  readonly rename: string;
  readonly renameNamed: (name: string) => string;
  readonly newName: string;
  readonly useName: string;
  readonly cancel: string;
  readonly forget: string;
  readonly forgetNamed: (name: string) => string;
  readonly forgetSure: string;
  readonly keep: string;
  readonly forkOf: (name: string, quarter: number) => string;
  readonly at: (beat: Beat | 'finished', quarters: number) => string;
  readonly countedKind: string;
  readonly practiceKind: string;
  readonly date: (milliseconds: number) => string;
  readonly bring: string;
  readonly bringNote: string;
  readonly bringFile: string;
  readonly bringLink: string;
  readonly openLink: string;
  readonly aside: string;
  readonly asideNote: string;
  readonly asideText: string;
  readonly save: string;
  readonly letGo: string;
  readonly ownCase: string;
  readonly customers: string;
  readonly otherTerms: string;
}

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;
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
    opening: '正在打开这一局……',
    slow: '正在算……',
    lost: (reason) => `计算停了（${reason}）。你做过的都还在。`,
    askAgain: '再算一次',
    dismiss: '知道了',
    refused: (code, at) =>
      `这一步没有定下来（${at === '' ? code : `${at}：${code}`}）。你填的都还在，改一改再试。`,
    noRoom: '已经存了20局，存不下新的。先删掉一局，再开。',
    noFork: '计分的这一局，各季都走完才能另走：先看了别的走法会怎样，后面的预测就不是你自己的了。',
    gone: '地址里的那一局，这台设备上没有。',
    setAside: '那一局打不开：里面的决定对不上步骤。原样收在下面，没有丢。',
    notFetched: '有一部分没有取到，多半是断网。你做过的都还在，连上再试。',
    keptAlready: '这一局这里早就存着，打开的就是它。',
    memoryOnly:
      '这个浏览器不让存东西，或者存满了：可以接着走，但关掉这一页就没了。要留住，用“带走这一局”存成文件。',
    memoryAssigned:
      '这个浏览器不让存东西，或者存满了：可以接着走，但关掉这一页就没了。走多少，就在这一页交多少。',
    alsoOpen: '这一局在另一个标签页里也开着。只在一处走，免得互相盖掉。',
    changedElsewhere: '另一个标签页里这一局已经变了，这一页停在旧的地方，先不能定。',
    takeOver: '接上那边走的',
    loading: '正在取这一部分……',
    failed: '这一部分没有取到。你做过的都还在。',
    broken: '这一部分显示不出来了。你做过的都还在。',
    tryAgain: '再取一次',
    cases: '选一个案子',
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
    points: (points) => `${points}分`,
    kept: '这台设备上存着的',
    goOn: '接着走',
    goOnWith: (name) => `接着走：${name}`,
    look: '打开看',
    rename: '改名',
    renameNamed: (name) => `改名：${name}`,
    newName: '新名字',
    useName: '用这个名字',
    cancel: '不改了',
    forget: '删掉',
    forgetNamed: (name) => `删掉：${name}`,
    forgetSure: '真的删掉',
    keep: '留着',
    forkOf: (name, quarter) => `从“${name}”第${quarter}季另走`,
    at: (beat, quarters) => {
      if (beat === 'finished') return '走完了';
      return 'quarter' in beat
        ? `第${beat.quarter}季（共${quarters}季），${zhBeats[beat.kind]}`
        : zhBeats[beat.kind];
    },
    countedKind: '计分',
    practiceKind: '试玩',
    date: (milliseconds) => {
      const at = new Date(milliseconds);
      return `${at.getMonth() + 1}月${at.getDate()}日${clock(at)}`;
    },
    bring: '打开别处带来的一局',
    bringNote: '读进来的另存一局，不动这里已有的。文件和链接都不传到网上。',
    bringFile: '文件',
    bringLink: '链接',
    openLink: '打开链接',
    aside: '打不开的记录',
    asideNote: '这些记录存着，可里面的决定对不上步骤，没法重演。原样留着，你可以存成文件给老师看。',
    asideText: '记录原文',
    save: '存成文件',
    letGo: '不要了，删掉',
    ownCase: '自编的案子',
    customers: '客户',
    otherTerms: '这一局的参数和页面上这个案子现在的不一样，按它自己的走。',
  },
  en: {
    opening: 'Opening the run …',
    slow: 'Counting …',
    lost: (reason) => `Counting has stopped (${reason}). All that you did is still here.`,
    askAgain: 'Count again',
    dismiss: 'Close this note',
    refused: (code, at) =>
      `This step was not decided (${at === '' ? code : `${at}: ${code}`}). What you filled in is still here; change it and try again.`,
    noRoom: 'Twenty runs are kept, and there is no room for another. Delete one, then start.',
    noFork:
      'A run for a score can be forked once all its quarters are played: who has seen how another course turns out no longer predicts for herself.',
    gone: 'The run in the address is not on this device.',
    setAside: 'That run cannot be opened: its decisions do not fit the steps. It is kept below as it was.',
    notFetched:
      'Something could not be fetched, most likely for want of a connection. All that you did is still here; try again when you are online.',
    keptAlready: 'This run was kept here already. It is the one that opened.',
    memoryOnly:
      'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the run. To keep it, save it as a file under “Take this run along”.',
    memoryAssigned:
      'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the run. Hand in from this page before you close it.',
    alsoOpen: 'This run is open in another tab as well. Play in one of them only.',
    changedElsewhere:
      'Another tab has changed this run. This page is behind, and nothing can be decided here.',
    takeOver: 'Take over what was done there',
    loading: 'Fetching this part …',
    failed: 'This part could not be fetched. All that you did is still here.',
    broken: 'This part can no longer be shown. All that you did is still here.',
    tryAgain: 'Fetch it again',
    cases: 'Choose a case',
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
    points: (points) => `${points} marks`,
    kept: 'Kept on this device',
    goOn: 'Go on',
    goOnWith: (name) => `Go on: ${name}`,
    look: 'Open',
    rename: 'Rename',
    renameNamed: (name) => `Rename: ${name}`,
    newName: 'New name',
    useName: 'Use this name',
    cancel: 'Leave the name',
    forget: 'Delete',
    forgetNamed: (name) => `Delete: ${name}`,
    forgetSure: 'Yes, delete it',
    keep: 'Keep it',
    forkOf: (name, quarter) => `forked from “${name}” at quarter ${quarter}`,
    at: (beat, quarters) => {
      if (beat === 'finished') return 'finished';
      return 'quarter' in beat
        ? `quarter ${beat.quarter} of ${quarters}, ${enBeats[beat.kind]}`
        : enBeats[beat.kind];
    },
    countedKind: 'for a score',
    practiceKind: 'free',
    date: (milliseconds) => {
      const at = new Date(milliseconds);
      return `${at.getDate()} ${MONTHS[at.getMonth()]} at ${clock(at)}`;
    },
    bring: 'Open a run from elsewhere',
    bringNote:
      'It becomes a run of its own; those kept here stay as they are. Neither file nor link is sent anywhere.',
    bringFile: 'File',
    bringLink: 'Link',
    openLink: 'Open the link',
    aside: 'Records that cannot be opened',
    asideNote:
      'These were kept, but their decisions do not fit the steps and cannot be replayed. They are left as they are; you can save them to show your teacher.',
    asideText: 'The record as it was kept',
    save: 'Save as a file',
    letGo: 'Delete it for good',
    ownCase: 'A case of somebody’s own',
    customers: 'customers',
    otherTerms: 'This run has other terms than the case has on this page now. It is played on its own.',
  },
};
