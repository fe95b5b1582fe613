/**
 * Words of names by number: each distinct word is read once, and the likeness of two words is computed once and kept.
 *
 * Comparing one name with many meets the same words again and again, so a memo of word pairs makes a comparison of two
 * names a matter of a few look-ups.
 */
import { osaDistance } from "./edit-distance.ts";
import { isInitials } from "./given-name.ts";
import { givenNameFamilies } from "./nicknames.ts";
import { skeletonCodes } from "./sound.ts";

/** A typing error keeps `1 - (2 x errors / length)^1.8` of a word: one in eight letters .92, one in four .71, one in three .52. */
const ERROR_POWER = 1.8;

/** What is left of a word that is written otherwise. */
const NICKNAME = 0.92;
const INITIAL = 0.9;
const SAME_SKELETON = 0.92;
const SHORT_SKELETON = 0.72;
const CUT_OFF = 0.7;
const MISREAD = 0.95;

/** A short word tells less: every letter adds to what it says, up to five of them. */
const LEAST_TOLD = 0.5;
const PER_LETTER = 0.1;

/** Fewer consonants than this say too little on their own: `Lee` and `Li`, but also `Lou`. */
const WHOLE_SKELETON = 3;

/** Words that bind a name without being one: they are left out and changed at will. */
const BINDING: ReadonlySet<string> = new Set(
  (
    "van de der den het t ter ten te op aan in bij von vom zu zum zur af av le la les du des di da do dos das del della e y " +
    "el al as ash ad ar ould ait bin ben ibn bint abu abou st v vd of the and en et a"
  ).split(" "),
);

/** Words before the name of the father. */
const PATRONYMIC: ReadonlySet<string> = new Set(["bin", "ben", "ibn", "bint", "ould"]);

/** Memo of word pairs: a direct-mapped table in which a newer pair replaces an older one. */
const MEMO_BITS = 15;
const MEMO_SHIFT = 32 - MEMO_BITS;

/** A lexicon of more words starts again, so that a stream of names does not fill memory. */
export const MOST_WORDS_KNOWN = 1 << 18;

/** Spellings by ear share at least this part of their letters: `Joesoef` and `Yusuf` differ in four of seven. */
const MOST_ERRORS_BY_EAR = 0.75;

/** What is read of a word once. */
type Word = {
  readonly text: string;
  readonly weight: number;
  readonly shape: "letter" | "number" | "mixed" | "word";
  /** Which letters it holds, as bits. */
  readonly letters: number;
  readonly families: readonly string[];
  /** Codes of `sound.ts`, computed when first asked for. */
  codes: readonly string[] | undefined;
};

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 31);
  return letters;
}

function readWord(text: string, weight: number): Word {
  const shape = /^\d+$/.test(text) ? "number" : /\d/.test(text) ? "mixed" : text.length === 1 ? "letter" : "word";
  return { text, weight, shape, letters: lettersOf(text), families: givenNameFamilies(text), codes: undefined };
}

function countBits(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** At least so many errors lie between two words: each takes away at most one letter and brings in at most one. */
const fewestErrors = (a: Word, b: Word): number =>
  Math.max(countBits(a.letters & ~b.letters), countBits(b.letters & ~a.letters));

/** Likeness of two different words, between 0 and 1. Symmetric. */
function likenessOf(a: Word, b: Word, areGivenNames: boolean): number {
  const isEither = (shape: Word["shape"]): boolean => a.shape === shape || b.shape === shape;
  if (isEither("number")) return 0;
  if (isEither("letter")) return initialLikeness(a.text, b.text);
  // A digit between letters was a letter once (`0mar`); between two of such names it tells them apart (`AHL1`, `AHL2`).
  if (isEither("mixed")) return a.shape === b.shape ? 0 : misreadLikeness(a.text, b.text);
  return writtenLikeness(a, b, areGivenNames);
}

function writtenLikeness(a: Word, b: Word, areGivenNames: boolean): number {
  if (areGivenNames && a.families.some((family) => b.families.includes(family))) return NICKNAME;
  const cut = areGivenNames ? 0 : cutOff(a.text, b.text);
  // Too many letters apart to be one word, by eye or by ear: most words that meet are.
  if (fewestErrors(a, b) > Math.max(a.text.length, b.text.length) * MOST_ERRORS_BY_EAR) return cut;
  const errors = errorLikeness(a.text, b.text);
  return errors >= SAME_SKELETON ? errors : Math.max(errors, soundLikeness(a, b), cut);
}

const initialLikeness = (a: string, b: string): number =>
  a.charAt(0) === b.charAt(0) && a.length + b.length > 2 ? INITIAL : 0;

const LOOK_ALIKE: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 6: "g", 7: "t", 8: "b" };

