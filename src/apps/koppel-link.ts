/** From files to groups of records: what `weerwerk koppel` does between reading its words and writing its answer. */
import { availableParallelism } from "node:os";
import {
  type BlockingPlan,
  type BlockingRule,
  clusterPairs,
  type Clusters,
  fieldKind,
  measureLabels,
  type Measured,
  type Model,
  openCrew,
  type Pairing,
  planBlocking,
  type Profile,
  PROFILES,
  rulesOf,
  type ScoredPairs,
  scorePairs,
  trainModel,
  weightOfProbability,
} from "../engines/resolution/index.ts";
import { KoppelError } from "./koppel-error.ts";
import { type Loaded, load } from "./koppel-load.ts";
import { readModel } from "./koppel-model.ts";
import type { KoppelOptions } from "./koppel-options.ts";
import type { Progress } from "./koppel-progress.ts";

/** What a linkage came to; the parts of the result are made from it. */
export type Linked = Loaded & {
  readonly model: Model;
  readonly profile: Profile;
  readonly pairing: Pairing;
  readonly plan: BlockingPlan;
  readonly pairs: ScoredPairs;
  readonly clusters: Clusters;
  /** Log2 of the odds from which records are joined. */
  readonly threshold: number;
  readonly measured: Measured | undefined;
};

/** Up to so many records the accurate profile takes less than a minute. */
const MOST_FOR_ACCURATE = 200_000;
const SEED = 1;

/** Probabilities of the table of thresholds. */
export const PROBABILITIES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999] as const;

const pairingOf = (loaded: Loaded, isWithin: boolean): Pairing =>
  loaded.files.length > 1 && !isWithin ? { kind: "link" } : { kind: "dedupe" };

/** Per record its file; undefined when pairs within a file count too. */
function sourceOf({ starts, count }: Loaded["records"], pairing: Pairing): Uint8Array | undefined {
  if (pairing.kind !== "link") return undefined;
  const source = new Uint8Array(count);
  for (const [s, start] of starts.slice(0, -1).entries()) source.fill(s, start, starts[s + 1]);
  return source;
}

/** The field that a column makes by itself. @throws {KoppelError} when the column is part of another field, or not compared */
function authoritativePlaces({ records }: Loaded, column: string | undefined): readonly number[] {
  if (column === undefined) return [];
  const place = records.fields.findIndex(({ spec }) => spec.name === column);
  if (place !== -1) return [place];
  throw new KoppelError(
    `De kolom ${column} wordt niet als nummer vergeleken.`,
    "noem met --gezaghebbend een kolom met een BSN, KvK-nummer of ander uitgegeven nummer.",
  );
}

/**
 * The rules of the model. When the file was too small to choose from, or there is but one field and so nothing to learn from
 * beside it, whoever has any key in common is compared.
 */
function chooseRules(model: Model, { fields }: Loaded["records"]): readonly BlockingRule[] {
  const chosen = rulesOf(model);
  if (chosen.length > 0 && fields.length > 1) return chosen;
  return fields.flatMap(({ spec }, field) => fieldKind(spec.kind).keys.map((list) => ({ parts: [{ field, list }] })));
}

/** @throws {KoppelError} for whatever is wrong with the files or the words */
export async function link(options: KoppelOptions, progress: Progress): Promise<Linked> {
  const known = options.model === undefined ? undefined : readModel(options.model);
  const crew = openCrew(Math.min(availableParallelism(), 8));
  try {
    const loaded = await load(options, known, crew, progress);
    const { records } = loaded;
    const profile = options.profile ?? PROFILES[records.count > MOST_FOR_ACCURATE ? "snel" : "nauwkeurig"];
    const pairing = pairingOf(loaded, options.isWithin);
    const authoritative = authoritativePlaces(loaded, options.authoritative);
    progress.begin("leren");
    const model = known ?? (await trainModel(records, { profile, seed: SEED }, crew));
    progress.begin("blokken");
    const plan = await planBlocking(records, chooseRules(model, records), profile.blocking.mostRecords, crew);
    progress.begin("vergelijken");
    const pairs = await scorePairs(records, model, plan, { pairing, floor: profile.floor }, crew, (done, all) => {
      progress.at(done / all);
    });
    progress.begin("groeperen");
    const threshold = weightOfProbability(options.threshold);
    const clusters = clusterPairs(records, pairs, { threshold, judgements: [], authoritative, isOneToOne: false });
    const measured =
      loaded.labels === undefined
        ? undefined
        : measureLabels(
            {
              labels: loaded.labels,
              sourceOf: sourceOf(records, pairing),
              pairs,
              keys: plan.keys,
              clusterOf: clusters.of,
            },
            [threshold, ...PROBABILITIES.map(weightOfProbability)],
          );
    return { ...loaded, model, profile, pairing, plan, pairs, clusters, threshold, measured };
  } finally {
    await crew.close();
  }
}
