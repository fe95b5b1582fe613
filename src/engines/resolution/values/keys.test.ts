/** Keys: what search must forgive, it finds by equality of at least one key. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseHouseNumber } from "./address.ts";
import { type Key, keysOfAddress, keysOfIdentifier, keysOfOrganisation, keysOfPerson, keysOfText } from "./keys.ts";
import { type SearchKeys, searchKeys } from "./search-keys.ts";

const named = (keys: readonly Key[]): ReadonlySet<string> => new Set(keys.map(({ kind, value }) => `${kind} ${value}`));

/** The first tier in which a question finds an entity, or none. */
function tierOf(question: string, keys: readonly Key[]): keyof SearchKeys | "none" {
  const known = named(keys);
  const asked = searchKeys(question);
  const tiers = ["exact", "near", "loose"] as const;
  return tiers.find((tier) => asked[tier].some(({ kind, value }) => known.has(`${kind} ${value}`))) ?? "none";
}

const berg = keysOfPerson({ givenNames: "Cornelis Jan", surname: "van den Berg-Yılmaz", birthDate: 19800305 });

test.each([
  ["cornelis berg", "exact"],
  ["Berg, van den", "exact"],
  ["berg cornelis", "exact"],
  ["van den Berg 5-3-1980", "exact"],
  ["YILMAZ", "exact"],
  ["kees bergg", "loose"],
  ["brg", "loose"],
  ["Jilmas", "loose"],
  ["corne", "near"],
  ["Pietersen", "none"],
  ["", "none"],
])("'%s' finds a person: %s", (question, tier) => {
  expect(tierOf(question, berg)).toBe(tier);
});

test("a nickname and a surname find each other as a pair, and so do initial and surname", () => {
  const known = named(berg);
  expect(known).toContain("family-pair cornelis berg");
  expect(known).toContain("initial-pair j yilmaz");
  expect(named(searchKeys("kees berg").near)).toContain("family-pair cornelis berg");
});

const cafe = keysOfOrganisation("J. Jansen h.o.d.n. Café De Zon", "Zonnehoek B.V.");

test.each([
  ["cafe de zon", "exact"],
  ["Zonnehoek", "exact"],
  ["Zonehoek", "loose"],
  ["zonne", "near"],
  ["jansen café", "exact"],
])("'%s' finds a company: %s", (question, tier) => {
  expect(tierOf(question, cafe)).toBe(tier);
});

const kerk = keysOfAddress({
  postcode: "1234 ab",
  house: parseHouseNumber("12-a"),
  street: "Kerkstr.",
  place: "Utrecht",
});

test.each([
  ["1234AB 12", "exact"],
  ["1234 ab", "exact"],
  ["Kerkstraat 12", "exact"],
  ["Kerkstraat 12, Utrecht", "exact"],
  ["Kerkstraat Utrecht", "exact"],
  ["kerks", "near"],
  ["1234AB 13", "none"],
])("'%s' finds an address: %s", (question, tier) => {
  expect(tierOf(question, kerk)).toBe(tier);
});

test.each([
  ["kvk", "12345678", "1234.5678"],
  ["plate", "GBB-01-B", "gbb01b"],
  ["iban", "NL91 ABNA 0417 1643 00", "nl91abna0417164300"],
  ["phone", "+31 6 12345678", "06-12345678"],
  ["email", "Jan@Voorbeeld.nl", "jan@voorbeeld.nl"],
] as const)("a %s is found however it is typed", (kind, stored, typed) => {
  expect(tierOf(typed, keysOfIdentifier(kind, stored))).toBe("exact");
});

test("the term of a key is the place of its word", () => {
  const { exact } = searchKeys("jan van den berg");
  expect(exact.filter(({ kind }) => kind === "word").map(({ value, term }) => [value, term])).toEqual([
    ["jan", 0],
    ["berg", 3],
  ]);
});

const letters = fc.stringMatching(/^[a-z]{5,12}$/);

// Kills: the word itself left out of its typo keys, only the first letter left out, the shortest typo word at 6,
// prefixes of the wrong end, pairs that keep their order.
test("one typing error in a word, and a swap of two names, are found", () => {
  fc.assert(
    fc.property(
      letters,
      letters,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom(...Array.from("abcxyz")),
      (given, surname, at, kind, letter) => {
        const place = at % (surname.length - 1);
        const rest = surname.slice(place + 1);
        const wrong =
          [
            surname.slice(0, place) + rest,
            surname.slice(0, place) + letter + surname.slice(place),
            surname.slice(0, place) + letter + rest,
            surname.slice(0, place) + rest.charAt(0) + surname.charAt(place) + rest.slice(1),
          ][kind] ?? "";
        expect(tierOf(wrong, keysOfText(surname))).not.toBe("none");
        const person = named(keysOfPerson({ givenNames: given, surname }));
        expect(named(keysOfPerson({ givenNames: surname, surname: given }))).toContain(
          [...person].find((key) => key.startsWith("pair ")),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test("no key is given twice, and none is empty", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      for (const keys of [
        keysOfPerson({ givenNames: a, surname: b }),
        keysOfOrganisation(a, b),
        keysOfAddress({ street: a, place: b }),
        keysOfText(a),
      ]) {
        expect(named(keys).size).toBe(keys.length);
        for (const { value } of keys) expect(value).not.toBe("");
      }
    }),
  );
});
