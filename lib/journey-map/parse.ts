import { utf8Length } from './file';
import { LANE_KINDS, MAP_FORM, MAP_LIMITS, type Card, type Id, type JourneyMap, type Lane } from './map';
import type { LaneKind, MapVersion, Touchpoint } from './map';
import { caught, Refused, refusal, type MapResult } from './problem';
import * as read from './read';
import { checkJson } from './scan-json';

/** Minutes of a year: the longest wait. */
export const LONGEST_WAIT = 525_600;
export const FEELING_LIMIT = 3;

/** Rows that hold no cards: their content is the touchpoints themselves. */
export const holdsCards = (kind: LaneKind): boolean => kind !== 'touchpoint' && kind !== 'feeling';

/**
 * Reads the text of a map's file. Whatever the text, it answers a map that keeps every rule of the document, or the first fault
 * with its place; it never throws.
 */
export function parseMap(text: string): MapResult {
  if (text.length > MAP_LIMITS.bytes || utf8Length(text) > MAP_LIMITS.bytes) return refusal('too-large', '');
  const json = text.replace(/^\uFEFF/, '');
  const problem = checkJson(json);
  if (problem !== null) return { ok: false, problem };
  try {
    return checkMap(JSON.parse(json));
  } catch {
    return refusal('not-json', '1:1');
  }
}

/** The same for a value that was read already, for example from the device's own store. */
export function checkMap(value: unknown): MapResult {
  const result = caught(() => mapOf(value));
  return result.ok ? { ok: true, map: result.value } : result;
}

function mapOf(value: unknown): JourneyMap {
  const form = read.plainObject(value, '').form;
  if (form !== MAP_FORM) throw new Refused(form === undefined ? 'missing-field' : 'other-form', 'form');
  const raw = read.objectWith(
    value,
    ['form', 'title', 'note', 'personas', 'stages', 'lanes', 'asIs', 'toBe'],
    '',
  );
  const taken = new Set<Id>();
  const personas = atLeastOne(
    read.listOf(raw.personas, MAP_LIMITS.personas, 'personas', (entry, at) => {
      const { id, name, about } = read.objectWith(entry, ['id', 'name', 'about'], at);
      return {
        id: read.newId(id, taken, `${at}.id`),
        name: read.textOf(name, 'line', MAP_LIMITS.name, `${at}.name`),
        about: read.textOf(about, 'text', MAP_LIMITS.text, `${at}.about`),
      };
    }),
    'personas',
  );
  const stages = atLeastOne(
    read.listOf(raw.stages, MAP_LIMITS.stages, 'stages', (entry, at) => {
      const { id, name } = read.objectWith(entry, ['id', 'name'], at);
      return {
        id: read.newId(id, taken, `${at}.id`),
        name: read.textOf(name, 'line', MAP_LIMITS.name, `${at}.name`),
      };
    }),
    'stages',
  );
  const lanes = read.listOf(raw.lanes, MAP_LIMITS.lanes, 'lanes', (entry, at) => laneOf(entry, taken, at));
  checkLanes(lanes);
  const frame: Frame = {
    personas: new Set(personas.map(({ id }) => id)),
    stages: new Map(stages.map(({ id }, i) => [id, i])),
    lanes: new Map(lanes.map(({ id, kind }) => [id, kind])),
    taken,
  };
  return {
    form: MAP_FORM,
    title: read.textOf(raw.title, 'line', MAP_LIMITS.title, 'title'),
    note: read.textOf(raw.note, 'text', MAP_LIMITS.text, 'note'),
    personas,
    stages,
    lanes,
    asIs: versionOf(raw.asIs, frame, 'asIs'),
    toBe: raw.toBe === null ? null : versionOf(raw.toBe, frame, 'toBe'),
  };
}

/** What the items of a version may refer to. */
interface Frame {
  readonly personas: ReadonlySet<Id>;
  readonly stages: ReadonlyMap<Id, number>;
  readonly lanes: ReadonlyMap<Id, LaneKind>;
  readonly taken: ReadonlySet<Id>;
}

function atLeastOne<T>(list: readonly T[], at: string): readonly T[] {
  if (list.length === 0) throw new Refused('too-few', at);
  return list;
}

function laneOf(entry: unknown, taken: Set<Id>, at: string): Lane {
  const raw = read.objectWith(entry, ['id', 'kind', 'name', 'isHidden'], at);
  const kind = LANE_KINDS.find((one) => one === raw.kind);
  if (kind === undefined)
    throw new Refused(typeof raw.kind === 'string' ? 'out-of-range' : 'wrong-type', `${at}.kind`);
  const name = read.textOf(raw.name, 'line', MAP_LIMITS.name, `${at}.name`);
  if (kind === 'own' && name.trim() === '') throw new Refused('no-name', `${at}.name`);
  return {
    id: read.newId(raw.id, taken, `${at}.id`),
    kind,
    name,
    isHidden: read.flagOf(raw.isHidden, `${at}.isHidden`),
  };
}

