/** Two spellings of one thing meet under one hash; two things never do; and without the key the hash says nothing. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Keyring } from "../../platform/keys/keyring.ts";
import { hashVermelding } from "./hash-vermelding.ts";
import { type MeldbareSoort, readVermelding } from "./vermelding.ts";

const keyring = new Keyring([{ doel: "herkenning", versie: 1, key: randomBytes(32), active: true }]);
const other = new Keyring([{ doel: "herkenning", versie: 1, key: randomBytes(32), active: true }]);
const hashOf = (soort: MeldbareSoort, tekst: string, ring = keyring): string =>
  hashVermelding(ring, soort, readVermelding(soort, tekst)?.sleutel ?? "").toString("hex");

test.each<[MeldbareSoort, string, string]>([
  ["KENTEKEN", "GBB-01-B", "gbb 01b"],
  ["KVK", "90000123", "9000 0123"],
  ["IBAN", "NL91 ABNA 0417 1643 00", "nl91abna0417164300"],
  ["TELEFOON", "06 12345678", "+31 6 1234 5678"],
  ["ADRES", "Kadeweg 18-B, 1234 AB Waterveen", "kadeweg 18 b, 1234AB, waterveen"],
  ["ADRES", "Burg. de Vriesstr. 4, Waterveen", "Burgemeester de Vriesstraat 4, Waterveen"],
])("%s: %s and %s are one", (soort, een, ander) => {
  expect(readVermelding(soort, een)).toBeDefined();
  expect(hashOf(soort, een)).toBe(hashOf(soort, ander));
});

test("what is no number of that kind is none; a place in words is no address", () => {
  expect(readVermelding("IBAN", "NL91 ABNA 0417 1643 01")).toBeUndefined();
  expect(readVermelding("KVK", "1234567")).toBeUndefined();
  expect(readVermelding("KENTEKEN", "achter de loods")).toBeUndefined();
  expect(readVermelding("ADRES", "bij de sluis")).toBeUndefined();
});

test("different numbers, kinds or keys give different hashes (mutants: soort left out of the hash; a key that is not used)", () => {
  const kvk = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
  fc.assert(
    fc.property(kvk, kvk, (een, ander) => {
      expect(hashOf("KVK", een) === hashOf("KVK", ander)).toBe(een === ander);
      expect(hashOf("KVK", een)).not.toBe(hashVermelding(keyring, "TELEFOON", een).toString("hex"));
      expect(hashOf("KVK", een)).not.toBe(hashOf("KVK", een, other));
    }),
  );
});
