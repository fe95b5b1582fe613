/**
 * Explain: how one pair comes to its weight, step by step, from what was stored with the decision and the model of that time.
 *
 * The weight of a pair is one sum over classes (`scoring/scorer.ts`), so a field has no weight of its own: who also shares
 * an address says less with a surname. The steps are therefore taken in the order of the fields, and each step is by how
 * much the odds change when that field is added to those before it. The steps add up to the weight exactly.
 */
import { fieldKind } from "../fields/spec.ts";
import type { FieldModel, Model } from "../model/model.ts";
import { probabilityOfWeight } from "../scoring/probability.ts";

/** What is stored with a decision. With the model of its version it explains the decision for ever. */
export type StoredVector = {
  /** Level per field, in the order of the model. */
  readonly levels: readonly number[];
  /** Per field how much more often than the average equal pair two records agree by accident on this value; 1 when they differ. */
  readonly ratios: readonly number[];
};

export type Step = {
  /** Place of the field in the model; -1 for the prior. */
  readonly field: number;
  /** The prior, what the comparison itself says, or what the rarity of the value adds to it. */
  readonly kind: "prior" | "comparison" | "frequency";
  readonly level: number;
  /** Log2 of the factor by which the odds change. */
  readonly weight: number;
};

export type Explanation = {
  readonly steps: readonly Step[];
  /** Log2 of the odds: the sum of the steps. */
  readonly weight: number;
  readonly probability: number;
  /** The class that explains the pair best: `match`, `moved`, `household`, ... */
  readonly likeliest: string;
};

const MISSING = 0;

const equalLevel = (field: FieldModel): number => field.levels.length - 1;

/** Likelihoods of the classes while fields are being added. */
class Classes {
  readonly #model: Model;
  readonly #likelihoods: Float64Array;

  constructor(model: Model) {
    this.#model = model;
    this.#likelihoods = Float64Array.from(model.classes, ({ share }) => share);
  }

  /** Multiplies every class by what it expects of one field. */
  add(group: string, same: number, chance: number): void {
    for (const [c, { same: groups }] of this.#model.classes.entries())
      this.#likelihoods[c] = (this.#likelihoods[c] as number) * (groups.includes(group) ? same : chance);
  }

  weight(): number {
    let [match, other] = [0, 0];
    for (const [c, { isMatch }] of this.#model.classes.entries()) {
      if (isMatch) match += this.#likelihoods[c] as number;
      else other += this.#likelihoods[c] as number;
    }
    return Math.log2(match / other);
  }

  likeliest(): string {
    const best = this.#likelihoods.indexOf(Math.max(...this.#likelihoods));
    return this.#model.classes[best]?.name ?? "";
  }
}

/** Beside a field that is equal, another table of chances holds, and the frequency in the whole file says little. */
function companyOf({ beside }: FieldModel, model: Model, levels: readonly number[]): readonly number[] | undefined {
  const other = beside === undefined ? undefined : model.fields[beside.field];
  return beside !== undefined && other !== undefined && levels[beside.field] === equalLevel(other)
    ? beside.chance
    : undefined;
}

/**
 * Explains a stored pair.
 * @throws {RangeError} when the vector has other fields or levels than the model: it belongs to another version
 */
export function explainVector(model: Model, { levels, ratios }: StoredVector): Explanation {
  if (levels.length !== model.fields.length || ratios.length !== model.fields.length)
    throw new RangeError("This vector has other fields than the model");
  const classes = new Classes(model);
  let weight = classes.weight();
  const steps: Step[] = [{ field: -1, kind: "prior", level: MISSING, weight }];
  const step = (field: number, kind: Step["kind"], level: number): void => {
    const now = classes.weight();
    steps.push({ field, kind, level, weight: now - weight });
    weight = now;
  };
  for (const [f, field] of model.fields.entries()) {
    const level = levels[f] as number;
    if (level >= field.levels.length) throw new RangeError(`Field ${field.name} has no level ${level}`);
    if (level === MISSING) continue;
    const company = companyOf(field, model, levels);
    classes.add(field.group, field.same[level] as number, (company ?? field.chance)[level] as number);
    step(f, "comparison", level);
    const ratio = ratios[f] as number;
    if (level !== equalLevel(field) || company !== undefined || ratio === 1) continue;
    classes.add(field.group, 1, ratio);
    step(f, "frequency", level);
  }
  return { steps, weight, probability: probabilityOfWeight(weight), likeliest: classes.likeliest() };
}

/** Levels that a model's kinds no longer have cannot be put into words; this says whether all can. */
export const isExplainable = ({ fields }: Model): boolean =>
  fields.every(({ kind, levels }) => fieldKind(kind).levels.join() === levels.join());
