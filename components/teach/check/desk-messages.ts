import type { Locale } from '@/lib/content/locale';
import type { ScorePart } from '@/lib/scoring';
import type { Change } from './desk-store';
import type { Filter, Sort } from './listing';

type Rubric = 'goal' | 'reason' | 'rule';

export interface DeskMessages {
  readonly opening: string;
  readonly exercise: Readonly<Record<'coming' | 'failed' | 'again', string>>;
  readonly proof: { readonly title: string; readonly points: readonly string[] };
  readonly link: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly read: string;
    readonly another: string;
    readonly refused: string;
    readonly says: string;
    readonly exercise: string;
    readonly case: string;
    readonly otherCase: (name: string) => string;
    readonly title: string;
    readonly untitled: string;
    readonly seeds: string;
    readonly same: (place: number) => string;
    readonly each: (salt: string) => string;
    readonly weights: string;
    readonly dates: string;
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
    readonly noDates: string;
    readonly clock: string;
    readonly resubmit: string;
    readonly later: string;
    readonly first: string;
    readonly compare: string;
  };
  readonly parts: Readonly<Record<ScorePart, string>>;
  readonly weight: (name: string, points: number) => string;
  readonly list: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly read: string;
    readonly students: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly noNumber: (line: number, text: string) => string;
    readonly repeated: (line: number, number: string) => string;
    readonly missing: (count: number) => string;
    readonly missingList: string;
    readonly allHere: string;
    readonly edit: string;
  };
  readonly add: {
    readonly heading: string;
    readonly first: string;
    readonly drop: string;
    readonly pick: string;
    readonly formats: string;
    readonly paste: string;
    readonly pasteLabel: string;
    readonly pasteRead: string;
    readonly pasted: (time: string) => string;
    readonly reading: (done: number, total: number) => string;
    readonly checking: (done: number, total: number) => string;
    /** Seconds that the rest will take, by what was done so far. */
    readonly left: (seconds: number) => string;
    readonly stop: string;
    readonly waiting: (count: number) => string;
    readonly goOn: string;
    readonly took: (handIns: number, seconds: string) => string;
    readonly done: (rows: number, unread: number) => string;
  };
  readonly table: {
    readonly heading: string;
    readonly empty: string;
    readonly summary: (handIns: number, students: number, waiting: number, flagged: number) => string;
    readonly caption: (shown: number, all: number) => string;
    readonly none: string;
    readonly filter: string;
    readonly filters: Readonly<Record<Filter, string>>;
    readonly sort: string;
    readonly sorts: Readonly<Record<Sort, string>>;
    readonly search: string;
    readonly searchHint: string;
    readonly columns: Readonly<
      Record<'student' | 'receipt' | 'score' | 'claim' | 'time' | 'flags' | 'source', string>
    >;
    readonly score: (total: string, outOf: string, waiting: string | undefined) => string;
    readonly noScore: string;
    readonly agrees: string;
    readonly differs: string;
    readonly noClaim: string;
    readonly noTime: string;
    readonly noFlags: string;
    readonly missing: string;
    readonly unread: string;
    readonly listed: (name: string) => string;
    readonly open: (name: string) => string;
    readonly take: string;
    readonly takeNamed: (name: string) => string;
    readonly removeRepeated: (count: number) => string;
    readonly pages: (from: number, to: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
  };
  readonly detail: {
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly gone: string;
    readonly number: string;
    readonly receipt: string;
    readonly source: string;
    readonly begun: string;
    readonly handedIn: string;
    readonly byClaim: string;
    readonly claim: string;
    readonly replayed: string;
    readonly seed: string;
    readonly flags: string;
    readonly means: string;
    readonly scoreHeading: string;
    readonly evidenceNote: string;
    readonly byPerson: string;
    readonly overridden: (reason: string) => string;
    readonly notAttempted: string;
    readonly toBeMarked: string;
    readonly machine: (points: string) => string;
    readonly noScore: string;
    readonly stepsHeading: string;
    readonly stepOf: (step: number, of: number, name: string) => string;
    readonly previousStep: string;
    readonly nextStep: string;
    readonly decided: string;
    readonly replay: string;
    readonly stopsHere: string;
    readonly notReached: string;
    readonly notReplayed: string;
    readonly take: string;
  };
  readonly marking: {
    readonly heading: string;
    readonly nobody: string;
    readonly asContext: string;
    readonly texts: Readonly<Record<Rubric, string>>;
    readonly nothing: string;
    readonly points: (name: string, max: string) => string;
    readonly halves: string;
    readonly clear: string;
    readonly next: string;
    readonly previous: string;
    readonly keys: string;
    readonly none: string;
    readonly left: (count: number) => string;
    readonly override: string;
    readonly overrideNote: string;
    readonly criterion: string;
    readonly newPoints: (max: string) => string;
    readonly reason: string;
    readonly reasonNeeded: string;
    readonly pointsNeeded: (max: string) => string;
    readonly set: string;
    readonly unset: (name: string) => string;
    readonly note: string;
    readonly noteHint: string;
  };
  readonly slip: {
    readonly heading: string;
    readonly title: string;
    readonly print: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly text: string;
    readonly total: string;
    readonly lost: string;
    readonly kept: string;
    readonly note: string;
    readonly flags: string;
    readonly recompute: string;
    readonly toBeMarked: string;
    readonly lessons: string;
    readonly points: (earned: string, max: string) => string;
  };
  readonly rescore: {
    readonly heading: string;
    readonly open: string;
    readonly intro: string;
    readonly weights: string;
    readonly sum: (sum: string) => string;
    readonly sumWrong: (sum: string) => string;
    readonly rubric: string;
    readonly rubricNote: string;
    readonly rubricWrong: string;
    readonly same: string;
    readonly effect: (before: string, after: string, up: number, down: number) => string;
    readonly columns: Readonly<Record<'student' | 'before' | 'after' | 'difference', string>>;
    readonly mean: string;
    readonly more: (count: number) => string;
    readonly apply: string;
    readonly asAssigned: string;
    readonly applied: string;
  };
  readonly undo: {
    readonly undo: (change: Change) => string;
    readonly redo: (change: Change) => string;
    readonly nothing: string;
    readonly keys: string;
    readonly undone: (change: Change) => string;
  };
  readonly changes: Readonly<Record<Change, string>>;
  readonly report: {
    readonly heading: string;
    readonly open: string;
    readonly title: (title: string) => string;
    readonly nobody: string;
    readonly counts: (marked: number, missing: number, waiting: number) => string;
    readonly waitingNote: string;
    readonly finding: (mean: string, median: string) => string;
    readonly bar: (from: number, to: number) => string;
    readonly bars: string;
    readonly table: string;
    readonly points: string;
    readonly students: string;
    readonly hardest: string;
    readonly hardestFinding: (name: string, share: string) => string;
    readonly criterion: string;
    readonly meanShare: string;
    readonly attempted: string;
    readonly slips: string;
    readonly slipFinding: (name: string, students: number) => string;
    readonly slip: string;
    readonly print: string;
    readonly printSlips: (count: number) => string;
  };
  readonly save: {
    readonly heading: string;
    readonly csv: string;
    readonly xlsx: string;
    readonly desk: string;
    readonly open: string;
    readonly openLabel: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
    readonly blocked: string;
    readonly notes: readonly string[];
    readonly device: string;
    readonly memory: string;
    readonly unreadNote: string;
    readonly clear: string;
    readonly clearSure: string;
    readonly clearYes: string;
    readonly clearNo: string;
    readonly cleared: string;
    readonly notOpened: (why: string) => string;
    readonly problems: Readonly<Record<'not-json' | 'not-a-desk' | 'assignment' | 'other', string>>;
    readonly at: (at: string) => string;
    readonly overwrite: string;
    readonly overwriteYes: string;
    readonly opened: string;
  };
  readonly sheet: {
    readonly name: string;
    readonly columns: Readonly<
      Record<
        | 'number'
        | 'name'
        | 'receipt'
        | 'state'
        | 'total'
        | 'outOf'
        | 'waiting'
        | 'claim'
        | 'begun'
        | 'handedIn'
        | 'flags'
        | 'overrides'
        | 'note',
        string
      >
    >;
    readonly counts: string;
    readonly notCounted: string;
    readonly missing: string;
  };
}

