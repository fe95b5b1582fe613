/** Bridges: pairs that alone hold a large cluster together. One wrong pair there joins two families of records. */
import type { Pairs } from "../scoring/pairs.ts";

export type Bridge = {
  /** The pair that would break the cluster if it were taken away. */
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  /** Records on the smaller side, and in the whole cluster. */
  readonly smaller: number;
  readonly cluster: number;
};

/** Clusters below this size are seen at a glance. */
const FEWEST_RECORDS = 6;

/** A single record that hangs on by one pair is no bridge: at least two on both sides. */
const FEWEST_ON_A_SIDE = 2;

type Edge = { readonly to: number; readonly pair: number };

/** Finds bridges among the pairs that weigh at least `threshold`, in large clusters only. */
export function findBridges(pairs: Pairs, of: Uint32Array, threshold: number): readonly Bridge[] {
  const sizes = new Uint32Array(of.length);
  for (const lowest of of) sizes[lowest] = (sizes[lowest] as number) + 1;
  const edges = new Map<number, Edge[]>();
  const add = (from: number, to: number, pair: number): void => {
    const known = edges.get(from);
    if (known === undefined) edges.set(from, [{ to, pair }]);
    else known.push({ to, pair });
  };
  const large = new Set<number>();
  for (let p = 0; p < pairs.count; p++) {
    if ((pairs.weights[p] as number) < threshold) continue;
    const [left, right] = [pairs.left[p] as number, pairs.right[p] as number];
    const cluster = of[left] as number;
    if (cluster !== of[right] || (sizes[cluster] as number) < FEWEST_RECORDS) continue;
    large.add(cluster);
    add(left, right, p);
    add(right, left, p);
  }
  return [...large]
    .toSorted((a, b) => a - b)
    .flatMap((cluster) => bridgesOf(cluster, edges, sizes[cluster] as number, pairs));
}

type Visit = { readonly record: number; readonly by: number; next: number };

/** Tarjan 1974, without recursion: a pair is a bridge when nothing beyond it reaches back before it. */
function bridgesOf(
  root: number,
  edges: ReadonlyMap<number, readonly Edge[]>,
  size: number,
  pairs: Pairs,
): readonly Bridge[] {
  const seen = new Map<number, number>([[root, 0]]);
  const low = new Map<number, number>([[root, 0]]);
  const below = new Map<number, number>([[root, 1]]);
  const bridges: Bridge[] = [];
  const path: Visit[] = [{ record: root, by: -1, next: 0 }];
  const lower = (record: number, time: number): void => {
    low.set(record, Math.min(low.get(record) ?? time, time));
  };
  const leave = ({ record, by }: Visit): void => {
    const parent = path.at(-1);
    if (parent === undefined) return;
    const count = below.get(record) ?? 1;
    below.set(parent.record, (below.get(parent.record) ?? 1) + count);
    lower(parent.record, low.get(record) ?? 0);
    const smaller = Math.min(count, size - count);
    if ((low.get(record) ?? 0) <= (seen.get(parent.record) ?? 0) || smaller < FEWEST_ON_A_SIDE) return;
    bridges.push({
      left: pairs.left[by] as number,
      right: pairs.right[by] as number,
      weight: pairs.weights[by] as number,
      smaller,
      cluster: size,
    });
  };
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const edge = edges.get(top.record)?.[top.next++];
    if (edge === undefined) {
      path.pop();
      leave(top);
    } else if (edge.pair !== top.by) {
      const time = seen.get(edge.to);
      if (time !== undefined) lower(top.record, time);
      else {
        seen.set(edge.to, seen.size);
        low.set(edge.to, seen.size - 1);
        below.set(edge.to, 1);
        path.push({ record: edge.to, by: edge.pair, next: 0 });
      }
    }
  }
  return bridges;
}
