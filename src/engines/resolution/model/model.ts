/**
 * Model: everything that turns levels into a probability, as plain JSON. A model that was trained and one that was set
 * by hand are the same thing; a stored decision is explained by the model of its version.
 */
import type { BlockingRule, ChosenRule } from "../blocking/keys.ts";
import { fieldKind } from "../fields/spec.ts";
import type { PairClass } from "./classes.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { PairRules } from "./levels.ts";

export const MODEL_VERSION = 1;

export type FieldModel = {
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly levels: readonly string[];
  /** Probability of each level when the field comes from one source (m); missing has 0. */
  readonly same: readonly number[];
  /** Probability of each level by accident (u); missing has 0. */
  readonly chance: readonly number[];
  /** Chances instead of those for pairs that are equal in the field at that place (`company.ts`). */
  readonly beside?: { readonly field: number; readonly chance: readonly number[] } | undefined;
};

export type ClassModel = PairClass & {
  /** Share of all pairs of records; together 1. */
  readonly share: number;
};

export type TrainingReport = {
  readonly sessions: readonly {
    readonly fields: readonly string[];
    readonly pairs: number;
    readonly sampled: number;
  }[];
  /** One per start: from which seed, how it ended. The best log-likelihood was kept. */
  readonly runs: readonly {
    readonly seed: number;
    readonly iterations: number;
    readonly hasConverged: boolean;
    readonly logLikelihood: number;
  }[];
};

export type Model = {
  readonly version: typeof MODEL_VERSION;
  readonly fields: readonly FieldModel[];
  readonly classes: readonly ClassModel[];
  readonly rules: PairRules;
  /** Blocking rules that were chosen with it. */
  readonly blocking: readonly ChosenRule[];
  /** Undefined for a model that was set by hand. */
  readonly fingerprint?: Fingerprint | undefined;
  readonly training?: TrainingReport | undefined;
};

/** Why a model is refused. */
export type ModelRefusal = "MODEL_VERSION" | "MODEL_SHAPE" | "MODEL_FIELDS";

const isProbabilities = (list: unknown, length: number): boolean =>
  Array.isArray(list) && list.length === length && list.every((p) => typeof p === "number" && p >= 0 && p <= 1);

function kindLevels(kind: string): readonly string[] | undefined {
  try {
    return fieldKind(kind).levels;
  } catch {
    return undefined;
  }
}

function refuseField({ kind, levels, same, chance }: FieldModel): ModelRefusal | undefined {
  const known = kindLevels(kind);
  if (known === undefined || known.join() !== levels.join()) return "MODEL_FIELDS";
  return isProbabilities(same, levels.length) && isProbabilities(chance, levels.length) ? undefined : "MODEL_SHAPE";
}

/** Whether JSON has the shape of a model of this version, with the levels that its kinds have now. */
export function refuseModel(json: unknown): ModelRefusal | undefined {
  if (typeof json !== "object" || json === null || !("version" in json)) return "MODEL_SHAPE";
  if (json.version !== MODEL_VERSION) return "MODEL_VERSION";
  const { fields, classes } = json as Partial<Model>;
  if (!Array.isArray(fields) || !Array.isArray(classes) || classes.length === 0) return "MODEL_SHAPE";
  return (fields as readonly FieldModel[]).map(refuseField).find((refusal) => refusal !== undefined);
}

/** The blocking rules that a model was trained with. */
export const rulesOf = ({ blocking }: Model): readonly BlockingRule[] => blocking.map(({ rule }) => rule);
