import type { Locale } from '@/lib/content/locale';

export interface HandInMessages {
  readonly heading: string;
  readonly early: string;
  readonly earlyDone: (receipt: string) => string;
  readonly holds: string;
  readonly recomputed: string;
  readonly nothingSent: string;
  readonly missing: (steps: number) => string;
  readonly resubmit: string;
  readonly firstCounts: string;
  readonly handIn: string;
  readonly handInNow: string;
  readonly again: string;
  readonly againNote: (resubmit: boolean, steps: number) => string;
  readonly working: string;
  readonly failed: string;
  readonly empty: string;
  readonly receipt: string;
  readonly madeAt: (when: string) => string;
  readonly decided: (steps: number, of: number) => string;
  readonly earlier: string;
  readonly passOn: string;
  readonly compare: string;
  readonly score: (total: string, outOf: string) => string;
  readonly scoreWaiting: (points: string) => string;
  readonly ways: {
    readonly file: string;
    readonly fileNote: (name: string) => string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly saveFailed: string;
    readonly blocked: string;
    readonly text: string;
    readonly textNote: string;
    readonly textLabel: string;
    readonly copy: string;
    readonly select: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly textFailed: string;
    readonly picture: string;
    readonly pictureNote: string;
    readonly draw: string;
    readonly drawn: string;
    readonly press: string;
    readonly drawFailed: string;
    readonly alt: (receipt: string) => string;
  };
  readonly tryAgain: string;
  readonly line: (name: string, number: string, receipt: string) => string;
  readonly end: string;
}

