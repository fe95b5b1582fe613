/** One running postmaster: spawned as the database user, waited for until it really answers, stopped with patience and then without. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";
import { explainOutput } from "./cluster-creation.ts";
import { inheritOwner } from "./durable-file.ts";
import { HostError, errnoOf, explained } from "./host-error.ts";
import { type OsUser } from "./os-user.ts";
import { POSTGRES_ENV } from "./postgres-binaries.ts";
import { ARE_CLIENTS_QUIET, QUIET_CLIENTS, postgresArguments } from "./postgres-settings.ts";
import { type Progress, clearOrphan, clusterName } from "./postmaster.ts";
import { emptySocketDir } from "./socket-folder.ts";

/** How a process ended. */
export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Everything one start needs. */
export type Launch = {
  readonly postgres: string;
  readonly cluster: string;
  readonly user: OsUser | undefined;
  readonly socketDir: string;
  /** File for what PostgreSQL says before its own log is open. */
  readonly startLog: string;
  readonly connection: ClientConfig;
  readonly unsafeNoSync: boolean;
  readonly onProgress: Progress;
  readonly signal: AbortSignal | undefined;
};

/** Fast: end the sessions, checkpoint, leave. Immediate: leave now and recover at the next start. Nothing is lost either way. */
export type StopMode = "fast" | "immediate";

/** A postmaster that answers. */
export type Postmaster = {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** @throws HostError POSTGRES_STOPT_NIET */
  stop(mode: StopMode): Promise<void>;
};

/** Milliseconds that a starting server may stay silent. Recovery is not silence: then it answers "starting up". */
const SILENCE = 60_000;

/** Milliseconds that remains of a killed postmaster (shared memory, lock files) may stand in the way. */
const PATIENCE = 30_000;

const STOP_STEPS: Readonly<Record<StopMode, readonly (readonly [NodeJS.Signals, number])[]>> = {
  fast: [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 5000],
  ],
  immediate: [
    ["SIGQUIT", 5000],
    ["SIGKILL", 5000],
  ],
};

const aborted = (): HostError =>
  new HostError("AFGEBROKEN", "Het starten van PostgreSQL is afgebroken.", "start Weerwerk opnieuw.");

/**
 * Own session (detached): Ctrl-C in a terminal goes to the whole foreground group, and PostgreSQL would then stop
 * before the server and the worker could finish their transactions.
 */
async function spawnPostmaster(launch: Launch): Promise<Postmaster> {
  await emptySocketDir(launch.socketDir);
  const name = await clusterName(launch.cluster);
  await rm(launch.startLog, { force: true });
  const log = await open(launch.startLog, "wx", 0o600);
  await inheritOwner(launch.startLog);
  const child = spawn(launch.postgres, postgresArguments({ ...launch, clusterName: name }), {
    cwd: "/",
    env: POSTGRES_ENV,
    stdio: ["ignore", log.fd, log.fd],
    detached: true,
    ...launch.user,
  });
  child.on("error", () => undefined); // a start that fails shows below, any other as the exit
  try {
    await once(child, "spawn");
  } finally {
    await log.close();
  }
  const exited = new Promise<Exit>((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    exited,
    stop: async (mode) => {
      for (const [signal, patience] of STOP_STEPS[mode]) {
        if (!isRunning()) return;
        child.kill(signal);
        await Promise.race([exited, pause(patience, undefined, { ref: false })]);
      }
      if (!isRunning()) return;
      throw new HostError(
        "POSTGRES_STOPT_NIET",
        `PostgreSQL (proces ${child.pid}) stopt niet.`,
        "wacht tot de schijf weer antwoordt, of start de machine opnieuw op; bevestigde gegevens gaan niet verloren.",
      );
    },
  };
}

type Answer = "ready" | "recovering" | "silent";

async function ask(connection: ClientConfig): Promise<Answer> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined); // a server that dies while answering shows up as its exit
  try {
    await client.connect();
    const quiet = await client.query(ARE_CLIENTS_QUIET);
    if (quiet.rowCount === 0) await client.query(QUIET_CLIENTS);
    return "ready";
  } catch (error) {
    const code = errnoOf(error);
    if (code === "57P03") return "recovering"; // cannot_connect_now
    if (code !== "28P01" && code !== "28000") return "silent";
    throw new HostError(
      "POSTGRES_WACHTWOORD",
      "Het beheerwachtwoord in de map `geheimen` hoort niet bij deze database.",
      "verwijder het bestand geheimen/postgres-beheerder; bij de volgende start stelt Weerwerk een nieuw wachtwoord in.",
      error,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function waitUntilReady(launch: Launch, hasExited: () => boolean): Promise<void> {
  const started = Date.now();
  let heard = started;
  let told = started;
  for (let wait = 10; !hasExited(); wait = Math.min(wait * 1.5, 250)) {
    if (launch.signal?.aborted) throw aborted();
    const answer = await ask(launch.connection);
    if (answer === "ready") return;
    const now = Date.now();
    if (answer === "recovering") heard = now;
    if (now - heard > SILENCE)
      throw explainOutput(await startOutput(launch, started), "PostgreSQL start, maar antwoordt niet");
    if (now - told > 2000) {
      told = now;
      const seconds = Math.round((now - started) / 1000);
      launch.onProgress(
        answer === "recovering"
          ? `De database herstelt zich na een onverwachte stop (${seconds} s)…`
          : `PostgreSQL start (${seconds} s)…`,
      );
    }
    await pause(wait);
  }
}

/** What PostgreSQL said during this start: first on its standard error, then in its own log. */
async function startOutput({ startLog, cluster }: Launch, began: number): Promise<string> {
  const early = await readFile(startLog, "utf8").catch(() => "");
  const current = await readFile(join(cluster, "current_logfiles"), "utf8").catch(() => "");
  const path = join(cluster, current.trim().split(" ")[1] ?? "none");
  if (((await stat(path).catch(() => undefined))?.mtimeMs ?? 0) < began) return early;
  const own = await readFile(path, "utf8").catch(() => "");
  return `${early}${own.slice(own.lastIndexOf("starting PostgreSQL"))}`;
}

/** Messages of a start that only needs another moment: the children of a killed postmaster are still leaving. */
const NEEDS_PATIENCE = /shared memory block .* is still in use|lock file .* already exists/;

/**
 * Starts the postmaster and waits until a real session has been opened.
 * @throws HostError AFGEBROKEN, SCHIJF_VOL, POSTGRES_START_MISLUKT, POSTGRES_WACHTWOORD
 */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    if (launch.signal?.aborted) throw aborted();
    const began = Date.now();
    const postmaster = await explained(launch.startLog, () => spawnPostmaster(launch));
    let hasExited = false;
    void postmaster.exited.then(() => (hasExited = true));
    try {
      await waitUntilReady(launch, () => hasExited);
    } catch (error) {
      await postmaster.stop("immediate");
      throw error;
    }
    if (!hasExited) return postmaster;
    const output = await startOutput(launch, began);
    if (!NEEDS_PATIENCE.test(output) || Date.now() > until) throw explainOutput(output, "PostgreSQL kan niet starten");
    launch.onProgress("Resten van een afgebroken PostgreSQL worden opgeruimd…");
    await clearOrphan(launch.cluster, launch.onProgress);
    await pause(300);
  }
}
