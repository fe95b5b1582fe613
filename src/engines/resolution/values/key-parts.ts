/**
 * Key parts: what of one value can be looked up by equality. Blocking and search keys are made of these and nothing else.
 *
 * A key finds only what is spelled the same, so every kind of difference has a part that it leaves alone: a changed
 * vowel leaves the sound, a typing error leaves one of the typo keys, a cut-off leaves the prefix.
 */
import type { HouseNumber } from "./address.ts";
import { dayOfPacked, monthOfPacked, yearOfPacked } from "./date.ts";
import type { GivenNames } from "./given-name.ts";
import { givenNameFamilies } from "./nicknames.ts";
import type { OrganisationName } from "./organisation-name.ts";
import { skeletonCodes } from "./sound.ts";
import type { Surname } from "./surname.ts";

/** Lengths of prefix that are kept: a shorter one finds half the file, a longer one hardly more than the word. */
export const PREFIX_LENGTHS = [3, 5] as const;

/** From this length on a word has sound and typo keys: shorter ones would meet everything. */
const SHORTEST_SOUND = 3;
const SHORTEST_TYPO = 4;

/** A number has no sound, and one wrong digit is another number. */
const HAS_DIGIT = /\d/;

/** The first letters of a word, for each length that it exceeds. */
export const prefixesOf = (word: string): readonly string[] =>
  PREFIX_LENGTHS.filter((length) => word.length > length).map((length) => word.slice(0, length));

/** Codes of `skeletonCodes` for a word that is long enough to have a sound of its own. */
export const soundsOf = (word: string): readonly string[] =>
  word.length < SHORTEST_SOUND || HAS_DIGIT.test(word) ? [] : skeletonCodes(word);

/**
 * The word, and the word with each letter left out in turn. Two words that differ by one typing error share such a key
 * (a deletion, insertion, replacement or swap: the symmetric delete index of Garbe, SymSpell 2012).
 */
export function typosOf(word: string): readonly string[] {
  if (word.length < SHORTEST_TYPO || HAS_DIGIT.test(word)) return [word];
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  return [...keys];
}

export type GivenNameParts = {
  /** All names in one word, or the initials when there are only those. */
  readonly full: string;
  /** Each name. */
  readonly words: readonly string[];
  /** First letter of the first name or initial; empty for an empty field. */
  readonly initial: string;
  /** Nickname families of the first name (`nicknames.ts`). */
  readonly families: readonly string[];
  readonly sounds: readonly string[];
};

export function givenNameParts({ names, initials }: GivenNames): GivenNameParts {
  const first = names[0] ?? "";
  return {
    full: names.length > 0 ? names.join("") : initials,
    words: names,
    initial: initials.charAt(0),
    families: first === "" ? [] : givenNameFamilies(first),
    sounds: soundsOf(first),
  };
}

export type SurnameParts = {
  /** Prefix, name and partner's name in one word: `vandenberg`. */
  readonly full: string;
  /** The name without prefix, of each part: own name and partner's name. */
  readonly cores: readonly string[];
  readonly sounds: readonly string[];
};

export function surnameParts({ parts, compact }: Surname): SurnameParts {
  const cores = [...new Set(parts.map(({ core }) => core))];
  return { full: compact, cores, sounds: [...new Set(cores.flatMap(soundsOf))] };
}

export type DateParts = {
  /** `19800305`; undefined when day or month is unknown. */
  readonly date: string | undefined;
  /** `1980`. */
  readonly year: string;
  /** `198003`; undefined when the month is unknown. */
  readonly yearMonth: string | undefined;
  /** `0305`, the birthday, which a wrong year leaves alone; undefined when unknown and for 1 January, a usual filler. */
  readonly monthDay: string | undefined;
};

/** From a packed date (`date.ts`). */
export function dateParts(date: number): DateParts {
  const text = String(date).padStart(8, "0");
  const month = monthOfPacked(date);
  const isComplete = month > 0 && dayOfPacked(date) > 0;
  return {
    date: isComplete ? text : undefined,
    year: String(yearOfPacked(date)),
    yearMonth: month > 0 ? text.slice(0, 6) : undefined,
    monthDay: isComplete && text.slice(4) !== "0101" ? text.slice(4) : undefined,
  };
}

export type OrganisationParts = {
  /** The whole name in one word, and each trade name in one word. */
  readonly compacts: readonly string[];
  /** Each word of name and trade names that has two letters or more. */
  readonly words: readonly string[];
  readonly sounds: readonly string[];
};

export function organisationParts({ words, tradeNames, compact }: OrganisationName): OrganisationParts {
  const all = [...new Set([...words, ...tradeNames.flat()])].filter((word) => word.length > 1);
  const compacts = [compact, ...tradeNames.map((name) => name.join(""))].filter((name) => name !== "");
  return { compacts: [...new Set(compacts)], words: all, sounds: [...new Set(all.flatMap(soundsOf))] };
}

export type AddressParts = {
  /** `1234AB`, or any other postcode as it stands; empty when unknown. */
  readonly postcode: string;
  /** The first four: a neighbourhood. Empty when unknown. */
  readonly area: string;
  /** House number without addition, as text; empty when unknown. */
  readonly number: string;
};

export const addressParts = (postcode: string, house: HouseNumber | undefined): AddressParts => ({
  postcode,
  area: postcode.slice(0, 4),
  number: house === undefined ? "" : String(house.number),
});
