/** Keys derived for one use say nothing about each other, and a person in the log is found only with the right key. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Keyring } from "./keyring.ts";
import { SealError } from "./seal.ts";
import { openSubject, sealSubject, subjectIndex } from "./subject-token.ts";

const PURPOSES = ["betrokkenen", "zoekindex", "uitsluiting"];
const ring = (fill: number, versies = 1): Keyring =>
  new Keyring(
    PURPOSES.flatMap((doel, i) =>
      Array.from({ length: versies }, (_, v) => ({
        doel,
        versie: v + 1,
        key: Buffer.alloc(32, fill + 16 * i + v),
        active: v + 1 === versies,
      })),
    ),
  );

test("each use of a purpose, each purpose and each version has a key of its own (mutants: the use, or the version, left out)", () => {
  const keys = ring(1, 2);
  const derived = PURPOSES.flatMap((doel) =>
    ["hmac", "bestandshash", "", " hmac"].flatMap((use) =>
      [1, 2].map((versie) => keys.derive(doel, use, versie).toString("hex")),
    ),
  );
  expect(new Set(derived).size).toBe(derived.length);
  const raw = new Set(PURPOSES.flatMap((doel) => [1, 2].map((versie) => keys.get(doel, versie).key.toString("hex"))));
  expect(derived.filter((key) => raw.has(key))).toEqual([]);
  expect(keys.derive("zoekindex", "hmac").equals(keys.derive("zoekindex", "hmac", 2))).toBe(true);
});

test("a purpose or a version that is not there is a bug that is named, not another key", () => {
  expect(() => ring(1).active("vpt")).toThrow("No envelope key for vpt");
  expect(() => ring(1).get("betrokkenen", 2)).toThrow("No envelope key 2 for betrokkenen");
});

const subject = fc.record({ soort: fc.constantFrom("MEDEWERKER", "PERSOON", "ORGANISATIE"), id: fc.uuid() });

test("a token opens to the person it was made for, also after a rotation, and looks different every time", () => {
  fc.assert(
    fc.property(subject, (one) => {
      const old = sealSubject(ring(1), one);
      expect(openSubject(ring(1), old.token)).toEqual(one);
      expect(openSubject(ring(1, 3), old.token)).toEqual(one);
      expect(sealSubject(ring(1), one).token.equals(old.token)).toBe(false);
      expect(old.token.toString("latin1")).not.toContain(one.id);
    }),
  );
});

test("the index finds the same person again and nobody else, and only with the key", () => {
  fc.assert(
    fc.property(subject, subject, (one, other) => {
      const sealed = sealSubject(ring(1), one);
      expect(subjectIndex(ring(1), one).equals(sealed.zoekindex)).toBe(true);
      // A rotation of the token's key leaves the index: old lines must stay to be found.
      expect(sealSubject(ring(1), one).zoekindex.equals(sealed.zoekindex)).toBe(true);
      expect(sealed.zoekindex.equals(sealed.kenmerk)).toBe(false);
      expect(subjectIndex(ring(2), one).equals(sealed.zoekindex)).toBe(false);
      if (one.id !== other.id || one.soort !== other.soort)
        expect(subjectIndex(ring(1), other).equals(sealed.zoekindex)).toBe(false);
    }),
  );
});

test("a changed token, one of another node and one of a key that is gone do not open", () => {
  const { token } = sealSubject(ring(1), { soort: "PERSOON", id: "3f1f2b9c-2a55-4c7e-9d7e-1f0c5d2b7a11" });
  expect(() => openSubject(ring(5), token)).toThrow(SealError);
  for (let at = 1; at < token.length; at += 7) {
    const changed = Buffer.from(token);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => openSubject(ring(1), changed)).toThrow(SealError);
  }
  expect(() => openSubject(ring(1), Buffer.concat([Buffer.of(9), token.subarray(1)]))).toThrow("No envelope key 9");
  expect(() => openSubject(ring(1), Buffer.alloc(0))).toThrow();
});

test("a version that does not fit in the one byte of a token is refused, not written as another (mutant: 256 becomes 0)", () => {
  const many = new Keyring(
    PURPOSES.map((doel) => ({ doel, versie: 256, key: Buffer.alloc(32, 1), active: true })).concat(
      PURPOSES.map((doel) => ({ doel, versie: 1, key: Buffer.alloc(32, 2), active: false })),
    ),
  );
  expect(() => sealSubject(many, { soort: "PERSOON", id: "x" })).toThrow("256");
});
