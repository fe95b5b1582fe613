/** Tests of the lay-out: the same network always looks the same, and what stands somewhere stays there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Knoop, Lijn } from "../types.ts";
import type { Zicht } from "./beeld.ts";
import { stepTo } from "./lopen.ts";
import { plaatsenOf } from "./plaatsen.ts";

const zichtOf = (size: number, ties: readonly (readonly [number, number])[]): Zicht => ({
  knopen: Array.from({ length: size }, (_, nr): Knoop => ({
    id: `k${nr}`,
    soort: "ADRES",
    titel: "",
    stap: nr === 0 ? 0 : 1,
    registraties: 1,
    rem: false,
  })),
  lijnen: ties
    .filter(([a, b]) => a < size && b < size)
    .map(([a, b], nr): Lijn => ({
      id: `l${nr}`,
      vanId: `k${a}`,
      naarId: `k${b}`,
      soort: "GEBRUIK",
      tekst: "",
      stand: "HUIDIG",
      bronNaam: "",
      graad: "A1",
    })),
});

const zichten = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 50 }))
  .map(([size, ties]) => zichtOf(size, ties));
const NONE = new Map<string, never>();

// Kills: Math.random for a start, or places that follow the order of the answer instead of the ids.
test("the same network always looks the same, in whatever order the answer came", () => {
  fc.assert(
    fc.property(zichten, (zicht) => {
      const turned = { knopen: zicht.knopen.toReversed(), lijnen: zicht.lijnen.toReversed() };
      const places = plaatsenOf(zicht, NONE);
      expect(Object.fromEntries(plaatsenOf(turned, NONE))).toEqual(Object.fromEntries(places));
      expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

// Kills: leaving out `fixed`, by which an expanded picture would turn and nobody would know where they were.
test("what had a place keeps it when the network grows", () => {
  const small = zichtOf(6, [
    [0, 1],
    [0, 2],
    [2, 3],
  ]);
  const large = zichtOf(9, [
    [0, 1],
    [0, 2],
    [2, 3],
    [3, 6],
    [3, 7],
    [7, 8],
  ]);
  const before = plaatsenOf(small, NONE);
  const after = plaatsenOf(large, before);
  for (const [id, place] of before) expect(after.get(id)).toEqual(place);
  expect(after.size).toBe(9);
});

test("no two things lie over each other", () => {
  const star = zichtOf(
    20,
    Array.from({ length: 19 }, (_, nr) => [0, nr + 1] as const),
  );
  const places = [...plaatsenOf(star, NONE).values()];
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(4);
});

test("arrows walk to the neighbour that lies most in that direction, and nowhere when there is none", () => {
  const zicht = zichtOf(4, [
    [0, 1],
    [0, 2],
    [1, 3],
  ]);
  const places = new Map([
    ["k0", { x: 0, y: 0 }],
    ["k1", { x: 5, y: 1 }],
    ["k2", { x: 1, y: 5 }],
    ["k3", { x: -5, y: 0 }],
  ]);
  expect(stepTo(zicht, places, undefined, "ArrowLeft")).toBe("k0");
  expect(stepTo(zicht, places, "k0", "ArrowRight")).toBe("k1");
  expect(stepTo(zicht, places, "k0", "ArrowUp")).toBe("k2");
  expect(stepTo(zicht, places, "k0", "ArrowLeft")).toBeUndefined();
});
