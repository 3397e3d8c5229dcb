import type { Locale } from '@/lib/content/locale';
import type { ScorePart } from '@/lib/scoring';
import type { SectionId, SectionState } from './sections';

export interface GuidedMessages {
  readonly sections: string;
  readonly section: Readonly<Record<SectionId, string>>;
  /** One line each for the start screen. */
  readonly about: Readonly<Record<SectionId, string>>;
  readonly states: Readonly<Record<SectionState, string>>;
  readonly stepOf: (step: number, of: number) => string;
  readonly practiceOn: (seed: string) => string;
  readonly practiceNote: string;
  readonly due: (date: string) => string;
  readonly how: string;
  readonly toStart: string;
  readonly next: (number: number, name: string) => string;
  readonly readOnly: string;
  readonly toNow: (number: number, name: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly broken: string;
  readonly opening: string;
  readonly slow: string;
  readonly lost: (reason: string) => string;
  readonly askAgain: string;
  readonly refused: (reason: string) => string;
  readonly memoryOnly: string;
  readonly alsoOpen: string;
  readonly changedElsewhere: string;
  readonly takeOver: string;
  readonly start: {
    readonly seven: string;
    readonly marks: string;
    readonly marksNote: string;
    readonly rules: readonly string[];
    readonly practise: string;
    readonly practiseNote: string;
    readonly goOn: string;
    readonly kept: string;
    readonly goOnWith: (title: string) => string;
    readonly anew: string;
    readonly forget: string;
    readonly forgetNamed: (title: string) => string;
    readonly forgetSure: string;
    readonly keep: string;
    readonly at: (section: string, date: string) => string;
    readonly finished: (date: string) => string;
    readonly practice: (seed: string) => string;
    readonly aside: string;
    readonly asideNote: string;
    readonly asideText: (title: string) => string;
    readonly save: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly letGo: string;
    readonly assignedPending: string;
  };
  readonly parts: Readonly<Record<ScorePart, string>>;
  readonly points: (points: number) => string;
  readonly date: (milliseconds: number) => string;
}

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;

export const guidedMessages: Readonly<Record<Locale, GuidedMessages>> = {
  zh: {
    sections: '七步',
    section: {
      case: '案子',
      'by-hand': '手算',
      file: '全表',
      concentration: '集中',
      campaign: '请谁',
      reveal: '揭晓',
      debrief: '复盘',
    },
    about: {
      case: '读店主的问题和订单表，定下怎么数。',
      'by-hand': '六位客人，照着分界打分，头一位做给你看。',
      file: '给整张表打分、分群，认出每群叫什么、该做什么。',
      concentration: '先猜最会花钱的两成人占多少，再看。',
      campaign: '算盈亏平衡响应率，选人，报出你的预测。',
      reveal: '信寄出去，八周后看谁来了，有多少是请来的。',
      debrief: '说说你的道理，换个做法、同样的运气再走一遍，看分。',
    },
    states: { done: '做完了', now: '正在做', 'to-come': '还没到' },
    stepOf: (step, of) => `第${step}步，共${of}步`,
    practiceOn: (seed) => `练习，运气编号“${seed}”`,
    practiceNote: '把这一页的地址发给别人，他遇到的客人和运气和你一样。',
    due: (date) => `最晚${date}交，当天算`,
    how: '怎么做，怎么算分',
    toStart: '换一份练习',
    next: (number, name) => `去第${number}步：${name}`,
    readOnly: '这一步已经定了，只能看，不能改。',
    toNow: (number, name) => `回到第${number}步：${name}`,
    loading: '正在取这一步……',
    failed: '这一步的页面没有取到。你做过的都还在。',
    tryAgain: '再取一次',
    broken: '这一步显示不出来了。你做过的都还在。',
    opening: '正在打开订单表……',
    slow: '正在算……',
    lost: (reason) => `计算停了（${reason}）。你做过的都还在。`,
    askAgain: '再算一次',
    refused: (reason) => `这一步没有定下来（${reason}）。你填的都还在，改一改再试。`,
    memoryOnly: '这个浏览器不让存东西，或者存满了：可以接着做，但关掉这一页就没了。',
    alsoOpen: '这份练习在另一个标签页里也开着。只在一处做，免得互相盖掉。',
    changedElsewhere: '另一个标签页里已经往下做了，这一页停在旧的地方，先不能定。',
    takeOver: '接上那边做的',
    start: {
      seven: '一共七步，二三十分钟',
      marks: '分从哪里来',
      marksNote: '大部分的分看你怎么想，跟运气无关；最后赚没赚只占一小份。你写下的话由人来看，机器不评文字。',
      rules: [
        '每一步定下就不能改，所以先看清再定。',
        '想练几次练几次：每次换一批客人、换一手运气。',
        '做到哪里都存在这台设备上，关掉再开能接着做。什么都不传出去。',
      ],
      practise: '开始练习',
      practiseNote: '抽一个新的运气编号。',
      goOn: '接着做',
      kept: '这台设备上存着的',
      goOnWith: (title) => `接着做：${title}`,
      anew: '另开一份练习',
      forget: '删掉',
      forgetNamed: (title) => `删掉：${title}`,
      forgetSure: '真的删掉',
      keep: '留着',
      at: (section, date) => `做到“${section}”，${date}`,
      finished: (date) => `做完了，${date}`,
      practice: (seed) => `练习“${seed}”`,
      aside: '打不开的记录',
      asideNote: '这些记录存着，可里面的决定对不上步骤，没法重演。原样留着，你可以存下来给老师看。',
      asideText: (title) => `${title}的原样文字`,
      save: '存成文件',
      copy: '复制',
      copied: '已经复制。',
      notCopied: '这里不能自动复制。文字已经选中，请自己复制。',
      letGo: '不要了，删掉',
      assignedPending: '这个布置链接在这里打不开。',
    },
    parts: {
      process: '过程：口径、手算、分群、盈亏平衡',
      prediction: '预测：报得准，也报得诚实',
      debrief: '复盘：说清发生了什么，写下一条规矩',
      concepts: '概念',
      outcome: '结果：和几种现成做法比赚了多少',
    },
    points: (points) => `${points}分`,
    date: (milliseconds) => {
      const at = new Date(milliseconds);
      return `${at.getMonth() + 1}月${at.getDate()}日${clock(at)}`;
    },
  },
  en: {
    sections: 'The seven steps',
    section: {
      case: 'Case',
      'by-hand': 'By hand',
      file: 'File',
      concentration: 'Concentration',
      campaign: 'Campaign',
      reveal: 'Reveal',
      debrief: 'Debrief',
    },
    about: {
      case: 'Read the owner’s question and the order file; settle how to count.',
      'by-hand': 'Score six customers against given limits. The first is worked for you.',
      file: 'Score and group the whole file; name the groups and what to do with each.',
      concentration: 'Guess the share of the top fifth, then see it.',
      campaign: 'Work out the break-even, choose whom to invite, state your forecast.',
      reveal: 'The letters go out. Eight weeks on: who came, and who came because of it.',
      debrief: 'Give your reasons, replay other choices under the same luck, see your marks.',
    },
    states: { done: 'done', now: 'now', 'to-come': 'to come' },
    stepOf: (step, of) => `Step ${step} of ${of}`,
    practiceOn: (seed) => `Practice on the luck named “${seed}”`,
    practiceNote: 'Send this page’s address to somebody, and they meet the same customers and the same luck.',
    due: (date) => `Due on ${date}, that day included`,
    how: 'How it works and what earns marks',
    toStart: 'Another practice run',
    next: (number, name) => `Go to step ${number}: ${name}`,
    readOnly: 'This step is decided: you can read it, not change it.',
    toNow: (number, name) => `Back to step ${number}: ${name}`,
    loading: 'Fetching this step …',
    failed: 'The page of this step could not be fetched. All that you did is still here.',
    tryAgain: 'Fetch it again',
    broken: 'This step can no longer be shown. All that you did is still here.',
    opening: 'Opening the order file …',
    slow: 'Counting …',
    lost: (reason) => `Counting has stopped (${reason}). All that you did is still here.`,
    askAgain: 'Count again',
    refused: (reason) =>
      `This step was not decided (${reason}). What you filled in is still here; change it and try again.`,
    memoryOnly:
      'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the work.',
    alsoOpen: 'This run is open in another tab as well. Work in one of them only.',
    changedElsewhere:
      'Another tab has gone further with this run. This page is behind, and nothing can be decided here.',
    takeOver: 'Take over what was done there',
    start: {
      seven: 'Seven steps, 20 to 30 minutes',
      marks: 'Where the marks come from',
      marksNote:
        'Most marks are for how you think, whatever luck does; what the campaign earned in the end is a small part. What you write in your own words is read by a person: no machine judges it.',
      rules: [
        'What is decided stays decided. Look first.',
        'Practise as often as you like: other customers, other luck each time.',
        'Your work is kept on this device at every step. Close the page and go on later. Nothing is sent anywhere.',
      ],
      practise: 'Start practising',
      practiseNote: 'Draws a new luck.',
      goOn: 'Go on',
      kept: 'Kept on this device',
      goOnWith: (title) => `Go on: ${title}`,
      anew: 'Start a new practice run',
      forget: 'Delete',
      forgetNamed: (title) => `Delete: ${title}`,
      forgetSure: 'Yes, delete it',
      keep: 'Keep it',
      at: (section, date) => `at “${section}”, ${date}`,
      finished: (date) => `finished, ${date}`,
      practice: (seed) => `practice “${seed}”`,
      aside: 'Records that cannot be opened',
      asideNote:
        'These were kept, but their decisions do not fit the steps and cannot be replayed. They are left as they are; you can save them to show your teacher.',
      asideText: (title) => `${title}, as it was kept`,
      save: 'Save as a file',
      copy: 'Copy',
      copied: 'Copied.',
      notCopied: 'Nothing could be copied from here. The text is selected: copy it yourself.',
      letGo: 'Delete it for good',
      assignedPending: 'This assignment link cannot be opened here.',
    },
    parts: {
      process: 'Process: definitions, scores by hand, groups, break-even',
      prediction: 'Prediction: close, and honest about how sure you are',
      debrief: 'Debrief: what happened, and one rule for next time',
      concepts: 'Concepts',
      outcome: 'Outcome: what the campaign earned beside ready-made choices',
    },
    points: (points) => `${points} marks`,
    date: (milliseconds) => {
      const at = new Date(milliseconds);
      return `${at.getDate()} ${MONTHS[at.getMonth()]} at ${clock(at)}`;
    },
  },
};
