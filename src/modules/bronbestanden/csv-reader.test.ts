/** A CSV file gives what it says, wherever its chunks are cut; a broken one gives a refusal per line, and never its content. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Gelezen, Json } from "./bronrecord.ts";
import type { CsvProfiel } from "./csv-profiel.ts";
import { readCsv } from "./csv-reader.ts";
import { parseCsvProfiel } from "./parse-csv-profiel.ts";

const profielOf = (json: Json): CsvProfiel => {
  const { profiel, fouten } = parseCsvProfiel(json);
  if (!profiel) throw new Error(fouten.join("\n"));
  return profiel;
};

const THINGS = {
  naam: "Dingen",
  scheiding: ";",
  kolommen: { nummer: "nummer", naam: "tekst", plaats: "tekst" },
  records: [
    { soort: "FUNCTIE", sleutel: { ding: ["nummer"] }, eigenschappen: { naam: "naam", organisatienaam: "plaats" } },
  ],
} as const;
const things = profielOf(THINGS);

async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(file: string | Uint8Array, profiel = things, size?: number): Promise<readonly Gelezen[]> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const all: Gelezen[] = [];
  for await (const batch of readCsv(inChunks(bytes, size), profiel)) all.push(...batch);
  return all;
}

/** `2 a` for a record with key a on line 2, `3 TEKENSET` for a refusal, with the column behind it. */
const brief = (all: readonly Gelezen[]): readonly string[] =>
  all.map((one) =>
    "record" in one
      ? `${one.regel} ${one.record.sleutel.replace("ding:", "")}`
      : [one.regel, one.geweigerd.reden, one.geweigerd.veld].filter((part) => part !== undefined).join(" "),
  );

const KOP = "nummer;naam;plaats\n";

