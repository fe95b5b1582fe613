/** A profiel parses to what it says or to every mistake in it, and those of the catalogue fit their bronnen. */
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "./bronrecord.ts";
import { findKolomnaam } from "./kolomnaam.ts";
import { parseCsvProfiel } from "./parse-csv-profiel.ts";
import { readProfielen } from "./read-profielen.ts";

const CATALOGUS = new URL("../../../catalogus/", import.meta.url).pathname;
const profielen = await readProfielen(`${CATALOGUS}profielen`);
const bronnen = parse(await readFile(`${CATALOGUS}bronnen.yaml`, "utf8")) as Record<string, { soorten: string[] }>;

test("the catalogue has a profiel for each register that comes as CSV", () => {
  expect([...profielen.keys()]).toEqual([
    "bag",
    "brp",
    "handelsregister-functionarissen",
    "handelsregister",
    "kadaster",
    "vergunningen",
    "verhuurregister",
    "voertuigen",
  ]);
});

test.each([...profielen])(
  "%s gives only soorten that its bron may give, under headings that we know",
  (_naam, profiel) => {
    const bron = bronnen[profiel.bron ?? ""];
    expect(profiel.records.map(({ soort }) => soort).filter((soort) => bron?.soorten.includes(soort) !== true)).toEqual(
      [],
    );
    expect(Object.keys(profiel.kolommen).filter((naam) => findKolomnaam(naam) === undefined)).toEqual([]);
  },
);

// Mutants killed, each tried: `kopregel` that must be named; `vertaal` dropped; `wanneer` with its first condition dropped.
test.each([...profielen])("%s stored as JSON and parsed again is the same", (_naam, profiel) => {
  expect(parseCsvProfiel(JSON.parse(JSON.stringify(profiel)) as Json)).toEqual({ profiel });
});

const SMALL = {
  naam: "Klein",
  scheiding: ";",
  kolommen: { kvk: "kvk", naam: "tekst", dag: { type: "datum", vorm: "jjjj" } },
  records: [
    { soort: "ORGANISATIE", sleutel: { kvk: ["kvk"] }, eigenschappen: { naam: "naam", oprichtingsdatum: "dag" } },
  ],
} as const;
const [ORG] = SMALL.records;

const withRecord = (record: object): object => ({ ...SMALL, records: [{ ...ORG, ...record }] });

test.each<[json: object, fout: string]>([
  [{ ...SMALL, scheiding: "x" }, "scheiding: kies uit ; , tab |"],
  [{ ...SMALL, kleur: 1 }, "profiel: kleur is hier niet bekend"],
  [{ ...SMALL, records: [] }, "records: noem ten minste één record"],
  [{ ...SMALL, kolommen: { ...SMALL.kolommen, dag: "datum" } }, "kolommen.dag.vorm: kies uit"],
  [
    { ...SMALL, kolommen: { ...SMALL.kolommen, kvk: { type: "kvk", vorm: "jjjj" } } },
    "kolommen.kvk.vorm: hoort alleen",
  ],
  [{ ...SMALL, kolommen: { ...SMALL.kolommen, over: "tekst" } }, "kolommen.over: wordt nergens gebruikt"],
  [{ ...SMALL, kolommen: { ...SMALL.kolommen, KVK: "kvk" } }, "kolommen.KVK: staat er twee keer"],
  [withRecord({ soort: "FIETS" }), "records[0].soort: kies uit"],
  [withRecord({ sleutel: {} }), "records[0].sleutel: noem één voorvoegsel"],
  [withRecord({ sleutel: { kvk: ["kvk?"] } }), "records[0].sleutel.kvk: ten minste één kolom"],
  [withRecord({ sleutel: { kvk: ["weg"] } }), "records[0].sleutel.kvk[0]: weg staat niet bij kolommen"],
  [withRecord({ eigenschappen: { bsn: "naam" } }), "records[0].eigenschappen: bsn is hier niet bekend"],
  [withRecord({ eigenschappen: { rsin: "naam" } }), "records[0].eigenschappen.rsin: de kolom moet van type rsin"],
  [
    withRecord({ eigenschappen: { adres: { weg: "naam" } } }),
    "records[0].eigenschappen.adres: weg is hier niet bekend",
  ],
  [withRecord({ geldigVan: "naam" }), "records[0].geldigVan: de kolom moet van type datum"],
  [withRecord({ van: { kvk: ["kvk"] } }), "records[0]: alleen een verband"],
  [withRecord({ soort: "BESTUUR", eigenschappen: {} }), "records[0].van: hier horen namen"],
  [withRecord({ wanneer: { kolom: "naam", is: "a", gevuld: true } }), "records[0].wanneer: noem precies één"],
  [
    { ...SMALL, records: [ORG, { soort: "PERSOON", sleutel: { kvk: ["kvk"] } }] },
    "records[1].sleutel: het voorvoegsel kvk is al van soort ORGANISATIE",
  ],
])("a mistake is named with its place: %#", (json, fout) => {
  const { fouten = [] } = parseCsvProfiel(json as Json);
  expect(fouten.filter((een) => een.startsWith(fout))).toHaveLength(1);
});

test("whatever JSON it gets, it answers, and a profiel never comes with mistakes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(SMALL)), (value, naam) => {
      const { profiel, fouten } = parseCsvProfiel({ ...SMALL, [naam]: value });
      expect(profiel === undefined).toBe((fouten ?? []).length > 0);
    }),
  );
});
