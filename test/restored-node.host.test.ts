/** A whole node: backed up, then something destroyed, then restored and started; what was destroyed is gone before the pages open. */
import { spawn } from "node:child_process";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { DATABASE, readLogins, setupRoles, setupSchema } from "../src/apps/setup-database.ts";
import { BEWIJZEN_FILE, destroyVervallen, keepBewijzen } from "../src/modules/registers/index.ts";
import { openPool } from "../src/platform/database/database.ts";
import { loginName } from "../src/platform/database/roles.ts";
import { backupEmbedded } from "../src/platform/host/backup.ts";
import { openDataFolder } from "../src/platform/host/data-folder.ts";
import { type EmbeddedPostgres, findRunningPostgres } from "../src/platform/host/embedded-postgres.ts";
import { cleanUp, freshRoom, later, started } from "../src/platform/host/testing/fresh-folder.ts";
import { openKeyring } from "../src/platform/keys/keyring.ts";

const CLI = fileURLToPath(new URL("../bin/weerwerk.mjs", import.meta.url));
const MARKER = "Zwabberdewablo";

afterAll(cleanUp);

/** Two things as a delivery would leave them, one of them past its period. */
const PLANT = `
  insert into registers.entiteit (extern, bron, sleutel, soort, scope)
    select gen_random_uuid(), b.nr, decode(repeat(k, 32), 'hex'), 'ORGANISATIE', platform.scope_of(b.compartiment, b.behandelcode, b.klasse) from registers.bron b, unnest(array['01', '02']) k where b.code = 'handelsregister';
  insert into registers.opgave (entiteit, bron, scope, levering, verwerking, waarden, bron_inhoud, vingerafdruk, graad_bron, graad_informatie, vastgelegd_op)
    select e.id, e.bron, e.scope, 1, 'registers', jsonb_build_object('naam', case when sleutel = decode(repeat('01', 32), 'hex') then '${MARKER}' else 'Blijvend' end), '{}',
      decode(repeat('03', 16), 'hex'), 'A', 2, now() - interval '1 day' from registers.entiteit e`;

const EXPIRE = `update registers.opgave set vervalt_op = now() - interval '1 minute' where waarden ->> 'naam' = '${MARKER}'`;

async function asSuper<T>(where: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...where, database: DATABASE });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const namesIn = (where: pg.ClientConfig): Promise<string[]> =>
  asSuper(where, async (client) => {
    const { rows } = await client.query<{ naam: string }>(
      "select waarden ->> 'naam' as naam from registers.opgave order by 1",
    );
    return rows.map(({ naam }) => naam);
  });

/** Runs a command to its end, or until it has said `until`; answers what it said. */
async function weerwerk(args: readonly string[], until?: string): Promise<string> {
  const child = spawn(process.execPath, [CLI, ...args], { env: { PATH: "/usr/bin:/bin", WEERWERK_DEMO: "leeg" } });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  later(() => child.kill("SIGTERM") && ended);
  let said = "";
  return new Promise((resolve) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      if (until !== undefined && said.includes(until)) resolve(said);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => resolve(said));
  });
}

/** The worker's part: destroys what is past its period, and writes it on the list. */
async function destroyOn(postgres: EmbeddedPostgres, password: string, master: string, list: string): Promise<void> {
  const keyring = await asSuper(postgres.superuser, (client) => openKeyring(client, Buffer.from(master, "base64url")));
  const login = { user: loginName("worker", DATABASE), password, database: DATABASE };
  const pool = openPool(postgres.connection(login), { name: "worker", max: 2 });
  expect(await destroyVervallen(pool, keyring)).toBe(2);
  expect(await keepBewijzen(pool, list)).toBe(2);
  await pool.end();
}

test("what was destroyed after a backup is gone from the restored node before it opens (mutants: no list in the new folder, no destruction at the start)", async () => {
  const folder = await openDataFolder({ path: join(await freshRoom(), "data"), demo: true });
  const lock = await folder.lock("http://localhost:1");
  const postgres = await started(folder);
  await setupRoles(folder, postgres);
  const master = await folder.masterKey();
  const logins = await readLogins(folder);
  const migrator = postgres.connection({
    user: loginName("migrator", DATABASE),
    password: logins.migrator,
    database: DATABASE,
  });
  const { knoop } = folder.stamp;
  await setupSchema(
    migrator,
    Buffer.from(master, "base64url"),
    { knoop, organisatie: "Gemeente Waterveen", demo: true },
    () => undefined,
  );
  await asSuper(postgres.superuser, (client) => client.query(PLANT));
  const copy = join(dirname(folder.path), "kopie", "kopie.tar");
  await mkdir(dirname(copy));
  await backupEmbedded({
    folder,
    login: { user: loginName("backup", DATABASE), password: logins.backup, database: DATABASE },
    to: copy,
  });

  await asSuper(postgres.superuser, (client) => client.query(EXPIRE));
  const list = join(folder.path, BEWIJZEN_FILE);
  await destroyOn(postgres, logins.worker, master, list);
  expect(await namesIn(postgres.superuser)).toEqual(["Blijvend"]);
  await postgres.stop();
  lock.release();

  // Without the list the command says what that means.
  const blind = join(await freshRoom(), "blind");
  expect(await weerwerk(["restore", copy, "--data", blind])).toMatch(
    /LET OP: er is geen lijst van vernietigingen\. .* kan niet opnieuw worden vernietigd/,
  );

  // Beside the backup it is found by itself, as where `cp` in a nightly job leaves it.
  await copyFile(list, join(dirname(copy), BEWIJZEN_FILE));
  const to = join(await freshRoom(), "terug");
  expect(await weerwerk(["restore", copy, "--data", to])).toMatch(/\(2 bewijzen\) ligt erbij/);
  expect((await stat(join(to, BEWIJZEN_FILE))).mode & 0o777).toBe(0o600);
  const restored = await openDataFolder({ path: to });
  await restored.keepSecret("hoofdsleutel", master);
  const said = await weerwerk(["start", "--data", to, "--port", "18473"], "draait op");
  expect(said).toMatch(/2 bewijzen van daarna .* 2 gegevens zijn nu opnieuw vernietigd[\s\S]*draait op/);
  const running = await findRunningPostgres(restored);
  const password = (await readFile(join(to, "geheimen", "postgres-beheerder"), "utf8")).trim();
  expect(await namesIn({ ...running, user: postgres.superuser.user, password })).toEqual(["Blijvend"]);
});
