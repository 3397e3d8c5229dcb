import type { Id, JourneyMap, MapVersion, VersionName } from './map';
import { Refused } from './problem';

/** Helpers of the edits: lists are never changed in place, and a change that changes nothing gives the list itself. */
export interface Named {
  readonly id: Id;
}

/** The item with that id, or a refusal at that place. */
export function itemOf<T extends Named>(list: readonly T[], id: Id, at: string): T {
  const item = list.find((one) => one.id === id);
  if (item === undefined) throw new Refused('unknown-id', at);
  return item;
}

/** The list with some fields of one item changed. */
export function changed<T extends Named>(list: readonly T[], item: T, change: Partial<T>): readonly T[] {
  const next: T = { ...item, ...change };
  const isSame = (Object.keys(change) as (keyof T)[]).every((key) => Object.is(item[key], next[key]));
  return isSame ? list : list.map((one) => (one === item ? next : one));
}

/** A place within a list of that length; null is its end. */
export const within = (place: number | null, length: number): number =>
  place === null || Number.isNaN(place) ? length : Math.min(Math.max(Math.trunc(place), 0), length);

export const inserted = <T>(list: readonly T[], place: number, items: readonly T[]): readonly T[] =>
  items.length === 0 ? list : [...list.slice(0, place), ...items, ...list.slice(place)];

/** The list with one item moved to that place among the others. */
export function moved<T>(list: readonly T[], item: T, to: number): readonly T[] {
  const others = list.filter((one) => one !== item);
  const place = within(to, others.length);
  return list[place] === item ? list : inserted(others, place, [item]);
}

export const without = <T>(list: readonly T[], isGone: (item: T) => boolean): readonly T[] =>
  list.some(isGone) ? list.filter((item) => !isGone(item)) : list;

/** The map with another list; the map itself when the list is the one it has. */
export function withField<Key extends keyof JourneyMap>(
  map: JourneyMap,
  key: Key,
  value: JourneyMap[Key],
): JourneyMap {
  return map[key] === value ? map : { ...map, [key]: value };
}

/** The version that an edit is about. */
export function versionOf(map: JourneyMap, name: VersionName): MapVersion {
  const version = map[name];
  if (version === null) throw new Refused('no-to-be', 'toBe');
  return version;
}

export function withVersion(map: JourneyMap, name: VersionName, change: Partial<MapVersion>): JourneyMap {
  const version = versionOf(map, name);
  const touchpoints = change.touchpoints ?? version.touchpoints;
  const cards = change.cards ?? version.cards;
  if (touchpoints === version.touchpoints && cards === version.cards) return map;
  return { ...map, [name]: { touchpoints, cards } };
}

/** The map with both versions changed alike. A version that is shared by both stays shared. */
export function withBoth(map: JourneyMap, change: (version: MapVersion) => MapVersion): JourneyMap {
  const asIs = change(map.asIs);
  const toBe = map.toBe === null ? null : map.toBe === map.asIs ? asIs : change(map.toBe);
  return asIs === map.asIs && toBe === map.toBe ? map : { ...map, asIs, toBe };
}
