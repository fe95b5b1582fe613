/** Table reader: blocks of bytes, cut anywhere, become a table; what is not yet a whole record waits for the next block. */
import { CsvReader } from "./csv.ts";
import { type Delimiter, findRecordEnd, firstRecordEnd } from "./csv-scan.ts";
import { shareIds, type Table } from "./table.ts";

export type TableLayout = {
  readonly delimiter: Delimiter;
  /** Names of all columns of the file. */
  readonly headers: readonly string[];
  /** Per column whether it is kept. */
  readonly isKept: readonly boolean[];
  /** Place of the column with record ids, or -1. It is kept byte by byte besides. */
  readonly recordId: number;
  /** Whether the first record holds the names of the columns. */
  readonly skipFirst: boolean;
};

/** A record longer than this is no record: a quote was opened and never closed. */
export const LONGEST_RECORD = 1 << 24;

export type TableRefusal = {
  readonly code: "UNCLOSED_QUOTE";
  /** The record that it stands in, from 1. */ readonly record: number;
};

export class TableReader {
  readonly #layout: TableLayout;
  readonly #csv: CsvReader;
  #carry: Uint8Array = new Uint8Array(0);
  #isFirst: boolean;

  constructor(layout: TableLayout) {
    let slot = 0;
    const slots = layout.isKept.map((isKept, place) => (isKept && place !== layout.recordId ? slot++ : -1));
    this.#layout = layout;
    this.#isFirst = layout.skipFirst;
    this.#csv = new CsvReader({ delimiter: layout.delimiter, slots, verbatim: layout.recordId });
  }

  get rowCount(): number {
    return this.#csv.rowCount;
  }

  /** Reads the whole records of a block. The block may be reused by the caller afterwards. */
  push(block: Uint8Array): TableRefusal | undefined {
    const bytes = this.#carry.length === 0 ? block : concat(this.#carry, block);
    const end = findRecordEnd(bytes, bytes.length, this.#layout.delimiter);
    this.#read(bytes, end);
    // A copy by all means: `slice` of a Node Buffer is a view, and the caller may read the next block into it.
    this.#carry = new Uint8Array(bytes.subarray(end));
    return this.#carry.length > LONGEST_RECORD ? { code: "UNCLOSED_QUOTE", record: this.rowCount + 1 } : undefined;
  }

  #read(bytes: Uint8Array, end: number): void {
    if (end === 0) return;
    const start = this.#isFirst ? firstRecordEnd(bytes, end, this.#layout.delimiter) : 0;
    this.#isFirst = false;
    this.#csv.read(bytes.subarray(start), end - start);
  }

  /** Reads what is left and gives the table; the reader is spent. */
  finish(): Table {
    this.#read(this.#carry, this.#carry.length);
    this.#carry = new Uint8Array(0);
    const names = this.#layout.headers.filter((_, i) => this.#layout.isKept[i] && i !== this.#layout.recordId);
    const { rows, rowCount } = this.#csv;
    const columns = names.map((name, slot) => {
      const ids = new Uint32Array(new SharedArrayBuffer(rowCount * 4));
      for (let row = 0, at = slot; row < rowCount; row++, at += names.length) ids[row] = rows[at] as number;
      return { name, values: this.#csv.dictionary(slot).toShared(), ids };
    });
    return {
      rowCount,
      columns,
      recordIds: this.#layout.recordId === -1 ? undefined : shareIds(this.#csv.verbatim),
      raggedRows: this.#csv.raggedRecords,
    };
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
