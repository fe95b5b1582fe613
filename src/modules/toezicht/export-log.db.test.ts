/** The export of the processing log, from order to file: every line once, each a record of the standard, for who ordered it and nobody else. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { freshWorker, type FreshWorker, hurry } from "../../../test/fresh-worker.ts";
import { faultsIn } from "../../../test/ldv-schema.ts";
import { playScene, type Scene } from "../../../test/scene.ts";
import { openSubject, sealSubject } from "../../platform/keys/subject-token.ts";
import { exportLog } from "./index.ts";

type Answer = Awaited<ReturnType<FreshApp["as"]>>;
type LdvRecord = {
  trace_id: string;
  span_id: string;
  parent_span_id: string;
  name: string;
  attributes: Record<string, string>;
};

let app: FreshApp;
let scene: Scene;
let pim: Person;
let worker: FreshWorker | undefined;

beforeAll(async () => {
  app = await freshApp();
  scene = await playScene(app);
  pim = scene.people.pim;
  // The order of the scene is not ours.
  await app.unsafeSuper.query("delete from graphile_worker._private_jobs");
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});
afterAll(() => app.close());

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(Date.now() + ms).toISOString();

async function order(by: Person, van = iso(-DAY), tot = iso(DAY)): Promise<string> {
  const answer = await app.as(by, "POST", "/v1/loguitvoeren", {
    body: { van, tot, reden: "Jaarlijkse controle door de privacy officer." },
  });
  expect(answer.statusCode).toBe(202);
  return answer.json<{ opdrachtId: string }>().opdrachtId;
}
const follow = async (by: Person, id: string) =>
  (await app.as(by, "GET", `/v1/opdrachten/${id}`)).json<{
    status: string;
    heeftResultaat: boolean;
    gedaan: number;
    totaal: number;
    melding?: string;
  }>();
const becomes = (by: Person, id: string, status: string) =>
  expect.poll(async () => (await follow(by, id)).status, { timeout: 10_000, interval: 20 }).toBe(status);
const fetchResult = (by: Person, id: string): Promise<Answer> => app.as(by, "GET", `/v1/opdrachten/${id}/resultaat`);
const recordsIn = (text: string): LdvRecord[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LdvRecord);

async function exported(by = pim, van?: string, tot?: string): Promise<{ id: string; answer: Answer }> {
  const id = await order(by, van, tot);
  worker ??= await freshWorker(app, { loguitvoer: exportLog });
  await becomes(by, id, "KLAAR");
  return { id, answer: await fetchResult(by, id) };
}

test("every line of the period is in the file once, as a record of the standard, and the file is fetched as a logged act", async () => {
  const { id, answer } = await exported();
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-disposition"]).toMatch(
    /^attachment; filename\*=UTF-8''logboek-dataverwerkingen-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.jsonl$/,
  );
  const records = recordsIn(answer.body);
  const { rows } = await app.unsafeSuper.query<{
    span: string;
    parent: string;
    audit: string;
    soort: string;
    token: string;
  }>(
    `select encode(v.span, 'hex') as span, encode(v.parent_span, 'hex') as parent, encode(a.span, 'hex') as audit, v.soort, translate(encode(s.token, 'base64'), E'+/=\\n', '-_') as token
     from platform.verwerkingslog v join platform.auditlog a using (at, xid) join platform.verwerkingslog_geheim s on s.at = v.at and s.xid = v.xid and s.nr = v.nr`,
  );
  expect(records.length).toBeGreaterThan(100);
  expect(records.map(({ span_id }) => span_id).toSorted()).toEqual(rows.map(({ span }) => span).toSorted());
  for (const record of records) {
    expect(faultsIn(record)).toEqual([]);
    const row = rows.find(({ span }) => span === record.span_id);
    // The parent of a line is the span of the audit row of its transaction, which alone knows who it was.
    expect(record.parent_span_id).toBe(row?.audit);
    expect(record.attributes["dpl.core.data_subject_id"]).toBe(row?.token);
  }
  expect(await follow(pim, id)).toMatchObject({ gedaan: records.length, totaal: records.length, heeftResultaat: true });
  const trace = String(answer.headers["traceparent"]).slice(3, 35);
  const fetched = await app.unsafeSuper.query(
    "select handeling, uitkomst from platform.auditlog where encode(trace, 'hex') = $1",
    [trace],
  );
  expect(fetched.rows).toEqual([{ handeling: "GET /v1/opdrachten/:opdrachtId/resultaat", uitkomst: "TOEGESTAAN" }]);
});

test("no user and no readable subject is in the file; with the keyring each subject opens to the right person (mutants: the outside id, the medewerker)", async () => {
  const { answer } = await exported();
  const { rows } = await app.unsafeSuper.query<{ extern: string; naam: string; aanmeldnaam: string }>(
    "select p.extern, p.naam, m.aanmeldnaam from medewerkers.profiel p join platform.medewerker m on m.id = p.medewerker",
  );
  for (const { extern, naam, aanmeldnaam } of rows)
    for (const secret of [extern, naam, aanmeldnaam]) expect(answer.body).not.toContain(secret);
  expect(answer.body).not.toMatch(/127\.0\.0\.1|sessie|privacyofficer|beheerder/);
  const { rows: dingen } = await app.unsafeSuper.query<{ extern: string }>(
    "select extern from registers.entiteit union select extern from registers.sluimer",
  );
  const known = new Set([...rows, ...dingen].map(({ extern }) => extern));
  for (const { attributes } of recordsIn(answer.body)) {
    const betrokkene = openSubject(app.keyring, Buffer.from(attributes["dpl.core.data_subject_id"] ?? "", "base64url"));
    expect(betrokkene.soort).toBe(attributes["dpl.core.data_subject_id_type"]);
    expect(known.has(betrokkene.id)).toBe(true);
  }
});

test("each activity in the file is in the public register, in the version that it names", async () => {
  const { answer } = await exported();
  const uris = new Set(
    recordsIn(answer.body).map(({ attributes }) => attributes["dpl.core.processing_activity_id"] ?? ""),
  );
  expect(uris.size).toBeGreaterThan(2);
  for (const uri of uris) {
    const page = await app.app.inject({ method: "GET", url: new URL(uri).pathname });
    expect(page.statusCode, uri).toBe(200);
    expect(uri).toContain(`/${page.json<{ code: string }>().code}/versies/${page.json<{ versie: number }>().versie}`);
  }
});

test("pages follow each other without a line twice or left out, also when thousands share one moment (mutants: > instead of row comparison, no nr in the key)", async () => {
  const id = "5a1d7c1e-93ba-4d3a-8f46-0d1c6a2f9b10";
  const { token, zoekindex } = sealSubject(app.keyring, { soort: "PERSOON", id });
  await app.unsafeSuper.query(
    "insert into platform.betrokkene (extern, soort, token, zoekindex) values ($1, 'PERSOON', $2, $3)",
    [id, token, zoekindex],
  );
  // Two transactions of one moment, each of more than a page, and a few of later moments.
  await app.unsafeSuper.query(`
    insert into platform.verwerkingslog (at, xid, nr, trace, span, parent_span, status, naam, start_at, end_at, verwerking, versie, soort, geheim, leaf)
    select date_trunc('month', now()) + interval '1 hour' + (n / 5000) * interval '1 microsecond', (n % 2 + 1)::text::xid8, n, decode(repeat('ab', 16), 'hex'), int8send(n + 1), int8send(1), 1, 'Toets',
      now(), now(), 'registers', 1, 'PERSOON', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex') from generate_series(1, 5005) n`);
  await app.unsafeSuper.query(
    `insert into platform.verwerkingslog_geheim (at, xid, nr, zout, token, zoekindex)
     select at, xid, nr, decode(repeat('00', 32), 'hex'), $1, $2 from platform.verwerkingslog where naam = 'Toets'`,
    [token, zoekindex],
  );
  const month = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), 1));
  const { answer } = await exported(pim, month.toISOString(), new Date(month.getTime() + 2 * 3_600_000).toISOString());
  const spans = recordsIn(answer.body)
    .filter(({ name }) => name === "Toets")
    .map(({ span_id }) => span_id);
  expect(spans).toHaveLength(5_005);
  expect(new Set(spans).size).toBe(5_005);
});

test("an empty period is an empty file, and one whose end comes first is refused", async () => {
  const { answer } = await exported(pim, "1990-01-01T00:00:00Z", "1990-02-01T00:00:00Z");
  expect(answer.body).toBe("");
  const refused = await app.as(pim, "POST", "/v1/loguitvoeren", {
    body: { van: iso(0), tot: iso(-DAY), reden: "Dit kan natuurlijk niet kloppen." },
  });
  expect(refused.json()).toMatchObject({ status: 400, fouten: [{ veld: "/tot" }] });
});

test("the result is for who ordered it: not for a colleague in the same role, and not for themselves without the role", async () => {
  const { id } = await exported();
  expect((await fetchResult(scene.people.arie, id)).statusCode).toBe(404);
  expect((await fetchResult(scene.people.kees, id)).statusCode).toBe(404);
  const other = await app.hire("Petra Privacy", "privacyofficer");
  expect((await fetchResult(other, id)).statusCode).toBe(404);
  expect((await fetchResult(pim, id)).statusCode).toBe(200);

  const leaver = await app.hire("Lea Vertrekt", "auditor");
  const own = await exported(leaver);
  expect(own.answer.statusCode).toBe(200);
  await app.unsafeSuper.query("update platform.rolhouder set tot = now() where medewerker = $1", [leaver.nr]);
  const after = await fetchResult(leaver, own.id);
  expect(after.json()).toMatchObject({ status: 404, code: "OPDRACHT_ONBEKEND" });
  expect(after.body).not.toContain("dpl.core");
});

test("nobody without the role orders one, and the reason is asked for", async () => {
  const body = { van: iso(-DAY), tot: iso(DAY), reden: "Uit nieuwsgierigheid naar anderen." };
  const { kees, bo, bert } = scene.people;
  for (const who of [kees, await app.login(bo), bert])
    expect((await app.as(who, "POST", "/v1/loguitvoeren", { body })).statusCode).toBe(403);
  expect((await app.as(pim, "POST", "/v1/loguitvoeren", { body: { ...body, reden: "kort" } })).statusCode).toBe(400);
});

test("an attempt that breaks off leaves no half file, and one that breaks off after the file leaves no second (mutant: a new id per attempt)", async () => {
  let failing: "pages" | "file" | "none" = "pages";
  const files = async (): Promise<number> =>
    (await app.unsafeSuper.query<{ n: number }>("select count(*)::int as n from platform.bestand")).rows[0]?.n ?? 0;
  const before = await files();
  const id = await order(pim);
  worker = await freshWorker(app, {
    loguitvoer: async (job) => {
      const broken = new Error("kapot");
      const done = await exportLog({
        ...job,
        grant: (handeling, schrijft, work) =>
          failing === "pages" && handeling.includes("bladzijde")
            ? Promise.reject(broken)
            : job.grant(handeling, schrijft, work),
      });
      if (failing === "file") throw broken;
      return done;
    },
  });
  const waits = () =>
    expect
      .poll(
        async () =>
          (
            await app.unsafeSuper.query(
              "select from graphile_worker._private_jobs where locked_at is null and last_error is not null",
            )
          ).rowCount,
        { timeout: 10_000 },
      )
      .toBe(1);
  await waits();
  expect(await files()).toBe(before);
  expect((await fetchResult(pim, id)).statusCode).toBe(404);
  failing = "file";
  await app.unsafeSuper.query("update graphile_worker._private_jobs set last_error = null");
  await hurry(app);
  await waits();
  expect(await follow(pim, id)).toMatchObject({ status: "BEZIG", heeftResultaat: false });
  failing = "none";
  await hurry(app);
  await becomes(pim, id, "KLAAR");
  expect(await files()).toBe(before + 1);
  expect(recordsIn((await fetchResult(pim, id)).body).length).toBeGreaterThan(100);
});
