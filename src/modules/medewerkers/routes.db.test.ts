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

const decide = (by: Person, id: string, bevestigd = true) =>
  app.as(by, "POST", `/v1/voorstellen/${id}/besluit`, { body: { bevestigd, toelichting: "gezien en akkoord" } });
const idOf = (answer: { json: () => unknown }): string => (answer.json() as { id: string }).id;
const toelichting = "Kees gaat dit werk doen vanaf vandaag.";

test("a role takes two people: the beheerder proposes, the privacy officer confirms, and only then it counts", async () => {
  const filed = await propose(beheerder, {
    soort: "ROL_TOEKENNEN",
    medewerkerId: kees.id,
    rol: "analist",
    toelichting,
  });
  expect(filed.statusCode).toBe(201);
  const before = await app.as(kees, "GET", "/v1/mij");
  expect(before.json<{ rollen: unknown[] }>().rollen).toEqual([]);

  expect((await decide(officer, idOf(filed))).statusCode).toBe(204);
  const after = await app.as(kees, "GET", "/v1/mij");
  expect(after.json<{ rollen: unknown[]; activiteiten: string[] }>()).toMatchObject({ rollen: [{ rol: "analist" }] });
  expect(after.json<{ activiteiten: string[] }>().activiteiten).toContain("register-raadplegen");

  const page = await app.as(officer, "GET", `/v1/medewerkers/${kees.id}`);
  expect(page.json<{ geschiedenis: object[] }>().geschiedenis).toMatchObject([
    {
      soort: "ROL_TOEKENNEN",
      status: "BEVESTIGD",
      ingediendDoor: { naam: "Bo Beheerder" },
      besluitDoor: { naam: "Pim Privacy" },
    },
  ]);
  // A second decision on the same proposal changes nothing.
  expect((await decide(officer, idOf(filed), false)).json()).toMatchObject({ status: 409, code: "VOORSTEL_GESLOTEN" });
});

test("nobody confirms their own proposal, nor what is about themselves (mutants: either comparison left out)", async () => {
  const both = await app.hire("Dirk Dubbel", "beheerder", "privacyofficer");
  const own = await propose(both, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "jurist", toelichting });
  expect((await decide(both, idOf(own))).json()).toMatchObject({ status: 409, code: "EIGEN_VOORSTEL" });

  const aboutOfficer = await propose(beheerder, {
    soort: "ROL_TOEKENNEN",
    medewerkerId: officer.id,
    rol: "burgemeester",
    toelichting,
  });
  expect((await decide(officer, idOf(aboutOfficer))).json()).toMatchObject({ status: 409, code: "GAAT_OVER_UZELF" });

  const vervanging = await propose(beheerder, {
    soort: "VERVANGING",
    medewerkerId: both.id,
    rol: "privacyofficer",
    vervangerId: officer.id,
    tot: new Date(Date.now() + 86_400_000).toISOString(),
    toelichting,
  });
  expect((await decide(officer, idOf(vervanging))).json()).toMatchObject({ status: 409, code: "GAAT_OVER_UZELF" });
  // The refusals stand in the decision log, and the proposals are still open.
  const { rows } = await app.unsafeSuper.query(
    "select reden from platform.beslislog where not toegestaan and reden in ('EIGEN_VOORSTEL', 'GAAT_OVER_UZELF') order by reden",
  );
  expect(rows.map((r: { reden: string }) => r.reden)).toEqual(["EIGEN_VOORSTEL", "GAAT_OVER_UZELF", "GAAT_OVER_UZELF"]);
  expect((await app.as(both, "GET", `/v1/voorstellen/${idOf(aboutOfficer)}`)).json()).toMatchObject({
    status: "OPEN",
    magBeslissen: true,
  });
  expect((await app.as(officer, "GET", `/v1/voorstellen/${idOf(aboutOfficer)}`)).json()).toMatchObject({
    magBeslissen: false,
    waaromNiet: "GAAT_OVER_UZELF",
  });
});

test("even the table refuses a decision by who filed it or whom it is about", async () => {
  const filed = await propose(beheerder, {
    soort: "ROL_TOEKENNEN",
    medewerkerId: kees.id,
    rol: "handhaver",
    toelichting,
  });
  const forge = (nr: number) =>
    app.unsafeSuper.query("update medewerkers.voorstel set status = 'BEVESTIGD', besluit_door = $2 where id = $1", [
      idOf(filed),
      nr,
    ]);
  await expect(forge(beheerder.nr)).rejects.toMatchObject({ constraint: "niemand_bevestigt_zichzelf" });
  await expect(forge(kees.nr)).rejects.toMatchObject({ constraint: "niemand_bevestigt_zichzelf" });
});

