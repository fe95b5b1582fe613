/** The paper behind a proposal, over HTTP: taken by content, opened by who decides, logged, and never shown by the browser itself. */
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectProper } from "../../../test/answers.ts";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { traceOf } from "../../../test/scene.ts";
import { encodeName, nameOf } from "../../platform/http/granted-file.ts";
import { openLogger } from "../../platform/http/logger.ts";

const MARK = "BENOEMINGSBRIEF-VAN-KEES";
const lines: string[] = [];
let app: FreshApp;
let bo: Person;
let pim: Person;
let kees: Person;

beforeAll(async () => {
  app = await freshApp({ logger: openLogger("debug", "toets", { write: (line: string) => void lines.push(line) }) });
  bo = await app.hire("Bo Beheerder", "beheerder");
  pim = await app.hire("Pim Privacy", "privacyofficer");
  kees = await app.hire("Kees Klerk");
});
afterAll(() => app.close());

let n = 0;
const ROLLEN = [
  "analist",
  "jurist",
  "handhaver",
  "griffier",
  "wethouder",
  "raadslid",
  "vptcoordinator",
  "vertrouwenspersoon",
  "integriteitscoordinator",
  "bibobcoordinator",
  "vergunningverlener",
  "burgemeester",
  "signaalcoordinator",
  "rac",
  "auditor",
];
async function propose(): Promise<string> {
  const rol = ROLLEN[n % ROLLEN.length];
  n += 1;
  const answer = await app.as(bo, "POST", "/v1/voorstellen", {
    body: { soort: "ROL_TOEKENNEN", medewerkerId: kees.id, rol, toelichting: "Kees gaat dit werk doen vanaf vandaag." },
  });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string }>().id;
}
const attach = (id: string, raw: Buffer, headers: Record<string, string> = {}, by = bo) =>
  app.as(by, "POST", `/v1/voorstellen/${id}/bijlage`, { raw, headers });
const fetchFile = (id: string, by = pim) => app.as(by, "GET", `/v1/voorstellen/${id}/bijlage`);

test("who proposes adds it, who decides opens it as a file, and both acts are in the log of whom it is about", async () => {
  const id = await propose();
  const added = await attach(id, Buffer.from(MARK), { "x-bestandsnaam": encodeURIComponent("Benoeming Kees.txt") });
  expect(added.statusCode).toBe(201);
  const opened = await fetchFile(id);
  expect(opened.body).toBe(MARK);
  expect(opened.headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": "attachment; filename*=UTF-8''Benoeming%20Kees.txt",
    "x-bestandssoort": "text/plain",
    "x-content-type-options": "nosniff",
  });
  expectProper(opened, "bijlage");
  for (const answer of [added, opened]) {
    const { rows } = await app.unsafeSuper.query(
      "select naam from platform.verwerkingslog where encode(trace, 'hex') = $1",
      [traceOf(answer)],
    );
    expect(rows).toHaveLength(1);
  }
  const { rows } = await app.unsafeSuper.query(
    "select handeling from platform.auditlog where encode(trace, 'hex') = $1 order by at",
    [traceOf(added)],
  );
  // The door is asked before anything is made of the bytes, and again for the work.
  expect(rows).toEqual([
    { handeling: "POST /v1/voorstellen/:voorstelId/bijlage (mag dit)" },
    { handeling: "POST /v1/voorstellen/:voorstelId/bijlage" },
  ]);
});

test("another role finds no file and no proposal", async () => {
  const id = await propose();
  await attach(id, Buffer.from(MARK));
  const answer = await fetchFile(id, kees);
  expect(answer.json()).toMatchObject({ status: 404, code: "VOORSTEL_ONBEKEND" });
  expect((await attach(id, Buffer.from("x"), {}, kees)).statusCode).toBe(403);
});

test("a proposal has one paper, of who filed it, while it is open", async () => {
  const id = await propose();
  const other = await app.hire("Bea Beheerder", "beheerder");
  expect((await attach(id, Buffer.from("van een ander"), {}, other)).json()).toMatchObject({
    code: "VOORSTEL_GESLOTEN",
  });
  expect((await attach(id, Buffer.from("eerste"))).statusCode).toBe(201);
  expect((await attach(id, Buffer.from("tweede"))).json()).toMatchObject({ code: "VOORSTEL_GESLOTEN" });
  expect((await fetchFile(id)).body).toBe("eerste");
  const { rows } = await app.unsafeSuper.query<{ n: number }>(
    "select count(*)::int as n from platform.bestand b left join medewerkers.voorstel v on v.bijlage = b.extern where v.id is null",
  );
  expect(rows[0]?.n).toBe(0);
});

