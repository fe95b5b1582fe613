/** Tests of CSV: what a spreadsheet reads back is what stood in view, and nothing runs as a formula. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, toCsv } from "./csv.ts";

/** Reads as RFC 4180 says, with semicolons. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted = "", end = ""] of text.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    row.push(quoted.replaceAll('""', '"'));
    if (end === ";") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cells = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=HYPERLINK("http://x.example";"y")',
    "+31 6 0000 0000",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    " =1",
    'a"b',
    "a;b",
    "a\r\nb",
  ),
);

// Kills: quoting without doubling quotes, or joining by another mark than the reader expects.
test("what is read back is what was written, but for the mark before a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const back = readCsv(toCsv(rows));
      expect(back.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
      );
    }),
  );
});

// Kills: leaving out any one of the four signs, or looking at the first character only.
test("nothing begins as a formula", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", " ", "\t", "\n"),
      fc.constantFrom("=", "+", "-", "@"),
      fc.string(),
      (space, sign, rest) => {
        expect(csvCell(`${space}${sign}${rest}`).slice(1)).toMatch(/^'/);
      },
    ),
  );
  expect(csvCell("Kadewerk = Uitzend")).toBe('"Kadewerk = Uitzend"');
});
