/** Seen keys: which records a file holds, in 12 bytes each, so that a file of millions needs no set of texts in memory. */

const START = 1 << 12;

/** What was known of a key when it came by. */
export type Seen = "NIEUW" | "ZELFDE" | "ANDERS";

/**
 * Open addressing over the first 64 bits of a keyed hash, with 32 bits of the fingerprint beside it. Two of 10 million keys
 * share 64 bits with a chance of 3 in a million; the price would be one record reported as double.
 */
export class SeenKeys {
  #high = new Uint32Array(START);
  #low = new Uint32Array(START);
  #print = new Uint32Array(START);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The slot of a key, or of the empty place where it belongs. Zero in both halves means empty; a key of zeros is moved by one. */
  #slotOf(high: number, low: number): number {
    const mask = this.#high.length - 1;
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    while ((this.#high[slot] !== 0 || this.#low[slot] !== 0) && (this.#high[slot] !== high || this.#low[slot] !== low))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [high, low, print] = [this.#high, this.#low, this.#print];
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(high.length * 2);
    this.#print = new Uint32Array(high.length * 2);
    for (let i = 0; i < high.length; i += 1) {
      if (high[i] === 0 && low[i] === 0) continue;
      this.#put(this.#slotOf(high[i] ?? 0, low[i] ?? 0), high[i] ?? 0, low[i] ?? 0, print[i] ?? 0);
    }
  }

  #put(slot: number, high: number, low: number, print: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#print[slot] = print;
  }

  /** Remembers the key with this fingerprint, and says whether it came by before with the same one. */
  add(sleutel: Buffer, vingerafdruk: Buffer): Seen {
    if (this.#size * 2 >= this.#high.length) this.#grow();
    const [high, low] = halvesOf(sleutel);
    const print = vingerafdruk.readUInt32BE(0);
    const slot = this.#slotOf(high, low);
    const known = this.#high[slot] !== 0 || this.#low[slot] !== 0;
    if (known) {
      const same = this.#print[slot] === print;
      this.#print[slot] = print;
      return same ? "ZELFDE" : "ANDERS";
    }
    this.#put(slot, high, low, print);
    this.#size += 1;
    return "NIEUW";
  }

  has(sleutel: Buffer): boolean {
    const [high, low] = halvesOf(sleutel);
    const slot = this.#slotOf(high, low);
    return this.#high[slot] !== 0 || this.#low[slot] !== 0;
  }
}

function halvesOf(sleutel: Buffer): readonly [high: number, low: number] {
  const high = sleutel.readUInt32BE(0);
  const low = sleutel.readUInt32BE(4);
  return high === 0 && low === 0 ? [0, 1] : [high, low];
}
