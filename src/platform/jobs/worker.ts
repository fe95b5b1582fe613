/** The worker: runs ordered tasks under the grant of who ordered them, with retries, progress and cancel; and what is scheduled. */
import { Logger as QueueLogger, parseCronItems, run, type Runner, type TaskList } from "graphile-worker";
import type pg from "pg";
import { newTrace, nextSpan, type Trace, type TraceId } from "../../kernel/trace.ts";
import { type Tx, withJobGrant } from "../grant/grant.ts";
import type { Keyring } from "../keys/keyring.ts";
import { describeError, type Logger } from "../http/logger.ts";
import { freeAbandoned, type Hold, holdOpdracht } from "./abandoned.ts";

/** What a task gets. Each `grant` is a transaction of its own: a long task is many short ones. */
export type Job = {
  readonly opdracht: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly keyring: Keyring;
  readonly base: string;
  /** @throws JobStopped when the right was withdrawn or the order closed. */
  readonly grant: <T>(handeling: string, schrijft: boolean, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Shows progress on the page. @throws JobStopped when whoever ordered it has cancelled. */
  readonly report: (gedaan: number, totaal: number) => Promise<void>;
};

/** Does the work and returns the id of a file, when there is one to fetch. */
export type Task = (job: Job) => Promise<{ readonly bestand?: string }>;

/** A task that ends for a reason that is no fault: cancelled, or no longer allowed. It is not tried again. */
export class JobStopped extends Error {
  readonly status: "GEANNULEERD" | "MISLUKT";
  readonly melding: string;
  constructor(status: JobStopped["status"], melding: string) {
    super(melding);
    this.status = status;
    this.melding = melding;
  }
}

/** Scheduled work: a system activity that returns no content. */
export type Scheduled = {
  readonly name: string;
  readonly cron: string;
  readonly run: (pool: pg.Pool) => Promise<void>;
};

export type WorkerParts = {
  /** For grants: pipelined. */
  readonly pool: pg.Pool;
  /** For the queue: listens, so not pipelined. */
  readonly queuePool: pg.Pool;
  readonly keyring: Keyring;
  readonly base: string;
  readonly logger: Logger;
  readonly tasks: Readonly<Record<string, Task>>;
  readonly scheduled: readonly Scheduled[];
};

type OpdrachtRow = {
  taak: string;
  gegevens: Record<string, unknown>;
  trace: Buffer;
  annuleren: boolean;
  status: string;
};

export async function startWorker(parts: WorkerParts): Promise<Runner> {
  const taskList: TaskList = {};
  for (const [name, task] of Object.entries(parts.tasks)) {
    taskList[name] = async (payload, helpers) => {
      const { opdracht } = payload as { opdracht: string };
      await runTask(parts, opdracht, task, helpers.job.attempts >= helpers.job.max_attempts);
    };
  }
  const scheduled = [
    ...parts.scheduled,
    { name: "verlaten-opdrachten", cron: "* * * * *", run: () => freeAbandoned(parts.queuePool) },
  ];
  for (const { name, run: work } of scheduled) taskList[name] = async () => void (await work(parts.pool));
  await freeAbandoned(parts.queuePool);
  return run({
    pgPool: parts.queuePool,
    taskList,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    parsedCronItems: parseCronItems(
      scheduled.map(({ name, cron }) => ({ task: name, match: cron, options: { backfillPeriod: 0 } })),
    ),
    logger: new QueueLogger(() => (level, message) => {
      // Messages of the queue may hold payloads, which hold ids only; errors of tasks are described by ourselves.
      if (level === "error")
        parts.logger.error({ wachtrij: message.slice(0, 200).replaceAll(/\s+/g, " ") }, "wachtrij");
    }),
  });
}

/** Runs a task while holding its order. @throws when another worker holds it; the queue tries again later. */
async function runTask(parts: WorkerParts, opdracht: string, task: Task, last: boolean): Promise<void> {
  const hold = await holdOpdracht(parts.queuePool, opdracht);
  if (!hold) throw new Error("another worker has this order");
  try {
    await runHeld(parts, opdracht, task, last, hold);
  } finally {
    await hold.release();
  }
}

async function runHeld(parts: WorkerParts, opdracht: string, task: Task, last: boolean, hold: Hold): Promise<void> {
  const { pool, logger } = parts;
  const { rows } = await pool.query<OpdrachtRow>("select * from platform.read_opdracht($1)", [opdracht]);
  const row = rows[0];
  if (!row || !["WACHT", "BEZIG"].includes(row.status)) return;
  const trace: Trace = nextSpan({ ...newTrace(), traceId: row.trace.toString("hex") as TraceId });
  const report = async (
    status: string,
    gedaan?: number,
    totaal?: number,
    melding?: string,
    bestand?: string,
  ): Promise<boolean> => {
    const done = await pool.query<{ go: boolean }>("select platform.report_opdracht($1, $2, $3, $4, $5, $6) as go", [
      opdracht,
      status,
      gedaan ?? null,
      totaal ?? null,
      melding ?? null,
      bestand ?? null,
    ]);
    return done.rows[0]?.go ?? false;
  };
  const job: Job = {
    opdracht,
    gegevens: row.gegevens,
    keyring: parts.keyring,
    base: parts.base,
    grant: async (handeling, schrijft, work) => {
      await hold.check();
      const done = await withJobGrant(pool, { opdracht, schrijft, handeling, trace }, work);
      if (!done.ok) throw stoppedBy(done.weigering);
      return done.value;
    },
    report: async (gedaan, totaal) => {
      await hold.check();
      if (!(await report("BEZIG", gedaan, totaal))) throw new JobStopped("GEANNULEERD", "GEANNULEERD");
    },
  };
  try {
    await job.report(0, 0);
    const { bestand } = await task(job);
    await report("KLAAR", undefined, undefined, undefined, bestand);
  } catch (error) {
    if (error instanceof JobStopped) {
      await report(error.status, undefined, undefined, error.melding);
      return;
    }
    logger.error(
      { ...describeError(error), taak: row.taak, opdracht, kenmerk: trace.traceId, span: trace.spanId },
      "opdracht mislukt",
    );
    if (last) await report("MISLUKT", undefined, undefined, "MISLUKT");
    // Without its cause: the queue writes down what it gets, and the words of an error may hold a person.
    // oxlint-disable-next-line preserve-caught-error -- see above
    throw new Error("task failed");
  }
}

const stoppedBy = (weigering: string): JobStopped =>
  weigering === "OPDRACHT_GESLOTEN"
    ? new JobStopped("GEANNULEERD", "GEANNULEERD")
    : new JobStopped("MISLUKT", "RECHT_INGETROKKEN");
