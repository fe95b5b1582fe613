/**
 * Cluster: from weighed pairs and judgements to groups of records that are one entity.
 *
 * Most alike first (`linkage.ts`); what would bring together what a person held apart, two different authoritative
 * identifiers, or two records of one source in one-to-one linking, is refused and kept as an alternative. The answer is a
 * fold over its input: withdraw a judgement, and it is as if it had never been given.
 */
import type { Records } from "../records/records.ts";
import type { Pairs } from "../scoring/pairs.ts";
import { findBridges, type Bridge } from "./bridges.ts";
import { Groups } from "./groups.ts";
import type { Barrier, Judgement } from "./judgement.ts";
import { type Link, linkComponent } from "./linkage.ts";

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
  /** `CONTRADICTED_BY_OTHERS`: the pair is strong, but the other records of both clusters do not resemble each other. */
  readonly reason: Barrier | "BELOW_THRESHOLD" | "CONTRADICTED_BY_OTHERS";
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
  for (const links of componentsOf(pairs, groups, settings.threshold)) {
    linkComponent(
      links,
      (group) => groups.sizeOf(group),
      (a, b) => groups.join(a, b) === undefined,
    );
  }
  const of = lowestMembers(groups, records.count);
  return {
    of,
    count: countClusters(of),
    alternatives: alternativesOf(pairs, groups, of, settings.threshold),
    bridges: findBridges(pairs, of, settings.threshold),
    contradicted,
  };
}

/**
 * The links of each component of three groups or more: what hangs together by pairs of at least the threshold, with the
 * weaker pairs inside it. Two groups with one link between them, which most are, are joined at once.
 */
function componentsOf(pairs: Pairs, groups: Groups, threshold: number): Iterable<readonly Link[]> {
  const { count, left, right, weights } = pairs;
  const whole = groups.copyWithoutBarriers();
  for (let p = 0; p < count; p++) {
    if ((weights[p] as number) >= threshold) whole.join(left[p] as number, right[p] as number);
  }
  // Per pair the component it lies in, counted from 1; 0 between components.
  const component = new Uint32Array(count);
  const links = new Uint32Array(whole.count);
  for (let p = 0; p < count; p++) {
    const root = whole.find(left[p] as number);
    if (root !== whole.find(right[p] as number)) continue;
    component[p] = root + 1;
    links[root] = (links[root] as number) + 1;
  }
  const components = new Map<number, Link[]>();
  for (let p = 0; p < count; p++) {
    if (component[p] === 0) continue;
    const root = (component[p] as number) - 1;
    const [a, b] = [groups.find(left[p] as number), groups.find(right[p] as number)];
    if (a === b) continue;
    if (links[root] === 1) groups.join(a, b);
    else {
      const known = components.get(root);
      const link = { a, b, weight: (weights[p] as number) - threshold };
      if (known === undefined) components.set(root, [link]);
      else known.push(link);
    }
  }
  return components.values();
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

/** Pairs from strong to weak; of equal weight the lower records first, so that the order of pairs does not matter. */
function strongestFirst(chosen: readonly number[], { left, right, weights }: Pairs): readonly number[] {
  const low = (p: number): number => Math.min(left[p] as number, right[p] as number);
  const high = (p: number): number => Math.max(left[p] as number, right[p] as number);
  return chosen.toSorted(
    (a, b) => (weights[b] as number) - (weights[a] as number) || low(a) - low(b) || high(a) - high(b),
  );
}

/** What records might have been besides: pairs near or above the threshold that ended in two clusters. */
function alternativesOf(pairs: Pairs, groups: Groups, of: Uint32Array, threshold: number): readonly Alternative[] {
  const { count, left, right, weights } = pairs;
  const between: number[] = [];
  for (let p = 0; p < count; p++) {
    const isNear = (weights[p] as number) >= threshold - ALTERNATIVE_BITS;
    if (isNear && of[left[p] as number] !== of[right[p] as number]) between.push(p);
  }
  const kept = new Map<number, number>();
  return strongestFirst(between, pairs).flatMap((p) => {
    const [a, b] = [left[p] as number, right[p] as number];
    const [ofA, ofB] = [kept.get(a) ?? 0, kept.get(b) ?? 0];
    if (ofA >= ALTERNATIVES_PER_RECORD && ofB >= ALTERNATIVES_PER_RECORD) return [];
    kept.set(a, ofA + 1);
    kept.set(b, ofB + 1);
    const weight = weights[p] as number;
    const reason = groups.barrier(a, b) ?? (weight < threshold ? "BELOW_THRESHOLD" : "CONTRADICTED_BY_OTHERS");
    return [{ left: a, right: b, weight, reason }];
  });
}
