/** Weigh: the weight of a vector under a model, without the records that it came from. */
import type { Model } from "../model/model.ts";

/** Weighs vectors of one model; keeps scratch space, so one weigher serves one thread. */
export class Weigher {
  readonly #groupOf: Int32Array;
  readonly #equal: Uint8Array;
  readonly #same: readonly Float64Array[];
  readonly #chance: readonly Float64Array[];
  /** Per field the field beside which other chances hold, or -1, and those chances. */
  readonly #beside: Int32Array;
  readonly #company: readonly Float64Array[];
  readonly #shares: Float64Array;
  readonly #isMatch: Uint8Array;
  /** Per class and group 1 when the group comes from one source. */
  readonly #isSame: Uint8Array;
  readonly #groups: number;
  readonly #ofSame: Float64Array;
  readonly #ofChance: Float64Array;

  constructor({ fields, classes }: Model) {
    const groups = [...new Set(fields.map(({ group }) => group))];
    this.#groups = groups.length;
    this.#groupOf = Int32Array.from(fields, ({ group }) => groups.indexOf(group));
    this.#equal = Uint8Array.from(fields, ({ levels }) => levels.length - 1);
    this.#same = fields.map(({ same }) => Float64Array.from(same));
    this.#chance = fields.map(({ chance }) => Float64Array.from(chance));
    this.#beside = Int32Array.from(fields, ({ beside }) => beside?.field ?? -1);
    this.#company = fields.map(({ beside, chance }) => Float64Array.from(beside?.chance ?? chance));
    this.#shares = Float64Array.from(classes, ({ share }) => share);
    this.#isMatch = Uint8Array.from(classes, ({ isMatch }) => Number(isMatch));
    this.#isSame = Uint8Array.from(classes.flatMap(({ same }) => groups.map((group) => Number(same.includes(group)))));
    this.#ofSame = new Float64Array(groups.length);
    this.#ofChance = new Float64Array(groups.length);
  }

  /** Whether the frequency of an equal value counts: beside a field that is equal it does not. */
  hasCompany(field: number, levels: ArrayLike<number>): boolean {
    const beside = this.#beside[field] as number;
    return beside !== -1 && levels[beside] === this.#equal[beside];
  }

  /**
   * Log2 of the odds that a pair is one entity.
   * @param levels - per field; 0 is missing
   * @param ratios - per field, how much more often than the average equal pair others agree on the value; read only where equal
   */
  weight(levels: ArrayLike<number>, ratios: ArrayLike<number>): number {
    const [ofSame, ofChance] = [this.#ofSame.fill(1), this.#ofChance.fill(1)];
    for (let f = 0; f < this.#equal.length; f++) {
      const level = levels[f] as number;
      if (level === 0) continue;
      const group = this.#groupOf[f] as number;
      ofSame[group] = (ofSame[group] as number) * ((this.#same[f] as Float64Array)[level] as number);
      ofChance[group] = (ofChance[group] as number) * this.#chanceAt(f, level, levels, ratios);
    }
    return this.#sum(ofSame, ofChance);
  }

  #chanceAt(f: number, level: number, levels: ArrayLike<number>, ratios: ArrayLike<number>): number {
    if (this.hasCompany(f, levels)) return (this.#company[f] as Float64Array)[level] as number;
    const chance = (this.#chance[f] as Float64Array)[level] as number;
    return level === this.#equal[f] ? chance * (ratios[f] as number) : chance;
  }

  #sum(ofSame: Float64Array, ofChance: Float64Array): number {
    let [match, other] = [0, 0];
    for (let c = 0; c < this.#shares.length; c++) {
      let likelihood = this.#shares[c] as number;
      for (let g = 0; g < this.#groups; g++)
        likelihood *= (this.#isSame[c * this.#groups + g] === 1 ? ofSame[g] : ofChance[g]) as number;
      if (this.#isMatch[c] === 1) match += likelihood;
      else other += likelihood;
    }
    return Math.log2(match / other);
  }
}