/** Digits that look like letters are those letters. */
function misreadLikeness(a: string, b: string): number {
  const read = (word: string): string => word.replaceAll(/\d/g, (digit) => LOOK_ALIKE[digit] ?? digit);
  return read(a) === read(b) ? MISREAD : errorLikeness(a, b);
}

function errorLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) * 2 >= longest) return 0;
  const errors = osaDistance(a, b);
  return errors * 2 >= longest ? 0 : 1 - ((2 * errors) / longest) ** ERROR_POWER;
}

function soundLikeness(a: Word, b: Word): number {
  const longest = Math.max(a.text.length, b.text.length);
  if (a.text.length < 3 || b.text.length < 3) return 0;
  if (osaDistance(a.text, b.text) > longest * MOST_ERRORS_BY_EAR) return 0;
  a.codes ??= skeletonCodes(a.text);
  b.codes ??= skeletonCodes(b.text);
  const codes = a.codes;
  const shared = b.codes.find((code) => codes.includes(code));
  if (shared === undefined) return 0;
  return shared.length >= WHOLE_SKELETON ? SAME_SKELETON : SHORT_SKELETON;
}

/** The beginning of a long word: `intern`, `internationaal`. */
function cutOff(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) ? CUT_OFF : 0;
}

/** Likeness of two folded words, between 0 (another word) and 1 (the same). Symmetric. */
export const wordLikeness = (a: string, b: string, areGivenNames: boolean): number =>
  a === b ? 1 : likenessOf(readWord(a, 1), readWord(b, 1), areGivenNames);

/** Words of names, by number. One lexicon serves one thread and one kind of name. */
export class Lexicon {
  readonly #areGivenNames: boolean;
  readonly #weightOf: (word: string) => number;
  readonly #ids = new Map<string, number>();
  readonly #words: Word[] = [];
  readonly #memoPairs = new Float64Array(1 << MEMO_BITS).fill(-1);
  readonly #memoLikeness = new Float32Array(1 << MEMO_BITS);

  constructor(areGivenNames: boolean, weightOf: (word: string) => number) {
    this.#areGivenNames = areGivenNames;
    this.#weightOf = weightOf;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The number of a folded word, new or known. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id =
      this.#words.push(readWord(word, this.#weightOf(word) * Math.min(1, LEAST_TOLD + PER_LETTER * word.length))) - 1;
    this.#ids.set(word, id);
    return id;
  }

  /** Forgets all words; numbers given out before have no meaning any more. */
  clear(): void {
    this.#ids.clear();
    this.#words.length = 0;
    this.#memoPairs.fill(-1);
  }

  /** An arrow, because an aligner takes it along. */
  readonly weight = (id: number): number => (this.#words[id] as Word).weight;

  /** Likeness of two different words, between 0 and 1. */
  readonly similarity = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const place = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> MEMO_SHIFT;
    const pair = high * MOST_WORDS_KNOWN * 2 + low;
    if (this.#memoPairs[place] === pair) return this.#memoLikeness[place] as number;
    const likeness = Math.fround(likenessOf(this.#words[low] as Word, this.#words[high] as Word, this.#areGivenNames));
    this.#memoPairs[place] = pair;
    this.#memoLikeness[place] = likeness;
    return likeness;
  };
}

/** What a word of a person's name tells: words that bind hardly anything, an initial something. */
export function personWordWeight(word: string): number {
  if (BINDING.has(word)) return 0.15;
  return isInitials(word) ? 0.35 : 1;
}

export const isPatronymic = (word: string): boolean => PATRONYMIC.has(word);
