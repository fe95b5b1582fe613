/** Tests of the first page: every rol has its parts, and every part its words. */
import { expect, test } from "vitest";
import "../../texts/later/vandaag.ts";
import { nl } from "../../texts/nl.ts";
import { layoutOf } from "./blokken.ts";

test("someone without a rol gets the page of a melder", () => {
  expect(layoutOf([])).toEqual({ live: ["mijnVragen", "concepten"], komt: [] });
});

test("several rollen follow each other, each part once", () => {
  const { live, komt } = layoutOf(["signaalcoordinator", "burgemeester"]);
  expect(live).toEqual(["noodtoegang", "klokken", "wegen", "melders", "besluiten", "mijnVragen", "concepten"]);
  expect(komt).toEqual(["eigenIncidenten"]);
});

test("every part has words", () => {
  const rollen = [
    "signaalcoordinator",
    "analist",
    "bibobcoordinator",
    "jurist",
    "burgemeester",
    "vptcoordinator",
    "griffier",
    "privacyofficer",
    "beheerder",
    "partner",
  ];
  const { live, komt } = layoutOf(rollen);
  expect(komt.filter((key) => nl.vandaag.komt[key] === undefined)).toEqual([]);
  expect(live.filter((key) => nl.vandaag.soorten[key] === undefined)).toEqual([]);
});
