/** Files of `weerwerk koppel`: opened, recognised and read in blocks, however large they are. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { freemem } from "node:os";
import {
  type Crew,
  type Delimiter,
  detectDelimiter,
  findRecordEnd,
  readRecords,
  readTableInParts,
  type Table,
} from "../engines/resolution/index.ts";
import { type Encoding, recogniseEncoding, transcoder } from "./koppel-encoding.ts";
import { KoppelError } from "./koppel-error.ts";

/** A file of which the beginning was looked at. */
export type CsvFile = {
  readonly path: string;
  /** Without folders, for messages. */
  readonly name: string;
  readonly size: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** Whether the first line holds names; without them columns are called by their place. */
  readonly hasHeader: boolean;
  /** The first records, as text per column. */
  readonly sample: readonly (readonly string[])[];
  /** Records in the file, estimated by its size. */
  readonly estimate: number;
};

const BEGIN = 1 << 20;
const BLOCK = 1 << 22;
const SAMPLE = 1000;

/** Bytes that a record costs in memory per kept column, in all phases together: measured on files of a million records. */
const BYTES_PER_CELL = 40;
const MOST_RECORDS = 2 ** 28;

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOENT: ["bestaat niet", "controleer de naam en de map."],
  EACCES: ["mag u niet lezen", "vraag leesrechten op het bestand, of maak een kopie in een eigen map."],
  EPERM: ["mag u niet lezen", "vraag leesrechten op het bestand, of maak een kopie in een eigen map."],
  EISDIR: ["is een map", "geef een CSV-bestand."],
};

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw refusalOf(path, error);
  }
}

function refusalOf(path: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "") return error instanceof Error ? error : new Error(String(error));
  const [what, advice] = REASONS[code] ?? [
    `is niet te lezen (${code})`,
    "probeer het opnieuw, of kopieer het bestand naar een andere schijf.",
  ];
  return new KoppelError(`${basename(path)} ${what}.`, advice);
}

function readBegin(path: string): { readonly begin: Uint8Array; readonly size: number } {
  const file = open(path);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new KoppelError(`${basename(path)} is een map.`, "geef een CSV-bestand.");
    const begin = Buffer.alloc(Math.min(BEGIN, Math.max(stat.size, 1)));
    return { begin: begin.subarray(0, readSync(file, begin, 0, begin.length, 0)), size: stat.size };
  } catch (error) {
    throw error instanceof KoppelError ? error : refusalOf(path, error);
  } finally {
    closeSync(file);
  }
}

/** A cell that holds a number, a date or an address is a value; names of columns hold words. */
const isValue = (cell: string): boolean => /^[\d\s.,/:€%+-]*\d[\d\s.,/:€%+-]*$|@|^\d{4}\s?[A-Z]{2}$/.test(cell.trim());

/** Two of the same name, an empty one or a value among them: the first line is data. */
function holdsNames(first: readonly string[]): boolean {
  const values = first.filter((cell) => isValue(cell)).length;
  return values === 0 || values * 5 < first.length;
}

