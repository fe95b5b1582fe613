/** CSV against a reader that goes letter by letter (RFC 4180), in one block and in pieces. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CsvReader, readRecords } from "./csv.ts";
import { detectDelimiter, findRecordEnd } from "./csv-scan.ts";
import { Dictionary, hashBytes, textReader } from "./dictionary.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads all columns of a text and gives its records as text. */
function readAll(text: string, columns: number, cuts: readonly number[] = []): readonly (readonly string[])[] {
  const reader = new CsvReader({ delimiter: 44, slots: Array.from({ length: columns }, (_, i) => i), verbatim: -1 });
  let rest = bytesOf(text);
  for (const cut of cuts) {
    const end = findRecordEnd(rest, Math.min(cut, rest.length), 44);
    reader.read(rest, end);
    rest = rest.slice(end);
  }
  reader.read(rest, rest.length);
  const texts = Array.from({ length: columns }, (_, i) => textReader(reader.dictionary(i).toShared()));
  return Array.from({ length: reader.rowCount }, (_, row) =>
    texts.map((text, i) => text(reader.rows[row * columns + i] ?? 0)),
  );
}

const field = fc.string({ unit: fc.constantFrom("a", "b", ",", '"', "\n", " ", "É", "語", "\r\n"), maxLength: 6 });
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

// Kills: a quote that ends at a doubled quote, a line feed inside quotes that ends a record, a block cut inside quotes,
// a hash of the whole block, a dictionary that compares lengths only.
test("quoted records come out as they went in, however the blocks are cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(60), { maxLength: 4 }),
      fc.boolean(),
      (records, cuts, hasLastFeed) => {
        const text = records.map((record) => record.map(quoted).join(",")).join("\n") + (hasLastFeed ? "\n" : "");
        // Spaces around a value are no part of it, nor is a carriage return behind it.
        const expected = records.map((record) => record.map((value) => value.replaceAll(/^ +|[ \r]+$/g, "")));
        expect(readAll(text, 3, cuts)).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

test("plain records, Windows line ends, blanks, short and long records", () => {
  expect(readAll("a,b,c\r\n\r\n d ,,\ne\nf,g,h,i\n", 3)).toEqual([
    ["a", "b", "c"],
    ["d", "", ""],
    ["e", "", ""],
    ["f", "g", "h"],
  ]);
  const reader = new CsvReader({ delimiter: 44, slots: [0, 1, 2], verbatim: -1 });
  const bytes = bytesOf("a,b,c\ne\nf,g,h,i\n");
  reader.read(bytes, bytes.length);
  expect(reader.raggedRecords).toBe(2);
});

test("a verbatim column keeps its bytes, and columns without a slot are passed over", () => {
  const reader = new CsvReader({ delimiter: 59, slots: [-1, 0, -1], verbatim: 2 });
  const bytes = bytesOf('x;een;"1;a"\ny;twee;22\nz;een;\nw;drie\n');
  reader.read(bytes, bytes.length);
  const { bytes: ids, ends } = reader.verbatim;
  expect([...ends]).toEqual([3, 5, 5, 5]);
  expect(new TextDecoder().decode(ids)).toBe("1;a22");
  expect([...reader.rows]).toEqual([1, 2, 1, 3]);
  reader.clearRows();
  reader.read(bytesOf("x;twee;3\n"), 9);
  expect([...reader.rows]).toEqual([2]);
  expect(new TextDecoder().decode(reader.verbatim.bytes)).toBe("3");
});

test("a value has one number, trimmed or not, and short records leave nothing of older rows behind", () => {
  const reader = new CsvReader({ delimiter: 44, slots: [0, 1], verbatim: -1 });
  const first = bytesOf('een,twee\n een ,"twee"\n');
  reader.read(first, first.length);
  expect([...reader.rows]).toEqual([1, 1, 1, 1]);
  reader.clearRows();
  reader.read(bytesOf("een\n"), 4);
  expect([...reader.rows]).toEqual([1, 0]);
});

test("header and delimiter", () => {
  expect(detectDelimiter(bytesOf("a;b;c,d"))).toBe(59);
  expect(detectDelimiter(bytesOf("naam"))).toBe(44);
  // More commas in the header, but only semicolons split every line alike.
  expect(detectDelimiter(bytesOf("naam, voluit;adres, huis, plaats\nBakker;Kade 1\nVisser;Kade 2\n"))).toBe(59);
  expect(detectDelimiter(bytesOf('naam\tplaats\n"Bakker\tzonen"\tWaterveen\n'))).toBe(9);
  expect(readRecords(bytesOf('\nunique_id,"achter,naam",plaats\n1,"De\nWit",Dam,x\n2\n'), 44, 10)).toEqual([
    ["unique_id", "achter,naam", "plaats"],
    ["1", "De\nWit", "Dam"],
    ["2", "", ""],
  ]);
});

// Kills: a quote inside a value that opens a quoted stretch.
test("a quote inside a value is a letter like any other", () => {
  const text = 'De "Zon,Kade\nBar 5",Kade\n"x\ny",Dam\n';
  expect(readAll(text, 2, [30, 60])).toEqual([
    ['De "Zon', "Kade"],
    ['Bar 5"', "Kade"],
    ["x\ny", "Dam"],
  ]);
  expect(findRecordEnd(bytesOf('a,"b\nc'), 7, 44)).toBe(0);
});

// Kills: a merge that gives the numbers of the other dictionary, growth that forgets values.
test("dictionaries give equal values one number, also after growing and merging", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 3000 }),
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 300 }),
      (a, b) => {
        const add = (dictionary: Dictionary, text: string): number => {
          const bytes = bytesOf(text);
          return dictionary.add(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
        };
        const one = new Dictionary();
        const two = new Dictionary();
        const inOne = a.map((text) => add(one, text));
        const inTwo = b.map((text) => add(two, text));
        const here = one.merge(two.toShared());
        const text = textReader(one.toShared());
        expect(inOne.map(text)).toEqual(a);
        expect(inTwo.map((id) => text(here[id] ?? 0))).toEqual(b);
        expect(one.size).toBe(new Set([...a, ...b, ""]).size);
      },
    ),
    { numRuns: 60 },
  );
});

// Kills: growth that forgets values, values of one hash taken for one another.
test("a dictionary knows thousands of values again, whatever their hashes", () => {
  const dictionary = new Dictionary();
  const add = (n: number, hash?: number): number => {
    const bytes = bytesOf(String(n));
    return dictionary.add(bytes, 0, bytes.length, hash ?? hashBytes(bytes, 0, bytes.length));
  };
  const ids = Array.from({ length: 9000 }, (_, n) => add(n));
  expect(ids.map((_, n) => add(n))).toEqual(ids);
  expect(dictionary.size).toBe(9001);
  expect(new Set([10_001, 10_002, 10_003].map((n) => add(n, 7))).size).toBe(3);
});
