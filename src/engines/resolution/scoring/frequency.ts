/**
 * Frequency: how much more or less often than the average equal pair two records agree by accident on one value (term
 * frequency; Winkler 2000; Enamorado, Fifield & Imai 2019).
 *
 * Two corrections keep it honest for small groups (bench/fairness.ts). Both rest on what a value is, never on who bears it.
 */
import { yearOfPacked } from "../values/date.ts";
import type { Field } from "../records/records.ts";

/** Fields of fewer values than this have no rare ones. */
const FEWEST_VALUES = 12;

/** A frequency changes the chance by at most this factor upwards: a value that half the file shares is a filler. */
const MOST_FREQUENT = 1e4;

/**
 * Names count as at most so much rarer than the average one. Given names and surnames go together: both are rare in the
 * whole file when both come from elsewhere, and common among those who bear them, so counting both rarities in full takes
 * namesakes of small groups for one person. Set on generated people; F1 elsewhere moved by less than .001.
 */
const RAREST: Readonly<Record<string, number>> = {
  "given-names": 0.5,
  "given-names-of-whole": 0.5,
  surnames: 0.25,
  "surnames-of-whole": 0.25,
};

/** 1 January, or day and month unknown: what is filled in when only the year is known. */
const isFiller = (date: number): boolean => date % 10000 === 101 || date % 10000 === 0;

/** A filled-in day says no more than its year: it is as frequent as all dates of that year together. */
function countsOfDates(packed: Uint32Array, counts: Uint32Array): Uint32Array {
  const inYear = new Map<number, number>();
  for (let v = 1; v < counts.length; v++) {
    const year = yearOfPacked(packed[v] as number);
    inYear.set(year, (inYear.get(year) ?? 0) + (counts[v] as number));
  }
  return counts.map((count, v) =>
    v > 0 && isFiller(packed[v] as number) ? (inYear.get(yearOfPacked(packed[v] as number)) ?? count) : count,
  );
}

function ratiosOf({ spec, values }: Field, counts: Uint32Array): Float64Array {
  let filled = 0;
  let squares = 0;
  for (let v = 1; v < counts.length; v++) {
    const count = counts[v] as number;
    filled += count;
    squares += count * (count - 1);
  }
  const ratios = new Float64Array(counts.length).fill(1);
  if (counts.length < FEWEST_VALUES || squares === 0) return ratios;
  // The frequency of the value, over the mean frequency of a pair that agrees.
  const mean = squares / filled;
  const floor = RAREST[spec.kind] ?? 0;
  const packed = spec.kind === "dates" ? values.tables["packed"] : undefined;
  const alike = packed === undefined ? counts : countsOfDates(packed, counts);
  for (let v = 1; v < counts.length; v++) {
    const ratio = Math.max((alike[v] as number) - 1, 0.5) / mean;
    ratios[v] = Math.min(Math.max(ratio, floor), MOST_FREQUENT);
  }
  return ratios;
}

/**
 * Per field and value: how much more often than the average equal pair two records agree on it by accident.
 * @param entityCounts - per field and value how many entities hold it; the records are counted when left out
 */
export const frequencyRatios = (
  fields: readonly Field[],
  entityCounts?: readonly Uint32Array[],
): readonly Float64Array[] => fields.map((field, f) => ratiosOf(field, entityCounts?.[f] ?? field.counts));
