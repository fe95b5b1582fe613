/** Days on the calendar: arithmetic against the day count, month ends, the Dutch midnight and Dutch words. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWeeks,
  compareDatum,
  type Datum,
  datumOf,
  daysBetween,
  earliest,
  formatDatum,
  formatDatumVoluit,
  latest,
  nameWeekday,
  parseDatum,
  weekdayOf,
  yearOf,
} from "./datum.ts";
import { unwrap } from "./result.ts";

const on = (tekst: string): Datum => unwrap(parseDatum(tekst));
const datums = fc
  .date({ min: new Date("1300-01-01"), max: new Date("9700-01-01"), noInvalidDate: true })
  .map((date) => on(date.toISOString().slice(0, 10)));
const lengthOfMonth = (datum: Datum) => new Date(Date.UTC(yearOf(datum), Number(datum.slice(5, 7)), 0)).getUTCDate();

test.each([
  ["2026-12-01", "2026-12-01"],
  [" 1-12-2026 ", "2026-12-01"],
  ["01/12/2026", "2026-12-01"],
  ["1.12.2026", "2026-12-01"],
  ["1 december 2026", "2026-12-01"],
  ["1 Dec. 2026", "2026-12-01"],
  ["5 maart 2027", "2027-03-05"],
  ["5 mrt 2027", "2027-03-05"],
  ["29 feb 2028", "2028-02-29"],
])("%s is read as %s", (input, datum) => {
  expect(parseDatum(input)).toEqual({ ok: true, value: datum });
});

test.each([
  ["", "DATUM_LEEG"],
  ["   ", "DATUM_LEEG"],
  ["morgen", "DATUM_VORM"],
  ["1-12-26", "DATUM_VORM"],
  ["2026-12-01T00:00", "DATUM_VORM"],
  ["1 foo 2026", "DATUM_VORM"],
  ["2026-1-1", "DATUM_VORM"],
  ["29-02-2027", "DATUM_BESTAAT_NIET"],
  ["31-4-2027", "DATUM_BESTAAT_NIET"],
  ["2027-13-01", "DATUM_BESTAAT_NIET"],
  ["2027-00-10", "DATUM_BESTAAT_NIET"],
  ["0-1-2027", "DATUM_BESTAAT_NIET"],
  ["0999-01-01", "DATUM_BESTAAT_NIET"],
])("%j is refused as %s", (input, code) => {
  expect(parseDatum(input)).toEqual({ ok: false, code });
});

// Kills: a day of 23 or 25 hours (local time instead of UTC), and weeks of another length.
test("days added are days between, there and back", () => {
  fc.assert(
    fc.property(datums, fc.integer({ min: -80_000, max: 80_000 }), (datum, days) => {
      const other = addDays(datum, days);
      expect(daysBetween(datum, other)).toBe(days);
      expect(addDays(other, -days)).toBe(datum);
      expect(Math.sign(compareDatum(other, datum))).toBe(Math.sign(days));
      expect(addWeeks(datum, 3)).toBe(addDays(datum, 21));
      expect(weekdayOf(addDays(datum, 7))).toBe(weekdayOf(datum));
      expect((weekdayOf(datum) % 7) + 1).toBe(weekdayOf(addDays(datum, 1)));
    }),
  );
});

// Kills: months of 30 days, spilling into the next month (31 January + 1 = 3 March), keeping 28 where 31 exists.
test("months keep the number of the day, or stop at the last day of a shorter month", () => {
  fc.assert(
    fc.property(datums, fc.integer({ min: -300, max: 300 }), (datum, months) => {
      const other = addMonths(datum, months);
      const day = Number(datum.slice(8));
      const index = (d: Datum) => yearOf(d) * 12 + Number(d.slice(5, 7));
      expect(index(other) - index(datum)).toBe(months);
      expect(Number(other.slice(8))).toBe(Math.min(day, lengthOfMonth(other)));
    }),
  );
});

test("the examples of the Hoge Raad (ECLI:NL:HR:2017:2225) for three months", () => {
  expect(addMonths(on("2016-02-29"), 3)).toBe("2016-05-29");
  expect(addMonths(on("2017-02-28"), 3)).toBe("2017-05-28");
  expect(addMonths(on("2017-04-30"), 3)).toBe("2017-07-30");
  expect(addMonths(on("2017-09-30"), 3)).toBe("2017-12-30");
  expect(addMonths(on("2017-11-30"), 3)).toBe("2018-02-28");
});

test("a date outside the years 1000 to 9999 is a bug", () => {
  expect(() => addDays(on("9999-12-31"), 1)).toThrow(RangeError);
  expect(() => addMonths(on("1000-01-01"), -1)).toThrow(RangeError);
});

test.each([
  ["2026-12-01T22:59:59.999Z", "2026-12-01"],
  ["2026-12-01T23:00:00Z", "2026-12-02"],
  ["2026-07-01T21:59:59.999Z", "2026-07-01"],
  ["2026-07-01T22:00:00Z", "2026-07-02"],
  ["2026-12-31T23:30:00Z", "2027-01-01"],
])("at %s it is %s in the Netherlands", (moment, datum) => {
  expect(datumOf(new Date(moment))).toBe(datum);
});

test("dates are told in Dutch", () => {
  const datum = on("2026-12-01");
  expect(formatDatum(datum)).toBe("1 december 2026");
  expect(formatDatumVoluit(datum)).toBe("dinsdag 1 december 2026");
  expect(nameWeekday(datum)).toBe("dinsdag");
  expect(weekdayOf(on("2026-12-06"))).toBe(7);
});

test("what is told is read back", () => {
  fc.assert(
    fc.property(datums, (datum) => {
      expect(parseDatum(formatDatum(datum))).toEqual({ ok: true, value: datum });
    }),
  );
});

test("of two days one is earliest and one latest", () => {
  const [a, b] = [on("2026-12-01"), on("2027-01-01")];
  expect([earliest(a, b), earliest(b, a), latest(a, b), latest(b, a)]).toEqual([a, a, b, b]);
  expect(compareDatum(a, a)).toBe(0);
});
