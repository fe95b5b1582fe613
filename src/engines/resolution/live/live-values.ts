/**
 * Live values: the distinct values of one field, of which new ones may come at any time.
 *
 * The values that the index was made with stay as they were laid out, and compare at full speed. A value that came later
 * is kept by itself; to compare it, it is laid beside the values that it meets, in a small table that the field's own
 * comparison can read.
 */
import type { CodeLists, FieldKind, FieldValues, Texts } from "../fields/field.ts";
import { hasWords, layBeside, ofValues, raritiesOf, type Rarities, type ValueAt } from "./lay-beside.ts";

/** Raw texts that are remembered with their value; then they are forgotten all at once. */
const MOST_REMEMBERED = 1 << 13;

/** The number of a value that is asked about and not kept; there is one per field at a time. */
export const GUEST = 0xffff_ffff;

export class LiveValues {
  readonly #kind: FieldKind;
  readonly #base: FieldValues;
  readonly #rarities: Rarities;
  readonly #later: FieldValues[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #remembered = new Map<string, number>();
  #guest: FieldValues | undefined;
  #guestIdentity = 0;

  constructor(kind: FieldKind, base: FieldValues) {
    this.#kind = kind;
    this.#base = base;
    this.#rarities = raritiesOf(base);
    for (let value = 1; value < base.count; value++) this.#numbers.set(identityOf({ values: base, value }), value);
  }

  /** How many values there were when the index was made. Higher numbers came later. */
  get baseCount(): number {
    return this.#base.count;
  }

  /** Where a value is laid out. */
  at(value: number): ValueAt {
    if (value < this.#base.count) return { values: this.#base, value };
    const values = value === GUEST ? this.#guest : this.#later[value - this.#base.count];
    if (values === undefined) throw new RangeError("There is no such value");
    return { values, value: 1 };
  }

  /** The number of what stands in the columns of this field; 0 when nothing readable does. New values get a number. */
  numberOf(columns: readonly string[]): number {
    const number = this.look(columns);
    if (number !== GUEST || this.#guest === undefined) return number;
    const kept = this.#base.count + this.#later.push(this.#guest) - 1;
    this.#numbers.set(this.#guestIdentity, kept);
    return kept;
  }

  /** As `numberOf`, but a value that nobody has is a guest: `at` and `compareWith` know it until the next call. */
  look(columns: readonly string[]): number {
    const text = columns.length === 1 ? (columns[0] as string) : columns.join("\0");
    const known = this.#remembered.get(text) ?? this.#find(columns);
    if (known === GUEST) return GUEST;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(text, known);
    return known;
  }

  #find(columns: readonly string[]): number {
    if (columns.every((text) => text === "")) return 0;
    const { values, valueOf } = this.#kind.prepare([columns.map(() => ""), columns], [0, 1]);
    if (valueOf[1] === 0) return 0;
    this.#guest = values;
    this.#guestIdentity = identityOf({ values, value: 1 });
    return this.#numbers.get(this.#guestIdentity) ?? GUEST;
  }

  /** Compares one value with several others; `levels[i]` is the level of `others[i]`. Equal and missing ones are the caller's. */
  compareWith(value: number, others: readonly number[]): readonly number[] {
    const table = layBeside([this.at(value), ...others.map((other) => this.at(other))], this.#base, this.#rarities);
    const compare = this.#kind.compare(table);
    return others.map((_, i) => compare(1, i + 2));
  }

  /** The comparison of values that were there when the index was made. */
  compareBase(): (a: number, b: number) => number {
    return this.#kind.compare(this.#base);
  }
}

const PRIME = 0x01000193;

/** Two hashes of 32 and 21 bits (FNV-1a and a variant), fed number by number. */
class Identity {
  #high = 0x811c9dc5 | 0;
  #low = 0x2f0b4a27 | 0;

  add(number: number): void {
    this.#high = Math.imul(this.#high ^ number, PRIME);
    this.#low = Math.imul(this.#low ^ number, 0x85ebca6b);
    this.#low ^= this.#low >>> 13;
  }

  addText({ heap, starts }: Texts, at: number): void {
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) this.add(heap[i] as number);
    this.add(-1);
  }

  addCodes({ starts, codes }: CodeLists, at: number): void {
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) this.add(codes[i] as number);
    this.add(-2);
  }

  number(): number {
    return (this.#high >>> 0) * 2 ** 21 + ((this.#low >>> 0) & (2 ** 21 - 1));
  }
}

/**
 * A number of 53 bits for all that is known of a value. Two values of one file share it by accident once in ten thousand
 * files of a million values.
 */
function identityOf({ values, value }: ValueAt): number {
  const identity = new Identity();
  const { texts, tables, lists } = ofValues(values);
  for (const name of texts) identity.addText(values.texts[name] as Texts, value);
  for (const name of tables) identity.add(values.tables[name]?.[value] ?? 0);
  for (const name of lists) identity.addCodes(values.lists[name] as CodeLists, value);
  if (hasWords(values)) addNames(values, value, identity);
  return identity.number();
}

/** Words have numbers that differ per table, so they count by their letters. */
function addNames({ lists, texts }: FieldValues, value: number, identity: Identity): void {
  const [names, words] = [lists["names"] as CodeLists, lists["words"] as CodeLists];
  for (let name = names.starts[value] as number; name < (names.starts[value + 1] as number); name++) {
    for (let i = words.starts[name] as number; i < (words.starts[name + 1] as number); i++)
      identity.addText(texts["words"] as Texts, (words.codes[i] as number) + 1);
    identity.add(-3);
  }
}
