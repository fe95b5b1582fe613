/** What Linux tells about processes: who descends from whom, and how much processor time they took. Empty elsewhere. */
import { readdir, readFile } from "node:fs/promises";

/** Fields of /proc/<pid>/stat after the name, which may hold spaces: state is 0, parent 1, utime 11, stime 12. */
async function statOf(pid: number): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** All descendants of a process, itself included. */
export async function familyOf(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc").catch(() => [])) {
    if (/^\d+$/.test(name)) parents.set(Number(name), Number((await statOf(Number(name)))[1]));
  }
  const family = [root];
  for (const one of family) for (const [pid, parent] of parents) if (parent === one) family.push(pid);
  return family;
}

/** Processor time of these processes so far, user and system, in microseconds; the kernel counts in steps of 10 ms. */
export async function cpuOf(pids: readonly number[]): Promise<number> {
  let ticks = 0;
  for (const pid of pids) {
    const stat = await statOf(pid);
    ticks += Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
  }
  return ticks * 10_000;
}
