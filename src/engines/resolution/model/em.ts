/**
 * EM: how often each field errs in records of one source, and how frequent each class of pair is, learned without labels
 * (Dempster, Laird & Rubin 1977; for linkage Winkler 1988 and Enamorado, Fifield & Imai 2019).
 *
 * It runs on histograms of codes, so an iteration costs some thousand steps for any number of pairs. Chance is known
 * beforehand (`chance.ts`) and stays fixed; a class differs from another only in which groups come from one source
 * (`classes.ts`), so the errors per field are learned from all classes and sessions together.
 */
import type { LevelProbabilities } from "./chance.ts";
import type { PairClass } from "./classes.ts";
import type { Company } from "./company.ts";
import { levelsOfCode } from "./levels.ts";
import type { Histogram } from "./sessions.ts";

export type SessionData = {
  /** Fields on which the pairs of this session agree by construction; nothing is learned about them here. */
  readonly fields: readonly number[];
  /** Pairs in the session, sampled or not. */
  readonly total: number;
  readonly histogram: Histogram;
};

export type EmInput = {
  readonly levelCounts: readonly number[];
  /** Per field the place of its group. */
  readonly groupOf: readonly number[];
  readonly classes: readonly PairClass[];
  /** Per class and group: whether it comes from one source. */
  readonly isSame: readonly (readonly boolean[])[];
  readonly chance: LevelProbabilities;
  readonly company: readonly Company[];
  /** What is believed of errors before seeing data, as counts of pairs per field and level. */
  readonly prior: LevelProbabilities;
  readonly sessions: readonly SessionData[];
};

export type EmResult = {
  readonly same: LevelProbabilities;
  /** Per session and class: the share of pairs. */
  readonly shares: readonly Float64Array[];
  readonly iterations: number;
  readonly hasConverged: boolean;
  /** Mean log-likelihood per pair. */
  readonly logLikelihood: number;
};

const MOST_ITERATIONS = 200;

/** Converged when the mean log-likelihood per pair grows by less than this. */
const TOLERANCE = 1e-6;

/** Believed pairs per class and session, so that no class dies out before it is seen. */
const SHARE_PRIOR = 0.5;

/**
 * Whether a class can be told apart in a session. All pairs of a session agree on some groups; a class that has those by
 * chance is as good as absent when another class has the same groups from one source, and would take pairs from it:
 * among pairs of one address, those who moved away look like those who stayed.
 */
export function isSeen(
  { isSame, groupOf }: Pick<EmInput, "isSame" | "groupOf">,
  c: number,
  fields: readonly number[],
): boolean {
  const own = isSame[c] as readonly boolean[];
  const demanded = new Set(fields.map((f) => groupOf[f] as number));
  const wanted = own.map((same, group) => same || demanded.has(group));
  if (wanted.every((same, group) => same === own[group])) return true;
  return !isSame.some((other) => wanted.every((same, group) => same === other[group]));
}

const normalised = (counts: Float64Array): Float64Array => {
  let total = 0;
  for (const count of counts) total += count;
  return counts.map((count) => count / total);
};

/** The levels of every code of a session, one after another. */
function levelTable({ histogram }: SessionData, counts: readonly number[]): Uint8Array {
  const table = new Uint8Array(histogram.codes.length * counts.length);
  for (const [i, code] of histogram.codes.entries()) table.set(levelsOfCode(code, counts), i * counts.length);
  return table;
}

type Step = { readonly same: Float64Array[]; readonly shares: Float64Array[]; readonly logLikelihood: number };

export class Expectation {
  readonly #input: EmInput;
  readonly #tables: readonly Uint8Array[];
  readonly #responsibility: Float64Array;
  readonly #companyOf: readonly (Company | undefined)[];

  constructor(input: EmInput) {
    this.#input = input;
    this.#companyOf = input.levelCounts.map((_, f) => input.company.find(({ field }) => field === f));
    this.#tables = input.sessions.map((session) => levelTable(session, input.levelCounts));
    this.#responsibility = new Float64Array(input.classes.length);
  }

