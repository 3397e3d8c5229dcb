import type { Flag } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { impossibleWords } from './problem-words';

/** A flag in words: its name, what was found, and what it does and does not mean. */
export interface FlagWords {
  readonly name: string;
  readonly found: string;
  readonly means: string;
}

type Words = {
  readonly [Code in Flag['code']]: (flag: Extract<Flag, { code: Code }>) => FlagWords;
};

const FIELD_NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    a: '格式',
    x: '练习',
    c: '案子',
    s: '每人拿到哪一份',
    w: '分值',
    o: '开始日',
    d: '截止日',
    r: '能不能重交',
    t: '标题',
    link: '整条链接读不出',
  },
  en: {
    a: 'form',
    x: 'exercise',
    c: 'case',
    s: 'who gets which customers',
    w: 'weights',
    o: 'first day',
    d: 'due day',
    r: 'handing in again',
    t: 'title',
    link: 'the whole link cannot be read',
  },
};

const fieldsText = (locale: Locale, fields: readonly string[]) =>
  fields
    .map((field) => (Object.hasOwn(FIELD_NAMES[locale], field) ? FIELD_NAMES[locale][field] : field))
    .join(locale === 'zh' ? '、' : ', ');

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    impossible: ({ problem }) => ({
      name: '重算不通',
      found: `照它重算走不下去。${impossibleWords('zh', problem)}。`,
      means: '页面写不出这样的作业：改过，或者坏了。没有判错，只是算不出分。请学生交原文件。',
    }),
    'other-exercise': () => ({
      name: '别的练习',
      found: '交的是另一个练习。',
      means: '多半交错了文件。这里算不了它的分。',
    }),
    'other-rules-version': () => ({
      name: '规则版本不同',
      found: '做的时候用的是另一版规则。',
      means: '可能是很早打开、一直没刷新的页面。分数按哪版算不一样，这里算不了。',
    }),
    'other-case': () => ({
      name: '案例不是布置的',
      found: '作业里带的案例，和你布置的那一个不一样：换了一个，或者里面的数改过。',
      means:
        '没有重算，所以没有分，也没有判错。可能点了旧链接、交了练习时的那一份；案例也写在作业文件里，改得动。请学生点你的链接再做。',
    }),
    'other-seed': () => ({
      name: '种子不对',
      found: '做的不是这个学号该分到的那份客户。',
      means:
        '可能填错了学号、交了练习时的那一份，也可能拿了别人的。分数照样从他的决定算出，但算的是另一份题。',
    }),
    'other-assignment': ({ fields }) => ({
      name: '布置不同',
      found: `作业里带的布置和你的不一样，不同的是：${fieldsText('zh', fields)}。`,
      means: '可能点了旧链接，也可能链接被改过。只是标题、日期不同，不影响分数；评分一律按你的布置。',
    }),
    'claim-differs': () => ({
      name: '声称不符',
      found: '学生说他看到的成绩单，和重算出来的不是同一张。',
      means: '声称从来不计分，算数的是重算。可能是看过成绩后作业又变了，也可能作业改过。',
    }),
    'claims-late': () => ({
      name: '自称迟交',
      found: '照他自己机器的钟，交在截止日之后（按北京时间，当天算）。',
      means: '钟可以不准，也可以拨。什么时候真的发给你的，看你收到的时间。',
    }),
    unfinished: ({ decided }) => ({
      name: '没做完',
      found: `只做了${decided}步，没有做到头。`,
      means: '后面的算没有做，不算做错。',
    }),
    'not-on-list': () => ({
      name: '不在名单',
      found: '这个学号不在你贴的名单里。',
      means: '可能填错了学号，或者名单不全。',
    }),
    repeated: () => ({
      name: '一模一样又一份',
      found: '同一份作业又放了一次。',
      means: '多半是同一个文件收了两遍。只算一次。',
    }),
    replaced: ({ by }) => ({
      name: '不算这份',
      found: `这个学号另有一份（${by}）算数。`,
      means: '照布置里“能不能重交”来定哪一份算；先后看的是学生自己的钟。',
    }),
    'same-decisions': ({ as }) => ({
      name: '决定雷同',
      found: `每一步的决定都和另一个学号的一模一样：${as.join('、')}。`,
      means: '客户不同还步步一样，很少会碰巧。谁照谁的，这里看不出，要问人。',
    }),
    'same-texts': ({ as }) => ({
      name: '文字雷同',
      found: `写的话和另一个学号的一字不差：${as.join('、')}。`,
      means: '谁照谁的，这里看不出，要问人。',
    }),
  },
  en: {
    impossible: ({ problem }) => ({
      name: 'Cannot be replayed',
      found: `The replay stops: ${impossibleWords('en', problem)}.`,
      means:
        'The page cannot have written this: it was changed or damaged. Nothing is marked wrong; there is no score. Ask for the original file.',
    }),
    'other-exercise': () => ({
      name: 'Other exercise',
      found: 'This is a hand-in of another exercise.',
      means: 'Probably the wrong file. It cannot be scored here.',
    }),
    'other-rules-version': () => ({
      name: 'Other rules',
      found: 'It was played under another version of the rules.',
      means: 'Perhaps on a page opened long ago and never reloaded. It cannot be scored here.',
    }),
    'other-case': () => ({
      name: 'Other case',
      found:
        'The case in it is not the one that you set: another case, or the same with other figures in it.',
      means:
        'It was not replayed, so it has no score, and nothing is marked wrong. An old link, or a practice run handed in; and a case travels in the file, where it can be rewritten. Ask for a run from your link.',
    }),
    'other-seed': () => ({
      name: 'Other seed',
      found: 'It was not played on the customers that this student number gets.',
      means:
        'A mistyped number, a practice run handed in, or somebody else’s link. The score still follows from the decisions, but on another set of customers.',
    }),
    'other-assignment': ({ fields }) => ({
      name: 'Other assignment',
      found: `The assignment in it differs from yours in: ${fieldsText('en', fields)}.`,
      means:
        'An old link, or a link that was changed. If only title or dates differ, the score is not touched; marks always go by your assignment.',
    }),
    'claim-differs': () => ({
      name: 'Claim differs',
      found: 'The report that the student says he saw is not the one that the replay gives.',
      means:
        'A claim never counts; the replay does. The hand-in may have changed after the report was shown, by whatever hand.',
    }),
    'claims-late': () => ({
      name: 'Late by own clock',
      found:
        'By the student’s own clock it was handed in after the due day (Beijing time, that day included).',
      means: 'A clock can be wrong, or set. When it really reached you, your own inbox says.',
    }),
    unfinished: ({ decided }) => ({
      name: 'Unfinished',
      found: `Only ${decided} steps were decided; the end is missing.`,
      means: 'The rest counts as not attempted, not as wrong.',
    }),
    'not-on-list': () => ({
      name: 'Not on the list',
      found: 'This student number is not on the class list that you pasted.',
      means: 'A mistyped number, or a list that is not complete.',
    }),
    repeated: () => ({
      name: 'Same again',
      found: 'The very same hand-in was dropped in once more.',
      means: 'Probably one file received twice. It counts once.',
    }),
    replaced: ({ by }) => ({
      name: 'Does not count',
      found: `Another hand-in of this number counts: ${by}.`,
      means:
        'Which one counts follows from “handing in again” in the assignment; which is later, from the student’s own clock.',
    }),
    'same-decisions': ({ as }) => ({
      name: 'Same decisions',
      found: `All decisions are the same as under another number: ${as.join(', ')}.`,
      means:
        'On different customers that hardly happens by chance. Who followed whom cannot be seen here: ask them.',
    }),
    'same-texts': ({ as }) => ({
      name: 'Same texts',
      found: `The written answers are word for word those of another number: ${as.join(', ')}.`,
      means: 'Who followed whom cannot be seen here: ask them.',
    }),
  },
};

const tell = <Code extends Flag['code']>(words: Words, flag: Extract<Flag, { code: Code }>): FlagWords => {
  const say: (given: Extract<Flag, { code: Code }>) => FlagWords = words[flag.code as Code];
  return say(flag);
};

export const flagWords = (locale: Locale, flag: Flag): FlagWords => tell(WORDS[locale], flag);

/** Flags that only say which of several hand-ins counts; the others ask for a look. */
export const isMild = ({ code }: Flag) =>
  code === 'repeated' || code === 'replaced' || code === 'unfinished' || code === 'not-on-list';
