import type { EditOf } from './edits';
import { newIds } from './ids';
import * as lists from './lists';
import { MAP_LIMITS, type Card, type Id, type JourneyMap, type MapVersion, type Touchpoint } from './map';
import { Refused } from './problem';
import { typed } from './text';

const name = (text: string) => typed(text, 'line', MAP_LIMITS.name, 'name');

function room(count: number, most: number, at: string): void {
  if (count > most) throw new Refused('too-many', at);
}

export const setTitle = (map: JourneyMap, { text }: EditOf<'set-title'>): JourneyMap =>
  lists.withField(map, 'title', typed(text, 'line', MAP_LIMITS.title, 'title'));

export const setNote = (map: JourneyMap, { text }: EditOf<'set-note'>): JourneyMap =>
  lists.withField(map, 'note', typed(text, 'text', MAP_LIMITS.text, 'note'));

export function addStage(map: JourneyMap, edit: EditOf<'add-stage'>): JourneyMap {
  room(map.stages.length + 1, MAP_LIMITS.stages, 'stages');
  const stage = { id: newIds(map, 's')(), name: name(edit.name) };
  const place = lists.within(edit.place, map.stages.length);
  return { ...map, stages: lists.inserted(map.stages, place, [stage]) };
}

export function renameStage(map: JourneyMap, edit: EditOf<'rename-stage'>): JourneyMap {
  const stage = lists.itemOf(map.stages, edit.stage, 'stage');
  return lists.withField(map, 'stages', lists.changed(map.stages, stage, { name: name(edit.name) }));
}

/** Touchpoints follow their stages. */
export function moveStage(map: JourneyMap, edit: EditOf<'move-stage'>): JourneyMap {
  const stage = lists.itemOf(map.stages, edit.stage, 'stage');
  const stages = lists.moved(map.stages, stage, edit.to);
  if (stages === map.stages) return map;
  const inOrder = (version: MapVersion): MapVersion => ({
    ...version,
    touchpoints: stages.flatMap(({ id }) => version.touchpoints.filter((one) => one.stage === id)),
  });
  return lists.withBoth({ ...map, stages }, inOrder);
}

export function removeStage(map: JourneyMap, edit: EditOf<'remove-stage'>): JourneyMap {
  const stage = lists.itemOf(map.stages, edit.stage, 'stage');
  if (map.stages.length === 1) throw new Refused('last-one', 'stages');
  const isGone = (item: Card | Touchpoint) => item.stage === stage.id;
  const stages = lists.without(map.stages, (one) => one === stage);
  return lists.withBoth({ ...map, stages }, (version) => withoutItems(version, isGone));
}

export function addPersona(map: JourneyMap, edit: EditOf<'add-persona'>): JourneyMap {
  room(map.personas.length + 1, MAP_LIMITS.personas, 'personas');
  const about = typed(edit.about, 'text', MAP_LIMITS.text, 'about');
  const persona = { id: newIds(map, 'p')(), name: name(edit.name), about };
  return { ...map, personas: [...map.personas, persona] };
}

export function editPersona(map: JourneyMap, edit: EditOf<'edit-persona'>): JourneyMap {
  const persona = lists.itemOf(map.personas, edit.persona, 'persona');
  const change = {
    ...(edit.name === undefined ? {} : { name: name(edit.name) }),
    ...(edit.about === undefined ? {} : { about: typed(edit.about, 'text', MAP_LIMITS.text, 'about') }),
  };
  return lists.withField(map, 'personas', lists.changed(map.personas, persona, change));
}

/** What was said of her alone goes with her: without her name it would be said of all. */
export function removePersona(map: JourneyMap, edit: EditOf<'remove-persona'>): JourneyMap {
  const { id } = lists.itemOf(map.personas, edit.persona, 'persona');
  if (map.personas.length === 1) throw new Refused('last-one', 'personas');
  const personas = lists.without(map.personas, (one) => one.id === id);
  return lists.withBoth({ ...map, personas }, (version) => withoutPersona(version, id));
}

function withoutPersona(version: MapVersion, id: Id): MapVersion {
  const left = withoutItems(version, (item) => 'personas' in item && isOnlyOf(item, id));
  const touchpoints = left.touchpoints.map((touchpoint) => {
    if (!(id in touchpoint.feelings)) return touchpoint;
    const others = Object.entries(touchpoint.feelings).filter(([key]) => key !== id);
    return { ...touchpoint, feelings: Object.fromEntries(others) };
  });
  const cards = left.cards.map((card) =>
    card.personas.includes(id) ? { ...card, personas: card.personas.filter((one) => one !== id) } : card,
  );
  return { touchpoints, cards };
}

const isOnlyOf = (card: Card, persona: Id) => card.personas.length === 1 && card.personas[0] === persona;

/** How many cards, over both versions, would go with this persona. */
export const cardsOnlyOf = ({ asIs, toBe }: JourneyMap, persona: Id): number =>
  [...asIs.cards, ...(toBe?.cards ?? [])].filter((card) => isOnlyOf(card, persona)).length;

function withoutItems(version: MapVersion, isGone: (item: Card | Touchpoint) => boolean): MapVersion {
  const touchpoints = lists.without(version.touchpoints, isGone);
  const cards = lists.without(version.cards, isGone);
  return touchpoints === version.touchpoints && cards === version.cards ? version : { touchpoints, cards };
}

export function addLane(map: JourneyMap, edit: EditOf<'add-lane'>): JourneyMap {
  room(map.lanes.length + 1, MAP_LIMITS.lanes, 'lanes');
  const lane = { id: newIds(map, 'l')(), kind: 'own' as const, name: ownName(edit.name), isHidden: false };
  const place = lists.within(edit.place, map.lanes.length);
  return { ...map, lanes: lists.inserted(map.lanes, place, [lane]) };
}

export function renameLane(map: JourneyMap, edit: EditOf<'rename-lane'>): JourneyMap {
  const lane = lists.itemOf(map.lanes, edit.lane, 'lane');
  const given = lane.kind === 'own' ? ownName(edit.name) : name(edit.name);
  return lists.withField(map, 'lanes', lists.changed(map.lanes, lane, { name: given }));
}

function ownName(text: string): string {
  const given = name(text);
  if (given.trim() === '') throw new Refused('no-name', 'name');
  return given;
}

export function hideLane(map: JourneyMap, edit: EditOf<'hide-lane'>): JourneyMap {
  const lane = lists.itemOf(map.lanes, edit.lane, 'lane');
  return lists.withField(map, 'lanes', lists.changed(map.lanes, lane, { isHidden: edit.isHidden }));
}

export function moveLane(map: JourneyMap, edit: EditOf<'move-lane'>): JourneyMap {
  const lane = lists.itemOf(map.lanes, edit.lane, 'lane');
  return lists.withField(map, 'lanes', lists.moved(map.lanes, lane, edit.to));
}

export function removeLane(map: JourneyMap, edit: EditOf<'remove-lane'>): JourneyMap {
  const lane = lists.itemOf(map.lanes, edit.lane, 'lane');
  if (lane.kind !== 'own') throw new Refused('not-own', 'lane');
  const lanes = lists.without(map.lanes, (one) => one === lane);
  const isGone = (item: Card | Touchpoint) => 'lane' in item && item.lane === lane.id;
  return lists.withBoth({ ...map, lanes }, (version) => withoutItems(version, isGone));
}
