/** The organisation's list through the API: two people for each change, nobody about themselves, every look in the log. */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { passOf } from "../../platform/grant/pass.ts";

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

const replace = (away: Person, vervanger: Person, rol: string) =>
  app.unsafeSuper.query(
    "insert into platform.vervanging (medewerker, vervanger, rol, van, tot) values ($1, $2, $3, now() - interval '1 hour', now() + interval '1 hour')",
    [away.nr, vervanger.nr, rol],
  );
const block = (by: Person, whom: Person) =>
  app.as(by, "POST", `/v1/medewerkers/${whom.id}/blokkade`, {
    body: { toelichting: "Gestolen laptop, gemeld om tien uur." },
  });

test("a deputy does not decide with the right of who filed it or whom it is about, and one with a right of their own does (mutants: either comparison left out)", async () => {
  const away = await app.hire("Anke Afwezig", "beheerder", "privacyofficer");
  const vervanger = await app.hire("Dries Deputy");
  await replace(away, vervanger, "privacyofficer");
  const filed = await propose(away, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "raadslid", toelichting });
  const about = await propose(beheerder, {
    soort: "ROL_TOEKENNEN",
    medewerkerId: away.id,
    rol: "burgemeester",
    toelichting,
  });
  for (const [id, code] of [
    [idOf(filed), "EIGEN_VOORSTEL"],
    [idOf(about), "GAAT_OVER_UZELF"],
  ] as const) {
    expect((await decide(vervanger, id)).json()).toMatchObject({ status: 409, code });
    expect((await app.as(vervanger, "GET", `/v1/voorstellen/${id}`)).json()).toMatchObject({
      magBeslissen: false,
      waaromNiet: code,
    });
    expect((await decide(officer, id)).statusCode).toBe(204);
  }
});

test("who watches over the log as a deputy is not blocked by the beheerder alone either (mutant: only who holds the role)", async () => {
  const vervanger = await app.hire("Doris Deputy");
  await replace(officer, vervanger, "privacyofficer");
  expect((await block(beheerder, vervanger)).statusCode).toBe(201);
  expect((await app.as(vervanger, "POST", "/v1/voorstellen/_zoek", { body: {} })).statusCode).toBe(200);
});

test("a block does not wait for a request that holds a session open, and lifting it opens no old session (mutant: wait for the row)", async () => {
  const bad = await app.hire("Bas Bezig");
  await app.unsafeSuper.query("update platform.sessie set gezien_op = now() - interval '2 minutes' where id = $1", [
    bad.sessie,
  ]);
  const { client, held } = await holdSession(bad);
  expect(held).toBe("TOEGESTAAN");
  const start = performance.now();
  expect((await block(beheerder, bad)).statusCode).toBe(201);
  expect(performance.now() - start).toBeLessThan(2_000);
  await client.end();
  expect((await app.as(bad, "GET", "/v1/mij")).json()).toMatchObject({ code: "GEBLOKKEERD" });
  await decide(officer, idOf(await propose(beheerder, { soort: "DEBLOKKEREN", medewerkerId: bad.id, toelichting })));
  expect((await app.as(bad, "GET", "/v1/mij")).statusCode).toBe(401);
});

/** Opens the door as this person and stays there: the row of their session is held as long as the transaction lasts. */
async function holdSession(who: Person): Promise<{ client: pg.Client; held: string }> {
  const client = new pg.Client(app.connection("app"));
  await client.connect();
  await client.query("begin");
  const { rows } = await client.query<{ uitkomst: string }>(
    "select uitkomst from platform.open_grant($1, 'mijn-account', null, false, 'toets', $2, $3, 'toets')",
    [passOf(who.token), Buffer.alloc(16, 1), Buffer.alloc(8, 1)],
  );
  return { client, held: rows[0]?.uitkomst ?? "" };
}

test("what a blocked colleague put forward goes with them (mutant: it waits for someone who does not know)", async () => {
  const bad = await app.hire("Bob Beheerder", "beheerder");
  const filed = await propose(bad, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "rac", toelichting });
  const other = await propose(beheerder, { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "fg", toelichting });
  expect((await block(beheerder, bad)).statusCode).toBe(201);
  expect((await decide(officer, idOf(filed))).json()).toMatchObject({ code: "VOORSTEL_GESLOTEN" });
  expect((await app.as(officer, "GET", `/v1/voorstellen/${idOf(filed)}`)).json()).toMatchObject({
    status: "INGETROKKEN",
    besluitDoor: { id: beheerder.id },
    besluitToelichting: "De indiener is geblokkeerd.",
  });
  expect((await decide(officer, idOf(other))).statusCode).toBe(204);
});

test("the end of a role never makes it longer, and never lies before today (mutants: either bound left out)", async () => {
  const ends = async (whom: Person): Promise<number> =>
    (
      await app.unsafeSuper.query<{ days: number }>(
        "select round(extract(epoch from tot - now()) / 86400)::int as days from platform.rolhouder where medewerker = $1 and rol = 'griffier'",
        [whom.nr],
      )
    ).rows[0]?.days ?? Number.NaN;
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const end = async (whom: Person, van: string): Promise<void> => {
    const filed = await propose(beheerder, {
      soort: "ROL_BEEINDIGEN",
      medewerkerId: whom.id,
      rol: "griffier",
      van,
      toelichting,
    });
    expect((await decide(officer, idOf(filed))).statusCode).toBe(204);
  };
  const short = await app.hire("Tess Tijdelijk", "griffier");
  await app.unsafeSuper.query("update platform.rolhouder set tot = now() + interval '30 days' where medewerker = $1", [
    short.nr,
  ]);
  await end(short, "2199-01-01T00:00:00Z");
  expect(await ends(short)).toBe(30);
  await end(short, day(10));
  expect(await ends(short)).toBe(10);
  const long = await app.hire("Lars Lang", "griffier");
  await app.unsafeSuper.query("update platform.rolhouder set van = now() - interval '9 days' where medewerker = $1", [
    long.nr,
  ]);
  await end(long, day(-5));
  expect(await ends(long)).toBe(0);
});

test.each([
  ["a name that is turned around", { naam: "Jan \u202Enaj" }],
  ["a name with a mark that nobody sees", { naam: "Kees\u200B Klerk" }],
  ["a function with a line of its own", { functie: "adviseur\nen privacy officer" }],
  ["a department with a mark that nobody sees", { afdeling: "Juridische\u00AD zaken" }],
  ["a login name with a letter of another alphabet", { aanmeldnaam: "pim@w\u0430terveen.example" }],
  ["a login name with a mark that nobody sees", { aanmeldnaam: "pim\u2060@waterveen.example" }],
])("whoever confirms sees what they confirm: %s is not put forward", async (_what, change) => {
  const whole = {
    naam: "René d’Angoulême-Özil",
    functie: "adviseur",
    afdeling: "Zorg & Veiligheid",
    aanmeldnaam: "rené.d_a+1@waterveen.example",
  };
  const answer = await propose(beheerder, { soort: "MEDEWERKER_TOEVOEGEN", ...whole, ...change, toelichting });
  expect(answer.json()).toMatchObject({ status: 400, fouten: [{ veld: `/${Object.keys(change)[0]}` }] });
  const good = await propose(beheerder, { soort: "MEDEWERKER_TOEVOEGEN", ...whole, toelichting });
  expect([201, 409]).toContain(good.statusCode);
});
