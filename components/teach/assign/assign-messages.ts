import type { Assignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { ScorePart } from '@/lib/scoring';
import type { DraftProblem } from './draft';

export interface AssignMessages {
  readonly opening: string;
  readonly open: {
    readonly summary: string;
    readonly label: string;
    readonly action: string;
    readonly done: string;
    readonly takeBack: string;
    readonly tookBack: string;
  };
  readonly form: {
    readonly heading: string;
    readonly title: string;
    readonly titleHint: (used: number, most: number) => string;
    readonly exercise: string;
    readonly case: string;
    readonly illustrative: string;
    readonly anew: string;
    readonly anewDone: string;
  };
  readonly seeds: {
    readonly legend: string;
    readonly each: string;
    readonly same: string;
    readonly eachWhy: string;
    readonly sameWhy: string;
    readonly salt: string;
    readonly place: (pool: number) => string;
    readonly draw: string;
    readonly drawn: (value: string) => string;
    readonly careful: string;
  };
  readonly weights: {
    readonly legend: string;
    readonly parts: Readonly<Record<ScorePart, string>>;
    readonly sum: (sum: number) => string;
    readonly byPerson: (points: string) => string;
    readonly back: string;
  };
  readonly dates: {
    readonly legend: string;
    readonly opens: string;
    readonly due: string;
    readonly honest: string;
  };
  readonly resubmit: {
    readonly legend: string;
    readonly yes: string;
    readonly no: string;
    readonly note: string;
  };
  readonly result: {
    readonly heading: string;
    readonly link: string;
    readonly length: (length: number, most: number) => string;
    readonly tooLong: (length: number, most: number) => string;
    readonly local: string;
    readonly copy: string;
    readonly copied: string;
    readonly byHand: string;
    readonly notYet: string;
    readonly problem: (problem: DraftProblem) => string;
    readonly qr: string;
    readonly qrAlt: (link: string) => string;
    readonly qrHint: string;
    readonly qrHold: string;
    readonly qrFailed: string;
    readonly svg: string;
    readonly png: string;
    readonly saved: (name: string) => string;
    readonly notSaved: string;
    readonly message: string;
    readonly messageCopy: string;
    readonly messageCopied: string;
    readonly keep: string;
  };
  /** @param name of the exercise @param task what is to be done, in a line */
  readonly group: (assignment: Assignment, name: string, task: string, link: string) => string;
  readonly student: {
    readonly heading: string;
    readonly number: string;
    readonly numberHint: string;
    readonly numberBad: string;
    readonly numberNone: string;
    readonly eachSeed: (number: string, seed: string, place: number, pool: number) => string;
    readonly sameSeed: (seed: string, place: number) => string;
    readonly asStudent: string;
    readonly asStudentNote: string;
    readonly practise: string;
    readonly practiseNote: string;
    readonly newTab: string;
    readonly keyComing: string;
    readonly keyFailed: string;
    readonly noSecret: string;
    readonly notYet: string;
  };
}

/** A day in words; `2026-11-25` read as that day wherever the reader is. */
function dayIn(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(language, {
        month: 'long',
        day: 'numeric',
        weekday: 'short',
        timeZone: 'UTC',
      }).format(date);
}
const zhDay = (day: string) => dayIn('zh-CN', day);
const enDay = (day: string) => dayIn('en-GB', day);

const zhParts: AssignMessages['weights']['parts'] = {
  process: '过程',
  prediction: '预测',
  debrief: '复盘',
  concepts: '概念',
  outcome: '结果',
};
const enParts: AssignMessages['weights']['parts'] = {
  process: 'Process',
  prediction: 'Prediction',
  debrief: 'Debrief',
  concepts: 'Concepts',
  outcome: 'Outcome',
};

export const assignMessages: Readonly<Record<Locale, AssignMessages>> = {
  zh: {
    opening: '正在打开……',
    open: {
      summary: '已经有一条链接？打开它来看、来改',
      label: '粘贴布置链接，或者整段群通知',
      action: '读进来',
      done: '已经照这条链接填好下面的表。',
      takeBack: '退回原来填的',
      tookBack: '退回去了。',
    },
    form: {
      heading: '怎么布置',
      title: '标题（可以空着）',
      titleHint: (used, most) => `学生会看到，最多${most}个字，现在${used}个。`,
      exercise: '哪个练习',
      case: '哪个案例',
      illustrative: '示意',
      anew: '清掉，从头填',
      anewDone: '都换成常用的值了。',
    },
    seeds: {
      legend: '每人拿到哪一份',
      each: '一人一份：按学号，各人遇到的人和运气不同',
      same: '全班同一份：一起讲评方便，也容易互相抄',
      eachWhy: '学号和下面的盐一起算，定出每人的一份。同一个学号总得同一份，你批改时也这样核对。',
      sameWhy: '从筛过的备选里取一份，人人都一样。号码换了，这一份里的人和运气就都换了。',
      salt: '盐',
      place: (pool) => `第几份（0到${pool - 1}）`,
      draw: '另抽一个',
      drawn: (value) => `抽到${value}。`,
      careful: '链接发出去以后别再换：换了，每个学生拿到的都会变。',
    },
    weights: {
      legend: '各部分占几分，合计100',
      parts: zhParts,
      sum: (sum) =>
        sum === 100
          ? '合计100分。'
          : sum < 100
            ? `合计${sum}分，还差${100 - sum}分。`
            : `合计${sum}分，多了${sum - 100}分。`,
      byPerson: (points) => `其中${points}分是文字题，等你来评。`,
      back: '回到常用的分法',
    },
    dates: {
      legend: '日期（可以空着）',
      opens: '哪天开始',
      due: '哪天截止',
      honest:
        '没有服务器，日期拦不住人：学生看得到，批改时按他自己的钟标出“晚交”，钟可以拨。要卡死时间，当堂收。',
    },
    resubmit: {
      legend: '交了又交',
      yes: '以后交的为准',
      no: '只认第一份',
      note: '先后也按学生自己的钟，批改时两份都在，由你看。',
    },
    result: {
      heading: '给学生的',
      link: '链接',
      length: (length, most) => `${length}个字符，不超过${most}。`,
      tooLong: (length, most) => `链接有${length}个字符，超过${most}，有的软件会切断。把标题写短些。`,
      local: '这个地址只在你自己的电脑上打得开。要发给学生，先在学生打得开的网址上布置。',
      copy: '复制链接',
      copied: '链接已复制。',
      byHand: '浏览器不让复制。文字已选中，长按或按Ctrl+C。',
      notYet: '还不能生成链接，先改这里：',
      problem(problem) {
        switch (problem.code) {
          case 'place':
            return `“第几份”要填0到${problem.pool - 1}的整数。`;
          case 'case':
            return '链接里的这个案例，这里没有，或者已经改过。在“哪个案例”里选一个现有的；旧链接照样能批改。';
          case 'weight':
            return `“${zhParts[problem.part]}”的分值要填0到100的整数。`;
          case 'sum':
            return problem.sum < 100
              ? `分值合计${problem.sum}，还差${100 - problem.sum}。`
              : `分值合计${problem.sum}，多了${problem.sum - 100}。`;
          case 'dates':
            return '截止日比开始日早。改一个日期。';
          case 'title-long':
            return `标题多了${problem.over}个字，删短些。`;
          case 'refused':
            return `这样填，链接自己都读不回来（${problem.at}）。换个写法，或者从头填。`;
        }
      },
      qr: '二维码',
      qrAlt: (link) => `布置链接的二维码，内容是${link}`,
      qrHint: '投到屏幕上，学生扫。标题越短，码越稀，越好扫。',
      qrHold: '长按图片可以保存或转发。',
      qrFailed: '二维码没有画出来，先发链接。换一次网络，刷新再试。',
      svg: '存成SVG',
      png: '存成PNG',
      saved: (name) => `已交给浏览器保存：${name}。`,
      notSaved: '这个浏览器不让网页存文件。长按二维码保存，或者换个浏览器。',
      message: '发到群里的话',
      messageCopy: '复制这段话',
      messageCopied: '群通知已复制。',
      keep: '自己也留一份：批改时先要贴这条链接。',
    },
    group: ({ title, opens, due, seedRule, resubmit, weights }, name, task, link) =>
      [
        `【${title || name}】`,
        task,
        seedRule.kind === 'each'
          ? '每人遇到的人和运气不同，难度相当；学号填错，就成了别人的那一份。'
          : '全班遇到的人和运气都一样。',
        opens || due
          ? `时间：${[opens && `${zhDay(opens)}开始`, due && `${zhDay(due)}截止`].filter(Boolean).join('，')}。`
          : '',
        '怎么交：点开链接，填姓名、学号再做。每步定了就不能改，做到一半关掉也不会丢。做完点“交作业”，把存下的文件发给我；存不了文件（比如在微信里），复制全部文字整段发来，或者发那张作业图片。',
        resubmit ? '可以重交，以后交的为准。' : '只收第一份，看清了再交。',
        `分数：过程${weights.process}，预测${weights.prediction}，复盘${weights.debrief}，概念${weights.concepts}，结果${weights.outcome}。`,
        '链接：',
        link,
      ]
        .filter(Boolean)
        .join('\n'),
    student: {
      heading: '学生看到什么，答案是什么',
      number: '填一个学号试试',
      numberHint: '全角、空格、连字符都不要紧，和学生自己填的一样读。',
      numberBad: '学号只能有字母和数字，1到32个。',
      numberNone: '填一个学号，看他分到哪一份。',
      eachSeed: (number, seed, place, pool) =>
        `学号${number}分到“${seed}”，是${pool}份备选里的第${place}份（从0数起）。`,
      sameSeed: (seed, place) => `人人都是“${seed}”，备选里的第${place}份。`,
      asStudent: '照学生那样打开链接',
      asStudentNote: '随便填个姓名，学号填上面的。做到一半的只存在这台设备上。',
      practise: '用这一份练一遍，不计分',
      practiseNote: '人和运气跟学生正式做的一模一样，所以别把这个地址给学生。',
      newTab: '（另开一页）',
      keyComing: '正在取答案……',
      keyFailed: '答案没有取到。看看网络，收起来再打开。填的都还在。',
      noSecret:
        '链接里没有秘密：懂规则的学生也能算出自己是哪一份，先在练习里走一遍。介意的话，当堂开、当堂收。',
      notYet: '链接还没生成，先把上面的表填好。',
    },
  },
  en: {
    opening: 'Opening…',
    open: {
      summary: 'Already have a link? Open it to read or change it',
      label: 'Paste the assignment link, or the whole message',
      action: 'Read it',
      done: 'The form below now holds what this link says.',
      takeBack: 'Back to what I had',
      tookBack: 'It is as it was.',
    },
    form: {
      heading: 'What you set',
      title: 'Title (may be empty)',
      titleHint: (used, most) => `Students see it. At most ${most} characters; ${used} so far.`,
      exercise: 'Which exercise',
      case: 'Which case',
      illustrative: 'illustrative',
      anew: 'Clear it and start afresh',
      anewDone: 'Everything is back to the usual values.',
    },
    seeds: {
      legend: 'Who gets which customers',
      each: 'One set a student, by student number: other customers, other luck',
      same: 'The same set for all: easy to discuss, and easy to copy',
      eachWhy:
        'Student number and the salt below decide the set. The same number always gets the same set, and checking goes by that.',
      sameWhy:
        'One of the screened sets, the same for everybody. Another number means other customers and other luck.',
      salt: 'Salt',
      place: (pool) => `Which set (0 to ${pool - 1})`,
      draw: 'Draw another',
      drawn: (value) => `Drawn: ${value}.`,
      careful: 'Leave it alone once the link is out: a change gives every student other customers.',
    },
    weights: {
      legend: 'What each part counts, 100 together',
      parts: enParts,
      sum: (sum) =>
        sum === 100
          ? 'Together 100 points.'
          : sum < 100
            ? `Together ${sum} points: ${100 - sum} missing.`
            : `Together ${sum} points: ${sum - 100} too many.`,
      byPerson: (points) => `Of these, ${points} are for written answers and wait for you.`,
      back: 'Back to the usual weights',
    },
    dates: {
      legend: 'Dates (may be empty)',
      opens: 'First day',
      due: 'Due day',
      honest:
        'Without a server dates stop nobody. Students see them, and checking flags a late hand-in by the student’s own clock, which can be set. Where time must be kept, collect in class.',
    },
    resubmit: {
      legend: 'Handing in again',
      yes: 'The later hand-in counts',
      no: 'Only the first counts',
      note: 'Which is later goes by the student’s clock too. The desk shows both, for you to judge.',
    },
    result: {
      heading: 'What you give out',
      link: 'Link',
      length: (length, most) => `${length} characters, of ${most} at most.`,
      tooLong: (length, most) =>
        `The link has ${length} characters, more than ${most}: some programs would cut it. Shorten the title.`,
      local:
        'This address opens on your own computer only. To send it to students, set the exercise on an address that they can open.',
      copy: 'Copy the link',
      copied: 'The link is copied.',
      byHand: 'The browser does not allow copying. The text is selected: press Ctrl+C, or hold it.',
      notYet: 'There is no link yet. First mend this:',
      problem(problem) {
        switch (problem.code) {
          case 'place':
            return `“Which set” must be a whole number from 0 to ${problem.pool - 1}.`;
          case 'case':
            return 'The case in the link is not here, or has been changed since. Choose one of those under “Which case”; the old link can still be checked.';
          case 'weight':
            return `The points for “${enParts[problem.part]}” must be a whole number from 0 to 100.`;
          case 'sum':
            return problem.sum < 100
              ? `The weights come to ${problem.sum}: ${100 - problem.sum} missing.`
              : `The weights come to ${problem.sum}: ${problem.sum - 100} too many.`;
          case 'dates':
            return 'The due day is before the first day. Change one of them.';
          case 'title-long':
            return `The title is ${problem.over} characters too long.`;
          case 'refused':
            return `A link with these values could not be read back (${problem.at}). Write them another way, or start afresh.`;
        }
      },
      qr: 'QR code',
      qrAlt: (link) => `QR code of the assignment link: ${link}`,
      qrHint:
        'Show it on the screen for students to scan. A shorter title makes a coarser code, which scans better.',
      qrHold: 'Hold the picture to save or forward it.',
      qrFailed: 'The QR code could not be drawn. Send the link; check the network and reload to try again.',
      svg: 'Save as SVG',
      png: 'Save as PNG',
      saved: (name) => `Handed to the browser to save: ${name}.`,
      notSaved: 'This browser lets pages save no files. Hold the QR code to save it, or use another browser.',
      message: 'Message for the class group',
      messageCopy: 'Copy the message',
      messageCopied: 'The message is copied.',
      keep: 'Keep the link yourself: checking begins by pasting it.',
    },
    group: ({ title, opens, due, seedRule, resubmit, weights }, name, task, link) =>
      [
        title || name,
        task,
        seedRule.kind === 'each'
          ? 'Each of you meets other customers and other luck, equally hard. Mind your student number: a wrong one gets you somebody else’s set.'
          : 'All of you meet the same customers and the same luck.',
        opens || due
          ? `When: ${[opens && `from ${enDay(opens)}`, due && `${opens ? '' : 'up '}to ${enDay(due)}`].filter(Boolean).join(' ')}.`
          : '',
        'How to hand in: open the link and give your name and student number first. A step cannot be changed once it is decided; close the page whenever you like, nothing is lost. At the end press “Hand in”, save the file and send it to me. Where no file can be saved (in WeChat, for example), send me the whole text, or the picture.',
        resubmit
          ? 'You may hand in again; the later one counts.'
          : 'Only the first hand-in counts: look it over before you send it.',
        `Points: process ${weights.process}, prediction ${weights.prediction}, debrief ${weights.debrief}, concepts ${weights.concepts}, outcome ${weights.outcome}.`,
        'Link:',
        link,
      ]
        .filter(Boolean)
        .join('\n'),
    student: {
      heading: 'What a student sees, and the answers',
      number: 'Try a student number',
      numberHint:
        'Full-width forms, spaces and hyphens do not matter: it is read as the student’s own entry is.',
      numberBad: 'A student number has letters and digits only, 1 to 32 of them.',
      numberNone: 'Enter a student number to see which set it gets.',
      eachSeed: (number, seed, place, pool) =>
        `Number ${number} gets “${seed}”, place ${place} of the ${pool} sets (counted from 0).`,
      sameSeed: (seed, place) => `Everybody gets “${seed}”, place ${place} of the sets.`,
      asStudent: 'Open the link as a student does',
      asStudentNote:
        'Make up a name, and use the number above. A run left halfway stays on this device only.',
      practise: 'Practise on this set, without marks',
      practiseNote:
        'Customers and luck are exactly those of the student’s counted run, so keep this address from students.',
      newTab: ' (new tab)',
      keyComing: 'Fetching the answers…',
      keyFailed:
        'The answers could not be fetched. Check the network, put them away and open them again; the form is as it was.',
      noSecret:
        'Nothing in the link is secret: a student who knows the rules can work out which set is hers and practise on it first. If that matters, open and collect in class.',
      notYet: 'There is no link yet: finish the form first.',
    },
  },
};
