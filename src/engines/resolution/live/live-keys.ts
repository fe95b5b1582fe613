/** Live keys: the codes of one record under all rules, from the values that it holds. */
import type { BlockingRule, KeyPart } from "../blocking/keys.ts";
import { type CodeLists, mixCode } from "../fields/field.ts";
import type { ValueAt } from "./lay-beside.ts";

/** A record is put under this many codes per rule at most, or a name of many words would be everywhere. */
const MOST_CODES = 16;

/** Joins a code to what came before. */
const joinCode = (before: number, code: number): number => (Math.imul(before ^ code, 0x85ebca6b) + 0x27d4eb2f) | 0;

/** Adds what one part gives to every code so far: one code stays one, and several multiply. */
function joinPart(states: number[], { values, value }: ValueAt, list: string): void {
  const { starts, codes } = values.lists[list] as CodeLists;
  const [from, to] = [starts[value] as number, starts[value + 1] as number];
  const before = states.length;
  for (let i = from + 1; i < to; i++)
    for (let s = 0; s < before && states.length < MOST_CODES; s++)
      states.push(joinCode(states[s] as number, codes[i] as number));
  for (let s = 0; s < before; s++) states[s] = joinCode(states[s] as number, codes[from] as number);
}

const hasPart = ({ field, list }: KeyPart, values: readonly (ValueAt | undefined)[]): boolean => {
  const at = values[field];
  const starts = at?.values.lists[list]?.starts;
  return at !== undefined && starts !== undefined && starts[at.value] !== starts[at.value + 1];
};

/** Distinct codes, none of them 0. Rules have codes of their own, so that one table can hold them all. */
export function keysOfValues(
  rules: readonly BlockingRule[],
  values: readonly (ValueAt | undefined)[],
): readonly number[] {
  const keys = new Set<number>();
  for (const [r, { parts }] of rules.entries()) {
    if (!parts.every((part) => hasPart(part, values))) continue;
    const states = [Math.imul(r + 1, 0x9e3779b1)];
    for (const { field, list } of parts) joinPart(states, values[field] as ValueAt, list);
    for (const state of states) keys.add(mixCode(state));
  }
  return [...keys];
}
