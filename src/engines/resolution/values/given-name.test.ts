/** Given names and nicknames: what a field for voornamen holds, and which names stand for one another. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isInitials, parseGivenNames } from "./given-name.ts";
import { areNameVariants, givenNameFamilies } from "./nicknames.ts";

test.each([
  ["Jan Piet", ["jan", "piet"], "jp"],
  ["Jan-Piet", ["jan", "piet"], "jp"],
  ["J.P.", [], "jp"],
  ["J. P.", [], "jp"],
  ["J.-P.", [], "jp"],
  ["JP", [], "jp"],
  ["Th.", [], "t"],
  ["Chr.", [], "c"],
  ["A.M.", [], "am"],
  ["Joh.", ["joh"], "j"],
  ["Johannes (Hans)", ["johannes", "hans"], "jh"],
  ["Dr. Jan", ["jan"], "j"],
  ["mevr. M. Fatima", ["fatima"], "mf"],
  ["Daniëlle", ["danielle"], "d"],
  ["", [], ""],
])("%s", (text, names, initials) => {
  expect(parseGivenNames(text)).toEqual({ names, initials });
});

const name = fc.constantFrom("Jan", "Piet", "Mohamed", "Fatima", "Anne", "Willem", "Özlem");

// Kills: initials taken of the first name only, names in another order, dotted initials read as a word.
test("names and their initials lead to the same initials", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      const written = parseGivenNames(names.join(" "));
      const dotted = parseGivenNames(names.map((one) => `${one.charAt(0)}.`).join(""));
      expect(written.names).toHaveLength(names.length);
      expect(dotted.names).toEqual([]);
      expect(dotted.initials).toBe(written.initials);
    }),
  );
});

test.each([
  ["kees", "cornelis"],
  ["kees", "cor"],
  ["jan", "johannes"],
  ["ina", "wilhelmina"],
  ["ina", "catharina"],
  ["mohammed", "mo"],
  ["khadija", "hatice"],
  ["pawel", "paul"],
])("%s may be %s", (a, b) => {
  expect(areNameVariants(a, b)).toBe(true);
  expect(areNameVariants(b, a)).toBe(true);
});

test.each([
  ["jan", "kees"],
  ["wilhelmina", "catharina"],
  ["maria", "mario"],
  ["onbekend", "onbekendt"],
])("%s is not %s", (a, b) => {
  expect(areNameVariants(a, b)).toBe(false);
});

test("a name that is in no family is its own", () => {
  expect(givenNameFamilies("xqz")).toEqual(["xqz"]);
  expect(areNameVariants("xqz", "xqz")).toBe(true);
  expect(["j", "jp", "th", "chr"].every(isInitials)).toBe(true);
  expect(["jo", "an", "bas", "chrs"].some(isInitials)).toBe(false);
});
