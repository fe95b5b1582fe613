/**
 * The bench of resolution: from CSV to clusters on labelled files, with one default configuration for every row, and DuckDB
 * beside it on the same pairs. Files that are not there are reported as not run.
 *
 * `BENCH_DATA` is the folder with `tools/` (generators) and `data/er/` (labelled files); `BENCH_ROUNDS` the runs per row;
 * `BENCH_ONLY` a part of the name of the rows to run.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { env, execPath, stdout } from "node:process";
import type { PeerResult, Rate } from "./resolution-peer.ts";
import type { RunResult } from "./resolution-run.ts";

const DATA = resolve(import.meta.dirname, "..", env["BENCH_DATA"] ?? "../shared");
const ROUNDS = Number(env["BENCH_ROUNDS"] ?? 5);
const ONLY = env["BENCH_ONLY"] ?? "";
const THREADS = Math.min(2, availableParallelism());

/** Tuned Splink 5 took this long for a million persons where DuckDB scored so many pairs per second (`resolutie.md`). */
const SPLINK = { seconds: 28.5, perSecond: 780_000, timesFaster: 5 };

type Row = {
  readonly name: string;
  readonly profile: "snel" | "nauwkeurig";
  /** A labelled file, or the generator that makes it. */
  readonly source:
    | { readonly file: string }
    | { readonly generator: string; readonly args: (out: string) => readonly string[] };
  /** Least best F1 over scored pairs. */
  readonly f1: number;
};

const persons = (records: number, seed: number): Row["source"] => ({
  generator: "gen-personen.mjs",
  args: (out) => [String(records), out, String(seed)],
});
const companies = (records: number, seed: number): Row["source"] => ({
  generator: "gen-bedrijven.mjs",
  args: (out) => [String(records), out, `${out}.relaties`, String(seed)],
});

const ROWS: readonly Row[] = [
  { name: "personen 1M", profile: "snel", source: persons(1_000_000, 2), f1: 0.95 },
  { name: "personen 1M", profile: "nauwkeurig", source: persons(1_000_000, 2), f1: 0.97 },
  { name: "historical_50k", profile: "nauwkeurig", source: { file: "historical_50k.csv" }, f1: 0.85 },
  { name: "febrl3", profile: "nauwkeurig", source: { file: "febrl3.csv" }, f1: 0.996 },
  { name: "bedrijven 50k", profile: "nauwkeurig", source: companies(50_000, 3), f1: 0.98 },
  { name: "fake_1000", profile: "nauwkeurig", source: { file: "fake_1000.csv" }, f1: 0 },
];

const folder = mkdtempSync(join(tmpdir(), "weerwerk-resolution-"));
const made = new Map<string, string>();

/** The file of a row, or undefined when what it comes from is not there. */
function fileOf({ name, source }: Row): string | undefined {
  if ("file" in source) {
    const path = join(DATA, "data", "er", source.file);
    return existsSync(path) ? path : undefined;
  }
  const generator = join(DATA, "tools", source.generator);
  if (!existsSync(generator)) return undefined;
  const known = made.get(name);
  if (known !== undefined) return known;
  const out = join(folder, `${name.replaceAll(" ", "-")}.csv`);
  execFileSync(execPath, [generator, ...source.args(out)]);
  made.set(name, out);
  return out;
}

/** Runs a script of this folder in a process of its own; its last line is the result. */
function runChild(script: string, ...args: readonly string[]): unknown {
  const output = execFileSync(execPath, [join(import.meta.dirname, script), ...args], { encoding: "utf8" });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "null");
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const say = (line: string): void => {
  stdout.write(`${line}\n`);
};

const share = (part: number): string => part.toFixed(4);

type Timing = { readonly row: Row; readonly seconds: number; readonly cpu: number; readonly peakMiB: number };

