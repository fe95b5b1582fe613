/** Prepare: the codes of one rule after another, sorted into blocks, without the blocks that are too large. */
import type { Records } from "../records/records.ts";
import type { Step } from "../threads/step.ts";
import { type BlockCounts, type Blocks, blocksOf, countBlocks, eachBlock } from "./blocks.ts";
import { type BlockingRule, blockingKeys, type RuleKeys } from "./keys.ts";

export type PreparedRule = {
  /** Without the codes of blocks that are too large, so that their pairs are left to other rules. */
  readonly keys: RuleKeys;
  readonly blocks: Blocks;
  readonly counts: BlockCounts;
};

function takeOut({ codes, starts }: RuleKeys, blocks: Blocks, mostRecords: number): void {
  eachBlock(blocks, (from, to, code) => {
    if (to - from <= mostRecords) return;
    for (let i = from; i < to; i++) {
      const record = blocks.members[i] as number;
      const first = starts === undefined ? record : (starts[record] as number);
      const last = starts === undefined ? record + 1 : (starts[record + 1] as number);
      for (let k = first; k < last; k++) if (codes[k] === code) codes[k] = 0;
    }
  });
}

/** Lays records in the blocks of one rule. */
export function prepareRule(records: Records, rule: BlockingRule, mostRecords: number): PreparedRule {
  const keys = blockingKeys(records, rule);
  const blocks = blocksOf(keys);
  const counts = countBlocks(blocks, mostRecords);
  if (counts.cappedBlocks > 0) takeOut(keys, blocks, mostRecords);
  return { keys, blocks, counts };
}

export const prepareStep: Step<
  { readonly records: Records; readonly mostRecords: number },
  BlockingRule,
  PreparedRule
> = {
  name: "prepare",
  start:
    ({ records, mostRecords }) =>
    (rule) =>
      prepareRule(records, rule, mostRecords),
};
