/**
 * Field: one thing that records say (a surname, a date, an address), as numbers that two records are compared by.
 *
 * A field is made of one or more columns. Its distinct values are read once (`prepare`): spelled one way, numbered, and
 * given tables of what comparison and blocking need. Comparing two records then takes two numbers per field: equal
 * numbers are equal values, and unequal ones go to `compare`, whose answers are remembered.
 */
import { writeLetters } from "../values/letters.ts";

/** Every field has these levels; a kind has its own between `DIFFERENT` and its last, which is "equal". */
export const MISSING = 0;
export const DIFFERENT = 1;

/** Numbers per value, in memory that threads share. */
export type Uints = Uint32Array;

/** Values that may have several codes: those of `value` are `codes[starts[value] .. starts[value + 1]]`, sorted. */
export type CodeLists = { readonly starts: Uints; readonly codes: Uints };

/** Text of every value, as letters (`letters.ts`): value `v` is `heap[starts[v] .. starts[v + 1]]`. */
export type Texts = { readonly heap: Uint8Array; readonly starts: Uints };

/** All distinct values of one field. Value 0 is missing. */
export type FieldValues = {
  readonly kind: string;
  readonly count: number;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly tables: Readonly<Record<string, Uints>>;
  readonly lists: Readonly<Record<string, CodeLists>>;
};

export type Prepared = {
  readonly values: FieldValues;
  /** Per value as it stands in the columns: its value here. */
  readonly valueOf: Uints;
};

/** Level of two different, non-missing values; `MISSING` when they have nothing to compare. Symmetric. */
export type Compare = (a: number, b: number) => number;

export type FieldKind = {
  readonly name: string;
  /** Names of the levels, by number; the last is that of equal values. */
  readonly levels: readonly string[];
  /** How often records of one entity have each level, before anything is learned; level 0 is not counted. */
  readonly errors: readonly number[];
  /**
   * Reads the distinct values of the columns.
   * @param raw - per distinct combination, the text of each column; the first is all empty
   * @param counts - how many records hold each combination
   */
  readonly prepare: (raw: readonly (readonly string[])[], counts: ArrayLike<number>) => Prepared;
  readonly compare: (values: FieldValues) => Compare;
  /** Whether comparing two values costs more than looking the answer up in a table of recent pairs (about 30 ns). */
  readonly isCostly: boolean;
  /** What of a value can be a blocking key: names of `lists`, from the strictest to the loosest. */
  readonly keys: readonly string[];
};

export const sharedUints = (length: number): Uint32Array<SharedArrayBuffer> =>
  new Uint32Array(new SharedArrayBuffer(Math.max(4, length * 4)), 0, length);

/** A 32-bit code of text that is never 0: FNV-1a with a final mix (Appleby, MurmurHash3). 0 means "none" everywhere. */
export function codeOfText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixCode(hash);
}

/** Spreads the bits of a code over all 32. */
export function mixCode(code: number): number {
  let mixed = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0 || 1;
}

/** Distinct values while they are being numbered. */
export type Numbered<T> = { readonly items: readonly T[]; readonly valueOf: Uints };

/**
 * Numbers what the columns hold: equal spellings share a number. `read` gives undefined for what counts as missing.
 * `items[v - 1]` belongs to value `v`.
 */
export function numberValues<T>(
  raw: readonly (readonly string[])[],
  read: (columns: readonly string[]) => T | undefined,
  spell: (item: T) => string,
): Numbered<T> {
  const known = new Map<string, number>();
  const items: T[] = [];
  const valueOf = sharedUints(raw.length);
  for (const [i, columns] of raw.entries()) {
    const item = columns.every((text) => text === "") ? undefined : read(columns);
    if (item === undefined) continue;
    const spelling = spell(item);
    let value = known.get(spelling);
    if (value === undefined) {
      value = items.push(item);
      known.set(spelling, value);
    }
    valueOf[i] = value;
  }
  return { items, valueOf };
}

/** One number per value; value 0 has 0. */
export function tableOf<T>(items: readonly T[], read: (item: T) => number): Uints {
  const table = sharedUints(items.length + 1);
  for (const [i, item] of items.entries()) table[i + 1] = read(item);
  return table;
}

/** The codes of each value, sorted and distinct; value 0 has none. */
export function listsOf<T>(items: readonly T[], read: (item: T) => readonly number[]): CodeLists {
  const starts = sharedUints(items.length + 2);
  let codes = new Uint32Array(items.length + 16);
  let end = 0;
  for (const [i, item] of items.entries()) {
    starts[i + 1] = end;
    const own = read(item);
    const distinct = own.length < 2 ? own : [...new Set(own)].toSorted((a, b) => a - b);
    if (end + distinct.length > codes.length) {
      const larger = new Uint32Array(2 * codes.length + distinct.length);
      larger.set(codes);
      codes = larger;
    }
    codes.set(distinct, end);
    end += distinct.length;
  }
  starts[items.length + 1] = end;
  const shared = sharedUints(end);
  shared.set(codes.subarray(0, end));
  return { starts, codes: shared };
}

/** Codes of texts: empty ones have none. */
export const codesOf = (texts: readonly string[]): readonly number[] =>
  texts.filter((text) => text !== "").map(codeOfText);

/** Lays the text of each value on one heap; value 0 is empty. */
export function textsOf<T>(items: readonly T[], read: (item: T) => string): Texts {
  const texts = items.map(read);
  const starts = sharedUints(items.length + 2);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const heap = new Uint8Array(new SharedArrayBuffer(Math.max(1, total)));
  let at = 0;
  for (const [i, text] of texts.entries()) {
    starts[i + 1] = at;
    at += writeLetters(text, heap, at);
  }
  starts[items.length + 1] = at;
  return { heap, starts };
}

/** Whether two sorted lists have a code in common. */
export function shareCode({ starts, codes }: CodeLists, a: number, b: number): boolean {
  let i = starts[a] as number;
  let j = starts[b] as number;
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  while (i < endA && j < endB) {
    const x = codes[i] as number;
    const y = codes[j] as number;
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
