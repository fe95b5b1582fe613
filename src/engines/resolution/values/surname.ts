/**
 * Surnames: tussenvoegsel and core apart, own name and partner's name apart.
 *
 * A Dutch surname is filed under its core (`Berg, van den`), its prefix is abbreviated at will (`v.d. Berg`), and a
 * married person may carry the partner's name before or behind their own (BW 1:9): `Jansen-de Vries`.
 */
import { foldLetters, foldText } from "./fold.ts";

export type SurnamePart = {
  /** The prefix as first letters, because registers abbreviate it: `van den` and `v.d.` are both `vd`. May be empty. */
  readonly prefix: string;
  /** The rest as one word: `berg`, `hartogjager`. Never empty. */
  readonly core: string;
};

export type Surname = {
  /** One part, or two when a partner's name is written before or behind it. Empty when nothing readable is left. */
  readonly parts: readonly SurnamePart[];
  /** All letters in one word, prefix and partner's name included: `vandenberg`. */
  readonly compact: string;
};

/**
 * Words that open a surname without being its core. Dutch ones are those of BRP table 36 (voorvoegsels), the rest are
 * the articles and bound words of names from elsewhere (`el Amrani`, `Ait Said`, `dos Santos`).
 */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "van de der den het t ter ten te op aan in bij onder over uit uijt voor tot s d l " +
    "v vd vdn vdr von vom zu zum zur am af av le la les du des di da do dos das del della degli dei e y " +
    "el al as ash ad ar ould ait oulad ben bin ibn bint abu abou abd bou st"
  ).split(" "),
);

/** Between a name and the name of the partner or the name at birth. */
const BETWEEN_NAMES =
  /(?:^|\s+)(?:e\/v|ev|geb\.?|geboren|gehuwd|gesch\.?|wed\.?|weduwe|echtg\.?|echtgenote|echtgenoot)\s+(?:met\s+|van\s+(?!de[rn]?\s))?/;

const BETWEEN_PARTS = /\s*[-\u2010-\u2015]+\s*/;

/** A prefix that is filed behind the core: any after a comma, without one only those that cannot be a name. */
const AFTER_COMMA = /^([^,]+),\s*(.+)$/;
const BEHIND = /^(\S.*?)((?:\s+(?:van|vd|v|d|de|den|der|het|'?t|ter|ten|te|v\.?d\.?|v\/d))+)$/;

const isPrefixOnly = (words: readonly string[]): boolean => words.every((word) => PREFIXES.has(word));

/** `Berg, van den` is filed under its core: the prefix comes back to the front. */
function unfile(text: string): string {
  const [, core = "", behind = ""] = AFTER_COMMA.exec(text) ?? BEHIND.exec(text) ?? [];
  if (core === "" || isPrefixOnly(wordsOfPart(core)) || !isPrefixOnly(wordsOfPart(behind))) return text;
  return `${behind} ${core}`;
}

/** `v/d` and `v.d.` fold to `v d` or `vd`; both are in the list of prefixes. */
const wordsOfPart = (part: string): readonly string[] =>
  foldText(part.replaceAll("/", " "))
    .split(" ")
    .filter((word) => word !== "");

/** First letters; a word that is itself an abbreviation gives its letters: `vd` is `van d…`. */
const prefixLetters = (words: readonly string[]): string =>
  words.map((word) => (/^vd[nr]?$/.test(word) ? "vd" : word.charAt(0))).join("");

function partOf(words: readonly string[]): SurnamePart {
  let cut = 0;
  while (cut < words.length - 1 && PREFIXES.has(words[cut] ?? "")) cut++;
  return { prefix: prefixLetters(words.slice(0, cut)), core: words.slice(cut).join("") };
}

/** A piece of prefixes only belongs to the piece after it: `al-Assad` is one name. */
function joinPrefixes(pieces: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined: string[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (isOpen) joined.at(-1)?.push(...piece);
    else joined.push([...piece]);
    isOpen = isPrefixOnly(piece);
  }
  return joined;
}

/**
 * Reads `van den Berg`, `Berg, van den`, `v.d. Berg`, `Jansen-de Vries`, `de Vries e/v Jansen`, `al-Assad`,
 * `'t Hart`. A separate field for the tussenvoegsel is put before the name by the caller.
 */
export function parseSurname(text: string): Surname {
  const pieces = unfile(foldLetters(text).trim())
    .split(BETWEEN_NAMES)
    .flatMap((piece) => piece.split(BETWEEN_PARTS))
    .map(wordsOfPart);
  return { parts: joinPrefixes(pieces).map(partOf), compact: pieces.flat().join("") };
}

/** Whether a folded word may open a surname without being its core (`van`, `der`, `el`). */
export const isSurnamePrefix = (word: string): boolean => PREFIXES.has(word);
