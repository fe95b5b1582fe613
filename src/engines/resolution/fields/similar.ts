/** Similar: the comparison of letters that fields share, with cheap tests before dear ones. */
import { osaDistanceAt } from "../values/edit-distance.ts";
import { jaroWinklerAt } from "../values/jaro-winkler.ts";
import type { Texts, Uints } from "./field.ts";

/** First code of the digits in `letters.ts`. */
const FIRST_DIGIT = 27;
const LAST_DIGIT = 36;

/**
 * Which letters stand in a stretch of a heap, as bits. Digits share the bits of the first letters: texts of digits only
 * are then told apart best, and mixed ones (postcodes) merely less well.
 */
function letterMask(heap: Uint8Array, start: number, length: number): number {
  let mask = 0;
  for (let i = start; i < start + length; i++) {
    const code = heap[i] as number;
    const isDigit = code >= FIRST_DIGIT && code <= LAST_DIGIT;
    mask |= 1 << (isDigit ? code - FIRST_DIGIT : code & 31);
  }
  return mask;
}

/** Which letters each value holds, for `mayBeSimilar`. */
export function masksOf({ heap, starts }: Texts): Uints {
  const masks = new Uint32Array(starts.length - 1);
  for (let v = 0; v < masks.length; v++) {
    masks[v] = letterMask(heap, starts[v] as number, (starts[v + 1] as number) - (starts[v] as number));
  }
  return masks;
}

function countBits(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Two words of which each lacks more than `most` of the other's letters differ by more than `most` edits: every edit
 * takes away at most one letter and brings in at most one.
 */
const mayBeWithin = (masks: Uints, a: number, b: number, most: number): boolean => {
  const x = masks[a] as number;
  const y = masks[b] as number;
  return countBits(x & ~y) <= most && countBits(y & ~x) <= most;
};

export type Letters = {
  /** Whether the words differ by one edit: a letter more, less, other, or swapped with its neighbour. */
  readonly isTypo: (a: number, b: number) => boolean;
  /** Jaro-Winkler similarity, or 0 when it cannot reach `atLeast`. */
  readonly similarity: (a: number, b: number, atLeast: number) => number;
};

/** Comparisons on the texts of one field. */
export function compareLetters(texts: Texts): Letters {
  const { heap, starts } = texts;
  const masks = masksOf(texts);
  const isTypo = (a: number, b: number): boolean => {
    const fromA = starts[a] as number;
    const fromB = starts[b] as number;
    const lengthA = (starts[a + 1] as number) - fromA;
    const lengthB = (starts[b + 1] as number) - fromB;
    if (Math.abs(lengthA - lengthB) > 1 || !mayBeWithin(masks, a, b, 1)) return false;
    return osaDistanceAt(heap, fromA, lengthA, fromB, lengthB) === 1;
  };
  const similarity = (a: number, b: number, atLeast: number): number => {
    const fromA = starts[a] as number;
    const fromB = starts[b] as number;
    const lengthA = (starts[a + 1] as number) - fromA;
    const lengthB = (starts[b + 1] as number) - fromB;
    if (lengthA === 0 || lengthB === 0) return 0;
    // With m matches Jaro is at most (m/|a| + m/|b| + 1)/3, and at best four common first letters close 0.4 of the gap.
    const most = Math.min(lengthA, lengthB);
    const jaro = (most / lengthA + most / lengthB + 1) / 3;
    if (jaro + 0.4 * (1 - jaro) < atLeast || ((masks[a] as number) & (masks[b] as number)) === 0) return 0;
    return jaroWinklerAt(heap, fromA, lengthA, fromB, lengthB);
  };
  return { isTypo, similarity };
}

const LEVEL_BITS = 4;
const LEVEL_MASK = (1 << LEVEL_BITS) - 1;

/**
 * Remembers recent answers of a symmetric comparison in a direct-mapped table of pairs of values, in which a newer pair
 * replaces an older one. Two words per entry: the smaller value; the larger value with the level in its low bits, so
 * values stay below 2^28.
 */
export function remembering(compare: (a: number, b: number) => number, bits: number): (a: number, b: number) => number {
  const memo = new Uint32Array(2 << bits);
  const shift = 32 - bits;
  return (a, b) => {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const entry = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> shift) << 1;
    const known = memo[entry + 1] as number;
    if (memo[entry] === low && known >>> LEVEL_BITS === high) return known & LEVEL_MASK;
    const level = compare(low, high);
    memo[entry] = low;
    memo[entry + 1] = (high << LEVEL_BITS) | level;
    return level;
  };
}
