/** Makes and rotates envelope keys, as the migrator; the processes that serve only read them. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import type { Connection } from "../database/database.ts";
import { KEY_PURPOSES, wrapContext } from "./keyring.ts";
import { fingerprint, MasterKeyError } from "./master-key.ts";
import { seal, unseal } from "./seal.ts";

async function asOwner<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, application_name: "weerwerk-sleutels" });
  await client.connect();
  try {
    await client.query("begin; set local role weerwerk_owner; lock table platform.sleutel in share row exclusive mode");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    await client.end();
  }
}

/** A key wrapped under another master than the rest would close the node: it opens all keys or none. */
async function mustFit(client: pg.Client, master: Buffer): Promise<void> {
  const { rowCount } = await client.query("select from platform.sleutel where hoofdsleutel <> $1", [
    fingerprint(master),
  ]);
  if (rowCount) {
    throw new MasterKeyError(
      "De hoofdsleutel past niet op de sleutels in deze database; er is niets gewijzigd.\n" +
        "Wat u kunt doen: geef de hoofdsleutel die nu in gebruik is.",
    );
  }
}

async function addKey(client: pg.Client, master: Buffer, doel: string, versie: number): Promise<void> {
  await client.query("update platform.sleutel set actief = false where doel = $1", [doel]);
  await client.query(
    "insert into platform.sleutel (doel, versie, verpakt, hoofdsleutel, actief) values ($1, $2, $3, $4, true)",
    [doel, versie, seal(master, wrapContext(doel, versie), randomBytes(32)), fingerprint(master)],
  );
}

/**
 * Makes the keys that are missing: one per compartment and one per purpose. Safe to repeat.
 * @throws MasterKeyError when the keys that are there lie under another master key
 */
export function ensureKeys(connection: Connection, master: Buffer): Promise<number> {
  return asOwner(connection, async (client) => {
    await mustFit(client, master);
    const { rows } = await client.query<{ doel: string }>(
      `select doel from (select code as doel from platform.compartiment union select unnest($1::text[])) d
       where not exists (select from platform.sleutel s where s.doel = d.doel) order by 1`,
      [Object.keys(KEY_PURPOSES)],
    );
    const lost = rows.filter(({ doel }) => doel in KEY_PURPOSES).map(({ doel }) => doel);
    const used = await client.query("select from platform.betrokkene limit 1");
    if (lost.length > 0 && used.rowCount) {
      throw new MasterKeyError(
        `Deze sleutels zijn weg uit de database: ${lost.join(", ")}. Met nieuwe zouden oude logregels onvindbaar of onleesbaar zijn.\n` +
          "Wat u kunt doen: zet een reservekopie terug waarin zij nog staan.",
      );
    }
    for (const { doel } of rows) await addKey(client, master, doel, 1);
    return rows.length;
  });
}

/**
 * A new envelope key for one purpose; what was sealed before stays readable with the old one.
 * @returns the new version
 * @throws MasterKeyError when the purpose has no key yet or may not be rotated
 */
export function rotateEnvelopeKey(connection: Connection, master: Buffer, doel: string): Promise<number> {
  if (doel === "zoekindex" || doel === "uitsluiting") {
    return Promise.reject(
      new MasterKeyError(
        `De sleutel ${doel} kan niet los worden gewisseld: oude logregels en uitsluitingen zouden onvindbaar worden.\n` +
          "Wat u kunt doen: wissel de hoofdsleutel, die ook deze sleutel opnieuw verpakt.",
      ),
    );
  }
  return asOwner(connection, async (client) => {
    await mustFit(client, master);
    const { rows } = await client.query<{ versie: number | null }>(
      "select max(versie) as versie from platform.sleutel where doel = $1",
      [doel],
    );
    const last = rows[0]?.versie;
    if (!last)
      throw new MasterKeyError(
        `Er is geen sleutel voor ${doel}. Wat u kunt doen: kijk met \`weerwerk doctor\` welke er zijn.`,
      );
    await addKey(client, master, doel, last + 1);
    return last + 1;
  });
}

/** Wraps every envelope key under a new master key, all or nothing. The running processes must restart with the new key. */
export function rotateMasterKey(connection: Connection, from: Buffer, to: Buffer): Promise<number> {
  return asOwner(connection, async (client) => {
    await mustFit(client, from);
    const { rows } = await client.query<{ doel: string; versie: number; verpakt: Buffer }>(
      "select doel, versie, verpakt from platform.sleutel",
    );
    for (const { doel, versie, verpakt } of rows) {
      const context = wrapContext(doel, versie);
      await client.query(
        "update platform.sleutel set verpakt = $3, hoofdsleutel = $4 where doel = $1 and versie = $2",
        [doel, versie, seal(to, context, unseal(from, context, verpakt)), fingerprint(to)],
      );
    }
    return rows.length;
  });
}

/** How many envelope keys this master key wraps. */
export const countWrappedBy = (connection: Connection, master: Buffer): Promise<number> =>
  asOwner(connection, async (client) => {
    const { rowCount } = await client.query("select from platform.sleutel where hoofdsleutel = $1", [
      fingerprint(master),
    ]);
    return rowCount ?? 0;
  });
