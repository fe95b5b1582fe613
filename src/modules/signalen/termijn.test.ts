/** Terms in working days, the ageing of a grade, and when a signaal is gone. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Datum, parseDatum } from "../../kernel/datum.ts";
import { isWerkdag } from "../../kernel/feestdagen.ts";
import { kalender } from "../../kernel/kalender.fixture.ts";
import { unwrap } from "../../kernel/result.ts";
import { decayGraad } from "../registers/index.ts";
import { termijnNa, termijnVan, werkdagenTot, wissenNa, wissenZonderBesluit } from "./termijn.ts";

const dag = (text: string): Datum => unwrap(parseDatum(text));
const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays(dag("2026-01-01"), n));

/** Day by day, as one counts on a calendar. */
function countWerkdagen(van: Datum, tot: Datum): number {
  let n = 0;
  for (let day = addDays(van, 1); day <= tot; day = addDays(day, 1)) if (isWerkdag(kalender, day)) n += 1;
  return n;
}

// Kills: a week of six days; the rest of a week counted from another weekday; a feestdag in a weekend taken off twice.
test("working days by weeks are those of the calendar, day by day", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [van, tot] = a < b ? [a, b] : [b, a];
      const n = countWerkdagen(van, tot);
      expect(werkdagenTot(kalender, van, tot)).toBe(n);
      expect(Math.abs(werkdagenTot(kalender, tot, van))).toBe(n);
      expect(werkdagenTot(kalender, tot, van)).toBeLessThanOrEqual(0);
    }),
  );
});

test("a term of so many working days has just so many left on its first day", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (vandaag, aantal) => {
      const termijn = termijnVan(kalender, vandaag, aantal);
      expect(werkdagenTot(kalender, vandaag, termijn)).toBe(aantal);
      expect(isWerkdag(kalender, termijn)).toBe(true);
    }),
  );
});

test("each decision has its own term", () => {
  const vandaag = dag("2026-11-25");
  expect(termijnNa(kalender, vandaag, "NAAR_WEGEN")).toBe("2026-12-09");
  expect(termijnNa(kalender, vandaag, "PLAN")).toBe("2027-11-25");
});

// Kills: counting days instead of years; a step on the day before; a step below 5.
test("information loses a step on each anniversary, and never more than to 5", () => {
  const op = new Date("2024-03-01T12:00:00Z");
  const at = (moment: string): number => decayGraad({ bron: "B", informatie: 2 }, op, new Date(moment)).informatie;
  expect(at("2024-03-01T12:00:00Z")).toBe(2);
  expect(at("2025-03-01T11:59:59Z")).toBe(2);
  expect(at("2025-03-01T12:00:00Z")).toBe(3);
  expect(at("2029-06-01T12:00:00Z")).toBe(5);
});

test("without a decision it closes itself and is gone a fortnight later; with one, by how it ended", () => {
  const vandaag = dag("2026-11-25");
  expect(wissenZonderBesluit(dag("2026-12-02"), { fase: 1, inAanpak: false })).toBe("2026-12-24");
  expect(wissenZonderBesluit(dag("2027-11-25"), { fase: 4, inAanpak: true })).toBe("2028-11-26");
  expect(wissenNa("GEEN_TAAK", vandaag, vandaag)).toBe("2026-12-09");
  expect(wissenNa("GEEN_OPVOLGING", vandaag, vandaag)).toBe("2027-05-25");
  // Five years after it came in, whatever happens.
  expect(wissenNa("AANPAK_KLAAR", vandaag, dag("2022-01-10"))).toBe("2027-01-10");
});
