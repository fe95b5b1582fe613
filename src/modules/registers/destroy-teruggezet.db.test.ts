/** A restored backup on a real database: what was destroyed after it is destroyed once more, and nothing else. */
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everywhere, type FreshDatabase, freshDatabase } from "../../../test/fresh-database.ts";
import { deliver } from "../../../test/registers-stage.ts";
import type { Bronrecord } from "../bronbestanden/index.ts";
import { destroyTeruggezet } from "./destroy-teruggezet.ts";
import { destroyVervallen } from "./destroy-vervallen.ts";
import { BEWIJZEN_FILE, keepBewijzen } from "./keep-bewijzen.ts";

const MARKER = "Zwabberdewablo";
let room: string;
let list: string;
/** What went on after the backup, and the backup as it was restored. */
let lost: FreshDatabase;
let restored: FreshDatabase;

const org = (sleutel: string, naam: string): Bronrecord => ({
  sleutel,
  soort: "ORGANISATIE",
  waarden: { naam: [naam] },
});
const persoon = (sleutel: string, achternaam: string): Bronrecord => ({
  sleutel,
  soort: "PERSOON",
  waarden: { naam: [{ achternaam }], bsn: ["999990019"] },
});

const count = async (db: FreshDatabase): Promise<object | undefined> =>
  (
    await db.unsafeSuper.query<object>(
      `select (select count(*)::int from registers.opgave) as opgaven, (select count(*)::int from registers.entiteit) as entiteiten,
         (select count(*)::int from registers.sluimer) as slapers, (select count(*)::int from registers.gat) as gaten,
         (select count(*)::int from registers.sleutel s where not exists (select from registers.opgave o where o.id = s.opgave)) as sleutels,
         (select count(*)::int from platform.betrokkene where soort <> 'MEDEWERKER') as betrokkenen`,
    )
  ).rows[0];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "weerwerk-bewijzen-"));
  list = join(room, BEWIJZEN_FILE);
  lost = await freshDatabase();
  const bea = await lost.hire("Bea", "beheerder");
  await deliver(lost, bea, {
    bron: "handelsregister",
    records: [
      org("x1", `${MARKER} Holding`),
      org("x2", "Blijvend B.V."),
      org("x3", "Oude naam B.V."),
      { sleutel: "xe", soort: "EIGENDOM", van: "x1", naar: "x2", waarden: { omschrijving: ["hoort bij x1"] } },
      persoon("p1", "Verdwenen"),
      persoon("p2", "Blijver"),
    ],
  });
  // A thing and a sleeper of which an earlier version goes while they stay.
  await deliver(lost, bea, {
    bron: "handelsregister",
    records: [org("x3", "Nieuwe naam B.V."), persoon("p2", "Blijver-Later")],
  });
  restored = await freshDatabase(lost.name);

  await lost.unsafeSuper.query(
    `update registers.opgave set vervalt_op = now() - interval '1 minute' where waarden::text like '%${MARKER}%' or vervangen_op is not null`,
  );
  await lost.unsafeSuper.query(
    `update registers.sluimer set vervalt_op = now() - interval '1 minute' where vervangen_op is not null
       or sleutel = (select sleutel from registers.sluimer order by id limit 1)`,
  );
  // Three versions of two things and a tie of that name, one old version, one sleeper and one old version of a sleeper.
  expect(await destroyVervallen(lost.pool("worker"), lost.keyring)).toBe(2 + 2 + 1 + 2);
}, 60_000);

afterAll(async () => {
  await Promise.all([lost.close(), restored.close()]);
  await rm(room, { recursive: true });
});

test("without a list it is said that later destructions cannot be applied", async () => {
  expect(await destroyTeruggezet(lost.pool("migrator"), lost.keyring, list)).toEqual({ lijst: "AFWEZIG", bewijzen: 3 });
});

test("the list holds each certificate once, for its owner alone, and mends what a crash cut off (mutants: no look at what is known, no cut)", async () => {
  expect(await keepBewijzen(lost.pool("worker"), list)).toBe(3);
  expect(await keepBewijzen(lost.pool("worker"), list)).toBe(0);
  expect((await stat(list)).mode & 0o777).toBe(0o600);
  const whole = await readFile(list, "utf8");
  await truncate(list, whole.length - 30);
  expect(await keepBewijzen(lost.pool("worker"), list)).toBe(1);
  expect(await readFile(list, "utf8")).toBe(whole);
  // What is destroyed can be read from it by nobody: hashes, and no id of a thing.
  const { rows } = await restored.unsafeSuper.query<{ extern: string }>("select extern from registers.opgave");
  for (const { extern } of rows) expect(whole).not.toContain(extern);
});

test("a changed line is refused, in the middle and at the end, and nothing is written behind it (mutants: no hash over a line, a broken last line that counts as cut off)", async () => {
  const [first = "", second = "", third = ""] = (await readFile(list, "utf8")).split("\n");
  const bent = join(room, "krom.jsonl");
  for (const lines of [
    [first, second.replace(/"hashes":"(.)/, (_, c) => `"hashes":"${c === "A" ? "B" : "A"}`), third],
    [first, second, third.slice(0, -9)],
    [first, "", third],
  ]) {
    await writeFile(bent, `${lines.join("\n")}\n`);
    await expect(destroyTeruggezet(restored.pool("migrator"), restored.keyring, bent)).rejects.toThrow(
      /Regel [23] van/,
    );
    await expect(keepBewijzen(lost.pool("worker"), bent)).rejects.toThrow("beschadigd");
  }
});

test("what the backup brought back goes once more, with the same left as in the database that was lost (mutants: a sleeper goes with all its versions, things without their ties, no adoption)", async () => {
  const before = await count(restored);
  expect(await everywhere(restored, MARKER)).not.toEqual([]);
  const migrator = restored.pool("migrator");
  expect(await destroyTeruggezet(migrator, restored.keyring, list)).toEqual({
    lijst: "TOEGEPAST",
    verloren: 3,
    vernietigd: 7,
  });
  expect(await everywhere(restored, MARKER)).toEqual([]);
  expect(await count(restored)).toEqual(await count(lost));
  expect(await count(restored)).not.toEqual(before);
  // Known from now on: the next start does nothing, and both the old certificates and the new ones stand.
  expect(await destroyTeruggezet(migrator, restored.keyring, list)).toEqual({
    lijst: "TOEGEPAST",
    verloren: 0,
    vernietigd: 0,
  });
  const { rows } = await restored.unsafeSuper.query(
    "select grond, count(*)::int as n from registers.vernietiging group by 1 order by 1",
  );
  expect(rows).toEqual([
    { grond: "BEWAARTERMIJN", n: 3 },
    { grond: "TERUGGEZET", n: 3 },
  ]);
  expect(await keepBewijzen(restored.pool("worker"), list)).toBe(3);
});

test("only who sets the node up may ask which ids exist, and the worker neither destroys by id nor adopts", async () => {
  for (const call of ["list_namen('OPGAVE', 0, 10)", "destroy_now('{1}', '{}', '{}')"])
    for (const process of ["worker", "app"] as const)
      await expect(restored.pool(process).query(`select * from registers.${call}`)).rejects.toThrow(
        "permission denied",
      );
  await expect(restored.pool("migrator").query("select * from registers.list_namen('OPGAVE', 0, 10)")).rejects.toThrow(
    "geen grant",
  );
});
