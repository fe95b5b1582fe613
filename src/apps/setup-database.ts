/** Sets up the database of a node: roles, schema, catalogue, keys, stamp and first people. Every step is safe to repeat. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { parse } from "yaml";
import { newTrace } from "../kernel/trace.ts";
import { readProfielen } from "../modules/bronbestanden/index.ts";
import { BEWIJZEN_FILE, destroyTeruggezet, loadBronnen, readBronnen } from "../modules/registers/index.ts";
import { initMedewerkers, type NewMedewerker } from "../modules/medewerkers/index.ts";
import { teruggezetteSignalen } from "../modules/signalen/index.ts";
import { loadCatalogue } from "../platform/catalogue/load-catalogue.ts";
import { readCatalogue } from "../platform/catalogue/read-catalogue.ts";
import { type Connection, openPool } from "../platform/database/database.ts";
import { migrate } from "../platform/database/migrate.ts";
import {
  connectStatements,
  databaseStatements,
  groupStatements,
  type Login,
  LOGINS,
  loginName,
} from "../platform/database/roles.ts";
import { withSystemGrant } from "../platform/grant/grant.ts";
import type { DataFolder } from "../platform/host/data-folder.ts";
import type { EmbeddedPostgres } from "../platform/host/embedded-postgres.ts";
import { openKeyring } from "../platform/keys/keyring.ts";
import { ensureKeys } from "../platform/keys/manage-keys.ts";
import { ROOT } from "./parts.ts";

/** The database of an embedded node. */
export const DATABASE = "weerwerk";

export type Progress = (text: string) => void;

/** The passwords of the database logins, each in its own 0600 file in the data folder. */
export async function readLogins(folder: DataFolder): Promise<Record<Login, string>> {
  const entries = await Promise.all(LOGINS.map(async (login) => [login, await folder.secret(`db-${login}`)] as const));
  return Object.fromEntries(entries) as Record<Login, string>;
}

/** Roles and database on the embedded server, as its superuser; elsewhere the administrator runs `doctor --sql`. */
export async function setupRoles(folder: DataFolder, postgres: EmbeddedPostgres): Promise<void> {
  const secrets = await readLogins(folder);
  const client = new pg.Client(postgres.superuser);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE]);
    const statements = [...groupStatements(), ...databaseStatements(DATABASE, secrets)];
    for (const statement of statements) {
      if (statement.startsWith("create database") && rowCount !== 0) continue;
      await client.query(statement);
    }
    for (const statement of connectStatements(DATABASE, DATABASE)) await client.query(statement);
  } finally {
    await client.end();
  }
  await grantBackup(postgres);
}

/** The backup role may start and stop a backup in the database that it connects to. */
async function grantBackup(postgres: EmbeddedPostgres): Promise<void> {
  const client = new pg.Client({ ...postgres.superuser, database: DATABASE });
  await client.connect();
  try {
    await client.query(
      "grant execute on function pg_backup_start(text, boolean), pg_backup_stop(boolean) to weerwerk_backup",
    );
  } finally {
    await client.end();
  }
}

export const embeddedUrl = (
  postgres: EmbeddedPostgres,
  secrets: Readonly<Record<Login, string>>,
  login: Login,
): string => postgres.url({ user: loginName(login, DATABASE), password: secrets[login], database: DATABASE });

export type Stamp = { readonly knoop: string; readonly organisatie: string; readonly demo: boolean };