test.each([
  [
    "a role that is held already",
    () => ({ soort: "ROL_TOEKENNEN", medewerkerId: officer.id, rol: "privacyofficer" }),
    "ROL_AL_GEHOUDEN",
  ],
  [
    "melder, which everyone is",
    () => ({ soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "melder" }),
    "ROL_NIET_TOE_TE_KENNEN",
  ],
  [
    "a role that does not exist",
    () => ({ soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "koning" }),
    "ROL_ONBEKEND",
  ],
  [
    "the end of a role that is not held",
    () => ({ soort: "ROL_BEEINDIGEN", medewerkerId: kees.id, rol: "griffier" }),
    "ROL_NIET_GEHOUDEN",
  ],
  [
    "someone who is not here",
    () => ({ soort: "ROL_TOEKENNEN", medewerkerId: "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11", rol: "jurist" }),
    "MEDEWERKER_ONBEKEND",
  ],
  [
    "a deputy for oneself",
    () => ({
      soort: "VERVANGING",
      medewerkerId: officer.id,
      vervangerId: officer.id,
      rol: "privacyofficer",
      tot: "2099-01-01T00:00:00Z",
    }),
    "VERVANGER_IS_ZELF",
  ],
  [
    "an end before the beginning",
    () => ({
      soort: "VERVANGING",
      medewerkerId: officer.id,
      vervangerId: kees.id,
      rol: "privacyofficer",
      van: "2099-01-02T00:00:00Z",
      tot: "2099-01-01T00:00:00Z",
    }),
    "EINDE_VOOR_BEGIN",
  ],
])("a proposal of %s is refused with what to do", async (_what, body, code) => {
  const answer = await propose(beheerder, { ...body(), toelichting });
  expect(answer.json()).toMatchObject({ code });
  expect(answer.statusCode).toBeGreaterThanOrEqual(404);
});

test("only the beheerder proposes and only who may confirms", async () => {
  expect(
    (await propose(kees, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "analist", toelichting })).statusCode,
  ).toBe(403);
  expect(
    (await propose(officer, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "analist", toelichting })).statusCode,
  ).toBe(403);
  const filed = await propose(beheerder, {
    soort: "ROL_TOEKENNEN",
    medewerkerId: kees.id,
    rol: "griffier",
    toelichting,
  });
  const other = await app.hire("Bea Beheerder", "beheerder");
  expect((await decide(other, idOf(filed))).statusCode).toBe(403);
});

test("a new colleague is added by two people and is then known to the log", async () => {
  const filed = await propose(beheerder, {
    soort: "MEDEWERKER_TOEVOEGEN",
    naam: "Nina Nieuw",
    functie: "adviseur",
    aanmeldnaam: "Nina.Nieuw",
    toelichting,
  });
  expect((await decide(officer, idOf(filed))).statusCode).toBe(204);
  const found = await app.as(officer, "POST", "/v1/medewerkers/_zoek", { body: { zoek: "nina" } });
  expect(found.json()).toMatchObject({
    medewerkers: [{ naam: "Nina Nieuw", aanmeldnaam: "nina.nieuw", aangemeld: false }],
  });
  const again = await propose(beheerder, {
    soort: "MEDEWERKER_TOEVOEGEN",
    naam: "Nog Een",
    functie: "adviseur",
    aanmeldnaam: "nina.nieuw",
    toelichting,
  });
  expect(again.json()).toMatchObject({ status: 409, code: "AANMELDNAAM_BEZET" });
});

test("a changed login name closes the running sessions and the old binding", async () => {
  const lies = await app.hire("Lies Login");
  const filed = await propose(beheerder, {
    soort: "AANMELDNAAM_WIJZIGEN",
    medewerkerId: lies.id,
    aanmeldnaam: "lies.nieuw",
    toelichting,
  });
  expect((await app.as(lies, "GET", "/v1/mij")).statusCode).toBe(200);
  await decide(officer, idOf(filed));
  expect((await app.as(lies, "GET", "/v1/mij")).statusCode).toBe(401);
});

