import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { BackupWriter } from "./backup-writer.ts";
import { openDataFolder } from "./data-folder.ts";
import { type EmbeddedPostgres, findRunningPostgres } from "./embedded-postgres.ts";
import { errnoOf, explained } from "./host-error.ts";
import { clusterProcesses, readPostmasterFile } from "./postmaster.ts";
import { cleanUp, connected, freshFolder, freshRoom, later, refusal, started } from "./testing/fresh-folder.ts";

afterAll(cleanUp);

const isRoot = process.getuid?.() === 0;
const isSlow = process.env["WEERWERK_SLOW"] === "1";

const messageOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no error",
    (error: unknown) => String(error),
  );

test("passwords only, one private socket, and no value of anybody in the log", async () => {
  const folder = await freshFolder();
  const postgres = await started(folder);
  const client = await connected(postgres);
  const { rows } = await client.query<{ name: string; setting: string }>(
    "SELECT name, setting FROM pg_settings WHERE name = ANY ($1) ORDER BY name",
    [["data_checksums", "listen_addresses", "password_encryption", "server_encoding", "TimeZone", "wal_level", "jit"]],
  );
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    TimeZone: "UTC",
    data_checksums: "on",
    jit: "off",
    listen_addresses: "",
    password_encryption: "scram-sha-256",
    server_encoding: "UTF8",
    wal_level: "replica",
  });
  expect((await client.query("SELECT type, database, user_name, auth_method FROM pg_hba_file_rules")).rows).toEqual([
    { type: "local", database: ["all"], user_name: ["all"], auth_method: "scram-sha-256" },
  ]);
  expect((await stat(postgres.socketDir)).mode & 0o777).toBe(0o700);
  expect(await messageOf(new Client({ ...postgres.superuser, password: "verkeerd" }).connect())).toContain("password");
  expect(await messageOf(new Client({ ...postgres.superuser, password: "" }).connect())).toContain("password");

  // The values of a failing statement, in the message, in the detail and in a parameter.
  await client.query("CREATE TABLE proef (bsn text PRIMARY KEY)");
  await client.query("INSERT INTO proef VALUES ('geheim-in-detail')");
  for (const [sql, values] of [
    ["SELECT 'geheim-in-melding'::int", []],
    ["INSERT INTO proef VALUES ('geheim-in-detail')", []],
    ["SELECT 1 / (length($1::text) - 19)", ["geheim-in-parameter"]],
    ["SELECT geheim_in_naam", []],
  ] as const) {
    expect(await messageOf(client.query(sql, [...values]))).not.toBe("no error");
  }
  await postgres.stop();
  let log = "";
  for (const name of await readdir(join(folder.path, "postgres", "log"))) {
    log += await readFile(join(folder.path, "postgres", "log", name), "utf8");
  }
  expect(log).toContain("database system is ready");
  expect(log).not.toMatch(/geheim/);
  expect(await stat(postgres.socketDir).catch(errnoOf)).toBe("ENOENT");
});

test("nothing secret stands on a command line", async () => {
  const folder = await freshFolder();
  const postgres = await started(folder);
  const secret = (await folder.readSecret("postgres-beheerder")) ?? "";
  expect(secret).toHaveLength(43);
  for (const pid of await clusterProcesses(join(folder.path, "postgres"))) {
    if (process.platform !== "linux") continue;
    expect(await readFile(`/proc/${pid}/cmdline`, "utf8")).not.toContain(secret);
  }
  expect(await clusterProcesses(join(folder.path, "postgres"))).toContain(postgres.pid);
  await postgres.stop();
  expect(await clusterProcesses(join(folder.path, "postgres"))).toEqual([]);
});

/** Writes rows as fast as it can until the server dies; answers the number of the last acknowledged one. */
async function writeUntilDeath(postgres: EmbeddedPostgres, first: number): Promise<number> {
  const client = await connected(postgres);
  await client.query("CREATE TABLE IF NOT EXISTS regel (nummer int PRIMARY KEY)");
  for (let nummer = first; ; nummer++) {
    const isDone = await client.query("INSERT INTO regel VALUES ($1)", [nummer]).then(
      () => true,
      () => false,
    );
    if (!isDone) return nummer - 1;
  }
}

