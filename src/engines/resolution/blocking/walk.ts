/**
 * Walk: every pair of records that some rule puts in one block, once.
 *
 * No list of candidate pairs exists. A pair is met in the first rule that has it, which is seen by testing the earlier
 * rules on the two records, so memory does not grow with the number of pairs.
 */
import type { Records } from "../records/records.ts";
import { type Blocks, eachBlock, type Share, stretchOf } from "./blocks.ts";
import { type FirstCodes, firstShared, type RuleKeys, SEVERAL, shareBlock } from "./keys.ts";

/** Which pairs count. */
export type Pairing =
  /** All pairs of one or more sets. */
  | { readonly kind: "dedupe" }
  /** Pairs of records of different sources. */
  | { readonly kind: "link" }
  /** Pairs of which at least one record stands at `from` or behind it: what was added since the last run. */
  | { readonly kind: "delta"; readonly from: number };

export type Walk = {
  readonly records: Pick<Records, "count" | "starts">;
  readonly keys: readonly RuleKeys[];
  readonly first: FirstCodes;
  readonly blocks: readonly Blocks[];
  readonly mostRecords: number;
  readonly pairing: Pairing;
};

/** Whether two records may be a pair at all; undefined when any two may. */
function mayPair({ records, pairing }: Walk): ((i: number, j: number) => boolean) | undefined {
  if (pairing.kind === "dedupe") return undefined;
  if (pairing.kind === "delta") return (i, j) => i >= pairing.from || j >= pairing.from;
  const sourceOf = new Uint16Array(records.count);
  for (const [s, start] of records.starts.slice(0, -1).entries()) sourceOf.fill(s, start, records.starts[s + 1]);
  return (i, j) => sourceOf[i] !== sourceOf[j];
}

export class PairWalker {
  readonly #walk: Walk;
  readonly #first: FirstCodes;
  readonly #mayPair: ((i: number, j: number) => boolean) | undefined;
  readonly #visit: (i: number, j: number) => void;

  constructor(walk: Walk, visit: (i: number, j: number) => void) {
    this.#walk = walk;
    this.#first = walk.first;
    this.#mayPair = mayPair(walk);
    this.#visit = visit;
  }

  /** Visits the pairs of a share of the blocks; gives per rule how many no earlier rule had. */
  walk(share: Share): readonly number[] {
    const { blocks, mostRecords } = this.#walk;
    return blocks.map((ofRule, r) => {
      let count = 0;
      const use = (from: number, to: number, code: number): void => {
        if (to - from <= mostRecords) count += this.#walkBlock(r, ofRule.members, from, to, code);
      };
      eachBlock(ofRule, use, stretchOf(ofRule.codes, share));
      return count;
    });
  }

  #walkBlock(rule: number, members: Uint32Array, from: number, to: number, code: number): number {
    const { codes, starts } = this.#walk.keys[rule] as RuleKeys;
    let count = 0;
    for (let a = from; a < to; a++) {
      const i = members[a] as number;
      for (let b = a + 1; b < to; b++) {
        const j = members[b] as number;
        if (this.#mayPair !== undefined && !this.#mayPair(i, j)) continue;
        if (starts !== undefined && firstShared(codes, starts, i, j) !== code) continue;
        if (this.#isKnown(rule, i, j)) continue;
        count++;
        this.#visit(i, j);
      }
    }
    return count;
  }

  #isKnown(rule: number, i: number, j: number): boolean {
    const { codes, width } = this.#first;
    for (let earlier = 0, a = i * width, b = j * width; earlier < rule; earlier++, a++, b++) {
      const code = codes[a] as number;
      if (code === SEVERAL || codes[b] === SEVERAL) {
        if (shareBlock(this.#walk.keys[earlier] as RuleKeys, i, j)) return true;
      } else if (code !== 0 && code === codes[b]) return true;
    }
    return false;
  }
}
