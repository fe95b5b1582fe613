/**
 * CSV (RFC 4180), read as bytes straight into dictionaries: no text is made of a field that was seen before.
 *
 * Reading splits in two. `csv-scan.ts` cuts a stream of blocks at the ends of records, so that blocks can be read by
 * different threads; a `CsvReader` reads such blocks. The hash of a field is computed while its end is looked for.
 */
import { CR, type Delimiter, endOfField, fieldCounts, firstRecordEnd, LF, QUOTE, SPACE } from "./csv-scan.ts";
import { Dictionary, EMPTY, HASH_PRIME, HASH_START, hashBytes, textReader } from "./dictionary.ts";

export type CsvLayout = {
  readonly delimiter: Delimiter;
  /** Per column of the file: the place of its number in a row, or -1 for a column that is not needed. */
  readonly slots: readonly number[];
  /** The column of the file that is kept byte by byte and not encoded (record ids), or -1. */
  readonly verbatim: number;
};

/** Reads blocks of whole records; a record gives one row of numbers, one per wanted column. */
export class CsvReader {
  readonly #delimiter: number;
  readonly #slotOfColumn: Int32Array;
  readonly #width: number;
  readonly #verbatim: number;
  readonly #dictionaries: readonly Dictionary[];
  #rows = new Uint32Array(1 << 12);
  #rowCount = 0;
  #ids = new Uint8Array(1 << 12);
  #idEnds = new Uint32Array(1 << 8);
  #unquoted = new Uint8Array(1 << 8);
  #ragged = 0;

  constructor({ delimiter, slots, verbatim }: CsvLayout) {
    this.#delimiter = delimiter;
    this.#slotOfColumn = Int32Array.from(slots);
    this.#width = slots.filter((slot) => slot >= 0).length;
    this.#verbatim = verbatim;
    this.#dictionaries = Array.from({ length: this.#width }, () => new Dictionary());
  }

  /** How many records were read so far. */
  get rowCount(): number {
    return this.#rowCount;
  }

  /** How many of them had fewer or more fields than the layout has columns. Missing fields are empty, extra ones are lost. */
  get raggedRecords(): number {
    return this.#ragged;
  }

  /** The rows so far, one after another, each as wide as there are slots. */
  get rows(): Uint32Array {
    return this.#rows.subarray(0, this.#rowCount * this.#width);
  }

  /** The verbatim column: the bytes of all rows, and where each row's end. */
  get verbatim(): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
    const ends = this.#idEnds.subarray(0, this.#rowCount);
    return { bytes: this.#ids.subarray(0, ends.at(-1) ?? 0), ends };
  }

  /** The dictionary behind a slot. */
  dictionary(slot: number): Dictionary {
    const dictionary = this.#dictionaries[slot];
    if (dictionary === undefined) throw new RangeError(`There is no slot ${slot}`);
    return dictionary;
  }

  /** Starts a new block of rows and keeps the dictionaries: what was in `rows` and `verbatim` has been taken over. */
  clearRows(): void {
    this.#rowCount = 0;
  }

  /** Reads a block that begins and ends at the ends of records; the last record may lack its line feed. */
  read(block: Uint8Array, length: number): void {
    let at = 0;
    while (at < length)
      at = this.#isBlank(block, at) ? at + 1 + Number(block[at] === CR) : this.#readRecord(block, at, length);
  }

