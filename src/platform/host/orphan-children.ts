/** Children whose supervisor was killed: written down while they live, so that the next start can see them off. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { z } from "zod";
import type { DataFolder } from "./data-folder.ts";
import { replaceFile } from "./durable-file.ts";
import { type Progress, signal } from "./postmaster.ts";

const run = promisify(execFile);

const CHILDREN_FILE = "processen.json";

const childrenSchema = z.array(z.object({ pid: z.int().positive(), geboorte: z.string() }));

/** Milliseconds that orphans get to finish; they began when they lost their supervisor. */
const PATIENCE = 5000;

/** Field 22 of /proc/<pid>/stat, counted from behind the program's name, which may hold spaces and brackets. */
export const startTicks = (stat: string): string | undefined => stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];

/** The moment a process was born: with it a pid means one process only. Undefined when there is none. */
async function birth(pid: number): Promise<string | undefined> {
  try {
    if (process.platform !== "linux") return (await run("ps", ["-o", "lstart=", "-p", String(pid)])).stdout.trim();
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // A zombie (ended, not yet collected) holds no port and does no work.
    return /\) Z /.test(stat) ? undefined : `${boot.trim()}/${startTicks(stat)}`;
  } catch {
    return undefined;
  }
}

/** Writes down which children live now. */
export async function recordChildren(folder: DataFolder, pids: readonly number[]): Promise<void> {
  const children: z.infer<typeof childrenSchema> = [];
  for (const pid of pids) {
    const geboorte = await birth(pid);
    if (geboorte !== undefined) children.push({ pid, geboorte });
  }
  await replaceFile(join(folder.path, CHILDREN_FILE), `${JSON.stringify(children)}\n`);
}

async function readChildren(folder: DataFolder): Promise<z.infer<typeof childrenSchema>> {
  try {
    return childrenSchema.parse(JSON.parse(await readFile(join(folder.path, CHILDREN_FILE), "utf8")));
  } catch {
    return []; // none yet; orphans end by themselves as well, this only spares the wait for their port
  }
}

/** Sees off the children of a supervisor that was killed; they would still hold the port. Only under the folder's lock. */
export async function clearOrphanChildren(folder: DataFolder, onProgress: Progress): Promise<void> {
  const recorded = await readChildren(folder);
  let hasTold = false;
  for (const started = Date.now(); Date.now() - started < 2 * PATIENCE; await pause(50)) {
    const births = await Promise.all(recorded.map(({ pid }) => birth(pid)));
    const living = recorded.filter(({ geboorte }, i) => births[i] === geboorte);
    if (living.length === 0) return;
    if (!hasTold) onProgress("Resten van een afgebroken Weerwerk worden eerst gestopt…");
    const isLate = Date.now() - started > PATIENCE;
    for (const { pid } of living) if (isLate || !hasTold) signal(pid, isLate ? "SIGKILL" : "SIGTERM");
    hasTold = true;
  }
}
