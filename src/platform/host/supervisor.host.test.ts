import { type ChildProcess, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { readPostmasterFile } from "./postmaster.ts";
import { cleanUp, connected, freshFolder, freshRoom, later, started } from "./testing/fresh-folder.ts";

afterAll(cleanUp);

const isSlow = process.env["WEERWERK_SLOW"] === "1";

const NODE = fileURLToPath(new URL("testing/supervised-node.ts", import.meta.url));

/** A node in its own process, and all it has said so far. */
class TestNode {
  readonly process: ChildProcess;
  text = "";

  constructor(path: string, ...children: string[]) {
    // No LANG, no HOME: what a bare machine gives.
    this.process = spawn(process.execPath, [NODE, path, ...children], {
      env: { PATH: "/usr/bin:/bin", MOST_FAILURES: isSlow ? "1000" : "4" },
    });
    this.process.stdout?.on("data", (data: Buffer) => (this.text += data.toString()));
    this.process.stderr?.on("data", (data: Buffer) => (this.text += data.toString()));
    later(() => this.process.kill("SIGKILL"));
  }

  /** All matches so far. */
  all(pattern: RegExp): string[][] {
    return [...this.text.matchAll(new RegExp(pattern, "gm"))];
  }

  /** The last match, waited for; `after` skips so many. */
  async see(pattern: RegExp, after = 0): Promise<string[]> {
    for (const until = Date.now() + 20_000; Date.now() < until; await pause(10)) {
      const found = this.all(pattern);
      if (found.length > after) return found.at(-1) ?? [];
    }
    throw new Error(`Did not see ${pattern} in:\n${this.text}`);
  }

  /** The present pid of a child. */
  async child(name: string): Promise<number> {
    return Number((await this.see(new RegExp(`^geboren ${name} (\\d+)$`)))[1]);
  }

  get acknowledged(): string[] {
    return this.all(/^bevestigd (.*)$/).map(([, row = ""]) => row);
  }

  async ended(): Promise<number | null> {
    const { process: node } = this;
    if (node.exitCode !== null || node.signalCode !== null) return node.exitCode;
    return new Promise((resolve) => node.once("exit", (code) => resolve(code)));
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function gone(pids: readonly number[]): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until; await pause(20)) if (!pids.some(isAlive)) return;
  throw new Error(`Still alive: ${pids.filter(isAlive).join(", ")}`);
}

/** Rows that the database holds after everything has stopped. */
async function rowsOf(path: string): Promise<Set<string>> {
  const postgres = await started(await freshFolder(path));
  const { rows } = await (
    await connected(postgres)
  ).query<{ row: string }>("SELECT concat_ws(' ', wie, proces, nummer) AS row FROM spoor");
  await postgres.stop();
  return new Set(rows.map(({ row }) => row));
}

test("kill -9 of server, worker and postmaster: each comes back, nothing acknowledged is lost, the stop is in order", async () => {
  const path = join(await freshRoom(), "data");
  const node = new TestNode(path, "server:schrijf", "worker:schrijf");
  const server = await node.child("server");
  const worker = await node.child("worker");

  process.kill(server, "SIGKILL");
  await node.see(/^geboren server \d+$/, 1);
  process.kill(worker, "SIGKILL");
  await node.see(/^geboren worker \d+$/, 1);
  expect(await node.child("server")).not.toBe(server);

  const [, postmaster = ""] = await node.see(/^postgres (\d+)$/);
  process.kill(Number(postmaster), "SIGKILL");
  await node.see(/PostgreSQL draait weer/);
  await node.see(/^bevestigd server/, node.all(/^bevestigd server/).length);
  await node.see(/^bevestigd worker/, node.all(/^bevestigd worker/).length);
  // The children lived through it: they were not started again.
  expect(node.all(/^geboren/)).toHaveLength(4);

  // One Ctrl-C arrives three times (terminal, npm, the entry): still an orderly stop.
  for (let i = 0; i < 3; i++) node.process.kill("SIGINT");
  expect(await node.ended()).toBe(0);
  // Both wrote their last row while the database still ran, then left.
  expect(node.all(/^bevestigd \S+ \d+ 0$/)).toHaveLength(2);
  expect(node.all(/^weg/)).toHaveLength(2);

  const rows = await rowsOf(path);
  const lost = node.acknowledged.filter((row) => !rows.has(row));
  expect(node.acknowledged.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});

test("kill -9 of the supervisor: children and database leave by themselves, and the next start just works", async () => {
  const path = join(await freshRoom(), "data");
  const node = new TestNode(path, "server:schrijf", "worker:schrijf");
  const pids = [await node.child("server"), await node.child("worker")];
  const [, postmaster = ""] = await node.see(/^postgres (\d+)$/);
  await node.see(/^bevestigd worker/);
  node.process.kill("SIGKILL");
  await gone([...pids, Number(postmaster)]);
  expect(node.all(/^weg/)).toHaveLength(2);

  const next = new TestNode(path, "server:schrijf");
  await next.see(/^bevestigd server/);
  expect(next.all(/^melding/)).toEqual([]); // nothing was left to clear
  next.process.kill("SIGTERM");
  expect(await next.ended()).toBe(0);
  const rows = await rowsOf(path);
  expect([...node.acknowledged, ...next.acknowledged].filter((row) => !rows.has(row))).toEqual([]);
});

test("kill -9 of the supervisor with a child that hangs: the next start sees both child and postmaster off", async () => {
  const path = join(await freshRoom(), "data");
  const node = new TestNode(path, "server:schrijf");
  const server = await node.child("server");
  await node.see(/^bevestigd server/);
  process.kill(server, "SIGSTOP"); // cannot notice anything, and keeps its session and its port
  node.process.kill("SIGKILL");

  const next = new TestNode(path, "server:schrijf");
  await next.see(/^bevestigd server/);
  await gone([server]);
  expect(next.all(/^melding .*$/).map(([text]) => text)).toEqual([
    "melding Resten van een afgebroken Weerwerk worden eerst gestopt…",
    "melding Er draait nog een PostgreSQL van een afgebroken Weerwerk; die wordt eerst netjes gestopt.",
  ]);
  next.process.kill("SIGHUP");
  expect(await next.ended()).toBe(0);
  const rows = await rowsOf(path);
  expect([...node.acknowledged, ...next.acknowledged].filter((row) => !rows.has(row))).toEqual([]);
});

test("a second start on one folder is refused with the pid and the address of the first", async () => {
  const path = join(await freshRoom(), "data");
  const first = new TestNode(path, "server:schrijf");
  await first.see(/^bevestigd server/);
  const second = new TestNode(path, "server:schrijf");
  expect(await second.ended()).toBe(1);
  expect(second.text).toContain("weigering MAP_IN_GEBRUIK");
  expect(second.text).toContain(`proces ${first.process.pid}, proefadres van ${first.process.pid}`);
  const other = new TestNode(join(dirname(path), "ander"), "server:schrijf");
  await other.see(/^bevestigd server/); // another folder runs beside it
  for (const node of [first, other]) node.process.kill("SIGTERM");
  expect(await Promise.all([first.ended(), other.ended()])).toEqual([0, 0]);
});

test.runIf(!isSlow)(
  "a child that fails at once stops the node in the end, one that is misconfigured stops it directly",
  async () => {
    const path = join(await freshRoom(), "data");
    const failing = new TestNode(path, "server:schrijf", "worker:faal");
    expect(await failing.ended()).toBe(1);
    expect(failing.text).toContain(
      "weigering HERSTART_STORM De worker stopt telkens meteen weer (4 keer achter elkaar)",
    );
    expect(failing.all(/^weg server/)).toHaveLength(1);
    const wrong = new TestNode(path, "server:instelling");
    expect(await wrong.ended()).toBe(1);
    expect(wrong.text).toContain("weigering INSTELLING_ONJUIST");
    expect(wrong.all(/opnieuw gestart/)).toEqual([]);
  },
);

test("a second Ctrl-C hurries a child that does not want to leave", async () => {
  const node = new TestNode(join(await freshRoom(), "data"), "server:hang");
  await node.see(/^bevestigd server/);
  node.process.kill("SIGINT");
  await pause(900);
  expect(node.process.exitCode).toBeNull();
  const pressed = Date.now();
  node.process.kill("SIGINT");
  expect(await node.ended()).toBe(0);
  expect(Date.now() - pressed).toBeLessThan(3000);
});

test("Ctrl-C while the database is being made leaves nothing running and nothing half-made", async () => {
  const path = join(await freshRoom(), "data");
  const node = new TestNode(path, "server:schrijf");
  await node.see(/De database wordt aangemaakt/);
  node.process.kill("SIGINT");
  expect(await node.ended()).toBe(0);
  const next = new TestNode(path, "server:schrijf");
  await next.see(/^bevestigd server/);
  next.process.kill("SIGTERM");
  expect(await next.ended()).toBe(0);
});

test.runIf(isSlow)(
  "soak: kill -9 of any process at any moment, and no acknowledged row is ever lost",
  { timeout: 900_000 },
  async () => {
    const path = join(await freshRoom(), "data");
    const acknowledged: string[] = [];
    let node = new TestNode(path, "server:schrijf", "worker:schrijf");
    await node.see(/^bevestigd/);
    for (let round = 0; round < 60; round++) {
      await pause(Math.random() * 1500);
      const victim = ["server", "worker", "database", "supervisor"][Math.floor(Math.random() * 4)];
      const seen = node.all(/^bevestigd/).length;
      if (victim === "supervisor") {
        node.process.kill("SIGKILL");
        await node.ended();
        await pause(Math.random() * 300); // sometimes the orphans are gone by then, sometimes not
        const next = new TestNode(path, "server:schrijf", "worker:schrijf");
        await next.see(/^bevestigd/);
        acknowledged.push(...node.acknowledged); // orphans may still have spoken
        node = next;
        continue;
      }
      const pid =
        victim === "database"
          ? (await readPostmasterFile(join(path, "postgres")))?.pid
          : await node.child(victim ?? "");
      if (pid !== undefined && isAlive(pid)) process.kill(pid, "SIGKILL");
      await node.see(/^bevestigd/, seen + 20);
    }
    node.process.kill("SIGINT");
    expect(await node.ended()).toBe(0);
    acknowledged.push(...node.acknowledged);
    const rows = await rowsOf(path);
    expect(acknowledged.filter((row) => !rows.has(row))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(2000);
  },
);
