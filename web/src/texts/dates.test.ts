/** Tests of dates: the Dutch day, whatever the zone of the machine, also when the clock changes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, formatDay, formatMoment, formatWeekday, lastDayBefore, startOfDay } from "./dates.ts";

test("dates read one way in each language", () => {
  const moment = "2026-11-25T15:05:00Z";
  expect(formatMoment("nl", moment)).toBe("25 nov 2026, 16:05");
  expect(formatMoment("en", moment)).toBe("25 Nov 2026, 16:05");
  expect(formatWeekday("nl", moment)).toBe("woensdag 25 november 2026");
  expect(formatDay("nl", "2026-03-31T22:30:00Z")).toBe("1 apr 2026");
});

test("a day starts at midnight in the Netherlands: winter, summer, and the nights when the clock changes", () => {
  expect(startOfDay("2026-11-25")).toBe("2026-11-24T23:00:00.000Z");
  expect(startOfDay("2026-07-01")).toBe("2026-06-30T22:00:00.000Z");
  expect(startOfDay("2026-03-29")).toBe("2026-03-28T23:00:00.000Z");
  expect(startOfDay("2026-03-29", 1)).toBe("2026-03-29T22:00:00.000Z");
  expect(startOfDay("2026-10-25")).toBe("2026-10-24T22:00:00.000Z");
  expect(startOfDay("2026-10-25", 1)).toBe("2026-10-25T23:00:00.000Z");
});

// Kills: the offset taken at midnight UTC itself, or plusDays forgotten.
test("the start of a day lies on that day, and the moment before it on the day before", () => {
  const day = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (d) => {
      const start = new Date(startOfDay(d));
      expect(dayOf(start)).toBe(d);
      expect(dayOf(new Date(start.getTime() - 1)) < d).toBe(true);
      expect(dayOf(new Date(lastDayBefore(startOfDay(d, 1))))).toBe(d);
    }),
  );
});
