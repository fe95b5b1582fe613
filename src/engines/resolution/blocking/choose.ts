/**
 * Choose: blocking rules from the data, when none are given.
 *
 * A rule should catch matches that others miss, and few strangers. How matches err was learned (`model`), so from the
 * pairs of the sessions that look like matches, synthetic matches are put together: each group of fields from a session
 * that did not demand it to agree. On these, rules are chosen greedily by how many new matches they catch per pair that
 * they cost (the budgeted form of maximum coverage, Khuller, Moss & Naor 1999), which also estimates the recall.
 */
import { fieldKind } from "../fields/spec.ts";
import { levelsOfCode, levelCounts } from "../model/levels.ts";
import type { Model } from "../model/model.ts";
import { randomFrom } from "../model/random.ts";
import type { Session, SessionPairs } from "../model/sessions.ts";
import type { Records } from "../records/records.ts";
import { Scorer } from "../scoring/scorer.ts";
import { passingBlocksOf, countBlocks } from "./blocks.ts";
import { type BlockingRule, blockingKeys, type ChosenRule, type KeyPart } from "./keys.ts";
import { sharedUints, shareCode } from "../fields/field.ts";

export type ChooseSettings = {
  /** Pairs that may be compared in all. */
  readonly mostPairs: number;
  /** Blocks of more records are not compared. */
  readonly mostRecords: number;
  /** Pairs that one rule may cost for each new match that it catches. */
  readonly mostPerMatch: number;
  /** Pairs that any file may cost, however small, and what a rule may cost per new match as long as they last. */
  readonly freePairs: number;
  readonly mostPerFreeMatch: number;
  readonly mostRules: number;
  readonly seed: number;
};

/** Parts that a random pair agrees on more often than this split nothing. */
const LOOSEST_PART = 0.3;

/** Masks are 31 bits. */
const MOST_PARTS = 31;
const MOST_PARTS_PER_RULE = 4;
const SYNTHETIC_MATCHES = 4000;

/** Rules of which the pairs are really counted. */
const CANDIDATES = 400;

type Part = KeyPart & { readonly chance: number; readonly group: string };

/** Codes are counted by their high bits: at a million values two codes in one count add less than a hundredth. */
const COUNT_BITS = 20;

/** Probability that two random records share a code of a list. */
function chanceOfPart(records: Records, { field, list }: KeyPart): number {
  const of = records.fields[field] as Records["fields"][number];
  const codes = of.values.lists[list];
  if (codes === undefined) return 1;
  const frequency = new Float64Array(1 << COUNT_BITS);
  for (let v = 1; v < of.values.count; v++) {
    const count = of.counts[v] as number;
    for (let i = codes.starts[v] as number; i < (codes.starts[v + 1] as number); i++) {
      const place = (codes.codes[i] as number) >>> (32 - COUNT_BITS);
      frequency[place] = (frequency[place] as number) + count;
    }
  }
  let squares = 0;
  for (const count of frequency) if (count > 1) squares += count * (count - 1);
  return squares / (records.count * (records.count - 1));
}

function partsOf(records: Records): readonly Part[] {
  const parts = records.fields.flatMap(({ spec }, field) =>
    fieldKind(spec.kind).keys.map((list) => ({
      field,
      list,
      group: spec.group,
      chance: chanceOfPart(records, { field, list }),
    })),
  );
  return parts
    .filter(({ chance }) => chance > 0 && chance <= LOOSEST_PART)
    .toSorted((a, b) => a.chance - b.chance)
    .slice(0, MOST_PARTS);
}

/** Which parts a pair agrees on, as bits. */
function maskOf(records: Records, parts: readonly Part[], i: number, j: number): number {
  const width = records.fields.length;
  let mask = 0;
  for (const [p, { field, list }] of parts.entries()) {
    const a = records.rows[i * width + field] as number;
    const b = records.rows[j * width + field] as number;
    const codes = records.fields[field]?.values.lists[list];
    if (a !== 0 && b !== 0 && codes !== undefined && shareCode(codes, a, b)) mask |= 1 << p;
  }
  return mask;
}

