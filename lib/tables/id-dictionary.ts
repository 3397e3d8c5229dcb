/**
 * Numbers customer ids as they first appear, on raw UTF-8 bytes: no string is made per row. Open addressing with
 * linear probing, at most half full.
 */
export class IdDictionary {
  /** Pairs of hash and number; number −1 marks a free slot. */
  private slots = new Int32Array(1 << 13).fill(-1);
  private start = new Int32Array((1 << 11) + 1);
  private arena = new Uint8Array(1 << 16);
  size = 0;

  /** The number of the id `bytes[from, to)`; a new one when it was not seen before. `hash` is that of its bytes. */
  add(bytes: Uint8Array, from: number, to: number, hash = hashOf(bytes, from, to)): number {
    const { slots, start, arena } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (; slots[slot + 1] !== -1; slot = (slot + 2) & mask) {
      if (slots[slot] !== hash) continue;
      const known = slots[slot + 1]!;
      let j = start[known]!;
      if (start[known + 1]! - j !== to - from) continue;
      let i = from;
      while (i < to && bytes[i] === arena[j]) {
        i += 1;
        j += 1;
      }
      if (i === to) return known;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.size;
    return this.append(bytes, from, to);
  }

  /**
   * Ids in code-point order (which is the order of their UTF-8 bytes), and each old number's place in it.
   *
   * @throws TypeError when an id is not valid UTF-8
   */
  sorted(): { ids: string[]; rank: Int32Array } {
    const order = this.order();
    const rank = new Int32Array(this.size);
    order.forEach((old, place) => (rank[old] = place));
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const ids = Array.from(order, (old) =>
      decoder.decode(this.arena.subarray(this.start[old]!, this.start[old + 1]!)),
    );
    return { ids, rank };
  }

  private order(): Int32Array {
    const { start, size } = this;
    const numbers = Int32Array.from({ length: size }, (_, i) => i);
    const longest = numbers.reduce((most, i) => Math.max(most, start[i + 1]! - start[i]!), 0);
    if (longest > 64) return numbers.sort((a, b) => this.compare(a, b));
    let order: Int32Array = numbers;
    for (let at = longest - 1; at >= 0; at--) order = this.sortByByte(order, at);
    return order;
  }

  /** One stable pass of a radix sort, last byte first; an id that has ended comes before one that goes on. */
  private sortByByte(order: Int32Array, at: number): Int32Array {
    const { start, arena, size } = this;
    const keyOf = (id: number) => (start[id]! + at < start[id + 1]! ? arena[start[id]! + at]! + 1 : 0);
    const next = new Int32Array(258);
    for (let i = 0; i < size; i++) next[keyOf(order[i]!) + 1]! += 1;
    if (next.includes(size)) return order;
    for (let key = 0; key < 257; key++) next[key + 1]! += next[key]!;
    const sorted = new Int32Array(size);
    for (let i = 0; i < size; i++) sorted[next[keyOf(order[i]!)]!++] = order[i]!;
    return sorted;
  }

  private compare(a: number, b: number): number {
    const [endA, endB] = [this.start[a + 1]!, this.start[b + 1]!];
    let [i, j] = [this.start[a]!, this.start[b]!];
    for (; i < endA && j < endB; i++, j++) {
      const difference = this.arena[i]! - this.arena[j]!;
      if (difference !== 0) return difference;
    }
    return endA - i - (endB - j);
  }

  private append(bytes: Uint8Array, from: number, to: number): number {
    const number = this.size;
    const start = this.start[number]!;
    const end = start + to - from;
    if (end > this.arena.length) this.arena = grown(this.arena, Math.max(end, this.arena.length * 2));
    this.arena.set(bytes.subarray(from, to), start);
    if (number + 2 > this.start.length) this.start = grown(this.start, this.start.length * 2);
    this.start[number + 1] = end;
    this.size += 1;
    if (this.size * 4 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    const { slots: old } = this;
    const mask = old.length * 4 - 2;
    const slots = new Int32Array(old.length * 4).fill(-1);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === -1) continue;
      let slot = (old[from]! << 1) & mask;
      while (slots[slot + 1] !== -1) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
    }
    this.slots = slots;
  }
}

/** FNV-1a, byte by byte (Fowler, Noll & Vo), so that a reader can hash an id while it looks for its end. */
export const HASH_START = 0x811c9dc5 | 0;

export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** FNV-1a alone leaves the low bits of short ids alike. */
export function finishHash(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashStep(hash, bytes[i]!);
  return finishHash(hash);
}

/** A longer copy of a typed array. */
export function grown<T extends Uint8Array | Int32Array | Float64Array>(array: T, length: number): T {
  const longer = new (array.constructor as { new (length: number): T })(length);
  longer.set(array);
  return longer;
}