test("blocking is immediate, except for who watches over the log: that takes a second watcher", async () => {
  const block = (by: Person, whom: Person) =>
    app.as(by, "POST", `/v1/medewerkers/${whom.id}/blokkade`, {
      body: { toelichting: "Gestolen laptop, gemeld om tien uur." },
    });
  const jan = await app.hire("Jan Jansen");
  expect((await block(beheerder, jan)).statusCode).toBe(201);
  expect((await app.as(jan, "GET", "/v1/mij")).statusCode).toBe(401);

  const watcher = await app.hire("Wim Waker", "privacyofficer");
  const asked = await block(beheerder, watcher);
  expect(asked.statusCode).toBe(201);
  expect((await app.as(watcher, "GET", "/v1/mij")).statusCode).toBe(200);
  expect((await decide(officer, idOf(asked))).statusCode).toBe(204);
  expect((await app.as(watcher, "GET", "/v1/mij")).statusCode).toBe(401);
  expect((await block(beheerder, beheerder)).json()).toMatchObject({ code: "GAAT_OVER_UZELF" });
});

test("a proposal is withdrawn by who filed it, and by nobody else", async () => {
  const filed = await propose(beheerder, {
    soort: "ROL_TOEKENNEN",
    medewerkerId: kees.id,
    rol: "vertrouwenspersoon",
    toelichting,
  });
  const other = await app.hire("Ben Beheerder", "beheerder");
  expect((await app.as(other, "POST", `/v1/voorstellen/${idOf(filed)}/intrekking`)).json()).toMatchObject({
    code: "VOORSTEL_GESLOTEN",
  });
  expect((await app.as(beheerder, "POST", `/v1/voorstellen/${idOf(filed)}/intrekking`)).statusCode).toBe(204);
  expect((await decide(officer, idOf(filed))).json()).toMatchObject({ code: "VOORSTEL_GESLOTEN" });
});

test("preferences are one's own and logged for nobody", async () => {
  const mine = { taal: "en", thema: "donker", dichtheid: "compact", sneltoetsen: false };
  expect((await app.as(kees, "PUT", "/v1/mij/voorkeur", { body: mine })).statusCode).toBe(204);
  expect((await app.as(kees, "PUT", "/v1/mij/voorkeur", { body: { ...mine, taal: "nl" } })).statusCode).toBe(204);
  expect((await app.as(kees, "GET", "/v1/mij")).json()).toMatchObject({ voorkeur: { ...mine, taal: "nl" } });
  expect((await app.as(officer, "GET", "/v1/mij")).json()).toMatchObject({
    voorkeur: { taal: "nl", thema: "systeem", dichtheid: "ruim" },
  });
});

test("what cannot come into force any more is refused at the decision, and the proposal stays to be rejected (mutant: the constraint of the table answers)", async () => {
  const past = { van: "2026-01-01T00:00:00Z", tot: "2026-01-02T00:00:00Z" };
  expect(
    (
      await propose(beheerder, {
        soort: "ROL_TOEKENNEN",
        medewerkerId: kees.id,
        rol: "wethouder",
        ...past,
        toelichting,
      })
    ).json(),
  ).toMatchObject({ code: "EINDE_VOORBIJ" });

  const tot = new Date(Date.now() + 86_400_000).toISOString();
  const late = [
    await propose(beheerder, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "wethouder", tot, toelichting }),
    await propose(beheerder, {
      soort: "VERVANGING",
      medewerkerId: beheerder.id,
      rol: "beheerder",
      vervangerId: kees.id,
      tot,
      toelichting,
    }),
  ];
  await app.unsafeSuper.query("update medewerkers.voorstel set tot = now() - interval '1 hour' where id = any ($1)", [
    late.map(idOf),
  ]);
  for (const filed of late) {
    expect((await decide(officer, idOf(filed))).json()).toMatchObject({ status: 409, code: "EINDE_VOORBIJ" });
    expect((await decide(officer, idOf(filed), false)).statusCode).toBe(204);
  }

  const lea = await app.hire("Lea Later");
  const first = await propose(beheerder, {
    soort: "AANMELDNAAM_WIJZIGEN",
    medewerkerId: lea.id,
    aanmeldnaam: "gewild",
    toelichting,
  });
  const second = await propose(beheerder, {
    soort: "MEDEWERKER_TOEVOEGEN",
    naam: "Otto Ook",
    functie: "adviseur",
    aanmeldnaam: "gewild",
    toelichting,
  });
  expect((await decide(officer, idOf(first))).statusCode).toBe(204);
  expect((await decide(officer, idOf(second))).json()).toMatchObject({ status: 409, code: "AANMELDNAAM_BEZET" });
  expect((await app.as(beheerder, "GET", `/v1/voorstellen/${idOf(second)}`)).json()).toMatchObject({ status: "OPEN" });
});
