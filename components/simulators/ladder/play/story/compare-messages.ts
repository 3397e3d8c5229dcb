import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import { numberText, pointsOf, yuanText } from '../see/format';
import { RUNG_IDS } from '../see/take-aways';
import type { Comparison, Difference, LineName, Pair } from './differences';

type Names = Pair<string>;

export interface CompareMessages {
  readonly heading: (names: Names) => string;
  readonly mine: string;
  readonly otherCase: string;
  readonly tooEarly: (name: string) => string;
  /** One has played fewer quarters. */
  readonly shorter: (name: string, quarters: number) => string;
  readonly ends: string;
  readonly goal: string;
  /** What differs at the end, and by how much. */
  readonly sum: (comparison: Comparison, names: Names, customers: string) => string;
  /** Where the difference comes from. */
  readonly why: (comparison: Comparison) => string;
  readonly luck: (comparison: Comparison) => string;
  readonly decisions: {
    readonly heading: string;
    readonly title: (comparison: Comparison) => string;
    readonly same: string;
    readonly caption: string;
    readonly columns: { readonly quarter: string; readonly item: string };
    readonly items: Readonly<Record<'aim' | 'reports', string>>;
    readonly nobody: string;
    readonly nothing: string;
  };
  readonly value: (difference: Difference) => Names;
  readonly ladders: {
    readonly heading: string;
    readonly title: (counts: Comparison['counts'], names: Names) => string;
    readonly people: (count: string) => string;
    readonly more: (more: number) => string;
    readonly note: string;
    readonly table: string;
    readonly rung: string;
  };
  readonly lines: {
    readonly heading: string;
    readonly title: (line: LineName, end: Pair<number>, names: Names) => string;
    readonly summary: (line: LineName, values: Pair<readonly number[]>, names: Names) => string;
    readonly unit: string;
    readonly table: string;
    readonly caption: (line: LineName) => string;
    readonly quarter: string;
  };
  readonly money: {
    readonly heading: string;
    readonly title: (profit: Pair<number>, names: Names) => string;
    readonly caption: (quarters: number) => string;
    readonly line: string;
    readonly difference: string;
  };
}

const sizeOf = (locale: Locale, line: LineName, value: number) =>
  line === 'customers' ? numberText(locale, value) : yuanText(locale, value);
const endOf = ({ mine, other }: Pair<readonly number[]>): Pair<number> => ({
  mine: mine.at(-1) ?? 0,
  other: other.at(-1) ?? 0,
});
/** Supporters, advocates and partners. */
const aboveClients = (counts: readonly number[]) => (counts[3] ?? 0) + (counts[4] ?? 0) + (counts[5] ?? 0);

const zhNames = ladderNames.zh;
const zhSize = (line: LineName, value: number) =>
  `${sizeOf('zh', line, value)}${line === 'customers' ? '个' : ''}`;
const zhMore = (line: LineName, { mine, other }: Pair<number>) =>
  sizeOf('zh', line, mine) === sizeOf('zh', line, other)
    ? '一样'
    : `${mine > other ? '多' : '少'}${zhSize(line, Math.abs(mine - other))}`;

