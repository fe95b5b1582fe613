/** BODS 0.4 in and out: our words, versions, unnamed parties, and every statement back as it came. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBods } from "./bods-reader.ts";
import { ANONIEM, ENTITEIT, PERSOON, RELATIE, STATEMENTS } from "./bods-statements.fixture.ts";
import { toBods } from "./bods-writer.ts";
import type { Bronrecord, Gelezen, Json } from "./bronrecord.ts";
import { isJsonArray } from "./json-parse.ts";
import { equalJson } from "./json-verschil.ts";

async function readText(text: string | Uint8Array): Promise<readonly Gelezen[]> {
  const read: Gelezen[] = [];
  const source = async function* source(): AsyncGenerator<Uint8Array> {
    yield typeof text === "string" ? Buffer.from(text) : text;
  };
  for await (const batch of readBods(source())) read.push(...batch);
  return read;
}

const read = (statements: readonly unknown[]): Promise<readonly Gelezen[]> => readText(JSON.stringify(statements));

const recordsOf = (gelezen: readonly Gelezen[]): readonly Bronrecord[] =>
  gelezen.flatMap((one) => ("record" in one ? [one.record] : []));

/** As the database gives them back: through JSON, names in another order. */
const kept = (records: readonly Bronrecord[]): readonly Bronrecord[] =>
  records.map((record) => JSON.parse(JSON.stringify(record, sortNames)) as Bronrecord);

const sortNames = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? 1 : -1)))
    : value;

const back = (gelezen: readonly Gelezen[]): readonly Json[] => kept(recordsOf(gelezen)).flatMap((one) => toBods(one));

/** A folder with example files of the standard, which are not ours to keep; without it the invented statements alone. */
const folder = process.env["WEERWERK_BODS_VOORBEELDEN"];
const examples =
  folder === undefined
    ? []
    : readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .map((file): [string, readonly Json[]] => [
          file,
          JSON.parse(readFileSync(join(folder, file), "utf8")) as Json[],
        ]);

test.each([["invented statements", STATEMENTS], ...examples])(
  "%s survive statement for statement",
  async (_, statements) => {
    const gelezen = await read(statements);
    expect(gelezen.filter((one) => "geweigerd" in one)).toEqual([]);
    expect(back(gelezen)).toEqual(statements);
    const lines = await readText(statements.map((one) => JSON.stringify(one)).join("\n"));
    expect(lines).toEqual(gelezen);
  },
);

test("an entity, a person and a relationship in our words", async () => {
  const [entiteit, persoon, relatie] = recordsOf(await read([ENTITEIT, PERSOON, RELATIE]));
  expect(entiteit).toMatchObject({
    sleutel: "proef-entiteit-1",
    soort: "ORGANISATIE",
    waarden: {
      naam: ["Proef Vastgoed B.V."],
      handelsnaam: ["Proefwonen", "Wonen bij Proef"],
      kvkNummer: ["01234567"],
      rsin: ["123456782"],
      registratienummer: ["529900PROEF"],
      rechtsvorm: ["besloten vennootschap"],
      oprichtingsdatum: ["2011-04-01"],
      opheffingsdatum: ["2024-12-31"],
      land: ["NL"],
      adres: [
        { volledig: "Havenkade 3, Waterveen", postcode: "1234 AB", land: "NL", soort: "registered" },
        { volledig: "Postbus 1", land: "Belgie", soort: "service" },
      ],
      bronadres: ["https://register.example/01234567"],
    },
  });
  expect(persoon).toMatchObject({
    soort: "PERSOON",
    waarden: {
      naam: [
        { volledig: "Sanne Jansen", voornamen: "Sanne", achternaam: "Jansen", soort: "legal" },
        { volledig: "Sanneke", soort: "alternative" },
      ],
      geboortedatum: ["1984-03"],
      geboorteplaats: ["Waterveen"],
      nationaliteit: ["NL", "Denemarken"],
      bsn: ["123456782"],
      documentnummer: ["PROEF0001"],
    },
  });
  expect(relatie).toMatchObject({
    soort: "EIGENDOM",
    van: "proef-persoon-1",
    naar: "proef-entiteit-1",
    geldigVan: "2015-01-01",
    waarden: {
      belang: [
        {
          soort: "shareholding",
          aandeel: "33.3",
          aandeelVan: "33.3",
          aandeelTot: "33.3",
          direct: "direct",
          uiteindelijk: "ja",
          van: "2015-01-01",
          tot: "2020-12-31",
          toelichting: "Aandelen A",
        },
        {
          soort: "votingRights",
          aandeelVan: "25",
          aandeelTot: "50",
          direct: "indirect",
          uiteindelijk: "nee",
          van: "2016-01-01",
        },
        { soort: "boardMember", direct: "unknown", van: "2017-02-03" },
      ],
    },
  });
  // One belang goes on, so the relation does.
  expect(relatie?.geldigTot).toBeUndefined();
});

const interests = (...types: readonly string[]): unknown => ({
  ...RELATIE,
  recordDetails: { ...RELATIE.recordDetails, interests: types.map((type) => ({ type })) },
});

// Killed: BESTUUR before EIGENDOM, the first interest alone decides, the default EIGENDOM.
test("what is owned outweighs what is directed, and both outweigh the rest", async () => {
  const soort = async (...types: readonly string[]): Promise<unknown> =>
    recordsOf(await read([interests(...types)]))[0]?.soort;
  expect(await soort("boardMember", "shareholding")).toBe("EIGENDOM");
  expect(await soort("settlor", "seniorManagingOfficial")).toBe("BESTUUR");
  expect(await soort("settlor")).toBe("BETROKKENHEID");
  expect(await soort()).toBe("BETROKKENHEID");
});

