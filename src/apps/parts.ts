/** The parts that the server and the worker share: configuration, connections, keys and what the node is. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { type Config, masterKeySource } from "../platform/config/config.ts";
import { type Connection, openPool } from "../platform/database/database.ts";
import { MASTER_KEY, secretPath } from "../platform/host/secrets.ts";
import type { Node } from "../platform/http/context.ts";
import { type Keyring, openKeyring } from "../platform/keys/keyring.ts";
import { readMasterKey } from "../platform/keys/master-key.ts";

/** The folder of the checkout: catalogue, migrations and built pages lie beside src. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const version = (JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as { version: string }).version;

export const byUrl = (url: string): Connection => ({ connectionString: url });

/** Opens the envelope keys; `fallback` is the key file of the data folder. */
export async function openKeys(config: Config, pool: pg.Pool): Promise<Keyring> {
  const master = await readMasterKey(masterKeySource(config, secretPath(config.WEERWERK_DATA, MASTER_KEY)));
  return openKeyring(pool, master);
}

/** What this node is, as stamped in its database. @throws when the database was never set up. */
export async function readNode(pool: pg.Pool): Promise<Node> {
  const { rows } = await pool.query<Node>("select knoop, organisatie, demo from platform.inrichting");
  if (!rows[0])
    throw new Error("De database is niet ingericht.\nWat u kunt doen: voer `weerwerk start` of `weerwerk init` uit.");
  return rows[0];
}

export function poolFor(url: string | undefined, name: string, max: number, pipeline = true): pg.Pool {
  if (!url)
    throw new Error(
      `Er is geen databaseadres voor ${name}.\nWat u kunt doen: kijk in de instellingen (docs/beheer.md).`,
    );
  return openPool(byUrl(url), { name, max, pipeline });
}
