import type { Locale } from '@/lib/content/locale';
import type { Problem } from '@/lib/scoring';
import { MAX_ENTRIES } from './sources';

/** A short name for the table, and a sentence: where, why, what to do. */
export interface Said {
  readonly name: string;
  readonly text: string;
}

type Words = Readonly<Record<string, readonly [name: string, text: (at: string) => string]>>;

/** What is wrong with a source of which nothing came onto the table. */
const READING: Readonly<Record<Locale, Words>> = {
  zh: {
    empty: ['空的', () => '里面什么也没有。多半没存好、没传完，请学生重存一次再发。'],
    'too-large': ['太大', () => '比一份作业该有的大得多，没有读。核对是不是发错了文件。'],
    'not-json': ['残缺', () => '读到一半就断了，或者被改坏了，不是完整的作业文件。请学生把原文件再发一次。'],
    'not-a-hand-in': [
      '不是作业',
      (at) => `文件能读，但不是这里的作业${place('zh', at)}。核对是不是发错了文件。`,
    ],
    'newer-form': ['版本更新', () => '是更新的版本写的，这一页还读不懂。刷新这一页再试。'],
    'unknown-field': [
      '被改过',
      (at) => `多出了作业里没有的一项“${at}”，不是页面写出来的样子。请学生交原文件。`,
    ],
    'not-a-text': ['被改过', (at) => `“${at}”该是文字，却不是。请学生交原文件。`],
    'not-a-name': [
      '姓名不对',
      (at) => `“${at}”不是可用的名字：空着、太长，或者夹了看不见的字符。请学生交原文件。`,
    ],
    'not-a-number': ['学号不对', (at) => `“${at}”不是可用的学号。请学生交原文件。`],
    'not-a-time': ['时间不对', (at) => `“${at}”不是一个时间。请学生交原文件。`],
    'not-a-seed': ['被改过', (at) => `“${at}”不是一个种子。请学生交原文件。`],
    'not-a-list': ['被改过', (at) => `“${at}”该是一串，却不是。请学生交原文件。`],
    'not-an-object': ['被改过', (at) => `“${at}”的结构不对。请学生交原文件。`],
    'too-many-decisions': ['被改过', () => '步数多得不像话，哪个练习也没有这么多步。请学生交原文件。'],
    changed: ['内容改过', () => '内容和它自带的回执码对不上：存下之后有人改过，或者传坏了。请学生交原文件。'],
    'tail-lost': [
      '尾巴丢了',
      (at) => `文字从第${parts('zh', at)}起没有了，多半是太长被截断。请学生整段再发，或者改交文件。`,
    ],
    'parts-lost': ['缺段', (at) => `文字中间缺了第${parts('zh', at)}。请学生整段再发，或者改交文件。`],
    'part-damaged': [
      '有段坏了',
      (at) => `文字第${parts('zh', at)}有字符丢了或变了。请学生整段再发，或者改交文件。`,
    ],
    'head-lost': ['开头丢了', () => '文字的第一段没有了，看不出一共几段。请学生从头复制再发。'],
    unreadable: ['打不开', () => '浏览器读不了这个文件：可能已被移走，或者没有权限。再选一次。'],
    'not-text': [
      '不是文字',
      () => '不是文字文件（像是图片、文档或程序）。这里收作业文件（.json）、文字（.txt）和装着它们的.zip。',
    ],
    'wrong-type': [
      '类型不对',
      () => '压缩包里只读.json和.txt，这一个跳过了。如果里面有作业的文字，复制出来粘到下面。',
    ],
    archive: ['要先解压', () => '这是RAR或7z压缩包，这里只会解.zip。先在电脑上解开，再把里面的文件放进来。'],
    'desk-file': ['是批改台', () => '这是存下的批改台，不是作业。到“存取”那里，用“打开存下的批改台”。'],
    'no-hand-in': ['没有作业', () => '里面没有找到作业。作业的文字是一段段夹在两个~之间的，复制时要带上。'],
    'zip-damaged': ['压缩包坏了', () => '压缩包（或其中这一个）解不开，多半没传完。请重发一次。'],
    'zip-encrypted': ['有密码', () => '压缩包加了密码。先在电脑上解开，再把里面的文件放进来。'],
    'zip-in-zip': ['包里有包', () => '压缩包里还套着压缩包，这一层没有解。把它单独拿出来再放。'],
    'too-many-entries': [
      '文件太多',
      (at) => `压缩包里有${at}个文件，最多读${MAX_ENTRIES}个。整包没有读，分成几包再放。`,
    ],
    'too-large-in-all': ['解开太大', () => '压缩包解开超过20 MB，整包没有读。作业很小，核对里面装了什么。'],
    'same-name': ['重名', () => '压缩包里有两个同名的文件，只读了一个。把这一个改名再放。'],
    'not-checked': ['没算成', () => '重算时出了意外，这一份没有算成。其余不受影响；把它再放一次。'],
  },
  en: {
    empty: [
      'Empty',
      () => 'There is nothing in it. It was probably not saved or not sent to the end: ask for it again.',
    ],
    'too-large': [
      'Too large',
      () => 'Far larger than a hand-in can be, so it was not read. Check whether it is the right file.',
    ],
    'not-json': [
      'Cut short',
      () =>
        'It breaks off or was spoilt, and is no whole hand-in file. Ask the student to send the original again.',
    ],
    'not-a-hand-in': [
      'No hand-in',
      (at) => `It can be read, but it is no hand-in${place('en', at)}. Check whether it is the right file.`,
    ],
    'newer-form': [
      'Newer version',
      () => 'A newer version wrote it, and this page cannot read it yet. Reload the page and try again.',
    ],
    'unknown-field': [
      'Altered',
      (at) => `It holds “${at}”, which no hand-in has: not as the page wrote it. Ask for the original file.`,
    ],
    'not-a-text': ['Altered', (at) => `“${at}” should be text and is not. Ask for the original file.`],
    'not-a-name': [
      'Bad name',
      (at) =>
        `“${at}” is no usable name: empty, too long or with hidden characters. Ask for the original file.`,
    ],
    'not-a-number': ['Bad number', (at) => `“${at}” is no usable student number. Ask for the original file.`],
    'not-a-time': ['Bad time', (at) => `“${at}” is no time. Ask for the original file.`],
    'not-a-seed': ['Altered', (at) => `“${at}” is no seed. Ask for the original file.`],
    'not-a-list': ['Altered', (at) => `“${at}” should be a list and is not. Ask for the original file.`],
    'not-an-object': ['Altered', (at) => `“${at}” is not built as it should be. Ask for the original file.`],
    'too-many-decisions': [
      'Altered',
      () => 'It holds far more steps than any exercise has. Ask for the original file.',
    ],
    changed: [
      'Content changed',
      () =>
        'The content does not fit the receipt that it carries: changed after it was saved, or damaged on the way. Ask for the original file.',
    ],
    'tail-lost': [
      'Tail lost',
      (at) =>
        `The text ends before part ${parts('en', at)}: probably cut because it was long. Ask for all of it again, or for the file.`,
    ],
    'parts-lost': [
      'Parts lost',
      (at) => `Part ${parts('en', at)} of the text is missing. Ask for all of it again, or for the file.`,
    ],
    'part-damaged': [
      'Part damaged',
      (at) =>
        `In part ${parts('en', at)} of the text a character was lost or changed. Ask for all of it again, or for the file.`,
    ],
    'head-lost': [
      'Beginning lost',
      () =>
        'The first part of the text is missing, so nobody can tell how many there are. Ask for all of it from the beginning.',
    ],
    unreadable: [
      'Cannot be opened',
      () =>
        'The browser could not read this file: moved away, perhaps, or not permitted. Choose it once more.',
    ],
    'not-text': [
      'Not text',
      () =>
        'This is no text file (a picture, document or program, it seems). Hand-in files (.json), texts (.txt) and a .zip of them are read here.',
    ],
    'wrong-type': [
      'Wrong type',
      () =>
        'Of a zip only .json and .txt are read; this one was passed over. If it holds the text of a hand-in, copy that out and paste it below.',
    ],
    archive: [
      'Unpack first',
      () =>
        'This is a RAR or 7-Zip archive; only .zip is unpacked here. Unpack it on the computer and drop in the files.',
    ],
    'desk-file': [
      'A saved desk',
      () => 'This is a saved desk, not a hand-in. Open it with “Open a saved desk” under “Save and open”.',
    ],
    'no-hand-in': [
      'No hand-in',
      () =>
        'No hand-in was found in it. The text of a hand-in stands in parts between two ~ signs; they must be copied too.',
    ],
    'zip-damaged': [
      'Damaged zip',
      () =>
        'The zip, or this entry of it, cannot be unpacked: probably not sent to the end. Ask for it again.',
    ],
    'zip-encrypted': [
      'Password',
      () => 'The zip has a password. Unpack it on the computer and drop in the files.',
    ],
    'zip-in-zip': [
      'Zip in a zip',
      () => 'A zip within the zip was not opened. Take it out and drop it in by itself.',
    ],
    'too-many-entries': [
      'Too many files',
      (at) => `The zip holds ${at} files, and at most ${MAX_ENTRIES} are read. None of it was: split it.`,
    ],
    'too-large-in-all': [
      'Too large unpacked',
      () => 'Unpacked, the zip is over 20 MB; none of it was read. Hand-ins are small: check what is in it.',
    ],
    'same-name': [
      'Same name',
      () =>
        'Two files of the zip have one name, and only one of them was read. Rename this one and drop it in.',
    ],
    'not-checked': [
      'Not replayed',
      () => 'Something broke while this one was replayed. The others are not touched; drop it in once more.',
    ],
  },
};

