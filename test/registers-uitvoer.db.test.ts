/** What goes in comes out: Waterveen's BODS and FollowTheMoney files through importer, database and export, line by line as they came. */
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encode, generateWaterveen } from "../demo/generate.ts";
import { readBronbestand } from "../src/modules/bronbestanden/index.ts";
import { exportRegisters } from "../src/modules/registers/index.ts";
import { openSubject } from "../src/platform/keys/subject-token.ts";
import { type FreshApp, freshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import { freshWorker, type FreshWorker } from "./fresh-worker.ts";
import { deliver } from "./registers-stage.ts";

let app: FreshApp;
let bea: Person;
let yara: Person;
let worker: FreshWorker;

type Line = Readonly<Record<string, unknown>>;
const { bestanden } = generateWaterveen({ seed: 1, scale: 1 });
const textOf = (bestand: string): string =>
  [...(bestanden.find((one) => one.bestand === bestand)?.tekst() ?? [])].join("");

beforeAll(async () => {
  app = await freshApp();
  bea = await app.hire("Bea Beheer", "beheerder");
  yara = await app.hire("Yara Adviseur", "signaalcoordinator");
  worker = await freshWorker(app, { registeruitvoer: exportRegisters });
});
afterAll(async () => {
  await worker.stop();
  await app.close();
});

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield encode(text, "UTF-8");
}
const load = (bron: string, formaat: "BODS" | "FTM", text: string): Promise<string> =>
  deliver(app, bea, { bron, formaat, records: [], from: readBronbestand({ formaat }, once(text)) });

async function exported(bron: string, formaat: string): Promise<{ lines: Line[]; trace: string }> {
  const ordered = await app.as(yara, "POST", "/v1/registeruitvoeren", {
    body: { bron, formaat, reden: "Uitwisseling met een partner, afgesproken in het convenant." },
  });
  expect(ordered.statusCode).toBe(202);
  const { opdrachtId } = ordered.json<{ opdrachtId: string }>();
  const status = async () =>
    (await app.as(yara, "GET", `/v1/opdrachten/${opdrachtId}`)).json<{ status: string }>().status;
  await expect.poll(status, { timeout: 15_000, interval: 50 }).toBe("KLAAR");
  const { body } = await app.as(yara, "GET", `/v1/opdrachten/${opdrachtId}/resultaat`);
  const [row] = (
    await app.unsafeSuper.query<{ trace: string }>(
      "select encode(trace, 'hex') as trace from platform.opdracht where extern = $1",
      [opdrachtId],
    )
  ).rows;
  return {
    lines: body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line),
    trace: row?.trace ?? "",
  };
}

/** The same lines, in any order. */
function expectSame(found: readonly Line[], wanted: readonly Line[], keyOf: (line: Line) => string): void {
  const byKey = Map.groupBy(found, keyOf);
  expect(found.length).toBe(wanted.length);
  const lost = wanted.filter((line) => !byKey.get(keyOf(line))?.some((one) => isDeepStrictEqual(one, line)));
  expect(lost).toEqual([]);
}

test("BODS statements come back as they came, without the persons that sleep and the ties to them (mutants: current versions only, ties to sleepers)", async () => {
  const text = textOf("belangenregister.json");
  const statements = JSON.parse(text) as (Line & { recordType: string; recordId: string; recordDetails: Line })[];
  await load("belangenregister", "BODS", text);
  const awakeIds = new Set(
    statements.filter(({ recordType }) => recordType === "entity").map(({ recordId }) => recordId),
  );
  // An end that is a person, or that the file does not hold, is nobody who is awake; one that is unspecified is.
  const isAwake = (end: unknown): boolean => typeof end !== "string" || awakeIds.has(end);
  const wanted = statements.filter(
    ({ recordType, recordDetails }) =>
      recordType === "entity" ||
      (recordType === "relationship" && isAwake(recordDetails["subject"]) && isAwake(recordDetails["interestedParty"])),
  );
  expect(wanted.length).toBeGreaterThan(100);
  const { lines, trace } = await exported("belangenregister", "BODS");
  expectSame(lines, wanted, (line) => String(line["statementId"]));
  // Everything that left is on record, and nothing else is under this export.
  const { rows } = await app.unsafeSuper.query<{ token: Buffer }>(
    "select s.token from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr) where v.trace = decode($1, 'hex') and v.naam = 'Registergegevens uitvoeren'",
    [trace],
  );
  const logged = new Set(rows.map(({ token }) => openSubject(app.keyring, token).id));
  const { rows: awake } = await app.unsafeSuper.query<{ extern: string }>(
    "select extern from registers.entiteit where soort = 'ORGANISATIE'",
  );
  expect(logged).toEqual(new Set(awake.map(({ extern }) => extern)));
});

test("FollowTheMoney lines come back as they came, without persons and what only they hold together", async () => {
  const text = textOf("uitwisseling.ftm.jsonl");
  const all = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line & { id: string; schema: string; properties: Record<string, string[]> });
  await load("uitwisseling", "FTM", text);
  const { lines } = await exported("uitwisseling", "FTM");
  const things = new Set(all.filter(({ schema }) => schema !== "Person").map(({ id }) => id));
  const found = new Map(lines.map((line) => [String(line["id"]), line]));
  expect(found.size).toBe(lines.length);
  for (const { id, schema } of all) if (schema === "Person") expect(found.has(id)).toBe(false);
  // Nothing in the file names somebody who sleeps.
  const sleepers = all.filter(({ schema }) => schema === "Person").map(({ id }) => id);
  const whole = lines.map((line) => JSON.stringify(line)).join("\n");
  for (const id of sleepers) expect(whole.includes(`"${id}"`)).toBe(false);
  const linked = (line: { properties: Record<string, string[]> }): string[] =>
    Object.values(line.properties)
      .flat()
      .filter((value) => all.some(({ id }) => id === value));
  const free = all.filter((line) => line.schema !== "Person" && linked(line).every((id) => things.has(id)));
  expect(free.length).toBeGreaterThan(150);
  expect(free.filter((line) => !isDeepStrictEqual(found.get(line.id), line)).map(({ id }) => id)).toEqual([]);
});

test("an export asks for a reason and for a bron that is there, and is for who may export", async () => {
  const ask = (who: Person, body: object) => app.as(who, "POST", "/v1/registeruitvoeren", { body });
  const reden = "Uitwisseling met een partner, afgesproken in het convenant.";
  expect((await ask(yara, { bron: "bestaat-niet", formaat: "FTM", reden })).json()).toMatchObject({
    code: "BRON_ONBEKEND",
  });
  expect((await ask(yara, { bron: "bag", formaat: "FTM", reden: "kort" })).statusCode).toBe(400);
  expect((await ask(bea, { bron: "bag", formaat: "FTM", reden })).statusCode).toBe(403);
});
