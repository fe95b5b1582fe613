/** Read a table with several threads: bytes come in from the caller, and whole records go to whoever is free. */
import { type Delimiter, findRecordEnd } from "../columns/csv-scan.ts";
import { type Column, joinTables, type Table } from "../columns/table.ts";
import { LONGEST_RECORD, type TableLayout, TableReader, type TableRefusal } from "../columns/table-reader.ts";
import type { Crew, Step } from "./step.ts";

/** How much lies in memory at once, however large the file. */
export type WaveSize = {
  /** Bytes that one thread reads at a time. */
  readonly partBytes: number;
  readonly partsInWave: number;
};

const WAVE: WaveSize = { partBytes: 1 << 23, partsInWave: 4 };

type ReadPart = { readonly bytes: Uint8Array; readonly isFirst: boolean };

export const readStep: Step<TableLayout, ReadPart, Table> = {
  name: "read",
  start:
    (layout) =>
    ({ bytes, isFirst }) => {
      const reader = new TableReader({ ...layout, skipFirst: isFirst && layout.skipFirst });
      reader.push(bytes);
      return reader.finish();
    },
};

const only = ({ rowCount, raggedRows }: Table, columns: readonly Column[]): Table => ({
  rowCount,
  raggedRows,
  columns,
  recordIds: undefined,
});

/** Joins one column of all tables. */
export const joinStep: Step<readonly Table[], number, Column> = {
  name: "join",
  start: (tables) => (place) => {
    const [column] = joinTables(tables.map((table) => only(table, [table.columns[place] as Column]))).columns;
    return column as Column;
  },
};

/** Cuts whole records off the beginning of a stretch, a part at a time; gives the parts and where the rest begins. */
function cut(
  bytes: Uint8Array,
  isEnd: boolean,
  delimiter: Delimiter,
  partBytes: number,
): { readonly parts: readonly Uint8Array[]; readonly rest: number } {
  const parts: Uint8Array[] = [];
  let rest = 0;
  while (rest < bytes.length) {
    const from = bytes.subarray(rest, rest + partBytes);
    let length = findRecordEnd(from, from.length, delimiter);
    if (length === 0) {
      // A record longer than a part: whatever is left is looked through.
      const all = bytes.subarray(rest);
      length = isEnd ? all.length : findRecordEnd(all, all.length, delimiter);
    }
    if (length === 0) break;
    if (isEnd && rest + partBytes >= bytes.length) length = bytes.length - rest;
    parts.push(bytes.subarray(rest, rest + length));
    rest += length;
  }
  return { parts, rest };
}

/**
 * Reads a table.
 * @param fill - puts the next bytes at the beginning of the given stretch and says how many; 0 at the end of the file
 * @returns the table, or why it cannot be one
 */
export async function readTableInParts(
  layout: TableLayout,
  fill: (stretch: Uint8Array) => number,
  crew: Crew,
  { partBytes, partsInWave }: WaveSize = WAVE,
): Promise<{ readonly ok: true; readonly table: Table } | { readonly ok: false; readonly refusal: TableRefusal }> {
  const wave = new Uint8Array(new SharedArrayBuffer(partBytes * partsInWave));
  const tables: Table[] = [];
  let kept = 0;
  for (let isEnd = false; !isEnd;) {
    let length = kept;
    while (length < wave.length && !isEnd) {
      const read = fill(wave.subarray(length));
      length += read;
      isEnd = read === 0;
    }
    const { parts, rest } = cut(wave.subarray(0, length), isEnd, layout.delimiter, partBytes);
    const done = await crew.run(
      readStep,
      layout,
      parts.map((bytes, i) => ({ bytes, isFirst: tables.length === 0 && i === 0 })),
    );
    tables.push(...done);
    kept = length - rest;
    if (kept > LONGEST_RECORD || kept === wave.length)
      return { ok: false, refusal: { code: "UNCLOSED_QUOTE", record: rowsOf(tables) + 1 } };
    wave.copyWithin(0, rest, length);
  }
  return { ok: true, table: await join(tables, layout, crew) };
}

const rowsOf = (tables: readonly Table[]): number => tables.reduce((sum, { rowCount }) => sum + rowCount, 0);

async function join(tables: readonly Table[], layout: TableLayout, crew: Crew): Promise<Table> {
  const [first] = tables;
  if (first === undefined) return new TableReader(layout).finish();
  if (tables.length === 1) return first;
  const columns = await crew.run(
    joinStep,
    tables.map((table) => only(table, table.columns)),
    first.columns.map((_, place) => place),
  );
  return { ...joinTables(tables.map((table) => ({ ...table, columns: [] }))), columns };
}
