/** Half-open periods against the plain meaning: the set of days that they hold. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Datum, parseDatum } from "./datum.ts";
import { containsDatum, countDays, createPeriode, overlaps, type Periode } from "./periode.ts";
import { unwrap } from "./result.ts";

const start = unwrap(parseDatum("2027-01-01"));
const day = (i: number): Datum => addDays(start, i);
const HORIZON = 20;
const perioden = fc
  .tuple(fc.nat(10), fc.option(fc.integer({ min: 1, max: 8 })))
  .map(([van, lengte]): Periode => unwrap(createPeriode(day(van), lengte === null ? null : day(van + lengte))));
const daysOf = (periode: Periode): Datum[] =>
  Array.from({ length: HORIZON }, (_, i) => day(i)).filter((datum) => containsDatum(periode, datum));

// Kills: `tot` counted as inside, `van` counted as outside, an open end taken as empty.
test("a period holds its first day up to the day before its end", () => {
  fc.assert(
    fc.property(perioden, (periode) => {
      const days = daysOf(periode);
      expect(days[0]).toBe(periode.van);
      expect(addDays(days.at(-1) ?? start, 1)).toBe(periode.tot ?? day(HORIZON));
      expect(countDays(periode)).toBe(periode.tot === null ? Infinity : days.length);
    }),
  );
});

// Kills: <= for <, so that periods that only touch would overlap; forgetting one of the two open ends.
test("two periods overlap when they share a day", () => {
  fc.assert(
    fc.property(perioden, perioden, (a, b) => {
      const shared = daysOf(a).some((datum) => daysOf(b).includes(datum));
      expect(overlaps(a, b)).toBe(shared);
    }),
    { numRuns: 500 },
  );
});

test("a period without a day is refused", () => {
  expect(createPeriode(day(3), day(3))).toEqual({ ok: false, code: "PERIODE_OMGEKEERD" });
  expect(createPeriode(day(3), day(2))).toEqual({ ok: false, code: "PERIODE_OMGEKEERD" });
});
