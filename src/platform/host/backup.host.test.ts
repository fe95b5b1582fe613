import { createHash, randomInt } from "node:crypto";
import { copyFile, mkdir, open, readFile, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BackupWriter } from "./backup-writer.ts";
import { type BackupResult, backupEmbedded } from "./backup.ts";
import type { DataFolder } from "./data-folder.ts";
import type { EmbeddedPostgres } from "./embedded-postgres.ts";
import { restoreEmbedded } from "./restore.ts";
import { parseLsn } from "./wal-range.ts";
import { cleanUp, connected, freshFolder, freshRoom, refusal, started } from "./testing/fresh-folder.ts";

let folder: DataFolder;
let postgres: EmbeddedPostgres;
let backup: BackupResult;
/** Every acknowledged row with a log position after its commit. */
const acknowledged: { nummer: number; lsn: string }[] = [];

/** Password of the least privileged role that can make a backup. */
const BACKUP_ROLE = { user: "kopieerder", password: "alleen-voor-deze-proef", database: "postgres" };

/** The head of a backup: its manifest without what is known only at the end. */
function headOf({ manifest }: BackupResult): object {
  const { bestanden: _files, einde: _end, wal: _wal, ...head } = manifest;
  return head;
}

const readText = async (path: string): Promise<string> => (await readFile(path)).toString("latin1");

async function flipByte(path: string, place: number): Promise<void> {
  const handle = await open(path, "r+");
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, place);
  await handle.write(Buffer.from([byte.readUInt8() ^ 0x10]), 0, 1, place);
  await handle.close();
}

beforeAll(async () => {
  folder = await freshFolder();
  postgres = await started(folder);
  await folder.masterKey();
  const setup = await connected(postgres);
  await setup.query(`
    CREATE TABLE regel (nummer int PRIMARY KEY, vulling text NOT NULL);
    CREATE ROLE kopieerder LOGIN REPLICATION PASSWORD '${BACKUP_ROLE.password}';
    GRANT EXECUTE ON FUNCTION pg_backup_start(text, boolean), pg_backup_stop(boolean) TO kopieerder;
    INSERT INTO regel SELECT -i, repeat('x', 900) FROM generate_series(1, 20000) i`);

  const writing = { isOn: true };
  const written = (async () => {
    const writer = await connected(postgres);
    for (let nummer = 1; writing.isOn; nummer++) {
      await writer.query("INSERT INTO regel VALUES ($1, repeat('y', 900))", [nummer]);
      const { rows } = await writer.query<{ lsn: string }>("SELECT pg_current_wal_lsn()::text AS lsn");
      acknowledged.push({ nummer, lsn: rows[0]?.lsn ?? "" });
      // Old log segments go at each checkpoint, unless the backup holds them.
      if (nummer % 80 === 0) await writer.query("SELECT pg_switch_wal()");
      if (nummer % 160 === 0) await writer.query("CHECKPOINT");
      // Files that come and go under the hands of the copier.
      if (nummer % 20 === 0) await writer.query(`CREATE TABLE los_${nummer} (x int); DROP TABLE los_${nummer}`);
    }
  })();
  await pause(100);
  backup = await backupEmbedded({ folder, login: BACKUP_ROLE, to: join(dirname(folder.path), "kopie.tar") });
  await pause(100);
  writing.isOn = false;
  await written;
}, 60_000);

afterAll(cleanUp);

test("every row acknowledged before the backup ended is in the restored node, which starts by itself", async () => {
  const end = parseLsn(backup.manifest.wal.tot);
  const before = acknowledged.filter(({ lsn }) => parseLsn(lsn) <= end);
  const start = parseLsn(backup.manifest.wal.van);
  // The writer really wrote before, during and after.
  expect(before.filter(({ lsn }) => parseLsn(lsn) > start).length).toBeGreaterThan(20);
  expect(acknowledged.length).toBeGreaterThan(before.length);

  const to = join(await freshRoom(), "teruggezet");
  const manifest = await restoreEmbedded({ from: backup.path, to });
  expect(manifest).toEqual(backup.manifest);

  const restored = await freshFolder(to);
  expect(restored.stamp).toEqual(folder.stamp);
  const server = await started(restored);
  const check = await connected(server);
  const found = await check.query<{ old: number; last: number; count: number }>(
    "SELECT count(*) FILTER (WHERE nummer < 0)::int AS old, max(nummer) AS last, count(*) FILTER (WHERE nummer > 0)::int AS count FROM regel",
  );
  const { old = 0, last = 0, count = 0 } = found.rows[0] ?? {};
  expect(old).toBe(20_000);
  expect(count).toBe(last); // no gap
  expect(last).toBeGreaterThanOrEqual(before.length);
}, 30_000);

