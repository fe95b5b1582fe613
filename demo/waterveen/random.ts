/** Random: a small seeded generator, so that the same seed gives the same Waterveen to the byte on every machine. */

/** All chance in the generator comes from here; nothing uses the clock or Math.random. */
export type Random = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number in [0, n). */
  readonly below: (n: number) => number;
  /** A whole number in [from, to], both included. */
  readonly between: (from: number, to: number) => number;
  readonly chance: (p: number) => boolean;
  /** @throws {RangeError} when the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Picks by weight; the weights need not add up to anything. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** A generator of its own: what it is used for never shifts the draws of this one. */
  readonly fork: (label: string) => Random;
};

/** FNV-1a, 32 bits, with a last stir: near seeds must not give near streams. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Mulberry32: 32 bits of state pass PractRand to 1 TB, far beyond what a municipality draws. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export function makeRandom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError("Nothing to pick from");
    return list[below(list.length)] as T;
  };
  return {
    next,
    below,
    pick,
    between: (from, to) => from + below(to - from + 1),
    chance: (p) => next() < p,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      const hit = list.find(([, weight]) => (left -= weight) < 0) ?? list.at(-1);
      if (hit === undefined) throw new RangeError("Nothing to pick from");
      return hit[0];
    },
    shuffle: (list) => {
      const all = [...list];
      for (let i = all.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [all[i], all[j]] = [all[j] as (typeof all)[number], all[i] as (typeof all)[number]];
      }
      return all;
    },
    fork: (label) => makeRandom(`${seed}/${label}`),
  };
}
