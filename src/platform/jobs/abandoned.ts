/** Orders whose worker died halfway: whoever is alive takes them up again, and never while someone still works on them. */
import type pg from "pg";

const LOCK = "hashtextextended('weerwerk opdracht ' || $1::text, 0)";
/** Between taking a job from the queue and holding its order lies a moment; a job this old is past it. */
const SETTLED = "30 seconds";

/** Holding an order: the lock lives and dies with its connection, so it cannot outlive the process. */
export type Hold = {
  /** @throws when the connection is gone, and the hold with it: someone else may have the order by now. */
  readonly check: () => Promise<void>;
  readonly release: () => Promise<void>;
};

/** Takes hold of an order for as long as its task runs; undefined when another worker has it. */
export async function holdOpdracht(pool: pg.Pool, opdracht: string): Promise<Hold | undefined> {
  const client = await pool.connect();
  const { rows } = await client
    .query<{ got: boolean }>(`select pg_try_advisory_lock(${LOCK}) as got`, [opdracht])
    .catch((error: unknown) => {
      client.release(true);
      throw error;
    });
  if (!rows[0]?.got) {
    client.release();
    return undefined;
  }
  return {
    check: async () => {
      await client.query("select 1").catch(() => {
        throw new Error("the hold on this order was lost");
      });
    },
    release: async () => {
      // A connection that cannot let go is closed, and closing lets go.
      const freed = await client.query(`select pg_advisory_unlock(${LOCK})`, [opdracht]).then(
        () => true,
        () => false,
      );
      client.release(!freed);
    },
  };
}

/**
 * Gives jobs back to the queue that a dead worker took; the queue itself waits four hours for that. An order that has no
 * attempt left is closed as failed, or its page would show for ever that it runs.
 * @returns how many were found
 */
export async function freeAbandoned(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ key: string; locked_by: string; last: boolean }>(
    `select key, locked_by, attempts >= max_attempts as last from graphile_worker.jobs
     where key is not null and locked_at < now() - interval '${SETTLED}'`,
  );
  let found = 0;
  for (const { key, locked_by: by, last } of rows) {
    const hold = await holdOpdracht(pool, key);
    if (!hold) continue;
    await pool.query("select graphile_worker.force_unlock_workers($1)", [[by]]);
    if (last) await pool.query("select platform.report_opdracht($1, 'MISLUKT', null, null, 'MISLUKT', null)", [key]);
    await hold.release();
    found += 1;
  }
  return found;
}