test("a backup holds no secret, belongs to its maker alone, and never overwrites", async () => {
  const text = await readText(backup.path);
  for (const name of ["postgres-beheerder", "hoofdsleutel"]) {
    const secret = await folder.readSecret(name);
    expect(secret).toHaveLength(43);
    expect(text.includes(secret ?? "")).toBe(false);
  }
  expect(backup.manifest.bestanden.filter(({ naam }) => naam.includes("geheimen"))).toEqual([]);
  expect((await stat(backup.path)).mode & 0o777).toBe(0o600);
  const again = await refusal(backupEmbedded({ folder, login: BACKUP_ROLE, to: backup.path }));
  expect(again.code).toBe("KOPIE_BESTAAT");
});

test("a restored node without its master key refuses to make a new one", async () => {
  const to = join(await freshRoom(), "teruggezet");
  await restoreEmbedded({ from: backup.path, to });
  const restored = await freshFolder(to);
  expect((await refusal(restored.masterKey())).code).toBe("HOOFDSLEUTEL_ONTBREEKT");
  await restored.keepSecret("hoofdsleutel", "een-heel-andere-sleutel-van-32-tekens");
  expect((await refusal(restored.masterKey())).code).toBe("HOOFDSLEUTEL_ANDERS");
});

// Kills the mutants: no seal check (a flip in padding or in a header field passes), no hash per file together with it.
test("one flipped byte anywhere, or one missing byte, and nothing is restored", async () => {
  const room = await freshRoom();
  const copy = join(room, "kopie.tar");
  await copyFile(backup.path, copy);
  const { size } = await stat(copy);
  const places = [0, 345, 513, 1023, size - 1, size - 1024, size - 1500, size - 2048, size - 2049];
  for (const place of [...places, ...Array.from({ length: 2 }, () => randomInt(size))]) {
    await flipByte(copy, place);
    const { code } = await refusal(restoreEmbedded({ from: copy, to: join(room, "doel") }));
    expect({ place, code }).toEqual({ place, code: "KOPIE_BESCHADIGD" });
    await flipByte(copy, place);
  }
  for (const cut of [size - 1, size - 2048, Math.floor(size / 2), 700, 0]) {
    await truncate(copy, cut);
    expect((await refusal(restoreEmbedded({ from: copy, to: join(room, "doel") }))).code).toBe("KOPIE_BESCHADIGD");
  }
  expect(await readdir(room)).toEqual(["kopie.tar"]);
});

test("a backup of another major version, machine or format is refused, and so is any other file", async () => {
  const room = await freshRoom();
  const head = headOf(backup);
  const attempt = async (name: string, change: object) => {
    const writer = new BackupWriter(join(room, name));
    await writer.addContent("kop.json", JSON.stringify({ ...head, ...change }), { isListed: false });
    await writer.finish();
    return refusal(restoreEmbedded({ from: join(room, name), to: join(room, "doel") }));
  };
  expect((await attempt("a", { pgMajor: 17 })).code).toBe("POSTGRES_ANDERE_VERSIE");
  expect((await attempt("b", { platform: "darwin-arm64" })).code).toBe("KOPIE_ANDER_PLATFORM");
  expect((await attempt("c", { formaat: 2, iets: "nieuws" })).code).toBe("KOPIE_NIEUWER");
  expect((await attempt("d", {})).code).toBe("KOPIE_BESCHADIGD"); // sealed, but without a manifest

  await writeFile(join(room, "e"), "geen kopie".repeat(1000));
  expect((await refusal(restoreEmbedded({ from: join(room, "e"), to: join(room, "doel") }))).code).toBe(
    "KOPIE_BESCHADIGD",
  );
  expect((await refusal(restoreEmbedded({ from: join(room, "f"), to: join(room, "doel") }))).code).toBe(
    "KOPIE_MISLUKT",
  );

  await mkdir(join(room, "vol"));
  await writeFile(join(room, "vol", "foto"), "");
  expect((await refusal(restoreEmbedded({ from: backup.path, to: join(room, "vol") }))).code).toBe("DOEL_NIET_LEEG");
});

