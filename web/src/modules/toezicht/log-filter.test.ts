/** Tests of the filter of the log. */
import { expect, test } from "vitest";
import { daysIn, startFilter, toLogFilter } from "./log-filter.ts";

test("the filter starts at the last seven days, in Dutch days", () => {
  const filter = startFilter(new Date("2026-11-24T23:30:00Z"));
  expect([filter.van, filter.tot]).toEqual(["2026-11-19", "2026-11-25"]);
  expect(daysIn(filter.van, filter.tot)).toBe(7);
});

test("only what is chosen is asked, and the last day counts whole", () => {
  const start = { van: "2026-11-01", tot: "2026-11-02", medewerkerId: "", activiteit: "", uitkomst: "", soort: "" };
  expect(toLogFilter(start)).toEqual({ van: "2026-10-31T23:00:00.000Z", tot: "2026-11-02T23:00:00.000Z" });
  expect(toLogFilter({ ...start, uitkomst: "GEWEIGERD", soort: "ALARM", activiteit: "logboek-lezen" })).toMatchObject({
    uitkomst: "GEWEIGERD",
    soort: ["ALARM"],
    activiteit: "logboek-lezen",
  });
  expect(toLogFilter({ ...start, soort: "ANDERS" })).not.toHaveProperty("soort");
});
