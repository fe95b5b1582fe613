/** Tests of how well a column fits a type. */
import { expect, test } from "vitest";
import { fitOf, startType, typeKeuzes } from "./kolom-typen.ts";

const kolom = {
  naam: "geboortedatum",
  gevuld: 10,
  typen: [
    { type: "datum", vorm: "jjjjmmdd", past: 9 },
    { type: "getal", past: 10 },
    { type: "tekst", past: 10 },
  ],
};

test("a date fits in the form that was counted, a number in both, and all is text", () => {
  expect(fitOf(kolom, { type: "datum", vorm: "jjjjmmdd" })).toBe(9);
  expect(fitOf(kolom, { type: "datum", vorm: "dd-mm-jjjj" })).toBeUndefined();
  expect(fitOf(kolom, { type: "getal", decimaal: "komma" })).toBe(10);
  expect(fitOf(kolom, { type: "tekst" })).toBe(10);
  expect(fitOf(kolom, { type: "bsn" })).toBeUndefined();
});

// Kills: sorting by how many fit (a number of nine digits is always a number too); text that does not win when the server says so.
test("the order of the server counts, then text, then what was not counted", () => {
  const ids = typeKeuzes(kolom).map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(["datum jjjjmmdd", "getal komma", "getal punt", "tekst", "datum jjjj-mm-dd"]);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(typeKeuzes(undefined).map(({ id }) => id)[0]).toBe("tekst");
});

test("a column begins as what the server thinks it is", () => {
  expect(startType(kolom)).toEqual({ type: "datum", vorm: "jjjjmmdd" });
  expect(
    startType({
      ...kolom,
      typen: [
        { type: "tekst", past: 10 },
        { type: "getal", past: 10 },
      ],
    }),
  ).toEqual({ type: "tekst" });
  expect(startType(undefined)).toEqual({ type: "tekst" });
});
