/** Train: from records to a model, without labels: what to learn from, pairs to learn from, EM, and blocking rules. */
import { chooseRules } from "../blocking/choose.ts";
import type { Records } from "../records/records.ts";
import type { Crew } from "../threads/step.ts";
import { chanceOfEqual } from "./chance.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { fitModel } from "./fit.ts";
import type { Model } from "./model.ts";
import { planRules, planSessions } from "./plan.ts";
import type { Profile } from "./profile.ts";
import { addHistograms, randomStep, sessionStep } from "./samples.ts";
import { histogramOf } from "./sessions.ts";

/** Random pairs are compared in so many parts, whatever the number of threads, so that results do not depend on it. */
const RANDOM_PARTS = 4;

export type TrainSettings = { readonly profile: Profile; readonly seed: number };

/** Pairs of records that may be one entity: all of one set, or all between different sets. */
export function countPossiblePairs({ count, starts }: Records, isLink: boolean): number {
  const within = (size: number): number => (size * (size - 1)) / 2;
  if (!isLink) return within(count);
  return starts.slice(1).reduce((rest, end, s) => rest - within(end - (starts[s] as number)), within(count));
}

/**
 * Learns a model from the records alone (Fellegi & Sunter 1969; EM after Winkler 1988). The same records, profile and
 * seed give the same model, on any number of threads.
 */
export async function trainModel(records: Records, { profile, seed }: TrainSettings, crew: Crew): Promise<Model> {
  const rules = planRules(records);
  const sessions = planSessions(records);
  const context = { records, rules };
  const random = await crew.run(
    randomStep,
    context,
    Array.from({ length: RANDOM_PARTS }, (_, part) => ({
      samples: Math.ceil(profile.randomPairs / RANDOM_PARTS),
      seed: seed * RANDOM_PARTS + part,
    })),
  );
  const samples = await crew.run(
    sessionStep,
    context,
    sessions.map((session) => ({ session, most: profile.sessionPairs, seed })),
  );
  const pairs = countPossiblePairs(records, false);
  const fitted = fitModel(
    {
      specs: records.fields.map(({ spec }) => spec),
      rules,
      pairs,
      random: addHistograms(random),
      equal: records.fields.map(({ counts }) => chanceOfEqual(counts)),
      filled: records.fields.map(({ counts }) => 1 - (counts[0] as number) / Math.max(1, records.count)),
      sessions: sessions.map(({ fields }, s) => {
        const { total = 0, codes = new Float64Array(0) } = samples[s] ?? {};
        return { fields, total, histogram: histogramOf(codes) };
      }),
      fingerprint: fingerprintOf(records),
    },
    { starts: profile.starts, seed },
  );
  const matches = fitted.classes.reduce((sum, { isMatch, share }) => (isMatch ? sum + share : sum), 0) * pairs;
  const blocking = chooseRules(records, fitted, sessions, samples, matches, {
    ...profile.blocking,
    mostPairs: Math.max(profile.blocking.freePairs, profile.blocking.pairsPerRecord * records.count),
    seed,
  });
  return { ...fitted, blocking };
}
