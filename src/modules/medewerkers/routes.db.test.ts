/** The organisation's list through the API: two people for each change, nobody about themselves, every look in the log. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";

let app: FreshApp;
let beheerder: Person;
let officer: Person;
let kees: Person;

beforeAll(async () => {
  app = await freshApp();
  beheerder = await app.hire("Bo Beheerder", "beheerder");
  officer = await app.hire("Pim Privacy", "privacyofficer");
  kees = await app.hire("Kees Klerk");
});
afterAll(() => app.close());

const propose = (by: Person, body: object) => app.as(by, "POST", "/v1/voorstellen", { body });

test("everyone sees names and functions, and only keepers see roles", async () => {
  const seen = await app.as(kees, "POST", "/v1/medewerkers/_zoek", { body: {} });
  expect(seen.statusCode).toBe(200);
  const { medewerkers } = seen.json<{ medewerkers: { naam: string; rollen?: unknown }[] }>();
  expect(medewerkers.map((m) => m.naam)).toEqual(["Bo Beheerder", "Kees Klerk", "Pim Privacy"]);
  expect(medewerkers.every((m) => m.rollen === undefined)).toBe(true);

  const kept = await app.as(officer, "POST", "/v1/medewerkers/_zoek", { body: { zoek: "bo" } });
  expect(kept.json<{ medewerkers: { naam: string; rollen?: { rol: string }[] }[] }>().medewerkers).toMatchObject([
    { naam: "Bo Beheerder", rollen: [{ rol: "beheerder", nu: true }] },
  ]);
});