/** Schema, catalogue, keys and stamp, as the migrator. */
export async function setupSchema(
  migrator: Connection,
  master: Buffer,
  stamp: Stamp,
  onProgress: Progress,
): Promise<void> {
  await migrate(migrator, `${ROOT}migrations`, (name) => onProgress(`  database: ${name}`));
  await loadCatalogue(migrator, readCatalogue(`${ROOT}catalogus`));
  await ensureKeys(migrator, master);
  const bronnen = await readBronnen(`${ROOT}catalogus/bronnen.yaml`);
  // Read again by the server; here a mistake in them still stops the start with a message.
  await readProfielen(`${ROOT}catalogus/profielen`);
  const client = new pg.Client(migrator);
  await client.connect();
  try {
    await client.query("set role weerwerk_owner");
    await loadBronnen(client, bronnen);
    await client.query(
      "insert into platform.inrichting (knoop, organisatie, demo) values ($1, $2, $3) on conflict do nothing",
      [stamp.knoop, stamp.organisatie, stamp.demo],
    );
    await client.query("select platform.create_log_partitions(3)");
    if (stamp.demo) {
      await client.query(`insert into platform.grondslag_beoordeling (grondslag, versie, herbeoordelen, toelichting)
        select code, versie, (now() + interval '1 year')::date, 'Alleen voor de demo: niet door een jurist beoordeeld.' from platform.grondslag g
        where not exists (select from platform.grondslag_beoordeling b where b.grondslag = g.code and b.versie = g.versie)`);
    }
  } finally {
    await client.end();
  }
}

/** Names the first people; does nothing when there is anyone already. @returns whether it named them */
export async function nameFirstPeople(
  migrator: Connection,
  master: Buffer,
  mensen: readonly NewMedewerker[],
): Promise<boolean> {
  const pool = openPool(migrator, { name: "inrichten", max: 1 });
  try {
    const keyring = await openKeyringAsOwner(migrator, master);
    const { rows } = await pool.query<{ leeg: boolean }>("select platform.has_no_medewerkers() as leeg");
    if (!rows[0]?.leeg) return false;
    const done = await withSystemGrant(
      pool,
      { activiteit: "inrichten", handeling: "weerwerk init", trace: newTrace() },
      (tx) => initMedewerkers(tx, keyring, mensen),
    );
    return done.ok;
  } finally {
    await pool.end();
  }
}

/**
 * Holds the database against the list of certificates of the data folder: what a restored backup brought back is destroyed once
 * more, before anything opens (besluiten.md 20).
 * @throws HostError BEWIJZEN_BESCHADIGD
 */
export async function destroyRestored(
  migrator: Connection,
  master: Buffer,
  folder: DataFolder,
  onProgress: Progress,
): Promise<void> {
  const path = join(folder.path, BEWIJZEN_FILE);
  const pool = openPool(migrator, { name: "vernietigen", max: 1 });
  try {
    const keyring = await openKeyringAsOwner(migrator, master);
    const done = await destroyTeruggezet(pool, keyring, path, [teruggezetteSignalen(pool, keyring)]);
    if (done.lijst === "AFWEZIG") {
      if (done.bewijzen > 0) onProgress(missingList(path));
    } else if (done.verloren > 0) {
      onProgress(
        `Deze database komt uit een reservekopie. Volgens ${done.verloren} bewijzen van daarna was al meer vernietigd: ${done.vernietigd} gegevens zijn nu opnieuw vernietigd.`,
      );
    }
  } finally {
    await pool.end();
  }
}

/** What cannot be known without the list. */
export const missingList = (path: string): string =>
  `De lijst van vernietigingen ${path} ontbreekt. Komt deze database uit een reservekopie, dan is niet opnieuw vernietigd wat na die kopie was vernietigd.\n` +
  "Wat u kunt doen: stop Weerwerk, zet de lijst terug die u apart bewaart (rechten 600) en start opnieuw. Is er geen lijst, meld dat dan aan de privacy officer.";

async function openKeyringAsOwner(migrator: Connection, master: Buffer) {
  const client = new pg.Client(migrator);
  await client.connect();
  try {
    await client.query("set role weerwerk_owner");
    return await openKeyring(client, master);
  } finally {
    await client.end();
  }
}

/** Everyone of Waterveen. */
export const readDemoPeople = async (): Promise<NewMedewerker[]> =>
  parse(await readFile(`${ROOT}demo/medewerkers.yaml`, "utf8")) as NewMedewerker[];
