/** Addresses: house number, addition and street in one spelling, from their own fields or from one line. */
import { parsePostcode } from "../../../kernel/postcode.ts";
import { foldText } from "./fold.ts";

export type HouseNumber = {
  /** The number, 1 and up. */
  readonly number: number;
  /** Letter and addition, folded without spaces: `a`, `bis`, `1hoog`. May be empty. */
  readonly addition: string;
};

const NUMBER_AND_ADDITION = /^0*(\d{1,6})\s*(.*)$/;

/** Additions that are written in full or cut short: `12 huis` and `12 hs`, `3 hoog` and `3h`. */
const ADDITION_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bhuis\b/g, "hs"],
  [/\bhoog\b/g, "h"],
  [/\bbovenwoning\b|\bboven\b/g, "bv"],
  [/\bbenedenwoning\b|\bbeneden\b/g, "bn"],
  [/\brechts\b/g, "r"],
  [/\blinks\b/g, "l"],
  [/\bachter\b/g, "a"],
  [/\btoevoeging\b|\btoev\b/g, ""],
];

/** Reads `12`, `12A`, `12-1`, `12 bis`, `012 a hs`. Undefined when no number leads. A separate addition is appended by the caller. */
export function parseHouseNumber(text: string): HouseNumber | undefined {
  const [, number, rest = ""] = NUMBER_AND_ADDITION.exec(text.trim()) ?? [];
  if (number === undefined || Number(number) === 0) return undefined;
  const addition = ADDITION_SPELLINGS.reduce(
    (words, [spelling, kept]) => words.replace(spelling, kept),
    foldText(rest),
  );
  return { number: Number(number), addition: addition.replaceAll(" ", "") };
}

/** Endings and words of street names that are cut short at will. */
const STREET_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/str(?:aa)?t?\b/g, "straat"],
  [/\bstraat/g, " straat"],
  [/(?<=[a-z]{2})pln\b/g, "plein"],
  [/(?<=[a-z]{2})ln\b/g, "laan"],
  [/(?<=[a-z]{2})wg\b/g, "weg"],
  [/(?<=[a-z]{3})gr\b/g, "gracht"],
  [/(?<=[a-z]{2})kd\b/g, "kade"],
  [/\bburg(?:emeester)?\b/g, "burg"],
  [/\bprof(?:essor)?\b/g, "prof"],
  [/\b(?:sint|st)\b/g, "st"],
  [/\bdokter\b/g, "dr"],
  [/\bpr(?:ins(?:es)?)?\b/g, "pr"],
  [/\bkon(?:ing(?:in)?)?\b/g, "kon"],
  [/\b(?:v d[er]?|vd[er]?|van de[nr]?)\b/g, "vd"],
  [/\bstreet\b|\bstr\b/g, "st"],
  [/\broad\b/g, "rd"],
  [/\bavenue\b/g, "ave"],
];

const LEADING_ARTICLE = /^(?:de|het|t) /;

/** A street name in one word: `Burgemeester de Vriesstraat`, `Burg. de Vriesstr.` and `burg de vries straat` are one. */
export function foldStreet(text: string): string {
  const spelled = STREET_SPELLINGS.reduce((street, [spelling, kept]) => street.replace(spelling, kept), foldText(text));
  return spelled.trim().replace(LEADING_ARTICLE, "").replaceAll(" ", "");
}

/** A place in one word: `'s-Gravenhage`, `Den Haag` (two names, one place), `Bergen op Zoom`. */
export function foldPlace(text: string): string {
  const place = foldText(text).replaceAll(" ", "");
  return PLACE_NAMES.get(place) ?? place;
}

/** Places that have two names in use. */
const PLACE_NAMES: ReadonlyMap<string, string> = new Map([
  ["sgravenhage", "denhaag"],
  ["gravenhage", "denhaag"],
  ["shertogenbosch", "denbosch"],
  ["hertogenbosch", "denbosch"],
  ["thehague", "denhaag"],
]);

/** A postcode without spaces in capitals; a Dutch one as the kernel writes it, any other one as it stands. */
export function foldPostcode(text: string): string {
  const postcode = parsePostcode(text);
  return postcode.ok ? postcode.value : foldText(text).replaceAll(" ", "").toUpperCase();
}

export type AddressLine = {
  readonly street: string;
  readonly house: HouseNumber | undefined;
  readonly postcode: string;
  readonly place: string;
};

const POSTCODE_INSIDE = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/;
const STREET_THEN_NUMBER =
  /^(.*?\p{L}.*?)[\s,]+(\d{1,5}(?:\s*[-/]?\s*\w{1,4}(?:\s+(?:hs|bis|huis|hoog|boven|beneden|rechts|links))?)?)\s*$/u;
/** `Plein 1944 12`: a year belongs to the street when a number follows. */
const STREET_WITH_YEAR = /^(.*\p{L}.*\s1[5-9]\d\d)[\s,]+(\d{1,5}\s*[-/]?\s*\w{0,4})$/u;
const NUMBER_THEN_STREET = /^(\d{1,5}\w?)\s+(.*\p{L}.*)$/u;

function splitStreet(text: string): { readonly street: string; readonly house: HouseNumber | undefined } {
  const [, street, number] = STREET_WITH_YEAR.exec(text) ?? STREET_THEN_NUMBER.exec(text) ?? [];
  if (street !== undefined && number !== undefined)
    return { street: foldStreet(street), house: parseHouseNumber(number) };
  const [, first, name] = NUMBER_THEN_STREET.exec(text) ?? [];
  if (first !== undefined && name !== undefined) return { street: foldStreet(name), house: parseHouseNumber(first) };
  return { street: foldStreet(text), house: undefined };
}

/** `Kerkstraat 12 Utrecht`: no comma and no postcode, and what follows the number is no addition. */
const STREET_NUMBER_PLACE =
  /^(.*\p{L}.*?)\s+(\d{1,5}\s?[a-z]?)\s+((?!(?:bis|hs|huis|hoog|boven|beneden|links|rechts)\b)\p{L}{3}.*)$/iu;

function withoutPostcode(text: string): AddressLine {
  const [, street, number, place] = STREET_NUMBER_PLACE.exec(text) ?? [];
  if (street !== undefined && number !== undefined && place !== undefined && !text.includes(",")) {
    return { street: foldStreet(street), house: parseHouseNumber(number), postcode: "", place: foldPlace(place) };
  }
  const comma = text.lastIndexOf(",");
  const line = comma > 0 ? text.slice(0, comma) : text;
  return { ...splitStreet(line.trim()), postcode: "", place: comma > 0 ? foldPlace(text.slice(comma + 1)) : "" };
}

/**
 * Reads one line: `Kerkstraat 12-a, 1234 AB Utrecht`, `1234AB 12`, `12 Wallaby Place`. What stands before the postcode is
 * street and number, what stands behind it is the place; without a postcode, what follows the last comma is the place.
 */
export function parseAddressLine(text: string): AddressLine {
  const found = POSTCODE_INSIDE.exec(text);
  if (found === null) return withoutPostcode(text.trim());
  const before = text.slice(0, found.index).replace(/[\s,]+$/, "");
  const behind = text.slice(found.index + found[0].length).replace(/^[\s,]+/, "");
  const postcode = foldPostcode(found[0]);
  const house = parseHouseNumber(behind);
  if (house !== undefined) return { street: foldStreet(before), house, postcode, place: "" };
  return { ...splitStreet(before), postcode, place: foldPlace(behind) };
}
