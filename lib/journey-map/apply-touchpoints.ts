import type { EditOf, TouchpointFields } from './edits';
import { newIds } from './ids';
import * as lists from './lists';
import { MAP_LIMITS, type Id, type JourneyMap, type Touchpoint } from './map';
import { FEELING_LIMIT, LONGEST_WAIT } from './parse';
import { Refused } from './problem';
import { typed } from './text';

export function addTouchpoints(map: JourneyMap, edit: EditOf<'add-touchpoints'>): JourneyMap {
  const { touchpoints } = lists.versionOf(map, edit.version);
  if (touchpoints.length + edit.touchpoints.length > MAP_LIMITS.touchpoints)
    throw new Refused('too-many', 'touchpoints');
  const nextId = newIds(map, 't');
  const made = edit.touchpoints.map(({ stage, feelings, ...fields }, i): Touchpoint => {
    const at = `touchpoints[${i}].`;
    lists.itemOf(map.stages, stage, `${at}stage`);
    return {
      ...{ id: nextId(), stage, ...UNKNOWN },
      ...fieldsOf(fields, at),
      feelings: feelingsOf(map, feelings ?? {}, `${at}feelings`),
    };
  });
  const next = map.stages.reduce(
    (list, { id }) =>
      placed(
        map,
        list,
        made.filter(({ stage }) => stage === id),
        edit.place,
      ),
    touchpoints,
  );
  return lists.withVersion(map, edit.version, { touchpoints: next });
}

const UNKNOWN = {
  name: '',
  channel: '',
  wait: null,
  failure: null,
  importance: null,
  isMomentOfTruth: false,
} as const;

export function editTouchpoint(map: JourneyMap, edit: EditOf<'edit-touchpoint'>): JourneyMap {
  const { touchpoints } = lists.versionOf(map, edit.version);
  const touchpoint = lists.itemOf(touchpoints, edit.touchpoint, 'touchpoint');
  const next = lists.changed(touchpoints, touchpoint, fieldsOf(edit.change, ''));
  return lists.withVersion(map, edit.version, { touchpoints: next });
}

export function moveTouchpoint(map: JourneyMap, edit: EditOf<'move-touchpoint'>): JourneyMap {
  const { touchpoints } = lists.versionOf(map, edit.version);
  const touchpoint = lists.itemOf(touchpoints, edit.touchpoint, 'touchpoint');
  lists.itemOf(map.stages, edit.stage, 'stage');
  const others = touchpoints.filter((one) => one !== touchpoint);
  const going = touchpoint.stage === edit.stage ? touchpoint : { ...touchpoint, stage: edit.stage };
  const next = placed(map, others, [going], edit.place);
  const isSame = next.every((one, i) => one === touchpoints[i]);
  return isSame ? map : lists.withVersion(map, edit.version, { touchpoints: next });
}

export function removeTouchpoints(map: JourneyMap, edit: EditOf<'remove-touchpoints'>): JourneyMap {
  const { touchpoints } = lists.versionOf(map, edit.version);
  const ids = new Set(edit.touchpoints);
  for (const [i, id] of edit.touchpoints.entries()) lists.itemOf(touchpoints, id, `touchpoints[${i}]`);
  const next = lists.without(touchpoints, ({ id }) => ids.has(id));
  return lists.withVersion(map, edit.version, { touchpoints: next });
}

export function setFeeling(map: JourneyMap, edit: EditOf<'set-feeling'>): JourneyMap {
  const { touchpoints } = lists.versionOf(map, edit.version);
  const touchpoint = lists.itemOf(touchpoints, edit.touchpoint, 'touchpoint');
  lists.itemOf(map.personas, edit.persona, 'persona');
  const { [edit.persona]: before, ...others } = touchpoint.feelings;
  if ((before ?? null) === edit.value) return map;
  const feelings = edit.value === null ? others : { ...others, [edit.persona]: feeling(edit.value, 'value') };
  if (feelings[edit.persona] === before) return map;
  return lists.withVersion(map, edit.version, {
    touchpoints: lists.changed(touchpoints, touchpoint, { feelings }),
  });
}

/** To the nearest half, within bounds. */
export const halfStep = (value: number): number => {
  const bounded = Math.min(Math.max(value, -FEELING_LIMIT), FEELING_LIMIT);
  return Math.round(bounded * 2) / 2 || 0;
};

function feeling(value: number, at: string): number {
  if (!Number.isFinite(value)) throw new Refused('out-of-range', at);
  return halfStep(value);
}

function feelingsOf(map: JourneyMap, given: Readonly<Record<Id, number>>, at: string): Record<Id, number> {
  const feelings: Record<Id, number> = {};
  for (const [id, value] of Object.entries(given)) {
    lists.itemOf(map.personas, id, at);
    feelings[id] = feeling(value, at);
  }
  return feelings;
}

/** Into their stage at that place; they all belong to one stage. */
function placed(
  map: JourneyMap,
  list: readonly Touchpoint[],
  items: readonly Touchpoint[],
  place: number | null,
): readonly Touchpoint[] {
  const stage = items[0]?.stage;
  if (stage === undefined) return list;
  const order = new Map(map.stages.map(({ id }, i) => [id, i]));
  const rank = (id: Id) => order.get(id) ?? 0;
  const start = list.filter((one) => rank(one.stage) < rank(stage)).length;
  const count = list.filter((one) => one.stage === stage).length;
  return lists.inserted(list, start + lists.within(place, count), items);
}

function fieldsOf(given: TouchpointFields, at: string): Partial<Touchpoint> {
  const { name, channel, wait, failure, importance, isMomentOfTruth } = given;
  return {
    ...(name === undefined ? {} : { name: typed(name, 'line', MAP_LIMITS.name, `${at}name`) }),
    ...(channel === undefined ? {} : { channel: typed(channel, 'line', MAP_LIMITS.channel, `${at}channel`) }),
    ...(wait === undefined ? {} : { wait: bounded(wait, LONGEST_WAIT, `${at}wait`) }),
    ...(failure === undefined ? {} : { failure: bounded(failure, 1, `${at}failure`) }),
    ...(importance === undefined ? {} : { importance: bounded(importance, 1, `${at}importance`) }),
    ...(isMomentOfTruth === undefined ? {} : { isMomentOfTruth }),
  };
}

function bounded(value: number | null, most: number, at: string): number | null {
  if (value === null) return null;
  if (!(value >= 0 && value <= most)) throw new Refused('out-of-range', at);
  return value === 0 ? 0 : value;
}
