/** One PostgreSQL for all database tests: the embedded server in a temporary folder, or any server given by TEST_DATABASE_URL. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { loadCatalogue } from "../src/platform/catalogue/load-catalogue.ts";
import { readCatalogue } from "../src/platform/catalogue/read-catalogue.ts";
import type { Connection } from "../src/platform/database/database.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import {
  connectStatements,
  databaseStatements,
  groupStatements,
  type Login,
  loginName,
  LOGINS,
} from "../src/platform/database/roles.ts";
import { openDataFolder } from "../src/platform/host/data-folder.ts";
import { startEmbeddedPostgres } from "../src/platform/host/embedded-postgres.ts";
import { loadBronnen, readBronnen } from "../src/modules/registers/index.ts";
import { ensureKeys } from "../src/platform/keys/manage-keys.ts";

declare module "vitest" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest asks for an interface to merge with
  export interface ProvidedContext {
    superuser: Connection;
    template: string;
    testSecret: string;
  }
}

/** The key of every test database: fixed, so that tests can seal and open what they plant. */
export const TEST_MASTER_KEY = Buffer.alloc(32, 7);

const SECRET = "alleen-voor-de-test-van-weerwerk";

export const withLogin = (superuser: Connection, login: Login, template: string, database: string): Connection => ({
  ...superuser,
  user: loginName(login, template),
  password: SECRET,
  database,
});

/** A URL in parts, because a connection string would win from the user and database that tests set. */
const partsOf = (url: URL): Connection => ({
  host: url.searchParams.get("host") ?? url.hostname,
  port: Number(url.port || 5432),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database: url.pathname.slice(1) || "postgres",
});

async function startServer(): Promise<{ superuser: Connection; stop: () => Promise<void> }> {
  const url = process.env["TEST_DATABASE_URL"];
  if (url) return { superuser: partsOf(new URL(url)), stop: () => Promise.resolve() };
  const path = await mkdtemp(join(tmpdir(), "weerwerk-test-"));
  const folder = await openDataFolder({ path, demo: true });
  await folder.lock("toets");
  const server = await startEmbeddedPostgres(folder, { onProgress: () => undefined, unsafeNoSync: true });
  return {
    superuser: server.superuser,
    stop: async () => {
      await server.stop();
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(superuser: Connection, template: string): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  const secrets = Object.fromEntries(LOGINS.map((login) => [login, SECRET])) as Record<Login, string>;
  await client.query(`drop database if exists ${template} with (force)`);
  for (const statement of [...groupStatements(), ...databaseStatements(template, secrets)])
    await client.query(statement);
  for (const statement of connectStatements(template, template)) await client.query(statement);
  await client.end();
  const migrator = withLogin(superuser, "migrator", template, template);
  await migrate(migrator, "migrations");
  await loadCatalogue(migrator, readCatalogue("catalogus"));
  await ensureKeys(migrator, TEST_MASTER_KEY);
  const owner = new pg.Client(migrator);
  await owner.connect();
  await owner.query("set role weerwerk_owner");
  await loadBronnen(owner, await readBronnen("catalogus/bronnen.yaml"));
  await owner.query(`set role weerwerk_owner;
    insert into platform.inrichting (knoop, organisatie, demo) values (gen_random_uuid(), 'Gemeente Waterveen', true);
    insert into platform.grondslag_beoordeling (grondslag, versie, herbeoordelen, toelichting)
      select code, versie, (now() + interval '1 year')::date, 'beoordeeld voor de test' from platform.grondslag`);
  await owner.end();
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { superuser, stop } = await startServer();
  const template = `weerwerk_sjabloon_${process.pid}`;
  await makeTemplate(superuser, template);
  project.provide("superuser", superuser);
  project.provide("template", template);
  return async () => {
    const client = new pg.Client(superuser);
    await client.connect();
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname like $1", [
      `${template}%`,
    ]);
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
    for (const login of LOGINS) await client.query(`drop role if exists "${loginName(login, template)}"`);
    await client.end();
    await stop();
  };
}
