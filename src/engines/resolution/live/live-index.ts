/**
 * Live index: one record against all others, while records come, change and go.
 *
 * A model and its frequencies belong to a training; between trainings they stay as they are, so that what the index answers
 * depends on which records it holds and not on how they came. That makes every decision repeatable: the vector that is
 * stored with it and the model of its version say all (`explain/`). A nightly training makes a new index.
 */
import type { BlockingRule } from "../blocking/keys.ts";
import { Weigher } from "../explain/weigh.ts";
import { DIFFERENT, MISSING } from "../fields/field.ts";
import { SWAPPED } from "../fields/given-names.ts";
import { fieldKind, type FieldSpec } from "../fields/spec.ts";
import type { Model } from "../model/model.ts";
import type { Records } from "../records/records.ts";
import { frequencyRatios } from "../scoring/frequency.ts";
import { keysOfValues } from "./live-keys.ts";
import { LiveValues } from "./live-values.ts";
import { Postings } from "./postings.ts";

/** A record from outside: per field of the model, the text of each of its columns. */
export type LiveRecord = readonly (readonly string[])[];

/** What a record is called outside. */
export type RecordKey = string | number;

export type LiveSettings = {
  readonly rules: readonly BlockingRule[];
  /** Keys that more records share are passed over: they would cost much and find little. */
  readonly mostRecords: number;
  /** Matches of less weight (log2 of the odds) are not given. */
  readonly floor: number;
};

export type LiveMatch = {
  readonly key: RecordKey;
  readonly weight: number;
  /** Level per field. */
  readonly levels: readonly number[];
  /** Per field the frequency ratio of an equal value; 1 elsewhere. */
  readonly ratios: readonly number[];
};

type Frequencies = { readonly ratios: Float64Array; /** Of a value that was in no record. */ readonly unseen: number };

/** Frequencies of the records that the index was made with, and that of a value that one record would hold. */
function frequenciesOf(field: Records["fields"][number]): Frequencies {
  const [ratios = new Float64Array(0)] = frequencyRatios([field]);
  // The rarest there is: the counts are at least 1, and a file without rare values has none.
  return { ratios, unseen: ratios.subarray(1).reduce((least, ratio) => Math.min(least, ratio), 1) };
}

/** Postings per record that room is made for. */
const KEYS_PER_RECORD = 8;
const SPARE = 1.25;

export class LiveIndex {
  readonly #model: Model;
  readonly #settings: LiveSettings;
  readonly #weigher: Weigher;
  readonly #values: readonly LiveValues[];
  readonly #compares: readonly ((a: number, b: number) => number)[];
  readonly #frequencies: readonly Frequencies[];
  readonly #width: number;
  readonly #postings: Postings;
  readonly #numberOf = new Map<RecordKey, number>();
  readonly #free: number[] = [];
  #keyOf: (RecordKey | undefined)[] = [];
  #rows: Uint32Array;
  #seen: Uint32Array;
  #query = 0;

  /**
   * @param records - what the model was trained on: its values and their frequencies are the measure of all that comes later
   * @param keys - what the records are called; they are in the index from the beginning. Without keys the index begins empty
   * @throws {RangeError} when the model has other fields than the records
   */
  constructor(model: Model, records: Records, settings: LiveSettings, keys: readonly RecordKey[] = []) {
    if (records.fields.some(({ spec }, f) => spec.kind !== model.fields[f]?.kind))
      throw new RangeError("The model has other fields than the records");
    this.#model = model;
    this.#settings = settings;
    this.#weigher = new Weigher(model);
    this.#values = records.fields.map(({ spec, values }) => new LiveValues(fieldKind(spec.kind), values));
    this.#compares = this.#values.map((values) => values.compareBase());
    this.#frequencies = records.fields.map(frequenciesOf);
    this.#width = records.fields.length;
    const room = Math.max(256, Math.ceil(keys.length * SPARE));
    this.#postings = new Postings(room * KEYS_PER_RECORD, room);
    this.#rows = new Uint32Array(room * this.#width);
    this.#seen = new Uint32Array(room);
    for (const [r, key] of keys.entries())
      this.#put(key, Array.from(records.rows.subarray(r * this.#width, (r + 1) * this.#width)));
  }

  /** How many records it holds. */
  get size(): number {
    return this.#numberOf.size;
  }

  has(key: RecordKey): boolean {
    return this.#numberOf.has(key);
  }

  /** Puts a record in. @throws {RangeError} when the key is taken: change it instead */
  insert(key: RecordKey, record: LiveRecord): void {
    if (this.#numberOf.has(key)) throw new RangeError("A record with this key is in the index");
    this.#put(
      key,
      this.#values.map((values, f) => values.numberOf(record[f] ?? [])),
    );
  }

  /** Replaces what is known under a key. @throws {RangeError} when there is none */
  change(key: RecordKey, record: LiveRecord): void {
    this.delete(key);
    this.insert(key, record);
  }

  /** Takes a record out. @throws {RangeError} when there is none */
  delete(key: RecordKey): void {
    const number = this.#numberOf.get(key);
    if (number === undefined) throw new RangeError("No record with this key is in the index");
    this.#postings.remove(this.#keysOf(this.#rowOf(number)), number);
    this.#numberOf.delete(key);
    this.#keyOf[number] = undefined;
    this.#free.push(number);
  }

