import type { Locale } from '@/lib/content/locale';
import type { PartSlotWords } from '../part-slot';

/** What is said of kept runs in the same words, whatever is played. */
interface SharedMessages extends PartSlotWords {
  readonly slow: string;
  readonly lost: (reason: string) => string;
  readonly askAgain: string;
  readonly dismiss: string;
  readonly notFetched: string;
  readonly cases: string;
  readonly points: (points: number) => string;
  readonly kept: string;
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
  readonly countedKind: string;
  readonly date: (milliseconds: number) => string;
  readonly bringFile: string;
  readonly aside: string;
  readonly asideNote: string;
  readonly asideText: string;
  readonly save: string;
  readonly letGo: string;
}

/** All that the shell says: the rest in the words of the exercise, because a game is played and a case is worked on. */
export interface ShellMessages extends SharedMessages {
  readonly noRoom: string;
  readonly gone: string;
  readonly setAside: string;
  readonly keptAlready: string;
  readonly memoryOnly: string;
  readonly memoryAssigned: string;
  readonly alsoOpen: string;
  readonly changedElsewhere: string;
  readonly takeOver: string;
  readonly marks: string;
  readonly marksNote: string;
  readonly parts: Readonly<Record<'process' | 'prediction' | 'debrief' | 'concepts' | 'outcome', string>>;
  readonly goOn: string;
  readonly goOnWith: (name: string) => string;
  readonly practiceKind: string;
  readonly bring: string;
  readonly bringNote: string;
}

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;

export const sharedMessages: Readonly<Record<Locale, SharedMessages>> = {
  zh: {
    slow: '正在算……',
    lost: (reason) => `计算停了（${reason}）。你做过的都还在。`,
    askAgain: '再算一次',
    dismiss: '知道了',
    notFetched: '有一部分没有取到，多半是断网。你做过的都还在，连上再试。',
    loading: '正在取这一部分……',
    failed: '这一部分没有取到。你做过的都还在。',
    broken: '这一部分显示不出来了。你做过的都还在。',
    tryAgain: '再取一次',
    cases: '选一个案子',
    points: (points) => `${points}分`,
    kept: '这台设备上存着的',
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
    countedKind: '计分',
    date: (milliseconds) => {
      const at = new Date(milliseconds);
      return `${at.getMonth() + 1}月${at.getDate()}日${clock(at)}`;
    },
    bringFile: '文件',
    aside: '打不开的记录',
    asideNote: '这些记录存着，可里面的决定对不上步骤，没法重演。原样留着，你可以存成文件给老师看。',
    asideText: '记录原文',
    save: '存成文件',
    letGo: '不要了，删掉',
  },
  en: {
    slow: 'Counting …',
    lost: (reason) => `Counting has stopped (${reason}). All that you did is still here.`,
    askAgain: 'Count again',
    dismiss: 'Close this note',
    notFetched:
      'Something could not be fetched, most likely for want of a connection. All that you did is still here; try again when you are online.',
    loading: 'Fetching this part …',
    failed: 'This part could not be fetched. All that you did is still here.',
    broken: 'This part can no longer be shown. All that you did is still here.',
    tryAgain: 'Fetch it again',
    cases: 'Choose a case',
    points: (points) => `${points} marks`,
    kept: 'Kept on this device',
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
    countedKind: 'for a score',
    date: (milliseconds) => {
      const at = new Date(milliseconds);
      return `${at.getDate()} ${MONTHS[at.getMonth()]} at ${clock(at)}`;
    },
    bringFile: 'File',
    aside: 'Records that cannot be opened',
    asideNote:
      'These were kept, but their decisions do not fit the steps and cannot be replayed. They are left as they are; you can save them to show your teacher.',
    asideText: 'The record as it was kept',
    save: 'Save as a file',
    letGo: 'Delete it for good',
  },
};
