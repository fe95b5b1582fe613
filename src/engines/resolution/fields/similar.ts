/** Similar: the comparison of letters that fields share, with cheap tests before dear ones. */
import { osaDistanceAt } from "../values/edit-distance.ts";
import { jaroWinklerAt } from "../values/jaro-winkler.ts";
import { sharedUints, type Texts, type Uints } from "./field.ts";

/** The letters a-z that stand in a stretch of a heap, as bits; digits and others share the six left over. */
function letterMask(heap: Uint8Array, start: number, length: number): number {
  let mask = 0;
  for (let i = start; i < start + length; i++) {
    const code = heap[i] as number;
    mask |= 1 << (code <= 26 ? code : 27 + (code % 5));
  }
  return mask;
}

/** Which letters each value holds, for `mayBeSimilar`. */
export function masksOf({ heap, starts }: Texts): Uints {
  const masks = sharedUints(starts.length - 1);
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
