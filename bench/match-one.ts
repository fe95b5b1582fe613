/**
 * One record against a million: how long a match, an insert and a delete take in the live index.
 *
 * `node bench/match-one.ts persons.csv`, with a file of `gen-personen.mjs` or any other file of persons. Queries are
 * records of the file with errors, and records of people whose names are not in it.
 */
import { openSync, readSync } from "node:fs";
import {
  buildRecords,
  columnsInUse,
  detectDelimiter,
  type FieldSpec,
  LiveIndex,
  type LiveRecord,
  liveRecordOf,
  openCrew,
  placeFields,
  PROFILES,
  readRecords,
  recogniseColumns,
  rulesOf,
  type Table,
  TableReader,
  textReader,
  trainModel,
} from "../src/engines/resolution/index.ts";
import { Draw, typo } from "./name-pairs-made.ts";

const QUERIES = Number(process.env["BENCH_QUERIES"] ?? 20_000);
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const UNSEEN_SHARE = 0.1;
const BUDGET_MS = 1;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const path = process.argv[2];
if (path === undefined) {
  say("one record against a million: not run (give a file of persons as an argument)");
  process.exit(0);
}

function readFile(file: string): { readonly table: Table; readonly fields: readonly FieldSpec[] } {
  const handle = openSync(file, "r");
  const block = Buffer.alloc(1 << 22);
  const begin = Buffer.from(block.subarray(0, readSync(handle, block)));
  const delimiter = detectDelimiter(begin);
  const [headers = [], ...sample] = readRecords(begin.subarray(0, begin.lastIndexOf(10) + 1), delimiter, 1000);
  const { fields, recordId } = recogniseColumns(headers, sample, ["cluster"]);
  const isKept = columnsInUse(fields, headers.length);
  const reader = new TableReader({ delimiter, headers, isKept, recordId, skipFirst: true });
  reader.push(begin);
  for (let length = readSync(handle, block); length > 0; length = readSync(handle, block))
    reader.push(block.subarray(0, length));
  const table = reader.finish();
  return { table, fields: placeFields(fields, headers, table) };
}

const { table, fields } = readFile(path);
const crew = openCrew(2);
const records = await buildRecords([{ table, fields }], crew);
const model = await trainModel(records, { profile: PROFILES.snel, seed: 1 }, crew);
await crew.close();

const before = process.memoryUsage();
const started = performance.now();
const settings = { rules: rulesOf(model), mostRecords: PROFILES.snel.blocking.mostRecords, floor: 0 };
const keys = Array.from({ length: records.count }, (_, record) => record);
const index = new LiveIndex(model, records, settings, keys);
const seconds = (performance.now() - started) / 1000;
const grown = process.memoryUsage();
const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
say(
  `${records.count.toLocaleString("en")} records, ${settings.rules.length} rules: index made in ${seconds.toFixed(1)} s, ${mib(grown.arrayBuffers - before.arrayBuffers)} MiB of arrays and ${mib(grown.heapUsed - before.heapUsed)} MiB of heap besides the records`,
);

const texts = table.columns.map(({ values }) => textReader(values));
const rowOf = (record: number): readonly string[] =>
  table.columns.map(({ ids }, column) => texts[column]?.(ids[record] ?? 0) ?? "");

/** A record of the file with one slip, or somebody of whom no name was seen before. */
function makeQuery(draw: Draw): LiveRecord {
  const row = rowOf(draw.below(records.count));
  const at = draw.below(row.length);
  const changed = row.map((value, i) => {
    if (draw.chance(UNSEEN_SHARE) && /^\p{L}{3,}/u.test(value))
      return `${value}${draw.one(["sma", "veld", "ina", "oe"])}`;
    return i === at && value.length > 3 ? typo(value, draw) : value;
  });
  return liveRecordOf(fields, changed);
}

/** All times, and those of operations during which the operating system did not give the processor to another. */
type Times = { readonly name: string; readonly all: Float64Array; readonly undisturbed: Float64Array };

const interruptions = (): number => process.resourceUsage().involuntaryContextSwitches;

function time(name: string, count: number, work: (i: number) => void): Times {
  const all = new Float64Array(count);
  const undisturbed: number[] = [];
  for (let i = 0; i < count; i++) {
    const before = interruptions();
    const start = performance.now();
    work(i);
    const took = performance.now() - start;
    all[i] = took;
    if (interruptions() === before) undisturbed.push(took);
  }
  return { name, all: all.toSorted(), undisturbed: Float64Array.from(undisturbed).toSorted() };
}

const at = (all: Float64Array, share: number): number =>
  all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const rounds: Times[][] = [];
let found = 0;
for (let round = 0; round < ROUNDS; round++) {
  const draw = new Draw(round + 1);
  const queries = Array.from({ length: QUERIES }, () => makeQuery(draw));
  const keyOf = (i: number): string => `new ${round} ${i}`;
  rounds.push([
    time("match", QUERIES, (i) => {
      found += index.match(queries[i] as LiveRecord).length;
    }),
    time("insert", QUERIES, (i) => {
      index.insert(keyOf(i), queries[i] as LiveRecord);
    }),
    time("change", QUERIES, (i) => {
      index.change(keyOf(i), queries[(i + 1) % QUERIES] as LiveRecord);
    }),
    time("delete", QUERIES, (i) => {
      index.delete(keyOf(i));
    }),
  ]);
}
say(
  `${ROUNDS} rounds of ${QUERIES}; ${(found / ROUNDS / QUERIES).toFixed(2)} matches per query; medians over rounds, in microseconds`,
);
for (const [place, { name }] of (rounds[0] ?? []).entries()) {
  const of = (measure: "all" | "undisturbed", share: number): number =>
    median(rounds.map((round) => at(round[place]?.[measure] ?? new Float64Array(1), share)));
  const shown = (measure: "all" | "undisturbed"): string =>
    [0.5, 0.95, 0.99, 0.999].map((share) => `p${share * 100} ${(of(measure, share) * 1000).toFixed(1)}`).join("  ");
  const kept = of("all", 0.99) <= BUDGET_MS ? "kept" : "MISSED";
  say(
    `  ${name.padEnd(8)} ${shown("all")}${name === "match" || name === "insert" ? `; budget p99 ${BUDGET_MS} ms: ${kept}` : ""}`,
  );
  const share = median(rounds.map((round) => (round[place]?.undisturbed.length ?? 0) / QUERIES));
  say(`           ${shown("undisturbed")} in the ${(share * 100).toFixed(1)} % that nothing interrupted`);
}
