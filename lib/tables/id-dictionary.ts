/**
 * Numbers customer ids as they first appear, on raw UTF-8 bytes: no string is made per row. Open addressing with
 * linear probing, at most four fifths full.
 */
export class IdDictionary {
  /**
   * Four words a place: hash, number (−1 marks a free place) and the id's first eight bytes. A customer seen before is known
   * from one cache line, which is what reading a large file waits for; only a longer id is compared in the arena.
   */
  private slots = new Int32Array(1 << 15).fill(-1);
  private start = new Int32Array((1 << 11) + 1);
  private arena = new Uint8Array(1 << 16);
  size = 0;

  /** The number of the id `bytes[from, to)`; a new one when it was not seen before. No id holds a zero byte. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const { slots } = this;
    const head = word(bytes, from, to);
    const tail = word(bytes, from + 4, to);
    const hash = hashOf(
      bytes,
      from + 8,
      to,
      Math.imul(head, 0x9e3779b1) ^ Math.imul(tail ^ (head >>> 15), 0x85ebca6b),
    );
    const mask = slots.length - 4;
    let slot = (hash << 2) & mask;
    for (; slots[slot + 1] !== -1; slot = (slot + 4) & mask) {
      if (slots[slot] !== hash || slots[slot + 2] !== head || slots[slot + 3] !== tail) continue;
      const known = slots[slot + 1]!;
      // With eight bytes or fewer the two words are the whole id: where it ends they hold zeros.
      if (
        to - from <= 8 ? tail >>> 24 === 0 || this.lengthOf(known) === 8 : this.holds(known, bytes, from, to)
      )
        return known;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.size;
    slots[slot + 2] = head;
    slots[slot + 3] = tail;
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
    // One call for all of them: zero bytes stand between, which no id holds.
    const joined = new Uint8Array(this.start[this.size]! + this.size);
    let at = 0;
    for (const old of order) {
      joined.set(this.arena.subarray(this.start[old]!, this.start[old + 1]!), at);
      at += this.lengthOf(old) + 1;
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(joined);
    const ids = text.split('\0').slice(0, this.size);
    return { ids, rank };
  }

  private lengthOf(known: number): number {
    return this.start[known + 1]! - this.start[known]!;
  }

  private holds(known: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (this.lengthOf(known) !== to - from) return false;
    const { arena } = this;
    let j = this.start[known]!;
    for (let i = from; i < to; i++, j++) if (bytes[i] !== arena[j]) return false;
    return true;
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
    if (this.size * 5 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    const { slots: old } = this;
    const slots = new Int32Array(old.length * 2).fill(-1);
    const mask = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 1] === -1) continue;
      let slot = (old[from]! << 2) & mask;
      while (slots[slot + 1] !== -1) slot = (slot + 4) & mask;
      slots.set(old.subarray(from, from + 4), slot);
    }
    this.slots = slots;
  }
}

/** Up to four bytes as one word, zeros behind the end. */
function word(bytes: Uint8Array, from: number, to: number): number {
  if (to - from >= 4)
    return bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16) | (bytes[from + 3]! << 24);
  let value = 0;
  for (let i = to - 1; i >= from; i--) value = (value << 8) | bytes[i]!;
  return value;
}

/** FNV-1a (Fowler, Noll & Vo) of the bytes behind the first eight, from a start made of those; bits spread at the end. */
function hashOf(bytes: Uint8Array, from: number, to: number, start: number): number {
  let hash = start;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** A longer copy of a typed array. */
export function grown<T extends Uint8Array | Int32Array | Float64Array>(array: T, length: number): T {
  const longer = new (array.constructor as { new (length: number): T })(length);
  longer.set(array);
  return longer;
}
