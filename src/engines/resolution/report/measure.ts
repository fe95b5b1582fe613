/**
 * Measure: a linkage against known answers. Pairs are counted as scored, before clusters add any; clusters are counted by
 * the pairs in them and, because large clusters weigh heavily there, also per record (B³; Bagga & Baldwin 1998).
 */
import { type RuleKeys, shareBlock } from "../blocking/keys.ts";
import type { Pairs } from "../scoring/pairs.ts";

export type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

export type Measured = {
  readonly truePairs: number;
  /** Share of the true pairs that stand in one block and could be found at all. */
  readonly blockingRecall: number;
  /** Pairs from each weight up. */
  readonly at: readonly (Quality & { readonly weight: number })[];
  /** The weight at which pairs are best, and how good they are there. It was chosen with the answers, so it flatters. */
  readonly best: Quality & { readonly weight: number };
  /** Pairs within clusters. */
  readonly clusterPairs: Quality;
  /** Per record: how much of its cluster is right, and how much of what is right is in its cluster. */
  readonly perRecord: Quality;
};

export type LabelInput = {
  /** Per record the entity that it describes, as a number; -1 when it is not known: such records do not count. */
  readonly labels: Int32Array;
  /** Per record its source, when only pairs of different sources count. */
  readonly sourceOf: Uint8Array | undefined;
  readonly pairs: Pairs;
  readonly keys: readonly RuleKeys[];
  /** Per record its cluster. */
  readonly clusterOf: Uint32Array;
};

const qualityOf = (hits: number, given: number, all: number): Quality => {
  const precision = given === 0 ? 1 : hits / given;
  const recall = all === 0 ? 1 : hits / all;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

/** Pairs within groups; with sources, only those of different ones. */
function countWithin(groups: Iterable<readonly number[]>, sourceOf: Uint8Array | undefined): number {
  let pairs = 0;
  for (const members of groups) {
    pairs += pairsIn(members.length);
    if (sourceOf === undefined) continue;
    for (const ofSource of Map.groupBy(members, (record) => sourceOf[record]).values())
      pairs -= pairsIn(ofSource.length);
  }
  return pairs;
}

function membersOf(of: ArrayLike<number>, labels: Int32Array): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (let record = 0; record < labels.length; record++) {
    if (labels[record] === -1) continue;
    const group = of[record] as number;
    const known = members.get(group);
    if (known === undefined) members.set(group, [record]);
    else known.push(record);
  }
  return members;
}

/** Share of true pairs that share a block of some rule. */
function blockingRecallOf(
  entities: ReadonlyMap<number, readonly number[]>,
  keys: readonly RuleKeys[],
  sourceOf: Uint8Array | undefined,
): number {
  let [found, all] = [0, 0];
  for (const members of entities.values()) {
    for (const [a, i] of members.entries()) {
      for (const j of members.slice(a + 1)) {
        if (sourceOf !== undefined && sourceOf[i] === sourceOf[j]) continue;
        all++;
        if (keys.some((ofRule) => shareBlock(ofRule, i, j))) found++;
      }
    }
  }
  return all === 0 ? 1 : found / all;
}

/** Weights of judged pairs from high to low, with how many of them so far are right. */
function rankPairs({ pairs, labels }: LabelInput): { readonly weights: Float64Array; readonly hits: Uint32Array } {
  const judged = Array.from(pairs.left.keys()).filter(
    (p) => labels[pairs.left[p] as number] !== -1 && labels[pairs.right[p] as number] !== -1,
  );
  const order = judged.toSorted((a, b) => (pairs.weights[b] as number) - (pairs.weights[a] as number));
  const hits = new Uint32Array(order.length);
  let so = 0;
  for (const [place, p] of order.entries()) {
    if (labels[pairs.left[p] as number] === labels[pairs.right[p] as number]) so++;
    hits[place] = so;
  }
  return { weights: Float64Array.from(order, (p) => pairs.weights[p] as number), hits };
}

/** How many of the ranked weights are at least this. */
function countFrom(weights: Float64Array, weight: number): number {
  let [low, high] = [0, weights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] as number) >= weight) low = middle + 1;
    else high = middle;
  }
  return low;
}

function perRecord(
  clusters: ReadonlyMap<number, readonly number[]>,
  entities: ReadonlyMap<number, readonly number[]>,
  labels: Int32Array,
): Quality {
  let [precision, recall, records] = [0, 0, 0];
  for (const members of clusters.values()) {
    records += members.length;
    for (const [label, same] of Map.groupBy(members, (record) => labels[record] as number)) {
      precision += same.length ** 2 / members.length;
      recall += same.length ** 2 / (entities.get(label)?.length ?? 1);
    }
  }
  const [p, r] = [precision / Math.max(records, 1), recall / Math.max(records, 1)];
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/**
 * Measures pairs and clusters.
 * @param weights - at which pairs are to be measured
 */
export function measureLabels(input: LabelInput, weights: readonly number[]): Measured {
  const { labels, sourceOf, keys, clusterOf } = input;
  const entities = membersOf(labels, labels);
  const clusters = membersOf(clusterOf, labels);
  const truePairs = countWithin(entities.values(), sourceOf);
  const ranked = rankPairs(input);
  const at = (weight: number): Quality & { readonly weight: number } => {
    const given = countFrom(ranked.weights, weight);
    return { weight, ...qualityOf(given === 0 ? 0 : (ranked.hits[given - 1] as number), given, truePairs) };
  };
  let [best, bestWeight] = [0, ranked.weights[0] ?? 0];
  for (const [place, weight] of ranked.weights.entries()) {
    if (weight === ranked.weights[place + 1]) continue;
    const f1 = (2 * (ranked.hits[place] as number)) / (place + 1 + truePairs);
    if (f1 > best) [best, bestWeight] = [f1, weight];
  }
  const together = Array.from(clusters.values()).flatMap((members) =>
    Array.from(Map.groupBy(members, (record) => labels[record]).values()),
  );
  return {
    truePairs,
    blockingRecall: blockingRecallOf(entities, keys, sourceOf),
    at: weights.map(at),
    best: at(bestWeight),
    clusterPairs: qualityOf(countWithin(together, sourceOf), countWithin(clusters.values(), sourceOf), truePairs),
    perRecord: perRecord(clusters, entities, labels),
  };
}