/** Masks of likely matches of one session. */
function likelyMatches(records: Records, model: Model, pairs: SessionPairs, parts: readonly Part[]): readonly number[] {
  const scorer = new Scorer(model, records);
  const counts = levelCounts(records);
  const masks: number[] = [];
  for (const [p, code] of pairs.codes.entries()) {
    const i = pairs.left[p] as number;
    const odds = scorer.odds(i, code, Uint8Array.from(levelsOfCode(code, counts)));
    if (odds < 1) continue;
    masks.push(maskOf(records, parts, i, pairs.right[p] as number));
    if (masks.length >= SYNTHETIC_MATCHES) break;
  }
  return masks;
}

/** Synthetic matches: the parts of each group from a likely match of a session that leaves the group free. */
function syntheticMatches(
  records: Records,
  model: Model,
  sessions: readonly Session[],
  samples: readonly SessionPairs[],
  parts: readonly Part[],
  seed: number,
): readonly number[] {
  const pools = samples.map((pairs) => likelyMatches(records, model, pairs, parts));
  const random = randomFrom(seed);
  const groups = [...new Set(parts.map(({ group }) => group))].map((group) => {
    const bits = parts.reduce((mask, part, p) => (part.group === group ? mask | (1 << p) : mask), 0);
    const isFree = (s: number): boolean =>
      sessions[s]?.fields.every((f) => records.fields[f]?.spec.group !== group) === true;
    const free = pools.filter((pool, s) => pool.length > 0 && isFree(s));
    return { bits, pools: free.length > 0 ? free : pools.filter((pool) => pool.length > 0) };
  });
  return Array.from({ length: SYNTHETIC_MATCHES }, () =>
    groups.reduce((mask, { bits, pools: own }) => {
      const pool = own[Math.floor(random() * own.length)] ?? [];
      return mask | ((pool[Math.floor(random() * pool.length)] ?? 0) & bits);
    }, 0),
  );
}

type Candidate = { readonly parts: readonly Part[]; readonly mask: number; readonly expected: number };

/** All combinations of parts of different fields that are tight enough, and of which no part can be missed. */
function candidatesOf(parts: readonly Part[], pairs: number, mostPairs: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const extend = (chosen: readonly Part[], mask: number, chance: number, from: number): void => {
    if (chosen.length > 0 && chance * pairs <= mostPairs) {
      const isTight = chosen.every((part) => (chance / part.chance) * pairs > mostPairs);
      if (isTight) found.push({ parts: chosen, mask, expected: chance * pairs });
      return;
    }
    if (chosen.length === MOST_PARTS_PER_RULE) return;
    for (let p = from; p < parts.length; p++) {
      const part = parts[p] as Part;
      if (chosen.some(({ field }) => field === part.field)) continue;
      extend([...chosen, part], mask | (1 << p), chance * part.chance, p + 1);
    }
  };
  extend([], 0, 1, 0);
  return found;
}

/** Records on which the pairs of a rule are counted: some per cent of error at a million records, for a twentieth of the work. */
const COUNTED_RECORDS = 50_000;

/** An evenly spread part of the records, to count on. */
function sampleOf(records: Records): Records {
  if (records.count <= COUNTED_RECORDS) return records;
  const width = records.fields.length;
  const rows = sharedUints(COUNTED_RECORDS * width);
  const step = records.count / COUNTED_RECORDS;
  for (let r = 0; r < COUNTED_RECORDS; r++) {
    const from = Math.floor(r * step) * width;
    rows.set(records.rows.subarray(from, from + width), r * width);
  }
  return { ...records, count: COUNTED_RECORDS, rows };
}

/** Pairs in the blocks of a rule, from a sample of the records. */
function countPairs(records: Records, sample: Records, rule: BlockingRule, mostRecords: number): number {
  const scale = records.count / sample.count;
  const counts = countBlocks(passingBlocksOf(blockingKeys(sample, rule)), Math.max(2, mostRecords / scale));
  return counts.pairs * scale * scale;
}

const coverage = (matches: ReadonlyMap<number, number>, mask: number): number => {
  let covered = 0;
  for (const [match, weight] of matches) if ((match & mask) === mask) covered += weight;
  return covered;
};