async function requireRows(postgres: EmbeddedPostgres, last: number): Promise<void> {
  const { rows } = await (
    await connected(postgres)
  ).query<{ count: number; max: number }>("SELECT count(*)::int AS count, max(nummer) AS max FROM regel");
  const { count = 0, max = 0 } = rows[0] ?? {};
  expect(count).toBe(max); // no hole
  expect(max).toBeGreaterThanOrEqual(last);
  expect(max).toBeLessThanOrEqual(last + 1); // the one that was under way may or may not have made it
}

test("kill -9 of the postmaster under a writer, again and again: every acknowledged row is there", async () => {
  // With fsync: this is the real thing.
  const postgres = await started(await freshFolder(), { unsafeNoSync: false });
  let last = 0;
  for (let round = 0; round < (isSlow ? 40 : 3); round++) {
    const writing = writeUntilDeath(postgres, last + 1);
    // A backend in the middle of a computation does not notice at once that its postmaster has gone.
    const busy = await connected(postgres);
    const computing = busy.query("SELECT count(*) FROM generate_series(1, 3e6)").catch(() => undefined);
    await pause(isSlow ? 50 + Math.random() * 1000 : 300);
    process.kill(postgres.pid, "SIGKILL");
    last = await writing;
    await computing;
    await postgres.restart();
    await requireRows(postgres, last);
    last = Number(
      (await (await connected(postgres)).query<{ max: number }>("SELECT max(nummer) FROM regel")).rows[0]?.max,
    );
  }
  expect(last).toBeGreaterThan(isSlow ? 1000 : 100);
});

/** A process of the database user that has nothing to do with PostgreSQL. */
async function stranger(owner: { uid: number; gid: number }): Promise<number> {
  const how = isRoot ? { uid: owner.uid, gid: owner.gid } : {};
  const child: ChildProcess = spawn("sleep", ["60"], { stdio: "ignore", ...how });
  later(() => child.kill("SIGKILL"));
  await pause(20);
  return child.pid ?? 0;
}

test("stale pid files do not stand in the way, also when the pid has become a stranger's", async () => {
  const folder = await freshFolder();
  const cluster = join(folder.path, "postgres");
  const first = await started(folder);
  const last = writeUntilDeath(first, 1);
  await pause(100);
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8");
  process.kill(first.pid, "SIGKILL");
  await first.exited;
  expect((await readPostmasterFile(cluster))?.pid).toBe(first.pid);
  const pid = await stranger(await stat(cluster));
  await writeFile(join(cluster, "postmaster.pid"), text.replace(/^\d+/, String(pid)));
  const second = await started(folder);
  await requireRows(second, await last);
  expect(process.kill(pid, 0)).toBe(true);
  expect(await stat(first.socketDir).catch(errnoOf)).toBe("ENOENT");
  await second.stop();
});

test("two servers beside each other, each on its own socket; findRunningPostgres tells where", async () => {
  const a = await freshFolder();
  const b = await freshFolder();
  const [first, second] = await Promise.all([started(a), started(b)]);
  expect(first.socketDir).not.toBe(second.socketDir);
  expect(await findRunningPostgres(a)).toEqual({ host: first.socketDir, port: first.port });
  const viaUrl = new Client(second.url(second.superuser));
  await viaUrl.connect();
  await viaUrl.end();
  await Promise.all([first.stop(), second.stop()]);
  expect(await findRunningPostgres(a)).toBeUndefined();
});

test("the server locks the folder by itself when nobody has, and lets go when it stops", async () => {
  const path = join(await freshRoom(), "data");
  const postgres = await started(await openDataFolder({ path }));
  expect((await refusal((await openDataFolder({ path })).lock("http://localhost:1"))).code).toBe("MAP_IN_GEBRUIK");
  expect((await refusal(started(await openDataFolder({ path })))).code).toBe("MAP_IN_GEBRUIK");
  await postgres.stop();
  await freshFolder(path);
});

test("no start on a cluster that vanished or is of another version", async () => {
  const folder = await freshFolder();
  await (await started(folder)).stop();
  const cluster = join(folder.path, "postgres");
  await rename(cluster, `${cluster}-weg`);
  expect((await refusal(started(folder))).code).toBe("CLUSTER_ONTBREEKT");
  await rename(`${cluster}-weg`, cluster);
  await writeFile(join(cluster, "PG_VERSION"), "17\n");
  expect((await refusal(started(folder))).code).toBe("POSTGRES_ANDERE_VERSIE");
});

