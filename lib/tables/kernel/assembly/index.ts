/**
 * Reads plain rows `id,YYYY-MM-DD,amount` into columns and numbers their customers. AssemblyScript, compiled by `npm run kernel`
 * into ../module.ts: as WebAssembly it runs at full speed from the first row on, where JavaScript is interpreted at first and an
 * ordinary file is over before it is compiled.
 *
 * One instance reads one file: memory is only ever taken, never given back.
 */

const LF: u32 = 10;
const CR: u32 = 13;
const MINUS: u32 = 45;
const POINT: u32 = 46;

/** Rows that are taken apart before their ids are looked up: many places of the table can then be waited for at once. */
const BATCH: i32 = 1024;
/** Bytes behind the end of the input that may be looked at. */
const AHEAD: usize = 24;
/** Two chunks of a file and what a carried line adds. */
const USUAL_INPUT: usize = 10 << 20;
const FIRST_YEAR: u32 = 1900;
const LAST_YEAR: u32 = 2199;
/** Makes every day positive; 0 is an empty place of the table of days. */
const DAY_SHIFT: i32 = 100_000;
const BUCKETS: u32 = 2048;

const LOW_BITS: u64 = 0x0101010101010101;
const HIGH_BITS: u64 = 0x8080808080808080;
const HIGH_HALVES: u64 = 0xf0f0f0f0f0f0f0f0;

let top: usize = __heap_base;

let input: usize = 0;
let inputRoom: usize = 0;

let rows: i32 = 0;
let rowRoom: i32 = 0;
let customer: usize = 0;
let day: usize = 0;
let cents: usize = 0;

let ids: i32 = 0;
let idRoom: i32 = 0;
/** At each place 1 + 2 × the number of an id, plus 1 for one of more than eight bytes; 0 marks a free place. */
let slots: usize = 0;
let mask: i32 = 0;
/** 64 less the bits of a place. */
let shift: u64 = 0;
/** First eight bytes of each id, zeros behind its end. */
let keys: usize = 0;
/** Where each id starts in the arena; a zero byte stands behind each. */
let start: usize = 0;
let arena: usize = 0;
let arenaRoom: usize = 0;
let longest: i32 = 0;

const idFrom: usize = reserve(4 * BATCH);
const idTo: usize = reserve(4 * BATCH);
const idKey: usize = reserve(8 * BATCH);
/** What stands where each id of a batch is looked for first, and the key of that. */
const firstPlace: usize = reserve(4 * BATCH);
const firstKey: usize = reserve(8 * BATCH);
/** Day numbers by year, month and day, filled as they occur: files hold few different days. */
const days: usize = reserve(4 * 512 * (LAST_YEAR - FIRST_YEAR + 1));

export function reserve(bytes: usize): usize {
  const at = (top + 15) & ~15;
  top = at + bytes;
  grow(top);
  return at;
}

function grow(end: usize): void {
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
}

function moved(from: usize, bytes: usize, room: usize): usize {
  const to = reserve(room);
  memory.copy(to, from, bytes);
  return to;
}

/**
 * Makes room for so many rows and ids; more is made when it is needed. A buffer that JavaScript has seen is detached when memory
 * grows, after which V8 asks at every access to every array whether it still is there: so room for all that follows is made, too.
 */
export function open(expectedRows: i32, expectedIds: i32): void {
  rowRoom = expectedRows;
  customer = reserve(4 * rowRoom);
  day = reserve(4 * rowRoom);
  cents = reserve(8 * rowRoom);
  idRoom = 1 << (32 - clz(expectedIds - 1));
  mask = 2 * idRoom - 1;
  shift = clz(<u64>mask);
  slots = reserve(8 * idRoom);
  keys = reserve(8 * idRoom);
  start = reserve(4 * (idRoom + 1));
  arenaRoom = 16 * idRoom;
  arena = reserve(arenaRoom);
  grow(top + USUAL_INPUT + 20 * idRoom);
}

/** Where to write so many bytes; what stood there before is kept. */
export function room(bytes: usize): usize {
  if (bytes + AHEAD > inputRoom) {
    const wanted = bytes + (bytes >> 2) + AHEAD;
    input = moved(input, inputRoom, wanted);
    inputRoom = wanted;
  }
  return input;
}

/**
 * Takes the rows in the first `length` bytes of the input, the last of which ends a line.
 *
 * @returns how many bytes were taken: all, or up to a row of another form
 */