/** Why a decision is refused by the replay. */
const REFUSED: Readonly<Record<Locale, Words>> = {
  zh: {
    'not-this-step': ['', () => '次序不对：这一步跳过了、重复了，或者倒回去改过'],
    'nothing-left-to-decide': ['', () => '所有步都定完了还多出一步'],
    'not-plain': ['', () => '这一步里夹了别的东西'],
    'not-on-offer': ['', () => '选的不在给出的几项里'],
    'not-an-object': ['', () => '这一步的结构不对'],
    'not-a-list': ['', () => '该是一串的不是一串'],
    'wrong-length': ['', () => '答案的个数不对'],
    'not-a-text': ['', () => '该是文字的不是文字'],
    'too-long': ['', () => '文字超过了页面允许的长度'],
    'out-of-range': ['', () => '数值超出了页面允许的范围'],
    'upside-down': ['', () => '区间的下限比上限大'],
    'not-a-count': ['', () => '该是整数的不是整数'],
    'over-budget': ['', () => '花的钱超出了预算'],
    'too-few-contacts': ['', () => '请的人少于规定的数'],
    'not-in-the-file': ['', () => '请了订单表里没有的客户'],
    'not-ascending': ['', () => '名单的次序不是页面写出来的'],
    'unknown-field': ['', () => '多出了页面不会写的一项'],
    'unknown-case': ['', () => '案子不是这一个'],
    'other-case': ['', () => '案例不是布置的那一个，没有重算'],
    'not-whole-yuan': ['', () => '花的钱不是整数的元'],
    'nothing-to-report': ['', () => '还没有上一季，买不到这份报告'],
  },
  en: {
    'not-this-step': ['', () => 'out of order: a step skipped, repeated or taken back'],
    'nothing-left-to-decide': ['', () => 'one step more than there are'],
    'not-plain': ['', () => 'something else rides along in this step'],
    'not-on-offer': ['', () => 'an answer that was not on offer'],
    'not-an-object': ['', () => 'this step is not built as it should be'],
    'not-a-list': ['', () => 'what should be a list is none'],
    'wrong-length': ['', () => 'the wrong number of answers'],
    'not-a-text': ['', () => 'what should be text is none'],
    'too-long': ['', () => 'a text longer than the page allows'],
    'out-of-range': ['', () => 'a number outside what the page allows'],
    'upside-down': ['', () => 'an interval whose lower end is above the upper'],
    'not-a-count': ['', () => 'what should be a whole number is none'],
    'over-budget': ['', () => 'more than the budget pays for'],
    'too-few-contacts': ['', () => 'fewer contacts than required'],
    'not-in-the-file': ['', () => 'a customer who is not in the order file'],
    'not-ascending': ['', () => 'a list in an order that the page never writes'],
    'unknown-field': ['', () => 'a field that the page never writes'],
    'unknown-case': ['', () => 'another case'],
    'other-case': ['', () => 'not the case that was set; not replayed'],
    'not-whole-yuan': ['', () => 'money that is not in whole yuan'],
    'nothing-to-report': ['', () => 'a report on a quarter that has not been'],
  },
};

