/** A verschil brings back any value from any other, and is small where they agree. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "./bronrecord.ts";
import { applyVerschil, equalJson, jsonVerschil } from "./json-verschil.ts";

/** Names that an object has by itself are names like any other. */
const naam = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom("__proto__", "constructor", "is", "op", "weg", "zet", "binnen"),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, 0, 1.5, "", "a"),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.array(fc.tuple(naam, tie("json")), { maxLength: 4 }).map((fields) => Object.fromEntries(fields)),
  ),
}));

// Killed: `weg` left out, arrays of unequal length taken by place, `field` without hasOwn (`__proto__`), a name without a
// value taken for any other.
test("the verschil between two values brings the second back from the first, also after a stay in the database", () => {
  fc.assert(
    fc.property(json, json, (van, naar) => {
      const verschil = jsonVerschil(van, naar);
      const kept = verschil === undefined ? undefined : (JSON.parse(JSON.stringify(verschil)) as Json);
      expect(equalJson(applyVerschil(van, kept), naar)).toBe(true);
      expect(JSON.stringify(sorted(applyVerschil(van, kept)))).toBe(JSON.stringify(sorted(naar)));
      expect(verschil === undefined).toBe(equalJson(van, naar));
    }),
    { numRuns: 2_000 },
  );
});

/** Independent of the code under test: text with sorted names. */
function sorted(value: Json): unknown {
  if (Array.isArray(value)) return (value as Json[]).map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, sorted(one)]);
}

test("a name without a value is not the same as another name without a value", () => {
  expect(equalJson({ a: null }, { b: null })).toBe(false);
  expect(jsonVerschil({ a: null }, { b: null })).toEqual({ weg: ["a"], zet: { b: null } });
});

test("what agrees is not kept", () => {
  expect(jsonVerschil({ a: 1, b: [{ c: "Jansen", d: 2 }] }, { a: 1, b: [{ c: "Jansen", d: 3 }], e: null })).toEqual({
    zet: { e: null },
    binnen: { b: { op: { "0": { binnen: { d: { is: 3 } } } } } },
  });
});

test("on a value that has changed since, what no longer fits is let go", () => {
  const verschil = jsonVerschil({ a: "x", b: ["y"] }, { a: "z", b: ["w"], c: 1 });
  expect(applyVerschil({ b: "geen lijst" }, verschil)).toEqual({ b: "geen lijst", c: 1 });
  expect(applyVerschil("iets anders", verschil)).toBe("iets anders");
});
