import type { MapEdit, NewCard, NewTouchpoint } from './edits';
import { cardsIn } from './apply-cards';
import { LANE_KINDS, MAP_FORM, MAP_LIMITS, type Card, type Id, type JourneyMap } from './map';
import type { Lane, LaneKind, Touchpoint, VersionName } from './map';
import { FEELING_LIMIT, holdsCards, LONGEST_WAIT } from './parse';
import { caught, Refused, type Refusal } from './problem';
import * as read from './read';
import { checkJson } from './scan-json';
import { tidyText } from './text';

/** What is chosen in one version of a map. */
export interface Selection {
  readonly cards: readonly Id[];
  readonly touchpoints: readonly Id[];
}

/** Where a paste goes: the cell that is chosen, and the place there (null: at its end). */
export interface PastePlace {
  readonly version: VersionName;
  readonly stage: Id;
  readonly lane: Id;
  readonly place: number | null;
}

/** The edit that pastes, for `record`: it can be undone as one step. */
export type Pasted = { readonly ok: true; readonly edit: MapEdit } | Refusal;

/** What the text of a clipboard is when it comes from a map. Stages are counted from the first that was copied. */
const COPY_FORM = 'guanxi-lab-cards-1';

/** The selection as text: plain JSON that `pasteInto` knows again, in this map or another. */
export function copyText(map: JourneyMap, version: VersionName, selection: Selection): string {
  const items = map[version] ?? { cards: [], touchpoints: [] };
  const stageNumber = new Map(map.stages.map(({ id }, i) => [id, i]));
  const laneOf = new Map(map.lanes.map((lane) => [lane.id, lane]));
  const nameOf = new Map(map.personas.map(({ id, name }) => [id, name]));
  const order = ({ stage }: Card | Touchpoint) => stageNumber.get(stage) ?? 0;
  const cards = map.stages.flatMap(({ id: stage }) =>
    map.lanes.flatMap(({ id: lane }) =>
      cardsIn(items.cards, stage, lane).filter(({ id }) => selection.cards.includes(id)),
    ),
  );
  const touchpoints = items.touchpoints.filter(({ id }) => selection.touchpoints.includes(id));
  const first = Math.min(...[...cards, ...touchpoints].map(order));
  return JSON.stringify({
    form: COPY_FORM,
    cards: cards.map((card) => ({
      stage: order(card) - first,
      kind: laneOf.get(card.lane)?.kind ?? 'own',
      lane: laneOf.get(card.lane)?.name ?? '',
      text: card.text,
      personas: card.personas.map((id) => nameOf.get(id) ?? ''),
    })),
    touchpoints: touchpoints.map((touchpoint) => {
      const { name, channel, wait, failure, importance, isMomentOfTruth, feelings } = touchpoint;
      return {
        stage: order(touchpoint) - first,
        ...{ name, channel, wait, failure, importance, isMomentOfTruth },
        feelings: Object.entries(feelings).map(([id, value]) => [nameOf.get(id) ?? '', value]),
      };
    }),
  });
}

/**
 * What a pasted text would do at that place. A copied selection keeps its shape over stages and rows; a selection out of one row
 * goes into the row that is chosen. Any other text becomes one card (or touchpoint) a line.
 */
export function pasteInto(map: JourneyMap, place: PastePlace, text: string): Pasted {
  const result = caught(() => pasted(map, place, text));
  return result.ok ? { ok: true, edit: result.value } : result;
}

function pasted(map: JourneyMap, place: PastePlace, text: string): MapEdit {
  if (text.length > MAP_LIMITS.bytes) throw new Refused('too-large', '');
  const lane = map.lanes.find(({ id }) => id === place.lane);
  const column = map.stages.findIndex(({ id }) => id === place.stage);
  if (lane === undefined || column < 0) throw new Refused('unknown-id', lane ? 'stage' : 'lane');
  const value = jsonIn(text);
  if (isFormed(value, MAP_FORM)) throw new Refused('a-whole-map', '');
  if (isFormed(value, COPY_FORM)) return fromCopy(map, place, lane, column, value);
  const lines = text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => tidyText(line, 'line').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) throw new Refused('nothing-there', '');
  return fromLines(place, lane, lines);
}

function fromLines(place: PastePlace, { kind }: Lane, lines: readonly string[]): MapEdit {
  const { version, stage, lane } = place;
  if (kind === 'touchpoint')
    return {
      kind: 'add-touchpoints',
      ...{ version, place: place.place },
      touchpoints: lines.map((name) => ({ stage, name })),
    };
  if (!holdsCards(kind)) throw new Refused('wrong-lane', 'lane');
  return {
    kind: 'add-cards',
    ...{ version, place: place.place },
    cards: lines.map((text) => ({ stage, lane, text, personas: [] })),
  };
}

function jsonIn(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '').trim();
  if (!json.startsWith('{') || checkJson(json) !== null) return undefined;
  return JSON.parse(json);
}

function isFormed(value: unknown, form: string): value is read.Raw {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === form;
}

