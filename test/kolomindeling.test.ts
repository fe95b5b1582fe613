/** Tests of the mapping editor: what it changes the API still takes, and what goes takes along only what cannot be without it. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Json, parseCsvProfiel } from "../src/modules/bronbestanden/index.ts";
import { DELEN, EIGENSCHAPPEN } from "../src/modules/bronbestanden/eigenschap.ts";
import { KOLOMTYPEN as API_TYPEN } from "../src/modules/bronbestanden/csv-profiel.ts";
import { VERBANDEN as API_VERBANDEN } from "../src/modules/bronbestanden/soort.ts";
import {
  emptyProfiel,
  pairKolommen,
  type Profiel,
  readProfiel,
  writeProfiel,
} from "../web/src/modules/leveringen/profiel.ts";
import {
  addDing,
  addDoel,
  addVerband,
  doelenOf,
  doelId,
  dropKolom,
  dropRecord,
  removeDoel,
  setKolomtype,
  setVerplicht,
} from "../web/src/modules/leveringen/profiel-doelen.ts";
import {
  delenOf,
  DINGEN,
  eigenschappenOf,
  KOLOMTYPEN,
  possibleDoelen,
  typeId,
  VERBANDEN,
} from "../web/src/modules/leveringen/soorten.ts";

const FOLDER = new URL("../catalogus/profielen/", import.meta.url);
const texts = readdirSync(FOLDER).map((name) =>
  JSON.stringify(parse(readFileSync(new URL(name, FOLDER), "utf8"), { merge: true })),
);

function profielOf(part: string): Profiel {
  const found = texts.map(readProfiel).find((one) => one?.naam.includes(part));
  if (!found) throw new Error(`No profiel is called ${part}`);
  return found;
}
const mistakes = (profiel: Profiel): readonly string[] =>
  parseCsvProfiel(JSON.parse(writeProfiel(profiel)) as Json).fouten ?? [];

test("the lists of the editor are those of the API", () => {
  for (const [soort, all] of Object.entries(EIGENSCHAPPEN)) {
    const own = soort as keyof typeof EIGENSCHAPPEN;
    expect([soort, ...eigenschappenOf(own)]).toEqual([soort, ...Object.keys(all)]);
    for (const [eigenschap, { type }] of Object.entries(all))
      expect([soort, eigenschap, ...delenOf(own, eigenschap)]).toEqual([
        soort,
        eigenschap,
        ...(type in DELEN ? DELEN[type as keyof typeof DELEN] : []),
      ]);
  }
  expect(VERBANDEN).toEqual(API_VERBANDEN);
  expect(DINGEN.length + VERBANDEN.length).toBe(Object.keys(EIGENSCHAPPEN).length);
  expect([...new Set(KOLOMTYPEN.map(({ type }) => type))].toSorted()).toEqual([...API_TYPEN].toSorted());
  expect(new Set(KOLOMTYPEN.map(typeId)).size).toBe(KOLOMTYPEN.length);
});

test("every mapping that comes with the software can be edited, and is the same after it", () => {
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) {
    const profiel = readProfiel(text);
    expect(profiel && parseCsvProfiel(JSON.parse(writeProfiel(profiel)) as Json)).toEqual(
      parseCsvProfiel(JSON.parse(text) as Json),
    );
  }
});

test("what is no mapping stays text", () => {
  expect(
    ["", "{", "[]", "null", '{"naam":"x"}', '{"naam":"x","scheiding":";","kolommen":{"a":{}},"records":[]}'].map(
      readProfiel,
    ),
  ).toEqual(Array.from({ length: 6 }));
});

// Kills: `tidy` without `isWhole` (a tie keeps an empty end), `tidy` without `used` (an unused column stays), `isKey` without `?`.
test("whatever is dropped, in any order, what is left is still a mapping", () => {
  const all = texts.flatMap((text) => readProfiel(text) ?? []);
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.array(fc.nat(), { maxLength: 12 }), (start, choices) => {
      const end = choices.reduce((profiel, choice) => {
        const namen = Object.keys(profiel.kolommen);
        const naam = namen[choice % Math.max(1, namen.length)];
        if (naam === undefined) return profiel;
        const doelen = doelenOf(profiel, naam);
        const doel = doelen[choice % Math.max(1, doelen.length)];
        if (choice % 3 === 0 && doel) return removeDoel(profiel, naam, doel);
        return choice % 7 === 0
          ? dropRecord(profiel, choice % Math.max(1, profiel.records.length))
          : dropKolom(profiel, naam);
      }, start);
      const left = end.records.length === 0 ? ["records", "kolommen"] : [];
      expect(mistakes(end).filter((one) => !left.some((pad) => one.startsWith(pad)))).toEqual([]);
    }),
  );
});

test("a key that goes takes its record along, and a condition on it, but not what others say", () => {
  const brp = profielOf("BRP");
  const without = dropKolom(brp, "bsn_partner");
  expect(without.records).toHaveLength(brp.records.length - 1);
  expect(without.kolommen).not.toHaveProperty("bsn_partner");
  expect(without.kolommen).not.toHaveProperty("datum_huwelijkssluiting");
  expect(dropKolom(brp, "geboorteplaats").records).toHaveLength(brp.records.length);
});

test("a part of a value goes alone", () => {
  const brp = profielOf("BRP");
  const [doel] = doelenOf(brp, "voornamen");
  expect(doel).toEqual({ record: 0, plek: "eigenschap", eigenschap: "naam", deel: "voornamen" });
  const next = doel && removeDoel(brp, "voornamen", doel);
  expect(next?.records[0]?.eigenschappen["naam"]).toEqual([
    {
      tussenvoegsel: "voorvoegsel_geslachtsnaam",
      achternaam: "geslachtsnaam",
      partnertussenvoegsel: "voorvoegsel_partner",
      partnernaam: "geslachtsnaam_partner",
    },
  ]);
});

test("from nothing, by hand: a person who lives somewhere", () => {
  const cut = { scheiding: ";", tekenset: "UTF-8", kopregel: true };
  let profiel = addDing(emptyProfiel(cut, "Eigen"), "PERSOON", "bsn", { type: "bsn" });
  profiel = addDoel(
    profiel,
    "naam",
    { type: "tekst" },
    { record: 0, plek: "eigenschap", eigenschap: "naam", deel: "volledig" },
  );
  profiel = addDoel(
    profiel,
    "voornaam",
    { type: "tekst" },
    { record: 0, plek: "eigenschap", eigenschap: "naam", deel: "roepnaam" },
  );
  profiel = addDing(profiel, "ADRES", "adresnummer", { type: "nummer" });
  profiel = addVerband(profiel, "BEWONING", 0, 1);
  profiel = addDoel(profiel, "sinds", { type: "datum", vorm: "jjjjmmdd" }, { record: 2, plek: "geldigVan" });
  profiel = setVerplicht(setKolomtype(profiel, "adresnummer", { type: "bagId" }), "adresnummer", true);
  expect(mistakes(profiel)).toEqual([]);
  expect(profiel.records[0]?.eigenschappen).toEqual({ naam: [{ volledig: "naam", roepnaam: "voornaam" }] });
  expect(profiel.records[2]).toMatchObject({
    sleutel: { bewoning: ["bsn", "adresnummer"] },
    naar: { adres: ["adresnummer"] },
  });
  expect(profiel.kolommen["adresnummer"]).toEqual({ type: "bagId", verplicht: true });
});

// Kills: `addDoel` that overwrites instead of adding; `doelId` without the deel.
test("every use that the editor offers can be added, is then there, and goes again", () => {
  const start = addVerband(
    addDing(
      addDing(emptyProfiel({ scheiding: ";", tekenset: "UTF-8", kopregel: true }, "x"), "PERSOON", "a", {
        type: "bsn",
      }),
      "ORGANISATIE",
      "b",
      { type: "kvk" },
    ),
    "BESTUUR",
    0,
    1,
  );
  const offered = start.records.flatMap((record, nr) => possibleDoelen(record, nr));
  expect(new Set(offered.map(doelId)).size).toBe(offered.length);
  for (const doel of offered) {
    const more = addDoel(start, "c", { type: "tekst" }, doel);
    expect(doelenOf(more, "c")).toEqual([doel]);
    expect(addDoel(more, "c", { type: "tekst" }, doel)).toBe(more);
    expect(removeDoel(more, "c", doel)).toEqual(start);
  }
});

test("another type keeps the codes of a column and forgets the form that it had", () => {
  const brp = profielOf("BRP");
  expect(setKolomtype(brp, "geboortedatum", { type: "tekst" }).kolommen["geboortedatum"]).toEqual({ type: "tekst" });
  expect(setKolomtype(brp, "geslachtsaanduiding", { type: "nummer" }).kolommen["geslachtsaanduiding"]).toMatchObject({
    type: "nummer",
    vertaal: { M: "man" },
  });
});

test("columns of the file are found by name or by place, the others come after", () => {
  const profiel = {
    ...profielOf("BRP"),
    kolommen: { Burger_Servicenummer: { type: "bsn" }, "kolom 2": { type: "tekst" }, elders: { type: "tekst" } },
  };
  expect(pairKolommen(["burgerservicenummer", "voornamen", "kolom 3"], profiel)).toEqual([
    { nr: 0, naam: "Burger_Servicenummer", inProfiel: true },
    { nr: 1, naam: "kolom 2", inProfiel: true },
    { nr: 2, naam: "kolom 3", inProfiel: false },
    { nr: undefined, naam: "elders", inProfiel: true },
  ]);
});
