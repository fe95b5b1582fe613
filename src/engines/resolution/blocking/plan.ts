/** Plan: what blocking will cost and where, before anything is compared. */
import type { Records } from "../records/records.ts";
import type { Crew } from "../threads/step.ts";
import { type BlockCounts, type Blocks, SHARES } from "./blocks.ts";
import { type BlockingRule, keysStep, type RuleKeys } from "./keys.ts";
import { prepareStep } from "./prepare.ts";

export type RulePlan = BlockCounts & {
  readonly rule: BlockingRule;
  /** In words: `achternaam.sound & geboortedatum.year`. */
  readonly name: string;
};

export type BlockingPlan = {
  readonly rules: readonly RulePlan[];
  /** Pairs in all blocks of all rules; a pair that several rules find counts for each. */
  readonly pairs: number;
  readonly mostRecords: number;
  /** Per rule the codes of all records, without those of blocks that are too large. */
  readonly keys: readonly RuleKeys[];
  /** Per share, per rule. */
  readonly blocks: readonly (readonly Blocks[])[];
};

export const nameOfRule = ({ parts }: BlockingRule, names: readonly string[]): string =>
  parts.map(({ field, list }) => `${names[field] ?? field}.${list}`).join(" & ");

const LARGEST_SHOWN = 5;

const addCounts = (counts: readonly BlockCounts[]): BlockCounts => ({
  pairs: counts.reduce((sum, { pairs }) => sum + pairs, 0),
  cappedBlocks: counts.reduce((sum, { cappedBlocks }) => sum + cappedBlocks, 0),
  cappedPairs: counts.reduce((sum, { cappedPairs }) => sum + cappedPairs, 0),
  largest: counts
    .flatMap(({ largest }) => largest)
    .toSorted((a, b) => b - a)
    .slice(0, LARGEST_SHOWN),
});

/**
 * Lays records in blocks and counts. Blocks of more than `mostRecords` records are left out and counted as capped.
 * @throws {RangeError} for a rule with a key that the field does not have
 */
export async function planBlocking(
  records: Records,
  rules: readonly BlockingRule[],
  mostRecords: number,
  crew: Crew,
): Promise<BlockingPlan> {
  const keys = await crew.run(keysStep, records, rules);
  const shares = Array.from({ length: SHARES }, (_, index) => ({ index, count: SHARES }));
  const prepared = await crew.run(prepareStep, { keys, mostRecords }, shares);
  const names = records.fields.map(({ spec }) => spec.name);
  const plans = rules.map((rule, r) => ({
    ...addCounts(prepared.flatMap(({ counts }) => counts[r] ?? [])),
    rule,
    name: nameOfRule(rule, names),
  }));
  return {
    rules: plans,
    pairs: plans.reduce((sum, { pairs }) => sum + pairs, 0),
    mostRecords,
    keys,
    blocks: prepared.map(({ blocks }) => blocks),
  };
}
