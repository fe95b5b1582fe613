/** Tuples: numbers for combinations of numbers, such as postcode and place together. */

/** Numbers pairs of numbers in order of appearance, from 0. Open addressing, no object per pair. */
export class Tuples {
  #first = new Uint32Array(1 << 10);
  #second = new Uint32Array(1 << 10);
  #slots = new Uint32Array(1 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The pair behind a number. */
  at(tuple: number): readonly [number, number] {
    return [this.#first[tuple] as number, this.#second[tuple] as number];
  }

  add(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(first, second) & mask;
    for (let known = this.#slots[slot] as number; known !== 0; known = this.#slots[slot] as number) {
      if (this.#first[known - 1] === first && this.#second[known - 1] === second) return known - 1;
      slot = (slot + 1) & mask;
    }
    const tuple = this.#size++;
    if (tuple === this.#first.length) this.#grow();
    this.#first[tuple] = first;
    this.#second[tuple] = second;
    this.#slots[slot] = tuple + 1;
    if (this.#size * 2 > mask) this.#rehash();
    return tuple;
  }

  #grow(): void {
    const first = new Uint32Array(this.#first.length * 2);
    const second = new Uint32Array(first.length);
    first.set(this.#first);
    second.set(this.#second);
    this.#first = first;
    this.#second = second;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let tuple = 0; tuple < this.#size; tuple++) {
      let slot = slotOf(this.#first[tuple] as number, this.#second[tuple] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = tuple + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
