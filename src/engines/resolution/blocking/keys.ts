/** Blocking keys: per record, the codes under which it is put beside others. */
import { type CodeLists, mixCode, sharedUints } from "../fields/field.ts";
import type { Records } from "../records/records.ts";

/** One key part of one field: a name of the field's `lists`, such as the `sound` of a surname. */
export type KeyPart = { readonly field: number; readonly list: string };

/** Records that agree on all parts are compared. */
export type BlockingRule = { readonly parts: readonly KeyPart[] };

export type ChosenRule = {
  readonly rule: BlockingRule;
  /** Estimated pairs in its blocks, before pairs of other rules are taken off. */
  readonly pairs: number;
  /** Estimated share of all matches that it adds to those of the rules before it. */
  readonly adds: number;
};

/** Codes of records under one rule. 0 is no code: a record that lacks a part is in no block. */
export type RuleKeys = {
  readonly codes: Uint32Array;
  /** Where the codes of each record begin, when some record has more than one; otherwise record `r` has `codes[r]`. */
  readonly starts: Uint32Array | undefined;
};

/** A record is put under this many codes at most, or a name of many words would be everywhere. */
const MOST_CODES = 16;

function listOf(records: Records, { field, list }: KeyPart): CodeLists {
  const found = records.fields[field]?.values.lists[list];
  if (found === undefined) throw new RangeError(`Field ${field} has no key ${list}`);
  return found;
}

const isSingle = ({ starts, codes }: CodeLists): boolean => {
  if (codes.length >= starts.length) return false;
  for (let v = 1; v < starts.length; v++) if ((starts[v] as number) - (starts[v - 1] as number) > 1) return false;
  return true;
};

/** Joins a code to what came before. */
const joinCode = (before: number, code: number): number => (Math.imul(before ^ code, 0x85ebca6b) + 0x27d4eb2f) | 0;

function singleKeys(records: Records, rule: BlockingRule, lists: readonly CodeLists[]): RuleKeys {
  const width = records.fields.length;
  const state = new Int32Array(records.count).fill(1);
  const isOut = new Uint8Array(records.count);
  // One part after another over all records: each list then stays in the cache.
  for (const [p, { field }] of rule.parts.entries()) {
    const { starts, codes } = lists[p] as CodeLists;
    for (let r = 0, place = field; r < records.count; r++, place += width) {
      const value = records.rows[place] as number;
      const start = starts[value] as number;
      if (start === starts[value + 1]) isOut[r] = 1;
      else state[r] = joinCode(state[r] as number, codes[start] as number);
    }
  }
  const keys = sharedUints(records.count);
  for (let r = 0; r < records.count; r++) keys[r] = isOut[r] === 1 ? 0 : mixCode(state[r] as number);
  return { codes: keys, starts: undefined };
}

/** All combinations of one code per part, of one record after another. */
class Combiner {
  readonly #lists: readonly CodeLists[];
  readonly codes = new Uint32Array(MOST_CODES);
  #from = new Int32Array(MOST_CODES);
  #to = new Int32Array(MOST_CODES);

  constructor(lists: readonly CodeLists[]) {
    this.#lists = lists;
  }

  /** Fills `codes`, distinct and sorted, from the values of one record; returns how many there are. */
  combine(rows: Uint32Array, place: number, parts: readonly KeyPart[]): number {
    let size = 1;
    this.#from[0] = 1;
    for (let p = 0; p < parts.length && size > 0; p++) {
      const value = rows[place + (parts[p] as KeyPart).field] as number;
      size = this.#extend(this.#lists[p] as CodeLists, value, size);
    }
    let distinct = 0;
    for (let i = 0; i < size; i++) distinct = this.#insert(mixCode(this.#from[i] as number), distinct);
    return distinct;
  }

  #extend({ starts, codes }: CodeLists, value: number, size: number): number {
    const end = starts[value + 1] as number;
    let next = 0;
    for (let i = 0; i < size; i++) {
      for (let c = starts[value] as number; c < end && next < MOST_CODES; c++) {
        this.#to[next++] = joinCode(this.#from[i] as number, codes[c] as number);
      }
    }
    [this.#from, this.#to] = [this.#to, this.#from];
    return next;
  }

  #insert(code: number, size: number): number {
    const { codes } = this;
    let at = size;
    while (at > 0 && (codes[at - 1] as number) > code) at--;
    if (at > 0 && codes[at - 1] === code) return size;
    codes.copyWithin(at + 1, at, size);
    codes[at] = code;
    return size + 1;
  }
}

const UNDECIDED = -1;

