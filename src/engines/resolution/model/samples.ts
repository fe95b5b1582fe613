/** Samples: the pairs that a model is learned from, compared by several threads. */
import { equalityKeys } from "../blocking/keys.ts";
import type { Records } from "../records/records.ts";
import type { Step } from "../threads/step.ts";
import { sampleRandomPairs } from "./chance.ts";
import type { PairRules } from "./levels.ts";
import { type Histogram, histogramOf, samplePairs, type Session, type SessionPairs } from "./sessions.ts";

type Context = { readonly records: Records; readonly rules: PairRules };

/** Random pairs from one seed, as a histogram of their codes. */
export const randomStep: Step<Context, { readonly samples: number; readonly seed: number }, Histogram> = {
  name: "random",
  start:
    ({ records, rules }) =>
    ({ samples, seed }) =>
      histogramOf(sampleRandomPairs(records, rules, samples, seed)),
};

/** Pairs of one session. */
export const sessionStep: Step<
  Context,
  { readonly session: Session; readonly most: number; readonly seed: number },
  SessionPairs
> = {
  name: "session",
  start:
    ({ records, rules }) =>
    ({ session, most, seed }) =>
      samplePairs(records, rules, equalityKeys(records, session.fields), { most, seed }),
};

/** Adds histograms; codes come out sorted, so that sums do not depend on the order of parts. */
export function addHistograms(parts: readonly Histogram[]): Histogram {
  const counts = new Map<number, number>();
  for (const part of parts) {
    for (const [i, code] of part.codes.entries())
      counts.set(code, (counts.get(code) ?? 0) + (part.counts[i] as number));
  }
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  return {
    codes: Float64Array.from(sorted, ([code]) => code),
    counts: Float64Array.from(sorted, ([, count]) => count),
  };
}
