/** JSON lines and JSON arrays, cut anywhere: the same values, each broken one refused by itself, whatever the file hides. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { expect, test } from "vitest";
import { splitJsonArray } from "./json-array.ts";
import { openJson } from "./json-begin.ts";
import { type JsonRegel, readJsonLines } from "./json-lines.ts";

const MEGABYTE = 1_048_576;

type Split = (bytes: AsyncIterable<Uint8Array>) => AsyncGenerator<readonly JsonRegel[]>;

/** The bytes in pieces that end at these places. */
async function* cut(bytes: Uint8Array, places: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const place of places.map((one) => one % (bytes.length + 1)).toSorted((a, b) => a - b)) {
    yield bytes.slice(from, place);
    from = place;
  }
  yield bytes.slice(from);
}

async function read(
  split: Split,
  input: string | Uint8Array,
  places?: readonly number[],
): Promise<readonly JsonRegel[]> {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  const read: JsonRegel[] = [];
  for await (const batch of split(cut(bytes, places))) read.push(...batch);
  return read;
}

const lines = (input: string | Uint8Array, places?: readonly number[]): Promise<readonly JsonRegel[]> =>
  read(readJsonLines, input, places);
const array = (input: string | Uint8Array, places?: readonly number[]): Promise<readonly JsonRegel[]> =>
  read(splitJsonArray, input, places);

test("lines have the numbers of an editor, with either end of line, empty ones passed over, the last one with or without its end", async () => {
  expect(await lines('\ufeff{"a":1}\r\n\n  \n{"a":2}\n{"a":3}')).toEqual([
    { regel: 1, json: { a: 1 } },
    { regel: 4, json: { a: 2 } },
    { regel: 5, json: { a: 3 } },
  ]);
  expect(await lines("")).toEqual([]);
});

test("a broken line is refused by itself and says why", async () => {
  const broken = Buffer.concat([
    Buffer.from('{"a":\n{"naam":"'),
    Buffer.from([0xe9]),
    Buffer.from('"}\n{"a":"\\u0000"}\n{"a":"\\ud800"}\n{"a":1e999}\n{"a":12345678901234567890}\n'),
    Buffer.from(`${"[".repeat(41)}${"]".repeat(41)}\n${"[".repeat(40)}${"]".repeat(40)}\n{"goed":`),
  ]);
  expect((await lines(broken)).map((one) => one.reden ?? "GOED")).toEqual([
    "GEEN_JSON",
    "TEKENSET",
    "TEKENSET",
    "TEKENSET",
    "WAARDE_ONGELDIG",
    "WAARDE_ONGELDIG",
    "TE_DIEP",
    "GOED",
    "LAATSTE_REGEL_HALF",
  ]);
});

test("a line of more than a megabyte is read past, one of exactly that is not", async () => {
  const long = (bytes: number): string => JSON.stringify("x".repeat(bytes - 2));
  const read = await lines(`${long(MEGABYTE)}\n${long(MEGABYTE + 1)}\n1\n`);
  expect(read.map((one) => one.reden ?? "GOED")).toEqual(["GOED", "REGEL_TE_LANG", "GOED"]);
});

test("names are data: __proto__ and doubles do no harm", async () => {
  const [one] = await lines('{"__proto__":{"admin":true},"a":1,"a":2}\n');
  expect(one && "json" in one && Object.entries(one.json ?? {})).toEqual([
    ["__proto__", { admin: true }],
    ["a", 2],
  ]);
  expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
});

test("what is no text in UTF-8 is refused as a whole, without unpacking it", async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000));
  const files: readonly (readonly [Uint8Array, string])[] = [
    [bomb, "BESTANDSSOORT"],
    [Buffer.from("PK\u0003\u0004...."), "BESTANDSSOORT"],
    [Buffer.from("%PDF-1.7"), "BESTANDSSOORT"],
    [Buffer.from('\0\0\0\0{"a":1}'), "BESTANDSSOORT"],
    [Buffer.from('\ufeff{"a":1}', "utf16le"), "TEKENSET_ONBEKEND"],
    [Buffer.from('{"a":1}', "utf16le"), "TEKENSET_ONBEKEND"],
    [Buffer.from('\ufeff{"a":1}', "utf16le").swap16(), "TEKENSET_ONBEKEND"],
  ];
  for (const [bytes, reden] of files)
    for (const places of [[], [1, 2, 3]]) expect(await lines(bytes, places)).toEqual([{ regel: 1, reden }]);
});