function benchRow(row: Row): Timing | undefined {
  const path = fileOf(row);
  if (path === undefined) {
    say(`| ${row.name} | ${row.profile} | not run: the file is not there |`);
    return undefined;
  }
  const runs = Array.from(
    { length: ROUNDS },
    () => runChild("resolution-run.ts", path, "cluster", row.profile, String(THREADS)) as RunResult,
  );
  const of = (read: (run: RunResult) => number): number => median(runs.map(read));
  const [{ quality, compared, rules, phases }] = runs as [RunResult, ...RunResult[]];
  const timing = {
    row,
    seconds: of((run) => run.seconds),
    cpu: of((run) => run.cpu),
    peakMiB: of((run) => run.peakMiB),
  };
  const { best, shipped, cluster, reached } = quality;
  const verdict = row.f1 === 0 ? "no budget" : best.f1 >= row.f1 ? `kept (${row.f1})` : `MISSED (${row.f1})`;
  say(
    `| ${row.name} | ${row.profile} | ${timing.seconds.toFixed(2)} | ${timing.cpu.toFixed(2)} | ${timing.peakMiB.toFixed(0)} | ${compared} | ${share(reached)} | ${share(best.precision)} / ${share(best.recall)} / **${share(best.f1)}** at ${best.weight.toFixed(1)} | ${share(shipped.f1)} | ${share(cluster.f1)} | ${verdict} |`,
  );
  const parts = phases.map(({ name }, p) => {
    const seconds = of((run) => run.phases[p]?.seconds ?? 0);
    return `${name} ${seconds.toFixed(2)} s (${of((run) => run.phases[p]?.cpu ?? 0).toFixed(2)} CPU)`;
  });
  notes.push(
    `${row.name}, ${row.profile}: ${parts.join(", ")}; calibration error ${share(quality.calibrationError)}; rules: ${rules.join("; ")}`,
  );
  return timing;
}

const notes: string[] = [];

function benchPeer(path: string): number {
  const peer = runChild("resolution-peer.ts", path, "cluster", String(THREADS), String(ROUNDS)) as PeerResult;
  const rate = (read: (round: PeerResult["rounds"][number]) => Rate): Rate => ({
    perSecond: median(peer.rounds.map((round) => read(round).perSecond)),
    perCpu: median(peer.rounds.map((round) => read(round).perCpu)),
  });
  const engine = rate((round) => round.engine);
  const sql = rate((round) => round.sql);
  const splink = rate((round) => round.splink);
  const ratios = peer.rounds.map((round) => round.engine.perSecond / round.sql.perSecond);
  const millions = (perSecond: number): string => (perSecond / 1e6).toFixed(2);
  say(`\nScoring ${peer.pairs} candidate pairs on ${peer.threads} threads, million pairs per second (per CPU-second):`);
  say(`engine ${millions(engine.perSecond)} (${millions(engine.perCpu)})`);
  say(
    `DuckDB, same levels ${millions(sql.perSecond)} (${millions(sql.perCpu)}); levels that differ: ${peer.differing}`,
  );
  say(`DuckDB, Splink's levels ${millions(splink.perSecond)} (${millions(splink.perCpu)})`);
  say(
    `engine / DuckDB on the same levels: ${median(ratios).toFixed(1)}x on the clock, ${(engine.perCpu / sql.perCpu).toFixed(1)}x per CPU-second (budget ${SPLINK.timesFaster}x)`,
  );
  return splink.perSecond;
}

function benchTime(timings: readonly Timing[], perSecond: number): void {
  // A machine on which DuckDB scores half as fast would take tuned Splink twice as long.
  const splinkHere = (SPLINK.seconds * SPLINK.perSecond) / perSecond;
  const budget = splinkHere / SPLINK.timesFaster;
  say(
    `\nTuned Splink 5 would take ${splinkHere.toFixed(1)} s here, so the budget of a million persons is ${budget.toFixed(1)} s.`,
  );
  const fast = timings.find(({ row }) => row.name === "personen 1M" && row.profile === "snel");
  for (const { row, seconds, peakMiB } of timings.filter(({ row: { name } }) => name === "personen 1M")) {
    const limit = row.profile === "snel" ? budget : (fast?.seconds ?? Number.NaN) * 3;
    say(
      `${row.profile}: ${seconds.toFixed(1)} s of ${limit.toFixed(1)} s (${seconds <= limit ? "kept" : "MISSED"}), peak ${peakMiB.toFixed(0)} MiB${row.profile === "snel" ? ` of 500 (${peakMiB <= 500 ? "kept" : "MISSED"})` : ""}`,
    );
  }
}

say(`Load before: ${loadavg()[0]?.toFixed(2)}; ${THREADS} threads; median of ${ROUNDS} runs.\n`);
say(
  "| file | profile | s | CPU-s | peak MiB | pairs compared | reached | best P / R / F1 at weight | F1 as shipped | cluster F1 | budget |",
);
say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
try {
  const timings = ROWS.filter(({ name }) => name.includes(ONLY)).flatMap((row) => benchRow(row) ?? []);
  const million = made.get("personen 1M");
  if (million !== undefined) benchTime(timings, benchPeer(million));
  say(`\n${notes.join("\n")}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
