/** Prepare: the blocks of all rules, a share at a time, without those that are too large. */
import type { Step } from "../threads/step.ts";
import { type BlockCounts, type Blocks, blocksOf, countBlocks, eachBlock, type Share } from "./blocks.ts";
import type { RuleKeys } from "./keys.ts";

/** Per rule the blocks of one share, and what they hold. */
export type PreparedShare = { readonly blocks: readonly Blocks[]; readonly counts: readonly BlockCounts[] };

/**
 * Sorts a share of each rule into blocks and takes blocks of more than `mostRecords` out, in `keys` too: their pairs are
 * left to other rules. All shares must be done before any is scored.
 */
export function prepareBlocks(
  keys: readonly RuleKeys[],
  share: Share,
  mostRecords: number,
): PreparedShare {
  const blocks = keys.map((ofRule) => blocksOf(ofRule, share));
  const counts = blocks.map((ofRule) => countBlocks(ofRule, mostRecords));
  for (const [r, ofRule] of blocks.entries()) {
    if ((counts[r] as BlockCounts).cappedBlocks > 0) takeOut(keys[r] as RuleKeys, ofRule, mostRecords);
  }
  return { blocks, counts };
}

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

export const prepareStep: Step<{ readonly keys: readonly RuleKeys[]; readonly mostRecords: number }, Share, PreparedShare> = {
  name: "prepare",
  start:
    ({ keys, mostRecords }) =>
    (share) =>
      prepareBlocks(keys, share, mostRecords),
};
