/** Profiles: how much work is spent. Chosen on generated files, never on the answers of the files in the benches. */

export type Profile = {
  readonly name: "snel" | "nauwkeurig";
  /** Random pairs compared for the chances of levels between different and equal. */
  readonly randomPairs: number;
  /** Pairs compared per session of EM. */
  readonly sessionPairs: number;
  /** Starts of EM: the first from belief, the others at random. */
  readonly starts: number;
  readonly blocking: {
    /** Pairs that all rules together may cost: per record, and at least so many however small the file. */
    readonly pairsPerRecord: number;
    readonly freePairs: number;
    /** Records in a block; larger blocks are left out, with a warning. */
    readonly mostRecords: number;
    /** Pairs that a rule may cost for each new match that it is expected to catch. */
    readonly mostPerMatch: number;
    /** The same, as long as the pairs that any file may cost last. */
    readonly mostPerFreeMatch: number;
    readonly mostRules: number;
  };
  /** Pairs of less weight (bits) are not kept. */
  readonly floor: number;
};

export const PROFILES: Readonly<Record<Profile["name"], Profile>> = {
  snel: {
    name: "snel",
    randomPairs: 120_000,
    sessionPairs: 100_000,
    starts: 1,
    blocking: {
      pairsPerRecord: 6,
      freePairs: 1_000_000,
      mostRecords: 500,
      mostPerMatch: 100,
      mostPerFreeMatch: 2000,
      mostRules: 10,
    },
    floor: -6,
  },
  nauwkeurig: {
    name: "nauwkeurig",
    randomPairs: 400_000,
    sessionPairs: 300_000,
    starts: 2,
    blocking: {
      pairsPerRecord: 20,
      freePairs: 5_000_000,
      mostRecords: 1000,
      mostPerMatch: 2000,
      mostPerFreeMatch: 5000,
      mostRules: 20,
    },
    floor: -8,
  },
};