/** Every column gets a name of its own. */
function nameColumns(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header, place) => {
    const name = header.trim() === "" ? `kolom ${place + 1}` : header.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * Looks at the beginning of a file.
 * @throws {KoppelError} when it is not there, may not be read, is no CSV or holds no records
 */
export function openCsv(path: string): CsvFile {
  const name = basename(path);
  const { begin, size } = readBegin(path);
  const encoding = recogniseEncoding(begin, name);
  const text = transcoder(encoding)(begin.subarray(encoding.mark));
  if (text.indexOf(10) === -1 && text.indexOf(13) !== -1)
    throw new KoppelError(
      `${name} heeft regeleinden van een oude Macintosh (CR).`,
      "sla het bestand opnieuw op met regeleinden van Windows of Unix.",
    );
  const delimiter = detectDelimiter(text);
  const isWhole = begin.length === size;
  const end = isWhole ? text.length : findRecordEnd(text, text.length, delimiter);
  const records = readRecords(text.subarray(0, end), delimiter, SAMPLE + 1);
  const [first] = records;
  if (first === undefined || records.length < 2)
    throw new KoppelError(
      `${name} bevat geen records.`,
      "geef een bestand met een regel kolomnamen en daaronder records.",
    );
  const hasHeader = holdsNames(first);
  return {
    path,
    name,
    size,
    encoding,
    delimiter,
    hasHeader,
    headers: nameColumns(hasHeader ? first : first.map(() => "")),
    sample: hasHeader ? records.slice(1) : records.slice(0, SAMPLE),
    estimate: Math.max(1, Math.round(size / (begin.length / countRecords(text, end, delimiter)))),
  };
}

function countRecords(text: Uint8Array, end: number, delimiter: Delimiter): number {
  return Math.max(1, readRecords(text.subarray(0, end), delimiter, Number.POSITIVE_INFINITY).length);
}

/**
 * Refuses before reading what cannot fit in memory.
 * @throws {KoppelError} with the estimate and what there is
 */
export function refuseTooLarge(files: readonly CsvFile[], columns: number, available = freemem()): void {
  const records = files.reduce((sum, { estimate }) => sum + estimate, 0);
  const needed = records * columns * BYTES_PER_CELL;
  if (records <= MOST_RECORDS && needed <= available) return;
  const giga = (bytes: number): string => (bytes / 2 ** 30).toFixed(1).replace(".", ",");
  throw new KoppelError(
    `Dit zijn naar schatting ${records.toLocaleString("nl-NL")} records; daarvoor is ongeveer ${giga(needed)} GiB geheugen nodig en er is ${giga(available)} GiB vrij.`,
    "koppel per gemeente, jaar of postcodegebied, laat kolommen weg die niet nodig zijn, of gebruik een machine met meer geheugen.",
  );
}

/** Gives the bytes of a file as UTF-8, as many at a time as are asked for. */
function filler(
  { encoding }: CsvFile,
  handle: number,
  onBytes: (bytes: number) => void,
): (stretch: Uint8Array) => number {
  let at = encoding.mark;
  const readInto = (target: Uint8Array): number => {
    const length = readSync(handle, target, 0, target.length, at);
    at += length;
    onBytes(at);
    return length;
  };
  if (encoding.name === "utf-8") return readInto;
  const read = transcoder(encoding);
  const block = new Uint8Array(BLOCK);
  let waiting: Uint8Array = new Uint8Array(0);
  return (stretch) => {
    while (waiting.length === 0) {
      const length = readInto(block);
      if (length === 0) return 0;
      waiting = read(block.subarray(0, length));
    }
    const part = waiting.subarray(0, stretch.length);
    stretch.set(part);
    waiting = waiting.subarray(part.length);
    return part.length;
  };
}

/**
 * Reads a whole file.
 * @param isKept - per column of the file whether it is compared
 * @param onBytes - told after each block how many bytes of the file were read
 * @throws {KoppelError} when the file cannot be read to its end
 */
export async function readTable(
  file: CsvFile,
  isKept: readonly boolean[],
  recordId: number,
  crew: Crew,
  onBytes: (bytes: number) => void,
): Promise<Table> {
  const { headers, delimiter } = file;
  const layout = { delimiter, headers, isKept, recordId, skipFirst: file.hasHeader };
  const handle = open(file.path);
  try {
    const read = await readTableInParts(layout, filler(file, handle, onBytes), crew);
    if (read.ok) return read.table;
    throw new KoppelError(
      `In ${file.name} wordt een aanhalingsteken geopend en niet gesloten, rond record ${read.refusal.record}.`,
      "herstel dat record, of lever het bestand opnieuw aan.",
    );
  } catch (error) {
    throw error instanceof KoppelError ? error : refusalOf(file.path, error);
  } finally {
    closeSync(handle);
  }
}
