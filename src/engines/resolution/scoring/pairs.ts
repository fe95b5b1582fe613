/** Pairs: what scoring keeps, in columns that grow. */

export type Pairs = {
  readonly count: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Logarithm (base 2) of the odds that the two are one entity. */
  readonly weights: Float32Array;
  /** Levels of the pair (`model/levels.ts`): with a model they explain the weight. */
  readonly codes: Float64Array;
};

/** Collects pairs; `take` gives what was collected. */
export class PairCollector {
  #count = 0;
  #left = new Uint32Array(1 << 12);
  #right = new Uint32Array(1 << 12);
  #weights = new Float32Array(1 << 12);
  #codes = new Float64Array(1 << 12);

  add(left: number, right: number, weight: number, code: number): void {
    const at = this.#count++;
    if (at === this.#left.length) this.#grow();
    this.#left[at] = left;
    this.#right[at] = right;
    this.#weights[at] = weight;
    this.#codes[at] = code;
  }

  #grow(): void {
    const size = this.#left.length * 2;
    const left = new Uint32Array(size);
    const right = new Uint32Array(size);
    const weights = new Float32Array(size);
    const codes = new Float64Array(size);
    left.set(this.#left);
    right.set(this.#right);
    weights.set(this.#weights);
    codes.set(this.#codes);
    this.#left = left;
    this.#right = right;
    this.#weights = weights;
    this.#codes = codes;
  }

  /** Gives what was collected and begins anew. */
  take(): Pairs {
    const count = this.#count;
    this.#count = 0;
    return {
      count,
      left: this.#left.slice(0, count),
      right: this.#right.slice(0, count),
      weights: this.#weights.slice(0, count),
      codes: this.#codes.slice(0, count),
    };
  }
}

/** Lays several collections behind one another. */
export function joinPairs(parts: readonly Pairs[]): Pairs {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const joined = {
    count,
    left: new Uint32Array(count),
    right: new Uint32Array(count),
    weights: new Float32Array(count),
    codes: new Float64Array(count),
  };
  let at = 0;
  for (const { count: size, left, right, weights, codes } of parts) {
    joined.left.set(left, at);
    joined.right.set(right, at);
    joined.weights.set(weights, at);
    joined.codes.set(codes, at);
    at += size;
  }
  return joined;
}
