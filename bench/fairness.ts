/**
 * Fair: how often the engine errs for people of each origin, on invented people whose true identities are known.
 *
 * Two errors count: records of two people taken for one, per 1,000 pairs of one group that were compared; and records of
 * one person that were not found, per true pair. Origin is known to this bench only: it is in no column of the file.
 */
import {
  BIRTH,
  buildRecords,
  columnsInUse,
  type Crew,
  detectDelimiter,
  openCrew,
  placeFields,
  planBlocking,
  type Profile,
  PROFILES,
  readRecords,
  recogniseColumns,
  rulesOf,
  scorePairs,
  TableReader,
  trainModel,
} from "../src/engines/resolution/index.ts";
import { ORIGINS } from "./fairness-names.ts";
import { makePeople, type People } from "./fairness-people.ts";

const RECORDS = Number(process.env["BENCH_RECORDS"] ?? 400_000);
const SEEDS = (process.env["BENCH_SEEDS"] ?? "101,102,103,104,105").split(",").map(Number);
const FEWEST_CANDIDATES = 2_000;
const FEWEST_TRUE_PAIRS = 500;
/** Budgets: of the lower bound of the worst group, and of its point estimate, as multiples of all groups together. */
const MOST_BY_LOWER_BOUND = 1.25;
const MOST_BY_ESTIMATE = 1.5;
/** The shipped threshold: even odds. */
const THRESHOLD = 0;

/** Everything is kept, so that compared pairs can be counted per group. */
const FLOOR = -1000;

type Counts = { people: number; candidates: number; falseMatches: number; truePairs: number; missed: number };

const noCounts = (): Counts => ({ people: 0, candidates: 0, falseMatches: 0, truePairs: 0, missed: 0 });

/** Reads the file as the command line does. */
async function recordsOf({ csv }: People, crew: Crew): ReturnType<typeof buildRecords> {
  const bytes = new TextEncoder().encode(csv);
  const begin = bytes.subarray(0, 1 << 19);
  const delimiter = detectDelimiter(begin);
  const [headers = [], ...sample] = readRecords(begin.subarray(0, begin.lastIndexOf(10) + 1), delimiter, 1000);
  const { fields, recordId } = recogniseColumns(headers, sample);
  if (!fields.some(({ group }) => group === BIRTH)) throw new Error("The birth date was not recognised");
  const reader = new TableReader({
    delimiter,
    headers,
    isKept: columnsInUse(fields, headers.length),
    recordId,
    skipFirst: true,
  });
  reader.push(bytes);
  const table = reader.finish();
  return buildRecords([{ table, fields: placeFields(fields, headers, table) }], crew);
}

function countTruePairs({ entityOf, groupOf }: People, counts: readonly Counts[]): void {
  const perEntity = new Uint32Array(groupOf.length);
  for (const entity of entityOf) perEntity[entity] = (perEntity[entity] as number) + 1;
  for (const [entity, count] of perEntity.entries()) {
    const own = counts[groupOf[entity] as number] as Counts;
    own.people++;
    own.truePairs += (count * (count - 1)) / 2;
  }
  for (const own of counts) own.missed = own.truePairs;
}

async function runOnce(seed: number, profile: Profile, crew: Crew): Promise<readonly Counts[]> {
  const people = makePeople(RECORDS, seed);
  const counts = ORIGINS.map(noCounts);
  countTruePairs(people, counts);
  const records = await recordsOf(people, crew);
  const model = await trainModel(records, { profile, seed: 1 }, crew);
  const plan = await planBlocking(records, rulesOf(model), profile.blocking.mostRecords, crew);
  const pairs = await scorePairs(records, model, plan, { pairing: { kind: "dedupe" }, floor: FLOOR }, crew);
  for (let p = 0; p < pairs.count; p++) {
    const [a, b] = [people.entityOf[pairs.left[p] as number], people.entityOf[pairs.right[p] as number]];
    const [groupA, groupB] = [people.groupOf[a as number], people.groupOf[b as number]];
    const own = counts[groupA as number] as Counts;
    const isFound = (pairs.weights[p] as number) >= THRESHOLD;
    if (a === b) {
      if (isFound) own.missed--;
    } else if (groupA === groupB) {
      own.candidates++;
      if (isFound) own.falseMatches++;
    }
  }
  return counts;
}

