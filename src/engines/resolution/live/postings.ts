/**
 * Postings: which records stand under a key, with records put in and taken out at any time.
 *
 * One hash table over all keys (open addressing), and per key a chain of entries that is linked both ways. The entries of
 * one record are chained too, so taking a record out costs the same however many others share its keys.
 */

const NONE = -1;

/** Slots are at most this full. */
const FULLEST = 0.6;

export class Postings {
  #keys: Uint32Array;
  /** First entry of each slot, or -1. */
  #heads: Int32Array;
  #counts: Uint32Array;
  #mask: number;
  #used = 0;
  #next: Int32Array;
  #previous: Int32Array;
  #records: Uint32Array;
  /** The entry that the same record had before this one. */
  #sibling: Int32Array;
  /** Per record its last entry. */
  #last: Int32Array;
  #entries = 0;
  /** First of the entries that were given back, chained by `next`. */
  #free = NONE;

  /** @param expected - keys and entries, and @param records - records to make room for; growing later costs a pause */
  constructor(expected = 1024, records = 256) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(expected, 64) / FULLEST));
    this.#keys = new Uint32Array(slots);
    this.#heads = new Int32Array(slots).fill(NONE);
    this.#counts = new Uint32Array(slots);
    this.#mask = slots - 1;
    this.#next = new Int32Array(expected);
    this.#previous = new Int32Array(expected);
    this.#records = new Uint32Array(expected);
    this.#sibling = new Int32Array(expected);
    this.#last = new Int32Array(records).fill(NONE);
  }

  /** Puts a record under a key, which is not 0. */
  add(key: number, record: number): void {
    if (this.#used > (this.#mask + 1) * FULLEST) this.#rehash();
    const slot = this.#slotFor(key);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key;
      this.#used++;
    }
    const entry = this.#takeEntry();
    const head = this.#heads[slot] as number;
    this.#records[entry] = record;
    this.#next[entry] = head;
    this.#previous[entry] = NONE;
    if (head !== NONE) this.#previous[head] = entry;
    this.#heads[slot] = entry;
    this.#counts[slot] = (this.#counts[slot] as number) + 1;
    while (record >= this.#last.length) this.#last = grown(this.#last, NONE);
    this.#sibling[entry] = this.#last[record] as number;
    this.#last[record] = entry;
  }

  /** Takes a record out. @param keys - all keys that it was added under, in that order */
  remove(keys: readonly number[], record: number): void {
    for (const key of keys.toReversed()) {
      const entry = this.#last[record] as number;
      this.#last[record] = this.#sibling[entry] as number;
      this.#unlink(this.#slotFor(key), entry);
    }
  }

  #unlink(slot: number, entry: number): void {
    const [before, after] = [this.#previous[entry] as number, this.#next[entry] as number];
    if (before === NONE) this.#heads[slot] = after;
    else this.#next[before] = after;
    if (after !== NONE) this.#previous[after] = before;
    this.#counts[slot] = (this.#counts[slot] as number) - 1;
    this.#next[entry] = this.#free;
    this.#free = entry;
  }

  /** How many records stand under a key. */
  count(key: number): number {
    const slot = this.#slotFor(key);
    return this.#keys[slot] === key ? (this.#counts[slot] as number) : 0;
  }

  /** Visits the records under a key, in no particular order. */
  each(key: number, visit: (record: number) => void): void {
    const slot = this.#slotFor(key);
    if (this.#keys[slot] !== key) return;
    for (let entry = this.#heads[slot] as number; entry !== NONE; entry = this.#next[entry] as number)
      visit(this.#records[entry] as number);
  }

  /** The slot of a key, or the empty one where it would go. */
  #slotFor(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #takeEntry(): number {
    if (this.#free !== NONE) {
      const entry = this.#free;
      this.#free = this.#next[entry] as number;
      return entry;
    }
    if (this.#entries === this.#records.length) this.#growEntries();
    return this.#entries++;
  }

  #growEntries(): void {
    this.#next = grown(this.#next, 0);
    this.#previous = grown(this.#previous, 0);
    this.#sibling = grown(this.#sibling, 0);
    const records = new Uint32Array(this.#next.length);
    records.set(this.#records);
    this.#records = records;
  }

  /** Keys under which nothing stands any more are dropped on the way. */
  #rehash(): void {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts];
    const slots = keys.length * 2;
    this.#keys = new Uint32Array(slots);
    this.#heads = new Int32Array(slots).fill(NONE);
    this.#counts = new Uint32Array(slots);
    this.#mask = slots - 1;
    this.#used = 0;
    for (let old = 0; old < keys.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.#slotFor(keys[old] as number);
      this.#keys[slot] = keys[old] as number;
      this.#heads[slot] = heads[old] as number;
      this.#counts[slot] = counts[old] as number;
      this.#used++;
    }
  }
}

function grown(array: Int32Array, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(filler, array.length);
  larger.set(array);
  return larger;
}
