import type { Locale } from '@/lib/content/locale';
import type { Movement } from '../take-aways';

type Text = (value: number) => string;

export interface PeopleMessages {
  /** Take-away of a quarter. `customers`: what the people are called in the case. */
  readonly title: (customers: string, movement: Movement, number: Text) => string;
  readonly firstDay: (customers: string, counts: readonly number[], number: Text) => string;
  readonly summary: (rungs: readonly (readonly [name: string, people: string])[]) => string;
  readonly moments: string;
  readonly moment: Readonly<Record<'start' | 'end', string>>;
  readonly legend: (moved: boolean) => string;
  readonly aggregate: (people: string) => string;
  readonly tableSummary: string;
  readonly table: (quarter: number) => string;
  readonly tableStart: string;
  readonly columns: Readonly<Record<'rung' | 'people' | 'came' | 'went', string>>;
  readonly nextUp: string;
  readonly nextDown: string;
  /** Before anybody is chosen. */
  readonly choose: string;
  readonly person: (number: number, from: string, to: string) => string;
  readonly story: string;
  readonly waiting: string;
  readonly failed: string;
}

const customersOf = (counts: readonly number[]) =>
  counts.reduce((sum, people, rung) => (rung >= 1 && rung <= 5 ? sum + people : sum), 0);

const zh: PeopleMessages = {
  title: (customers, { came, went, end, sign }, number) => {
    const flow = `来了${number(came)}个，走了${number(went)}个`;
    if (sign === 'same') return `${customers}还是${number(end)}个：${flow}`;
    return `${customers}${sign === 'more' ? '多' : '少'}了${number(Math.abs(came - went))}个：${flow}，现在${number(end)}个`;
  },
  firstDay: (customers, counts, number) =>
    `开张这天：${customers}${number(customersOf(counts))}个，还没来过的${number(counts[0] ?? 0)}个`,
  summary: (rungs) => `一梯一级，从上往下：${rungs.map(([name, people]) => `${name}${people}`).join('，')}。`,
  moments: '看哪一刻',
  moment: { start: '季初', end: '季末' },
  legend: (moved) =>
    `一个点一个人，${moved ? '▲这季上来的，▼这季下去的；' : ''}空圈是没来过的和沉睡的，叉是流失的。每个人在每一级都站同一列，上下走，不换列。“客户数”不算潜在、沉睡和流失。`,
  aggregate: (people) => `${people}人，一人一点就糊成一片，所以画成条：条长是人数。`,
  tableSummary: '看各级人数表',
  table: (quarter) => `第${quarter}季末各级人数，和这一季的进出`,
  tableStart: '第一天各级人数',
  columns: { rung: '级', people: '人数', came: '进来', went: '离开' },
  nextUp: '找一个上来的',
  nextDown: '找一个下去的',
  choose: '点一个人，看这季去了哪里。',
  person: (number, from, to) =>
    from === to ? `${number}号：这季仍是${to}。` : `${number}号：${from} → ${to}。`,
  story: '看这个人的经历',
  waiting: '正在重放到那一季……',
  failed: '这一季没能重放出来，下面的表仍然可看。',
};

const en: PeopleMessages = {
  title: (customers, { came, went, end, sign }, number) => {
    const flow = `${number(came)} came, ${number(went)} went`;
    if (sign === 'same') return `Still ${number(end)} ${customers}: ${flow}`;
    return `${number(Math.abs(came - went))} ${sign === 'more' ? 'more' : 'fewer'} ${customers}: ${flow}, ${number(end)} now`;
  },
  firstDay: (customers, counts, number) =>
    `The first day: ${number(customersOf(counts))} ${customers}, and ${number(counts[0] ?? 0)} who have never come`,
  summary: (rungs) =>
    `The ladder from the top down: ${rungs.map(([name, people]) => `${name} ${people}`).join(', ')}.`,
  moments: 'Moment shown',
  moment: { start: 'Start of quarter', end: 'End of quarter' },
  legend: (moved) =>
    `A mark a person. ${moved ? '▲ went up this quarter, ▼ went down. ' : ''}Rings have never come or are dormant, crosses are lost. Everybody stands in the same column on every rung. Prospects, dormant and lost do not count as customers.`,
  aggregate: (people) =>
    `${people} people: a mark each would be fog, so each rung is a bar as long as it has people.`,
  tableSummary: 'People by rung, as a table',
  table: (quarter) => `People by rung at the end of quarter ${quarter}, and who came and went in it`,
  tableStart: 'People by rung on the first day',
  columns: { rung: 'Rung', people: 'People', came: 'Came', went: 'Went' },
  nextUp: 'Find one who went up',
  nextDown: 'Find one who went down',
  choose: 'Tap a person to see where this quarter led.',
  person: (number, from, to) =>
    from === to ? `No. ${number}: still ${to} this quarter.` : `No. ${number}: ${from} → ${to}.`,
  story: 'Read this person’s story',
  waiting: 'Replaying up to that quarter …',
  failed: 'That quarter could not be replayed; the table below still holds.',
};

export const peopleMessages: Readonly<Record<Locale, PeopleMessages>> = { zh, en };
