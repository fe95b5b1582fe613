/** Remembering millions of keys in little room must answer as a plain map does. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SeenKeys } from "./seen-keys.ts";

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((one) => Buffer.from(one));

test("answers as a map of keys to fingerprints does (mutants: no rehash when it grows; low half not compared; print not renewed)", () => {
  // Few different keys, so that they come back; all in one corner of the table, so that they collide.
  const key = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 })).map(([high, low]) => {
    const sleutel = Buffer.alloc(32);
    sleutel.writeUInt32BE(high, 0);
    sleutel.writeUInt32BE(low * 4096, 4);
    return sleutel;
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.constantFrom("aaaa", "bbbb")), { maxLength: 200 }), (added) => {
      const seen = new SeenKeys();
      const plain = new Map<string, string>();
      for (const [sleutel, print] of added) {
        // The all-zero key shares its place with the one after it.
        const name = sleutel.readBigUInt64BE(0) === 0n ? "1" : sleutel.readBigUInt64BE(0).toString();
        const known = plain.get(name);
        expect(seen.add(sleutel, Buffer.from(print))).toBe(
          known === undefined ? "NIEUW" : known === print ? "ZELFDE" : "ANDERS",
        );
        plain.set(name, print);
        expect(seen.has(sleutel)).toBe(true);
      }
      expect(seen.size).toBe(plain.size);
    }),
  );
});

test("a hundred thousand random keys are all there, and others are not (mutant: has() stops at the first full slot)", () => {
  const seen = new SeenKeys();
  const keys = Array.from({ length: 100_000 }, () => randomBytes(32));
  for (const key of keys) expect(seen.add(key, key)).toBe("NIEUW");
  expect(keys.every((key) => seen.has(key))).toBe(true);
  expect(Array.from({ length: 1000 }, () => randomBytes(32)).some((key) => seen.has(key))).toBe(false);
  fc.assert(fc.property(bytes(32), (key) => !seen.has(key) || keys.some((one) => one.equals(key))));
});
