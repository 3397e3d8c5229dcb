import type { Locale } from '@/lib/content/locale';

export interface AssignedMessages {
  readonly refused: string;
  readonly refusedWay: string;
  readonly practise: string;
  readonly toStart: string;
  readonly elsewhere: string;
  readonly otherExercise: (name: string) => string;
  readonly openThere: string;
  readonly caseMissing: (id: string) => string;
  readonly caseChanged: (title: string) => string;
  readonly caseWay: string;
  readonly caseKept: string;
  readonly theCase: string;
  readonly counts: string;
  readonly marks: (parts: readonly { readonly name: string; readonly points: number }[]) => string;
  readonly parts: readonly [string, string, string, string, string];
  readonly days: string;
  readonly opens: (day: string) => string;
  readonly due: (day: string) => string;
  readonly noDays: string;
  readonly variant: string;
  readonly same: string;
  readonly again: string;
  readonly replaces: string;
  readonly firstCounts: string;
  readonly early: (day: string) => string;
  readonly late: (day: string) => string;
  readonly notBlocked: string;
  readonly inWeChat: string;
  readonly kept: string;
  readonly who: (name: string, number: string) => string;
  readonly handedIn: (receipt: string) => string;
  readonly goOn: string;
  readonly goOnAs: (name: string, number: string) => string;
  readonly look: string;
  readonly lookAs: (name: string, number: string) => string;
  readonly whoAreYou: string;
  readonly another: string;
  readonly name: string;
  readonly number: string;
  readonly numberNote: (each: boolean) => string;
  readonly nameBad: string;
  readonly numberBad: string;
  readonly recorded: (name: string, number: string) => string;
  readonly keptNumber: (at: string) => string;
  readonly privacy: string;
  readonly begin: string;
  readonly beginFailed: string;
  readonly practiseNote: string;
}

