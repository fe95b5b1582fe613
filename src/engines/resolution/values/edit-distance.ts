/**
 * Edit distance: how many letters to insert, delete, replace or swap with their neighbour, each place edited once
 * (optimal string alignment, a restriction of Damerau 1964 and Levenshtein 1966). Bit-parallel after Hyyrö 2003, "A
 * Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances": one step per letter of the second string
 * instead of one per pair of letters. Strings of more than 31 letters take the textbook table.
 */
import { LETTER_CODES, writeLetters } from "./letters.ts";

const LONGEST_MASK = 31;

/** Per letter code, the places where it stands in the first string. Zero outside a call. */
const places = new Int32Array(LETTER_CODES);

function osaBits(heap: Uint8Array, a: number, aLength: number, b: number, bLength: number): number {
  for (let i = 0; i < aLength; i++)
    places[heap[a + i] as number] = (places[heap[a + i] as number] as number) | (1 << i);
  const last = 1 << (aLength - 1);
  let positive = -1;
  let negative = 0;
  let diagonal = 0;
  let previousPlaces = 0;
  let distance = aLength;
  for (let j = 0; j < bLength; j++) {
    const here = places[heap[b + j] as number] as number;
    const swapped = ((~diagonal & here) << 1) & previousPlaces;
    diagonal = (((here & positive) + positive) ^ positive) | here | negative | swapped;
    const right = negative | ~(diagonal | positive);
    const down = diagonal & positive;
    if ((right & last) !== 0) distance++;
    else if ((down & last) !== 0) distance--;
    const shifted = (right << 1) | 1;
    positive = (down << 1) | ~(diagonal | shifted);
    negative = shifted & diagonal;
    previousPlaces = here;
  }
  for (let i = 0; i < aLength; i++) places[heap[a + i] as number] = 0;
  return distance;
}

/** The textbook table, three rows of it, for strings that do not fit in one mask. */
function osaLong(heap: Uint8Array, a: number, aLength: number, b: number, bLength: number): number {
  let beforePrevious = new Int32Array(bLength + 1);
  let previous = Int32Array.from({ length: bLength + 1 }, (_, j) => j);
  for (let i = 1; i <= aLength; i++) {
    const row = new Int32Array(bLength + 1);
    row[0] = i;
    for (let j = 1; j <= bLength; j++) {
      const same = heap[a + i - 1] === heap[b + j - 1];
      let best = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (same ? 0 : 1),
      );
      if (isSwap(heap, a + i - 1, b + j - 1, i, j)) best = Math.min(best, (beforePrevious[j - 2] as number) + 1);
      row[j] = best;
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[bLength] as number;
}

const isSwap = (heap: Uint8Array, a: number, b: number, i: number, j: number): boolean =>
  i > 1 && j > 1 && heap[a] === heap[b - 1] && heap[a - 1] === heap[b];

/** Distance of two strings on the heap (`letters.ts`), each by start and length. */
export function osaDistanceAt(heap: Uint8Array, a: number, aLength: number, b: number, bLength: number): number {
  if (aLength === 0 || bLength === 0) return aLength + bLength;
  return aLength > LONGEST_MASK || bLength > LONGEST_MASK
    ? osaLong(heap, a, aLength, b, bLength)
    : osaBits(heap, a, aLength, b, bLength);
}

let scratch = new Uint8Array(512);

/** As `osaDistanceAt`, on two folded strings. */
export function osaDistance(a: string, b: string): number {
  if (a.length + b.length > scratch.length) scratch = new Uint8Array(2 * (a.length + b.length));
  const aLength = writeLetters(a, scratch, 0);
  return osaDistanceAt(scratch, 0, aLength, aLength, writeLetters(b, scratch, aLength));
}
