/** Person names in one field: which words are given names and which are the surname. */
import { foldLetters } from "./fold.ts";
import { type GivenNames, isTitle, parseGivenNames } from "./given-name.ts";
import { isSurnamePrefix, parseSurname, type Surname } from "./surname.ts";

export type PersonName = { readonly given: GivenNames; readonly surname: Surname };

const WITH_COMMA = /^([^,]+),\s*(.+)$/;
const LETTERS = /\p{L}/gu;

/** `Sergey LAVROV`, `BAKKER Jan`: whoever writes some words in capitals marks the surname. */
function capitalsOf(words: readonly string[]): readonly string[] {
  const loud = words.filter((word) => word === word.toUpperCase() && (word.match(LETTERS)?.length ?? 0) > 2);
  return loud.length < words.length ? loud : [];
}

const isPrefix = (word: string): boolean => isSurnamePrefix(foldLetters(word).replaceAll(/[.'’]/g, ""));

/** The first word of the surname: where its prefix begins (also one behind a dash: `Jansen-de Vries`), or the last word. */
function surnameStart(words: readonly string[]): number {
  const last = words.length - 1;
  const prefix = words.findIndex(
    (word, i) => i < last && (word.includes("-") || i > 0) && isPrefix(word.slice(word.lastIndexOf("-") + 1)),
  );
  return prefix === -1 ? last : prefix;
}

/** `Berg, J. van den`: words of a prefix behind the given names belong to the surname. */
function splitAfterComma(core: string, rest: string): PersonName {
  const words = rest.split(/\s+/);
  let end = words.length;
  while (end > 0 && isPrefix(words[end - 1] ?? "")) end--;
  const prefix = words.slice(end).join(" ");
  return { given: parseGivenNames(words.slice(0, end).join(" ")), surname: parseSurname(`${prefix} ${core}`) };
}

/**
 * Reads `Jan van den Berg`, `Berg, J. van den`, `dhr. J.P. Jansen`, `Sergey LAVROV`. One word alone is a surname. It is
 * a reading, not a certainty: compare whole names by their words (`name-alignment.ts`), and use this for search keys.
 */
export function parsePersonName(text: string): PersonName {
  const [, core, rest] = WITH_COMMA.exec(text) ?? [];
  if (core !== undefined && rest !== undefined) return splitAfterComma(core, rest);
  const words = text.split(/\s+/).filter((word) => word !== "" && !isTitle(foldLetters(word).replaceAll(".", "")));
  const loud = capitalsOf(words);
  const start = surnameStart(words);
  const surname = loud.length > 0 ? loud : words.slice(start);
  const given = loud.length > 0 ? words.filter((word) => !loud.includes(word)) : words.slice(0, start);
  return { given: parseGivenNames(given.join(" ")), surname: parseSurname(surname.join(" ")) };
}