test("versions of a record keep their key and their order; a closed one has ended", async () => {
  const versions = STATEMENTS.filter((one) => one.recordId === "proef-relatie-2");
  const records = recordsOf(await read(versions)).filter(({ soort }) => soort !== "ORGANISATIE");
  expect(records.map(({ sleutel, beeindigd }) => [sleutel, beeindigd])).toEqual([
    ["proef-relatie-2", undefined],
    ["proef-relatie-2", undefined],
    ["proef-relatie-2", true],
  ]);
});

test("a party that may not be named is a thing of its own that says no more than why", async () => {
  const unnamed = {
    ...RELATIE,
    recordId: "proef-relatie-9",
    recordDetails: {
      isComponent: false,
      subject: "proef-entiteit-1",
      interestedParty: { reason: "subjectExemptFromDisclosure", description: "Beursnotering van S. Jansen" },
    },
  };
  const gelezen = await read([unnamed]);
  const [partij, relatie] = recordsOf(gelezen);
  expect(partij).toMatchObject({ soort: "ORGANISATIE", waarden: { omschrijving: ["subjectExemptFromDisclosure"] } });
  expect(JSON.stringify(partij)).not.toContain("Jansen");
  expect(relatie).toMatchObject({ soort: "BETROKKENHEID", van: partij?.sleutel, naar: "proef-entiteit-1" });
  expect(gelezen.map(({ regel }) => regel)).toEqual([1, 1]);
  expect(back(gelezen)).toEqual([unnamed]);
  expect(recordsOf(await read([ANONIEM]))[0]?.waarden).toEqual({ opmerking: ["Minderjarig"] });
});

test("statements that we cannot read are refused, each with its reason", async () => {
  const version = (bodsVersion: unknown): unknown => ({
    ...ENTITEIT,
    publicationDetails: { ...ENTITEIT.publicationDetails, bodsVersion },
  });
  const gelezen = await read([
    version("0.2"),
    version("0.3"),
    version("0.40"),
    version(0.4),
    { statementID: "1", statementType: "entityStatement", name: "Proef" },
    { ...ENTITEIT, recordId: "" },
    { ...ENTITEIT, recordType: "statement" },
    { ...ENTITEIT, recordDetails: [] },
    { ...RELATIE, recordDetails: { ...RELATIE.recordDetails, subject: "" } },
    { ...RELATIE, recordDetails: { subject: "proef-entiteit-1" } },
    "statement",
    { ...ENTITEIT, publicationDetails: undefined },
  ]);
  expect(
    gelezen.map((one) => ("geweigerd" in one ? `${one.geweigerd.reden} ${one.geweigerd.veld ?? ""}`.trim() : "GOED")),
  ).toEqual([
    ...Array.from({ length: 5 }, () => "VERSIE_ONBEKEND publicationDetails.bodsVersion"),
    "SLEUTEL_ONTBREEKT recordId",
    "SOORT_ONBEKEND recordType",
    "WAARDE_ONGELDIG recordDetails",
    "VERBAND_ONVOLLEDIG subject",
    "VERBAND_ONVOLLEDIG interestedParty",
    "WAARDE_ONGELDIG",
    "GOED",
  ]);
});

test("a file that is something else, or nothing, ends in a refusal or in nothing", async () => {
  expect(await readText(Buffer.from("PK\u0003\u0004"))).toEqual([
    { regel: 1, geweigerd: { regel: 1, reden: "BESTANDSSOORT" } },
  ]);
  expect(await readText("")).toEqual([]);
  expect(await readText(" [ ] ")).toEqual([]);
  expect(await readText('[{"recordId":')).toEqual([{ regel: 1, geweigerd: { regel: 1, reden: "LAATSTE_REGEL_HALF" } }]);
});

const free = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const pathsOf = (json: Json, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof json === "object" && json !== null
    ? [path, ...Object.entries(json).flatMap(([name, one]) => pathsOf(one, [...path, name]))]
    : [path];

/** The statement with something else in one place, or with a name that nobody knows. */
function change(json: Json, path: readonly string[], value: Json, name: string): Json {
  const [first, ...rest] = path;
  const known = typeof json === "object" && json !== null;
  if (first === undefined || !known) {
    const extended = known && !isJsonArray(json) && name !== "";
    return extended ? Object.fromEntries([...Object.entries(json), [name, value]]) : value;
  }
  if (isJsonArray(json)) return json.map((one, i) => (String(i) === first ? change(one, rest, value, name) : one));
  return Object.fromEntries(
    Object.entries(json).map(([key, one]) => [key, key === first ? change(one, rest, value, name) : one]),
  );
}

const changed = fc
  .constantFrom(...STATEMENTS)
  .chain((statement) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...pathsOf(statement)),
          free,
          fc.constantFrom("", "eigenVeld", "__proto__", "share", "type"),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((changes) =>
        changes.reduce<Json>((json, [path, value, name]) => change(json, path, value, name), statement),
      ),
  );

// Killed: the verschil taken against the statement as a new one (`whole` true in the reader), `closed` not kept, the unnamed
// party written as a statement, the ends of a relationship swapped.
test("whatever a statement holds, it is refused or comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(changed, async (statement) => {
      const gelezen = await read([statement]);
      if (gelezen.some((one) => "geweigerd" in one)) return;
      const statements = back(gelezen);
      expect(statements).toHaveLength(1);
      expect(
        equalJson(statements[0] ?? null, JSON.parse(JSON.stringify(statement)) as Json),
        JSON.stringify([statements, statement]),
      ).toBe(true);
      expect(await read(statements)).toEqual(gelezen);
    }),
    { numRuns: 1_500 },
  );
});
