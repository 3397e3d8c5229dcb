import { COURSE_THRESHOLDS, groupedAt, type Thresholds } from '@/lib/simulations/eight-groups';
import { createWorld, type World } from '@/lib/customers';
import {
  countMoved,
  EIGHT_GROUPS,
  rfmPresets,
  rfmTable,
  summariseGroups,
  type EightGroup,
  type RfmTable,
} from '@/lib/metrics';
import { TEA_HOUSE } from './tea-house';

/** The important groups first: M decides between important and general. */
const ORDER: readonly EightGroup[] = [
  'important-value',
  'important-develop',
  'important-keep',
  'important-win-back',
  'general-value',
  'general-develop',
  'general-keep',
  'general-win-back',
];

export interface GroupRow {
  readonly group: EightGroup;
  /** High on R, F and M? */
  readonly highs: readonly [boolean, boolean, boolean];
  readonly customers: number;
  readonly customerShare: number;
  readonly revenueShare: number;
}

export interface ListedRow {
  readonly id: string;
  readonly scores: readonly [number, number, number];
  readonly group: EightGroup;
}

export interface TeaHouse {
  readonly world: World;
  readonly table: RfmTable;
}

/** The tea house's customers with the scores of the course. */
export function scoreTeaHouse(): TeaHouse {
  const world = createWorld(TEA_HOUSE);
  return { world, table: rfmTable(world.orders, world.endDay - 1, rfmPresets.course) };
}

/** The eight groups under a line: how many customers, which share of them and of the revenue. */
export function groupRows(table: RfmTable, thresholds: Thresholds): GroupRow[] {
  const summaries = summariseGroups(groupedAt(table, thresholds));
  const revenue = summaries.reduce((sum, { cents }) => sum + cents, 0);
  return ORDER.flatMap((group) => {
    const found = summaries.find((summary) => summary.group === group);
    if (!found) return [];
    const place = EIGHT_GROUPS.indexOf(group);
    return {
      group,
      highs: [place >= 4, place % 4 >= 2, place % 2 === 1] as const,
      customers: found.customers,
      customerShare: found.customers / table.customer.length,
      revenueShare: found.cents / revenue,
    };
  });
}

/** Scores and group of some customers, by id. */
export function listedRows(
  { world, table }: TeaHouse,
  ids: readonly string[],
  thresholds: Thresholds,
): ListedRow[] {
  const { group } = groupedAt(table, thresholds);
  return ids.map((id) => {
    const i = table.customer.indexOf(world.people.findIndex((person) => person.id === id));
    return { id, scores: [table.r[i]!, table.f[i]!, table.m[i]!], group: EIGHT_GROUPS[group[i]!]! };
  });
}

/** How many customers the line moves, against the rule of the course. */
export const movedFromCourse = (table: RfmTable, thresholds: Thresholds) =>
  countMoved(groupedAt(table, COURSE_THRESHOLDS), groupedAt(table, thresholds));
