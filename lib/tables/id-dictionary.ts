import type { RowBatch } from './plain-rows';
import { orderOfTexts } from './text-order';

const LEAST_ROOM = 1 << 11;
/** Behind an id of no bytes, as it were, its two words are written whole. */
const ROOM_BEHIND = 8;

/**
 * Numbers customer ids as they first appear, on raw UTF-8 bytes: no string is made per row. Open addressing with linear
 * probing, at most half full. An id of up to eight bytes is known by two words; only a longer one is compared in the arena.
 */
export class IdDictionary {
  size = 0;
  /** At each place 2 × the number of an id, plus 1 for one of more than eight bytes; −1 marks a free place. */
  private slots: Int32Array;
  /** The first eight bytes of each id as two little-endian words, side by side, zeros behind its end. */
  private words: Int32Array;
  /** Where each id starts in the arena; a zero byte stands behind each. */
  private start: Int32Array;
  private arena: Uint8Array;
  private arenaView: DataView;

  /** @param expected ids; room for so many is made at once, and more when it is needed */
  constructor(expected = 0) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(LEAST_ROOM, expected)));
    this.slots = new Int32Array(2 * room).fill(-1);
    this.words = new Int32Array(2 * room);
    this.start = new Int32Array(room + 1);
    this.arena = new Uint8Array(16 * room);
    this.arenaView = new DataView(this.arena.buffer);
  }

  /** Writes the number of each row's id to `into[at …]`; ids not seen before get new ones. No id holds a zero byte. */
  addAll(
    bytes: Uint8Array,
    { rows, idFrom, idTo, head, tail }: RowBatch,
    into: Int32Array,
    at: number,
  ): void {
    let { slots, words } = this;
    let mask = slots.length - 1;
    for (let row = 0; row < rows; row++) {
      const first = head[row]!;
      const second = tail[row]!;
      const from = idFrom[row]!;
      const to = idTo[row]!;
      const long = to - from > 8 ? 1 : 0;
      let slot = textHash(bytes, from, to, first, second) & mask;
      let place = slots[slot]!;
      while (place !== -1) {
        const known = place >> 1;
        if (words[2 * known] === first && words[2 * known + 1] === second && (place & 1) === long)
          if (long === 0 || this.holds(known, bytes, from, to)) break;
        slot = (slot + 1) & mask;
        place = slots[slot]!;
      }
      if (place === -1) {
        place = 2 * this.size + long;
        slots[slot] = place;
        this.append(bytes, from, to, first, second);
        if (2 * this.size > slots.length) this.rehash();
        ({ slots, words } = this);
        mask = slots.length - 1;
      }
      into[at + row] = place >> 1;
    }
  }

  /**
   * Each number's place in code-point order (which is the order of the UTF-8 bytes), and the ids in that order, made into
   * strings when they are asked for.
   *
   * @throws TypeError when an id is not valid UTF-8
   */
  sorted(): { rank: Int32Array; ids: () => string[] } {
    const { start, arena, size } = this;
    const order = orderOfTexts(arena, start, size);
    const rank = new Int32Array(size);
    for (let place = 0; place < size; place++) rank[order[place]!] = place;
    return { rank, ids: textsIn(arena.subarray(0, start[size]), order) };
  }

  private holds(known: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { arena, start } = this;
    const shift = start[known]! - from;
    if (start[known + 1]! - 1 !== to + shift) return false;
    for (let i = from + 8; i < to; i++) if (bytes[i] !== arena[i + shift]) return false;
    return true;
  }

  private append(bytes: Uint8Array, from: number, to: number, head: number, tail: number): void {
    const number = this.size;
    if (2 * number === this.words.length) {
      this.words = grown(this.words, 4 * number);
      this.start = grown(this.start, 2 * number + 1);
    }
    const own = this.start[number]!;
    const end = own + to - from;
    if (end + ROOM_BEHIND > this.arena.length) {
      this.arena = grown(this.arena, Math.max(end + ROOM_BEHIND, this.arena.length * 2));
      this.arenaView = new DataView(this.arena.buffer);
    }
    this.arenaView.setInt32(own, head, true);
    this.arenaView.setInt32(own + 4, tail, true);
    for (let i = from + 8; i < to; i++) this.arena[own + i - from] = bytes[i]!;
    this.words[2 * number] = head;
    this.words[2 * number + 1] = tail;
    this.start[number + 1] = end + 1;
    this.size = number + 1;
  }

  private rehash(): void {
    const { words, start, arena, size } = this;
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      const from = start[number]!;
      const to = start[number + 1]! - 1;
      let slot = textHash(arena, from, to, words[2 * number]!, words[2 * number + 1]!) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = 2 * number + (to - from > 8 ? 1 : 0);
    }
    this.slots = slots;
  }
}

/**
 * Texts with a zero byte behind each, in another order; strings are made when they are asked for.
 *
 * @throws TypeError when one is not valid UTF-8
 */
export function textsIn(bytes: Uint8Array, order: Int32Array): () => string[] {
  // One call decodes them all.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return () => {
    const all = text.split('\0');
    return Array.from(order, (number) => all[number]!);
  };
}

/** Up to four bytes as one little-endian word, zeros behind the end. */
export function word(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = Math.min(from + 4, to) - 1; i >= from; i--) value = (value << 8) | bytes[i]!;
  return value;
}

/** Hash of an id from its first two words; the bytes behind the first eight go in by FNV-1a (Fowler, Noll & Vo). */
function textHash(bytes: Uint8Array, from: number, to: number, head: number, tail: number): number {
  let hash = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail ^ (head >>> 15), 0x85ebca6b);
  if (to - from > 8) hash = hashRest(bytes, from + 8, to, hash);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function hashRest(bytes: Uint8Array, from: number, to: number, start: number): number {
  let hash = start;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash;
}

/** A longer copy of a typed array. */
export function grown<T extends Uint8Array | Int32Array | Float64Array>(array: T, length: number): T {
  const longer = new (array.constructor as { new (length: number): T })(length);
  longer.set(array);
  return longer;
}
