/**
 * The peer of the bench of resolution, in a process of its own: DuckDB and the engine weigh the same candidate pairs by the
 * same levels, in turn, on the same number of threads. DuckDB gets what the engine prepared once per value (folded names,
 * sounds, nickname families) as columns, and a plain sum of weights; the engine finds the pairs in its blocks as well.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import {
  type Crew,
  levelCounts,
  levelsOfCode,
  type Model,
  openCrew,
  planBlocking,
  PROFILES,
  type Records,
  rulesOf,
  type ScoredPairs,
  scorePairs,
  trainModel,
} from "../src/engines/resolution/index.ts";
import { loadFile, Stopwatch } from "./resolution-files.ts";
import { levelsQuery, SPLINK_LEVELS, type SqlField, sqlFields } from "./resolution-sql.ts";

export type PeerResult = {
  readonly pairs: number;
  readonly threads: number;
  /** Pairs per second on the clock and per second of processor; the engine, the same levels in SQL, Splink's levels. */
  readonly rounds: readonly { readonly engine: Rate; readonly sql: Rate; readonly splink: Rate }[];
  /** Share of levels on which engine and SQL differ, counted per field and level. */
  readonly differing: number;
};

export type Rate = { readonly perSecond: number; readonly perCpu: number };

const [, , path = "", label = "cluster", threadsText = "2", roundsText = "5"] = argv;
const threads = Number(threadsText);
const LINES = 100_000;

/** Writes a file of lines that DuckDB reads faster than it takes rows one by one. */
function writeLines(file: string, count: number, line: (place: number) => string): void {
  writeFileSync(file, "");
  for (let from = 0; from < count; from += LINES) {
    const block = Array.from({ length: Math.min(LINES, count - from) }, (_, i) => line(from + i));
    writeFileSync(file, `${block.join("\n")}\n`, { flag: "a" });
  }
}

async function fillTables(
  database: DuckDBConnection,
  records: Records,
  fields: readonly SqlField[],
  pairs: ScoredPairs,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "weerwerk-peer-"));
  const width = fields.length;
  writeLines(join(folder, "rec.csv"), records.count, (r) => {
    const cells = fields.flatMap(({ columns }, f) => {
      const value = records.rows[r * width + f] ?? 0;
      return columns.map(({ read }) => (value === 0 ? "" : (read(value) ?? "")));
    });
    return `${r};${cells.join(";")};${Math.log2((records.fields[0]?.counts[records.rows[r * width] ?? 0] ?? 1) + 1)}`;
  });
  writeLines(join(folder, "pairs.csv"), pairs.count, (p) => `${pairs.left[p]};${pairs.right[p]}`);
  const columns = [
    "'id': 'UINTEGER'",
    ...fields.flatMap((field) => field.columns.map(({ name, type }) => `'${name}': '${type}'`)),
    "'tf': 'DOUBLE'",
  ];
  const read = (file: string, types: string): string =>
    `FROM read_csv('${join(folder, file)}', delim=';', header=false, quote='', escape='', columns={${types}})`;
  await database.run(`CREATE TABLE rec AS ${read("rec.csv", columns.join(", "))}`);
  // An empty text is no null where the field has a value.
  const texts = fields.flatMap((field) =>
    field.columns.filter(({ type }) => type === "VARCHAR").map(({ name }) => name),
  );
  for (const name of texts) await database.run(`UPDATE rec SET ${name} = coalesce(${name}, '')`);
  await database.run(`CREATE TABLE pairs AS ${read("pairs.csv", "'l': 'UINTEGER', 'r': 'UINTEGER'")}`);
  rmSync(folder, { recursive: true });
}

