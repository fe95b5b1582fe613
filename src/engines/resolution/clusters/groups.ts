/** Groups: records that grow together, with what may never come together. */
import type { Barrier, Judgement } from "./judgement.ts";

export type Barriers = {
  /** Pairs of records that a person held apart. */
  readonly apart: readonly Judgement[];
  /** Per record a value of an identifier that one source guarantees; 0 is none. Two different ones are two entities. */
  readonly identifiers: readonly Uint32Array[];
  /** Per record its source, when a cluster may hold one record of each. */
  readonly sourceOf: Uint8Array | undefined;
};

/** Disjoint sets with members in a ring (Tarjan 1975, union by size), so that barriers are looked up by member. */
export class Groups {
  readonly #parent: Uint32Array;
  readonly #size: Uint32Array;
  readonly #next: Uint32Array;
  readonly #apart: ReadonlyMap<number, readonly number[]>;
  readonly #identifiers: readonly Uint32Array[];
  readonly #sourceOf: Uint8Array | undefined;

  constructor(count: number, { apart, identifiers, sourceOf }: Barriers) {
    this.#parent = new Uint32Array(count);
    for (let r = 0; r < count; r++) this.#parent[r] = r;
    this.#next = Uint32Array.from(this.#parent);
    this.#size = new Uint32Array(count).fill(1);
    this.#identifiers = identifiers.map((values) => Uint32Array.from(values));
    this.#sourceOf = sourceOf;
    const enemies = new Map<number, number[]>();
    const add = (from: number, to: number): void => {
      const known = enemies.get(from);
      if (known === undefined) enemies.set(from, [to]);
      else known.push(to);
    };
    for (const { left, right } of apart) {
      add(left, right);
      add(right, left);
    }
    this.#apart = enemies;
  }

  /** The record that stands for the group of `r`. */
  find(r: number): number {
    let root = r;
    while (this.#parent[root] !== root) {
      const up = this.#parent[this.#parent[root] as number] as number;
      this.#parent[root] = up;
      root = up;
    }
    return root;
  }

  /** How many records there are. */
  get count(): number {
    return this.#parent.length;
  }

  /** Records in the group of `r`. */
  sizeOf(r: number): number {
    return this.#size[this.find(r)] as number;
  }

  /** The same groups, in which nothing is kept apart. */
  copyWithoutBarriers(): Groups {
    const copy = new Groups(this.#parent.length, { apart: [], identifiers: [], sourceOf: undefined });
    copy.#parent.set(this.#parent);
    copy.#size.set(this.#size);
    return copy;
  }

  /** What keeps the groups of two records apart, if anything. */
  barrier(a: number, b: number): Barrier | undefined {
    return this.#barrier(this.find(a), this.find(b));
  }

  /** Joins the groups of two records, or says what keeps them apart. */
  join(a: number, b: number): Barrier | undefined {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return undefined;
    const [small, large] = (this.#size[left] as number) < (this.#size[right] as number) ? [left, right] : [right, left];
    const barrier = this.#barrier(small, large);
    if (barrier !== undefined) return barrier;
    this.#parent[small] = large;
    this.#size[large] = (this.#size[large] as number) + (this.#size[small] as number);
    // Two rings become one when they exchange what comes next.
    const next = this.#next[small] as number;
    this.#next[small] = this.#next[large] as number;
    this.#next[large] = next;
    for (const values of this.#identifiers) if (values[large] === 0) values[large] = values[small] as number;
    return undefined;
  }

  /** All records of the group of `r`. */
  *members(r: number): Generator<number> {
    yield r;
    for (let other = this.#next[r] as number; other !== r; other = this.#next[other] as number) yield other;
  }

  #barrier(small: number, large: number): Barrier | undefined {
    for (const values of this.#identifiers) {
      if (values[small] !== 0 && values[large] !== 0 && values[small] !== values[large]) return "OTHER_IDENTIFIER";
    }
    if (this.#apart.size > 0 && this.#isHeldApart(small, large)) return "JUDGED_DIFFERENT";
    return this.#sourceOf !== undefined && this.#sharesSource(small, large, this.#sourceOf) ? "ONE_TO_ONE" : undefined;
  }

  #isHeldApart(small: number, large: number): boolean {
    for (const member of this.members(small)) {
      for (const enemy of this.#apart.get(member) ?? []) if (this.find(enemy) === large) return true;
    }
    return false;
  }

  #sharesSource(small: number, large: number, sourceOf: Uint8Array): boolean {
    const sources = new Set<number>();
    for (const member of this.members(small)) sources.add(sourceOf[member] as number);
    for (const member of this.members(large)) if (sources.has(sourceOf[member] as number)) return true;
    return false;
  }
}
