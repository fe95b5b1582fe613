/**
 * Resolution: which records of one or more registers are about one person, organisation, address or thing.
 *
 * After Fellegi & Sunter 1969, with classes for households and removals instead of blind independence (Larsen & Rubin
 * 2001), EM on counts of comparison vectors (Winkler 1988; Enamorado, Fifield & Imai 2019) and term frequencies. It runs on
 * numbers: values are read once, pairs are compared once, and nothing is kept of a pair that weighs too little.
 *
 *   const crew = openCrew(2);
 *   const records = await buildRecords([{ table, fields: recogniseColumns(...).fields }], crew);
 *   const model = await trainModel(records, { profile: PROFILES.snel, seed: 1 }, crew);
 *   const plan = await planBlocking(records, rulesOf(model), PROFILES.snel.blocking.mostRecords, crew);
 *   const pairs = await scorePairs(records, model, plan, { pairing: { kind: "dedupe" }, floor: -6 }, crew);
 *   const clusters = clusterPairs(records, pairs, { threshold: 0, judgements: [], authoritative: [], isOneToOne: false });
 */

// Threads: `openCrew(1)` works in the calling thread; any number of threads gives the same numbers.
export { openCrew } from "./threads/open-crew.ts";
export { readTableInParts } from "./threads/read-table.ts";
export { type Crew, soloCrew } from "./threads/step.ts";

// Records: what is compared.
export { type FieldSpec, fieldKind } from "./fields/spec.ts";
export { type FieldKind, type FieldValues, DIFFERENT, MISSING } from "./fields/field.ts";
export { buildRecords, type Source } from "./records/build.ts";
export type { Field, Records } from "./records/records.ts";

// Model: what is believed, as JSON.
export { type Fingerprint, fingerprintOf } from "./model/fingerprint.ts";
export { type PairClass, BIRTH, FAMILY, GIVEN, HOME, SHARED_PREFIX } from "./model/classes.ts";
export { Comparer, levelCounts, levelsOfCode, type PairRules } from "./model/levels.ts";
export {
  type ClassModel,
  type FieldModel,
  type Model,
  MODEL_VERSION,
  type ModelRefusal,
  refuseModel,
  rulesOf,
  type TrainingReport,
} from "./model/model.ts";
export { type Profile, PROFILES } from "./model/profile.ts";
export { countPossiblePairs, trainModel, type TrainSettings } from "./model/train.ts";

// Blocking: which pairs are compared at all.
export type { BlockCounts } from "./blocking/blocks.ts";
export { type BlockingRule, type ChosenRule, blockingKeys, type KeyPart, type RuleKeys } from "./blocking/keys.ts";
export { type BlockingPlan, nameOfRule, planBlocking, type RulePlan } from "./blocking/plan.ts";
export { countNewPairs, type RuleCounts } from "./blocking/count.ts";
export type { Pairing } from "./blocking/walk.ts";

// Scoring: pairs with weight and comparison vector.
export type { ScoreSettings } from "./scoring/predict.ts";
export type { Pairs } from "./scoring/pairs.ts";
export { probabilityOfWeight, weightOfProbability } from "./scoring/probability.ts";
export { type ScoredPairs, scorePairs } from "./scoring/score.ts";
export { frequencyRatios } from "./scoring/frequency.ts";
export { Scorer } from "./scoring/scorer.ts";

// Clusters: records that are one entity.
export type { Bridge } from "./clusters/bridges.ts";
export { type Alternative, clusterPairs, type ClusterSettings, type Clusters } from "./clusters/cluster.ts";
export { type Identities, nameClusters, type Redirect } from "./clusters/identity.ts";
export type { Barrier, Judgement } from "./clusters/judgement.ts";
export { authoritativeFields } from "./clusters/authoritative.ts";

// Columns: from the bytes of a file to a table and the fields in it.
export { readRecords } from "./columns/csv.ts";
export { type Delimiter, detectDelimiter, findRecordEnd } from "./columns/csv-scan.ts";
export { textReader } from "./columns/dictionary.ts";
export { columnsInUse, placeFields, sharedFields } from "./columns/place-fields.ts";
export type { ColumnReading } from "./columns/choose-fields.ts";
export { recogniseColumns, type Schema } from "./columns/recognise.ts";
export { type Column, countForeignValues, joinTables, recordIdOf, type Table } from "./columns/table.ts";
export { type TableLayout, TableReader, type TableRefusal } from "./columns/table-reader.ts";

// Names: one name against one name.
export { NAME_THRESHOLD, NameComparer, type NameKind } from "./values/name-alignment-names.ts";

// Explanation: how a pair came to its weight, for ever.
export { type Explanation, explainVector, isExplainable, type Step, type StoredVector } from "./explain/explain.ts";
export { keyWords } from "./explain/key-words.ts";
export { VectorReader } from "./explain/vector.ts";
export { Weigher } from "./explain/weigh.ts";
export { classWords, type Language, levelWords, stepWords, summaryWords } from "./explain/words.ts";

// Live: one record against all, while records come and go.
export {
  LiveIndex,
  type LiveMatch,
  type LiveRecord,
  liveRecordOf,
  type LiveSettings,
  type RecordKey,
} from "./live/live-index.ts";

// Measures against known answers, and the report.
export { type LabelInput, measureLabels, type Measured, type Quality } from "./report/measure.ts";
export { renderReport } from "./report/report.ts";
export type {
  ReportBar,
  ReportData,
  ReportField,
  ReportLabels,
  ReportLevel,
  ReportPair,
  ReportRule,
} from "./report/report-data.ts";
