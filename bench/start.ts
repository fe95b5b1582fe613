/** How long a node takes to its first page, cold (an empty folder) and warm, and how much memory all its processes hold together. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { familyOf } from "./processes.ts";

const WARM_ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const REST_MS = 3000;

type Memory = { readonly processes: number; readonly rss: number; readonly pss: number };
type Run = Memory & { readonly seconds: number };

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/**
 * RSS counts a shared page once per process, so PostgreSQL's shared memory and Node's own text many times; PSS (Linux,
 * smaps_rollup) divides it over those who share it and is what the machine really gives.
 */
async function memoryOf(root: number): Promise<Memory> {
  let rss = 0;
  let pss = 0;
  const family = await familyOf(root);
  for (const pid of family) {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
    const kib = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0);
    rss += kib("Rss");
    pss += kib("Pss");
  }
  return { processes: family.length, rss: rss / 1024, pss: pss / 1024 };
}

/** The page that a visitor gets first, the answer whole. */
async function untilFirstPage(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const text = await fetch(`http://127.0.0.1:${port}/`).then(
      (answer) => (answer.ok ? answer.text() : ""),
      () => "",
    );
    if (text.includes("<html")) return;
    await rest(20);
  }
  throw new Error(`weerwerk start ended with ${child.exitCode}`);
}

async function startOnce(data: string): Promise<Run> {
  const port = await freePort();
  const before = performance.now();
  const child = spawn(process.execPath, ["bin/weerwerk.mjs", "start", "--data", data, "--port", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilFirstPage(port, child);
  const seconds = (performance.now() - before) / 1000;
  await rest(REST_MS);
  const memory = await memoryOf(child.pid ?? 0);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
  return { seconds, ...memory };
}

const line = (name: string, run: Run, budget: string): string =>
  `| ${name} | ${run.seconds.toFixed(1)} | ${budget} | ${run.processes} | ${run.rss.toFixed(0)} | ${run.pss.toFixed(0)} |`;

if (process.platform !== "linux") console.error("Memory is read from /proc: zeros on this system.");
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${WARM_ROUNDS} warm starts`);
console.log("| start | s to first page | budget | processes | RSS MiB, summed | PSS MiB |\n|---|---|---|---|---|---|");
const folder = await mkdtemp(join(tmpdir(), "weerwerk-start-"));
try {
  const data = join(folder, "data");
  // The first start of a checkout builds the pages and compiles everything.
  for (const made of ["web/dist", "node_modules/.cache/weerwerk"]) await rm(made, { recursive: true, force: true });
  console.log(line("cold: empty folder, pages not built", await startOnce(data), "30"));
  const warm: Run[] = [];
  for (let round = 0; round < WARM_ROUNDS; round += 1) warm.push(await startOnce(data));
  const middle = {
    seconds: median(warm.map((run) => run.seconds)),
    processes: median(warm.map((run) => run.processes)),
    rss: median(warm.map((run) => run.rss)),
    pss: median(warm.map((run) => run.pss)),
  };
  console.log(line(`warm (median of ${WARM_ROUNDS})`, middle, "3"));
} finally {
  await rm(folder, { recursive: true, force: true });
}