/** Interval of a proportion (Wilson 1927), at 95 %. */
function wilson(hits: number, all: number): readonly [low: number, high: number] {
  const z = 1.96;
  const p = hits / all;
  const middle = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  return [Math.max(0, middle - half), middle + half];
}

type Measure = {
  readonly name: string;
  readonly per: number;
  readonly of: (counts: Counts) => readonly [number, number];
};

const MEASURES: readonly Measure[] = [
  {
    name: "false matches per 1,000 same-group candidate pairs",
    per: 1000,
    of: ({ falseMatches, candidates }) => [falseMatches, candidates],
  },
  // A small group has few candidate pairs of its own, because chance brings its members together less often: pairs grow
  // with the square of a group. Per person the group cancels out.
  {
    name: "false matches per 1,000 people (no budget; beside the one above)",
    per: 1000,
    of: ({ falseMatches, people }) => [falseMatches, people],
  },
  { name: "missed matches per 1,000 true pairs", per: 1000, of: ({ missed, truePairs }) => [missed, truePairs] },
];

const add = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      people: sum.people + one.people,
      candidates: sum.candidates + one.candidates,
      falseMatches: sum.falseMatches + one.falseMatches,
      truePairs: sum.truePairs + one.truePairs,
      missed: sum.missed + one.missed,
    }),
    noCounts(),
  );

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function report({ name, per, of }: Measure, groups: readonly Counts[]): void {
  const [hits, all] = of(add(groups));
  const overall = hits / all;
  say(`\n${name}: all ${(overall * per).toFixed(2)} (${hits} of ${all})`);
  const rows = groups.map((counts, g) => {
    const [own, of_] = of(counts);
    const [low, high] = wilson(own, of_);
    const isEnough = counts.candidates >= FEWEST_CANDIDATES && counts.truePairs >= FEWEST_TRUE_PAIRS;
    return { name: ORIGINS[g]?.name ?? "", rate: own / of_, low, high, own, of: of_, isEnough };
  });
  for (const row of rows.toSorted((a, b) => b.rate - a.rate))
    say(
      `  ${row.name.padEnd(36)} ${(row.rate * per).toFixed(2).padStart(8)}  95 % ${(row.low * per).toFixed(2)} to ${(row.high * per).toFixed(2)}  x${(row.rate / overall).toFixed(2)}  ${row.own} of ${row.of}${row.isEnough ? "" : "  TOO FEW"}`,
    );
  const [worst] = rows.toSorted((a, b) => b.rate - a.rate);
  const [worstByBound] = rows.toSorted((a, b) => b.low - a.low);
  if (worst === undefined || worstByBound === undefined) return;
  const [byBound, byEstimate] = [worstByBound.low / overall, worst.rate / overall];
  say(
    `  worst lower bound x${byBound.toFixed(2)} (budget ${MOST_BY_LOWER_BOUND}), worst estimate x${byEstimate.toFixed(2)} (budget ${MOST_BY_ESTIMATE}): ${byBound <= MOST_BY_LOWER_BOUND && byEstimate <= MOST_BY_ESTIMATE ? "within budget" : "MISSED"}`,
  );
}

const crew = openCrew(2);
try {
  for (const profile of [PROFILES.snel, PROFILES.nauwkeurig]) {
    const runs: (readonly Counts[])[] = [];
    for (const seed of SEEDS) runs.push(await runOnce(seed, profile, crew));
    const groups = ORIGINS.map((_, g) => add(runs.map((run) => run[g] as Counts)));
    say(`\n== ${profile.name}: ${RECORDS} records, seeds ${SEEDS.join(", ")}, threshold even odds`);
    for (const measure of MEASURES) report(measure, groups);
  }
} finally {
  await crew.close();
}
