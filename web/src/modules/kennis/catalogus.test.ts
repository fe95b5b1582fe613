/** Tests of what the pages derive from the catalogue. */
import { expect, test } from "vitest";
import type { Toegang } from "../../api/types.ts";
import { actingRol, parseDuur } from "./catalogus.ts";

const row = (activiteit: string, rol: string): Toegang => ({
  activiteit,
  rol,
  naam: "",
  soort: "toezicht",
  verwerking: "",
  lid: false,
  lezen: [],
  lezenEigen: [],
  schrijven: [],
  schrijvenEigen: [],
  fasen: [],
});

test("someone acts in the first rol of the activiteit that they hold; everyone is melder", () => {
  const toegang = [row("a", "privacyofficer"), row("a", "beheerder"), row("a", "melder"), row("b", "fg")];
  expect(actingRol(toegang, "a", ["beheerder", "privacyofficer"])).toBe("privacyofficer");
  expect(actingRol(toegang, "a", [])).toBe("melder");
  expect(actingRol(toegang, "b", ["beheerder"])).toBeUndefined();
});

test("a length of time in ISO 8601 becomes years, months and days", () => {
  expect(parseDuur("P7Y")).toEqual({ jaren: 7, maanden: 0, dagen: 0 });
  expect(parseDuur("P1Y6M2W")).toEqual({ jaren: 1, maanden: 6, dagen: 14 });
  expect(parseDuur("P")).toBeUndefined();
  expect(parseDuur("zeven jaar")).toBeUndefined();
});