export const handInMessages: Readonly<Record<Locale, HandInMessages>> = {
  zh: {
    heading: '交作业',
    early: '没做完，先交现有的',
    earlyDone: (receipt) => `交过一份没做完的，回执${receipt}`,
    holds:
      '交上去的有：你每一步的决定（连同你写的文字），姓名、学号，开始和提交的时间（按这台设备的钟）。这台设备上的文件一个也不带。',
    recomputed: '分数由老师那边按你的决定重算一遍，这一页显示的分只供对照。',
    nothingSent: '按下去不会自动发出：先做成一份作业和一个回执码，再由你发给老师。',
    missing: (steps) => `还有${steps}步没定。没定的步不得分，老师那边会标成“没做”。`,
    resubmit: '这次作业后交的顶替先交的：做完可以再交。',
    firstCounts: '这次作业先交的算数：交了这一份，做完再交就不算了。',
    handIn: '交作业',
    handInNow: '就交现有的',
    again: '再交一次',
    againNote: (resubmit, steps) =>
      `${steps > 0 ? `上次交了以后又定了${steps}步。` : '上次交了以后没有新的决定。'}${
        resubmit ? '再交会换一个回执码，顶替前一份。' : '这次作业先交的算数，再交的老师那边不算。'
      }`,
    working: '正在做成作业……',
    failed: '没有做成。你做过的都还在，再试一次。',
    empty: '还一步没定，没有东西可交。',
    receipt: '回执码',
    madeAt: (when) => `${when}做成`,
    decided: (steps, of) => `交了${steps}步，共${of}步`,
    earlier: '以前交过的',
    passOn: '还要你发给老师，下面三种办法选一种',
    compare: '老师收到后看到的是同一个回执码，可以互相核对。发之前关掉这一页也不要紧，回来还在。',
    score: (total, outOf) => `这一页算出：${total}分（满分${outOf}）`,
    scoreWaiting: (points) => `，另有${points}分等老师批`,
    ways: {
      file: '存成文件',
      fileNote: (name) => `文件叫${name}，发给老师就行。`,
      save: '存文件',
      saved: (name) => `已交给浏览器去存：${name}。找不到文件，就用文字或图片。`,
      saveFailed: '这个浏览器存不了文件，用文字或图片交。',
      blocked:
        '微信里存不了文件，用文字或图片交就行。文件要在手机浏览器里打开这一页才能存，可那边没有你在微信里做的进度。',
      text: '复制文字',
      textNote: '贴到微信或邮件里发给老师。整段都要：少了一截，老师那边看得出来。',
      textLabel: '整份作业的文字',
      copy: '复制全部文字',
      select: '选中全部',
      copied: '已经复制，去贴给老师。',
      notCopied: '这里不能自动复制。文字已经选中，请自己复制。',
      textFailed: '文字没有做出来，多半是网断了。',
      picture: '做成图片',
      pictureNote: '方块码里装着整份作业，老师的批改页能读。别裁边，别拍屏幕，直接发这张图。',
      draw: '做图片',
      drawn: '图片做好了，在下面。',
      press: '长按图片（电脑上点右键），保存或转发给老师。',
      drawFailed: '这个浏览器画不了图片，用文字交。',
      alt: (receipt) => `作业图片，回执${receipt}，方块码里是整份作业`,
    },
    tryAgain: '再取一次',
    line: (name, number, receipt) => `${name}，学号${number}，回执${receipt}`,
    end: '（作业到此为止。没有这一行就是没贴全。）',
  },
  en: {
    heading: 'Hand in',
    early: 'Not finished: hand in what there is',
    earlyDone: (receipt) => `Handed in before it was finished, receipt ${receipt}`,
    holds:
      'A hand-in holds your decision at each step (with what you wrote), your name and number, and when you began and handed in by this device’s clock. It holds no file of this device.',
    recomputed:
      'Your teacher’s page works the score out again from your decisions. The one shown here is for comparison.',
    nothingSent:
      'The button sends nothing. It makes a hand-in and a receipt code, which you then pass on yourself.',
    missing: (steps) =>
      `${steps === 1 ? 'One step is' : `${steps} steps are`} not decided. ${
        steps === 1 ? 'It earns' : 'They earn'
      } nothing and will be labelled “not attempted”.`,
    resubmit: 'In this assignment a later hand-in replaces the earlier: you can finish and hand in again.',
    firstCounts:
      'In this assignment the first hand-in counts: once you hand in this one, a finished one will not.',
    handIn: 'Hand in',
    handInNow: 'Hand in what there is',
    again: 'Hand in again',
    againNote: (resubmit, steps) =>
      `${
        steps > 0
          ? `Since then you have decided ${steps === 1 ? 'one more step' : `${steps} more steps`}. `
          : 'Nothing has been decided since. '
      }${
        resubmit
          ? 'Handing in again gives a new receipt code and replaces the earlier one.'
          : 'In this assignment the first hand-in counts; another will not.'
      }`,
    working: 'Making the hand-in …',
    failed: 'That did not work. All that you did is still here; try again.',
    empty: 'Nothing is decided yet, so there is nothing to hand in.',
    receipt: 'Receipt code',
    madeAt: (when) => `Made on ${when}`,
    decided: (steps, of) => `${steps} of ${of} steps handed in`,
    earlier: 'Handed in before',
    passOn: 'Now pass it on to your teacher, in one of three ways',
    compare:
      'Your teacher will see the same receipt code, so you can compare. You may close this page first: it will all be here when you come back.',
    score: (total, outOf) => `This page counts ${total} of ${outOf}`,
    scoreWaiting: (points) => `; ${points} more to be marked by your teacher`,
    ways: {
      file: 'As a file',
      fileNote: (name) => `The file is called ${name}. Send it to your teacher.`,
      save: 'Save the file',
      saved: (name) =>
        `Given to the browser to save: ${name}. If you cannot find it, use the text or the picture.`,
      saveFailed: 'This browser cannot save the file. Use the text or the picture.',
      blocked:
        'WeChat saves no files; the text or the picture will do. A file needs this page opened in your phone’s browser, and your progress here is not known there.',
      text: 'As text',
      textNote:
        'Paste it into a chat or an e-mail to your teacher, the whole of it: if a piece is lost, your teacher’s page notices.',
      textLabel: 'The whole hand-in as text',
      copy: 'Copy the text',
      select: 'Select it all',
      copied: 'Copied. Now paste it to your teacher.',
      notCopied: 'Nothing could be copied from here. The text is selected: copy it yourself.',
      textFailed: 'The text could not be made; the network has probably failed.',
      picture: 'As a picture',
      pictureNote:
        'Its square codes hold the whole hand-in, and your teacher’s page can read them. Send the picture itself: uncropped, and not a photo of the screen.',
      draw: 'Make the picture',
      drawn: 'The picture is below.',
      press: 'Press and hold the picture (right-click on a computer) to save it or pass it on.',
      drawFailed: 'This browser cannot draw the picture. Use the text.',
      alt: (receipt) => `Picture of the hand-in, receipt ${receipt}; its square codes hold all of it`,
    },
    tryAgain: 'Fetch it again',
    line: (name, number, receipt) => `${name}, number ${number}, receipt ${receipt}`,
    end: '(End of the hand-in. If this line is missing, so is something else.)',
  },
};