function fromCopy(
  map: JourneyMap,
  place: PastePlace,
  target: Lane,
  column: number,
  value: read.Raw,
): MapEdit {
  const raw = read.objectWith(value, ['form', 'cards', 'touchpoints'], '');
  const personas = new Map(map.personas.map(({ id, name }) => [name, id]));
  const stageAt = (entry: unknown, at: string) => {
    const offset = read.numberOf(entry, 0, MAP_LIMITS.stages, at);
    return map.stages[Math.min(column + Math.trunc(offset), map.stages.length - 1)]!.id;
  };
  const copied = read.listOf(raw.cards, MAP_LIMITS.cards, 'cards', (entry, at) => {
    const card = read.objectWith(entry, ['stage', 'kind', 'lane', 'text', 'personas'], at);
    return {
      stage: stageAt(card.stage, `${at}.stage`),
      kind: kindOf(card.kind, `${at}.kind`),
      lane: read.textOf(card.lane, 'line', MAP_LIMITS.name, `${at}.lane`),
      text: read.textOf(card.text, 'text', MAP_LIMITS.text, `${at}.text`),
      personas: read
        .listOf(card.personas, MAP_LIMITS.personas, `${at}.personas`, personaName)
        .flatMap((name) => personas.get(name) ?? []),
    };
  });
  const touchpoints = read.listOf(raw.touchpoints, MAP_LIMITS.touchpoints, 'touchpoints', (entry, at) =>
    touchpointOf(entry, at, stageAt, personas),
  );
  if (copied.length + touchpoints.length === 0) throw new Refused('nothing-there', '');
  const isOneRow = copied.every(({ kind, lane }) => kind === copied[0]!.kind && lane === copied[0]!.lane);
  const cards = copied.map(({ kind, lane, ...card }): NewCard => {
    if (isOneRow && holdsCards(target.kind)) return { ...card, lane: target.id };
    return { ...card, lane: rowFor(map, kind, lane, target) };
  });
  const { version } = place;
  const edits: MapEdit[] = [];
  // The place is one within the cell that is chosen: items of other cells go to the ends of theirs.
  const isOneCell = isOneRow && new Set(cards.map(({ stage }) => stage)).size === 1;
  if (cards.length > 0)
    edits.push({ kind: 'add-cards', version, cards, place: isOneCell ? place.place : null });
  if (touchpoints.length > 0)
    edits.push({
      kind: 'add-touchpoints',
      ...{ version, touchpoints },
      place: target.kind === 'touchpoint' ? place.place : null,
    });
  return edits.length === 1 ? edits[0]! : { kind: 'many', edits };
}

const kindOf = (value: unknown, at: string): LaneKind => {
  const kind = LANE_KINDS.find((one) => one === value);
  if (kind === undefined) throw new Refused('out-of-range', at);
  return kind;
};

const personaName = (entry: unknown, at: string) => read.textOf(entry, 'line', MAP_LIMITS.name, at);

/** The row of that kind here; an own row by its name; else the chosen row, or the first that holds cards. */
function rowFor(map: JourneyMap, kind: LaneKind, name: string, target: Lane): Id {
  const same = map.lanes.find((lane) => lane.kind === kind && (kind !== 'own' || lane.name === name));
  const row = [same, target, ...map.lanes].find((lane) => lane !== undefined && holdsCards(lane.kind));
  return row?.id ?? target.id;
}

function touchpointOf(
  entry: unknown,
  at: string,
  stageAt: (value: unknown, at: string) => Id,
  personas: ReadonlyMap<string, Id>,
): NewTouchpoint {
  const keys = ['stage', 'name', 'channel', 'wait', 'failure', 'importance', 'isMomentOfTruth', 'feelings'];
  const raw = read.objectWith(entry, keys, at);
  const feelings = read.listOf(raw.feelings, MAP_LIMITS.personas, `${at}.feelings`, (pair, place) => {
    if (!Array.isArray(pair) || pair.length !== 2) throw new Refused('wrong-type', place);
    const [name, value] = pair as readonly unknown[];
    const id = personas.get(personaName(name, place));
    const feeling = read.numberOf(value, -FEELING_LIMIT, FEELING_LIMIT, place);
    return id === undefined ? [] : [[id, feeling] as const];
  });
  return {
    stage: stageAt(raw.stage, `${at}.stage`),
    name: read.textOf(raw.name, 'line', MAP_LIMITS.name, `${at}.name`),
    channel: read.textOf(raw.channel, 'line', MAP_LIMITS.channel, `${at}.channel`),
    wait: read.numberOrNull(raw.wait, LONGEST_WAIT, `${at}.wait`),
    failure: read.numberOrNull(raw.failure, 1, `${at}.failure`),
    importance: read.numberOrNull(raw.importance, 1, `${at}.importance`),
    isMomentOfTruth: read.flagOf(raw.isMomentOfTruth, `${at}.isMomentOfTruth`),
    feelings: Object.fromEntries(feelings.flat()),
  };
}