export const assignedMessages: Readonly<Record<Locale, AssignedMessages>> = {
  zh: {
    refused: '这个作业链接打不开',
    refusedWay: '请老师再发一次，整条复制。等的时候可以先练习，练习不算分。',
    practise: '自由练习',
    toStart: '看这台设备上存着的',
    elsewhere: '这份作业在另一页做',
    otherExercise: (name) => `这个链接布置的是“${name}”，在它自己的页上做。`,
    openThere: '去那一页打开',
    caseMissing: (id) => `链接说的案子（${id}），这个网站上没有。`,
    caseChanged: (title) =>
      `做好这个链接以后，案子${title === '' ? '' : `“${title}”`}改过了，和老师布置的已经不是同一个。`,
    caseWay: '请老师用现在的案子重新布置，发一个新链接。等的时候可以先练习，练习不算分。',
    caseKept: '改之前已经开始的不受影响，照原来的案子接着做、接着交。',
    theCase: '案子',
    counts: '一百分怎么算',
    marks: (parts) => parts.map(({ name, points }) => `${name}${points}`).join('，'),
    parts: ['过程', '预测', '复盘', '概念', '结果'],
    days: '时间',
    opens: (day) => `${day}开放`,
    due: (day) => `${day}截止，当天也算`,
    noDays: '老师没有定日子',
    variant: '题目',
    same: '全班同一份',
    again: '再交一次',
    replaces: '可以，后交的顶替先交的',
    firstCounts: '先交的算数，后交的不算',
    early: (day) => `今天还没到开放日（${day}）`,
    late: (day) => `今天已经过了截止日（${day}）`,
    notBlocked:
      '这里没有服务器，拦不住谁，也就不拦，你照样可以做、可以交。开始和提交的时间按你这台设备的钟写进作业，老师看得到。',
    inWeChat:
      '你在微信里打开了这一页。微信存不了文件，但可以用文字或图片交。要换到手机浏览器里做，先点右上角“···”在浏览器打开，再开始：两边的进度不相通。',
    kept: '这台设备上已经开始的',
    who: (name, number) => `${name}，${number}`,
    handedIn: (receipt) => `回执${receipt}`,
    goOn: '接着做',
    goOnAs: (name, number) => `接着做：${name}，${number}`,
    look: '打开',
    lookAs: (name, number) => `打开：${name}，${number}`,
    whoAreYou: '你是谁',
    another: '换一个学生',
    name: '姓名',
    number: '学号',
    numberNote: (each) =>
      each ? '你的那一份题由学号定，写错就做成了别人的题。' : '老师靠学号认出你的作业。',
    nameBad: '姓名是空的，或者超过40个字。',
    numberBad: '学号只认字母和数字，1到32位。空格和连字符写不写都行。',
    recorded: (name, number) => `会记成：${name}，学号${number}。开始以后学号不能改，请核对。`,
    keptNumber: (at) => `这个学号在这台设备上${at}，接着那里做。`,
    privacy: '姓名和学号只存在这台设备上；交作业时写进作业里，由你自己发给老师。',
    begin: '开始算分的这一次',
    beginFailed: '没有开始：有一部分没有取到，多半是断网。连上再点一次。',
    practiseNote: '不限次数，不算分。练完再点一次老师发的链接，就回到这里。',
  },
  en: {
    refused: 'This assignment link cannot be opened',
    refusedWay:
      'Ask your teacher to send it again, and copy the whole of it. Meanwhile you can practise; practice does not count.',
    practise: 'Practise freely',
    toStart: 'See what is kept on this device',
    elsewhere: 'This assignment is done on another page',
    otherExercise: (name) => `This link sets ${name}, which has a page of its own.`,
    openThere: 'Open it there',
    caseMissing: (id) => `The link names a case (${id}) that this site does not have.`,
    caseChanged: (title) =>
      `The case${title === '' ? '' : ` “${title}”`} has changed since this link was made: it is no longer the one that was set.`,
    caseWay:
      'Ask your teacher to set it again with the case as it stands now, and to send a new link. Meanwhile you can practise; practice does not count.',
    caseKept: 'What was begun before the change is safe: go on with the case as it was, and hand it in.',
    theCase: 'Case',
    counts: 'What the 100 marks are for',
    marks: (parts) => parts.map(({ name, points }) => `${name} ${points}`).join(', '),
    parts: ['process', 'prediction', 'debrief', 'concepts', 'outcome'],
    days: 'When',
    opens: (day) => `opens on ${day}`,
    due: (day) => `due by the end of ${day}`,
    noDays: 'no dates are set',
    variant: 'Your variant',
    same: 'the same for the whole class',
    again: 'Handing in again',
    replaces: 'allowed; the later hand-in replaces the earlier',
    firstCounts: 'the first hand-in counts',
    early: (day) => `It is not yet ${day}, when this opens`,
    late: (day) => `The due day, ${day}, has passed`,
    notBlocked:
      'There is no server here to hold anyone back, so nothing is blocked: you can work and hand in all the same. The times at which you begin and hand in are written into your work by this device’s clock, and your teacher sees them.',
    inWeChat:
      'You opened this page inside WeChat, which saves no files; you can hand in as text or as a picture. To work in your phone’s browser, open the page there (the “···” at the top right) before you begin: the two do not share your progress.',
    kept: 'Begun on this device',
    who: (name, number) => `${name}, ${number}`,
    handedIn: (receipt) => `receipt ${receipt}`,
    goOn: 'Go on',
    goOnAs: (name, number) => `Go on: ${name}, ${number}`,
    look: 'Open',
    lookAs: (name, number) => `Open: ${name}, ${number}`,
    whoAreYou: 'Who are you?',
    another: 'Another student',
    name: 'Name',
    number: 'Student number',
    numberNote: (each) =>
      each
        ? 'It decides which variant you get; with a wrong one you work on somebody else’s.'
        : 'Your teacher knows your work by it.',
    nameBad: 'The name is empty, or longer than 40 characters.',
    numberBad: 'Letters and digits only, 1 to 32 of them. Spaces and hyphens make no difference.',
    recorded: (name, number) =>
      `Will be recorded as: ${name}, number ${number}. The number cannot be changed once you have begun, so check it.`,
    keptNumber: (at) => `On this device this number is ${at}; you go on from there.`,
    privacy:
      'Name and number stay on this device. They are written into your work when you hand it in, and you pass it on yourself.',
    begin: 'Begin the counted run',
    beginFailed:
      'Nothing was begun: something could not be fetched, most likely for want of a connection. Press again when you are online.',
    practiseNote: 'As often as you like, without marks. Open your teacher’s link again to come back here.',
  },
};
