/** Predict: compares the pairs of some blocks and keeps those that may be one entity. */
import type { Share } from "../blocking/blocks.ts";
import { type Pairing, PairWalker, type Walk } from "../blocking/walk.ts";
import { Comparer } from "../model/levels.ts";
import type { Model } from "../model/model.ts";
import type { Records } from "../records/records.ts";
import { PairCollector, type Pairs } from "./pairs.ts";
import { Scorer } from "./scorer.ts";

export type ScoreSettings = {
  readonly pairing: Pairing;
  /** Pairs of less weight (bits) are not kept. */
  readonly floor: number;
  /** Per field and value how many entities hold it; the records themselves are counted when it is not given. */
  readonly frequencies?: readonly Uint32Array[] | undefined;
};

export type ScoreContext = Walk &
  Pick<ScoreSettings, "floor" | "frequencies"> & { readonly records: Records; readonly model: Model };

export type Prediction = {
  readonly pairs: Pairs;
  /** Per rule: pairs that no earlier rule had. */
  readonly compared: readonly number[];
};

/** Compares and weighs; one serves one thread. */
export function predictor(context: ScoreContext): (share: Share) => Prediction {
  const comparer = new Comparer(context.records, context.model.rules);
  const scorer = new Scorer(context.model, context.records, context.frequencies);
  const collector = new PairCollector();
  const leastOdds = 2 ** context.floor;
  const walker = new PairWalker(context, (i, j) => {
    const code = comparer.compare(i, j);
    const odds = scorer.odds(i, code, comparer.levels);
    if (odds >= leastOdds) collector.add(i, j, Math.log2(odds), code);
  });
  return (share) => {
    const compared = walker.walk(share);
    return { pairs: collector.take(), compared };
  };
}
