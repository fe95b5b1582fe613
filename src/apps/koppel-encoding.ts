/** What a delivered file is, by its first bytes: text in some encoding, or something else that people take for a CSV file. */
import { KoppelError } from "./koppel-error.ts";

export type Encoding = {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  /** Bytes of the byte order mark. */
  readonly mark: number;
};

/** Beginnings as bytes in Latin-1, and what the file then is. Nothing is ever unpacked. */
const NO_TEXT: readonly (readonly [begin: string, what: string])[] = [
  ["PK\u0003\u0004", "een Excel- of zip-bestand"],
  ["PK\u0005\u0006", "een leeg zip-bestand"],
  ["\u00d0\u00cf\u0011\u00e0", "een oud Excel- of Word-bestand"],
  ["%PDF-", "een PDF"],
  ["\u001f\u008b", "een ingepakt bestand (gzip)"],
  ["7z\u00bc\u00af", "een ingepakt bestand (7z)"],
  ["Rar!", "een ingepakt bestand (rar)"],
  ["\u0028\u00b5\u002f\u00fd", "een ingepakt bestand (zstd)"],
  ["PAR1", "een Parquet-bestand"],
  ["SQLite format 3", "een SQLite-bestand"],
];

const MARKS: readonly (readonly [mark: string, name: Encoding["name"] | undefined])[] = [
  // The mark of UTF-32 begins with that of UTF-16, so it comes first.
  ["\u00ff\u00fe\u0000\u0000", undefined],
  ["\u0000\u0000\u00fe\u00ff", undefined],
  ["\u00ef\u00bb\u00bf", "utf-8"],
  ["\u00ff\u00fe", "utf-16le"],
  ["\u00fe\u00ff", "utf-16be"],
];

const SAVE_AS_CSV = "sla het bestand op als CSV in UTF-8 (in Excel: Opslaan als, CSV UTF-8) en geef dat bestand.";

/**
 * The encoding of a file, by its beginning. A byte that is no UTF-8 is settled later, value by value.
 * @throws {KoppelError} when this is no text
 */
export function recogniseEncoding(begin: Uint8Array, name: string): Encoding {
  const latin = Buffer.from(begin.subarray(0, 4096)).toString("latin1");
  const other = NO_TEXT.find(([first]) => latin.startsWith(first));
  if (other !== undefined) throw new KoppelError(`${name} is ${other[1]}, geen CSV.`, SAVE_AS_CSV);
  const [mark, encoding] = MARKS.find(([first]) => latin.startsWith(first)) ?? (["", "utf-8"] as const);
  if (encoding === undefined)
    throw new KoppelError(`${name} is opgeslagen in UTF-32; dat lezen wij niet.`, SAVE_AS_CSV);
  if (encoding !== "utf-8") return { name: encoding, mark: mark.length };
  if (!latin.includes("\0")) return { name: encoding, mark: mark.length };
  const guess = withoutMark(latin);
  if (guess === undefined) throw new KoppelError(`${name} bevat geen tekst (er staan nullen in).`, SAVE_AS_CSV);
  return { name: guess, mark: 0 };
}

/** UTF-16 without a mark: in Dutch text nearly every second byte is nought. */
function withoutMark(latin: string): Encoding["name"] | undefined {
  const share = (offset: number): number => {
    let noughts = 0;
    for (let i = offset; i < latin.length; i += 2) if (latin.charCodeAt(i) === 0) noughts++;
    return noughts / Math.ceil(latin.length / 2);
  };
  if (share(1) > 0.8 && share(0) < 0.1) return "utf-16le";
  return share(0) > 0.8 && share(1) < 0.1 ? "utf-16be" : undefined;
}

/** Turns blocks of a file into blocks of UTF-8; what a block cuts in two is kept for the next. */
export function transcoder({ name }: Encoding): (block: Uint8Array) => Uint8Array {
  if (name === "utf-8") return (block) => block;
  const decoder = new TextDecoder(name);
  const encoder = new TextEncoder();
  return (block) => encoder.encode(decoder.decode(block, { stream: true }));
}
