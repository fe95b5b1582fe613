/** Pairing: which pairs of records count, and what scoring needs to know. */
import type { Blocks } from "../blocking/blocks.ts";
import type { FirstCodes, RuleKeys } from "../blocking/keys.ts";
import type { Model } from "../model/model.ts";
import type { Records } from "../records/records.ts";

/** Which pairs count. */
export type Pairing =
  /** All pairs of one or more sets. */
  | { readonly kind: "dedupe" }
  /** Pairs of records of different sources. */
  | { readonly kind: "link" }
  /** Pairs of which at least one record stands at `from` or behind it: what was added since the last run. */
  | { readonly kind: "delta"; readonly from: number };

export type ScoreSettings = {
  readonly pairing: Pairing;
  /** Pairs of less weight (bits) are not kept. */
  readonly floor: number;
  /** Per field and value how many entities hold it; the records themselves are counted when it is not given. */
  readonly frequencies?: readonly Uint32Array[] | undefined;
};

export type ScoreContext = {
  readonly records: Records;
  readonly model: Model;
  readonly keys: readonly RuleKeys[];
  readonly first: FirstCodes;
  readonly blocks: readonly Blocks[];
  readonly mostRecords: number;
  readonly settings: ScoreSettings;
};
