import type { Goal } from '@/lib/scoring';
import type { Aim, Answer, Lever, Report } from '@/lib/simulations/ladder';
import type { LadderRun, LadderView, QuarterView } from '../protocol';
import { costsOf, type Cost } from '../see/take-aways';

/** One thing in two runs. */
export interface Pair<Value> {
  readonly mine: Value;
  readonly other: Value;
}

/** One lever of one quarter that was set differently. Money in whole yuan. */
export type Difference = { readonly quarter: number } & (
  | ({ readonly item: Lever } & Pair<number>)
  | ({ readonly item: 'promise' | 'contacts' } & Pair<number>)
  | ({ readonly item: 'aim' } & Pair<readonly Aim[]>)
  | ({ readonly item: 'answer' } & Pair<Answer>)
  | ({ readonly item: 'reports' } & Pair<readonly Report[]>)
);

const LEVERS: readonly Lever[] = [
  'acquisition',
  'service',
  'financial',
  'social',
  'structural',
  'recovery',
  'data',
];
export const LINES = ['customers', 'cash', 'value'] as const;
export type LineName = (typeof LINES)[number];

export interface Comparison {
  /** Quarters that both have played. */
  readonly quarters: number;
  readonly sameLuck: boolean;
  readonly goal: Pair<Goal> | undefined;
  readonly differences: readonly Difference[];
  /** First quarter that was decided differently. */
  readonly firstDifferent: number | undefined;
  /** The lever on which most more, or most less, was spent in all. Yuan, mine less the other's. */
  readonly mostMoney: { readonly lever: Lever; readonly more: number } | undefined;
  /** At the end of the last common quarter, and by quarter up to it. Money in fen. */
  readonly lines: Readonly<Record<LineName, Pair<readonly number[]>>>;
  readonly counts: Pair<readonly number[]>;
}

interface Side {
  readonly run: Pick<LadderRun, 'seed' | 'scenario'>;
  readonly view: Pick<LadderView, 'quarters' | 'goal'>;
}

/** Two runs of one case, as far as both have come. Undefined when the cases differ or one has not played a quarter. */
export function compareRuns(mine: Side, other: Side): Comparison | undefined {
  const quarters = Math.min(mine.view.quarters.length, other.view.quarters.length);
  if (quarters === 0 || !sameCase(mine, other)) return undefined;
  const [own, theirs] = [mine.view.quarters.slice(0, quarters), other.view.quarters.slice(0, quarters)];
  const differences = own.flatMap((quarter, i) => differencesIn(quarter, theirs[i]!));
  const goals = [mine.view.goal?.goal, other.view.goal?.goal] as const;
  const line = (name: LineName) => ({
    mine: own.map(({ known }) => known[name]),
    other: theirs.map(({ known }) => known[name]),
  });
  return {
    quarters,
    sameLuck: mine.run.seed === other.run.seed,
    goal:
      goals[0] !== undefined && goals[1] !== undefined && goals[0] !== goals[1]
        ? { mine: goals[0], other: goals[1] }
        : undefined,
    differences,
    firstDifferent: differences[0]?.quarter,
    mostMoney: mostMoneyOf(own, theirs),
    lines: { customers: line('customers'), cash: line('cash'), value: line('value') },
    counts: { mine: own.at(-1)!.counts, other: theirs.at(-1)!.counts },
  };
}

/** Two runs of one case: the same scenario, whatever the seed. */
export const sameCase = (mine: Side, other: Side): boolean =>
  JSON.stringify(mine.run.scenario) === JSON.stringify(other.run.scenario);

/** Only what was set differently in a quarter: levers first, in their order. */
function differencesIn(mine: QuarterView, other: QuarterView): Difference[] {
  const { quarter } = mine;
  const [a, b] = [mine.decision, other.decision];
  const found: Difference[] = LEVERS.filter((lever) => a.spend[lever] !== b.spend[lever]).map((item) => ({
    ...{ quarter, item },
    ...{ mine: a.spend[item], other: b.spend[item] },
  }));
  if (a.aim.join() !== b.aim.join()) found.push({ quarter, item: 'aim', mine: a.aim, other: b.aim });
  if (a.promise !== b.promise) found.push({ quarter, item: 'promise', mine: a.promise, other: b.promise });
  if (a.contacts !== b.contacts)
    found.push({ quarter, item: 'contacts', mine: a.contacts, other: b.contacts });
  if (a.answer !== b.answer) found.push({ quarter, item: 'answer', mine: a.answer, other: b.answer });
  const [read, readThere] = [mine.reports.bought, other.reports.bought];
  if (read.join() !== readThere.join())
    found.push({ quarter, item: 'reports', mine: read, other: readThere });
  return found;
}

function mostMoneyOf(mine: readonly QuarterView[], other: readonly QuarterView[]): Comparison['mostMoney'] {
  const spent = (quarters: readonly QuarterView[], lever: Lever) =>
    quarters.reduce((sum, { decision }) => sum + decision.spend[lever], 0);
  return LEVERS.map((lever) => ({ lever, more: spent(mine, lever) - spent(other, lever) }))
    .filter(({ more }) => more !== 0)
    .sort((a, b) => Math.abs(b.more) - Math.abs(a.more))[0];
}

/** The same difference in several quarters in a row. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly difference: Difference;
}

/** Differences that hold on are told once: by their first quarter. */
export function stretchesOf(differences: readonly Difference[]): Stretch[] {
  const stretches: Stretch[] = [];
  const same = ({ item, mine, other }: Difference) => JSON.stringify([item, mine, other]);
  for (const difference of differences) {
    const { quarter } = difference;
    const at = stretches.findIndex(
      (one) => one.last === quarter - 1 && same(one.difference) === same(difference),
    );
    const before = stretches[at];
    if (before) stretches[at] = { ...before, last: quarter };
    else stretches.push({ first: quarter, last: quarter, difference });
  }
  return stretches;
}

export type MoneyLine = 'revenue' | 'goods' | 'contribution' | Cost | 'profit';

/** Money of the quarters together, line by line, fen; costs below 0. Lines that are 0 in both runs are left out. */
export function moneyLines(
  mine: readonly QuarterView[],
  other: readonly QuarterView[],
): readonly ({ readonly line: MoneyLine } & Pair<number>)[] {
  const [a, b] = [linesOf(mine), linesOf(other)];
  const order: readonly MoneyLine[] = [
    ...(['revenue', 'goods', 'contribution'] as const),
    ...LEVERS,
    ...(['contacts', 'answers', 'reports', 'fixed', 'profit'] as const),
  ];
  return order
    .map((line) => ({ line, mine: a.get(line) ?? 0, other: b.get(line) ?? 0 }))
    .filter((one) => one.mine !== 0 || one.other !== 0);
}

function linesOf(quarters: readonly QuarterView[]): ReadonlyMap<MoneyLine, number> {
  const sums = new Map<MoneyLine, number>();
  const add = (line: MoneyLine, fen: number) => sums.set(line, (sums.get(line) ?? 0) + fen);
  for (const quarter of quarters) {
    const { revenue, contribution, profit } = quarter.money;
    add('revenue', revenue);
    add('goods', contribution - revenue);
    add('contribution', contribution);
    for (const { cost, fen } of costsOf(quarter)) add(cost, -fen);
    add('profit', profit);
  }
  return sums;
}
