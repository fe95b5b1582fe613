/** Keeps a node alive on one machine: PostgreSQL and the children restart when they die, and all stop in order when asked. */
import { setTimeout as pause } from "node:timers/promises";
import type { DataFolder } from "./data-folder.ts";
import type { EmbeddedPostgres } from "./embedded-postgres.ts";
import { POSTMASTER_PID } from "./exit-with-parent.ts";
import { HostError } from "./host-error.ts";
import { clearOrphanChildren, recordChildren } from "./orphan-children.ts";
import type { Progress } from "./postmaster.ts";
import { PATIENT, type RestartPolicy, judge } from "./restart-policy.ts";
import { type StopSignals, listenForStop } from "./stop-signals.ts";
import { type ChildPlan, type SupervisedChild, superviseChild } from "./supervised-child.ts";

/** What to run. Every step gets a signal that is aborted when the user asks to stop. */
export type SupervisorPlan = {
  /** Locked by this process. */
  readonly folder: DataFolder;
  /** Starts the embedded server; left out when the database is not ours (DATABASE_URL). */
  readonly startPostgres?: (stop: AbortSignal) => Promise<EmbeddedPostgres>;
  /** What must happen before the children start: roles, migrations. */
  readonly prepare?: (postgres: EmbeddedPostgres | undefined, stop: AbortSignal) => Promise<void>;
  readonly children: (postgres: EmbeddedPostgres | undefined) => readonly ChildPlan[];
  /** Dutch sentences for the terminal. */
  readonly onMessage: Progress;
  readonly policy?: RestartPolicy;
};

const onAbort = (signal: AbortSignal): Promise<"stop"> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve("stop");
    signal.addEventListener("abort", () => resolve("stop"), { once: true });
  });

/** Brings PostgreSQL back whenever it dies; returns when `over`, throws when it keeps failing. */
async function keepPostgres(
  postgres: EmbeddedPostgres,
  over: AbortSignal,
  { policy, onMessage, onRestart }: { policy: RestartPolicy; onMessage: Progress; onRestart: () => void },
): Promise<void> {
  const isOver = onAbort(over);
  let failures = 0;
  for (let born = Date.now(); ; born = Date.now()) {
    if ((await Promise.race([isOver, postgres.exited])) === "stop") return;
    const verdict = judge(policy, failures, Date.now() - born);
    failures = verdict.failures;
    if (verdict.next === "storm") {
      throw new HostError(
        "HERSTART_STORM",
        `PostgreSQL stopt telkens meteen weer (${failures} keer achter elkaar). Weerwerk stopt nu helemaal.`,
        `lees het logboek in ${postgres.logFolder} en voer \`weerwerk doctor\` uit.`,
      );
    }
    onMessage("PostgreSQL is onverwacht gestopt en wordt opnieuw gestart. Bevestigde gegevens gaan niet verloren.");
    await pause(verdict.next, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    try {
      await postgres.restart(over);
    } catch (error) {
      if (over.aborted) return;
      throw error;
    }
    onRestart();
    onMessage("PostgreSQL draait weer.");
  }
}

async function stopAll(
  children: readonly SupervisedChild[],
  postgres: EmbeddedPostgres | undefined,
  hurry: AbortSignal,
): Promise<void> {
  await Promise.all(children.map((child) => child.stop(hurry)));
  if (!postgres) return;
  const rush = (): void => void postgres.stop("immediate").catch(() => undefined);
  hurry.addEventListener("abort", rush, { once: true });
  await postgres.stop(hurry.aborted ? "immediate" : "fast");
}

/** Starts the children; whenever one has (re)started, the list for the next start is written anew. */
function startChildren(plan: SupervisorPlan, postgres: EmbeddedPostgres | undefined): SupervisedChild[] {
  const { folder, onMessage, policy = PATIENT } = plan;
  const children: SupervisedChild[] = [];
  let recording = Promise.resolve();
  const onStart = (): void => {
    // One after the other, so that an older list never lands on a newer one. A full disk must not stop the node here.
    recording = recording
      .then(() =>
        recordChildren(
          folder,
          children.flatMap(({ pid }) => pid ?? []),
        ),
      )
      .catch(() => undefined);
  };
  const extraEnv = (): Record<string, string> => (postgres ? { [POSTMASTER_PID]: String(postgres.pid) } : {});
  for (const child of plan.children(postgres)) {
    children.push(superviseChild(child, { policy, onMessage, extraEnv, onStart }));
  }
  return children;
}

async function runUntilStopped(
  plan: SupervisorPlan,
  { stop, hurry }: StopSignals,
  postgres: EmbeddedPostgres | undefined,
): Promise<void> {
  const { onMessage, policy = PATIENT } = plan;
  const given = new AbortController(); // given up: from now on a death is intended
  const over = AbortSignal.any([stop, given.signal]);
  let children: SupervisedChild[] = [];
  let kept: Promise<void> = Promise.resolve();
  try {
    if (!stop.aborted) await plan.prepare?.(postgres, stop);
    if (stop.aborted) return;
    children = startChildren(plan, postgres);
    const onRestart = (): void => {
      if (postgres) for (const child of children) child.tell({ kind: "postmaster", pid: postgres.pid });
    };
    kept = postgres
      ? keepPostgres(postgres, over, { policy, onMessage, onRestart })
      : onAbort(over).then(() => undefined);
    await Promise.race([kept, ...children.map(({ ended }) => ended)]);
  } finally {
    given.abort();
    await kept.catch(() => undefined); // a restart that is under way is broken off first
    await stopAll(children, postgres, hurry);
  }
}

/**
 * Starts PostgreSQL, prepares, starts the children and keeps all of it alive until Ctrl-C, SIGTERM or SIGHUP.
 * Then: children first, PostgreSQL last; a second Ctrl-C hurries. When this process is killed with -9 the children
 * notice (see exit-with-parent.ts) and the next start clears the rest.
 * @returns exit code 0 after a stop that was asked for
 * @throws HostError HERSTART_STORM, INSTELLING_ONJUIST, or what a step threw; everything has been stopped by then
 */
export async function runSupervisor(plan: SupervisorPlan): Promise<number> {
  const signals = listenForStop();
  void onAbort(signals.stop).then(() =>
    plan.onMessage("Weerwerk stopt; lopend werk wordt afgemaakt. Nog een keer Ctrl-C stopt meteen."),
  );
  try {
    await clearOrphanChildren(plan.folder, plan.onMessage);
    const postgres = await plan.startPostgres?.(signals.stop);
    await runUntilStopped(plan, signals, postgres);
    return 0;
  } catch (error) {
    if (signals.stop.aborted && error instanceof HostError && error.code === "AFGEBROKEN") return 0;
    throw error;
  } finally {
    signals.release();
  }
}