const students = (count: number) => `${count} ${count === 1 ? 'student' : 'students'}`;
const handIns = (count: number) => `${count} ${count === 1 ? 'hand-in' : 'hand-ins'}`;

export const deskMessages: Readonly<Record<Locale, DeskMessages>> = {
  zh: {
    opening: '正在取回这台设备上存着的批改台……',
    exercise: {
      coming: '正在取这个练习的说明……',
      failed: '这个练习的说明没有取到：分数照算，逐项的话还看不了。看看网络再试，桌上的都在。',
      again: '再取一次',
    },
    proof: {
      title: '批出来的分，能证明什么',
      points: [
        '能证明：分数是从作业里的决定算出来的。谁拿同一份再算，都是同一个分。学生自己说的分不算数。',
        '不能证明：是谁做的，也不能证明他没有先看了结果再做。做一步看一步，只有练习的页面自己管着。',
        '整份改写过、前后又都对得上的作业，查不出来，它就等于另做了一次。',
        '不对劲的地方标出来请你看，怎么处理由你定。什么都不离开这个浏览器。',
      ],
    },
    link: {
      heading: '一、布置的链接',
      label: '布置时发给学生的那条链接',
      hint: '从你自己留的那一份复制。作业里也带着一条，但那一条学生改得了。',
      read: '读链接',
      another: '换一条链接',
      refused: '这条链接没有用上',
      says: '链接里说的',
      exercise: '练习',
      case: '案例',
      otherCase: (name) => `${name}（这个网站上没有这一版；照链接里的代码核对，不受影响）`,
      title: '标题',
      untitled: '没有标题',
      seeds: '客户和运气',
      same: (place) => `全班同一份（第${place}份）`,
      each: (salt) => `按学号一人一份（${salt}）`,
      weights: '分值',
      dates: '日期',
      from: (day) => `${day}起`,
      until: (day) => `${day}截止`,
      noDates: '没有定',
      clock: '日期只能对照学生自己的钟，拦不住早交迟交。',
      resubmit: '重交',
      later: '可以，后一份算',
      first: '第一份算，后面的不算',
      compare: '和你布置时定的对一对。哪里不同，就是链接被改过。',
    },
    parts: { process: '过程', prediction: '预测', debrief: '复盘', concepts: '概念', outcome: '结果' },
    weight: (name, points) => `${name}${points}分`,
    list: {
      heading: '二、名单（可以不贴）',
      label: '从表格里复制，一行一个学生',
      hint: '要有学号，有姓名更好；别的列不要紧。贴了名单，才看得出谁还没交。',
      read: '读名单',
      students: (count) => `名单上${count}人。`,
      problems: (count) => `有${count}行没有用上：`,
      noNumber: (line, text) => `第${line}行“${text}”里没有学号。补上学号，再读一次。`,
      repeated: (line, number) => `第${line}行的学号${number}前面有过了，这一行没有用。`,
      missing: (count) => `还有${count}人没交`,
      missingList: '没交的人',
      allHere: '名单上的人都交了。',
      edit: '改名单',
    },
    add: {
      heading: '三、放作业',
      first: '先读布置的链接，才知道是哪个练习、每个学号该做哪一份。',
      drop: '把文件拖到这里，或者',
      pick: '选文件',
      formats:
        '作业文件（.json）、装着作业文字的.txt、作业图片（二维码）、装着文件和文字的.zip，一次多少个都行。读不了的单列一行，不碍着别的。',
      paste: '粘贴作业的文字',
      pasteLabel: '微信里收到的文字，几份一起粘也行，夹着别的话不要紧',
      pasteRead: '读这些文字',
      pasted: (time) => `粘贴的文字（${time}）`,
      reading: (done, total) => `正在读文件：${total}个里读了${done}个`,
      checking: (done, total) => `正在重算：${total}份里算了${done}份`,
      left: (seconds) =>
        seconds < 60 ? `，大约还要${seconds}秒` : `，大约还要${Math.ceil(seconds / 60)}分钟`,
      stop: '停下',
      waiting: (count) => `还有${count}份没有算。`,
      goOn: '接着算',
      took: (count, seconds) => `上一批${count}份，用了${seconds}秒。`,
      done: (rows, unread) => `桌上有${rows}份作业${unread > 0 ? `，另有${unread}个读不了` : ''}。`,
    },
    table: {
      heading: '四、看结果',
      empty: '放了作业，这里一行一份。',
      summary: (count, people, waiting, flagged) =>
        `${people}人交了${count}份；${waiting}份的文字题等你评，${flagged}份有要看一眼的地方。`,
      caption: (shown, all) => (shown === all ? `共${all}行` : `${all}行里显示${shown}行`),
      none: '没有合这个条件的。换个条件，或者清掉搜索的字。',
      filter: '看哪些',
      filters: {
        all: '全部',
        flagged: '有标记的',
        'to-be-marked': '等你评的',
        unread: '读不了的',
        missing: '没交的',
      },
      sort: '怎么排',
      sorts: {
        arrival: '放进来的次序',
        number: '学号',
        name: '姓名',
        'score-low': '分数从低到高',
        'score-high': '分数从高到低',
        claimed: '自称的交作业时间',
        flags: '标记多的在前',
      },
      search: '搜索',
      searchHint: '姓名、学号、回执码、文件名',
      columns: {
        student: '学生',
        receipt: '回执码',
        score: '得分',
        claim: '声称与重算',
        time: '自称的交作业时间',
        flags: '标记',
        source: '来自',
      },
      score: (total, outOf, waiting) =>
        `${outOf}分里得${total}分${waiting === undefined ? '' : `，${waiting}分等人评`}`,
      noScore: '算不出',
      agrees: '一致',
      differs: '不一致，以重算为准',
      noClaim: '没有声称',
      noTime: '没有写',
      noFlags: '没有',
      missing: '没有交',
      unread: '读不了',
      listed: (name) => `名单上是${name}`,
      open: (name) => `看${name}的作业`,
      take: '拿掉',
      takeNamed: (name) => `拿掉${name}`,
      removeRepeated: (count) => `拿掉重复的${count}份`,
      pages: (from, to, of) => `第${from}到${to}行，共${of}行`,
      previous: '前一页',
      next: '后一页',
    },
    detail: {
      back: '回到全班',
      previous: '上一份',
      next: '下一份',
      gone: '桌上没有这份作业：可能拿掉了，或者还没放进来。',
      number: '学号',
      receipt: '回执码',
      source: '来自',
      begun: '自称开始',
      handedIn: '自称作业',
      byClaim: '照学生自己的钟',
      claim: '学生声称看到的成绩指纹',
      replayed: '重算出的成绩指纹',
      seed: '种子',
      flags: '标记',
      means: '这说明什么：',
      scoreHeading: '逐项得分',
      evidenceNote: '依据照学生看到的样子写，里面的“你”是学生。',
      byPerson: '由你评',
      overridden: (reason) => `你改的分。理由：${reason}`,
      notAttempted: '没有做',
      toBeMarked: '等你评',
      machine: (points) => `机器算的是${points}`,
      noScore: '这份作业算不出分，原因见上面的标记。',
      stepsHeading: '一步一步看',
      stepOf: (step, of, name) => `第${step}步，共${of}步：${name}`,
      previousStep: '上一步',
      nextStep: '下一步',
      decided: '学生的决定',
      replay: '重算得到',
      stopsHere: '重算走到这一步就走不下去。',
      notReached: '没有做到这一步。',
      notReplayed: '前面断了，这一步没有重算。',
      take: '从桌上拿掉这份',
    },
    marking: {
      heading: '评文字题',
      nobody: '该评的都没有写，算没有做。',
      asContext: '这一处不评分，给你对照。',
      texts: { goal: '目标', reason: '理由', rule: '下一次的规矩' },
      nothing: '没有写',
      points: (name, max) => `${name}得几分（最多${max}）`,
      halves: '可以给半分',
      clear: '清掉这三个分',
      next: '下一份等你评的',
      previous: '上一份等你评的',
      keys: '在评分的格子里按Ctrl+Enter，跳到下一份等你评的。',
      none: '都评完了。',
      left: (count) => `还有${count}份等你评。`,
      override: '改一项的分',
      overrideNote: '改了的分盖过机器的，理由会印在反馈条上。',
      criterion: '哪一项',
      newPoints: (max) => `改成几分（最多${max}）`,
      reason: '理由（必写）',
      reasonNeeded: '写上理由，学生看得到。',
      pointsNeeded: (max) => `写0到${max}之间的数。`,
      set: '改这项的分',
      unset: (name) => `撤销对“${name}”的改分`,
      note: '给学生的话',
      noteHint: '印在反馈条上，可以不写。',
    },
    slip: {
      heading: '反馈条',
      title: '反馈条',
      print: '打印这张反馈条',
      copy: '复制成文字',
      copied: '已复制，可以发给学生。',
      notCopied: '这个浏览器不让复制。选中下面的文字再复制。',
      text: '反馈条的文字',
      total: '得分',
      lost: '丢分的地方',
      kept: '没有丢分的地方。',
      note: '老师的话',
      flags: '标记',
      recompute: '分数从你交的决定重算出来：同一份作业，谁算都一样。有疑问，带着回执码来问。',
      points: (earned, max) => `${earned} / ${max}`,
      toBeMarked: '等人来评',
      lessons: '回去看：',
    },
    rescore: {
      heading: '换分值，全班重新计分',
      open: '换分值或评分标准',
      intro: '不用重算，只换每部分占几分。先看前后差多少，再定。随时可以撤销。',
      weights: '各部分的分值',
      sum: (sum) => `合计${sum}分。`,
      sumWrong: (sum) => `合计${sum}分，要正好100分，都用整数。`,
      rubric: '文字题的评分标准',
      rubricNote: '三处的比例。已经给的分按比例跟着变；文字题一共占几分，由“复盘”的分值定。',
      rubricWrong: '写0到10之间的数，半分可以，不能三处都是0。',
      same: '和现在一样，没有变。',
      effect: (before, after, up, down) => `平均从${before}变成${after}；${up}人升，${down}人降。`,
      columns: { student: '学生', before: '现在', after: '换了以后', difference: '差' },
      mean: '平均',
      more: (count) => `另有${count}人，差得更小。`,
      apply: '照新的计分',
      asAssigned: '填回布置时的',
      applied: '全班已照新的计分。要反悔，点“撤销”。',
    },
    undo: {
      undo: (change) => `撤销：${CHANGES_ZH[change]}`,
      redo: (change) => `重做：${CHANGES_ZH[change]}`,
      nothing: '没有可撤销的',
      keys: '也可以按Ctrl+Z。',
      undone: (change) => `已撤销：${CHANGES_ZH[change]}。`,
    },
    changes: {
      score: '换分值',
      texts: '文字题的分',
      override: '改一项的分',
      note: '给学生的话',
      remove: '拿掉作业',
    },
    report: {
      heading: '全班报告',
      open: '看全班报告',
      title: (title) => `${title}：全班报告`,
      nobody: '还没有算出分的作业。',
      counts: (marked, missing, waiting) =>
        `${marked}人有分${missing > 0 ? `，${missing}人没交` : ''}${waiting > 0 ? `，${waiting}人的文字题还没评` : ''}。`,
      waitingNote: '没评的文字题先按0分算在里面，评完会变。',
      finding: (mean, median) => `平均${mean}分，中间的人${median}分`,
      bar: (from, to) => `${from}–${to}`,
      bars: '每根柱是这一段分数的人数',
      table: '各分数段的人数',
      points: '分数',
      students: '人数',
      hardest: '哪一项最难',
      hardestFinding: (name, share) => `最难的是“${name}”，做了的人平均只拿到${share}`,
      criterion: '项目',
      meanShare: '平均得分率',
      attempted: '做了的人',
      slips: '最常见的错',
      slipFinding: (name, count) => `最常见：${name}（${count}人）`,
      slip: '错在哪里',
      print: '打印全班报告',
      printSlips: (count) => `打印全部${count}张反馈条`,
    },
    save: {
      heading: '五、存取',
      csv: '存成绩表（CSV）',
      xlsx: '存成绩表（Excel）',
      desk: '存下批改台',
      open: '打开存下的批改台',
      openLabel: '批改台文件',
      saved: (name) => `已交给浏览器存：${name}`,
      failed: '没有存成。再试一次；不行就换一个浏览器。',
      blocked: '这个浏览器（微信）不让网页存文件。点右上角，用系统浏览器打开再存。',
      notes: [
        '批改台文件里有链接、名单、全部作业和你给的分；打开时全部重新算一遍，不信文件里写的分。',
        '成绩表里会被表格软件当公式的字，前面加了一撇。',
      ],
      device:
        '正在做的批改自动存在这台设备的这个浏览器里（IndexedDB），关掉再来还在。公用的电脑，用完请清空。',
      memory: '这个浏览器不让存，关掉就没了。用“存下批改台”存成文件。',
      unreadNote: '读不了的那些不存。',
      clear: '清空批改台',
      clearSure: '链接、名单、作业和你给的分都会从这台设备上删掉，找不回来。',
      clearYes: '清空',
      clearNo: '留着',
      cleared: '已清空。',
      notOpened: (why) => `没有打开，桌上的没有动。${why}`,
      problems: {
        'not-json': '文件残缺，或者不是批改台文件。',
        'not-a-desk': '这不是批改台文件，或者是别的版本存的。',
        assignment: '里面的布置链接读不了。',
        other: '里面有一处被改过，或者坏了。',
      },
      at: (at) => `出问题的地方：${at}。`,
      overwrite: '打开它，桌上现有的就换掉了。要留着，先存下现在的。',
      overwriteYes: '换成打开的',
      opened: '已打开，正在重算。',
    },
    sheet: {
      name: '成绩',
      columns: {
        number: '学号',
        name: '姓名',
        receipt: '回执码',
        state: '算不算',
        total: '得分',
        outOf: '满分',
        waiting: '等人评',
        claim: '声称与重算',
        begun: '自称开始',
        handedIn: '自称作业',
        flags: '标记',
        overrides: '改过的分',
        note: '给学生的话',
      },
      counts: '算这份',
      notCounted: '不算',
      missing: '没有交',
    },
  },
  en: {
    opening: 'Fetching the desk that this device keeps …',
    exercise: {
      coming: 'Fetching the words for this exercise…',
      failed:
        'The words for this exercise could not be fetched: scores are worked out, but not yet explained. Check the network and try again; everything on the desk is safe.',
      again: 'Fetch them again',
    },
    proof: {
      title: 'What these marks prove',
      points: [
        'They prove that the score follows from the decisions in the hand-in. Whoever replays it gets the same score; what the student claims never counts.',
        'They do not prove who made the decisions, nor that nobody looked ahead: the page of the exercise alone keeps the order of steps.',
        'A hand-in rewritten from end to end so that all of it fits cannot be told apart. It is simply another attempt.',
        'What is odd is flagged for you to look at; what follows is for you to decide. Nothing leaves this browser.',
      ],
    },
    link: {
      heading: '1. The assignment link',
      label: 'The link that you sent to the students',
      hint: 'Copy it from your own notes. Each hand-in carries one too, but that one a student can change.',
      read: 'Read the link',
      another: 'Use another link',
      refused: 'This link was not taken',
      says: 'What the link says',
      exercise: 'Exercise',
      case: 'Case',
      otherCase: (name) =>
        `${name} (this version is not on this site; hand-ins are held against the code in the link all the same)`,
      title: 'Title',
      untitled: 'none',
      seeds: 'Customers and luck',
      same: (place) => `the same for all (set ${place})`,
      each: (salt) => `one set per student number (${salt})`,
      weights: 'Weights',
      dates: 'Dates',
      from: (day) => `from ${day}`,
      until: (day) => `due ${day}`,
      noDates: 'none set',
      clock: 'They are held against the student’s own clock only, and keep nobody out.',
      resubmit: 'Handing in again',
      later: 'allowed, the later one counts',
      first: 'the first one counts',
      compare: 'Compare it with what you set. Wherever it differs, the link was changed.',
    },
    parts: {
      process: 'Process',
      prediction: 'Prediction',
      debrief: 'Debrief',
      concepts: 'Concepts',
      outcome: 'Outcome',
    },
    weight: (name, points) => `${name} ${points}`,
    list: {
      heading: '2. The class list (if you like)',
      label: 'Copied from a spreadsheet, one student a line',
      hint: 'It needs student numbers, and names if possible; other columns do no harm. With it you see who has not handed in.',
      read: 'Read the list',
      students: (count) => `${students(count)} on the list.`,
      problems: (count) => `${count} ${count === 1 ? 'line was' : 'lines were'} not used:`,
      noNumber: (line, text) =>
        `Line ${line}, “${text}”, has no student number. Add it and read the list again.`,
      repeated: (line, number) =>
        `Line ${line}: number ${number} stands further up already; this line was not used.`,
      missing: (count) => `${students(count)} have not handed in`,
      missingList: 'Not handed in',
      allHere: 'Everybody on the list has handed in.',
      edit: 'Change the list',
    },
    add: {
      heading: '3. Hand-ins',
      first:
        'Read the assignment link first: only it says which exercise it is and which set each number gets.',
      drop: 'Drop files here, or',
      pick: 'Choose files',
      formats:
        'Hand-in files (.json), .txt with the text of hand-ins, pictures of hand-ins (QR codes), or a .zip of files and texts; as many at once as you like. Whatever cannot be read gets a line of its own and leaves the others alone.',
      paste: 'Paste the text of hand-ins',
      pasteLabel: 'As it came in a chat; several at once, with other words between, are fine',
      pasteRead: 'Read this text',
      pasted: (time) => `Pasted text (${time})`,
      reading: (done, total) => `Reading files: ${done} of ${total}`,
      checking: (done, total) => `Replaying hand-ins: ${done} of ${total}`,
      left: (seconds) =>
        seconds < 60 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`,
      stop: 'Stop',
      waiting: (count) => `${handIns(count)} not replayed yet.`,
      goOn: 'Go on replaying',
      took: (count, seconds) => `The last ${handIns(count)} took ${seconds} s.`,
      done: (rows, unread) =>
        `${handIns(rows)} on the desk${unread > 0 ? `; ${unread} could not be read` : ''}.`,
    },
    table: {
      heading: '4. Results',
      empty: 'Each hand-in will be a row here.',
      summary: (count, people, waiting, flagged) =>
        `${handIns(count)} from ${students(people)}; the texts of ${waiting} wait for you, ${flagged} need a look.`,
      caption: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
      none: 'Nothing fits. Choose other rows, or clear the search.',
      filter: 'Show',
      filters: {
        all: 'All',
        flagged: 'Flagged',
        'to-be-marked': 'To be marked',
        unread: 'Could not be read',
        missing: 'Not handed in',
      },
      sort: 'Sort by',
      sorts: {
        arrival: 'order of arrival',
        number: 'student number',
        name: 'name',
        'score-low': 'score, lowest first',
        'score-high': 'score, highest first',
        claimed: 'claimed time',
        flags: 'most flags first',
      },
      search: 'Search',
      searchHint: 'name, number, receipt, file',
      columns: {
        student: 'Student',
        receipt: 'Receipt',
        score: 'Score',
        claim: 'Claimed and replayed',
        time: 'Handed in (student’s claim)',
        flags: 'Flags',
        source: 'From',
      },
      score: (total, outOf, waiting) =>
        `${total} of ${outOf}${waiting === undefined ? '' : `, ${waiting} to be marked`}`,
      noScore: 'no score',
      agrees: 'agree',
      differs: 'differ; the replay counts',
      noClaim: 'nothing claimed',
      noTime: 'not stated',
      noFlags: 'none',
      missing: 'not handed in',
      unread: 'not read',
      listed: (name) => `${name} on the list`,
      open: (name) => `Open the hand-in of ${name}`,
      take: 'Take off',
      takeNamed: (name) => `Take off ${name}`,
      removeRepeated: (count) => `Take off ${count} repeated`,
      pages: (from, to, of) => `Rows ${from} to ${to} of ${of}`,
      previous: 'Previous page',
      next: 'Next page',
    },
    detail: {
      back: 'Back to the class',
      previous: 'Previous hand-in',
      next: 'Next hand-in',
      gone: 'This hand-in is not on the desk: taken off, or not dropped in yet.',
      number: 'Number',
      receipt: 'Receipt',
      source: 'From',
      begun: 'Begun (claim)',
      handedIn: 'Handed in (claim)',
      byClaim: 'by the student’s own clock',
      claim: 'Fingerprint of the report that the student claims to have seen',
      replayed: 'Fingerprint of the replayed report',
      seed: 'Seed',
      flags: 'Flags',
      means: 'What this means: ',
      scoreHeading: 'Score by criterion',
      evidenceNote: 'The evidence is worded as the student sees it: “you” is the student.',
      byPerson: 'marked by you',
      overridden: (reason) => `Set by you. Reason: ${reason}`,
      notAttempted: 'not attempted',
      toBeMarked: 'waits for you',
      machine: (points) => `${points} by machine`,
      noScore: 'This hand-in has no score; the flags above say why.',
      stepsHeading: 'Step by step',
      stepOf: (step, of, name) => `Step ${step} of ${of}: ${name}`,
      previousStep: 'Previous step',
      nextStep: 'Next step',
      decided: 'What the student decided',
      replay: 'What the replay gives',
      stopsHere: 'The replay stops at this step.',
      notReached: 'This step was not reached.',
      notReplayed: 'The replay stopped before, so this step was not replayed.',
      take: 'Take this hand-in off the desk',
    },
    marking: {
      heading: 'Mark the texts',
      nobody: 'What you would mark was left empty: it counts as not attempted.',
      asContext: 'Not marked; shown for comparison.',
      texts: { goal: 'Goal', reason: 'Reason', rule: 'Rule for next time' },
      nothing: 'Nothing written',
      points: (name, max) => `Points for “${name}” (at most ${max})`,
      halves: 'half points allowed',
      clear: 'Clear these points',
      next: 'Next to be marked',
      previous: 'Previous to be marked',
      keys: 'Ctrl+Enter within the points goes to the next one to be marked.',
      none: 'All are marked.',
      left: (count) => `${count} left to be marked.`,
      override: 'Set a criterion yourself',
      overrideNote: 'Your points go before the machine’s; the reason is printed on the slip.',
      criterion: 'Criterion',
      newPoints: (max) => `Points (at most ${max})`,
      reason: 'Reason (required)',
      reasonNeeded: 'Write a reason: the student will read it.',
      pointsNeeded: (max) => `Enter a number from 0 to ${max}.`,
      set: 'Set the points',
      unset: (name) => `Withdraw your points for “${name}”`,
      note: 'A word to the student',
      noteHint: 'Printed on the slip; may be left empty.',
    },
    slip: {
      heading: 'Feedback slip',
      title: 'Feedback slip',
      print: 'Print this slip',
      copy: 'Copy as text',
      copied: 'Copied: it can be sent to the student.',
      notCopied: 'This browser does not allow copying. Select the text below and copy it.',
      text: 'Text of the slip',
      total: 'Score',
      lost: 'Where points were lost',
      kept: 'No points were lost.',
      note: 'From your teacher',
      flags: 'Flags',
      recompute:
        'The score was recomputed from the decisions that you handed in: the same hand-in gives the same score to anyone. If you have a question, bring the receipt.',
      points: (earned, max) => `${earned} / ${max}`,
      toBeMarked: 'to be marked by a person',
      lessons: 'Go back to: ',
    },
    rescore: {
      heading: 'Other weights, the class scored anew',
      open: 'Change weights or rubric',
      intro:
        'Nothing is replayed: only what each part counts changes. See the difference first, then decide; it can be undone.',
      weights: 'Weight of each part',
      sum: (sum) => `${sum} points in all.`,
      sumWrong: (sum) => `${sum} points in all: make it exactly 100, in whole points.`,
      rubric: 'Rubric for the texts',
      rubricNote:
        'The proportion of the three. Points already given move along in proportion; how much the texts count in all follows from the weight of the debrief.',
      rubricWrong: 'Enter numbers from 0 to 10, halves allowed, not all of them 0.',
      same: 'As it is now: no difference.',
      effect: (before, after, up, down) =>
        `The mean goes from ${before} to ${after}; ${up} up, ${down} down.`,
      columns: { student: 'Student', before: 'Now', after: 'Then', difference: 'Difference' },
      mean: 'Mean',
      more: (count) => `${count} more, with smaller differences.`,
      apply: 'Score the class like this',
      asAssigned: 'Back to the assignment’s',
      applied: 'The class is scored anew. “Undo” takes it back.',
    },
    undo: {
      undo: (change) => `Undo: ${CHANGES_EN[change]}`,
      redo: (change) => `Redo: ${CHANGES_EN[change]}`,
      nothing: 'Nothing to undo',
      keys: 'Ctrl+Z does the same.',
      undone: (change) => `Undone: ${CHANGES_EN[change]}.`,
    },
    changes: {
      score: 'weights or rubric',
      texts: 'points for texts',
      override: 'points set by you',
      note: 'word to the student',
      remove: 'hand-ins taken off',
    },
    report: {
      heading: 'Class report',
      open: 'Show the class report',
      title: (title) => `${title}: class report`,
      nobody: 'No hand-in has a score yet.',
      counts: (marked, missing, waiting) =>
        `${students(marked)} with a score${missing > 0 ? `, ${missing} not handed in` : ''}${waiting > 0 ? `, the texts of ${waiting} not marked yet` : ''}.`,
      waitingNote: 'Texts not marked yet count 0 here; that will change as you mark them.',
      finding: (mean, median) => `Mean ${mean}, median ${median}`,
      bar: (from, to) => `${from}–${to}`,
      bars: 'Each bar: students in that range of scores',
      table: 'Students by score',
      points: 'Score',
      students: 'Students',
      hardest: 'What was hardest',
      hardestFinding: (name, share) =>
        `Hardest was “${name}”: those who attempted it earned ${share} on average`,
      criterion: 'Criterion',
      meanShare: 'Mean share of the points',
      attempted: 'Attempted by',
      slips: 'Commonest slips',
      slipFinding: (name, count) => `Commonest: ${name} (${students(count)})`,
      slip: 'Slip',
      print: 'Print the class report',
      printSlips: (count) => `Print all ${count} slips`,
    },
    save: {
      heading: '5. Save and open',
      csv: 'Save the grades (CSV)',
      xlsx: 'Save the grades (Excel)',
      desk: 'Save the desk',
      open: 'Open a saved desk',
      openLabel: 'Desk file',
      saved: (name) => `Handed to the browser to save: ${name}`,
      failed: 'It was not saved. Try again, or use another browser.',
      blocked:
        'This browser (WeChat) lets no page save files. Open the page in the system’s browser, from the menu at the top right.',
      notes: [
        'The desk file holds the link, the list, all hand-ins and the points you gave. When it is opened everything is replayed; no score in it is believed.',
        'In the grades, text that a spreadsheet would run as a formula has an apostrophe in front.',
      ],
      device:
        'Your work is kept in this browser on this device (IndexedDB) as you go; it is here when you come back. On a shared computer, clear the desk when you are done.',
      memory: 'This browser keeps nothing: close it and the work is gone. Use “Save the desk”.',
      unreadNote: 'What could not be read is not kept.',
      clear: 'Clear the desk',
      clearSure: 'Link, list, hand-ins and the points you gave will be deleted from this device for good.',
      clearYes: 'Clear it',
      clearNo: 'Keep it',
      cleared: 'Cleared.',
      notOpened: (why) => `It was not opened, and nothing on the desk was touched. ${why}`,
      problems: {
        'not-json': 'The file is cut short, or it is no desk file.',
        'not-a-desk': 'It is no desk file, or another version saved it.',
        assignment: 'The assignment link in it cannot be read.',
        other: 'Something in it was changed or damaged.',
      },
      at: (at) => `Place: ${at}.`,
      overwrite: 'Opening it replaces what is on the desk. To keep that, save the desk first.',
      overwriteYes: 'Replace it',
      opened: 'Opened; replaying.',
    },
    sheet: {
      name: 'Grades',
      columns: {
        number: 'Number',
        name: 'Name',
        receipt: 'Receipt',
        state: 'Counts',
        total: 'Score',
        outOf: 'Out of',
        waiting: 'To be marked',
        claim: 'Claimed and replayed',
        begun: 'Begun (claim)',
        handedIn: 'Handed in (claim)',
        flags: 'Flags',
        overrides: 'Points set by a person',
        note: 'Word to the student',
      },
      counts: 'counts',
      notCounted: 'does not count',
      missing: 'not handed in',
    },
  },
};

const CHANGES_ZH = deskMessages.zh.changes;
const CHANGES_EN = deskMessages.en.changes;
