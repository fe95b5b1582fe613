/**
 * Search keys: what someone types in one box, as the keys to look up, from the closest reading to the loosest.
 *
 * The text is read every way that fits: a number of some kind, an address, a date with a name, words of a name. Look up
 * the tiers in order until there are enough candidates, rank an entity by the number of terms it was hit in, and let a
 * comparison order them.
 */
import { foldPlace, parseAddressLine } from "./address.ts";
import { parseDate } from "./date.ts";
import { wordsOf } from "./fold.ts";
import { isTitle } from "./given-name.ts";
import { type IdentifierKind, parseIdentifier } from "./identifier.ts";
import { dateParts, prefixesOf, soundsOf, typosOf } from "./key-parts.ts";
import { distinctKeys, type Key, type KeyKind, pairOf } from "./keys.ts";
import { givenNameFamilies } from "./nicknames.ts";
import { defaultWordWeight } from "./organisation-name.ts";
import { isSurnamePrefix } from "./surname.ts";

/** A key to look up, with the place of the word that it stands for in the typed text (-1: all of it). */
export type SearchKey = Key & { readonly term: number };

export type SearchKeys = {
  /** What was typed, as it stands: numbers, addresses, words and pairs of words. */
  readonly exact: readonly SearchKey[];
  /** Nicknames, initials, the beginning of a word. */
  readonly near: readonly SearchKey[];
  /** One typing error, another spelling of the sound. */
  readonly loose: readonly SearchKey[];
};

const KINDS: readonly IdentifierKind[] = ["bsn", "rsin", "kvk", "iban", "plate", "phone", "email"];

const isFilled = (value: string | undefined): value is string => value !== undefined && value !== "";

/** Every kind of number that the whole text is a valid one of. */
function numberKeys(text: string): readonly SearchKey[] {
  const hasDigit = /\d/.test(text);
  return KINDS.flatMap((kind) => {
    if (!hasDigit && kind !== "email") return [];
    const identifier = parseIdentifier(kind, text);
    if (identifier === undefined || !identifier.isValid) return [];
    return [{ kind: "identifier" as const, value: `${kind}:${identifier.value}`, term: -1 }];
  });
}

function addressKeys(text: string): readonly SearchKey[] {
  const { street, house, postcode, place } = parseAddressLine(text);
  const number = house === undefined ? "" : String(house.number);
  const key = (kind: KeyKind, ...values: readonly string[]): readonly SearchKey[] =>
    values.every(isFilled) ? [{ kind, value: values.join(" "), term: -1 }] : [];
  if (postcode !== "") return number === "" ? key("postcode", postcode) : key("postcode-number", postcode, number);
  return [
    ...key("street-number", street, number),
    ...key("street", street),
    ...(place === "" ? streetAndPlace(text) : key("street-place", street, place)),
  ];
}

/** `Kerkstraat Utrecht`: each way to cut the words into a street and a place. */
function streetAndPlace(text: string): readonly SearchKey[] {
  const words = wordsOf(text);
  return words
    .slice(1)
    .map((_, i) => ({
      kind: "street-place" as const,
      value: `${words.slice(0, i + 1).join("")} ${foldPlace(words.slice(i + 1).join(" "))}`,
      term: -1,
    }));
}

const DATE_INSIDE = /\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})\b/;

/** The date in the text, if there is one, and the text without it. */
function takeDate(text: string): { readonly birth: string | undefined; readonly rest: string } {
  const [found] = DATE_INSIDE.exec(text) ?? [];
  const date = found === undefined ? undefined : parseDate(found);
  if (found === undefined || date === undefined) return { birth: undefined, rest: text };
  return { birth: dateParts(date).date, rest: text.replace(found, " ") };
}

type Term = { readonly word: string; readonly term: number };

/** Words that find something: binding words and titles find half the file, a prefix is part of its surname. */
function termsOf(text: string): readonly Term[] {
  const all = wordsOf(text).map((word, term) => ({ word, term }));
  const telling = all.filter(({ word }) => !isSurnamePrefix(word) && !isTitle(word) && defaultWordWeight(word) > 0.1);
  return telling.length > 0 ? telling : all;
}

const eachPair = <T>(terms: readonly Term[], use: (a: Term, b: Term) => readonly T[]): readonly T[] =>
  terms.slice(0, 5).flatMap((a, i) => terms.slice(i + 1, 5).flatMap((b) => use(a, b)));

const keys = (kind: KeyKind, term: number, values: readonly string[]): readonly SearchKey[] =>
  values.map((value) => ({ kind, value, term }));

const isName = ({ word }: Term): boolean => !/\d/.test(word);

/** Either word may be the given name. */
const nearPairs = (a: Term, b: Term): readonly SearchKey[] => [
  ...keys(
    "family-pair",
    a.term,
    givenNameFamilies(a.word).map((family) => `${family} ${b.word}`),
  ),
  ...keys(
    "family-pair",
    b.term,
    givenNameFamilies(b.word).map((family) => `${family} ${a.word}`),
  ),
  ...keys("initial-pair", a.term, [`${a.word.charAt(0)} ${b.word}`]),
  ...keys("initial-pair", b.term, [`${b.word.charAt(0)} ${a.word}`]),
];

/** A word longer than a kept prefix is also looked up by the longest prefix that it fills. */
const prefixKeys = ({ word, term }: Term): readonly SearchKey[] => {
  const prefixes = prefixesOf(`${word} `);
  return keys("prefix", term, prefixes.slice(-1));
};

/** Reads what was typed in one box. Empty text gives no keys. */
export function searchKeys(text: string): SearchKeys {
  const { birth, rest } = takeDate(text);
  const terms = termsOf(rest);
  const birthKeys =
    birth === undefined
      ? []
      : [
          ...terms.flatMap(({ word, term }) => keys("birth-word", term, [`${birth} ${word}`])),
          ...keys("birth", -1, [birth]),
        ];
  const compact = wordsOf(rest).join("");
  return {
    exact: distinctKeys([
      ...numberKeys(text),
      ...addressKeys(rest),
      ...birthKeys,
      ...keys("compact", -1, compact === "" ? [] : [compact]),
      ...eachPair(terms, (a, b) => keys("pair", a.term, [pairOf(a.word, b.word)])),
      ...terms.flatMap(({ word, term }) => keys("word", term, [word])),
    ]),
    near: distinctKeys([...eachPair(terms.filter(isName), nearPairs), ...terms.flatMap(prefixKeys)]),
    loose: distinctKeys(
      terms.flatMap(({ word, term }) => [...keys("typo", term, typosOf(word)), ...keys("sound", term, soundsOf(word))]),
    ),
  };
}
