/** For the children of the supervisor: end in an orderly way when it asks, and also when it is no longer there to ask. */

/** Exit code that says: this will not get better by trying again (EX_CONFIG of sysexits.h); the reason has been printed. */
export const EXIT_CONFIG = 78;

/** Environment variable with the pid of the postmaster; absent when the database is not ours. */
export const POSTMASTER_PID = "WEERWERK_POSTMASTER_PID";

/** What the supervisor tells its children over the IPC channel. */
export type ParentMessage = { readonly kind: "postmaster"; readonly pid: number };

const isParentMessage = (message: unknown): message is ParentMessage =>
  typeof message === "object" &&
  message !== null &&
  "kind" in message &&
  message.kind === "postmaster" &&
  "pid" in message;

/** Lets go of everything: finish requests and jobs, close the pools. */
type Close = () => Promise<void>;

function askPostmasterToStop(pid: number | undefined): void {
  if (pid === undefined || !Number.isSafeInteger(pid) || pid <= 1) return;
  try {
    // SIGTERM is PostgreSQL's "smart" stop: it stops when the last session is gone. So each child may send it and
    // PostgreSQL itself finds out who was last; SIGINT from the first would break off the work of the others.
    process.kill(pid, "SIGTERM");
  } catch {
    // Gone already. Whatever remains is cleared by the next start.
  }
}

/**
 * Ends this process when the supervisor asks (SIGTERM), when Ctrl-C reaches it directly, and when the supervisor
 * vanishes: then nobody will stop the database either, so the postmaster is asked to stop after the last session.
 * @param options.close lets go of everything; called once
 * @param options.deadlineMs after which the process ends anyway
 */
export function exitWithParent(options: { close: Close; deadlineMs?: number }): void {
  const { close, deadlineMs = 8000 } = options;
  let postmaster = Number(process.env[POSTMASTER_PID] ?? Number.NaN);
  let isLeaving = false;

  const leave = async (isOrphan: boolean): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    const finish = (code: number): never => {
      if (isOrphan) askPostmasterToStop(postmaster);
      return process.exit(code);
    };
    setTimeout(finish, deadlineMs, 1);
    await close().then(
      () => finish(0),
      () => finish(1),
    );
  };

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void leave(false));
  if (!process.channel) return; // started by hand
  process.on("message", (message) => {
    if (isParentMessage(message)) postmaster = message.pid;
  });
  process.once("disconnect", () => void leave(true));
  process.channel.unref(); // the channel alone is no reason to live
  if (!process.connected) void leave(true); // the supervisor died before we got here
}
