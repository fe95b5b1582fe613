/**
 * Sessions: pairs to learn from. In a session all pairs agree on some fields, so matches are frequent enough to be seen;
 * the other fields are then learned from (as in Splink, after Winkler 2000). Two or more sessions on different fields
 * together cover every field.
 */
import { passingBlocksOf, eachBlock } from "../blocking/blocks.ts";
import type { RuleKeys } from "../blocking/keys.ts";
import type { Records } from "../records/records.ts";
import { Comparer, type PairRules } from "./levels.ts";
import { randomFrom } from "./random.ts";

/** Fields on which all pairs of the session have equal values. */
export type Session = { readonly fields: readonly number[] };

/** Pairs of one session. */
export type SessionPairs = {
  /** How many pairs there are in all. */
  readonly total: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Codes of `levels.ts`. */
  readonly codes: Float64Array;
};

/** The two members of pair number `ordinal` in a block: 0 is (1,0), 1 is (2,0), 2 is (2,1), and so on. */
function pairAt(ordinal: number): readonly [number, number] {
  let high = Math.floor((1 + Math.sqrt(1 + 8 * ordinal)) / 2);
  // The square root may round to the wrong side for large ordinals.
  while ((high * (high - 1)) / 2 > ordinal) high--;
  while ((high * (high + 1)) / 2 <= ordinal) high++;
  return [high, ordinal - (high * (high - 1)) / 2];
}

/**
 * Compares the pairs of a session, or an evenly spread sample of about `most` of them. Every pair has the same chance
 * to be taken, so proportions in the sample are those of the session.
 */
export function samplePairs(
  records: Records,
  rules: PairRules,
  keys: RuleKeys,
  { most, seed }: { readonly most: number; readonly seed: number },
): SessionPairs {
  const blocks = passingBlocksOf(keys);
  let total = 0;
  eachBlock(blocks, (from, to) => {
    total += ((to - from) * (to - from - 1)) / 2;
  });
  const step = Math.max(1, total / most);
  const capacity = Math.ceil(total / step) + 1;
  const left = new Uint32Array(capacity);
  const right = new Uint32Array(capacity);
  const codes = new Float64Array(capacity);
  const comparer = new Comparer(records, rules);
  const random = randomFrom(seed);
  let taken = 0;
  let before = 0;
  // One pair from each stretch of `step` pairs, at a random place in it.
  let next = step === 1 ? 0 : random() * step;
  eachBlock(blocks, (from, to) => {
    const pairs = ((to - from) * (to - from - 1)) / 2;
    while (Math.floor(next) < before + pairs && taken < capacity) {
      const [a, b] = pairAt(Math.floor(next) - before);
      const i = blocks.members[from + a] as number;
      const j = blocks.members[from + b] as number;
      left[taken] = i;
      right[taken] = j;
      codes[taken] = comparer.compare(i, j);
      taken++;
      next = step === 1 ? next + 1 : taken * step + random() * step;
    }
    before += pairs;
  });
  return { total, left: left.subarray(0, taken), right: right.subarray(0, taken), codes: codes.subarray(0, taken) };
}

/** How many pairs have each code. */
export type Histogram = { readonly codes: Float64Array; readonly counts: Float64Array };

export function histogramOf(codes: Iterable<number>): Histogram {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  // Sorted, so that sums do not depend on the order in which threads finished.
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  return {
    codes: Float64Array.from(sorted, ([code]) => code),
    counts: Float64Array.from(sorted, ([, count]) => count),
  };
}
