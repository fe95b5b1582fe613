/** Identity: names of clusters that outlive a new run, with every change written down. */

export type Redirect = {
  /** The name that is no longer given. */
  readonly from: number;
  /** Where most of its records went. */
  readonly to: number;
};

export type Identities = {
  /** Per record the name of its cluster. */
  readonly of: Uint32Array;
  /** Names that ended, and what took their place. */
  readonly redirects: readonly Redirect[];
  /** Names that lost some of their records to another cluster, but stay. */
  readonly split: readonly number[];
  /** The lowest name that was never given. */
  readonly next: number;
};

type Claim = { readonly cluster: number; readonly name: number; readonly records: number };

/**
 * Names clusters. A cluster keeps the name that most of its records had, the oldest (lowest) among equals; of two clusters
 * that claim one name the one with more of its records gets it. New names are never old ones.
 * @param of - per record its cluster (`Clusters.of`)
 * @param before - per record the name it had; 0 for a record that is new
 * @param next - the lowest name that was never given, from 1
 */
export function nameClusters(of: Uint32Array, before: Uint32Array, next: number): Identities {
  const claims = countClaims(of, before);
  const nameOf = new Map<number, number>();
  const taken = new Map<number, number>();
  for (const { cluster, name } of claims) {
    if (nameOf.has(cluster) || taken.has(name)) continue;
    nameOf.set(cluster, name);
    taken.set(name, cluster);
  }
  let free = next;
  const names = of.map((cluster) => {
    const known = nameOf.get(cluster);
    if (known !== undefined) return known;
    nameOf.set(cluster, free);
    return free++;
  });
  const ended = new Map<number, Claim>();
  const split = new Set<number>();
  for (const claim of claims) {
    if (!taken.has(claim.name)) {
      const known = ended.get(claim.name);
      if (known === undefined || claim.records > known.records) ended.set(claim.name, claim);
    } else if (taken.get(claim.name) !== claim.cluster) split.add(claim.name);
  }
  return {
    of: names,
    redirects: [...ended.values()]
      .map(({ name, cluster }) => ({ from: name, to: nameOf.get(cluster) as number }))
      .toSorted((a, b) => a.from - b.from),
    split: [...split].toSorted((a, b) => a - b),
    next: free,
  };
}

/** How many records of each cluster had each name; the strongest claims first. */
function countClaims(of: Uint32Array, before: Uint32Array): readonly Claim[] {
  const counts = new Map<string, Claim>();
  for (const [r, name] of before.entries()) {
    if (name === 0) continue;
    const cluster = of[r] as number;
    const key = `${cluster}/${name}`;
    counts.set(key, { cluster, name, records: (counts.get(key)?.records ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.records - a.records || a.name - b.name || a.cluster - b.cluster);
}