// Kills the mutants: no comparison of hash, of size, of the number of files; a manifest that may be missing.
test("a sealed archive whose manifest does not fit its files is refused", async () => {
  const room = await freshRoom();
  const content = {
    naam: "postgres/PG_VERSION",
    grootte: 3,
    sha256: createHash("sha256").update("18\n").digest("hex"),
  };
  const stamp = await readFile(join(folder.path, "weerwerk.json"), "utf8");
  const stampEntry = {
    naam: "weerwerk.json",
    grootte: Buffer.byteLength(stamp),
    sha256: createHash("sha256").update(stamp).digest("hex"),
  };
  const attempt = async (name: string, bestanden: object[]) => {
    const from = join(room, name);
    const writer = new BackupWriter(from);
    await writer.addContent("kop.json", JSON.stringify(headOf(backup)), { isListed: false });
    await writer.addContent("weerwerk.json", stamp);
    await writer.addFolder("postgres");
    await writer.addContent("postgres/PG_VERSION", "18\n");
    await writer.addContent("manifest.json", JSON.stringify({ ...backup.manifest, bestanden }), { isListed: false });
    await writer.finish();
    return restoreEmbedded({ from, to: join(room, `doel-${name}`) });
  };
  await attempt("goed", [stampEntry, content]);
  expect(await readdir(join(room, "doel-goed"))).toEqual(["postgres", "weerwerk.json"]);
  const wrong = [
    [stampEntry],
    [stampEntry, content, { ...content, naam: "postgres/PG_CONTROL" }],
    [stampEntry, { ...content, naam: "postgres/anders" }],
    [stampEntry, { ...content, grootte: 4 }],
    [stampEntry, { ...content, sha256: stampEntry.sha256 }],
  ];
  for (const [i, bestanden] of wrong.entries()) {
    expect((await refusal(attempt(`fout-${i}`, bestanden))).code).toBe("KOPIE_BESCHADIGD");
  }
});

test("a sealed archive cannot write outside the new folder", async () => {
  const room = await freshRoom();
  for (const name of ["../buiten", "postgres/../../buiten", "/tmp/buiten", "geheimen/hoofdsleutel"]) {
    const from = join(room, "kwaad.tar");
    const writer = new BackupWriter(from);
    await writer.addContent("kop.json", JSON.stringify(headOf(backup)), { isListed: false });
    await writer.addContent(name, "kwaad");
    await writer.finish();
    expect((await refusal(restoreEmbedded({ from, to: join(room, "doel") }))).code).toBe("KOPIE_BESCHADIGD");
    await rm(from);
  }
  expect(await readdir(room)).toEqual([]);
});

test("a backup that fails half-way leaves no file and no slot behind", async () => {
  const to = join(await freshRoom(), "kopie.tar");
  const stop = new AbortController();
  const making = backupEmbedded({ folder, login: BACKUP_ROLE, to, signal: stop.signal });
  stop.abort();
  expect((await refusal(making)).code).toBe("AFGEBROKEN");
  expect(await readdir(dirname(to))).toEqual([]);

  const client = await connected(postgres);
  await client.query("REVOKE EXECUTE ON FUNCTION pg_backup_start(text, boolean) FROM kopieerder");
  const refused = await refusal(backupEmbedded({ folder, login: BACKUP_ROLE, to }));
  expect(refused.message).toContain("REPLICATION");
  expect(await readdir(dirname(to))).toEqual([]);
  expect((await client.query("SELECT 1 FROM pg_replication_slots")).rowCount).toBe(0);
});
