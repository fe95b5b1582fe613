/** Making and changing keys: nothing sealed is ever lost halfway, and the wrong master key opens nothing and says what to do. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TEST_MASTER_KEY } from "../../../test/database-server.ts";
import { type FreshDatabase, freshDatabase } from "../../../test/fresh-database.ts";
import { openKeyring } from "./keyring.ts";
import { countWrappedBy, ensureKeys, rotateEnvelopeKey, rotateMasterKey } from "./manage-keys.ts";
import { MasterKeyError } from "./master-key.ts";
import { seal, unseal } from "./seal.ts";

let db: FreshDatabase;
const NEXT = Buffer.alloc(32, 9);
const migrator = () => db.connection("migrator");

beforeEach(async () => {
  db = await freshDatabase();
});
afterEach(() => db.close());

const rows = async () =>
  (
    await db.unsafeSuper.query<{ doel: string; versie: number; actief: boolean; verpakt: Buffer }>(
      "select doel, versie, actief, verpakt from platform.sleutel order by doel, versie",
    )
  ).rows;
const told = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "gelukt",
    (error: Error) => (error instanceof MasterKeyError ? error.message : `anders: ${error.message}`),
  );

test("every compartment and every purpose has one active key, and making them again makes none", async () => {
  const { rows: compartments } = await db.unsafeSuper.query<{ code: string }>("select code from platform.compartiment");
  const have = (await rows()).filter(({ actief }) => actief).map(({ doel }) => doel);
  expect(have).toEqual(
    expect.arrayContaining([
      ...compartments.map(({ code }) => code),
      "betrokkenen",
      "zoekindex",
      "uitsluiting",
      "aanmelden",
    ]),
  );
  expect(new Set(have).size).toBe(have.length);
  expect(await ensureKeys(migrator(), TEST_MASTER_KEY)).toBe(0);
  // Two installers at once, with one key missing: it is made once.
  await db.unsafeSuper.query("delete from platform.sleutel where doel = 'wbmgp'");
  const made = await Promise.all([ensureKeys(migrator(), TEST_MASTER_KEY), ensureKeys(migrator(), TEST_MASTER_KEY)]);
  expect(made.toSorted((a, b) => a - b)).toEqual([0, 1]);
});

test("a new envelope key serves what comes, and the old one opens what was", async () => {
  const before = await openKeyring(db.unsafeSuper, TEST_MASTER_KEY);
  const sealed = seal(before.active("casus").key, "c", Buffer.from("oud"));
  expect(await rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, "casus")).toBe(2);
  const after = await openKeyring(db.unsafeSuper, TEST_MASTER_KEY);
  expect(after.active("casus").versie).toBe(2);
  expect(after.active("casus").key.equals(before.active("casus").key)).toBe(false);
  expect(unseal(after.get("casus", 1).key, "c", sealed).toString()).toBe("oud");
  expect(await rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, "casus")).toBe(3);
});

test("two rotations at once give two versions and one active key", async () => {
  const versions = await Promise.all([
    rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, "casus"),
    rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, "casus"),
  ]);
  expect(versions.toSorted((a, b) => a - b)).toEqual([2, 3]);
  expect((await rows()).filter(({ doel, actief }) => doel === "casus" && actief)).toHaveLength(1);
});

test.each(["zoekindex", "uitsluiting"])("the key %s is never changed on its own", async (doel) => {
  expect(await told(rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, doel))).toContain("kan niet los worden gewisseld");
  expect(await told(rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, "bestaat-niet"))).toContain(
    "Er is geen sleutel voor bestaat-niet",
  );
});

test("an envelope key is not wrapped under a master key that is not this node's: it would never open again", async () => {
  const before = await rows();
  expect(await told(rotateEnvelopeKey(migrator(), NEXT, "casus"))).toContain("hoofdsleutel past niet");
  await db.unsafeSuper.query("delete from platform.sleutel where doel = 'wbmgp'");
  expect(await told(ensureKeys(migrator(), NEXT))).toContain("hoofdsleutel past niet");
  expect((await rows()).map(({ doel, versie }) => [doel, versie])).toEqual(
    before.filter(({ doel }) => doel !== "wbmgp").map(({ doel, versie }) => [doel, versie]),
  );
});

test("a new master key wraps all keys, and the keys themselves stay the same", async () => {
  const before = await openKeyring(db.unsafeSuper, TEST_MASTER_KEY);
  await rotateEnvelopeKey(migrator(), TEST_MASTER_KEY, "casus");
  const n = await rotateMasterKey(migrator(), TEST_MASTER_KEY, NEXT);
  expect(n).toBe((await rows()).length);
  const after = await openKeyring(db.unsafeSuper, NEXT);
  for (const { doel, versie } of await rows())
    if (versie === 1) expect(after.get(doel, versie).key.equals(before.get(doel, versie).key)).toBe(true);
  expect(await told(openKeyring(db.unsafeSuper, TEST_MASTER_KEY))).toContain(
    "past niet op de sleutels in deze database",
  );
  expect([await countWrappedBy(migrator(), NEXT), await countWrappedBy(migrator(), TEST_MASTER_KEY)]).toEqual([n, 0]);
});

test("the wrong master key changes nothing and says what to do", async () => {
  const before = await rows();
  const message = await told(rotateMasterKey(migrator(), randomBytes(32), NEXT));
  expect(message).toContain("er is niets gewijzigd");
  expect(message).toContain("Wat u kunt doen");
  expect(await rows()).toEqual(before);
});

test("a rotation that breaks in the middle leaves every key under the old master (mutant: a commit per key)", async () => {
  const before = await rows();
  // The third key cannot be wrapped again: whatever breaks halfway, the two before it are taken back.
  await db.unsafeSuper.query(`create function public.halfway() returns trigger language plpgsql as $$
    begin if new.doel = (select doel from platform.sleutel order by doel offset 2 limit 1) then raise exception 'halfway'; end if; return new; end $$;
    grant execute on function public.halfway() to public;
    create trigger halfway before update on platform.sleutel for each row execute function public.halfway()`);
  expect(await told(rotateMasterKey(migrator(), TEST_MASTER_KEY, NEXT))).toContain("halfway");
  expect(await rows()).toEqual(before);
  await expect(openKeyring(db.unsafeSuper, TEST_MASTER_KEY)).resolves.toBeDefined();
});

test("a rotation whose connection dies before its commit leaves the old master in force", async () => {
  const before = await rows();
  const blocker = new pg.Client({ ...migrator() });
  await blocker.connect();
  await blocker.query("begin; set local role weerwerk_owner; lock table platform.sleutel in share mode");
  const running = told(rotateMasterKey(migrator(), TEST_MASTER_KEY, NEXT));
  await expect
    .poll(
      async () =>
        (
          await db.unsafeSuper.query(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'weerwerk-sleutels' and datname = current_database() and wait_event_type = 'Lock'",
          )
        ).rowCount,
    )
    .toBe(1);
  expect(await running).toMatch(/^anders: /);
  await blocker.query("rollback");
  await blocker.end();
  expect(await rows()).toEqual(before);
});

test("a key that was put under another name, or another version, does not open there", async () => {
  await db.unsafeSuper.query(
    "update platform.sleutel s set verpakt = o.verpakt from platform.sleutel o where s.doel = 'vpt' and o.doel = 'casus'",
  );
  expect(await told(openKeyring(db.unsafeSuper, TEST_MASTER_KEY))).toContain(
    "past niet op de sleutels in deze database",
  );
});

test("the processes that serve read wrapped keys and change none", async () => {
  for (const login of ["app", "worker"] as const) {
    const client = new pg.Client(db.connection(login));
    await client.connect();
    expect((await client.query("select verpakt from platform.sleutel")).rowCount).toBeGreaterThan(10);
    for (const sql of [
      "update platform.sleutel set actief = false",
      "delete from platform.sleutel",
      "insert into platform.sleutel (doel, versie, verpakt, hoofdsleutel, actief) values ('x-x', 1, '', '', true)",
    ]) {
      await expect(client.query(sql)).rejects.toMatchObject({ code: "42501" });
    }
    await client.end();
  }
});
