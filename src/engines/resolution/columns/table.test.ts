/** Tables: blocks cut anywhere, parts joined, and values in two encodings in one file. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { textReader } from "./dictionary.ts";
import { countForeignValues, joinTables, recordIdOf, type Table } from "./table.ts";
import { LONGEST_RECORD, TableReader } from "./table-reader.ts";

const layout = {
  delimiter: 44,
  headers: ["id", "a", "b"],
  isKept: [true, true, true],
  recordId: 0,
  skipFirst: true,
} as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array, cuts: readonly number[], skipFirst = true): Table {
  const reader = new TableReader({ ...layout, skipFirst });
  let at = 0;
  for (const cut of [...cuts.map((one) => one % (bytes.length + 1)).toSorted((x, y) => x - y), bytes.length]) {
    reader.push(bytes.slice(at, cut));
    at = Math.max(at, cut);
  }
  return reader.finish();
}

const show = (table: Table): readonly (readonly string[])[] => {
  const texts = table.columns.map(({ values }) => textReader(values));
  return Array.from({ length: table.rowCount }, (_, row) => [
    recordIdOf(table, row),
    ...table.columns.map(({ ids }, i) => texts[i]?.(ids[row] ?? 0) ?? ""),
  ]);
};

const value = fc.string({ unit: fc.constantFrom("a", "B", "é", " ", "\n", ",", "語"), maxLength: 5 });
const rows = fc.array(fc.tuple(fc.nat(999).map(String), value, value), { minLength: 1, maxLength: 12 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (records: readonly (readonly string[])[]): string =>
  records.map((record) => record.map(quoted).join(",")).join("\n");

// Kills: a block whose end is taken for the end of a record, a carry that is read twice, a header that is kept.
test("however the file is cut into blocks, the table is the same", () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(), { maxLength: 6 }), (records, cuts) => {
      const bytes = bytesOf(`id,a,b\n${csvOf(records)}`);
      const whole = show(read(bytes, []));
      expect(show(read(bytes, cuts))).toEqual(whole);
      expect(whole.map(([id]) => id)).toEqual(records.map(([id]) => id));
    }),
    { numRuns: 500 },
  );
});

// Kills: a rest that is a view on a block which the caller fills again.
test("a caller may read every block into the same Buffer", () => {
  const bytes = bytesOf(
    `id,a,b\n${Array.from({ length: 200 }, (_, i) => `${i},naam ${i},plaats ${i % 7}`).join("\n")}`,
  );
  const reader = new TableReader(layout);
  const block = Buffer.alloc(64);
  for (let at = 0; at < bytes.length; at += 64) {
    const part = bytes.subarray(at, at + 64);
    block.set(part);
    reader.push(block.subarray(0, part.length));
  }
  expect(show(reader.finish())).toEqual(show(read(bytes, [])));
});

// Kills: numbers of the first dictionary used for the second table, ids of the second that begin at nought.
test("joined tables hold the rows of each in turn", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const tables = [first, second].map((records) => read(bytesOf(csvOf(records)), [], false));
      expect(show(joinTables(tables))).toEqual(tables.flatMap(show));
    }),
  );
});

test("tables with other columns are not joined", () => {
  const table = read(bytesOf("1,2,3"), [], false);
  const other = { ...table, columns: table.columns.map((column) => ({ ...column, name: "x" })) };
  expect(() => joinTables([table, other])).toThrow(RangeError);
});

test("a value that is no UTF-8 is read as Windows-1252, beside values that are", () => {
  const bytes = Uint8Array.from([...bytesOf("id,a,b\n1,"), 0xe9, 0x80, ...bytesOf(",é\n")]);
  const table = read(bytes, []);
  expect(show(table)).toEqual([["1", "é€", "é"]]);
  expect(countForeignValues(table)).toBe(1);
});

test("a quote that is never closed is found before it swallows the file", () => {
  const reader = new TableReader({ ...layout, skipFirst: false });
  expect(reader.push(bytesOf('1,2,3\n4,"x'))).toBeUndefined();
  const block = new Uint8Array(LONGEST_RECORD + 1).fill(97);
  expect(reader.push(block)).toEqual({ code: "UNCLOSED_QUOTE", record: 2 });
});

test("without a column of ids, rows have numbers", () => {
  const reader = new TableReader({ ...layout, recordId: -1 });
  reader.push(bytesOf("id,a,b\nx,y,z\n"));
  expect(recordIdOf(reader.finish(), 0)).toBe("1");
});
