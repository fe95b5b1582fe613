/**
 * Linkage: in which order records of one component are brought together.
 *
 * Joining whatever a single pair connects lets one wrong pair melt two families into one, and a file of near-namesakes into
 * a heap. So clusters are joined by the mean of all pairs between them (average linkage, Sokal & Michener 1958), the
 * most alike first. It is done on the pairs that were kept, in one component at a time.
 */

/** A pair that was not kept weighs this much (bits): it was compared and fell below the floor, or no rule saw it. */
const NOT_KEPT = -3;

/** One pair weighs no more than this in a mean, so that a very strong one does not drown three that contradict it. */
const MOST_BITS = 10;

export type Link = { readonly a: number; readonly b: number; readonly weight: number };

/** Asked to bring two groups together; false when something keeps them apart. */
type Join = (a: number, b: number) => boolean;

type Between = { sum: number; count: number };

type Offer = { readonly mean: number; readonly a: number; readonly b: number; readonly version: number };

/** A heap of offers, the best first; of equal ones the lower groups first. */
class Offers {
  readonly #heap: Offer[] = [];

  push(offer: Offer): void {
    const heap = this.#heap;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isBefore(offer, heap[up] as Offer)) break;
      heap[at] = heap[up] as Offer;
      at = up;
    }
    heap[at] = offer;
  }

  pop(): Offer | undefined {
    const heap = this.#heap;
    const [best] = heap;
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return best;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Offer, heap[child] as Offer)) child++;
      if (!isBefore(heap[child] as Offer, last)) break;
      heap[at] = heap[child] as Offer;
      at = child;
    }
    heap[at] = last;
    return best;
  }
}

const isBefore = (x: Offer, y: Offer): boolean =>
  x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** The groups of one component, and what lies between them. */
class Component {
  readonly #between = new Map<number, Map<number, Between>>();
  readonly #size = new Map<number, number>();
  readonly #version = new Map<number, number>();
  readonly #offers = new Offers();

  constructor(links: readonly Link[], sizeOf: (group: number) => number) {
    for (const { a, b, weight } of links) {
      for (const group of [a, b]) if (!this.#size.has(group)) this.#size.set(group, sizeOf(group));
      const between = this.#of(a).get(b) ?? { sum: 0, count: 0 };
      between.sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, weight));
      between.count++;
      this.#of(a).set(b, between);
      this.#of(b).set(a, between);
    }
    for (const [a, others] of this.#between) for (const b of others.keys()) if (a < b) this.#offer(a, b);
  }

  /** Joins the most alike groups until none are alike enough. */
  joinAll(join: Join): void {
    for (let best = this.#offers.pop(); best !== undefined && best.mean >= 0; best = this.#offers.pop()) {
      const { a, b } = best;
      if (best.version !== this.#versionOf(a) + this.#versionOf(b) || !this.#of(a).has(b)) continue;
      if (join(a, b)) this.#merge(a, b);
      else this.#forget(a, b);
    }
  }

  #of(group: number): Map<number, Between> {
    const known = this.#between.get(group);
    if (known !== undefined) return known;
    const fresh = new Map<number, Between>();
    this.#between.set(group, fresh);
    return fresh;
  }

  #versionOf(group: number): number {
    return this.#version.get(group) ?? 0;
  }

  #offer(a: number, b: number): void {
    const between = this.#of(a).get(b);
    if (between === undefined) return;
    const pairs = (this.#size.get(a) ?? 1) * (this.#size.get(b) ?? 1);
    const mean = (between.sum + NOT_KEPT * Math.max(0, pairs - between.count)) / pairs;
    if (mean < 0) return;
    this.#offers.push({ mean, a: Math.min(a, b), b: Math.max(a, b), version: this.#versionOf(a) + this.#versionOf(b) });
  }

  #forget(a: number, b: number): void {
    this.#of(a).delete(b);
    this.#of(b).delete(a);
  }

  /** The group with fewer neighbours goes up in the other, which keeps its number. */
  #merge(a: number, b: number): void {
    const [gone, kept] = this.#of(a).size < this.#of(b).size ? [a, b] : [b, a];
    this.#forget(gone, kept);
    const neighbours = this.#of(kept);
    for (const [other, between] of this.#of(gone)) {
      const known = neighbours.get(other);
      this.#of(other).delete(gone);
      if (known === undefined) {
        neighbours.set(other, between);
        this.#of(other).set(kept, between);
      } else {
        known.sum += between.sum;
        known.count += between.count;
      }
    }
    this.#between.delete(gone);
    this.#size.set(kept, (this.#size.get(kept) ?? 1) + (this.#size.get(gone) ?? 1));
    // Versions only grow, so an offer made before the change is known by its sum.
    this.#version.set(kept, this.#versionOf(kept) + this.#versionOf(gone) + 1);
    for (const other of neighbours.keys()) this.#offer(kept, other);
  }
}

/** Brings groups of one component together; `links` are all kept pairs between its groups, weights from the threshold. */
export function linkComponent(links: readonly Link[], sizeOf: (group: number) => number, join: Join): void {
  new Component(links, sizeOf).joinAll(join);
}