test("a lost superuser password is set anew, a wrong one is named", async () => {
  const folder = await freshFolder();
  const first = await started(folder);
  await first.stop();
  const path = join(folder.path, "geheimen", "postgres-beheerder");
  await rm(path);
  const second = await started(folder);
  expect(second.superuser.password).not.toBe(first.superuser.password);
  await second.stop();
  await writeFile(path, "een-wachtwoord-van-elders");
  expect((await refusal(started(folder))).code).toBe("POSTGRES_WACHTWOORD");
  expect(await clusterProcesses(join(folder.path, "postgres"))).toEqual([]);
});

test("a broken start leaves no process and says what PostgreSQL said", async () => {
  const folder = await freshFolder();
  await (await started(folder)).stop();
  await writeFile(join(folder.path, "postgres", "postgresql.conf"), "geen_instelling = 1\n");
  const { code, message } = await refusal(started(folder));
  expect(code).toBe("POSTGRES_START_MISLUKT");
  expect(message).toContain("geen_instelling");
  const stop = AbortSignal.abort();
  expect((await refusal(started(await freshFolder(), { signal: stop }))).code).toBe("AFGEBROKEN");
});

test.runIf(isRoot)(
  "root with a folder that the database user cannot reach: the cluster goes elsewhere and is found again",
  async () => {
    const room = await freshRoom();
    const hidden = join(room, "hidden");
    const systemFolder = join(room, "var");
    const folder = await freshFolder(join(hidden, "data"));
    // First reachable: the cluster is made inside. Then the home is closed, and it must move.
    await chmod(hidden, 0o755);
    const inside = await started(folder, { systemFolder });
    await (await connected(inside)).query("CREATE TABLE blijft (x int)");
    await inside.stop();
    await chmod(hidden, 0o700);
    const moved = await started(folder, { systemFolder });
    expect(await readdir(folder.path)).not.toContain("postgres");
    expect((await (await connected(moved)).query("SELECT * FROM blijft")).rowCount).toBe(0);

    // A copy of the folder points to the same cluster: not while this one runs.
    await cp(folder.path, join(hidden, "kopie"), { recursive: true });
    const copy = await freshFolder(join(hidden, "kopie"));
    await moved.stop();
    const again = await started(folder, { systemFolder });
    expect((await refusal(started(copy, { systemFolder }))).code).toBe("MAP_IN_GEBRUIK");
    expect((await (await connected(again)).query("SELECT * FROM blijft")).rowCount).toBe(0);
    await again.stop();
    await rm(systemFolder, { recursive: true });
    expect((await refusal(started(folder, { systemFolder }))).code).toBe("CLUSTER_ONTBREEKT");
  },
);

/** A disk of eight megabytes; undefined where mounting is not allowed. */
async function tinyDisk(): Promise<string | undefined> {
  const path = join(await freshRoom(), "schijf");
  await mkdir(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", path], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  later(() => execFileSync("umount", [path]));
  return path;
}

test.runIf(isRoot)(
  "a full disk is said in advance, and a file that does not fit leaves nothing behind",
  async (context) => {
    const disk = await tinyDisk();
    if (disk === undefined) return context.skip("mounting is not allowed here");
    const folder = await freshFolder(join(disk, "data"));
    expect((await refusal(started(folder))).code).toBe("SCHIJF_VOL");
    const writer = new BackupWriter(join(disk, "kopie.tar"));
    async function* tooMuch(): AsyncGenerator<Buffer> {
      for (let i = 0; i < 64; i++) yield Buffer.alloc(256 * 1024, 1);
    }
    const { code } = await refusal(
      explained(disk, () => writer.addStream("postgres/groot", 64 * 256 * 1024, tooMuch())),
    );
    await writer.abandon();
    expect(code).toBe("SCHIJF_VOL");
    expect(await readdir(disk)).toEqual(["data"]);
    await writeFile(join(disk, "vulling"), Buffer.alloc(9e6)).catch(() => undefined);
    expect((await refusal(openDataFolder({ path: join(disk, "nieuw") }))).code).toBe("SCHIJF_VOL");
    expect((await refusal(openDataFolder({ path: folder.path }))).code).toBe("SCHIJF_VOL");
    return undefined;
  },
);
