/** Fit: from what was counted to a model. */
import type { FieldSpec } from "../fields/spec.ts";
import { fieldKind } from "../fields/spec.ts";
import { chanceOf, type LevelProbabilities } from "./chance.ts";
import { classesFor, type PairClass } from "./classes.ts";
import { type Company, findCompany } from "./company.ts";
import { type EmInput, type EmResult, Expectation, isSeen, runEm, type SessionData } from "./em.ts";
import type { PairRules } from "./levels.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { type ClassModel, type FieldModel, type Model, MODEL_VERSION } from "./model.ts";
import { randomFrom } from "./random.ts";
import type { Histogram } from "./sessions.ts";

export type Observed = {
  readonly specs: readonly FieldSpec[];
  readonly rules: PairRules;
  /** All pairs of records that might be compared. */
  readonly pairs: number;
  readonly pure?: boolean;
  /** Codes of random pairs. */
  readonly random: Histogram;
  /** Per field the chance that two records with a value have an equal one. */
  readonly equal: readonly number[];
  /** Per field the share of records with a value. */
  readonly filled: readonly number[];
  readonly sessions: readonly SessionData[];
  readonly fingerprint: Fingerprint;
};

export type FitSettings = {
  /** How many starts EM gets; the first is from belief, the others from random errors and shares. */
  readonly starts: number;
  readonly seed: number;
};

/** How many pairs the belief about errors is worth. */
const BELIEF = 20;

/** Rounds in which chance is cleared of the matches among random pairs; the third changes nothing in the fourth digit. */
const ROUNDS = 3;

/** Clearing leaves at least this part of a chance. */
const LEAST_LEFT = 0.02;

/** Believed share of matches, and of each other class, among the pairs of a session. */
const MATCH_SHARE = 0.3;
const OTHER_SHARE = 0.03;

const groupsOf = (specs: readonly FieldSpec[]): readonly string[] => [...new Set(specs.map(({ group }) => group))];

const errorsOf = (specs: readonly FieldSpec[]): LevelProbabilities =>
  specs.map(({ kind }) => Float64Array.from(fieldKind(kind).errors));

function startShares(input: EmInput): readonly Float64Array[] {
  const matches = input.classes.filter(({ isMatch }) => isMatch).length;
  const believed = input.classes.map(({ isMatch, same }) => {
    if (isMatch) return MATCH_SHARE / matches;
    return same.length > 0 ? OTHER_SHARE : 1;
  });
  return input.sessions.map(({ fields }) => {
    const shares = Float64Array.from(believed, (share, c) => (isSeen(input, c, fields) ? share : 0));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / total);
  });
}

/** Errors drawn at random around belief: equal values in 60 to 95 of 100 pairs. */
function randomErrors(belief: LevelProbabilities, seed: number): LevelProbabilities {
  const random = randomFrom(seed);
  return belief.map((errors) => {
    const equal = 0.6 + 0.35 * random();
    const last = errors.length - 1;
    const rest = 1 - (errors[last] as number);
    return errors.map((error, level) => (level === last ? equal : (error / rest) * (1 - equal)));
  });
}

function inputOf(observed: Observed, chance: LevelProbabilities, company: readonly Company[]): EmInput {
  const { specs } = observed;
  const groups = groupsOf(specs);
  const classes = classesFor(specs);
  return {
    levelCounts: specs.map(({ kind }) => fieldKind(kind).levels.length),
    groupOf: specs.map(({ group }) => groups.indexOf(group)),
    classes,
    isSame: classes.map(({ same }) => groups.map((group) => same.includes(group))),
    chance,
    company,
    prior: errorsOf(specs).map((errors) => errors.map((error) => error * BELIEF)),
    sessions: observed.sessions,
  };
}

/**
 * Groups are replaced independently: who moves does not marry more often for it. A match that has two groups from chance
 * cannot be told from strangers who agree on the rest (a given name and a birth date, among a million people), so its
 * share is not read from the pairs but follows from the classes with one replaced group.
 */
function tieReplacements({ classes }: Pick<EmInput, "classes">, shares: readonly number[]): readonly number[] {
  const matches = classes.flatMap(({ isMatch, same }, c) => (isMatch ? [{ c, size: same.length, same }] : []));
  const most = Math.max(...matches.map(({ size }) => size));
  const whole = matches.find(({ size }) => size === most);
  const shareOfWhole = whole === undefined ? 0 : (shares[whole.c] as number);
  if (whole === undefined || shareOfWhole === 0) return shares;
  const rates = new Map(
    matches
      .filter(({ size }) => size === most - 1)
      .map(({ c, same }) => [
        whole.same.find((group) => !same.includes(group)) ?? "",
        (shares[c] as number) / shareOfWhole,
      ]),
  );
  return shares.map((share, c) => {
    const { isMatch, same } = classes[c] as PairClass;
    const replaced = whole.same.filter((group) => !same.includes(group));
    if (!isMatch || replaced.length < 2) return share;
    return replaced.reduce((product, group) => product * (rates.get(group) ?? 0), shareOfWhole);
  });
}

/**
 * Shares of the classes among all pairs, from their shares in the sessions: a class is expected in a session as often as
 * its pairs agree on the session's fields. Only sessions whose fields come from one source in the class count, because
 * elsewhere it hides among strangers.
 */
