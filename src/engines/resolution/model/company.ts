/**
 * Company: fields that agree together by accident, such as a postcode and the town where one was born.
 *
 * Two strangers of one town have postcodes of one area more often than two strangers. Multiplying both chances would
 * count that agreement twice (the violation of conditional independence of splink issue 198). So a field may have a
 * second table of chances, for pairs that are equal in the field beside it; which fields keep company is seen in random
 * pairs, after what comes from matches is taken off.
 */
import type { LevelProbabilities } from "./chance.ts";
import { levelsOfCode } from "./levels.ts";
import type { Histogram } from "./sessions.ts";

/** Chances of a field for pairs that are equal in another one. */
export type Company = { readonly field: number; readonly beside: number; readonly chance: Float64Array };

/** Company is believed from this many agreeing pairs and this many times the agreements that chance explains. */
const FEWEST_PAIRS = 25;
const LEAST_LIFT = 3;

/** How many pairs the table without company is worth. */
const BELIEF = 20;

type Seen = Company & { readonly lift: number };

/**
 * Finds fields that keep company.
 * @param strange - per code, the probability that the pair has nothing from one source
 */
export function findCompany(
  random: Histogram,
  levels: readonly number[],
  chance: LevelProbabilities,
  strange: Float64Array,
): readonly Company[] {
  const width = levels.length;
  const counts = Array.from({ length: width * width }, (_, at) => new Float64Array(levels[at % width] as number));
  for (const [i, code] of random.codes.entries()) {
    const ofPair = levelsOfCode(code, levels);
    const weight = (random.counts[i] as number) * (strange[i] as number);
    for (const [beside, level] of ofPair.entries()) {
      if (level !== (levels[beside] as number) - 1) continue;
      for (const [field, other] of ofPair.entries()) {
        const sum = counts[beside * width + field] as Float64Array;
        sum[other] = (sum[other] as number) + weight;
      }
    }
  }
  return strongest(counts.flatMap((sum, at) => readCompany(sum, Math.floor(at / width), at % width, chance)));
}

function readCompany(sum: Float64Array, beside: number, field: number, chance: LevelProbabilities): readonly Seen[] {
  if (beside === field) return [];
  const own = chance[field] as Float64Array;
  let filled = 0;
  let agreeing = 0;
  let expected = 0;
  for (let level = 1; level < sum.length; level++) filled += sum[level] as number;
  for (let level = 2; level < sum.length; level++) {
    agreeing += sum[level] as number;
    expected += filled * (own[level] as number);
  }
  if (agreeing < FEWEST_PAIRS || agreeing < LEAST_LIFT * expected) return [];
  const table = sum.map((count, level) =>
    level === 0 ? 0 : (count + BELIEF * (own[level] as number)) / (filled + BELIEF),
  );
  return [{ field, beside, chance: table, lift: agreeing / expected }];
}

/** One table per field, the strongest first; no field is beside one that is beside it. */
function strongest(seen: readonly Seen[]): readonly Company[] {
  const kept: Company[] = [];
  for (const { field, beside, chance } of seen.toSorted((a, b) => b.lift - a.lift)) {
    const isTaken = kept.some((other) => other.field === field || (other.field === beside && other.beside === field));
    if (!isTaken) kept.push({ field, beside, chance });
  }
  return kept;
}
