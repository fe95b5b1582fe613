/** A real node as a newcomer starts it: `weerwerk start` on a fresh folder, watched until its last process is gone. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ENTRY = fileURLToPath(new URL("../../bin/weerwerk.mjs", import.meta.url));
/** From an empty folder, with the pages still to be built, on a slow machine. */
const START_MS = 120_000;
const STOP_MS = 30_000;

export type RunningNode = {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  /** Everything that it printed so far. */
  readonly said: () => string;
  /** The process whose command line holds this text; the newest when there are several. */
  readonly pidOf: (text: string) => number;
  /**
   * Ctrl-C, and waits until all of it is gone.
   * @throws Error when it did not end in order, or left a process
   */
  readonly stop: () => Promise<void>;
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === "object" && found ? found.port : 0));
    });
  });
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/** All processes of this machine, from /proc: a bare machine has no ps. */
function processes(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent = "0"] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8")) ?? [];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").trim();
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return []; // gone while we looked
      }
    });
}

function descendants(root: number): Process[] {
  const all = processes();
  const grow = (parents: readonly number[]): Process[] => {
    const children = all.filter(({ parent }) => parents.includes(parent));
    return children.length === 0 ? [] : [...children, ...grow(children.map(({ pid }) => pid))];
  };
  return grow([root]);
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once("exit", (code) => resolve(code)))
    : Promise.resolve(child.exitCode);

async function untilReady(child: ChildProcess, said: () => string): Promise<string> {
  for (const until = Date.now() + START_MS; Date.now() < until; await pause(50)) {
    const [, address] = / draait op (http\S+)/.exec(said()) ?? [];
    if (address !== undefined) return address;
    if (child.exitCode !== null) break;
  }
  throw new Error(`The node did not start:\n${said()}`);
}

async function untilGone(processes: readonly Process[]): Promise<void> {
  const left = (): Process[] => processes.filter(({ pid }) => isAlive(pid));
  for (const until = Date.now() + 5000; Date.now() < until && left().length > 0;) await pause(50);
  if (left().length > 0)
    throw new Error(
      `Left behind: ${left()
        .map(({ pid, command }) => `${pid} ${command}`)
        .join("; ")}`,
    );
}

/** Slow machines take a minute. */
const LOAD_MS = 180_000;

/**
 * The registers of Waterveen go in behind the first page, by jobs; whoever looks at them waits.
 * @throws Error when they do not go in whole
 */
export async function untilLoaded({ said }: Pick<RunningNode, "said">): Promise<void> {
  for (const until = Date.now() + LOAD_MS; Date.now() < until; await pause(100)) {
    if (said().includes("De registers van Waterveen zijn er.")) return;
    if (said().includes("niet helemaal ingelezen")) break;
  }
  throw new Error(`Waterveen did not go in:\n${said()}`);
}

/** @param settings of the node, beside its folder and port */
export async function startNode(settings: Readonly<Record<string, string>> = {}): Promise<RunningNode> {
  const room = mkdtempSync(join(tmpdir(), "weerwerk-browser-test-"));
  const port = String(await freePort());
  const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? room, ...settings };
  const child = spawn(process.execPath, [ENTRY, "start", "--data", join(room, "data"), "--port", port], { env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  // Whatever ends the tests, no node outlives them.
  const abandon = (): void => void child.kill("SIGINT");
  process.once("exit", abandon);

  const stop = async (): Promise<void> => {
    process.off("exit", abandon);
    const family = descendants(child.pid ?? 0);
    child.kill("SIGINT");
    const code = await Promise.race([ended(child), pause(STOP_MS, "too late" as const, { ref: false })]);
    if (code !== 0) {
      for (const { pid } of family) if (isAlive(pid)) process.kill(pid, "SIGKILL");
      child.kill("SIGKILL");
      throw new Error(`The node did not stop in order (${code}):\n${text}`);
    }
    await untilGone(family);
    rmSync(room, { recursive: true, force: true });
  };
  const pidOf = (part: string): number => {
    const found = descendants(child.pid ?? 0).findLast(({ command }) => command.includes(part));
    if (!found) throw new Error(`No process of the node has ${part} in its command line`);
    return found.pid;
  };
  try {
    return { address: await untilReady(child, () => text), said: () => text, pidOf, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}
