/** Tests of what the form of a proposal checks and sends. */
import { expect, test } from "vitest";
import "../../texts/later/voorstellen.ts";
import { nl } from "../../texts/nl.ts";
import { checkVoorstel, EMPTY, SOORTEN, toBody } from "./voorstel-form.ts";

const words = nl.voorstellen.fouten;

test("an empty form names all its mistakes at once, in the order of the form", () => {
  expect(Object.keys(checkVoorstel("VERVANGING", EMPTY, words))).toEqual([
    "medewerkerId",
    "rol",
    "vervangerId",
    "tot",
    "toelichting",
  ]);
  expect(Object.keys(checkVoorstel("ROL_TOEKENNEN", EMPTY, words))).toEqual(["medewerkerId", "rol", "toelichting"]);
  expect(Object.keys(checkVoorstel("MEDEWERKER_TOEVOEGEN", EMPTY, words))).toEqual([
    "naam",
    "functie",
    "aanmeldnaam",
    "toelichting",
  ]);
});

test("a period may be one day, not less; nobody replaces themselves", () => {
  const values = {
    ...EMPTY,
    medewerkerId: "a",
    vervangerId: "a",
    rol: "analist",
    van: "2026-12-02",
    tot: "2026-12-01",
    toelichting: "tijdens verlof",
  };
  expect(checkVoorstel("VERVANGING", values, words)).toEqual({
    vervangerId: words.vervangerZelf,
    tot: words.eindeVoorBegin,
  });
  expect(checkVoorstel("VERVANGING", { ...values, vervangerId: "b", tot: "2026-12-02" }, words)).toEqual({});
});

test("only the fields of the kind are sent, and the last day counts whole", () => {
  const values = {
    ...EMPTY,
    medewerkerId: "a",
    rol: "analist",
    naam: "weg",
    van: "2026-12-01",
    tot: "2026-12-31",
    toelichting: " omdat het past ",
  };
  expect(toBody("ROL_TOEKENNEN", values)).toEqual({
    soort: "ROL_TOEKENNEN",
    medewerkerId: "a",
    rol: "analist",
    van: "2026-11-30T23:00:00.000Z",
    tot: "2026-12-31T23:00:00.000Z",
    toelichting: "omdat het past",
  });
  expect(toBody("DEBLOKKEREN", values)).toEqual({
    soort: "DEBLOKKEREN",
    medewerkerId: "a",
    toelichting: "omdat het past",
  });
});

test("every kind that can be proposed has words", () => {
  expect(
    SOORTEN.filter((soort) => nl.voorstellen.soorten[soort] === undefined || nl.voorstellen.zin[soort] === undefined),
  ).toEqual([]);
});
