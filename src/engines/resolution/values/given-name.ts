/** Given names: what a register writes in the field for voornamen, taken apart into names and initials. */
import { foldLetters, foldText } from "./fold.ts";

export type GivenNames = {
  /** The names that are written out, folded, in order: `["jan", "piet"]`. */
  readonly names: readonly string[];
  /** The first letter of every name and initial, in order: `jp`. */
  readonly initials: string;
};

/** Forms of address and titles before a name. They say nothing about who it is, and registers differ in using them. */
const TITLES: ReadonlySet<string> = new Set(
  (
    "dhr mevr mw mej heer mevrouw meneer mr mrs ms miss sir lady lord dr drs ir ing prof doctor professor jhr jkvr jonkheer jonkvrouw " +
    "ds pater zuster hadji haji hajji hadj sheikh shaikh sheik mullah imam president msc bsc ba ma bc llm phd"
  ).split(" "),
);

/** Two letters that are one initial in Dutch use: `Th. Jansen` is a Theo or a Thea. */
const DIGRAPHS: ReadonlySet<string> = new Set(["th", "ch", "ph", "ij", "kh", "sj", "ts", "dj", "tj"]);

const VOWEL = /[aeiouy]/;

/** Whether a folded word is a title (`dr`, `mevrouw`, `hadji`) and no name. */
export const isTitle = (word: string): boolean => TITLES.has(word);

/** A word of one letter, a digraph, or two or three letters without a vowel (`JP`, `JC`) stands for initials. */
export function isInitials(word: string): boolean {
  if (word.length === 1 || DIGRAPHS.has(word)) return true;
  return word.length <= 3 && !VOWEL.test(word);
}

/** Letters of dotted initials: `j.p.` gives `jp`, and `th.` or `chr.`, being one name cut short, gives one letter. */
const readDotted = (part: string): string =>
  part
    .split(/[.-]+/)
    .map((piece) => piece.charAt(0))
    .join("");

const readInitials = (word: string): string => (DIGRAPHS.has(word) ? word.charAt(0) : word);

const DOTTED = /^(?:(?:[a-z]|th|ch|ph|ij|kh|sj|ts|dj|tj|chr)\.-?)+[a-z]?$/;

/**
 * Reads `Jan Piet`, `Jan-Piet`, `J.P.`, `Th.`, `Johannes (Hans)`, `Dr. Jan`. Empty when nothing readable is left.
 * A dotted run (`A.M.`) is initials even where it could be read as a word.
 */
export function parseGivenNames(text: string): GivenNames {
  const names: string[] = [];
  let initials = "";
  for (const part of foldLetters(text).split(/[\s,()/]+/)) {
    if (DOTTED.test(part)) {
      initials += readDotted(part);
      continue;
    }
    for (const word of foldText(part).split(" ")) {
      if (word === "" || TITLES.has(word)) continue;
      if (!isInitials(word)) names.push(word);
      initials += isInitials(word) ? readInitials(word) : word.charAt(0);
    }
  }
  return { names, initials };
}
