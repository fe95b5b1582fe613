/** The stage of a benchmark: a real embedded PostgreSQL with fsync on, set up as a node, with people in it. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { setupRoles, setupSchema, DATABASE } from "../src/apps/setup-database.ts";
import { embeddedConnections } from "../src/apps/reach-database.ts";
import { type Connection, openPool } from "../src/platform/database/database.ts";
import type { Login } from "../src/platform/database/roles.ts";
import { openDataFolder } from "../src/platform/host/data-folder.ts";
import { startEmbeddedPostgres } from "../src/platform/host/embedded-postgres.ts";
import { passHashOf } from "../src/platform/grant/pass.ts";
import { type Keyring, openKeyring } from "../src/platform/keys/keyring.ts";
import { sealSubject } from "../src/platform/keys/subject-token.ts";

export type Stage = {
  readonly connection: (login: Login) => Connection;
  readonly superuser: Connection;
  readonly keyring: Keyring;
  readonly knoop: string;
  /** A session token of each of the first sixteen people. */
  readonly tokens: readonly string[];
  /** Outside ids of the people. */
  readonly people: readonly string[];
  readonly close: () => Promise<void>;
};

const MASTER = Buffer.alloc(32, 9);

/** Builds the stage with `n` colleagues, sixteen of whom are logged in. */
export async function openStage(n: number): Promise<Stage> {
  const path = await mkdtemp(join(tmpdir(), "weerwerk-bench-"));
  const folder = await openDataFolder({ path, demo: true });
  await folder.lock("bench");
  const postgres = await startEmbeddedPostgres(folder, { onProgress: () => undefined });
  await setupRoles(folder, postgres);
  const connection = await embeddedConnections(folder, { host: postgres.socketDir, port: postgres.port });
  const { knoop } = folder.stamp;
  await setupSchema(
    connection("migrator"),
    MASTER,
    { knoop, organisatie: "Gemeente Waterveen", demo: true },
    () => undefined,
  );
  const superuser = { ...postgres.superuser, database: DATABASE };
  const client = new pg.Client(superuser);
  await client.connect();
  const keyring = await openKeyring(client, MASTER);
  const people: string[] = [];
  for (let i = 0; i < n; i += 1) people.push(await hire(client, keyring, `Collega ${String(i).padStart(4, "0")}`));
  const tokens = people.slice(0, 16).map(() => randomBytes(32).toString("base64url"));
  for (const [i, token] of tokens.entries()) {
    await client.query(
      `insert into platform.sessie (token_hash, medewerker, stil_na, verloopt_op)
       select $2, id, interval '1 hour', now() + interval '8 hours' from platform.medewerker where extern = $1`,
      [people[i], passHashOf(token)],
    );
  }
  await client.query("analyze");
  await client.end();
  return {
    connection,
    superuser,
    keyring,
    knoop,
    tokens,
    people,
    close: async () => {
      await postgres.stop();
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function hire(client: pg.Client, keyring: Keyring, naam: string): Promise<string> {
  const id = randomUUID();
  const sealed = sealSubject(keyring, { soort: "MEDEWERKER", id });
  await client.query(
    `with m as (insert into platform.medewerker (extern, aanmeldnaam, kenmerk) values ($1, 'collega-' || ($1::uuid)::text, $2) returning id),
       b as (insert into platform.betrokkene (extern, soort, token, zoekindex) values ($1, 'MEDEWERKER', $3, $4))
     insert into medewerkers.profiel (medewerker, extern, scope, naam, functie)
       select id, $1, platform.scope_of('organisatie', 'H1', 'openbaar'), $5, 'medewerker' from m`,
    [id, sealed.kenmerk, sealed.token, sealed.zoekindex, naam],
  );
  return id;
}

export const poolOf = (connection: Connection, name: string, max = 16) => openPool(connection, { name, max });