/** Every row of the kinds that a map has stands once. */
function checkLanes(lanes: readonly Lane[]): void {
  const seen = new Set<LaneKind>();
  for (const [i, { kind }] of lanes.entries()) {
    if (kind === 'own') continue;
    if (seen.has(kind)) throw new Refused('duplicate-lane', `lanes[${i}].kind`);
    seen.add(kind);
  }
  if (seen.size < LANE_KINDS.length - 1) throw new Refused('missing-lane', 'lanes');
}

function versionOf(value: unknown, frame: Frame, at: string): MapVersion {
  const raw = read.objectWith(value, ['touchpoints', 'cards'], at);
  // The same thing may stand in both versions, under the same id; within one, and beside the frame, ids are unique.
  const taken = new Set(frame.taken);
  const touchpoints = read.listOf(
    raw.touchpoints,
    MAP_LIMITS.touchpoints,
    `${at}.touchpoints`,
    (entry, place) => touchpointOf(entry, frame, taken, place),
  );
  let latest = 0;
  for (const [i, { stage }] of touchpoints.entries()) {
    const place = frame.stages.get(stage) ?? 0;
    if (place < latest) throw new Refused('out-of-order', `${at}.touchpoints[${i}].stage`);
    latest = place;
  }
  const cards = read.listOf(raw.cards, MAP_LIMITS.cards, `${at}.cards`, (entry, place) =>
    cardOf(entry, frame, taken, place),
  );
  return { touchpoints, cards };
}

const TOUCHPOINT_KEYS = [
  ...['id', 'stage', 'name', 'channel', 'wait', 'failure', 'importance', 'feelings', 'isMomentOfTruth'],
];

function touchpointOf(entry: unknown, frame: Frame, taken: Set<Id>, at: string): Touchpoint {
  const raw = read.objectWith(entry, TOUCHPOINT_KEYS, at);
  return {
    id: read.newId(raw.id, taken, `${at}.id`),
    stage: stageOf(raw.stage, frame, `${at}.stage`),
    name: read.textOf(raw.name, 'line', MAP_LIMITS.name, `${at}.name`),
    channel: read.textOf(raw.channel, 'line', MAP_LIMITS.channel, `${at}.channel`),
    wait: read.numberOrNull(raw.wait, LONGEST_WAIT, `${at}.wait`),
    failure: read.numberOrNull(raw.failure, 1, `${at}.failure`),
    importance: read.numberOrNull(raw.importance, 1, `${at}.importance`),
    feelings: feelingsOf(raw.feelings, frame.personas, `${at}.feelings`),
    isMomentOfTruth: read.flagOf(raw.isMomentOfTruth, `${at}.isMomentOfTruth`),
  };
}

function stageOf(value: unknown, frame: Frame, at: string): Id {
  const id = read.idOf(value, at);
  if (!frame.stages.has(id)) throw new Refused('unknown-id', at);
  return id;
}

function feelingsOf(value: unknown, personas: ReadonlySet<Id>, at: string): Record<Id, number> {
  const feelings: Record<Id, number> = {};
  for (const [key, entry] of Object.entries(read.plainObject(value, at))) {
    const place = read.inside(at, key);
    if (read.isForbiddenKey(key)) throw new Refused('forbidden-key', place);
    const feeling = read.numberOf(entry, -FEELING_LIMIT, FEELING_LIMIT, place);
    if (!Number.isInteger(feeling * 2)) throw new Refused('out-of-range', place);
    feelings[read.knownId(key, personas, place)] = feeling;
  }
  return feelings;
}

function cardOf(entry: unknown, frame: Frame, taken: Set<Id>, at: string): Card {
  const raw = read.objectWith(entry, ['id', 'stage', 'lane', 'text', 'personas'], at);
  const lane = read.idOf(raw.lane, `${at}.lane`);
  const kind = frame.lanes.get(lane);
  if (kind === undefined) throw new Refused('unknown-id', `${at}.lane`);
  if (!holdsCards(kind)) throw new Refused('wrong-lane', `${at}.lane`);
  const seen = new Set<Id>();
  return {
    id: read.newId(raw.id, taken, `${at}.id`),
    stage: stageOf(raw.stage, frame, `${at}.stage`),
    lane,
    text: read.textOf(raw.text, 'text', MAP_LIMITS.text, `${at}.text`),
    personas: read.listOf(raw.personas, MAP_LIMITS.personas, `${at}.personas`, (persona, place) =>
      read.newId(read.knownId(persona, frame.personas, place), seen, place),
    ),
  };
}
