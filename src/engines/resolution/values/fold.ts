/** Folding: one spelling, in plain lower-case Latin letters and digits, for text that is written in many. */
import { latinOf } from "./scripts.ts";

/** Marks that stand inside a word and go without leaving a gap: `O'Brien`, `Al Qa'ida`, `Ba‘asyir`. */
const APOSTROPHES = /['’‘`´ʼʻʾʿ״׳]/gu;

/** Accents. The two sound marks of kana stay, because without them `バ` (ba) would read `ハ` (ha). */
const MARKS = /[^\P{M}\u3099\u309A]+/gu;
const OUTSIDE_ASCII = /\P{ASCII}/u;
const OUTSIDE_ASCII_EACH = /\P{ASCII}/gu;

/** `b.v.`, `A.B.C.` and `J.P.`: single letters with dots between them are one word of initials. */
const DOTTED_LETTERS = /(?<![a-z0-9])(?:[a-z]\.){2,}[a-z]?(?![a-z0-9])/g;

const BETWEEN_WORDS = /[^a-z0-9]+/g;
/** Letters that no table knows (Han, Thai, Khmer) stay as they are: they still compare by equality. */
const BETWEEN_WORDS_OF_ANY_SCRIPT = /[^\p{L}\p{N}]+/gu;

/**
 * Lower case, accents off, other scripts written in Latin; punctuation stays. Compatibility forms are unfolded first
 * (Unicode NFKD), so full-width letters and ligatures become plain ones.
 */
export function foldLetters(text: string): string {
  if (!OUTSIDE_ASCII.test(text)) return text.toLowerCase();
  // NFKD takes Hangul and voiced kana apart; NFC puts them together again once the accents are off.
  const bare = text.normalize("NFKD").toLowerCase().replace(MARKS, "").normalize("NFC");
  return bare.replace(OUTSIDE_ASCII_EACH, latinOf);
}

/** The words of a text: folded, split at everything that is no letter or digit; dotted initials are one word. */
export function foldText(text: string): string {
  const joined = foldLetters(text.replace(APOSTROPHES, ""));
  const undotted = joined.includes(".")
    ? joined.replace(DOTTED_LETTERS, (letters) => letters.replaceAll(".", ""))
    : joined;
  return undotted.replace(OUTSIDE_ASCII.test(undotted) ? BETWEEN_WORDS_OF_ANY_SCRIPT : BETWEEN_WORDS, " ").trim();
}

/** As `foldText`, as a list; an empty list when nothing readable is left. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Everything in one word: what is left when spaces, dashes and dots say nothing (`Benali` and `Ben Ali`). */
export const foldCompact = (text: string): string => foldText(text).replaceAll(" ", "");