test("the content says what it is, whatever the name says", async () => {
  const id = await propose();
  const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)]);
  expect((await attach(id, program, { "x-bestandsnaam": "foto.jpg" })).json()).toMatchObject({
    status: 415,
    code: "BESTAND_SOORT",
  });
  const photo = await sharp({ create: { width: 30, height: 30, channels: 3, background: "red" } })
    .withExif({ IFD0: { Artist: MARK } })
    .jpeg()
    .toBuffer();
  expect((await attach(id, photo, { "x-bestandsnaam": "programma.exe" })).statusCode).toBe(201);
  const opened = await fetchFile(id);
  expect(opened.headers["x-bestandssoort"]).toBe("image/jpeg");
  expect(opened.rawPayload.includes(MARK)).toBe(false);
});

test("25 MB pass, one byte more does not, and much more is not even read", async () => {
  const limit = 25 * 1024 * 1024;
  const whole = Buffer.alloc(limit + 1, "a");
  const id = await propose();
  expect((await attach(id, whole)).json()).toMatchObject({ status: 413, code: "BESTAND_TE_GROOT" });
  expect((await attach(id, Buffer.concat([whole, Buffer.from("a")]))).json()).toMatchObject({
    status: 413,
    code: "TE_GROOT",
  });
  expect((await attach(id, Buffer.alloc(0))).json()).toMatchObject({ status: 400, code: "BESTAND_LEEG" });
  expect((await attach(id, whole.subarray(0, limit))).statusCode).toBe(201);
  expect((await fetchFile(id)).rawPayload.length).toBe(limit);
});

test("a file that was tampered with is 500 without a byte of it", async () => {
  const id = await propose();
  await attach(id, Buffer.from(MARK.repeat(10)));
  await app.unsafeSuper.query(
    "update platform.bestand_deel d set inhoud = set_byte(d.inhoud, 40, get_byte(d.inhoud, 40) # 1) from platform.bestand b, medewerkers.voorstel v where b.id = d.bestand and v.bijlage = b.extern and v.id = $1",
    [id],
  );
  const answer = await fetchFile(id);
  expect(answer.json()).toMatchObject({ status: 500, code: "MISLUKT" });
  expect(answer.body).not.toContain(MARK.slice(0, 8));
});

test("a strange name is a harmless name, and none ends up in a log or an address", async () => {
  lines.length = 0;
  for (const name of [
    'a"b\r\nset-cookie: x=y.pdf',
    "../../etc/passwd",
    "it's (1)*.pdf",
    "漢字 🙂.pdf",
    "\u202Egpj.exe",
    "a".repeat(400),
    "\u0000",
    "%",
    "🙂".repeat(200),
  ]) {
    const id = await propose();
    const header = name === "%" ? "%E0%A4%A" : encodeURIComponent(name);
    expect((await attach(id, Buffer.from("x"), { "x-bestandsnaam": header })).statusCode).toBe(201);
    const { headers } = await fetchFile(id);
    const given = String(headers["content-disposition"]);
    expect(given).toMatch(/^attachment; filename\*=UTF-8''[\w%.!~-]+$/);
    expect(headers["set-cookie"]).toBeUndefined();
    const decoded = decodeURIComponent(given.slice("attachment; filename*=UTF-8''".length));
    expect(decoded).not.toMatch(/[\\/\p{Cc}\u202E]/u);
    expect(decoded.isWellFormed()).toBe(true);
    // A proposal with the same role may not be open twice.
    await app.as(bo, "POST", `/v1/voorstellen/${id}/intrekking`);
  }
  expect(lines.join("")).not.toMatch(/passwd|gpj|漢字|set-cookie/);
});

test("any name becomes one that a header can carry and a reader can trust", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const name = nameOf(encodeURIComponent(text.toWellFormed()));
      expect(Array.from(name).length).toBeLessThanOrEqual(150);
      expect(name).not.toMatch(/[\\/\p{Cc}\p{Bidi_Control}]/u);
      expect(encodeName(name)).toMatch(/^[A-Za-z0-9%_.!~-]+$/);
      expect(decodeURIComponent(encodeName(name))).toBe(name);
    }),
    { numRuns: 1_000 },
  );
});

test("nobody without a session makes the server read 25 MB", async () => {
  const answer = await app.as(undefined, "POST", `/v1/voorstellen/${kees.id}/bijlage`, { raw: Buffer.alloc(100) });
  expect(answer.statusCode).toBe(401);
  expect(answer.headers["connection"]).toBe("close");
});
