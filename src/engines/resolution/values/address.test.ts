/** Addresses, dates and identifiers: one spelling per value, and nothing invented. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldPlace, foldPostcode, foldStreet, parseAddressLine, parseHouseNumber } from "./address.ts";

test.each([
  ["12", 12, ""],
  ["12A", 12, "a"],
  ["12-1", 12, "1"],
  ["12 bis", 12, "bis"],
  ["012 a hs", 12, "ahs"],
  ["12 huis", 12, "hs"],
  ["12 3 hoog", 12, "3h"],
])("house number %s", (text, number, addition) => {
  expect(parseHouseNumber(text)).toEqual({ number, addition });
});

test.each(["", "A12", "0", "onbekend"])("no house number in '%s'", (text) => {
  expect(parseHouseNumber(text)).toBeUndefined();
});

test.each([
  ["Burgemeester de Vriesstraat", "Burg. de Vriesstr."],
  ["Julianalaan", "Julianaln"],
  ["van der Helststraat", "v.d. Helststr"],
  ["De Kade", "kade"],
  ["Sint Jansplein", "St. Janspln"],
])("%s and %s are one street", (a, b) => {
  expect(foldStreet(a)).toBe(foldStreet(b));
});

test("streets that differ stay apart", () => {
  expect(foldStreet("Kerkstraat")).not.toBe(foldStreet("Kerkweg"));
  expect(foldStreet("Strand")).toBe("strand");
  expect(foldPlace("'s-Gravenhage")).toBe(foldPlace("Den Haag"));
  expect(foldPostcode("1234 ab")).toBe("1234AB");
  expect(foldPostcode("tq13 8df")).toBe("TQ138DF");
});

const show = (text: string): string => {
  const { street, house, postcode, place } = parseAddressLine(text);
  return [street, house?.number ?? "", house?.addition ?? "", postcode, place].join("|");
};

test.each([
  ["Kerkstraat 12-a, 1234 AB Utrecht", "kerkstraat|12|a|1234AB|utrecht"],
  ["1234AB 12", "|12||1234AB|"],
  ["12 Wallaby Place", "wallabyplace|12|||"],
  ["Plein 1944 12", "plein1944|12|||"],
  ["Kerkstraat 5 Utrecht", "kerkstraat|5|||utrecht"],
  ["Kerkstr. 12 hs, 's-Gravenhage", "kerkstraat|12|hs||denhaag"],
  ["Kerkstraat", "kerkstraat||||"],
  ["", "||||"],
])("one line: %s", (text, expected) => {
  expect(show(text)).toBe(expected);
});

// Kills: a number that loses its addition, an addition that keeps its dash, leading zeros kept.
test("a house number reads the same however its addition is attached", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99999 }),
      fc.stringMatching(/^[a-z]{0,1}$/),
      fc.constantFrom("", " ", "-", "/"),
      (n, a, gap) => {
        expect(parseHouseNumber(`00${n}${gap}${a.toUpperCase()}`)).toEqual({ number: n, addition: a });
      },
    ),
  );
});
