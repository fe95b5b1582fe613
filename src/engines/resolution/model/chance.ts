/**
 * Chance: how often two records of different entities agree by accident, per field and level (the u-probabilities of
 * Fellegi & Sunter 1969, "A Theory for Record Linkage").
 *
 * For equal values this is exact: the number of equal pairs follows from the counts of the values. For the levels
 * between, random pairs are compared, and the rest of the probability is divided as they fall.
 */
import type { Records } from "../records/records.ts";
import { Comparer, levelsOfCode, type PairRules } from "./levels.ts";
import { randomFrom } from "./random.ts";
import type { Histogram } from "./sessions.ts";

/** Probabilities per field and level; level 0 (missing) has none. */
export type LevelProbabilities = readonly Float64Array[];

/** Compares random pairs of records and gives their codes. */
export function sampleRandomPairs(records: Records, rules: PairRules, samples: number, seed: number): Float64Array {
  const comparer = new Comparer(records, rules);
  const random = randomFrom(seed);
  const codes = new Float64Array(samples);
  let taken = 0;
  while (taken < samples && records.count > 1) {
    const i = Math.floor(random() * records.count);
    const j = Math.floor(random() * records.count);
    if (i !== j) codes[taken++] = comparer.compare(i, j);
  }
  return codes.subarray(0, taken);
}

/** The chance that two random records with a value for the field have the same one: the sum over values of c(c-1)/n(n-1). */
export function chanceOfEqual(counts: ArrayLike<number>): number {
  let equal = 0;
  let filled = 0;
  for (let v = 1; v < counts.length; v++) {
    const count = counts[v] as number;
    equal += count * (count - 1);
    filled += count;
  }
  return filled < 2 ? 0 : equal / (filled * (filled - 1));
}

/** Added to every level that was sampled, so that what was never seen is rare and not impossible. */
const PRIOR_COUNT = 0.3;

/** No agreement is taken to be rarer than this: one pair in a billion. */
const RAREST = 1e-9;

/** How often each field had each level. */
function countLevels({ codes, counts }: Histogram, levels: readonly number[]): readonly Float64Array[] {
  const sums = levels.map((count) => new Float64Array(count));
  for (const [i, code] of codes.entries()) {
    for (const [f, level] of levelsOfCode(code, levels).entries()) {
      const sum = sums[f] as Float64Array;
      sum[level] = (sum[level] as number) + (counts[i] as number);
    }
  }
  return sums;
}

/** Chance per field and level from random pairs, with the exact chance of equality. */
export function chanceOf(random: Histogram, levels: readonly number[], equal: readonly number[]): LevelProbabilities {
  return countLevels(random, levels).map((counts, f) => {
    const last = counts.length - 1;
    const chance = new Float64Array(counts.length);
    let between = 0;
    for (let level = 1; level < last; level++) between += (counts[level] as number) + PRIOR_COUNT;
    const ofEqual = Math.max(equal[f] as number, RAREST);
    for (let level = 1; level < last; level++) {
      chance[level] = Math.max((((counts[level] as number) + PRIOR_COUNT) / between) * (1 - ofEqual), RAREST);
    }
    chance[last] = ofEqual;
    return chance;
  });
}
