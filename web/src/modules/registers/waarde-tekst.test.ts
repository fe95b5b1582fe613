/** Tests of how values, dates and times read. */
import { expect, test } from "vitest";
import "../../texts/later/registerwoorden.ts";
import { nl } from "../../texts/nl.ts";
import { isDeeldatum } from "./eigenschappen.ts";
import { balkenOf, tijdlijnOf, yearOf } from "./tijdlijn.ts";
import type { Relatie } from "./types.ts";
import { formatDeeldatum, inSentence, waardeTekst } from "./waarde-tekst.ts";

const { belang } = nl.registerwoorden;
const tekst = (eigenschap: string, waarde: string | Record<string, string>) =>
  waardeTekst("nl", eigenschap, waarde, belang);

test("a date is never more precise than its source", () => {
  expect(["2024", "2024-03", "2024-03-04", "ergens in 2024"].map((datum) => formatDeeldatum("nl", datum))).toEqual([
    "2024",
    "mrt 2024",
    "4 mrt 2024",
    "ergens in 2024",
  ]);
  expect(["2024-02-30", "2024-13", "24"].some(isDeeldatum)).toBe(false);
  expect(["2024", "2024-02", "2024-02-29"].every(isDeeldatum)).toBe(true);
});

test("names and addresses are put together, and parts without a place are still told", () => {
  expect(
    tekst("adres", { straat: "Kadeweg", huisnummer: "18", toevoeging: "B", postcode: "9998ZX", plaats: "Waterveen" }),
  ).toBe("Kadeweg 18-B, 9998ZX Waterveen");
  expect(
    tekst("naam", { voornamen: "Marit", tussenvoegsel: "van der", achternaam: "Linden", partnernaam: "Vos" }),
  ).toBe("Marit van der Linden-Vos");
  expect(tekst("belang", { soort: "shareholding", aandeelVan: "25", aandeelTot: "50", direct: "false" })).toBe(
    "shareholding, 25 tot 50%, indirect",
  );
  expect(tekst("adres", { bagId: "0000200000000001" })).toBe("0000200000000001");
});

test("capitals that belong to a name survive inside a sentence", () => {
  expect(["Handelsnaam", "KvK-nummer", "IBAN", "BAG-nummer", "Activiteit (SBI)"].map(inSentence)).toEqual([
    "handelsnaam",
    "KvK-nummer",
    "IBAN",
    "BAG-nummer",
    "activiteit (SBI)",
  ]);
});

const relatie = (geldigVan?: string, geldigTot?: string): Relatie => ({
  soort: "EIGENDOM",
  richting: "NAAR",
  ander: { id: "x", soort: "OBJECT", titel: "Loods" },
  feiten: [],
  stand: "HUIDIG",
  bronNaam: "Kadaster",
  ...(geldigVan && { geldigVan }),
  ...(geldigTot && { geldigTot }),
});

test("the timeline goes from new to old by year, and leaves out what was corrected", () => {
  const feit = {
    eigenschap: "naam",
    waarde: "x",
    opgave: "o",
    pad: "naam/0",
    bron: "b",
    bronNaam: "B",
    graad: "A1",
    doorMens: false,
    vastgelegdOp: "2026-01-01T00:00:00.000Z",
    geldigVan: "1999",
  } as const;
  const groepen = [
    { eigenschap: "naam", naam: "Naam", botst: false, feiten: [{ ...feit, stand: "GECORRIGEERD" as const }] },
    {
      eigenschap: "rechtsvorm",
      naam: "Rechtsvorm",
      botst: false,
      feiten: [{ ...feit, geldigVan: "2020-05", stand: "HUIDIG" as const }],
    },
  ];
  const jaren = tijdlijnOf({ groepen, relaties: [relatie("2018-05", "2021-03-01")] });
  expect(jaren.map(({ jaar, gebeurtenissen }) => [jaar, gebeurtenissen.map(({ wat }) => wat)])).toEqual([
    ["2021", ["EINDIGT"]],
    ["2020", ["BEGINT"]],
    ["2018", ["BEGINT"]],
  ]);
});

test("bars run from their beginning to their end or to now; without a beginning there is none", () => {
  expect(
    balkenOf([relatie("2020"), relatie(undefined, "2021"), relatie("2018", "2018")], 2026.5).map(
      ({ van, tot, open }) => [van, Math.ceil(tot), open],
    ),
  ).toEqual([
    [2018, 2019, false],
    [2020, 2027, true],
  ]);
  expect(yearOf("2024-07-01")).toBeCloseTo(2024.5, 1);
});