test("the first sign is found behind white space, however the file comes in", async () => {
  for (const blank of [0, 1, 511, 513, 2_000]) {
    const begin = await openJson(cut(Buffer.from(`${" ".repeat(blank)}[]`), [1, 2, blank]));
    expect(begin.reden === undefined && begin.teken).toBe("[");
  }
});

/** Strings full of the signs that a value ends with, and of those that make them mean nothing. */
const signs = fc.constantFrom('"', "\\", "[", "]", "{", "}", ",", ":", " ", "a", "é", "😀");
const json = fc
  .oneof(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3, stringUnit: signs }))
  .map((value) => JSON.stringify(value));
const safe = json.filter((text) => !/\d{16}|e\+?\d\d|\\u(0000|d[89a-f])/i.test(text));
const junk = fc.constantFrom('{"a":', "nee", "\u0001", '"half', "[1,", "{]", '{"a":1}}', "\\", '"\\"');
const blank = fc.constantFrom("", " ", "\n", "\r\n  ", "\t");
const places = fc.array(fc.nat(5_000), { maxLength: 12 });

// Killed: the length of a line that is counted on into the next (`#length` kept), quotes forgotten at the end of a piece,
// the part of a value at the end of a piece left out.
test("where a file is cut changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(safe, junk)), places, async (values, cuts) => {
      expect(await lines(values.join("\n"), cuts)).toEqual(await lines(values.join("\n")));
      const text = `[${values.join(",\n")}]`;
      expect(await array(text, cuts)).toEqual(await array(text));
    }),
    { numRuns: 300 },
  );
});

async function tokenized(text: string): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  await pipeline(
    Readable.from([text], { objectMode: false }),
    streamArray.withParserAsStream(),
    async (items: AsyncIterable<unknown>) => {
      for await (const item of items) values.push((item as { value: unknown }).value);
    },
  );
  return values;
}

// Killed: brackets counted inside strings, an escaped quote taken for the end, the depth not brought down.
test("an array gives the values that a tokenizer gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          blank,
          safe.filter((text) => !text.includes("__proto__")),
          blank,
        ),
      ),
      places,
      async (values, cuts) => {
        const text = `[${values.map((one) => one.join("")).join(",")}]`;
        const read = await array(text, cuts);
        expect(read.map((one) => one.reden)).toEqual(values.map(() => undefined));
        expect(read.map((one) => ("json" in one ? one.json : undefined))).toEqual(await tokenized(text));
        expect(read.map((one) => one.regel)).toEqual(values.map((_, i) => i + 1));
      },
    ),
    { numRuns: 300 },
  );
});

test("a broken value in an array costs that value", async () => {
  const text = '[{"a":1},\n{"naam":"vergeten,\n"b":2},\n{"a":nee},{"a":2},,{"a":{"a":3}}]\n';
  expect((await array(text)).map((one) => one.reden ?? "GOED")).toEqual([
    "GOED",
    "GEEN_JSON",
    "GEEN_JSON",
    "GOED",
    "GEEN_JSON",
    "GOED",
  ]);
});

test("an array that was cut off gives what is whole, and says that there was more", async () => {
  expect(await array('[{"a":1},{"a":2}')).toEqual([
    { regel: 1, json: { a: 1 } },
    { regel: 2, json: { a: 2 } },
    { regel: 3, reden: "LAATSTE_REGEL_HALF" },
  ]);
  expect(await array('[{"a":1},{"a":"hal')).toEqual([
    { regel: 1, json: { a: 1 } },
    { regel: 2, reden: "LAATSTE_REGEL_HALF" },
  ]);
  expect(await array("[1] [2]")).toEqual([
    { regel: 1, json: 1 },
    { regel: 2, reden: "GEEN_JSON" },
  ]);
  expect(await array("[]")).toEqual([]);
  expect(await array("[ \n ]")).toEqual([]);
  expect(await array("[1,]")).toEqual([
    { regel: 1, json: 1 },
    { regel: 2, reden: "GEEN_JSON" },
  ]);
});

test("a value that is too long, and one that is too deep, cost themselves", async () => {
  const long = JSON.stringify({ naam: "x".repeat(MEGABYTE) });
  const deep = "[".repeat(500_000);
  const text = `[1,${long},2,${deep}${"]".repeat(500_000)},3]`;
  expect((await array(text)).map((one) => one.reden ?? "GOED")).toEqual([
    "GOED",
    "REGEL_TE_LANG",
    "GOED",
    "TE_DIEP",
    "GOED",
  ]);
});
