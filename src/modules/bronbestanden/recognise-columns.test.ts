/** Columns are recognised by heading and by content, in counts without values, and the proposal reads the file. */
import { expect, test } from "vitest";
import type { Gelezen } from "./bronrecord.ts";
import { type CsvBegin, readCsvBegin } from "./csv-begin.ts";
import { readCsv } from "./csv-reader.ts";
import { parseCsvProfiel } from "./parse-csv-profiel.ts";
import { recogniseColumns } from "./recognise-columns.ts";

const FILE = [
  "KvK-nummer,Statutaire naam,datum_aanvang,Postcode,Huisnummer,huisletter,straatnaam,woonplaats,bijzonderheid",
  "12345678,Bakkerij Het Veer BV,01-02-2010,1234 AB,12,A,Dijk,Waterveen,NL91ABNA0417164300",
  "01234567,Sloperij De Dam,31-12-1999,1234 AC,1,,Kade,Waterveen,",
  "87654321,Café De Sluis,15-06-2020,4321 XY,300,,Plein,Waterveen,NL91 ABNA 0417 1643 00",
  "",
].join("\r\n");

async function begin(file: string | Uint8Array): Promise<CsvBegin> {
  const found = await readCsvBegin(typeof file === "string" ? Buffer.from(file) : file);
  if ("reden" in found) throw new Error(found.reden);
  return found;
}

test("scheiding, tekenset and headings are recognised", async () => {
  expect(await begin(FILE)).toMatchObject({ scheiding: ",", tekenset: "UTF-8", kopregel: true });
  expect(await begin(Buffer.from(FILE.replaceAll(",", ";"), "latin1"))).toMatchObject({
    scheiding: ";",
    tekenset: "WINDOWS-1252",
  });
  expect(await begin(FILE.replaceAll(",", "\t"))).toMatchObject({ scheiding: "tab", kopregel: true });
  expect(await begin(Buffer.from(`\uFEFF${FILE}`, "utf16le"))).toMatchObject({ scheiding: ",", kopregel: true });
});

test("each column has its candidates with how many of the filled values fit", async () => {
  const { kolommen } = recogniseColumns(await begin(FILE));
  expect(
    kolommen.map(({ naam, gevuld, kandidaten: [best] }) => [naam, gevuld, best?.type, best?.past, best?.opNaam]),
  ).toEqual([
    ["kvknummer", 3, "kvk", 3, true],
    ["statutaire_naam", 3, "tekst", 3, true],
    ["datum_aanvang", 3, "datum", 3, true],
    ["postcode", 3, "postcode", 3, true],
    ["huisnummer", 3, "tekst", 3, true],
    ["huisletter", 1, "tekst", 1, true],
    ["straatnaam", 3, "tekst", 3, true],
    ["woonplaats", 3, "tekst", 3, true],
    ["kolom 9", 2, "iban", 2, false],
  ]);
  expect(kolommen[2]?.kandidaten[0]?.vorm).toBe("dd-mm-jjjj");
});

test("the proposal parses, and reads every line of the file it was made for", async () => {
  const { profiel: json = null } = recogniseColumns(await begin(FILE));
  const { profiel } = parseCsvProfiel(json);
  if (!profiel) throw new Error("No proposal");
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(FILE);
  }
  const read: Gelezen[] = [];
  for await (const batch of readCsv(bytes(), profiel)) read.push(...batch);
  expect(read.map((one) => ("record" in one ? one.record.soort : one.geweigerd))).toEqual(
    Array.from({ length: 3 }, () => ["ORGANISATIE", "ADRES"]).flat(),
  );
  expect(read[0]).toMatchObject({
    record: { sleutel: "organisatie:12345678", waarden: { oprichtingsdatum: ["2010-02-01"] } },
  });
});

test("without headings content still tells, and nothing is proposed that has no key", async () => {
  const { kolommen, profiel } = recogniseColumns(
    await begin("999990019;GBB-01-B;19700500\n999990021;01-GBB-1;20200101\n"),
  );
  expect(kolommen.map(({ naam, kandidaten: [best] }) => [naam, best?.type])).toEqual([
    ["kolom 1", "getal"],
    ["kolom 2", "kenteken"],
    ["kolom 3", "datum"],
  ]);
  expect(profiel).toBeUndefined();
});

test("no answer holds a value of the file", async () => {
  expect(JSON.stringify(recogniseColumns(await begin(FILE)))).not.toMatch(/bakkerij|veer|bijzonderheid|0417|4321/i);
});