export function take(length: i32, delimiter: u32): i32 {
  const end = input + length;
  let at = input;
  let batch = BATCH;
  while (batch === BATCH) {
    if (rows + BATCH > rowRoom) {
      const wanted = rows + max(rows >> 1, BATCH);
      customer = moved(customer, 4 * rows, 4 * wanted);
      day = moved(day, 4 * rows, 4 * wanted);
      cents = moved(cents, 8 * rows, 8 * wanted);
      rowRoom = wanted;
    }
    batch = 0;
    while (at < end && batch < BATCH) {
      const next = takeRow(at, delimiter, batch);
      if (next === 0) break;
      at = next;
      batch += 1;
    }
    numberIds(batch);
    rows += batch;
  }
  return <i32>(at - input);
}

/** Takes one row apart; answers where the next one starts, or 0. Every search ends with the line, as a line end fits nowhere. */
function takeRow(from: usize, delimiter: u32, row: i32): usize {
  const delimiters = LOW_BITS * delimiter;
  let key = load<u64>(from);
  let at = from;
  let stops = stopsIn(key, delimiters);
  if (stops !== 0) {
    const length = ctz(stops) >> 3;
    key &= ((<u64>1) << (8 * length)) - 1;
    at += <usize>length;
  } else {
    at += 8;
    // Eight bytes are common. A jump that the processor can guess lets it begin the next row before this one's length is known.
    if (load<u8>(at) !== delimiter) {
      stops = stopsIn(load<u64>(at), delimiters);
      while (stops === 0) {
        at += 8;
        stops = stopsIn(load<u64>(at), delimiters);
      }
      at += <usize>(ctz(stops) >> 3);
    }
  }
  if (at === from || load<u8>(at) !== delimiter) return 0;
  store<usize>(idFrom + 4 * row, from);
  store<usize>(idTo + 4 * row, at);
  store<u64>(idKey + 8 * row, key);

  const number = isoDay(at + 1);
  if (number === 0 || load<u8>(at + 11) !== delimiter) return 0;
  store<i32>(day + 4 * (rows + row), number - DAY_SHIFT);
  at += 12;

  const negative = load<u8>(at) === MINUS;
  if (negative) at += 1;
  const text = load<u64>(at) ^ 0x3030303030303030;
  const strange = (text | (text + 0x0606060606060606)) & HIGH_HALVES;
  // Eight digits and more are for the other reader.
  if (strange === 0) return 0;
  const digits = <usize>(ctz(strange) >> 3);
  if (digits === 0) return 0;
  // Pushed to the end of the word; then pairs of digits, pairs of pairs, and both fours at once.
  let value = text << (8 * (8 - digits));
  value = value * 10 + (value >> 8);
  value =
    ((value & 0x000000ff000000ff) * 0x000f424000000064 +
      ((value >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >>
    32;
  let whole = <i32>value * 100;
  at += digits;
  if (load<u8>(at) === POINT) {
    at += 1;
    const tens = <u32>load<u8>(at) - 48;
    if (tens < 10) {
      whole += 10 * tens;
      at += 1;
      const ones = <u32>load<u8>(at) - 48;
      if (ones < 10) {
        whole += ones;
        at += 1;
      }
    }
  }
  store<f64>(cents + 8 * (rows + row), <f64>(negative ? -whole : whole));
  if (load<u8>(at) === CR) at += 1;
  return load<u8>(at) === LF ? at + 1 : 0;
}

/** Bit 7 of each byte that is a delimiter, or a quote or below it. The lowest is right; those above it may not be. */
function stopsIn(word: u64, delimiters: u64): u64 {
  const other = word ^ delimiters;
  return (((word - LOW_BITS * 0x23) & ~word) | ((other - LOW_BITS) & ~other)) & HIGH_BITS;
}

/** DAY_SHIFT more than the day number of YYYY-MM-DD; 0 when there is no such day. */
function isoDay(at: usize): i32 {
  // Digits become 0 to 9, dashes 0; adding 6 carries what is above 9 into the high half of its byte.
  const text = load<u64>(at) ^ 0x2d30302d30303030;
  const last = (<u32>load<u16>(at + 8)) ^ 0x3030;
  const strange = (text | (text + 0x0006060006060606)) & HIGH_HALVES;
  if (strange !== 0 || (text & 0xff0000ff00000000) !== 0) return 0;
  if (((last | (last + 0x0606)) & 0xf0f0) !== 0) return 0;
  const head = <u32>text;
  const year: u32 = (head & 15) * 1000 + ((head >> 8) & 15) * 100 + ((head >> 16) & 15) * 10 + (head >> 24);
  const month = (<u32>(text >> 40)) & 15;
  const monthOf: u32 = 10 * month + ((<u32>(text >> 48)) & 15);
  const dayOf: u32 = 10 * (last & 15) + (last >> 8);
  if (year < FIRST_YEAR || year > LAST_YEAR || monthOf < 1 || monthOf > 12 || dayOf < 1 || dayOf > 31)
    return 0;
  const place = days + 4 * (((year - FIRST_YEAR) << 9) | (monthOf << 5) | dayOf);
  const known = load<i32>(place);
  if (known !== 0) return known;
  if (dayOf > monthLength(year, monthOf)) return 0;
  const number = dayNumber(<i32>year, <i32>monthOf, <i32>dayOf) + DAY_SHIFT;
  store<i32>(place, number);
  return number;
}

function monthLength(year: u32, month: u32): u32 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? <u32>29 : <u32>28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? <u32>30 : <u32>31;
}

/** Days since 1970-01-01 in the Gregorian calendar, as `dayNumber` of lib/math. */
function dayNumber(year: i32, month: i32, dayOf: i32): i32 {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  return (
    365 * shifted +
    shifted / 4 -
    shifted / 100 +
    shifted / 400 +
    (153 * monthFromMarch + 2) / 5 +
    dayOf -
    719469
  );
}

/**
 * Gives the ids of a batch their numbers, in the order of their first appearance. The table is too large for the fastest memory:
 * two loops without a jump that hangs on what they read ask for all places at once, and only the third one looks at them.
 */
function numberIds(batch: i32): void {
  for (let row = 0; row < batch; row++) {
    const slot = slotOf(
      load<u64>(idKey + 8 * row),
      load<usize>(idFrom + 4 * row),
      load<usize>(idTo + 4 * row),
    );
    store<i32>(firstPlace + 4 * row, load<i32>(slots + 4 * slot));
  }
  // A free place, 0, asks for the key before the first.
  for (let row = 0; row < batch; row++)
    store<u64>(firstKey + 8 * row, load<u64>(keys + 8 * ((load<i32>(firstPlace + 4 * row) - 1) >> 1)));
  for (let row = 0; row < batch; row++) {
    const from = load<usize>(idFrom + 4 * row);
    const to = load<usize>(idTo + 4 * row);
    const key = load<u64>(idKey + 8 * row);
    let place = load<i32>(firstPlace + 4 * row);
    if (place === 0 || to - from > 8 || ((place - 1) & 1) !== 0 || load<u64>(firstKey + 8 * row) !== key)
      place = find(key, from, to);
    store<i32>(customer + 4 * (rows + row), (place - 1) >> 1);
  }
}

/** What stands for an id in the table; it gets the next number if it has none. */
function find(key: u64, from: usize, to: usize): i32 {
  const long = <i32>(to - from > 8);
  let slot = slotOf(key, from, to);
  let place = load<i32>(slots + 4 * slot);
  while (place !== 0) {
    const known = (place - 1) >> 1;
    if (load<u64>(keys + 8 * known) === key && ((place - 1) & 1) === long)
      if (long === 0 || holds(known, from, to)) return place;
    slot = (slot + 1) & mask;
    place = load<i32>(slots + 4 * slot);
  }
  place = 1 + 2 * ids + long;
  store<i32>(slots + 4 * slot, place);
  append(key, from, to);
  if (2 * ids > mask) rehash();
  return place;
}

/**
 * Where to look for an id first: Fibonacci hashing (Knuth 1973, 6.4), the highest bits of a product. Bytes behind the first
 * eight go in by FNV-1a (Fowler, Noll & Vo).
 */
function slotOf(key: u64, from: usize, to: usize): i32 {
  let word = key;
  for (let at = from + 8; at < to; at++) word = (word ^ load<u8>(at)) * 0x100000001b3;
  return <i32>(((word ^ (word >> 32)) * 0x9e3779b97f4a7c15) >> shift);
}

function holds(known: i32, from: usize, to: usize): bool {
  const own = arena + load<u32>(start + 4 * known);
  const size = <usize>(load<u32>(start + 4 * (known + 1)) - 1 - load<u32>(start + 4 * known));
  return size === to - from && memory.compare(own + 8, from + 8, size - 8) === 0;
}

function append(key: u64, from: usize, to: usize): void {
  const size = to - from;
  if (ids === idRoom) {
    keys = moved(keys, 8 * idRoom, 16 * idRoom);
    start = moved(start, 4 * (idRoom + 1), 4 * (2 * idRoom + 1));
    idRoom *= 2;
  }
  const own = <usize>load<u32>(start + 4 * ids);
  if (own + size + AHEAD > arenaRoom) {
    const wanted = max(own + size + AHEAD, 2 * arenaRoom);
    arena = moved(arena, own, wanted);
    arenaRoom = wanted;
  }
  store<u64>(arena + own, key);
  if (size > 8) {
    memory.copy(arena + own + 8, from + 8, size - 8);
    store<u8>(arena + own + size, 0);
  }
  store<u64>(keys + 8 * ids, key);
  ids += 1;
  store<u32>(start + 4 * ids, <u32>(own + size + 1));
  if (<i32>size > longest) longest = <i32>size;
}

function rehash(): void {
  const places = 2 * (mask + 1);
  slots = reserve(4 * places);
  mask = places - 1;
  shift = clz(<u64>mask);
  for (let number = 0; number < ids; number++) {
    const from = arena + load<u32>(start + 4 * number);
    const to = arena + load<u32>(start + 4 * (number + 1)) - 1;
    let slot = slotOf(load<u64>(keys + 8 * number), from, to);
    while (load<i32>(slots + 4 * slot) !== 0) slot = (slot + 1) & mask;
    store<i32>(slots + 4 * slot, 1 + 2 * number + <i32>(to - from > 8));
  }
}

/** Sorts ids of up to `longest` bytes by their bytes (radix, LSD, 11 bits a pass) and answers where their numbers stand in order. */
export function sortIds(): usize {
  let order = reserve(4 * ids);
  let spare = reserve(4 * ids);
  const words = reserve(4 * ids);
  const next = reserve(4 * (BUCKETS + 1));
  for (let i = 0; i < ids; i++) store<i32>(order + 4 * i, i);
  for (let from = 4 * ((longest + 3) >> 2) - 4; from >= 0; from -= 4) {
    for (let i = 0; i < ids; i++) {
      const at = load<u32>(start + 4 * i);
      const left = <i32>(load<u32>(start + 4 * (i + 1)) - 1 - at) - from;
      let word: u32 = 0;
      if (left > 0) {
        word = bswap(load<u32>(arena + at + from));
        if (left < 4) word &= -1 << (32 - 8 * left);
      }
      store<u32>(words + 4 * i, word);
    }
    for (let shift: u32 = 0; shift < 32; shift += 11) {
      memory.fill(next, 0, 4 * (BUCKETS + 1));
      for (let i = 0; i < ids; i++) {
        const bucket = next + 4 * (((load<u32>(words + 4 * i) >> shift) & (BUCKETS - 1)) + 1);
        store<i32>(bucket, load<i32>(bucket) + 1);
      }
      const first = next + 4 * (((load<u32>(words) >> shift) & (BUCKETS - 1)) + 1);
      if (load<i32>(first) === ids) continue;
      for (let bucket: u32 = 1; bucket < BUCKETS; bucket++)
        store<i32>(next + 4 * bucket, load<i32>(next + 4 * bucket) + load<i32>(next + 4 * (bucket - 1)));
      for (let i = 0; i < ids; i++) {
        const id = load<i32>(order + 4 * i);
        const bucket = next + 4 * ((load<u32>(words + 4 * id) >> shift) & (BUCKETS - 1));
        const place = load<i32>(bucket);
        store<i32>(bucket, place + 1);
        store<i32>(spare + 4 * place, id);
      }
      const done = spare;
      spare = order;
      order = done;
    }
  }
  return order;
}

/** Gives every row the place of its customer in `order`. */
export function renumber(order: usize): void {
  const rank = reserve(4 * ids);
  for (let place = 0; place < ids; place++) store<i32>(rank + 4 * load<i32>(order + 4 * place), place);
  for (let row = 0; row < rows; row++) {
    const at = customer + 4 * row;
    store<i32>(at, load<i32>(rank + 4 * load<i32>(at)));
  }
}

export function rowCount(): i32 {
  return rows;
}
export function idCount(): i32 {
  return ids;
}
export function longestId(): i32 {
  return longest;
}
export function customerColumn(): usize {
  return customer;
}
export function dayColumn(): usize {
  return day;
}
export function centsColumn(): usize {
  return cents;
}
export function idStarts(): usize {
  return start;
}
export function idBytes(): usize {
  return arena;
}