function sharesOf(observed: Observed, input: EmInput, em: EmResult): readonly number[] {
  const found = input.classes.map((_, c) => {
    let found = 0;
    let reach = 0;
    for (const [s, { fields, total }] of observed.sessions.entries()) {
      if (!fields.every((f) => input.isSame[c]?.[input.groupOf[f] as number] === true)) continue;
      found += total * ((em.shares[s] as Float64Array)[c] as number);
      reach += fields.reduce(
        (product, f) => product * (observed.filled[f] as number) ** 2 * ((em.same[f] as Float64Array).at(-1) as number),
        1,
      );
    }
    return reach === 0 ? 0 : found / reach / observed.pairs;
  });
  const shares = tieReplacements(input, found);
  const strangers = input.classes.findIndex(({ isMatch, same }) => !isMatch && same.length === 0);
  const others = shares.reduce((sum, share, c) => (c === strangers ? sum : sum + share), 0);
  const scale = others > 0.9 ? 0.9 / others : 1;
  return shares.map((share, c) => (c === strangers ? 1 - others * scale : share * scale));
}

/** Takes out of the chance what comes from pairs that have the field from one source: random pairs hold matches too. */
function cleared(raw: LevelProbabilities, input: EmInput, em: EmResult, shares: readonly number[]): LevelProbabilities {
  return raw.map((levels, f) => {
    const group = input.groupOf[f] as number;
    const fromOne = shares.reduce((sum, share, c) => (input.isSame[c]?.[group] === true ? sum + share : sum), 0);
    const same = em.same[f] as Float64Array;
    const left = levels.map((chance, level) =>
      Math.max(chance - fromOne * (same[level] as number), chance * LEAST_LEFT),
    );
    const total = left.reduce((sum, chance) => sum + chance, 0);
    return left.map((chance) => chance / total);
  });
}

function bestRun(
  input: EmInput,
  { starts, seed }: FitSettings,
): { readonly best: EmResult; readonly runs: readonly (EmResult & { readonly seed: number })[] } {
  const shares = startShares(input);
  const belief = input.prior.map((counts) => counts.map((count) => count / BELIEF));
  const runs = Array.from({ length: starts }, (_, start) => {
    const from = start === 0 ? belief : randomErrors(belief, seed + start);
    return { ...runEm(input, from, shares), seed: start === 0 ? 0 : seed + start };
  });
  const [best] = runs.toSorted((a, b) => b.logLikelihood - a.logLikelihood);
  if (best === undefined) throw new RangeError("EM needs at least one start");
  return { best, runs };
}

/** Which fields keep company among random pairs that have nothing from one source. */
function companyOf(observed: Observed, input: EmInput, em: EmResult, shares: readonly number[]): readonly Company[] {
  const isStranger = (c: number): boolean => input.isSame[c]?.includes(true) === false;
  const strange = new Expectation(input).posterior(observed.random, em.same, Float64Array.from(shares), isStranger);
  return findCompany(observed.random, input.levelCounts, input.chance, strange);
}

/** Learns a model. Chance and errors are learned in turn, because random pairs hold matches and matches are found by chance. */
export function fitModel(observed: Observed, settings: FitSettings): Model {
  const levels = observed.specs.map(({ kind }) => fieldKind(kind).levels.length);
  const raw = chanceOf(observed.random, levels, observed.equal);
  let input = inputOf(observed, raw, []);
  let { best, runs } = bestRun(input, settings);
  let shares = sharesOf(observed, input, best);
  for (let round = 1; round < ROUNDS; round++) {
    const company = companyOf(observed, input, best, shares);
    input = inputOf(observed, observed.pure === true ? raw : cleared(raw, input, best, shares), company);
    ({ best, runs } = bestRun(input, settings));
    shares = sharesOf(observed, input, best);
  }
  return toModel(observed, input, best, shares, runs);
}

function toModel(
  observed: Observed,
  input: EmInput,
  best: EmResult,
  shares: readonly number[],
  runs: readonly (EmResult & { readonly seed: number })[],
): Model {
  const { specs, rules, fingerprint, sessions } = observed;
  return {
    version: MODEL_VERSION,
    fields: specs.map(({ name, kind, group }, f) => ({
      name,
      kind,
      group,
      levels: fieldKind(kind).levels,
      same: Array.from(best.same[f] as Float64Array),
      chance: Array.from(input.chance[f] as Float64Array),
      beside: besideOf(input.company.find(({ field }) => field === f)),
    })),
    classes: input.classes.map((pairClass, c): ClassModel => ({ ...pairClass, share: shares[c] as number })),
    rules,
    blocking: [],
    fingerprint,
    training: {
      sessions: sessions.map(({ fields, total, histogram }) => ({
        fields: fields.map((f) => specs[f]?.name ?? ""),
        pairs: total,
        sampled: histogram.counts.reduce((sum, count) => sum + count, 0),
      })),
      runs: runs.map(({ seed, iterations, hasConverged, logLikelihood }) => ({
        seed,
        iterations,
        hasConverged,
        logLikelihood,
      })),
    },
  };
}

const besideOf = (company: Company | undefined): FieldModel["beside"] =>
  company === undefined ? undefined : { field: company.beside, chance: Array.from(company.chance) };
