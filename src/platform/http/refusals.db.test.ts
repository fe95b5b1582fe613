/** Every refusal is on record: those of the door with their rows committed, those inside a transaction as a decision of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { traceOf } from "../../../test/scene.ts";

let app: FreshApp;
let bo: Person;
let pim: Person;
let kees: Person;

beforeAll(async () => {
  app = await freshApp();
  bo = await app.hire("Bo Beheerder", "beheerder");
  pim = await app.hire("Pim Privacy", "privacyofficer");
  kees = await app.hire("Kees Klerk");
});
afterAll(() => app.close());

type Audit = {
  soort: string;
  uitkomst: string;
  activiteit: string;
  handeling: string;
  medewerker: string | null;
  herkomst: string;
};
type Besluit = { nr: number; toegestaan: boolean; reden: string };

async function onRecord(trace: string): Promise<{ audit: Audit[]; besluiten: Besluit[] }> {
  const { rows: audit } = await app.unsafeSuper.query<Audit>(
    `select a.soort, a.uitkomst, a.activiteit, a.handeling, m.extern as medewerker, g.herkomst from platform.auditlog a
     join platform.auditlog_geheim g using (at, xid) left join platform.medewerker m on m.id = g.medewerker where encode(a.trace, 'hex') = $1`,
    [trace],
  );
  const { rows: besluiten } = await app.unsafeSuper.query<Besluit>(
    "select nr, toegestaan, reden from platform.beslislog where encode(trace, 'hex') = $1 order by nr",
    [trace],
  );
  return { audit, besluiten };
}

const PERIODE = { van: "2026-11-01T00:00:00Z", tot: "2026-11-02T00:00:00Z" };

test.each<[string, () => Promise<Person>, string, string, object | undefined, number, string]>([
  ["a role that does not fit", () => Promise.resolve(kees), "POST", "/v1/logregels/_zoek", PERIODE, 403, "GEEN_ROL"],
  [
    "a session that ended",
    async () => {
      const gone = await app.login(kees);
      await app.unsafeSuper.query("update platform.sessie set beeindigd_op = now() where id = $1", [gone.sessie]);
      return gone;
    },
    "GET",
    "/v1/mij",
    undefined,
    401,
    "GEEN_SESSIE",
  ],
  [
    "a session that was silent too long",
    async () => {
      const silent = await app.login(kees);
      await app.unsafeSuper.query(
        "update platform.sessie set gezien_op = now() - interval '16 minutes' where id = $1",
        [silent.sessie],
      );
      return silent;
    },
    "GET",
    "/v1/mij",
    undefined,
    401,
    "GEEN_SESSIE",
  ],
  [
    "someone who was blocked",
    async () => {
      const jan = await app.hire("Jan Jansen");
      await app.unsafeSuper.query("update platform.medewerker set geblokkeerd_op = now() where id = $1", [jan.nr]);
      return jan;
    },
    "GET",
    "/v1/mij",
    undefined,
    403,
    "GEBLOKKEERD",
  ],
])("%s is refused and stays on record", async (_what, who, method, url, body, status, code) => {
  const person = await who();
  const answer = await app.as(person, method, url, body ? { body } : {});
  expect(answer.statusCode).toBe(status);
  const { audit, besluiten } = await onRecord(traceOf(answer));
  expect(audit).toMatchObject([
    { soort: "WEIGERING", uitkomst: code, handeling: `${method} ${url}`, medewerker: person.id, herkomst: "127.0.0.1" },
  ]);
  expect(audit[0]?.activiteit).toMatch(/^[a-z-]+$/);
  expect(besluiten).toEqual([{ nr: 0, toegestaan: false, reden: code }]);
});

test("a session that never existed is on record without a person", async () => {
  const answer = await app.as({ ...kees, token: "a".repeat(43) }, "GET", "/v1/mij");
  expect(answer.statusCode).toBe(401);
  const { audit, besluiten } = await onRecord(traceOf(answer));
  expect(audit).toMatchObject([{ soort: "WEIGERING", uitkomst: "GEEN_SESSIE", medewerker: null }]);
  expect(besluiten).toEqual([{ nr: 0, toegestaan: false, reden: "GEEN_SESSIE" }]);
});

test("a refusal inside a transaction is a second decision of it, and the transaction stands (mutant: refuse by rolling back)", async () => {
  const filed = await app.as(bo, "POST", "/v1/voorstellen", {
    body: { soort: "ROL_TOEKENNEN", medewerkerId: pim.id, rol: "jurist", toelichting: "Dit gaat over wie beslist." },
  });
  const answer = await app.as(pim, "POST", `/v1/voorstellen/${filed.json<{ id: string }>().id}/besluit`, {
    body: { bevestigd: true },
  });
  expect(answer.json()).toMatchObject({ status: 409, code: "GAAT_OVER_UZELF" });
  const { audit, besluiten } = await onRecord(traceOf(answer));
  expect(audit).toMatchObject([
    { soort: "GRANT", uitkomst: "TOEGESTAAN", activiteit: "voorstel-bevestigen", medewerker: pim.id },
  ]);
  expect(besluiten).toEqual([
    { nr: 0, toegestaan: true, reden: "TOEGESTAAN" },
    { nr: 1, toegestaan: false, reden: "GAAT_OVER_UZELF" },
  ]);
});

test("what is not there is a decision as well, and looks the same as what is not for you", async () => {
  const answer = await app.as(kees, "GET", "/v1/voorstellen/3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11");
  const filed = await app.as(bo, "POST", "/v1/voorstellen", {
    body: { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol: "jurist", toelichting: "Kees mag dit niet zien." },
  });
  const hidden = await app.as(kees, "GET", `/v1/voorstellen/${filed.json<{ id: string }>().id}`);
  const { kenmerk: _one, ...there } = answer.json<Record<string, unknown>>();
  const { kenmerk: _two, ...notForYou } = hidden.json<Record<string, unknown>>();
  expect(notForYou).toEqual(there);
  for (const one of [answer, hidden]) {
    expect((await onRecord(traceOf(one))).besluiten).toEqual([
      { nr: 0, toegestaan: true, reden: "TOEGESTAAN" },
      { nr: 1, toegestaan: false, reden: "VOORSTEL_ONBEKEND" },
    ]);
  }
});

test("refusals are counted by code and never by person", async () => {
  const text = await app.context.metrics.registry.metrics();
  expect(text).toMatch(/weerwerk_weigeringen_totaal\{code="GEEN_ROL"\} [1-9]/);
  for (const { id, naam, token } of [bo, pim, kees])
    expect(text.includes(id) || text.includes(naam) || text.includes(token)).toBe(false);
});
