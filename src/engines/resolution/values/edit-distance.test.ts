/** Edit distance against the textbook table of optimal string alignment. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { osaDistance } from "./edit-distance.ts";

function plainOsa(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = d[i];
      if (row !== undefined) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[abc]{0,10}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-c]{28,34}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9 ]{0,40}$/) },
);

// Kills: the swap term left out, previous places not remembered, shifted without the 1, a longest mask of 32.
test("the bit-parallel distance equals the textbook", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(osaDistance(a, b)).toBe(plainOsa(a, b));
    }),
    { numRuns: 5000 },
  );
});

test("it is symmetric, and 0 only for equal words", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(osaDistance(a, b)).toBe(osaDistance(b, a));
      expect(osaDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ["jansen", "jnasen", 1],
  ["ca", "abc", 3],
  ["visser", "fisser", 1],
  ["", "vos", 3],
])("%s and %s differ %i", (a, b, distance) => {
  expect(osaDistance(a, b)).toBe(distance);
});