/** A candidate with what it was worth when last looked at; that only falls as other rules are chosen. */
type Rated = { readonly candidate: Candidate; readonly ratio: number; readonly expected: number | undefined };

/** Choosing under way: the matches that no rule catches yet, and the pairs that may still be spent. */
class Choice {
  readonly chosen: ChosenRule[] = [];
  readonly #records: Records;
  readonly #sample: Records;
  readonly #settings: ChooseSettings;
  readonly #matchesExpected: number;
  /** Per mask of synthetic matches their share. */
  readonly #left: Map<number, number>;
  #budget: number;
  #rated: readonly Rated[];

  constructor(
    records: Records,
    matches: readonly number[],
    matchesExpected: number,
    candidates: readonly Candidate[],
    settings: ChooseSettings,
  ) {
    this.#records = records;
    this.#sample = sampleOf(records);
    this.#settings = settings;
    this.#matchesExpected = matchesExpected;
    this.#budget = settings.mostPairs;
    this.#left = new Map();
    for (const mask of matches) this.#left.set(mask, (this.#left.get(mask) ?? 0) + 1 / matches.length);
    this.#rated = candidates
      .map((candidate) => ({
        candidate,
        ratio: this.#ratioOf(candidate.mask, candidate.expected),
        expected: undefined,
      }))
      .toSorted((a, b) => b.ratio - a.ratio)
      .slice(0, CANDIDATES);
  }

  /** Looks at the first candidate; false when no rule is worth its pairs any more. */
  step(): boolean {
    const [best, ...others] = this.#rated;
    if (best === undefined || this.chosen.length >= this.#settings.mostRules || !this.#isWorth(best.ratio))
      return false;
    const { mask, parts } = best.candidate;
    const rule: BlockingRule = { parts: parts.map(({ field, list }) => ({ field, list })) };
    const expected = best.expected ?? countPairs(this.#records, this.#sample, rule, this.#settings.mostRecords);
    const ratio = this.#ratioOf(mask, expected);
    this.#rated = others;
    // Lazy greedy (Minoux 1978): a candidate is looked at again only when it stands first.
    if (ratio < (others[0]?.ratio ?? 0)) this.#rated = insertRated(others, { ...best, ratio, expected });
    else if (expected <= this.#budget && this.#isWorth(ratio)) this.#take(rule, mask, expected);
    return true;
  }

  #take(rule: BlockingRule, mask: number, pairs: number): void {
    this.#budget -= pairs;
    this.chosen.push({ rule, pairs, adds: coverage(this.#left, mask) });
    for (const match of this.#left.keys()) if ((match & mask) === mask) this.#left.delete(match);
  }

  #ratioOf(mask: number, expected: number): number {
    return (coverage(this.#left, mask) * this.#matchesExpected) / (expected + this.#records.count / 20);
  }

  /** Within the pairs that any file may cost, a rule may cost more. */
  #isWorth(ratio: number): boolean {
    const { mostPairs, freePairs, mostPerFreeMatch, mostPerMatch } = this.#settings;
    return ratio * (this.#budget > mostPairs - freePairs ? mostPerFreeMatch : mostPerMatch) >= 1;
  }
}

/** Chooses rules; an empty list when the sessions hold no likely match to learn from. */
export function chooseRules(
  records: Records,
  model: Model,
  sessions: readonly Session[],
  samples: readonly SessionPairs[],
  matchesExpected: number,
  settings: ChooseSettings,
): readonly ChosenRule[] {
  const parts = partsOf(records);
  const matches = syntheticMatches(records, model, sessions, samples, parts, settings.seed);
  const pairs = (records.count * (records.count - 1)) / 2;
  const candidates = candidatesOf(parts, pairs, Math.min(settings.mostPairs, pairs) / 4);
  const choice = new Choice(records, matches, matchesExpected, candidates, settings);
  while (choice.step());
  return choice.chosen;
}

function insertRated(rated: readonly Rated[], one: Rated): readonly Rated[] {
  const at = rated.findIndex(({ ratio }) => ratio < one.ratio);
  return at === -1 ? [...rated, one] : rated.toSpliced(at, 0, one);
}
