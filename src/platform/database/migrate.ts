/** Migrations: forward only, plain SQL, each in its own transaction, never edited after release. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Logger, runMigrations as migrateQueue } from "graphile-worker";
import pg from "pg";
import { type Connection, openPool } from "./database.ts";

export type Migration = { readonly name: string; readonly sql: string; readonly hash: string };

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    });
}

/** A database that this version cannot serve: newer than the code, or changed by hand. The message says what to do. */
export class MigrationError extends Error {}

/** What stands in the database, or undefined when no migration has ever run. */
export async function readApplied(client: pg.ClientBase): Promise<Map<string, string> | undefined> {
  const there = await client.query("select to_regclass('migratie.toegepast') is not null as there");
  if (!(there.rows as { there: boolean }[])[0]?.there) return undefined;
  const rows = await client.query("select naam, hash from migratie.toegepast");
  return new Map((rows.rows as { naam: string; hash: string }[]).map(({ naam, hash }) => [naam, hash]));
}

function refuseStrange(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]));
  for (const [name, hash] of applied) {
    const mine = known.get(name);
    if (mine === undefined) {
      throw new MigrationError(
        `De database is bijgewerkt door een nieuwere versie van Weerwerk (${name}).\n` +
          "Wat u kunt doen: start die nieuwere versie, of zet een back-up van voor de bijwerking terug.",
      );
    }
    if (mine !== hash) {
      throw new MigrationError(
        `De migratie ${name} is veranderd nadat zij is uitgevoerd.\n` +
          "Wat u kunt doen: zet het oorspronkelijke bestand terug; een wijziging komt in een nieuwe migratie.",
      );
    }
  }
}

const silent = new Logger(() => () => undefined);

/**
 * The queue keeps its own schema; owned by the owner, so that orders can only come through platform.order_opdracht. Which of its
 * migrations have run is read at each start, so a worker that could change that could keep the node from starting.
 */
const QUEUE_RIGHTS = `
  grant usage on schema graphile_worker to weerwerk_worker;
  grant select, insert, update, delete on all tables in schema graphile_worker to weerwerk_worker;
  grant usage, select, update on all sequences in schema graphile_worker to weerwerk_worker;
  grant execute on all functions in schema graphile_worker to weerwerk_worker;
  revoke insert, update, delete on graphile_worker.migrations from weerwerk_worker;
  do $$ declare t regclass; begin
    for t in select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p') loop
      execute format('alter table %s enable row level security', t);
      if not exists (select from pg_policy where polrelid = t and polname = 'werker') then
        execute format('create policy werker on %s to weerwerk_worker using (true) with check (true)', t);
      end if;
    end loop;
  end $$`;

/** Brings the database to this version. Safe to run by several processes at once: the first does it, the others wait. */
export async function migrate(
  connection: Connection,
  folder: string,
  onProgress: (text: string) => void = () => undefined,
): Promise<number> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ ...connection, application_name: "weerwerk-migrator" });
  await client.connect();
  let done = 0;
  try {
    await client.query("select pg_advisory_lock(hashtext('weerwerk-migratie'))");
    await client.query("set role weerwerk_owner");
    const applied = await readApplied(client);
    if (!applied) {
      await client.query(`create schema migratie;
        create table migratie.toegepast (naam text primary key, hash text not null, op timestamptz not null default now())`);
    }
    refuseStrange(applied ?? new Map(), migrations);
    for (const { name, sql, hash } of migrations.filter((m) => !applied?.has(m.name))) {
      onProgress(name);
      await client.query("begin");
      await client.query(sql).catch((error: unknown) => {
        throw new MigrationError(
          `De migratie ${name} is mislukt en helemaal teruggedraaid (${error instanceof pg.DatabaseError ? (error.code ?? "zonder code") : "verbinding verbroken"}).\n` +
            "Wat u kunt doen: start de vorige versie van Weerwerk, en meld dit aan de makers met deze code.",
          { cause: error },
        );
      });
      await client.query("insert into migratie.toegepast (naam, hash) values ($1, $2)", [name, hash]);
      await client.query("commit");
      done += 1;
    }
    // Every time, not only after own migrations: a crash in between must not leave the node without a queue.
    const pool = openPool(
      { ...connection, options: "-c role=weerwerk_owner" },
      { name: "wachtrij", max: 1, pipeline: false },
    );
    await migrateQueue({ pgPool: pool, logger: silent });
    await pool.end();
    await client.query(QUEUE_RIGHTS);
    return done;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
