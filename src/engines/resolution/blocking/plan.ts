/** Plan: what blocking will cost and where, before anything is compared. */
import type { Records } from "../records/records.ts";
import type { Crew } from "../threads/step.ts";
import type { BlockCounts, Blocks } from "./blocks.ts";
import type { BlockingRule, RuleKeys } from "./keys.ts";
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
  readonly blocks: readonly Blocks[];
};

export const nameOfRule = ({ parts }: BlockingRule, names: readonly string[]): string =>
  parts.map(({ field, list }) => `${names[field] ?? field}.${list}`).join(" & ");

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
  const prepared = await crew.run(prepareStep, { records, mostRecords }, rules);
  const names = records.fields.map(({ spec }) => spec.name);
  return {
    rules: prepared.map(({ counts }, r) => {
      const rule = rules[r] as BlockingRule;
      return { ...counts, rule, name: nameOfRule(rule, names) };
    }),
    pairs: prepared.reduce((sum, { counts }) => sum + counts.pairs, 0),
    mostRecords,
    keys: prepared.map(({ keys }) => keys),
    blocks: prepared.map(({ blocks }) => blocks),
  };
}
