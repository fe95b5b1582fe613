/**
 * Keys: a person, organisation, address or number as a list of keys that are looked up by equality.
 *
 * Under row-level security PostgreSQL uses an index only for leakproof operators, and `=` is one where LIKE, trigrams
 * and full text are not. So everything that search must forgive is in the keys: store `keysOf…` with the entity, ask
 * with `searchKeys` (`search-keys.ts`), and count in how many terms an entity was hit.
 */
import { foldCompact, wordsOf } from "./fold.ts";
import { foldPlace, foldPostcode, foldStreet, type HouseNumber } from "./address.ts";
import { type GivenNames, parseGivenNames } from "./given-name.ts";
import { type IdentifierKind, parseIdentifier } from "./identifier.ts";
import {
  addressParts,
  dateParts,
  givenNameParts,
  organisationParts,
  prefixesOf,
  soundsOf,
  surnameParts,
  typosOf,
} from "./key-parts.ts";
import { defaultWordWeight, parseOrganisationName } from "./organisation-name.ts";
import { parseSurname, type Surname } from "./surname.ts";

/**
 * Kinds of key. The order is stable and new ones come at the end, so a place in this list can be stored.
 * - `word`: one word of a name. `prefix`: its first letters. `sound`: its consonants. `typo`: it and its deletions.
 * - `pair`: two words of a name, in alphabetical order, so that swapped names meet: `berg jan`.
 * - `family-pair`: nickname family and surname: `cornelis berg`. `initial-pair`: initial and surname: `k berg`.
 * - `compact`: a whole name in one word. `birth`: a date. `birth-word`: a date and a surname.
 * - `postcode`, `postcode-number`, `street`, `street-number`, `street-place`: of an address.
 * - `identifier`: kind and number, `kvk:12345678`.
 */
export const KEY_KINDS = [
  "word",
  "prefix",
  "sound",
  "typo",
  "pair",
  "family-pair",
  "initial-pair",
  "compact",
  "birth",
  "birth-word",
  "postcode",
  "postcode-number",
  "street",
  "street-number",
  "street-place",
  "identifier",
] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

export type Key = { readonly kind: KeyKind; readonly value: string };

/** Keeps the first of equal keys. */
export function distinctKeys<K extends Key>(keys: Iterable<K>): readonly K[] {
  const seen = new Map<string, K>();
  for (const key of keys) if (!seen.has(`${key.kind} ${key.value}`)) seen.set(`${key.kind} ${key.value}`, key);
  return [...seen.values()];
}

const keysOfKind = (kind: KeyKind, values: readonly string[]): readonly Key[] =>
  values.map((value) => ({ kind, value }));

/** Two words in alphabetical order, so that it does not matter which of them was called the surname. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The word itself and what forgives an error in it. */
export const keysOfWord = (word: string): readonly Key[] => [
  { kind: "word", value: word },
  ...keysOfKind("prefix", prefixesOf(word)),
  ...keysOfKind("sound", soundsOf(word)),
  ...keysOfKind("typo", typosOf(word)),
];

export type PersonText = {
  /** Voornamen, initials included. */
  readonly givenNames?: string;
  /** Surname with or without tussenvoegsel and partner's name. */
  readonly surname?: string;
  /** Packed date (`date.ts`). */
  readonly birthDate?: number;
};

function keysOfNames(given: GivenNames, surname: Surname): readonly Key[] {
  const { words, families } = givenNameParts(given);
  const { cores, full } = surnameParts(surname);
  const initials = [...new Set(given.initials)];
  return [
    ...[...words, ...cores].flatMap(keysOfWord),
    // `Benali` finds `Ben Ali`, whose core is `ali`.
    ...keysOfKind("word", full === "" ? [] : [full]),
    ...cores.flatMap((core) =>
      keysOfKind(
        "pair",
        words.map((word) => pairOf(word, core)),
      ),
    ),
    ...cores.flatMap((core) =>
      keysOfKind(
        "family-pair",
        families.map((family) => `${family} ${core}`),
      ),
    ),
    ...cores.flatMap((core) =>
      keysOfKind(
        "initial-pair",
        initials.map((initial) => `${initial} ${core}`),
      ),
    ),
  ];
}

/** All keys under which a person can be found. Empty fields give no keys. */
export function keysOfPerson({ givenNames = "", surname = "", birthDate }: PersonText): readonly Key[] {
  const parsed = parseSurname(surname);
  const date = birthDate === undefined ? undefined : dateParts(birthDate).date;
  const births = date === undefined ? [] : [date];
  return distinctKeys([
    ...keysOfNames(parseGivenNames(givenNames), parsed),
    ...keysOfKind("birth", births),
    ...births.flatMap((birth) =>
      keysOfKind(
        "birth-word",
        surnameParts(parsed).cores.map((core) => `${birth} ${core}`),
      ),
    ),
  ]);
}

/** Words that are in no pair: binding words would pair with everything. */
const isTelling = (word: string): boolean => defaultWordWeight(word) > 0.1;

/** Every two telling words among the first five. */
export function pairsOfWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling).slice(0, 5);
  return telling.flatMap((a, i) => telling.slice(i + 1).map((b) => pairOf(a, b)));
}

/** All keys under which an organisation can be found: its name and any trade names, each as one text. */
export function keysOfOrganisation(...names: readonly string[]): readonly Key[] {
  return distinctKeys(
    names.map(parseOrganisationName).flatMap((name) => {
      const { words, compacts } = organisationParts(name);
      return [
        ...keysOfKind("compact", compacts),
        ...words.filter(isTelling).flatMap(keysOfWord),
        ...[name.words, ...name.tradeNames].flatMap((one) => keysOfKind("pair", pairsOfWords(one))),
      ];
    }),
  );
}

export type AddressText = {
  readonly postcode?: string;
  readonly house?: HouseNumber | undefined;
  readonly street?: string;
  readonly place?: string;
};

/** All keys under which an address can be found. Additions are left to the comparison: they differ most between registers. */
export function keysOfAddress({ postcode = "", house, street = "", place = "" }: AddressText): readonly Key[] {
  const parts = addressParts(foldPostcode(postcode), house);
  const [inStreet, inPlace] = [foldStreet(street), foldPlace(place)];
  const joined = (kind: KeyKind, a: string, b: string): readonly Key[] =>
    a === "" || b === "" ? [] : [{ kind, value: `${a} ${b}` }];
  return distinctKeys([
    ...keysOfKind("postcode", parts.postcode === "" ? [] : [parts.postcode]),
    ...joined("postcode-number", parts.postcode, parts.number),
    ...keysOfKind("street", inStreet === "" ? [] : [inStreet]),
    ...keysOfKind("prefix", prefixesOf(inStreet)),
    ...joined("street-number", inStreet, parts.number),
    ...joined("street-place", inStreet, inPlace),
  ]);
}

/** The key of one number; none for an empty field or a placeholder. A number with a wrong check digit has a key too. */
export function keysOfIdentifier(kind: IdentifierKind, text: string): readonly Key[] {
  const identifier = parseIdentifier(kind, text);
  return identifier === undefined ? [] : [{ kind: "identifier", value: `${kind}:${identifier.value}` }];
}

/** Words of free text, such as the name of an object or a description. */
export const keysOfText = (text: string): readonly Key[] =>
  distinctKeys([
    ...keysOfKind(
      "compact",
      [foldCompact(text)].filter((compact) => compact !== ""),
    ),
    ...wordsOf(text).flatMap(keysOfWord),
  ]);
