import type { Card, Id, JourneyMap, Lane, MapVersion, Touchpoint, VersionName } from '@/lib/journey-map';

/** What stands in one cell. The same array as before as long as nothing in it changed, so that its cell need not be drawn anew. */
export interface Cells {
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  /** By stage. */
  readonly touchpoints: ReadonlyMap<Id, readonly Touchpoint[]>;
}

export const NO_CARDS: readonly Card[] = [];
export const NO_TOUCHPOINTS: readonly Touchpoint[] = [];
export const cellKey = (stage: Id, lane: Id): string => `${stage} ${lane}`;

/** Sorts a version into its cells; `before` lends its arrays where they still hold. */
export function cellsOf({ cards, touchpoints }: MapVersion, before?: Cells): Cells {
  return {
    cards: grouped(cards, ({ stage, lane }) => cellKey(stage, lane), before?.cards),
    touchpoints: grouped(touchpoints, ({ stage }) => stage, before?.touchpoints),
  };
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  before: ReadonlyMap<string, readonly Item[]> | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const kept = new Map<string, readonly Item[]>();
  for (const [key, group] of groups) {
    const old = before?.get(key);
    const isSame = old?.length === group.length && group.every((item, i) => item === old[i]);
    kept.set(key, isSame && old ? old : group);
  }
  // Nothing moved at all: then not even the curve is drawn anew.
  const isAsBefore =
    before?.size === kept.size && [...kept].every(([key, group]) => before.get(key) === group);
  return isAsBefore && before ? before : kept;
}

export const versionOf = (map: JourneyMap, version: VersionName): MapVersion =>
  (version === 'toBe' ? map.toBe : null) ?? map.asIs;

export const shownLanes = (map: JourneyMap): readonly Lane[] => map.lanes.filter(({ isHidden }) => !isHidden);

/** Rows in which cards stand; the other two hold touchpoints and the curve. */
export const takesCards = ({ kind }: Lane): boolean => kind !== 'touchpoint' && kind !== 'feeling';
