/** The first rows of a CSV file of which nothing is known yet: its tekenset, its scheiding, and whether it begins with names. */
import { isUtf8 } from "node:buffer";
import type { Weigerreden } from "./bronrecord.ts";
import { LineSplitter, type Regel } from "./csv-lines.ts";
import { type CsvProfiel, SCHEIDINGEN, type Scheiding, type Tekenset } from "./csv-profiel.ts";
import { RowReader } from "./csv-rows.ts";
import { openText } from "./csv-tekenset.ts";
import { findKolomnaam } from "./kolomnaam.ts";

/** Real content: it stays inside the server, and only maskPreview and recogniseColumns may look at it. */
export type CsvBegin = {
  readonly scheiding: Scheiding;
  readonly tekenset: Tekenset;
  readonly kopregel: boolean;
  /** The names as the file writes them; empty when there are none. */
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
};

export type CsvBeginUitkomst = CsvBegin | { readonly reden: Weigerreden };

/** What whoever looks has already chosen; what is left out is recognised. */
export type CsvKeuze = Partial<Pick<CsvProfiel, "scheiding" | "tekenset" | "kopregel">>;

/** In bytes and in lines: enough to recognise columns by. */
const LOOK = 512 * 1_024;
const LINES = 201;

type Rows = readonly (readonly string[])[];

function rowsOf(lines: readonly Regel[], scheiding: Scheiding): Rows {
  const reader = new RowReader(scheiding);
  return [...reader.push(lines), ...reader.end()].flatMap((one) => ("velden" in one ? [one.velden] : []));
}

/** The mark that makes most lines into rows of more than one field; among equals the one that makes most fields. */
function recogniseScheiding(lines: readonly Regel[]): Scheiding {
  const scored = SCHEIDINGEN.map((scheiding) => {
    const rows = rowsOf(lines, scheiding);
    const width = rows[0]?.length ?? 0;
    return { scheiding, rows: width > 1 ? rows.length : 0, width };
  });
  return scored.toSorted((a, b) => b.rows - a.rows || b.width - a.width)[0]?.scheiding ?? ";";
}

/** Names that we know, and none of them twice; a line of data that holds a word such as `plaats` is no line of names. */
function recogniseKop(first: readonly string[]): boolean {
  const known = first.filter((naam) => findKolomnaam(naam) !== undefined).length;
  return known > 0 && known * 3 >= first.length && new Set(first).size === first.length;
}

async function linesOf(utf8: AsyncIterable<Buffer>): Promise<readonly Regel[]> {
  const splitter = new LineSplitter();
  const lines: Regel[] = [];
  for await (const chunk of utf8) lines.push(...splitter.push(chunk));
  return [...lines, ...splitter.end()];
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** UTF-8 when all whole lines are; a byte order mark decides by itself, whatever this says. */
function recogniseCode(look: Uint8Array): Tekenset {
  const end = Math.max(look.lastIndexOf(0x0a), look.lastIndexOf(0x0d)) + 1;
  return (look[0] ?? 0) >= 0xfe || isUtf8(look.subarray(0, end)) ? "UTF-8" : "WINDOWS-1252";
}

/** A line that may be cut at the end does not count, unless there is no other. */
function wholeLines(lines: readonly Regel[], cut: boolean): readonly Regel[] {
  const half = cut || lines.at(-1)?.eind === "";
  return (half && lines.length > 1 ? lines.slice(0, -1) : lines).slice(0, LINES);
}

/** `bytes` may be the whole file or its beginning. */
export async function readCsvBegin(bytes: Uint8Array, keuze: CsvKeuze = {}): Promise<CsvBeginUitkomst> {
  const look = bytes.subarray(0, LOOK);
  const tekenset = keuze.tekenset ?? recogniseCode(look);
  const { utf8, reden } = await openText(once(look), tekenset);
  if (utf8 === undefined) return { reden };
  const lines = wholeLines(await linesOf(utf8), look.length < bytes.length);
  const scheiding = keuze.scheiding ?? recogniseScheiding(lines);
  const rows = rowsOf(lines, scheiding);
  const [first] = rows;
  if (first === undefined) return { reden: "KOPREGEL" };
  const kopregel = keuze.kopregel ?? recogniseKop(first);
  return {
    scheiding,
    tekenset,
    kopregel,
    ...(kopregel ? { kop: first, rijen: rows.slice(1) } : { kop: [], rijen: rows }),
  };
}
