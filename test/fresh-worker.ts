/** A worker beside a test application: runs these tasks under the role of the worker, and can be stopped or cut off. */
import type { Runner } from "graphile-worker";
import type pg from "pg";
import { openPool } from "../src/platform/database/database.ts";
import { type Logger, openLogger } from "../src/platform/http/logger.ts";
import { startWorker, type Task } from "../src/platform/jobs/worker.ts";
import type { FreshDatabase } from "./fresh-database.ts";

export type FreshWorker = {
  readonly pool: pg.Pool;
  readonly queuePool: pg.Pool;
  readonly runner: Runner;
  readonly stop: () => Promise<void>;
};

export async function freshWorker(
  db: FreshDatabase,
  tasks: Readonly<Record<string, Task>>,
  logger: Logger = openLogger("silent", "werker"),
): Promise<FreshWorker> {
  const pool = openPool(db.connection("worker"), { name: "worker", max: 6 });
  const queuePool = openPool(db.connection("worker"), { name: "wachtrij", max: 8, pipeline: false });
  const runner = await startWorker({
    pool,
    queuePool,
    keyring: db.keyring,
    base: "https://weerwerk.waterveen.example",
    logger,
    tasks,
    scheduled: [],
  });
  const stop = async (): Promise<void> => {
    await runner.stop();
    await Promise.all([pool.end(), queuePool.end()]);
  };
  return { pool, queuePool, runner, stop };
}

/** Makes everything that waits in the queue due now, and wakes the workers: a retry need not be waited for. */
export async function hurry(db: FreshDatabase): Promise<void> {
  await db.unsafeSuper.query(
    `update graphile_worker._private_jobs set run_at = now() where locked_at is null; select pg_notify('jobs:insert', '{"r":1,"count":1}')`,
  );
}