  #isBlank(block: Uint8Array, at: number): boolean {
    return block[at] === LF || (block[at] === CR && block[at + 1] === LF);
  }

  #readRecord(block: Uint8Array, start: number, length: number): number {
    const row = this.#startRow();
    const columns = this.#slotOfColumn.length;
    let at = start;
    let column = 0;
    for (; ; column++) {
      if (block[at] === QUOTE) at = this.#readQuoted(block, at, length, row, column);
      else if (column >= columns) at = endOfField(block, at, length, this.#delimiter);
      else at = this.#readPlain(block, at, length, row, column);
      if (at >= length || block[at] === LF) break;
      at++;
    }
    if (column + 1 !== columns) this.#ragged++;
    if (this.#verbatim > column) this.#keepId(block, at, at);
    return at + 1;
  }

  #startRow(): number {
    const row = this.#rowCount++ * this.#width;
    if (row + this.#width > this.#rows.length) {
      const larger = new Uint32Array(this.#rows.length * 2 + this.#width);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows.fill(EMPTY, row, row + this.#width);
    return row;
  }

  #readPlain(block: Uint8Array, start: number, length: number, row: number, column: number): number {
    const slot = this.#slotOfColumn[column] as number;
    if (slot < 0) return this.#skip(block, start, length, column);
    const delimiter = this.#delimiter;
    let hash = HASH_START;
    let at = start;
    for (; at < length; at++) {
      const byte = block[at] as number;
      if (byte === delimiter || byte === LF) break;
      hash = Math.imul(hash ^ byte, HASH_PRIME);
    }
    const first = block[start];
    const last = block[at - 1];
    if (at > start && (last === CR || last === SPACE || first === SPACE))
      this.#addTrimmed(block, start, at, row + slot);
    else this.#rows[row + slot] = (this.#dictionaries[slot] as Dictionary).add(block, start, at, hash);
    return at;
  }

  #skip(block: Uint8Array, start: number, length: number, column: number): number {
    const end = endOfField(block, start, length, this.#delimiter);
    if (column === this.#verbatim) this.#keepId(block, start, block[end - 1] === CR ? end - 1 : end);
    return end;
  }

  #addTrimmed(block: Uint8Array, start: number, end: number, place: number): void {
    let [from, to] = [start, end];
    while (to > from && (block[to - 1] === SPACE || block[to - 1] === CR)) to--;
    while (from < to && block[from] === SPACE) from++;
    const dictionary = this.#dictionaries[place % this.#width] as Dictionary;
    this.#rows[place] = dictionary.add(block, from, to, hashBytes(block, from, to));
  }

  /** A field between quotes; a doubled quote is one quote. What follows the closing quote up to the delimiter is lost. */
  #readQuoted(block: Uint8Array, start: number, length: number, row: number, column: number): number {
    let size = 0;
    let at = start + 1;
    for (; at < length; at++) {
      if (block[at] === QUOTE && block[++at] !== QUOTE) break;
      if (size === this.#unquoted.length) this.#unquoted = doubled(this.#unquoted);
      this.#unquoted[size++] = block[at] as number;
    }
    const slot = this.#slotOfColumn[column] ?? -1;
    if (slot >= 0) this.#addTrimmed(this.#unquoted, 0, size, row + slot);
    if (column === this.#verbatim) this.#keepId(this.#unquoted, 0, size);
    return endOfField(block, at, length, this.#delimiter);
  }

  #keepId(source: Uint8Array, start: number, end: number): void {
    const index = this.#rowCount - 1;
    const from = index === 0 ? 0 : (this.#idEnds[index - 1] as number);
    const to = from + end - start;
    while (to > this.#ids.length) this.#ids = doubled(this.#ids);
    if (index >= this.#idEnds.length) {
      const larger = new Uint32Array(this.#idEnds.length * 2);
      larger.set(this.#idEnds);
      this.#idEnds = larger;
    }
    for (let i = start; i < end; i++) this.#ids[from + i - start] = source[i] as number;
    this.#idEnds[index] = to;
  }
}

function doubled(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

/** The first records as text, for a header and a sample; records of other widths are cut or filled to that of the first. */
export function readRecords(begin: Uint8Array, delimiter: Delimiter, most: number): readonly (readonly string[])[] {
  const [width = 1] = fieldCounts(begin.subarray(firstBlankEnd(begin)), delimiter);
  const slots = Array.from({ length: width }, (_, i) => i);
  const reader = new CsvReader({ delimiter, slots, verbatim: -1 });
  let at = 0;
  while (at < begin.length && reader.rowCount < most) {
    const end = at + firstRecordEnd(begin.subarray(at), begin.length - at, delimiter);
    reader.read(begin.subarray(at, end), end - at);
    at = end;
  }
  const texts = slots.map((slot) => textReader(reader.dictionary(slot).toShared()));
  return Array.from({ length: reader.rowCount }, (_, row) =>
    texts.map((text, slot) => text(reader.rows[row * width + slot] ?? EMPTY)),
  );
}

function firstBlankEnd(begin: Uint8Array): number {
  let at = 0;
  while (begin[at] === LF || begin[at] === CR) at++;
  return at;
}
