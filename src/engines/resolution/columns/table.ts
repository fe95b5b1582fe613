/** Table: a file in memory, as numbers per column and the values behind them. */
import { countOtherEncoding, Dictionary, shareBytes, shareUints, type ValueBytes } from "./dictionary.ts";

export type Column = {
  readonly name: string;
  readonly values: ValueBytes;
  /** Per row the number of its value; 0 is empty. */
  readonly ids: Uint32Array;
};

export type Table = {
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** The column with record ids as it stands in the file, or undefined when there is none: rows are then numbered. */
  readonly recordIds: { readonly bytes: Uint8Array; readonly ends: Uint32Array } | undefined;
  /** Rows with more or fewer fields than the header. */
  readonly raggedRows: number;
};

/** Distinct values of all columns that are no UTF-8 and are read as Windows-1252. */
export const countForeignValues = ({ columns }: Table): number =>
  columns.reduce((sum, { values }) => sum + countOtherEncoding(values), 0);

/** The record id of a row as text; its number, counted from 1, when the file has none. */
export function recordIdOf({ recordIds }: Table, row: number): string {
  if (recordIds === undefined) return String(row + 1);
  const start = row === 0 ? 0 : (recordIds.ends[row - 1] as number);
  // A decoder refuses shared memory, hence the copy.
  return new TextDecoder().decode(new Uint8Array(recordIds.bytes.subarray(start, recordIds.ends[row])));
}

/**
 * Lays tables behind one another: parts of one file, or files with the same columns.
 * @throws {RangeError} when the names of the columns differ
 */
export function joinTables(tables: readonly Table[]): Table {
  const [first] = tables;
  if (first === undefined) throw new RangeError("There is no table to join");
  if (tables.length === 1) return first;
  const names = first.columns.map(({ name }) => name);
  if (tables.some(({ columns }) => columns.map(({ name }) => name).join("\0") !== names.join("\0")))
    throw new RangeError("Tables with other columns cannot be joined");
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
  return {
    rowCount,
    columns: names.map((name, place) => joinColumns(name, tables, place, rowCount)),
    recordIds: joinIds(tables, rowCount),
    raggedRows: tables.reduce((sum, table) => sum + table.raggedRows, 0),
  };
}

function joinColumns(name: string, tables: readonly Table[], place: number, rowCount: number): Column {
  const dictionary = new Dictionary();
  const ids = new Uint32Array(new SharedArrayBuffer(rowCount * 4));
  let row = 0;
  for (const { columns } of tables) {
    const column = columns[place] as Column;
    const here = dictionary.merge(column.values);
    for (const id of column.ids) ids[row++] = here[id] as number;
  }
  return { name, values: dictionary.toShared(), ids };
}

function joinIds(tables: readonly Table[], rowCount: number): Table["recordIds"] {
  if (tables.some(({ recordIds }) => recordIds === undefined)) return undefined;
  const size = tables.reduce((sum, { recordIds }) => sum + (recordIds?.bytes.length ?? 0), 0);
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  const ends = new Uint32Array(new SharedArrayBuffer(rowCount * 4));
  let [at, row] = [0, 0];
  for (const { recordIds } of tables) {
    if (recordIds === undefined) continue;
    bytes.set(recordIds.bytes, at);
    for (const end of recordIds.ends) ends[row++] = at + end;
    at += recordIds.bytes.length;
  }
  return { bytes, ends };
}

/** Copies what a reader holds into memory that threads can share. */
export const shareIds = ({
  bytes,
  ends,
}: {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}): Table["recordIds"] => ({ bytes: shareBytes(bytes), ends: shareUints(ends, ends.length) });