  /** One iteration: who belongs to which class under these parameters, and the parameters that follow. */
  step(same: LevelProbabilities, shares: readonly Float64Array[]): Step {
    const { prior, sessions } = this.#input;
    const sums = prior.map((counts) => Float64Array.from(counts));
    let logLikelihood = 0;
    let pairs = 0;
    const nextShares = sessions.map((session, s) => {
      const own = this.#input.isSame.reduce(
        (seen, _, c) => seen.fill(isSeen(this.#input, c, session.fields) ? SHARE_PRIOR : 0, c, c + 1),
        new Float64Array(this.#input.classes.length),
      );
      logLikelihood += this.#addSession(session, s, same, shares[s] as Float64Array, sums, own);
      for (const count of session.histogram.counts) pairs += count;
      return normalised(own);
    });
    return { same: sums.map(normalised), shares: nextShares, logLikelihood: logLikelihood / pairs };
  }

  #addSession(
    session: SessionData,
    s: number,
    same: LevelProbabilities,
    shares: Float64Array,
    sums: readonly Float64Array[],
    own: Float64Array,
  ): number {
    const width = this.#input.levelCounts.length;
    const free = Array.from({ length: width }, (_, f) => f).filter((f) => !session.fields.includes(f));
    const table = this.#tables[s] as Uint8Array;
    let logLikelihood = 0;
    for (const [i, count] of session.histogram.counts.entries()) {
      const levels = table.subarray(i * width, (i + 1) * width);
      const total = this.#weigh(levels, free, same, shares);
      logLikelihood += count * Math.log(total);
      for (let c = 0; c < own.length; c++) {
        const part = (count * (this.#responsibility[c] as number)) / total;
        own[c] = (own[c] as number) + part;
        this.#addLevels(c, part, levels, free, sums);
      }
    }
    return logLikelihood;
  }

  /** Fills the likelihood of the levels under each class and returns their sum. */
  #weigh(levels: Uint8Array, free: readonly number[], same: LevelProbabilities, shares: Float64Array): number {
    const { groupOf, isSame } = this.#input;
    const filled = free.filter((f) => levels[f] !== 0);
    const chances = filled.map((f) => this.#chanceOf(f, levels));
    const sames = filled.map((f) => (same[f] as Float64Array)[levels[f] as number] as number);
    let total = 0;
    for (let c = 0; c < shares.length; c++) {
      const ofClass = isSame[c] as readonly boolean[];
      let likelihood = shares[c] as number;
      for (const [i, f] of filled.entries()) {
        likelihood *= (ofClass[groupOf[f] as number] === true ? sames[i] : chances[i]) as number;
      }
      this.#responsibility[c] = likelihood;
      total += likelihood;
    }
    return total;
  }

  #chanceOf(f: number, levels: Uint8Array): number {
    const company = this.#companyOf[f];
    const isBeside =
      company !== undefined && levels[company.beside] === (this.#input.levelCounts[company.beside] as number) - 1;
    return (isBeside ? company.chance : (this.#input.chance[f] as Float64Array))[levels[f] as number] as number;
  }

  /** Probability, per code of a histogram, that the pair belongs to a class of which `isWanted`. */
  posterior(
    histogram: Histogram,
    same: LevelProbabilities,
    shares: Float64Array,
    isWanted: (c: number) => boolean,
  ): Float64Array {
    const free = Array.from(this.#input.levelCounts.keys());
    return histogram.codes.map((code) => {
      const total = this.#weigh(Uint8Array.from(levelsOfCode(code, this.#input.levelCounts)), free, same, shares);
      return this.#responsibility.reduce((sum, part, c) => (isWanted(c) ? sum + part / total : sum), 0);
    });
  }

  #addLevels(
    c: number,
    part: number,
    levels: Uint8Array,
    free: readonly number[],
    sums: readonly Float64Array[],
  ): void {
    const { groupOf, isSame } = this.#input;
    const ofClass = isSame[c] as readonly boolean[];
    for (const f of free) {
      const level = levels[f] as number;
      if (level === 0 || ofClass[groupOf[f] as number] !== true) continue;
      const sum = sums[f] as Float64Array;
      sum[level] = (sum[level] as number) + part;
    }
  }
}

/** Runs EM from given errors and shares until it converges. */
export function runEm(input: EmInput, startSame: LevelProbabilities, startShares: readonly Float64Array[]): EmResult {
  const expectation = new Expectation(input);
  let same = startSame;
  let shares = startShares;
  let logLikelihood = Number.NEGATIVE_INFINITY;
  for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
    const next = expectation.step(same, shares);
    const gained = next.logLikelihood - logLikelihood;
    ({ same, shares, logLikelihood } = next);
    if (gained < TOLERANCE && iterations > 1) return { same, shares, iterations, hasConverged: true, logLikelihood };
  }
  return { same, shares, iterations: MOST_ITERATIONS, hasConverged: false, logLikelihood };
}