/** How many pairs have each level of each field, by the engine and by SQL; the share that lies elsewhere. */
async function countDifferences(
  database: DuckDBConnection,
  records: Records,
  fields: readonly SqlField[],
  pairs: ScoredPairs,
): Promise<number> {
  const counts = levelCounts(records);
  const own = fields.map(({ levels }) => new Float64Array(levels));
  for (const code of pairs.codes) {
    for (const [f, level] of levelsOfCode(code, counts).entries()) {
      const ofField = own[f] as Float64Array;
      ofField[level] = (ofField[level] as number) + 1;
    }
  }
  const theirs = fields.map(({ levels }) => new Float64Array(levels));
  const columns = fields.map((_, f) => `g${f}`).join(", ");
  const query = `SELECT ${columns}, count(*)::DOUBLE AS pairs FROM (${levelsQuery(records, fields)}) GROUP BY ALL`;
  for (const row of (await database.runAndReadAll(query)).getRowObjects()) {
    for (const [f, ofField] of theirs.entries()) {
      const level = Number(row[`g${f}`]);
      ofField[level] = (ofField[level] as number) + Number(row["pairs"]);
    }
  }
  let differing = 0;
  for (const [f, ofField] of theirs.entries()) {
    differing += ofField.reduce((sum, count, level) => sum + Math.abs(count - (own[f]?.[level] ?? 0)), 0) / 2;
  }
  return differing / (pairs.count * fields.length);
}

/** A weight per level, as a look-up, and the frequency of one value, as in Splink: what a score costs at least. */
function weightsQuery(records: Records, fields: readonly SqlField[], model: Model, floor: number): string {
  const sums = fields.map((_, f) => {
    const { same = [], chance = [] } = model.fields[f] ?? {};
    const weights = same.map((m, level) =>
      level === 0 ? 0 : Math.log2(Math.max(m, 1e-9) / Math.max(chance[level] ?? 1, 1e-9)),
    );
    return `list_value(${weights.map((weight) => weight.toFixed(4)).join(", ")})[g${f} + 1]`;
  });
  return `SELECT count(*) FROM (SELECT ${sums.join(" + ")} - tf AS weight FROM (${levelsQuery(records, fields)})) WHERE weight >= ${floor}`;
}

async function timed(pairs: number, work: () => Promise<unknown>): Promise<Rate> {
  const watch = new Stopwatch();
  await work();
  watch.lap("work");
  const { seconds = 1, cpu = 1 } = watch.phases[0] ?? {};
  return { perSecond: pairs / seconds, perCpu: pairs / cpu };
}

async function comparePeers(crew: Crew): Promise<PeerResult> {
  const { records } = await loadFile(path, label, crew);
  const profile = PROFILES.nauwkeurig;
  const model = await trainModel(records, { profile, seed: 1 }, crew);
  const plan = await planBlocking(records, rulesOf(model), profile.blocking.mostRecords, crew);
  const pairing = { kind: "dedupe" } as const;
  const all = await scorePairs(records, model, plan, { pairing, floor: Number.NEGATIVE_INFINITY }, crew);
  const fields = sqlFields(records);
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads), memory_limit: "4GB" });
  const database = await instance.connect();
  await fillTables(database, records, fields, all);
  const differing = await countDifferences(database, records, fields, all);
  const sql = weightsQuery(records, fields, model, profile.floor);
  const splink = `SELECT count(*) FROM (${SPLINK_LEVELS}) WHERE g0 + g1 + g2 + g3 + g4 + g5 >= 0`;
  const rounds: PeerResult["rounds"][number][] = [];
  for (let round = 0; round < Number(roundsText); round++) {
    rounds.push({
      engine: await timed(all.count, () => scorePairs(records, model, plan, { pairing, floor: profile.floor }, crew)),
      sql: await timed(all.count, () => database.runAndReadAll(sql)),
      splink: await timed(all.count, () => database.runAndReadAll(splink)),
    });
  }
  return { pairs: all.count, threads, rounds, differing };
}

const crew = openCrew(threads);
const result = await comparePeers(crew);
await crew.close();
stdout.write(`${JSON.stringify(result)}\n`);
