import type { Card, Id, JourneyMap, MapVersion, Persona, Stage, Touchpoint } from './map';

/** A piece of the file and how many bytes of UTF-8 it is. */
interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/**
 * The map as a file: JSON, one item a line. The same map gives the same text, and `parseMap` gives the same map back. Lines of
 * items are kept as long as the item lives, so that writing a large map again after one edit costs that one line.
 */
export const mapFile = (map: JourneyMap): string => pieces(map, ({ text }) => text).join('');

/** The bytes of the file, without writing it. */
export const fileBytes = (map: JourneyMap): number => {
  let bytes = 0;
  for (const piece of pieces(map, (one) => one.bytes)) bytes += piece;
  return bytes;
};

function pieces<T>(map: JourneyMap, of: (piece: Piece) => T): T[] {
  const out: T[] = [];
  const plain = (text: string) => out.push(of({ text, bytes: utf8Length(text) }));
  const list = <Item extends object>(name: string, items: readonly Item[], line: (item: Item) => object) => {
    plain(`"${name}":[`);
    for (const [i, item] of items.entries()) {
      out.push(of(i === 0 ? FIRST : NEXT), of(lineOf(item, line)));
    }
    plain(items.length > 0 ? '\n]' : ']');
  };
  const version = (name: string, { touchpoints, cards }: MapVersion) => {
    plain(`"${name}":{\n`);
    list('touchpoints', touchpoints, touchpointLine);
    plain(',\n');
    list('cards', cards, cardLine);
    plain('}');
  };
  plain(`{\n"form":${JSON.stringify(map.form)},\n"title":${JSON.stringify(map.title)},\n`);
  plain(`"note":${JSON.stringify(map.note)},\n`);
  list('personas', map.personas, ({ id, name, about }: Persona) => ({ id, name, about }));
  plain(',\n');
  list('stages', map.stages, ({ id, name }: Stage) => ({ id, name }));
  plain(',\n');
  list('lanes', map.lanes, ({ id, kind, name, isHidden }) => ({ id, kind, name, isHidden }));
  plain(',\n');
  version('asIs', map.asIs);
  plain(',\n');
  if (map.toBe) version('toBe', map.toBe);
  else plain('"toBe":null');
  plain('\n}\n');
  return out;
}

const FIRST: Piece = { text: '\n', bytes: 1 };
const NEXT: Piece = { text: ',\n', bytes: 2 };

const cardLine = ({ id, stage, lane, text, personas }: Card) => ({ id, stage, lane, text, personas });

const touchpointLine = (touchpoint: Touchpoint) => {
  const { id, stage, name, channel, wait, failure, importance, feelings, isMomentOfTruth } = touchpoint;
  const inOrder = Object.entries(feelings).sort(([a], [b]) => byId(a, b));
  return {
    ...{ id, stage, name, channel, wait, failure, importance },
    feelings: Object.fromEntries(inOrder),
    isMomentOfTruth,
  };
};

/** p2 before p10. */
const byId = (a: Id, b: Id) => a.length - b.length || (a < b ? -1 : 1);

/** Maps are never changed in place, so an item's line stays true. */
const lines = new WeakMap<object, Piece>();

function lineOf<Item extends object>(item: Item, line: (item: Item) => object): Piece {
  const known = lines.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(line(item));
  const piece = { text, bytes: utf8Length(text) };
  lines.set(item, piece);
  return piece;
}

/** The bytes of a text in UTF-8. A lone half of a pair counts as the mark that replaces it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    bytes += code < 0x800 ? 1 : 2;
    const isPair =
      (code & 0xfc00) === 0xd800 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    // A pair is four bytes for two units; the second unit is passed over.
    if (isPair) i++;
  }
  return bytes;
}
