/** Score: compares and weighs the pairs of a blocking plan, by several threads. */
import { type Share, SHARES } from "../blocking/blocks.ts";
import { firstCodes } from "../blocking/keys.ts";
import type { BlockingPlan } from "../blocking/plan.ts";
import type { Model } from "../model/model.ts";
import type { Records } from "../records/records.ts";
import type { Crew, Step } from "../threads/step.ts";
import { joinPairs, type Pairs } from "./pairs.ts";
import { type Prediction, predictor, type ScoreContext, type ScoreSettings } from "./predict.ts";

export type ScoredPairs = Pairs & {
  /** Per rule: pairs compared that no earlier rule had. */
  readonly compared: readonly number[];
};

export const scoreStep: Step<ScoreContext, Share, Prediction> = { name: "score", start: predictor };

/**
 * Compares every pair of the plan once and keeps those that weigh enough. Memory does not grow with the number of pairs
 * compared, only with those kept.
 */
export async function scorePairs(
  records: Records,
  model: Model,
  plan: BlockingPlan,
  settings: ScoreSettings,
  crew: Crew,
  onShare: (done: number, all: number) => void = () => {},
): Promise<ScoredPairs> {
  const { keys, blocks, mostRecords } = plan;
  const shares = Array.from({ length: SHARES }, (_, index) => ({ index, count: SHARES }));
  const context = { records, model, keys, first: firstCodes(keys, records.count), blocks, mostRecords, ...settings };
  const predictions = await crew.run(scoreStep, context, shares, onShare);
  const compared = plan.rules.map((_, r) => predictions.reduce((sum, { compared: own }) => sum + (own[r] ?? 0), 0));
  return { ...joinPairs(predictions.map(({ pairs }) => pairs)), compared };
}
