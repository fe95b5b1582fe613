/** One child process (server, worker) that is started again when it dies. */
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { EXIT_CONFIG, type ParentMessage } from "./exit-with-parent.ts";
import { HostError } from "./host-error.ts";
import type { Progress } from "./postmaster.ts";
import { type RestartPolicy, judge } from "./restart-policy.ts";

/** A Node script to keep alive. It must call `exitWithParent`. */
export type ChildPlan = {
  /** As the user knows it: "server", "worker". */
  readonly name: string;
  /** Arguments for Node, the script first. No secrets: everybody on the machine can read them. */
  readonly argv: readonly string[];
  /** The whole environment: nothing of the supervisor's own leaks through (it may hold the migrator's login). */
  readonly env: Readonly<Record<string, string>>;
};

/** A child under supervision. */
export type SupervisedChild = {
  /** Pid of the present process; undefined between two lives. */
  readonly pid: number | undefined;
  /** Settles when the child is given up (rejects with why) or was stopped (resolves). */
  readonly ended: Promise<void>;
  tell(message: ParentMessage): void;
  /** SIGTERM, and SIGKILL after the deadline or when `hurry` comes. */
  stop(hurry: AbortSignal): Promise<void>;
};

/** Milliseconds between SIGTERM and SIGKILL. */
const STOP_DEADLINE = 10_000;

const describe = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal ? `beëindigd met ${signal}` : `gestopt met code ${code ?? "onbekend"}`;

const storm = (name: string, failures: number): HostError =>
  new HostError(
    "HERSTART_STORM",
    `De ${name} stopt telkens meteen weer (${failures} keer achter elkaar). Weerwerk stopt nu helemaal.`,
    `lees de meldingen van de ${name} hierboven, voer \`weerwerk doctor\` uit en start daarna opnieuw.`,
  );

const misconfigured = (name: string): HostError =>
  new HostError(
    "INSTELLING_ONJUIST",
    `De ${name} kan met deze instellingen niet draaien.`,
    `lees de melding van de ${name} hierboven en pas de instelling aan.`,
  );

/**
 * Own session: Ctrl-C must reach the child through the supervisor only, in the right order. The IPC channel is how the
 * child notices that the supervisor is gone.
 */
const start = (plan: ChildPlan, env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [...plan.argv], {
    env: { ...plan.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: true,
  });

const ending = (child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> =>
  new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => {
      if (child.pid === undefined) resolve({ code: null, signal: null }); // it never came to life
    });
  });

const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** The whole group: the child leads its own. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Ended in the meantime.
  }
}

/**
 * Starts a child and keeps it alive.
 * @param how.extraEnv asked anew at each start: the pid of the postmaster changes
 * @param how.onStart called after each start
 */
export function superviseChild(
  plan: ChildPlan,
  how: { policy: RestartPolicy; onMessage: Progress; extraEnv: () => Record<string, string>; onStart: () => void },
): SupervisedChild {
  const stopping = new AbortController();
  let child: ChildProcess | undefined;

  const keepAlive = async (): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted;) {
      const born = Date.now();
      child = start(plan, how.extraEnv());
      how.onStart();
      const { code, signal } = await ending(child);
      if (stopping.signal.aborted) return;
      if (code === EXIT_CONFIG) throw misconfigured(plan.name);
      const verdict = judge(how.policy, failures, Date.now() - born);
      if (verdict.next === "storm") throw storm(plan.name, verdict.failures);
      failures = verdict.failures;
      how.onMessage(`De ${plan.name} is onverwacht ${describe(code, signal)} en wordt opnieuw gestart.`);
      await pause(verdict.next, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  const ended = keepAlive();
  ended.catch(() => undefined); // whoever supervises looks at it later
  return {
    get pid() {
      return child && isRunning(child) ? child.pid : undefined;
    },
    ended,
    tell: (message) => {
      if (child?.connected) child.send(message, () => undefined); // a dying child hears nothing, and need not
    },
    stop: async (hurry) => {
      stopping.abort();
      const last = child;
      if (last && isRunning(last)) {
        killGroup(last, "SIGTERM");
        const gone = ending(last);
        const patience = pause(STOP_DEADLINE, undefined, { signal: hurry, ref: false }).catch(() => undefined);
        await Promise.race([gone, patience]);
        if (isRunning(last)) {
          killGroup(last, "SIGKILL");
          await gone;
        }
      }
      await ended.catch(() => undefined);
    },
  };
}