/** Written from RFC 4180, without csv-parse: a field is quoted when it must be, or when the toss says so. */
const writeField = (veld: string, quoted: boolean): string =>
  quoted || /[";\r\n]/.test(veld) ? `"${veld.replaceAll('"', '""')}"` : veld;

const text = fc.string({
  unit: fc.constantFrom("a", "é", "𝒳", '"', ";", "\n", "\r", "\r\n", " ", "=", ",", "\t", "1"),
});
const row = fc.record({ naam: text, plaats: text, quoted: fc.boolean() });
const file = fc.record({
  rows: fc.array(row, { maxLength: 8 }),
  eol: fc.constantFrom("\n", "\r\n", "\r"),
  mark: fc.boolean(),
  last: fc.boolean(),
  size: fc.integer({ min: 1, max: 40 }),
});

// Mutants killed, each tried: LineSplitter without #cr; RowReader that forgets `eind` when it joins lines; togglesQuote always
// false; openText that leaves the mark; readLines without splitter.end().
test("any rows that another program writes come back the same, however the file is cut into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ rows, eol, mark, last, size }) => {
      const lines = rows.map(({ naam, plaats, quoted }, nr) =>
        [String(nr), naam, plaats].map((veld) => writeField(veld, quoted)).join(";"),
      );
      const kop = ["nummer", "naam", "plaats"].map((naam) => writeField(naam, mark)).join(";");
      const written = `${mark ? "\uFEFF" : ""}${[kop, ...lines].join(eol)}${last ? eol : ""}`;
      const expected = rows.map(({ naam, plaats }, nr) => ({
        soort: "FUNCTIE",
        sleutel: `ding:${nr}`,
        waarden: {
          ...(naam.trim() === "" ? {} : { naam: [naam.trim()] }),
          ...(plaats.trim() === "" ? {} : { organisatienaam: [plaats.trim()] }),
        },
      }));
      const given = await read(written, things, size);
      expect(given.map((one) => ("record" in one ? one.record : one))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

// Mutants killed, each tried: swap16 left out; a high surrogate at the end of a chunk not held back; HOOG one place off.
test("UTF-16 of both orders and Windows-1252 read as the same text as UTF-8, cut anywhere", async () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "é", "€", "ž", "Ÿ", "ß"), minLength: 1 });
  await fc.assert(
    fc.asyncProperty(letters, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (naam, astral, size) => {
      const written = `${KOP}1;${naam};${astral ? "𝒳" : "x"}\n`;
      const little = Buffer.from(`\uFEFF${written}`, "utf16le");
      const expected = await read(written);
      expect(await read(little, things, size)).toEqual(expected);
      expect(await read(Buffer.from(little).swap16(), things, size)).toEqual(expected);
      if (astral) return;
      const table: Readonly<Record<string, number>> = { "€": 0x80, ž: 0x9e, Ÿ: 0x9f };
      const windows = Buffer.from(Array.from(written, (letter) => table[letter] ?? letter.charCodeAt(0)));
      expect(await read(windows, { ...things, tekenset: "WINDOWS-1252" }, size)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("every byte of Windows-1252 means what the Encoding standard says", async () => {
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const bytes = Buffer.concat([Buffer.from(`${KOP}1;a`), Buffer.of(byte), Buffer.from("b;c\n")]);
    const expected = new TextDecoder("windows-1252").decode(Buffer.of(byte));
    const [one] = await read(bytes, { ...things, tekenset: "WINDOWS-1252" });
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) expect(brief([one as Gelezen])).toEqual(["2 TEKENSET"]);
    else expect(one).toMatchObject({ record: { waarden: { naam: [`a${expected}b`] } } });
  }
});

// Mutants killed, each tried: giveUp that does not read the others again; isText without the NUL;
// halfMogelijk never looked at; no check on the width of joined lines; endsInQuote never asked; no limit to what is open.
test.each<[what: string, lines: string, expected: readonly string[]]>([
  ["empty lines are no lines of data, and count", "\n1;a;b\n\n2;a;b\n", ["3 1", "5 2"]],
  ["a line of spaces is one", "1;a;b\n   \n", ["2 1", "3 AANTAL_VELDEN"]],
  ["too few and too many fields", "1;a\n2;a;b;c\n3;a;b\n", ["2 AANTAL_VELDEN", "3 AANTAL_VELDEN", "4 3"]],
  ["the last line is cut off", "1;a;b\n2;a", ["2 1", "3 LAATSTE_REGEL_HALF"]],
  ["a quote in the middle of a field", '1;5" buis;b\n2;a;b\n', ["2 AANHALINGSTEKEN", "3 2"]],
  ["text behind a closing quote", '1;"a"x";b\n2;a;b\n', ["2 AANHALINGSTEKEN", "3 2"]],
  [
    "two bad quotes do not take what lies between them",
    '1;"a;b\n2;a;b\n3;"a;b\n4;a;b\n',
    ["2 AANHALINGSTEKEN", "3 2", "4 LAATSTE_REGEL_HALF", "5 4"],
  ],
  ["even quotes that make no field", '1;"a"b"c";d\n2;a;b\n', ["2 AANHALINGSTEKEN", "3 2"]],
  [
    "quotes that match by chance over lines",
    '1;"a\n2;a;b\n";x;b;c\n4;a;b\n',
    ["2 AANHALINGSTEKEN", "3 2", "4 LAATSTE_REGEL_HALF", "5 4"],
  ],
  ["a field over three lines counts them", '1;"a\n\nb";c\n2;a;b\n', ["2 1", "5 2"]],
  ["a formula is text", "1;=cmd|'/c calc'!A1;b\n", ["2 1"]],
  ["a NUL further on", `${"\n".repeat(1_024)}1;a\0;b\n2;a;b\n`, ["1026 TEKENSET", "1027 2"]],
  ["no key", " ;a;b\n2;a;b\n", ["2 SLEUTEL_ONTBREEKT nummer", "3 2"]],
])("%s", async (_what, lines, expected) => {
  for (const size of [1, 7, 65_536]) expect(brief(await read(KOP + lines, things, size))).toEqual(expected);
});

test("bytes that are no UTF-8 refuse their own line only", async () => {
  const bytes = Buffer.concat([Buffer.from(`${KOP}1;a;b\n2;`), Buffer.of(0xe9), Buffer.from(";b\n3;a;b\n")]);
  expect(brief(await read(bytes))).toEqual(["2 1", "3 TEKENSET", "4 3"]);
});

test("half a pair and half a letter of UTF-16 refuse their own line only", async () => {
  const bytes = Buffer.concat([Buffer.from(`\uFEFF${KOP}1;\uD83D;b\n2;a;b\n3;a;b`, "utf16le"), Buffer.of(0x41)]);
  expect(brief(await read(bytes))).toEqual(["2 TEKENSET", "3 2", "4 TEKENSET"]);
});

test("a field or a line that is too long refuses its own line only, and what a closed quote holds is never read as lines", async () => {
  const long = "x".repeat(64_001);
  const swallowed = `${"y".repeat(64_001)}\n9;injected;line\n`;
  const lines = `1;${long};b\n2;a;b\n3;${"x".repeat(1_000_001)};b\n4;a;b\n5;"${swallowed}";b\n6;a;b\n`;
  expect(brief(await read(KOP + lines))).toEqual([
    "2 VELD_TE_LANG",
    "3 2",
    "4 REGEL_TE_LANG",
    "5 4",
    "6 VELD_TE_LANG",
    "9 6",
  ]);
});

test("a quote that is never closed gives up after a megabyte, and the lines after it are read", async () => {
  const lines = Array.from({ length: 60_000 }, (_, nr) => `${nr};aaaaaaaaaaaaaa;b`);
  const given = brief(await read(`${KOP}x;"a;b\n${lines.join("\n")}\n`));
  expect(given[0]).toBe("2 AANHALINGSTEKEN");
  expect(given).toHaveLength(60_001);
});

// Lines looked at again and again would make this hours; a minute leaves room for a slow machine.
test(
  "a file of quotes that each bind the next line takes a time that grows with its length, not with its square",
  { timeout: 60_000 },
  async () => {
    const hostile = (count: number): string =>
      KOP + ';";";"\n'.repeat(count) + '1;"a\n'.repeat(count) + '"";"x\n'.repeat(count);
    const given = await read(hostile(30_000));
    expect(given.length).toBeGreaterThan(80_000);
    expect(given.every((one) => "geweigerd" in one)).toBe(true);
  },
);

test.each<[what: string, bytes: Uint8Array, expected: string]>([
  ["a zip or xlsx", Buffer.from("PK\x03\x04rest"), "1 BESTANDSSOORT"],
  ["gzip", Buffer.of(0x1f, 0x8b, 8, 0), "1 BESTANDSSOORT"],
  ["an old xls", Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "1 BESTANDSSOORT"],
  ["pdf", Buffer.from("%PDF-1.7\n"), "1 BESTANDSSOORT"],
  ["UTF-16 without a mark", Buffer.from(KOP, "utf16le"), "1 BESTANDSSOORT"],
  ["UTF-32", Buffer.concat([Buffer.of(0xff, 0xfe, 0, 0), Buffer.from("n\0\0\0")]), "1 TEKENSET_ONBEKEND"],
  ["names that are no UTF-8", Buffer.from(`numm\xe9r;naam;plaats\n`, "latin1"), "1 TEKENSET_ONBEKEND"],
  ["nothing", Buffer.alloc(0), "1 KOPREGEL nummer, naam, plaats"],
  ["only empty lines", Buffer.from("\n\n"), "1 KOPREGEL nummer, naam, plaats"],
  ["another separator", Buffer.from("nummer,naam,plaats\n1,a,b\n"), "1 KOPREGEL nummer, naam, plaats"],
  ["a column missing", Buffer.from("nummer;plaats;Geheim\n1;a;b\n"), "1 KOPREGEL naam"],
  ["a column twice", Buffer.from("nummer;naam;plaats;naam\n1;a;b;c\n"), "1 KOPREGEL naam"],
  ["data without names", Buffer.from("1;Janssen;Waterveen\n"), "1 KOPREGEL nummer, naam, plaats"],
])("a whole file is refused: %s", async (_what, bytes, expected) => {
  for (const size of [1, 65_536]) expect(brief(await read(bytes, things, size))).toEqual([expected]);
});

test("names may stand in any order, in capitals, with marks, beside columns that are not read", async () => {
  expect(brief(await read("Plaats;extra;NUMMER;N_aam\nx;y;1;z\n"))).toEqual(["2 1"]);
});

test("a file without names is read by place", async () => {
  expect(brief(await read("1;a;b\n2;a\n3;a;b\n", profielOf({ ...THINGS, kopregel: false })))).toEqual([
    "1 1",
    "2 AANTAL_VELDEN",
    "3 3",
  ]);
  const json = JSON.stringify(THINGS).replaceAll('"plaats"', '"kolom 3"');
  expect(brief(await read("nummer;naam;onbekend\n1;a;b\n", profielOf(JSON.parse(json) as Json)))).toEqual(["2 1"]);
});

// Mutants killed, each tried: gelezenOf that drops the refusals of lines, or those of the mapper.
test("nothing is dropped in silence, and a refusal repeats no content", async () => {
  const line = fc.string({ unit: fc.constantFrom("q", '"', ";", "\n", "\r", "é"), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(line, fc.integer({ min: 1, max: 9 }), async (rest, size) => {
      const given = await read(`${KOP}${rest}\n1;a;b\n`, things, size);
      const numbers = given.map(({ regel }) => regel);
      expect(numbers).toEqual([...numbers].toSorted((a, b) => a - b));
      for (const one of given)
        if ("geweigerd" in one) expect(JSON.stringify(one.geweigerd.veld ?? "")).not.toMatch(/q/);
      // Without a quote each line that is not empty gives exactly one outcome.
      if (rest.includes('"')) return;
      const filled = `${rest}\n1;a;b`.split(/\r\n|\r|\n/).flatMap((text, nr) => (text === "" ? [] : [nr + 2]));
      expect(numbers).toEqual(filled);
    }),
    { numRuns: 500 },
  );
});

const TIES = profielOf({
  naam: "Rechten",
  scheiding: "|",
  kolommen: {
    zaak: "nummer",
    deel: "nummer",
    soort: { type: "tekst", verplicht: true },
    wie: "kvk",
    van: { type: "datum", vorm: "jjjjmmdd" },
    tot: { type: "datum", vorm: "jjjjmmdd" },
    aandeel: { type: "getal", decimaal: "komma" },
  },
  records: [
    { soort: "OBJECT", sleutel: { zaak: ["zaak", "deel?"] }, eigenschappen: { kadastraleAanduiding: "zaak" } },
    {
      soort: "EIGENDOM",
      wanneer: { kolom: "soort", is: ["eigendom", "erfpacht"] },
      sleutel: { recht: ["zaak", "wie"] },
      van: { kvk: ["wie"] },
      naar: { zaak: ["zaak", "deel?"] },
      eigenschappen: { rol: "soort", belang: { soort: { tekst: "aandeel" }, aandeel: "aandeel" } },
      geldigVan: "van",
      geldigTot: "tot",
      beeindigd: { kolom: "tot", gevuld: true },
    },
    { soort: "ORGANISATIE", wanneer: { kolom: "soort", is: "geen" }, sleutel: { kvk: ["wie"] } },
  ],
});
const TIE_KOP = "zaak|deel|soort|wie|van|tot|aandeel\n";

test("one line gives a thing and a tie, with its time, its end and a value of parts", async () => {
  const [thing, tie] = await read(`${TIE_KOP}A1||Eigendom|1234567|20200100|20240301|1.033,50\n`, TIES);
  expect(thing).toEqual({
    regel: 2,
    record: { soort: "OBJECT", sleutel: "zaak:A1|", waarden: { kadastraleAanduiding: ["A1"] } },
  });
  expect(tie).toEqual({
    regel: 2,
    record: {
      soort: "EIGENDOM",
      sleutel: "recht:A1|01234567",
      van: "kvk:01234567",
      naar: "zaak:A1|",
      waarden: { rol: ["Eigendom"], belang: [{ soort: "aandeel", aandeel: "1033.50" }] },
      geldigVan: "2020-01",
      geldigTot: "2024-03-01",
      beeindigd: true,
    },
  });
});

// Mutants killed, each tried: codes never looked at; `verplicht` ignored; a fixed text that makes a value by itself.
test.each([
  ["a code that no record asks about", "A1||verhuur|12345678|||", ["2 WAARDE_ONGELDIG soort"]],
  ["no code where there must be one", "A1|||12345678|||", ["2 WAARDE_ONGELDIG soort"]],
  ["a value that does not fit", "A1||eigendom|12345678|20210230||", ["2 WAARDE_ONGELDIG van"]],
  ["a tie without its end", "A1||eigendom||||", ["2 VERBAND_ONVOLLEDIG wie"]],
])("a line is refused as a whole: %s", async (_what, line, expected) => {
  const given = await read(`${TIE_KOP}${line}\n`, TIES);
  expect(brief(given).map((text) => text.replace("SLEUTEL_ONTBREEKT", "VERBAND_ONVOLLEDIG"))).toEqual(expected);
});

// Mutants killed, each tried: escape that leaves `|` alone; escape that leaves `%` alone.
test("different parts never make the same key", async () => {
  const part = fc.string({ unit: fc.constantFrom("a", "%", "7", "C", "|"), minLength: 1, maxLength: 4 });
  const profiel: CsvProfiel = { ...TIES, scheiding: ";" };
  await fc.assert(
    fc.asyncProperty(part, part, async (a, b) => {
      const pairs = [
        [`${a}|`, b],
        [a, `|${b}`],
        [`${a}%7C`, b],
        [`${a}%`, b],
        [`${a}%25`, b],
      ];
      const lines = pairs.map((pair) => `${pair.join(";")};geen;12345678;;;\n`);
      const given = await read(`${TIE_KOP.replaceAll("|", ";")}${lines.join("")}`, profiel);
      const keys = given.flatMap((one) =>
        "record" in one && one.record.soort === "OBJECT" ? [one.record.sleutel] : [],
      );
      expect(new Set(keys).size).toBe(pairs.length);
    }),
  );
});

test("a fixed text is no value by itself", async () => {
  const [, tie] = await read(`${TIE_KOP}A1||erfpacht|12345678|||\n`, TIES);
  expect(tie).toMatchObject({ record: { waarden: { rol: ["erfpacht"] } } });
  expect(JSON.stringify(tie)).not.toContain("belang");
});