/** The code of a record whose parts have one code each, as most have; 0 without a code, `UNDECIDED` when it has more. */
function onlyCode(rows: Uint32Array, place: number, parts: readonly KeyPart[], lists: readonly CodeLists[]): number {
  let state = 1;
  let isSeveral = false;
  for (let p = 0; p < parts.length; p++) {
    const value = rows[place + (parts[p] as KeyPart).field] as number;
    const { starts, codes } = lists[p] as CodeLists;
    const start = starts[value] as number;
    const count = (starts[value + 1] as number) - start;
    if (count === 0) return 0;
    if (count > 1) isSeveral = true;
    else state = joinCode(state, codes[start] as number);
  }
  return isSeveral ? UNDECIDED : mixCode(state);
}

function grown(codes: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(codes.length * 2);
  larger.set(codes);
  return larger;
}

function severalKeys(records: Records, { parts }: BlockingRule, lists: readonly CodeLists[]): RuleKeys {
  const width = records.fields.length;
  const combiner = new Combiner(lists);
  const starts = sharedUints(records.count + 1);
  let codes = new Uint32Array(records.count + (records.count >> 2) + MOST_CODES);
  let end = 0;
  for (let r = 0; r < records.count; r++) {
    const only = onlyCode(records.rows, r * width, parts, lists);
    if (only !== UNDECIDED) {
      if (end === codes.length) codes = grown(codes);
      if (only !== 0) codes[end++] = only;
      starts[r + 1] = end;
      continue;
    }
    const size = combiner.combine(records.rows, r * width, parts);
    if (end + size > codes.length) codes = grown(codes);
    for (let i = 0; i < size; i++) codes[end++] = combiner.codes[i] as number;
    starts[r + 1] = end;
  }
  const shared = sharedUints(end);
  shared.set(codes.subarray(0, end));
  return { codes: shared, starts };
}

/**
 * The codes of all records under one rule. Codes are 32 bits, so two blocks may meet by chance: at a million records
 * about a hundred pairs per rule, which are then compared and found different.
 */
export function blockingKeys(records: Records, rule: BlockingRule): RuleKeys {
  const lists = rule.parts.map((part) => listOf(records, part));
  return lists.every(isSingle) ? singleKeys(records, rule, lists) : severalKeys(records, rule, lists);
}

/** The codes of records that have equal values in all these fields; none where a value is missing. */
export function equalityKeys(records: Records, fields: readonly number[]): RuleKeys {
  const width = records.fields.length;
  const keys = new Uint32Array(records.count);
  for (let r = 0; r < records.count; r++) {
    let state = 1;
    let isOut = false;
    for (const field of fields) {
      const value = records.rows[r * width + field] as number;
      if (value === 0) isOut = true;
      state = joinCode(state, value);
    }
    keys[r] = isOut ? 0 : mixCode(state);
  }
  return { codes: keys, starts: undefined };
}

/** Stands for a record with several codes under a rule. A code that happens to be this is looked up with the others. */
export const SEVERAL = 0xffffffff;

/** The codes of all rules of a record side by side: whether a pair was met before is then one cache miss, not one per rule. */
export type FirstCodes = { readonly codes: Uint32Array; readonly width: number };

export function firstCodes(keys: readonly RuleKeys[], records: number): FirstCodes {
  const width = keys.length;
  const first = sharedUints(records * width);
  for (const [rule, { codes, starts }] of keys.entries()) {
    for (let r = 0, place = rule; r < records; r++, place += width) {
      if (starts === undefined) first[place] = codes[r] as number;
      else {
        const from = starts[r] as number;
        const count = (starts[r + 1] as number) - from;
        first[place] = count === 0 ? 0 : count === 1 ? (codes[from] as number) : SEVERAL;
      }
    }
  }
  return { codes: first, width };
}

/** Whether two records share a code under a rule. */
export function shareBlock({ codes, starts }: RuleKeys, i: number, j: number): boolean {
  if (starts === undefined) return codes[i] !== 0 && codes[i] === codes[j];
  return firstShared(codes, starts, i, j) !== 0;
}

/** The lowest code that two records share, or 0. A pair is emitted in that block only. Codes of 0 were taken out. */
export function firstShared(codes: Uint32Array, starts: Uint32Array, i: number, j: number): number {
  let a = starts[i] as number;
  let b = starts[j] as number;
  const endA = starts[i + 1] as number;
  const endB = starts[j + 1] as number;
  while (a < endA && b < endB) {
    const x = codes[a] as number;
    const y = codes[b] as number;
    if (x === y && x !== 0) return x;
    if (x <= y) a++;
    else b++;
  }
  return 0;
}