const place = (locale: Locale, at: string) =>
  at === '' || at === 'form' ? '' : locale === 'zh' ? `（${at}）` : ` (${at})`;

/** “3/12”: the third of twelve. */
function parts(locale: Locale, at: string): string {
  const [number, of] = at.split('/');
  if (locale === 'zh') return of === undefined ? `${number}段` : `${number}段（共${of}段）`;
  return of === undefined ? `${number}` : `${number} of ${of}`;
}

/**
 * Paths of a hostile file are cut: they are for finding the place, not for reading. What is not seen, or turns round the sentence
 * about it, is shown as a gap.
 */
function short(at: string): string {
  const seen = at.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  return seen.length > 60 ? `${seen.slice(0, 60)}…` : seen;
}

/** Why nothing could be read of a source. */
export function readingWords(locale: Locale, { code, at }: Problem): Said {
  const known = Object.hasOwn(READING[locale], code) ? READING[locale][code] : undefined;
  if (known) return { name: known[0], text: known[1](short(at)) };
  const where = short(at);
  return locale === 'zh'
    ? { name: '读不了', text: `读不了（${code}${where && `，${where}`}）。请学生交原文件。` }
    : {
        name: 'Not read',
        text: `It cannot be read (${code}${where && `, ${where}`}). Ask for the original file.`,
      };
}

/** The step that a path is about, counted from 1. */
export function stepAt(at: string): number | undefined {
  const found = /^decisions\[(\d+)\]/.exec(at);
  return found ? Number(found[1]) + 1 : undefined;
}

/** Why the replay stops: the step and the cause. */
export function impossibleWords(locale: Locale, { code, at }: Problem): string {
  const known = Object.hasOwn(REFUSED[locale], code) ? REFUSED[locale][code] : undefined;
  const why = known ? known[1](at) : `${code} ${short(at)}`;
  const step = stepAt(at);
  if (locale === 'zh') return step === undefined ? why : `第${step}步：${why}`;
  return step === undefined ? why : `step ${step}: ${why}`;
}