const zh: CompareMessages = {
  heading: ({ mine, other }) => `${mine}和“${other}”`,
  mine: '这次',
  otherCase: '这两次不是同一个案例，人和规则都不同，没法比。',
  tooEarly: (name) => `“${name}”和这次里，有一次连一季都没过完，还没有可比的。`,
  shorter: (name, quarters) => `${name}只过了${quarters}季，所以只比前${quarters}季。`,
  ends: '走到最后',
  goal: '目标',
  sum: ({ quarters, lines }, { mine, other }, customers) => {
    const [value, cash, people] = [endOf(lines.value), endOf(lines.cash), endOf(lines.customers)];
    return `到第${quarters}季末，${mine}与“${other}”相比：创造的价值${zhMore('value', value)}，累计利润${zhMore('cash', cash)}，${customers}${zhMore('customers', people)}。`;
  },
  why: ({ differences, firstDifferent, mostMoney, sameLuck }) => {
    if (firstDifferent === undefined) return '两次的决定一个不差。';
    const quarters = new Set(differences.map(({ quarter }) => quarter)).size;
    const start =
      firstDifferent > 1
        ? `前${firstDifferent - 1}季的决定一样${sameLuck ? '，结果也一样' : ''}；从第${firstDifferent}季起，`
        : '';
    const money = mostMoney
      ? `钱差得最多的是${zhNames.levers[mostMoney.lever]}，这次一共${mostMoney.more > 0 ? '多' : '少'}花${yuanText('zh', 100 * Math.abs(mostMoney.more))}。`
      : '各处花的钱总数没有差别。';
    return `${start}${quarters}季的决定不同。${money}`;
  },
  luck: ({ sameLuck, firstDifferent }) => {
    if (!sameLuck)
      return firstDifferent === undefined
        ? '两次的种子不同：人换了一批，运气也换了。上面的差别，全是人和运气带来的。'
        : '两次的种子不同：人换了一批，运气也换了。差别里有多少来自决定，这样比看不出来。';
    return firstDifferent === undefined
      ? '种子相同，人是同一批，运气也是同一份，所以结果也一样。'
      : '两次的种子相同：人是同一批，运气也是同一份。上面的差别，全由决定而来。';
  },
  decisions: {
    heading: '决定',
    title: ({ differences }) => `${differences.length}处不同`,
    same: '没有一处不同',
    caption: '只列不同的；钱以元计，承诺满分100',
    columns: { quarter: '季', item: '哪一项' },
    items: { aim: '纽带给谁', reports: '买的报告' },
    nobody: '谁也不给',
    nothing: '没买',
  },
  value: (difference) => valuesIn('zh', difference),
  ladders: {
    heading: '阶梯',
    title: (counts, { mine, other }) =>
      `支持者以上，${mine}${aboveClients(counts.mine)}位，“${other}”${aboveClients(counts.other)}位`,
    people: (count) => `${count}人`,
    more: (more) => (more === 0 ? '一样' : `${more > 0 ? '多' : '少'}${Math.abs(more)}`),
    note: '两边的条用同一把尺。潜在顾客人太多，只写数，不画条。',
    table: '看两边各级人数表',
    rung: '级',
  },
  lines: {
    heading: '一季一季',
    title: (line, end, { mine, other }) =>
      `${zhNames.measures[line]}：${mine}${sizeOf('zh', line, end.mine)}，“${other}”${sizeOf('zh', line, end.other)}`,
    summary: (line, values, { mine, other }) =>
      `${zhNames.measures[line]}，按季。${mine}：${values.mine.map((one) => sizeOf('zh', line, one)).join('、')}。“${other}”：${values.other.map((one) => sizeOf('zh', line, one)).join('、')}。`,
    unit: '季',
    table: '看每一季的数',
    caption: (line) => `${zhNames.measures[line]}${line === 'customers' ? '' : '（元）'}，按季`,
    quarter: '季',
  },
  money: {
    heading: '钱',
    title: ({ mine, other }, names) =>
      `利润合计：${names.mine}${yuanText('zh', mine)}，“${names.other}”${yuanText('zh', other)}`,
    caption: (quarters) => `前${quarters}季合计（元），逐行到分`,
    line: '元',
    difference: '差',
  },
};

const enNames = ladderNames.en;
const enMore = (line: 'value' | 'cash', { mine, other }: Pair<number>) => {
  const [size, name] = [yuanText('en', Math.abs(mine - other)), enNames.measures[line]];
  if (sizeOf('en', line, mine) === sizeOf('en', line, other)) return `the same ${name}`;
  return `${size} ${mine > other ? 'more' : 'less'} ${name}`;
};
const enPeople = (customers: string, { mine, other }: Pair<number>) =>
  mine === other
    ? `as many ${customers}`
    : `${numberText('en', Math.abs(mine - other))} ${mine > other ? 'more' : 'fewer'} ${customers}`;
const quoted = (name: string) => `“${name}”`;

