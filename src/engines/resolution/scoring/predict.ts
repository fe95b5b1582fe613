/**
 * Predict: compares the pairs of some blocks and keeps those that may be one entity.
 *
 * No list of candidate pairs exists. A pair is compared in the first rule that puts it in one block, which is seen by
 * testing the earlier rules on the two records, so memory does not grow with the number of pairs compared.
 */
import { type Blocks, eachBlock, type Share, stretchOf } from "../blocking/blocks.ts";
import { type FirstCodes, firstShared, type RuleKeys, SEVERAL, shareBlock } from "../blocking/keys.ts";
import type { Comparer } from "../model/levels.ts";
import type { ScoreContext } from "./pairing.ts";
import { PairCollector, type Pairs } from "./pairs.ts";
import type { Scorer } from "./scorer.ts";

export type Prediction = {
  readonly pairs: Pairs;
  /** Per rule: pairs that no earlier rule had. */
  readonly compared: readonly number[];
};

/** Whether two records may be a pair at all. */
type MayPair = (i: number, j: number) => boolean;

function mayPair({ records, settings: { pairing } }: ScoreContext): MayPair | undefined {
  if (pairing.kind === "dedupe") return undefined;
  if (pairing.kind === "delta") return (i, j) => i >= pairing.from || j >= pairing.from;
  const sourceOf = new Uint8Array(records.count);
  for (const [s, start] of records.starts.slice(0, -1).entries()) sourceOf.fill(s, start, records.starts[s + 1]);
  return (i, j) => sourceOf[i] !== sourceOf[j];
}

/** Compares and weighs; one serves one thread. */
export class Predictor {
  readonly #keys: readonly RuleKeys[];
  readonly #first: FirstCodes;
  readonly #blocks: readonly Blocks[];
  readonly #mostRecords: number;
  readonly #comparer: Comparer;
  readonly #scorer: Scorer;
  readonly #leastOdds: number;
  readonly #mayPair: MayPair | undefined;
  readonly #collector = new PairCollector();

  constructor(context: ScoreContext, comparer: Comparer, scorer: Scorer) {
    this.#keys = context.keys;
    this.#first = context.first;
    this.#blocks = context.blocks;
    this.#mostRecords = context.mostRecords;
    this.#comparer = comparer;
    this.#scorer = scorer;
    this.#leastOdds = 2 ** context.settings.floor;
    this.#mayPair = mayPair(context);
  }

  /** Compares the pairs of a share of the blocks of every rule. */
  predict(share: Share): Prediction {
    const compared = this.#blocks.map((ofRule, r) => {
      let count = 0;
      const use = (from: number, to: number, code: number): void => {
        if (to - from <= this.#mostRecords) count += this.#compareBlock(r, ofRule.members, from, to, code);
      };
      eachBlock(ofRule, use, stretchOf(ofRule.codes, share));
      return count;
    });
    return { pairs: this.#collector.take(), compared };
  }

  #compareBlock(rule: number, members: Uint32Array, from: number, to: number, code: number): number {
    const { codes, starts } = this.#keys[rule] as RuleKeys;
    let count = 0;
    for (let a = from; a < to; a++) {
      const i = members[a] as number;
      for (let b = a + 1; b < to; b++) {
        const j = members[b] as number;
        if (this.#mayPair !== undefined && !this.#mayPair(i, j)) continue;
        if (starts !== undefined && firstShared(codes, starts, i, j) !== code) continue;
        if (this.#isKnown(rule, i, j)) continue;
        count++;
        this.#weigh(i, j);
      }
    }
    return count;
  }

  #isKnown(rule: number, i: number, j: number): boolean {
    const { codes, width } = this.#first;
    for (let earlier = 0, a = i * width, b = j * width; earlier < rule; earlier++, a++, b++) {
      const code = codes[a] as number;
      if (code === SEVERAL || codes[b] === SEVERAL) {
        if (shareBlock(this.#keys[earlier] as RuleKeys, i, j)) return true;
      } else if (code !== 0 && code === codes[b]) return true;
    }
    return false;
  }

  #weigh(i: number, j: number): void {
    const code = this.#comparer.compare(i, j);
    const odds = this.#scorer.odds(i, code, this.#comparer.levels);
    if (odds >= this.#leastOdds) this.#collector.add(i, j, Math.log2(odds), code);
  }
}
