/**
 * Scorer: from the levels of a pair to a weight, the logarithm (base 2) of the odds that it is one entity.
 *
 * weight = log2( sum over match classes / sum over other classes ) of share x product over fields, where a field has its
 * error probability when its group comes from one source and its chance otherwise. A rare value agrees less often by
 * accident than an average one: for equal values, chance is the frequency of that value (term frequency; Enamorado, Fifield
 * & Imai 2019, section on auxiliary information; Winkler 2000). It applies to chance only, so a rare surname speaks for a
 * match against strangers and says nothing against a brother.
 *
 * Everything but the frequencies depends on the code alone and is kept per code. Frequencies multiply at most one number
 * per group into a sum of some classes: no logarithm is taken until a pair is kept.
 */
import { levelsOfCode } from "../model/levels.ts";
import type { Model } from "../model/model.ts";
import { fieldKind } from "../fields/spec.ts";
import type { Records } from "../records/records.ts";
import { frequencyRatios } from "./frequency.ts";

const FIRST_SLOTS = 1 << 12;

export class Scorer {
  readonly #model: Model;
  readonly #counts: readonly number[];
  readonly #groupOf: Int32Array;
  readonly #equal: Uint8Array;
  /** Per field the field beside which it has other chances, or -1. */
  readonly #besides: Int32Array;
  /** Per class the groups that come from chance, as bits. */
  readonly #chanceGroups: Int32Array;
  readonly #isMatch: Uint8Array;
  readonly #classes: number;
  readonly #rows: Uint32Array;
  readonly #width: number;
  readonly #ratios: readonly Float64Array[];
  readonly #factors: Float64Array;
  #codes = new Float64Array(FIRST_SLOTS).fill(-1);
  #places = new Int32Array(FIRST_SLOTS);
  #likelihoods = new Float64Array(FIRST_SLOTS);
  #size = 0;

  constructor(model: Model, records: Records, entityCounts?: readonly Uint32Array[]) {
    const groups = [...new Set(model.fields.map(({ group }) => group))];
    this.#model = model;
    this.#counts = model.fields.map(({ kind }) => fieldKind(kind).levels.length);
    this.#groupOf = Int32Array.from(model.fields, ({ group }) => groups.indexOf(group));
    this.#equal = Uint8Array.from(this.#counts, (count) => count - 1);
    this.#besides = Int32Array.from(model.fields, ({ beside }) => beside?.field ?? -1);
    this.#classes = model.classes.length;
    this.#isMatch = Uint8Array.from(model.classes, ({ isMatch }) => Number(isMatch));
    this.#chanceGroups = Int32Array.from(model.classes, ({ same }) =>
      groups.reduce((bits, group, g) => (same.includes(group) ? bits : bits | (1 << g)), 0),
    );
    this.#rows = records.rows;
    this.#width = records.fields.length;
    this.#ratios = frequencyRatios(records.fields, entityCounts);
    this.#factors = new Float64Array(groups.length);
  }

  /** Odds that record `i` and another one with these levels, in this code, are one entity. Equal values are read from `i`. */
  odds(i: number, code: number, levels: Uint8Array): number {
    const place = this.#placeOf(code);
    const factors = this.#factors.fill(1);
    let touched = 0;
    for (let f = 0; f < levels.length; f++) {
      // Beside an equal field, the frequency in the whole file says little: the table of company is kept as it is.
      if (levels[f] !== this.#equal[f] || this.#isBeside(f, levels)) continue;
      const group = this.#groupOf[f] as number;
      touched |= 1 << group;
      const value = this.#rows[i * this.#width + f] as number;
      factors[group] = (factors[group] as number) * ((this.#ratios[f] as Float64Array)[value] as number);
    }
    return this.#weigh(place, touched);
  }

  #weigh(place: number, touched: number): number {
    let match = 0;
    let other = 0;
    for (let c = 0; c < this.#classes; c++) {
      let likelihood = this.#likelihoods[place + c] as number;
      for (let left = (this.#chanceGroups[c] as number) & touched; left !== 0; left &= left - 1)
        likelihood *= this.#factors[31 - Math.clz32(left & -left)] as number;
      if (this.#isMatch[c] === 1) match += likelihood;
      else other += likelihood;
    }
    return match / other;
  }

  /** Where the likelihoods of a code begin; they are computed when the code is first seen. */
  #placeOf(code: number): number {
    const mask = this.#codes.length - 1;
    let slot = slotOf(code) & mask;
    for (let known = this.#codes[slot] as number; known !== -1; known = this.#codes[slot] as number) {
      if (known === code) return this.#places[slot] as number;
      slot = (slot + 1) & mask;
    }
    const place = this.#size++ * this.#classes;
    if (place + this.#classes > this.#likelihoods.length) this.#likelihoods = grown(this.#likelihoods);
    this.#compute(code, place);
    this.#codes[slot] = code;
    this.#places[slot] = place;
    if (this.#size * 2 > mask) this.#rehash();
    return place;
  }

  #compute(code: number, place: number): void {
    const levels = levelsOfCode(code, this.#counts);
    for (const [c, { share }] of this.#model.classes.entries()) {
      let likelihood = share;
      for (const [f, level] of levels.entries()) {
        if (level === 0) continue;
        const field = this.#model.fields[f] as Model["fields"][number];
        const isChance = (((this.#chanceGroups[c] as number) >>> (this.#groupOf[f] as number)) & 1) === 1;
        likelihood *= (isChance ? this.#chanceOf(f, levels) : field.same)[level] as number;
      }
      this.#likelihoods[place + c] = likelihood;
    }
  }

  #isBeside(f: number, levels: ArrayLike<number>): boolean {
    const beside = this.#besides[f] as number;
    return beside !== -1 && levels[beside] === this.#equal[beside];
  }

  #chanceOf(f: number, levels: readonly number[]): readonly number[] {
    const field = this.#model.fields[f] as Model["fields"][number];
    return this.#isBeside(f, levels) ? (field.beside?.chance ?? field.chance) : field.chance;
  }

  #rehash(): void {
    const codes = new Float64Array(this.#codes.length * 4).fill(-1);
    const places = new Int32Array(codes.length);
    const mask = codes.length - 1;
    for (const [from, code] of this.#codes.entries()) {
      if (code === -1) continue;
      let slot = slotOf(code) & mask;
      while (codes[slot] !== -1) slot = (slot + 1) & mask;
      codes[slot] = code;
      places[slot] = this.#places[from] as number;
    }
    this.#codes = codes;
    this.#places = places;
  }
}

/** Codes beyond 32 bits are folded first. */
function slotOf(code: number): number {
  const mixed = Math.imul((code | 0) ^ Math.imul((code / 4294967296) | 0, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
