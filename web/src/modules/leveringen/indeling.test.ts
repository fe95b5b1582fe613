/** Tests of where a mapping begins. */
import { expect, test } from "vitest";
import { beginsOf, keuzeOf, misses, parseIndeling, placeOf, tidyText } from "./indeling.ts";
import { readProfiel } from "./profiel.ts";
import type { Kolommen } from "./types.ts";

const found: Kolommen = {
  scheiding: ",",
  tekenset: "WINDOWS-1252",
  kopregel: true,
  kolommen: ["bsn", "voornamen"].map((naam) => ({ naam, gevuld: 1, typen: [] })),
  voorbeeld: [],
};
const mapping = (naam: string, kolom: string): string =>
  JSON.stringify({
    naam,
    scheiding: ";",
    kolommen: { [kolom]: "bsn" },
    records: [{ soort: "PERSOON", sleutel: { bsn: [kolom] } }],
  });
const fits = mapping("past", "bsn");
const misser = mapping("past niet", "kenteken");

test("what fits the file comes first, nothing at all last", () => {
  const begins = beginsOf(
    [
      { naam: "a", inhoud: misser },
      { naam: "b", inhoud: fits },
    ],
    found,
    "Leeg",
  );
  expect(begins.map(({ soort, naam, gezien, kolommen }) => [soort, naam, gezien, kolommen])).toEqual([
    ["VAST", "b", 1, 1],
    ["VAST", "a", 0, 1],
    ["LEEG", "", 0, 0],
  ]);
});

test("a proposal goes before mappings that miss the file", () => {
  const begins = beginsOf([{ naam: "a", inhoud: misser }], { ...found, voorstel: fits }, "Leeg");
  expect(begins.map(({ soort }) => soort)).toEqual(["VOORSTEL", "VAST", "LEEG"]);
});

// Kills: a shipped mapping that keeps its own separator; a kept one that loses the one that somebody set right.
test("a mapping of the software is cut as the file is, one that was kept as it was kept", () => {
  const cutOf = (id?: string) =>
    readProfiel(beginsOf([{ ...(id && { id }), naam: "b", inhoud: fits }], found, "Leeg")[0]?.text ?? "");
  expect(cutOf()).toMatchObject({ scheiding: ",", tekenset: "WINDOWS-1252" });
  expect(cutOf("3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11")).toMatchObject({ scheiding: ";", tekenset: "UTF-8" });
});

test("only a mapping is sent, and only cuts that the server knows are asked", () => {
  expect(["[1]", "{", "null", '{"a":1}'].map(parseIndeling)).toEqual([undefined, undefined, undefined, { a: 1 }]);
  expect(keuzeOf({ scheiding: "tab", tekenset: "UTF-16LE", kopregel: false })).toEqual({
    scheiding: "tab",
    kopregel: "nee",
  });
  expect(tidyText("{")).toBe("{");
});

test("a mapping that misses the file is told from one that fits, and an empty one misses nothing", () => {
  const of = (text: string) => readProfiel(text) ?? expect.unreachable();
  expect([fits, misser].map((text) => misses(of(text), found))).toEqual([false, true]);
  expect(misses({ ...of(fits), kolommen: {} }, found)).toBe(false);
});

test("a mistake of the server is led back to its record or column", () => {
  expect(placeOf("Records[2].eigenschappen.naam[0]: de kolom moet van type datum zijn.")).toEqual({ record: 2 });
  expect(placeOf("Kolommen.geboortedatum.vorm: kies uit jjjjmmdd.")).toEqual({ kolom: "geboortedatum" });
  expect(placeOf("Naam: vul een tekst in.")).toEqual({});
});
