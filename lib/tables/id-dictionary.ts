/**
 * Numbers customer ids as they first appear, on raw UTF-8 bytes: no string is made per row. Open addressing with
 * linear probing, at most half full.
 */
export class IdDictionary {
  private slots = new Int32Array(1 << 12).fill(-1);
  private hashes = new Int32Array(1 << 11);
  private start = new Float64Array((1 << 11) + 1);
  private arena = new Uint8Array(1 << 16);
  size = 0;

  /** The number of the id `bytes[from, to)`; a new one when it was not seen before. */
  add(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    // FNV-1a alone leaves the low bits of short ids alike.
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== -1; slot = (slot + 1) & mask) {
      const known = this.slots[slot]!;
      if (this.hashes[known] === hash && this.holds(known, bytes, from, to)) return known;
    }
    this.slots[slot] = this.size;
    this.append(hash, bytes, from, to);
    return this.size - 1;
  }

  /**
   * Ids in code-point order (which is the order of their UTF-8 bytes), and each old number's place in it.
   *
   * @throws TypeError when an id is not valid UTF-8
   */
  sorted(): { ids: string[]; rank: Int32Array } {
    const order = Int32Array.from({ length: this.size }, (_, i) => i).sort((a, b) => this.compare(a, b));
    const rank = new Int32Array(this.size);
    order.forEach((old, place) => (rank[old] = place));
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const ids = Array.from(order, (old) =>
      decoder.decode(this.arena.subarray(this.start[old]!, this.start[old + 1]!)),
    );
    return { ids, rank };
  }

  private holds(known: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.start[known]!;
    if (this.start[known + 1]! - start !== to - from) return false;
    for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== this.arena[j]) return false;
    return true;
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

  private append(hash: number, bytes: Uint8Array, from: number, to: number): void {
    const start = this.start[this.size]!;
    const end = start + to - from;
    if (end > this.arena.length) this.arena = grown(this.arena, Math.max(end, this.arena.length * 2));
    this.arena.set(bytes.subarray(from, to), start);
    if (this.size === this.hashes.length) {
      this.hashes = grown(this.hashes, this.size * 2);
      this.start = grown(this.start, this.size * 2 + 1);
    }
    this.hashes[this.size] = hash;
    this.size += 1;
    this.start[this.size] = end;
    if (this.size * 2 > this.slots.length) this.rehash();
  }

  private rehash(): void {
    const mask = this.slots.length * 4 - 1;
    this.slots = new Int32Array(mask + 1).fill(-1);
    for (let i = 0; i < this.size; i++) {
      let slot = this.hashes[i]! & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = i;
    }
  }
}

/** A longer copy of a typed array. */
export function grown<T extends Uint8Array | Int32Array | Float64Array>(array: T, length: number): T {
  const longer = new (array.constructor as { new (length: number): T })(length);
  longer.set(array);
  return longer;
}
