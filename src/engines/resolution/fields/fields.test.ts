/** Fields: every kind of comparison is symmetric, and gives the level that a person would. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DIFFERENT } from "./field.ts";
import { FIELD_KINDS, fieldKind } from "./spec.ts";

/** The level of two values of one kind, by its name. */
function levelOf(kind: string, left: readonly string[], right: readonly string[]): string {
  const { prepare, compare, levels } = fieldKind(kind);
  const { values, valueOf } = prepare([left.map(() => ""), left, right], [0, 1, 1]);
  const [a = 0, b = 0] = valueOf.subarray(1);
  if (a === 0 || b === 0) return "missing";
  return levels[a === b ? levels.length - 1 : compare(values)(a, b)] ?? "";
}

const CASES: readonly (readonly [kind: string, left: string, right: string, level: string])[] = [
  ["given-names", "Jan", "Jan", "equal"],
  ["given-names", "Johannes", "Hans", "variant"],
  ["given-names", "Jan Piet", "Piet", "variant"],
  ["given-names", "Sanne", "Sane", "typo"],
  ["given-names", "J.", "Jan", "initial"],
  ["given-names", "J.P.", "Jan", "initial"],
  ["given-names", "P.", "Jan", "different"],
  ["given-names", "Ben", "Bem", "different"],
  ["surnames", "van den Berg", "v.d. Berg", "equal"],
  ["surnames", "van den Berg", "Berg", "core"],
  ["surnames", "Berg, van den", "van den Berg", "equal"],
  ["surnames", "Jansen-de Vries", "Jansen", "part"],
  ["surnames", "Dijkstra", "Dykstra", "similar"],
  ["surnames", "Waterman", "Watrman", "typo"],
  ["surnames", "Waterman", "Kerkhof", "different"],
  ["dates", "1980-03-05", "5-3-1980", "equal"],
  ["dates", "1980-03-05", "1980-05-03", "swapped"],
  ["dates", "1980-03-05", "1980-03-06", "typo"],
  ["dates", "1980-03-05", "1980-01-01", "filler"],
  ["dates", "1980-01-01", "1981-01-01", "different"],
  ["dates", "1980-03-05", "1991-03-05", "two-parts"],
  ["dates", "1980-03-15", "1980-03-27", "two-parts"],
  ["dates", "1980-03-15", "1980-11-27", "same-year"],
  ["dates", "1980-03-05", "1975-10-27", "different"],
  ["house-numbers", "12", "12 bis", "no-addition"],
  ["house-numbers", "12A", "12B", "other-addition"],
  ["house-numbers", "12", "112", "typo"],
  ["house-numbers", "12", "340", "different"],
  ["sexes", "V", "vrouw", "equal"],
  ["sexes", "V", "M", "different"],
  ["sexes", "V", "onbekend", "missing"],
  ["identifiers-bsn", "111222333", "111222333", "equal"],
  ["identifiers-kvk", "12345678", "12345687", "typo"],
  ["identifiers-kvk", "12345678", "87654321", "different"],
  ["identifiers-kvk", "00000000", "12345678", "missing"],
  ["organisations", "Zonnehoek Beheer B.V.", "ZONNEHOEK BEHEER BV", "equal"],
  ["organisations", "Jansen Bouw B.V.", "Bouw Jansen", "same-words"],
  ["streets", "Kerkstr.", "Kerkstraat", "equal"],
];

// Kills: prefixes kept in the core, a swap read as a typo, fillers read as equal, initials that fit anywhere, short
// names that count as typos, placeholders that count as numbers.
test.each(CASES)("%s: %s and %s are %s", (kind, left, right, level) => {
  expect(levelOf(kind, [left], [right])).toBe(level);
});

test("postcode and place stand in for one another", () => {
  const places = (left: readonly string[], right: readonly string[]): string => levelOf("places", left, right);
  expect(places(["1234AB", "Waterveen"], ["1234 ab", "Waterven"])).toBe("equal");
  expect(places(["1234AB", ""], ["1243AB", ""])).toBe("typo");
  expect(places(["1234AB", ""], ["1234XY", ""])).toBe("area");
  expect(places(["", "Waterveen"], ["9999XY", "Waterveen"])).toBe("place");
  expect(places(["", "Waterveen"], ["", "Watervean"])).toBe("similar-place");
  expect(places(["1234AB", ""], ["", "Waterveen"])).toBe("missing");
});

const word = fc.string({ unit: fc.constantFrom(..."abdeijnrstv 19-.".split("")), minLength: 1, maxLength: 12 });
const text = fc.oneof(
  word,
  fc.constantFrom(
    "Jan",
    "Johannes",
    "J.",
    "van den Berg",
    "v.d. Berg",
    "1980-03-05",
    "05-03-1980",
    "1980-01-01",
    "12A",
    "1234AB",
    "Jansen Bouw BV",
    "Kerkstraat 12",
  ),
);

// Kills: a comparison that reads one side only (initials that must be the left one's, the shorter word on the left).
test("every comparison is symmetric, and says different or better about two values", () => {
  for (const [name, { prepare, compare, levels }] of FIELD_KINDS) {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const raw = [["", ""], ...texts.map((one) => [one, ""])];
        const { values } = prepare(
          raw,
          raw.map(() => 1),
        );
        const level = compare(values);
        for (let a = 1; a < values.count; a++) {
          for (let b = a + 1; b < values.count; b++) {
            const here = level(a, b);
            expect(here, name).toBe(level(b, a));
            expect(here === 0 || here >= DIFFERENT).toBe(true);
            expect(here).toBeLessThan(levels.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  }
});

test("believed errors of every kind are a distribution over its levels", () => {
  for (const { errors, levels, name } of FIELD_KINDS.values()) {
    expect(errors.length, name).toBe(levels.length);
    expect(errors[0], name).toBe(0);
    expect(
      errors.reduce((sum, error) => sum + error, 0),
      name,
    ).toBeCloseTo(1, 6);
  }
});
