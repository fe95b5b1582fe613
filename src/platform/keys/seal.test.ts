/** A sealed value opens whole, in its place, under its key, or not at all. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { seal, SEAL_OVERHEAD, SealError, unseal } from "./seal.ts";

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const plain = fc.uint8Array({ maxLength: 200 });
const context = fc.string({ unit: "grapheme", maxLength: 40 });

test("what was sealed comes back, and costs the stated number of bytes", () => {
  fc.assert(
    fc.property(key, context, plain, (k, c, p) => {
      const sealed = seal(k, c, p);
      expect(sealed.length).toBe(p.length + SEAL_OVERHEAD);
      expect(unseal(k, c, sealed).equals(Buffer.from(p))).toBe(true);
    }),
  );
});

/** Mutants: no tag checked; the version not checked; a tag cut short accepted; nonce not covered. */
test("one other bit anywhere and it does not open", () => {
  fc.assert(
    fc.property(key, context, plain, fc.nat(), fc.integer({ min: 0, max: 7 }), (k, c, p, at, bit) => {
      const sealed = seal(k, c, p);
      sealed[at % sealed.length] = (sealed[at % sealed.length] ?? 0) ^ (1 << bit);
      expect(() => unseal(k, c, sealed)).toThrow(SealError);
    }),
    { numRuns: 500 },
  );
});

test("cut short or made longer, at either end, it does not open", () => {
  fc.assert(
    fc.property(key, context, plain, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }), (k, c, p, n, more) => {
      const sealed = seal(k, c, p);
      expect(() => unseal(k, c, sealed.subarray(0, n % sealed.length))).toThrow(SealError);
      expect(() => unseal(k, c, sealed.subarray((n % sealed.length) + 1))).toThrow(SealError);
      expect(() => unseal(k, c, Buffer.concat([sealed, more]))).toThrow(SealError);
      expect(() => unseal(k, c, Buffer.concat([more, sealed]))).toThrow(SealError);
    }),
  );
});

test("in another context or under another key it does not open (mutant: the context left out of the seal)", () => {
  fc.assert(
    fc.property(key, key, context, context, plain, (k, other, c, elsewhere, p) => {
      const sealed = seal(k, c, p);
      fc.pre(!Buffer.from(k).equals(Buffer.from(other)) && c !== elsewhere);
      expect(() => unseal(other, c, sealed)).toThrow(SealError);
      expect(() => unseal(k, elsewhere, sealed)).toThrow(SealError);
    }),
  );
});

test("the same value never looks the same twice", () => {
  const sealed = Array.from({ length: 2_000 }, () =>
    seal(Buffer.alloc(32, 1), "c", Buffer.from("x")).subarray(1, 13).toString("hex"),
  );
  expect(new Set(sealed).size).toBe(2_000);
});

test("a failure says nothing about the reason or the value", () => {
  const message = (run: () => unknown): string => {
    try {
      run();
      return "";
    } catch (error) {
      return error instanceof Error ? `${error.name} ${error.message} ${String(error.cause)}` : "";
    }
  };
  const sealed = seal(Buffer.alloc(32, 1), "geheim verband", Buffer.from("geheime tekst"));
  const messages = new Set([
    message(() => unseal(Buffer.alloc(32, 2), "geheim verband", sealed)),
    message(() => unseal(Buffer.alloc(32, 1), "ander", sealed)),
    message(() => unseal(Buffer.alloc(32, 1), "geheim verband", sealed.subarray(0, 20))),
  ]);
  expect(messages.size).toBe(1);
  expect([...messages][0]).not.toMatch(/geheim/);
});
