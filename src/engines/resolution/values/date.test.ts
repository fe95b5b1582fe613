/** Dates in the notations of registers; impossible parts are kept, unknown ones are 0. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfPacked, detectDateOrder, monthOfPacked, parseDate, yearOfPacked } from "./date.ts";
import { parseIdentifier } from "./identifier.ts";

test.each([
  ["1980-03-05", 19800305],
  ["5-3-1980", 19800305],
  ["05/03/1980", 19800305],
  ["5.3.1980", 19800305],
  ["19800305", 19800305],
  ["05031980", 19800305],
  ["5 mrt 1980", 19800305],
  ["5 maart 1980", 19800305],
  ["1980-03-05T12:00:00Z", 19800305],
  ["1980-03-05 00:00", 19800305],
  ["1980-03", 19800300],
  ["3/1980", 19800300],
  ["1980", 19800000],
  ["1980-00-00", 19800000],
  ["1856-86-18", 18568618],
])("%s", (text, packed) => {
  expect(parseDate(text)).toBe(packed);
});

test.each(["", "onbekend", "12", "0000-00-00", "1980-3-5-7", "Kerkstraat 1980"])("'%s' is no date", (text) => {
  expect(parseDate(text)).toBeUndefined();
});

// Kills: day and month swapped in one notation, the packed parts read back from the wrong place.
test("every notation of a day reads as the same day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const two = (n: number): string => String(n).padStart(2, "0");
        const packed = parseDate(`${year}-${two(month)}-${two(day)}`) ?? 0;
        expect([yearOfPacked(packed), monthOfPacked(packed), dayOfPacked(packed)]).toEqual([year, month, day]);
        expect(parseDate(`${day}-${month}-${year}`)).toBe(packed);
        expect(parseDate(`${month}/${day}/${year}`, "month-first")).toBe(packed);
        expect(parseDate(`${year}${two(month)}${two(day)}`)).toBe(packed);
      },
    ),
  );
});

test("the order of day and month is read from the column", () => {
  expect(detectDateOrder(["1/2/1980", "12/31/1980", "3/4/1981"])).toBe("month-first");
  expect(detectDateOrder(["1/2/1980", "31/12/1980"])).toBe("day-first");
  expect(detectDateOrder(["1/2/1980"])).toBe("day-first");
});

test.each([
  ["bsn", "1234.56.782", "123456782", true],
  ["bsn", "123456783", "123456783", false],
  ["kvk", "12 34 56 78", "12345678", true],
  ["phone", "06-12345678", "+31612345678", true],
  ["phone", "0612345", "0612345", false],
  ["plate", "gbb-01-b", "GBB01B", true],
  ["email", "<Jan@Voorbeeld.NL>", "jan@voorbeeld.nl", true],
  ["email", "jan", "jan", false],
  ["number", "so 12-3", "SO123", true],
] as const)("%s %s", (kind, text, value, isValid) => {
  expect(parseIdentifier(kind, text)).toEqual({ value, isValid });
});

test.each(["", "  ", "000000000", "99999999", "xxxx"])("'%s' is no identifier", (text) => {
  expect(parseIdentifier("number", text)).toBeUndefined();
});
