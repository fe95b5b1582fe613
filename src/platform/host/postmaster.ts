/** The postmaster of a cluster as seen from outside: its pid file, whether it lives, and how to end an orphan. */
import { execFile } from "node:child_process";
import { readFile, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { HostError, errnoOf } from "./host-error.ts";

const run = promisify(execFile);

/** Tells the user what is going on, in Dutch. */
export type Progress = (bericht: string) => void;

/** What `postmaster.pid` says. */
type PostmasterFile = { readonly pid: number; readonly port: number; readonly socketDir: string };

/** Lines: pid, data folder, start time, port, socket folder, ... (src/include/utils/pidfile.h). */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid, , , port, socketDir] = text.split("\n");
  // A standalone backend (initdb, password reset) writes its pid as a negative number.
  const number = Math.abs(Number(pid));
  if (!Number.isSafeInteger(number) || number === 0) return undefined;
  return { pid: number, port: Number(port ?? 0), socketDir: socketDir ?? "" };
}

/** The pid file of a cluster; undefined when there is none, so after every orderly stop. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  try {
    return parsePostmasterFile(await readFile(join(cluster, "postmaster.pid"), "utf8"));
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * The name that every process of the cluster carries in its command line (setting `cluster_name`).
 * This is how processes are recognised: a pid alone may belong to anybody after a reboot, and /proc/<pid>/cwd is
 * closed to root in a container without CAP_SYS_PTRACE, but the command line is open. The inode follows the folder
 * when it is renamed, and differs in a copy.
 */
export async function clusterName(cluster: string): Promise<string> {
  const { dev, ino } = await stat(cluster);
  return `ww-${dev.toString(36)}-${ino.toString(36)}`;
}

/** Whether a command line is that of a process of the named cluster: the postmaster's arguments, or a child's title. */
export const belongsTo = (command: string, name: string): boolean =>
  command.startsWith(`postgres: ${name}:`) || (command.includes("postgres") && command.includes(`=${name} `));

async function commandLines(): Promise<Map<number, string>> {
  const lines = new Map<number, string>();
  if (process.platform !== "linux") {
    const { stdout } = await run("ps", ["-axww", "-o", "pid=,command="], { maxBuffer: 16 * 1024 * 1024 });
    for (const [, pid, command] of stdout.matchAll(/^\s*(\d+) (.*)$/gm)) lines.set(Number(pid), `${command ?? ""} `);
    return lines;
  }
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""); // it may just have ended
    lines.set(Number(pid), `${command.replaceAll("\0", " ")} `);
  }
  return lines;
}

/** Pids of all living processes of a cluster: the postmaster, or children that outlived it. */
export async function clusterProcesses(cluster: string): Promise<number[]> {
  const name = await clusterName(cluster);
  return [...(await commandLines())].filter(([, command]) => belongsTo(command, name)).map(([pid]) => pid);
}

/** Sends a signal; false when the process is gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ESRCH") return false;
    throw error;
  }
}

/** How long to wait after each step of an increasingly rude stop. */
const STEPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ["SIGINT", 30_000], // fast: end the sessions, write a checkpoint
  ["SIGQUIT", 10_000], // immediate: stop now, recover at the next start
  ["SIGKILL", 5000],
];

async function endPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [name, patience] of STEPS) {
    if (!signal(pid, name)) return;
    for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
      if (!(await clusterProcesses(cluster)).includes(pid)) return;
    }
  }
}

/** Children notice by themselves that their postmaster is gone, unless they are busy in one long computation. */
async function endLeftovers(cluster: string): Promise<void> {
  const started = Date.now();
  for (;;) {
    const left = await clusterProcesses(cluster);
    if (left.length === 0) return;
    const waited = Date.now() - started;
    // Without a postmaster they can finish nothing: their transaction never committed. WAL undoes it.
    if (waited > 3000) for (const pid of left) signal(pid, "SIGKILL");
    if (waited > 15_000) {
      throw new HostError(
        "POSTGRES_STOPT_NIET",
        `Resten van een vorige PostgreSQL (proces ${left.join(", ")}) stoppen niet.`,
        "stop deze processen zelf of start de machine opnieuw op; wacht bij een trage netwerkschijf tot die weer antwoordt.",
      );
    }
    await pause(50);
  }
}

/**
 * Clears the way for a new postmaster: stops an orphan whose Weerwerk was killed, waits for leftover children and
 * removes a pid file whose number now belongs to a stranger (PostgreSQL itself would refuse to start on it).
 * Call it only while holding the lock on the folder: otherwise the "orphan" may be a running node.
 * @throws HostError POSTGRES_STOPT_NIET
 */
export async function clearOrphan(cluster: string, onProgress: Progress): Promise<void> {
  const file = await readPostmasterFile(cluster);
  const alive = await clusterProcesses(cluster);
  if (file && alive.includes(file.pid)) {
    onProgress("Er draait nog een PostgreSQL van een afgebroken Weerwerk; die wordt eerst netjes gestopt.");
    await endPostmaster(cluster, file.pid);
  }
  await endLeftovers(cluster);
  // From here no process of this cluster lives, so whatever the file says is stale.
  await rm(join(cluster, "postmaster.pid"), { force: true });
}
