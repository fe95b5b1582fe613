/** Live keys: the codes of one record under all rules, from the values that it holds. */
import type { BlockingRule } from "../blocking/keys.ts";
import { mixCode } from "../fields/field.ts";
import type { ValueAt } from "./lay-beside.ts";

/** A record is put under this many codes per rule at most, or a name of many words would be everywhere. */
const MOST_CODES = 16;

/** Joins a code to what came before. */
const joinCode = (before: number, code: number): number => (Math.imul(before ^ code, 0x85ebca6b) + 0x27d4eb2f) | 0;

function codesOf(rule: BlockingRule, values: readonly (ValueAt | undefined)[], seed: number): readonly number[] {
  let states = [seed];
  for (const { field, list } of rule.parts) {
    const at = values[field];
    const codes = at?.values.lists[list];
    if (at === undefined || codes === undefined) return [];
    const own = codes.codes.subarray(codes.starts[at.value], codes.starts[at.value + 1]);
    states = states.flatMap((before) => Array.from(own, (code) => joinCode(before, code))).slice(0, MOST_CODES);
  }
  return states;
}

/** Distinct codes, none of them 0. Rules have codes of their own, so that one table can hold them all. */
export const keysOfValues = (
  rules: readonly BlockingRule[],
  values: readonly (ValueAt | undefined)[],
): readonly number[] => [
  ...new Set(rules.flatMap((rule, r) => codesOf(rule, values, Math.imul(r + 1, 0x9e3779b1)).map(mixCode))),
];