  /** The records that may be the same as this one, the likeliest first; equally likely ones by key. */
  match(record: LiveRecord): readonly LiveMatch[] {
    const own = this.#values.map((values, f) => values.look(record[f] ?? []));
    const candidates = this.#candidatesOf(own);
    if (candidates.length === 0) return [];
    const levels = this.#compareAll(own, candidates);
    return candidates
      .map((number, i) => this.#weigh(number, own, levels, i))
      .filter(({ weight }) => weight >= this.#settings.floor)
      .toSorted((a, b) => b.weight - a.weight || (String(a.key) < String(b.key) ? -1 : 1));
  }

  #put(key: RecordKey, values: readonly number[]): void {
    const number = this.#free.pop() ?? this.#keyOf.length;
    this.#keyOf[number] = key;
    this.#numberOf.set(key, number);
    if ((number + 1) * this.#width > this.#rows.length) this.#grow();
    this.#rows.set(values, number * this.#width);
    for (const code of this.#keysOf(values)) this.#postings.add(code, number);
  }

  #grow(): void {
    const rows = new Uint32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
    const seen = new Uint32Array(this.#seen.length * 2);
    seen.set(this.#seen);
    this.#seen = seen;
  }

  #rowOf(number: number): readonly number[] {
    return Array.from(this.#rows.subarray(number * this.#width, (number + 1) * this.#width));
  }

  #keysOf(values: readonly number[]): readonly number[] {
    return keysOfValues(
      this.#settings.rules,
      values.map((value, f) => (value === MISSING ? undefined : this.#values[f]?.at(value))),
    );
  }

  #candidatesOf(own: readonly number[]): readonly number[] {
    this.#query++;
    const found: number[] = [];
    for (const code of this.#keysOf(own)) {
      if (this.#postings.count(code) > this.#settings.mostRecords) continue;
      this.#postings.each(code, (number) => {
        if (this.#seen[number] === this.#query) return;
        this.#seen[number] = this.#query;
        found.push(number);
      });
    }
    return found;
  }

  /** Levels of all candidates, field by field: `levels[f][i]`. */
  #compareAll(own: readonly number[], candidates: readonly number[]): readonly (readonly number[])[] {
    return own.map((value, f) => {
      const others = candidates.map((number) => this.#rows[number * this.#width + f] as number);
      return this.#compareField(f, value, others);
    });
  }

  #compareField(f: number, value: number, others: readonly number[]): readonly number[] {
    const values = this.#values[f] as LiveValues;
    const compare = this.#compares[f] as (a: number, b: number) => number;
    const equal = (this.#model.fields[f]?.levels.length ?? 1) - 1;
    const later = this.#compareLater(values, value, others);
    return others.map((other) => {
      if (value === MISSING || other === MISSING) return MISSING;
      if (value === other) return equal;
      return later.get(other) ?? compare(Math.min(value, other), Math.max(value, other));
    });
  }

  /** Levels of the pairs in which one of the values came later than the index. */
  #compareLater(values: LiveValues, value: number, others: readonly number[]): ReadonlyMap<number, number> {
    if (value === MISSING) return new Map();
    const isLater = (one: number): boolean => one >= values.baseCount;
    const meets = [...new Set(others)].filter(
      (other) => other !== MISSING && other !== value && (isLater(value) || isLater(other)),
    );
    if (meets.length === 0) return new Map();
    const levels = values.compareWith(value, meets);
    return new Map(meets.map((other, i) => [other, levels[i] as number]));
  }

  #weigh(number: number, own: readonly number[], byField: readonly (readonly number[])[], i: number): LiveMatch {
    const levels = byField.map((ofField) => ofField[i] as number);
    const row = this.#rowOf(number);
    for (const { given, surname } of this.#model.rules.swaps) this.#readSwap(levels, own, row, given, surname);
    for (const { field, by, atLeast } of this.#model.rules.implied)
      if ((levels[by] as number) >= atLeast) levels[field] = MISSING;
    const ratios = levels.map((level, f) => this.#ratioOf(f, level, own[f] as number, levels));
    return { key: this.#keyOf[number] ?? "", weight: this.#weigher.weight(levels, ratios), levels, ratios };
  }

  #ratioOf(f: number, level: number, value: number, levels: readonly number[]): number {
    const isEqual = level === (this.#model.fields[f]?.levels.length ?? 0) - 1;
    if (!isEqual || this.#weigher.hasCompany(f, levels)) return 1;
    const { ratios, unseen } = this.#frequencies[f] as Frequencies;
    return value < (this.#values[f] as LiveValues).baseCount ? (ratios[value] as number) : unseen;
  }

  /** Given name and surname that are each other's, as in `model/levels.ts`. */
  #readSwap(levels: number[], own: readonly number[], row: readonly number[], given: number, surname: number): void {
    const equal = (this.#model.fields[surname]?.levels.length ?? 1) - 1;
    if (levels[given] !== DIFFERENT || levels[surname] === equal || levels[surname] === MISSING) return;
    const fold = (f: number, values: readonly number[]): number => this.#foldOf(f, values[f] as number);
    if (fold(given, own) !== fold(surname, row) || fold(given, row) !== fold(surname, own)) return;
    levels[given] = SWAPPED;
    levels[surname] = MISSING;
  }

  #foldOf(f: number, value: number): number {
    const { values, value: at } = (this.#values[f] as LiveValues).at(value);
    return values.tables["fold"]?.[at] ?? 0;
  }
}

/** The fields of a record, from a row of a file with the columns that the fields were made from. */
export const liveRecordOf = (specs: readonly FieldSpec[], row: readonly string[]): LiveRecord =>
  specs.map(({ columns }) => columns.map((place) => row[place] ?? ""));
