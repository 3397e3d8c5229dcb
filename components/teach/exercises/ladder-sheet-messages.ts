import type { Locale } from '@/lib/content/locale';

interface LadderSheetMessages {
  readonly heading: (title: string) => string;
  readonly contains: string;
  readonly print: string;
  readonly shows: string;
  readonly scored: string;
  readonly scoredNote: string;
  readonly points: (points: string) => string;
  readonly byPerson: string;
  readonly baselines: string;
  readonly baselinesNote: string;
  readonly best: (name: string, median: string) => string;
  readonly bestHere: (name: string, value: string) => string;
  readonly working: string;
  readonly failed: string;
  readonly caption: (seed: string) => string;
  readonly columns: readonly [rule: string, median: string, onSeed: string];
  readonly none: string;
  readonly claims: string;
  readonly claimsNote: string;
  readonly people: string;
  readonly options: string;
  readonly concepts: string;
}

export const ladderSheetMessages: Readonly<Record<Locale, LadderSheetMessages>> = {
  zh: {
    heading: (title) => `教师用的一页：${title}`,
    contains: '给老师看的：里面有这个案例的门道和概念题的答案。',
    print: '打印这一页',
    shows: '这个案例要学生看见什么',
    scored: '分怎么算',
    scoredNote: '没有标准打法，也就没有标准答案：过程看他自己的决定前后合不合，结果只占一小份。',
    points: (points) => `${points}分`,
    byPerson: '由你评：理由和规矩各一半。',
    baselines: '现成打法能做成什么样',
    baselinesNote:
      '创造的价值：各季利润，加上最后一季末的客户资产。学生的“结果”分，就是在他自己那一份上胜过几种。',
    best: (name, median) => `201份里，中位数最高的是“${name}”，${median}`,
    bestHere: (name, value) => `这一份上最高的是“${name}”，${value}`,
    working: '正在算这一份上各打法的结果……',
    failed: '没有算出来。收起来再打开，再试一次。',
    caption: (seed) => `现成打法创造的价值（“${seed}”是这个学号分到的那一份）`,
    columns: ['打法', '备选各份的中位数', '这一份'],
    none: '没有算过',
    claims: '五句话怎么对',
    claimsNote:
      '问的是学生自己那一局：把他的决定原样重放，只改这一处，运气不变，再比。所以各人的对错不同，没有固定答案。没法问的（比如从没投过纽带）不问，也不算分。',
    people: '客户',
    options: '选项：',
    concepts: '五道概念题的答案',
  },
  en: {
    heading: (title) => `Teacher’s sheet: ${title}`,
    contains: 'For the teacher: it says what this case is about, and answers the concept questions.',
    print: 'Print this sheet',
    shows: 'What the case is there to show',
    scored: 'How it is marked',
    scoredNote:
      'There is no model run, so there is no key: the process is judged by whether a student’s own decisions hang together, and the outcome counts little.',
    points: (points) => `${points} points`,
    byPerson: 'Marked by you: half for the reason, half for the rule.',
    baselines: 'What ready-made rules achieve',
    baselinesNote:
      'Value created: the profits of all quarters plus customer equity at the end. A student’s outcome is how many of these she beats on her own set.',
    best: (name, median) => `Over 201 sets the highest median is that of “${name}”: ${median}`,
    bestHere: (name, value) => `On this set the best is “${name}”: ${value}`,
    working: 'Working out how the rules do on this set…',
    failed: 'That could not be worked out. Put the sheet away and open it again.',
    caption: (seed) => `Value created by ready-made rules (“${seed}” is the set of this student number)`,
    columns: ['Rule', 'Median over the sets', 'This set'],
    none: 'not worked out',
    claims: 'How the five claims are settled',
    claimsNote:
      'They ask about the student’s own run: her decisions are replayed with one change and the same luck, and the two are compared. So what is right differs from student to student. A claim that cannot be asked (no bonds were ever paid for, say) is left out and costs nothing.',
    people: 'customers',
    options: 'Options: ',
    concepts: 'The five concept questions, answered',
  },
};
