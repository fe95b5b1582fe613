/** Files for the bench of resolution: generated or found, read, linked, and measured against their labels. */
import { closeSync, openSync, readSync } from "node:fs";
import {
  buildRecords,
  type Clusters,
  clusterPairs,
  type Crew,
  detectDelimiter,
  openCrew,
  planBlocking,
  probabilityOfWeight,
  PROFILES,
  type Profile,
  readRecords,
  readTableInParts,
  recogniseColumns,
  recordIdOf,
  type Records,
  rulesOf,
  type ScoredPairs,
  scorePairs,
  type Table,
  trainModel,
} from "../src/engines/resolution/index.ts";

const BEGIN = 1 << 20;
const SAMPLE = 1000;

/** Reads a file with a header; the column with labels is kept beside it and never compared. */
export async function loadFile(
  path: string,
  label: string,
  crew: Crew,
): Promise<{ readonly table: Table; readonly records: Records }> {
  const file = openSync(path, "r");
  const begin = Buffer.alloc(BEGIN);
  const length = readSync(file, begin, 0, BEGIN, 0);
  const delimiter = detectDelimiter(begin.subarray(0, length));
  const [headers = [], ...sample] = readRecords(begin.subarray(0, length), delimiter, SAMPLE);
  const schema = recogniseColumns(headers, sample, [label]);
  const labelled = headers.indexOf(label);
  const used = new Set(schema.fields.flatMap(({ columns }) => columns));
  const kept = headers.flatMap((_, place) => (used.has(place) && place !== labelled ? [place] : []));
  // The label takes the place of the record id: the engine sees neither.
  const layout = {
    delimiter,
    headers,
    isKept: headers.map((_, place) => kept.includes(place)),
    recordId: labelled,
    skipFirst: true,
  };
  const read = await readTableInParts(layout, (stretch) => readSync(file, stretch), crew);
  closeSync(file);
  if (!read.ok) throw new Error(`${path}: ${read.refusal.code}`);
  const fields = schema.fields.map((field) => ({
    ...field,
    columns: field.columns.map((place) => (place === -1 ? -1 : kept.indexOf(place))),
  }));
  // Of the table only the labels are kept: rows are read from the records.
  return { table: { ...read.table, columns: [] }, records: await buildRecords([{ table: read.table, fields }], crew) };
}

export type Phase = { readonly name: string; readonly seconds: number; readonly cpu: number };

/** Notes how long phases take: on the clock, and of the processors, all threads together. */
export class Stopwatch {
  readonly phases: Phase[] = [];
  #time = performance.now();
  #cpu = process.cpuUsage();

  lap(name: string): void {
    const { user, system } = process.cpuUsage(this.#cpu);
    this.phases.push({ name, seconds: (performance.now() - this.#time) / 1000, cpu: (user + system) / 1e6 });
    this.#time = performance.now();
    this.#cpu = process.cpuUsage();
  }
}

export type Run = {
  readonly table: Table;
  readonly records: Records;
  readonly pairs: ScoredPairs;
  readonly clusters: Clusters;
  readonly phases: readonly Phase[];
  readonly rules: readonly string[];
};

/** From file to clusters with the settings that `weerwerk koppel` uses. */
export async function linkFile(path: string, label: string, name: Profile["name"], threads: number): Promise<Run> {
  const profile = PROFILES[name];
  const watch = new Stopwatch();
  const crew = openCrew(threads);
  const { table, records } = await loadFile(path, label, crew);
  watch.lap("load");
  const model = await trainModel(records, { profile, seed: 1 }, crew);
  watch.lap("train");
  const plan = await planBlocking(records, rulesOf(model), profile.blocking.mostRecords, crew);
  watch.lap("block");
  const settings = { pairing: { kind: "dedupe" }, floor: profile.floor } as const;
  const pairs = await scorePairs(records, model, plan, settings, crew);
  watch.lap("score");
  const clusters = clusterPairs(records, pairs, { threshold: 0, judgements: [], authoritative: [], isOneToOne: false });
  watch.lap("cluster");
  await crew.close();
  return { table, records, pairs, clusters, phases: watch.phases, rules: plan.rules.map((rule) => rule.name) };
}

/** Per record a number for its label. */
export function labelsOf(table: Table): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from({ length: table.rowCount }, (_, row) => {
    const label = recordIdOf(table, row);
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  });
}

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

const qualityOf = (right: number, found: number, all: number): Quality => ({
  precision: found === 0 ? 1 : right / found,
  recall: right / all,
  f1: (2 * right) / (found + all),
});

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

/** How many pairs of records have the same number in this list. */
function pairsWithin(numbers: Uint32Array): number {
  const sizes = new Uint32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const number of numbers) sizes[number] = (sizes[number] as number) + 1;
  return sizes.reduce((sum, size) => sum + pairsIn(size), 0);
}

export type Measured = {
  readonly truePairs: number;
  /** Of all true pairs, those that blocking let through and that weigh more than the floor. */
  readonly reached: number;
  /** At the threshold that is shipped: even odds. */
  readonly shipped: Quality;
  /** At the best threshold, chosen with the labels, as for Splink. */
  readonly best: Quality & { readonly weight: number };
  readonly cluster: Quality;
  /** Mean distance between what a probability says and how often it is right, over ten equal bins of kept pairs. */
  readonly calibrationError: number;
};

/** Precision, recall and F1 of pairs before closure, and of the pairs within clusters. */
export function measure({ table, pairs, clusters }: Run): Measured {
  const labels = labelsOf(table);
  const truePairs = pairsWithin(labels);
  const order = Uint32Array.from({ length: pairs.count }, (_, p) => p).toSorted(
    (a, b) => (pairs.weights[b] as number) - (pairs.weights[a] as number),
  );
  let right = 0;
  let shipped = qualityOf(0, 0, truePairs);
  let best = { ...shipped, weight: 0 };
  for (const [place, p] of order.entries()) {
    if (labels[pairs.left[p] as number] === labels[pairs.right[p] as number]) right++;
    const weight = pairs.weights[p] as number;
    const next = pairs.weights[order[place + 1] ?? -1];
    if (next === weight) continue;
    const here = qualityOf(right, place + 1, truePairs);
    if (weight >= 0) shipped = here;
    if (here.f1 > best.f1) best = { ...here, weight };
  }
  return {
    truePairs,
    reached: right / truePairs,
    shipped,
    best,
    cluster: measureClusters(labels, clusters, truePairs),
    calibrationError: measureCalibration(labels, pairs),
  };
}

const BINS = 10;

function measureCalibration(labels: Uint32Array, { count, left, right, weights }: ScoredPairs): number {
  const surplus = new Float64Array(BINS);
  for (let p = 0; p < count; p++) {
    const probability = probabilityOfWeight(weights[p] as number);
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    const isRight = labels[left[p] as number] === labels[right[p] as number];
    surplus[bin] = (surplus[bin] as number) + probability - (isRight ? 1 : 0);
  }
  return surplus.reduce((sum, own) => sum + Math.abs(own), 0) / Math.max(1, count);
}

function measureClusters(labels: Uint32Array, { of }: Clusters, truePairs: number): Quality {
  const both = new Map<number, number>();
  // Cluster and label in one number: exact up to 2^53.
  for (const [r, label] of labels.entries()) {
    const key = label * 2 ** 26 + (of[r] as number);
    both.set(key, (both.get(key) ?? 0) + 1);
  }
  let right = 0;
  for (const size of both.values()) right += pairsIn(size);
  return qualityOf(right, pairsWithin(of), truePairs);
}
