/** One run of the bench of resolution, in a process of its own so that its memory is its own: prints one line of JSON. */
import { argv, stdout } from "node:process";
import type { Profile } from "../src/engines/resolution/index.ts";
import { linkFile, measure, type Measured, type Phase } from "./resolution-files.ts";

export type RunResult = {
  readonly seconds: number;
  readonly cpu: number;
  readonly peakMiB: number;
  readonly phases: readonly Phase[];
  readonly compared: number;
  readonly kept: number;
  readonly records: number;
  readonly rules: readonly string[];
  readonly quality: Measured;
};

const [, , path = "", label = "cluster", profile = "nauwkeurig", threads = "2"] = argv;

const start = performance.now();
const run = await linkFile(path, label, profile as Profile["name"], Number(threads));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const peakMiB = process.resourceUsage().maxRSS / 1024;

const result: RunResult = {
  seconds,
  cpu: (user + system) / 1e6,
  peakMiB,
  phases: run.phases,
  compared: run.pairs.compared.reduce((sum, count) => sum + count, 0),
  kept: run.pairs.count,
  records: run.records.count,
  rules: run.rules,
  quality: measure(run),
};
stdout.write(`${JSON.stringify(result)}\n`);