const en: CompareMessages = {
  heading: ({ mine, other }) => `${mine} and ${quoted(other)}`,
  mine: 'This run',
  otherCase: 'These two are not runs of one case: other people, other rules. They cannot be compared.',
  tooEarly: (name) =>
    `${quoted(name)} or this run has not finished a single quarter, so there is nothing to compare yet.`,
  shorter: (name, quarters) =>
    `${name} has played only ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}, so only ${quarters === 1 ? 'that one is' : 'those are'} compared.`,
  ends: 'Where they ended',
  goal: 'goal',
  sum: ({ quarters, lines }, { mine, other }, customers) => {
    const [value, cash, people] = [endOf(lines.value), endOf(lines.cash), endOf(lines.customers)];
    return `${mine} against ${quoted(other)} at the end of quarter ${quarters}: ${enMore('value', value)}, ${enMore('cash', cash)}, ${enPeople(customers, people)}.`;
  },
  why: ({ differences, firstDifferent, mostMoney, sameLuck }) => {
    if (firstDifferent === undefined) return 'Not one decision differs.';
    const quarters = new Set(differences.map(({ quarter }) => quarter)).size;
    const start =
      firstDifferent > 1
        ? `Up to quarter ${firstDifferent - 1} the decisions are the same${sameLuck ? ', and so is all that happened' : ''}. `
        : '';
    const money = mostMoney
      ? `The money differs most in ${enNames.levers[mostMoney.lever]}: ${yuanText('en', 100 * Math.abs(mostMoney.more))} ${mostMoney.more > 0 ? 'more' : 'less'} in this run.`
      : 'In all, the same was spent on everything.';
    return `${start}${quarters === 1 ? 'One quarter was' : `${quarters} quarters were`} decided differently. ${money}`;
  },
  luck: ({ sameLuck, firstDifferent }) => {
    if (!sameLuck)
      return firstDifferent === undefined
        ? 'The seeds differ: other people, other luck. All of the difference above comes from those.'
        : 'The seeds differ: other people, other luck. How much of the difference comes from the decisions cannot be told this way.';
    return firstDifferent === undefined
      ? 'The seed is the same, so the people and their luck are the same, and so is the end.'
      : 'The seed is the same: the same people and the same luck. All of the difference above comes from the decisions.';
  },
  decisions: {
    heading: 'Decisions',
    title: ({ differences }) =>
      differences.length === 1 ? 'One setting differs' : `${differences.length} settings differ`,
    same: 'No setting differs',
    caption: 'Only what differs; money in yuan, promises in points of 100',
    columns: { quarter: 'Quarter', item: 'Setting' },
    items: { aim: 'bonds aimed at', reports: 'reports bought' },
    nobody: 'nobody',
    nothing: 'none',
  },
  value: (difference) => valuesIn('en', difference),
  ladders: {
    heading: 'Ladders',
    title: (counts, { mine, other }) =>
      `Supporters and above: ${mine.toLowerCase()} ${aboveClients(counts.mine)}, ${quoted(other)} ${aboveClients(counts.other)}`,
    people: (count) => count,
    more: (more) => (more === 0 ? 'the same' : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'}`),
    note: 'Both sides have one scale. Prospects are too many for it: a number and no bar.',
    table: 'People by rung on both sides, as a table',
    rung: 'Rung',
  },
  lines: {
    heading: 'Quarter by quarter',
    title: (line, end, { mine, other }) => {
      const name = enNames.measures[line];
      return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${mine.toLowerCase()} ${sizeOf('en', line, end.mine)}, ${quoted(other)} ${sizeOf('en', line, end.other)}`;
    },
    summary: (line, values, { mine, other }) =>
      `${enNames.measures[line]} by quarter. ${mine}: ${values.mine.map((one) => sizeOf('en', line, one)).join('; ')}. ${quoted(other)}: ${values.other.map((one) => sizeOf('en', line, one)).join('; ')}.`,
    unit: 'quarter',
    table: 'Each quarter’s figures',
    caption: (line) => `${enNames.measures[line]}${line === 'customers' ? '' : ' (¥)'}, by quarter`,
    quarter: 'Quarter',
  },
  money: {
    heading: 'Money',
    title: ({ mine, other }, names) =>
      `Profit in all: ${names.mine.toLowerCase()} ${yuanText('en', mine)}, ${quoted(names.other)} ${yuanText('en', other)}`,
    caption: (quarters) =>
      `${quarters === 1 ? 'The first quarter' : `The first ${quarters} quarters together`} (¥), line by line, to the fen`,
    line: 'Yuan',
    difference: 'Difference',
  },
};

/** Both settings of one difference, as they are written. */
function valuesIn(locale: Locale, difference: Difference): Names {
  const names = ladderNames[locale];
  const { decisions } = locale === 'zh' ? zh : en;
  const between = locale === 'zh' ? '、' : ', ';
  switch (difference.item) {
    case 'promise':
      return both(difference, (value) => String(pointsOf(value)));
    case 'contacts':
      return both(difference, String);
    case 'aim':
      return both(
        difference,
        (aims) =>
          RUNG_IDS.filter((rung) => aims.some((aim) => aim === rung))
            .map((rung) => names.rungs[rung])
            .join(between) || decisions.nobody,
      );
    case 'answer':
      return both(difference, (answer) => names.answers[answer]);
    case 'reports':
      return both(
        difference,
        (reports) => reports.map((report) => names.reports[report]).join(between) || decisions.nothing,
      );
    default:
      return both(difference, (yuan) => numberText(locale, yuan));
  }
}

const both = <Value>({ mine, other }: Pair<Value>, text: (value: Value) => string): Names => ({
  mine: text(mine),
  other: text(other),
});

export const compareMessages: Readonly<Record<Locale, CompareMessages>> = { zh, en };
