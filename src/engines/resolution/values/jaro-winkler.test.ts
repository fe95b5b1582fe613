/** Jaro-Winkler against the textbook (Jaro 1989; Winkler 1990), and what every similarity must keep to. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jaroWinkler } from "./jaro-winkler.ts";

/** Letter by letter as in Winkler 1990; for each letter of b the first free equal letter of a within the window. */
function plainJaro(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const partnerOfA: (number | undefined)[] = Array.from({ length: a.length }, () => undefined);
  const inB: string[] = [];
  for (let j = 0; j < b.length; j++) {
    for (let i = 0; i < a.length; i++) {
      if (Math.abs(i - j) > window || partnerOfA[i] !== undefined || a[i] !== b[j]) continue;
      partnerOfA[i] = j;
      inB.push(b.charAt(j));
      break;
    }
  }
  const inA = Array.from(a).filter((_, i) => partnerOfA[i] !== undefined);
  const m = inA.length;
  if (m === 0) return 0;
  const transpositions = Math.floor(inA.filter((letter, i) => letter !== inB[i]).length / 2);
  return (m / a.length + m / b.length + (m - transpositions) / m) / 3;
}

function plainJaroWinkler(a: string, b: string): number {
  const jaro = plainJaro(a, b);
  if (jaro < 0.7) return jaro;
  let prefix = 0;
  while (prefix < Math.min(4, a.length, b.length) && a[prefix] === b[prefix]) prefix++;
  return jaro + 0.1 * prefix * (1 - jaro);
}

/** Few letters, so that they meet often; some longer than one mask. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[abcd]{0,14}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-e ]{26,34}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9 ]{0,45}$/) },
);

// Kills: window one wider or narrower, prefix of three or five, scale .11, boost from .75, transpositions not halved,
// longest mask 32, a mask that is not cleared after the call.
test("the bit-parallel similarity equals the textbook", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(jaroWinkler(a, b)).toBeCloseTo(plainJaroWinkler(a, b), 12);
    }),
    { numRuns: 5000 },
  );
});

test("it lies between 0 and 1, and is 1 for equal words", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const similarity = jaroWinkler(a, b);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(jaroWinkler(a, a)).toBe(1);
    }),
  );
});

test.each([
  ["martha", "marhta", 0.9611],
  ["dwayne", "duane", 0.84],
  ["dixon", "dicksonx", 0.8133],
])("%s and %s: the values of Winkler's paper", (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
});
