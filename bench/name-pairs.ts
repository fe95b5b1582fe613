/**
 * One name against one name: the threshold that generated pairs give, F1 on judged pairs that nobody tuned on, and speed.
 *
 * `node bench/name-pairs.ts [judged.csv]`; the file has the columns schema, name1, name2 and is_match.
 */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { NAME_THRESHOLD, NameComparer } from "../src/engines/resolution/index.ts";
import { Draw, makeNamePairs, type NamePair } from "./name-pairs-made.ts";

const MADE = 40_000;
const SEEDS = [11, 12, 13, 14, 15];
const RESAMPLES = 2_000;

type Scored = { readonly score: number; readonly isSame: boolean };

const comparers = { person: new NameComparer("person"), organisation: new NameComparer("organisation") };

const score = (pairs: readonly NamePair[]): readonly Scored[] =>
  pairs.map(({ kind, a, b, isSame }) => ({ score: comparers[kind].compare(a, b), isSame }));

function measure(scored: readonly Scored[], threshold: number): { precision: number; recall: number; f1: number } {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const { score: one, isSame } of scored) {
    if (one >= threshold) {
      if (isSame) hits++;
      else wrong++;
    } else if (isSame) missed++;
  }
  return {
    precision: hits / (hits + wrong),
    recall: hits / (hits + missed),
    f1: (2 * hits) / (2 * hits + wrong + missed),
  };
}

const THRESHOLDS = Array.from({ length: 51 }, (_, i) => 0.45 + i / 100);

function bestThreshold(scored: readonly Scored[]): number {
  const [best = 0] = THRESHOLDS.toSorted((x, y) => measure(scored, y).f1 - measure(scored, x).f1);
  return best;
}

/** The middle 95 % of F1 over resamples of the pairs (percentile bootstrap; Efron 1979). */
function interval(scored: readonly Scored[], threshold: number): readonly [number, number] {
  const draw = new Draw(1);
  const all = Array.from({ length: RESAMPLES }, () => {
    const resample = Array.from(scored, () => draw.one(scored));
    return measure(resample, threshold).f1;
  }).toSorted((x, y) => x - y);
  return [all[Math.floor(RESAMPLES * 0.025)] ?? 0, all[Math.floor(RESAMPLES * 0.975)] ?? 1];
}

function readJudged(path: string): readonly NamePair[] {
  const rows = parse<Record<string, string>>(readFileSync(path), { columns: true });
  return rows.map((row) => ({
    kind: row["schema"] === "Person" ? "person" : "organisation",
    a: row["name1"] ?? "",
    b: row["name2"] ?? "",
    isSame: row["is_match"] === "true",
  }));
}

const three = (value: number): string => value.toFixed(4);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const made = SEEDS.map((seed) => score(makeNamePairs(MADE, seed)));
const found = made.map(bestThreshold);
say(
  `threshold per seed of ${MADE} generated pairs: ${found.map((one) => one.toFixed(2)).join(", ")}; fixed: ${NAME_THRESHOLD}`,
);
for (const [i, scored] of made.entries()) {
  const { precision, recall, f1 } = measure(scored, NAME_THRESHOLD);
  say(`generated, seed ${SEEDS[i]}: P ${three(precision)} R ${three(recall)} F1 ${three(f1)}`);
}

const path = process.argv[2];
if (path === undefined || !existsSync(path)) say("judged pairs: not run (give the file as an argument)");
else {
  const pairs = readJudged(path);
  const scored = score(pairs);
  const { precision, recall, f1 } = measure(scored, NAME_THRESHOLD);
  const [low, high] = interval(scored, NAME_THRESHOLD);
  say(
    `judged (${pairs.length}): P ${three(precision)} R ${three(recall)} F1 ${three(f1)}, 95 % ${three(low)} to ${three(high)}; budget 0.86`,
  );
}

for (const [what, repeat] of [
  ["every name new", false],
  ["every name seen before", true],
] as const) {
  // One comparer for all rounds, as in a service that stays up: the names are new, many of their words are not.
  const own = { person: new NameComparer("person"), organisation: new NameComparer("organisation") };
  const speeds = [21, 22, 23, 24, 25].map((seed) => {
    const pairs = makeNamePairs(repeat ? MADE / 4 : MADE, seed);
    if (repeat) for (const { kind, a, b } of pairs) own[kind].compare(a, b);
    const before = process.cpuUsage();
    for (const { kind, a, b } of pairs) own[kind].compare(a, b);
    const { user, system } = process.cpuUsage(before);
    return pairs.length / ((user + system) / 1e6);
  });
  const median = speeds.toSorted((x, y) => x - y)[2] ?? 0;
  say(`speed, ${what}: ${Math.round(median).toLocaleString("en")} pairs per CPU-second (median of 5); budget 100,000`);
}
