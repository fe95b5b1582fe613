/** Vector: what of a pair must be stored so that its weight can be explained when records and frequencies have changed. */
import { Comparer } from "../model/levels.ts";
import type { Model } from "../model/model.ts";
import type { Records } from "../records/records.ts";
import { frequencyRatios } from "../scoring/frequency.ts";
import type { StoredVector } from "./explain.ts";
import { Weigher } from "./weigh.ts";

/** Reads vectors of pairs of records; keeps scratch space, so one reader serves one thread. */
export class VectorReader {
  readonly #records: Records;
  readonly #comparer: Comparer;
  readonly #weigher: Weigher;
  readonly #equal: readonly number[];
  readonly #ratios: readonly Float64Array[];

  /** @param frequencies - as given to scoring; the records themselves are counted when left out */
  constructor(model: Model, records: Records, frequencies?: readonly Uint32Array[]) {
    this.#records = records;
    this.#comparer = new Comparer(records, model.rules);
    this.#weigher = new Weigher(model);
    this.#equal = model.fields.map(({ levels }) => levels.length - 1);
    this.#ratios = frequencyRatios(records.fields, frequencies);
  }

  /** The vector of two records. */
  read(left: number, right: number): StoredVector {
    this.#comparer.compare(left, right);
    const levels = Array.from(this.#comparer.levels);
    const ratios = levels.map((level, f) => {
      if (level !== this.#equal[f] || this.#weigher.hasCompany(f, levels)) return 1;
      const value = this.#records.rows[left * this.#equal.length + f] as number;
      return this.#ratios[f]?.[value] ?? 1;
    });
    return { levels, ratios };
  }
}
