import type { EditOf } from './edits';
import { newIds } from './ids';
import * as lists from './lists';
import { MAP_LIMITS, type Card, type Id, type JourneyMap } from './map';
import { holdsCards } from './parse';
import { Refused } from './problem';
import { typed } from './text';

export function addCards(map: JourneyMap, edit: EditOf<'add-cards'>): JourneyMap {
  const { cards } = lists.versionOf(map, edit.version);
  if (edit.cards.length === 0) return map;
  if (cards.length + edit.cards.length > MAP_LIMITS.cards) throw new Refused('too-many', 'cards');
  const nextId = newIds(map, 'c');
  const made = edit.cards.map(({ stage, lane, text, personas }, i): Card => {
    checkCell(map, stage, lane, `cards[${i}]`);
    return {
      id: nextId(),
      stage,
      lane,
      text: cardText(text, `cards[${i}].text`),
      personas: knownPersonas(map, personas, `cards[${i}].personas`),
    };
  });
  return lists.withVersion(map, edit.version, { cards: placed(cards, made, edit.place) });
}

export function setCardText(map: JourneyMap, edit: EditOf<'set-card-text'>): JourneyMap {
  const { cards } = lists.versionOf(map, edit.version);
  const card = lists.itemOf(cards, edit.card, 'card');
  const text = cardText(edit.text, 'text');
  return lists.withVersion(map, edit.version, { cards: lists.changed(cards, card, { text }) });
}

export function setCardPersonas(map: JourneyMap, edit: EditOf<'set-card-personas'>): JourneyMap {
  const { cards } = lists.versionOf(map, edit.version);
  const ids = knownCards(cards, edit.cards);
  const personas = knownPersonas(map, edit.personas, 'personas');
  const isSame = (card: Card) => card.personas.join() === personas.join();
  if (cards.every((card) => !ids.has(card.id) || isSame(card))) return map;
  const next = cards.map((card) => (ids.has(card.id) && !isSame(card) ? { ...card, personas } : card));
  return lists.withVersion(map, edit.version, { cards: next });
}

export function moveCards(map: JourneyMap, edit: EditOf<'move-cards'>): JourneyMap {
  const { cards } = lists.versionOf(map, edit.version);
  const ids = knownCards(cards, edit.cards);
  checkCell(map, edit.stage, edit.lane, '');
  const { stage, lane } = edit;
  const going = cards
    .filter(({ id }) => ids.has(id))
    .map((card) => (card.stage === stage && card.lane === lane ? card : { ...card, stage, lane }));
  const staying = cards.filter(({ id }) => !ids.has(id));
  const next = placed(staying, going, edit.place);
  // Where a card stands among those of other cells means nothing.
  const isAt = (list: readonly Card[]) =>
    cardsIn(list, stage, lane)
      .map(({ id }) => id)
      .join(' ');
  return isAt(next) === isAt(cards) ? map : lists.withVersion(map, edit.version, { cards: next });
}

export function removeCards(map: JourneyMap, edit: EditOf<'remove-cards'>): JourneyMap {
  const { cards } = lists.versionOf(map, edit.version);
  const ids = knownCards(cards, edit.cards);
  return lists.withVersion(map, edit.version, { cards: lists.without(cards, ({ id }) => ids.has(id)) });
}

/** The cards of one cell, in their order. */
export const cardsIn = (cards: readonly Card[], stage: Id, lane: Id): Card[] =>
  cards.filter((card) => card.stage === stage && card.lane === lane);

/** Puts cards into their cells at that place: before the card that stands there, or after the last of the list. */
function placed(list: readonly Card[], cards: readonly Card[], place: number | null): readonly Card[] {
  const first = cards[0];
  if (first === undefined) return list;
  if (cards.some(({ stage, lane }) => stage !== first.stage || lane !== first.lane)) {
    const cells = new Map<string, Card[]>();
    for (const card of cards) {
      const cell = `${card.stage} ${card.lane}`;
      cells.set(cell, [...(cells.get(cell) ?? []), card]);
    }
    return [...cells.values()].reduce((left, cell) => placed(left, cell, place), list);
  }
  const cell = cardsIn(list, first.stage, first.lane);
  const next = cell[lists.within(place, cell.length)];
  return lists.inserted(list, next === undefined ? list.length : list.indexOf(next), cards);
}

const cardText = (text: string, at: string) => typed(text, 'text', MAP_LIMITS.text, at);

function checkCell(map: JourneyMap, stage: Id, lane: Id, at: string): void {
  const inside = at === '' ? '' : `${at}.`;
  lists.itemOf(map.stages, stage, `${inside}stage`);
  const { kind } = lists.itemOf(map.lanes, lane, `${inside}lane`);
  if (!holdsCards(kind)) throw new Refused('wrong-lane', `${inside}lane`);
}

function knownCards(cards: readonly Card[], ids: readonly Id[]): ReadonlySet<Id> {
  const known = new Set(cards.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) throw new Refused('unknown-id', `cards[${missing}]`);
  return new Set(ids);
}

/** In the order of the map's personas, each once. */
function knownPersonas(map: JourneyMap, ids: readonly Id[], at: string): readonly Id[] {
  const wanted = new Set(ids);
  const found = map.personas.map(({ id }) => id).filter((id) => wanted.has(id));
  if (found.length < wanted.size) throw new Refused('unknown-id', at);
  return found;
}
