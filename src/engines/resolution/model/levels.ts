/**
 * Levels: how two records compare, field by field, as small numbers and as one code.
 *
 * The code is a mixed-radix number of all levels. There are few different ones (some hundreds to some thousands per
 * million pairs), so everything that depends on levels only is computed once per code: EM runs on a histogram of codes,
 * a weight is one look-up, and a stored code explains an old decision.
 */
import { type Compare, DIFFERENT, MISSING } from "../fields/field.ts";
import { remembering } from "../fields/similar.ts";
import { fieldKind } from "../fields/spec.ts";
import { SWAPPED } from "../fields/given-names.ts";
import type { Records } from "../records/records.ts";

/** A field says nothing new once another one agrees: sex beside an equal given name, a street beside an equal postcode. */
export type Implied = { readonly field: number; readonly by: number; readonly atLeast: number };

export type PairRules = {
  readonly implied: readonly Implied[];
  /** Given names and surname of one person, which may have been swapped. */
  readonly swaps: readonly { readonly given: number; readonly surname: number }[];
};

/** How many levels each field has. */
export const levelCounts = (records: Records): readonly number[] =>
  records.fields.map(({ spec }) => fieldKind(spec.kind).levels.length);

/**
 * What each level adds to a code. Codes are exact up to 2^53: twenty fields of six levels.
 * @throws {RangeError} when the fields have more combinations than that
 */
export function codeSteps(counts: readonly number[]): readonly number[] {
  const steps: number[] = [];
  let step = 1;
  for (const count of counts) {
    steps.push(step);
    step *= count;
  }
  if (step > Number.MAX_SAFE_INTEGER) throw new RangeError("Too many fields to compare: leave some out");
  return steps;
}

/** The levels in a code. */
export function levelsOfCode(code: number, counts: readonly number[]): readonly number[] {
  let rest = code;
  return counts.map((count) => {
    const level = rest % count;
    rest = (rest - level) / count;
    return level;
  });
}

/** Pairs of values of a costly field that are remembered: 2^17 take 1 MiB per field and thread. */
const MEMO_BITS = 17;

/** Compares pairs of records; keeps scratch space, so one comparer serves one thread. */
export class Comparer {
  /** The levels of the last pair, by field. */
  readonly levels: Uint8Array;
  readonly #rows: Uint32Array;
  readonly #width: number;
  readonly #compares: readonly Compare[];
  readonly #equal: Uint8Array;
  readonly #steps: Float64Array;
  readonly #rules: PairRules;
  readonly #folds: readonly (Uint32Array | undefined)[];

  constructor(records: Records, rules: PairRules) {
    const kinds = records.fields.map(({ spec }) => fieldKind(spec.kind));
    const counts = levelCounts(records);
    this.#rows = records.rows;
    this.#width = records.fields.length;
    this.#compares = kinds.map((kind, f) => {
      const compare = kind.compare((records.fields[f] as Records["fields"][number]).values);
      return kind.isCostly ? remembering(compare, MEMO_BITS) : compare;
    });
    this.#equal = Uint8Array.from(counts, (count) => count - 1);
    this.#steps = Float64Array.from(codeSteps(counts));
    this.#rules = rules;
    this.#folds = records.fields.map(({ values }) => values.tables["fold"]);
    this.levels = new Uint8Array(counts.length);
  }

  /** The code of the levels of two records; `levels` holds them until the next call. Symmetric. */
  compare(i: number, j: number): number {
    const rows = this.#rows;
    const levels = this.levels;
    const width = this.#width;
    const left = i * width;
    const right = j * width;
    for (let f = 0; f < width; f++) {
      const a = rows[left + f] as number;
      const b = rows[right + f] as number;
      if (a === b) levels[f] = a === 0 ? MISSING : (this.#equal[f] as number);
      else levels[f] = a === 0 || b === 0 ? MISSING : (this.#compares[f] as Compare)(a, b);
    }
    for (const { given, surname } of this.#rules.swaps) this.#readSwap(left, right, given, surname);
    for (const { field, by, atLeast } of this.#rules.implied)
      if ((levels[by] as number) >= atLeast) levels[field] = MISSING;
    let code = 0;
    for (let f = 0; f < width; f++) code += (levels[f] as number) * (this.#steps[f] as number);
    return code;
  }

  /** Names that are each other's: one level for both, because one mistake made them so. */
  #readSwap(left: number, right: number, given: number, surname: number): void {
    const levels = this.levels;
    if (levels[given] !== DIFFERENT || levels[surname] === this.#equal[surname] || levels[surname] === MISSING) return;
    const givenFolds = this.#folds[given] as Uint32Array;
    const surnameFolds = this.#folds[surname] as Uint32Array;
    const rows = this.#rows;
    const isSwapped =
      givenFolds[rows[left + given] as number] === surnameFolds[rows[right + surname] as number] &&
      givenFolds[rows[right + given] as number] === surnameFolds[rows[left + surname] as number];
    if (!isSwapped) return;
    levels[given] = SWAPPED;
    levels[surname] = MISSING;
  }
}
