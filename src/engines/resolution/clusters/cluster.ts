/**
 * Cluster: from weighed pairs and judgements to groups of records that are one entity.
 *
 * Strongest pair first; a pair that would bring together what a person held apart, two different authoritative
 * identifiers, or two records of one source in one-to-one linking, is refused and kept as an alternative. The answer is a
 * fold over its input: withdraw a judgement, and it is as if it had never been given.
 */
import type { Records } from "../records/records.ts";
import type { Pairs } from "../scoring/pairs.ts";
import { findBridges, type Bridge } from "./bridges.ts";
import { Groups } from "./groups.ts";
import type { Barrier, Judgement } from "./judgement.ts";

export type ClusterSettings = {
  /** Pairs of at least this weight (bits) are joined; 0 is even odds. */
  readonly threshold: number;
  readonly judgements: readonly Judgement[];
  /** Places of fields that hold an identifier of which an entity has one: a BSN, a KvK number. */
  readonly authoritative: readonly number[];
  /** Whether an entity has one record at most in each source. */
  readonly isOneToOne: boolean;
};

/** A pair that was not joined although, or nearly because, the records resemble each other. */
export type Alternative = {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly reason: Barrier | "BELOW_THRESHOLD";
};

export type Clusters = {
  /** Per record the lowest record of its cluster. */
  readonly of: Uint32Array;
  /** How many clusters there are, single records included. */
  readonly count: number;
  /** The best refused pairs, strongest first: what else a record might have been. */
  readonly alternatives: readonly Alternative[];
  /** Large clusters that hang together by one pair: to be looked at by a person. */
  readonly bridges: readonly Bridge[];
  /** Judgements `same` that contradict another judgement or an identifier, and were therefore not followed. */
  readonly contradicted: readonly (Judgement & { readonly reason: Barrier })[];
};

/** Alternatives are kept from this far below the threshold (bits), and so many per record. */
const ALTERNATIVE_BITS = 6;
const ALTERNATIVES_PER_RECORD = 3;

/** Pairs from strong to weak; of equal weight the lower records first, so that the order of pairs does not matter. */
function orderOf({ count, left, right, weights }: Pairs, atLeast: number): Uint32Array {
  const chosen = new Uint32Array(count);
  let size = 0;
  for (let p = 0; p < count; p++) if ((weights[p] as number) >= atLeast) chosen[size++] = p;
  const low = (p: number): number => Math.min(left[p] as number, right[p] as number);
  const high = (p: number): number => Math.max(left[p] as number, right[p] as number);
  return chosen
    .subarray(0, size)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || low(a) - low(b) || high(a) - high(b));
}

/** Only identifiers without errors are believed: the value itself, as it was read. */
function identifiersOf(records: Records, places: readonly number[]): readonly Uint32Array[] {
  const width = records.fields.length;
  return places.map((field) => {
    const values = new Uint32Array(records.count);
    for (let r = 0; r < records.count; r++) values[r] = records.rows[r * width + field] as number;
    return values;
  });
}

function sourcesOf({ count, starts }: Records): Uint8Array {
  const sourceOf = new Uint8Array(count);
  for (const [s, start] of starts.slice(0, -1).entries()) sourceOf.fill(s, start, starts[s + 1]);
  return sourceOf;
}

/** Groups records. The same pairs and judgements, in any order, give the same clusters. */
export function clusterPairs(records: Records, pairs: Pairs, settings: ClusterSettings): Clusters {
  const groups = new Groups(records.count, {
    apart: settings.judgements.filter(({ verdict }) => verdict !== "same"),
    identifiers: identifiersOf(records, settings.authoritative),
    sourceOf: settings.isOneToOne ? sourcesOf(records) : undefined,
  });
  const contradicted = settings.judgements
    .filter(({ verdict }) => verdict === "same")
    .toSorted((a, b) => a.left - b.left || a.right - b.right)
    .flatMap((judgement) => {
      const reason = groups.join(judgement.left, judgement.right);
      return reason === undefined ? [] : [{ ...judgement, reason }];
    });
  const order = orderOf(pairs, settings.threshold - ALTERNATIVE_BITS);
  const refused: Alternative[] = [];
  for (const p of order) {
    const [left, right] = [pairs.left[p] as number, pairs.right[p] as number];
    const weight = pairs.weights[p] as number;
    const reason = weight >= settings.threshold ? groups.join(left, right) : "BELOW_THRESHOLD";
    if (reason !== undefined) refused.push({ left, right, weight, reason });
  }
  const of = lowestMembers(groups, records.count);
  return {
    of,
    count: countClusters(of),
    alternatives: keepAlternatives(refused, of),
    bridges: findBridges(pairs, order, of, settings.threshold),
    contradicted,
  };
}

function countClusters(of: Uint32Array): number {
  let count = 0;
  for (let r = 0; r < of.length; r++) if (of[r] === r) count++;
  return count;
}

function lowestMembers(groups: Groups, count: number): Uint32Array {
  const lowest = new Uint32Array(count).fill(count);
  const of = new Uint32Array(count);
  for (let r = 0; r < count; r++) {
    const root = groups.find(r);
    if (lowest[root] === count) lowest[root] = r;
    of[r] = lowest[root] as number;
  }
  return of;
}

/** A record keeps its best few; a pair within a cluster is no alternative. */
function keepAlternatives(refused: readonly Alternative[], of: Uint32Array): readonly Alternative[] {
  const kept = new Map<number, number>();
  return refused.filter(({ left, right }) => {
    if (of[left] === of[right]) return false;
    const [a, b] = [kept.get(left) ?? 0, kept.get(right) ?? 0];
    if (a >= ALTERNATIVES_PER_RECORD && b >= ALTERNATIVES_PER_RECORD) return false;
    kept.set(left, a + 1);
    kept.set(right, b + 1);
    return true;
  });
}
