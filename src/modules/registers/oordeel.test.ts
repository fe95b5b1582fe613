/** The fold of judgements: whatever people judged and took back, groups never hold two who were judged different. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { foldOordelen, type Oordeel, UITKOMSTEN } from "./oordeel.ts";

const N = 7;
const lists = fc
  .array(
    fc.record({
      een: fc.integer({ min: 1, max: N }),
      ander: fc.integer({ min: 1, max: N }),
      uitkomst: fc.constantFrom("ZELFDE" as const, ...UITKOMSTEN),
    }),
    { maxLength: 25 },
  )
  .map((all): Oordeel[] => all.filter(({ een, ander }) => een !== ander).map((one, id) => ({ ...one, id })));

const shapeOf = (oordelen: readonly Oordeel[]): string => {
  const { groupOf } = foldOordelen(oordelen);
  return JSON.stringify(Array.from({ length: N }, (_, i) => groupOf(i + 1)));
};
const lastOn = (oordelen: readonly Oordeel[], a: number, b: number): Oordeel | undefined =>
  oordelen.findLast(({ een, ander }) => (een === a && ander === b) || (een === b && ander === a));

test("no group holds two who were last judged different (mutants: cut only looked up between the two named; cut only when given earlier)", () => {
  fc.assert(
    fc.property(lists, (oordelen) => {
      const { groupOf } = foldOordelen(oordelen);
      for (let a = 1; a <= N; a += 1)
        for (let b = a + 1; b <= N; b += 1)
          if (lastOn(oordelen, a, b)?.uitkomst === "VERSCHILLEND") expect(groupOf(a)).not.toContain(b);
    }),
  );
});

test("every last word 'zelfde' is followed, or named as clashing (mutants: 'onzeker' joins; an earlier word wins; clash forgotten)", () => {
  fc.assert(
    fc.property(lists, (oordelen) => {
      const { groupOf, botsend } = foldOordelen(oordelen);
      const clashing = new Set(botsend.map(({ id }) => id));
      for (let a = 1; a <= N; a += 1)
        for (let b = a + 1; b <= N; b += 1) {
          const last = lastOn(oordelen, a, b);
          if (last?.uitkomst === "ZELFDE") expect(groupOf(a).includes(b)).toBe(!clashing.has(last.id));
        }
    }),
  );
});

test("groups are a partition, and joined only along 'zelfde' (mutant: groups of one side not rewritten)", () => {
  fc.assert(
    fc.property(lists, (oordelen) => {
      const { groupOf } = foldOordelen(oordelen);
      for (let a = 1; a <= N; a += 1) {
        const group = groupOf(a);
        expect(group).toContain(a);
        for (const b of group) expect(groupOf(b)).toEqual(group);
        const reached = new Set([a]);
        for (let grew = true; grew;) {
          grew = false;
          for (const { een, ander, uitkomst } of oordelen)
            if (uitkomst === "ZELFDE" && reached.has(een) !== reached.has(ander)) {
              reached.add(een).add(ander);
              grew = true;
            }
        }
        for (const b of group) expect(reached.has(b)).toBe(true);
      }
    }),
  );
});

test("the order in which judgements are read does not matter (mutant: the array's order instead of id)", () => {
  fc.assert(
    fc.property(lists, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (oordelen, random) => {
      const weights = new Map(oordelen.map((one) => [one, random.next().value as number]));
      const shuffled = oordelen.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
      expect(shapeOf(shuffled)).toBe(shapeOf(oordelen));
    }),
  );
});

test("three who are one, then two of them different: the later 'zelfde' gives way and is named", () => {
  const oordelen: Oordeel[] = [
    { id: 1, een: 1, ander: 2, uitkomst: "ZELFDE" },
    { id: 2, een: 2, ander: 3, uitkomst: "ZELFDE" },
    { id: 3, een: 1, ander: 3, uitkomst: "VERSCHILLEND" },
  ];
  const { groupOf, botsend } = foldOordelen(oordelen);
  expect(groupOf(1)).toEqual([1, 2]);
  expect(groupOf(3)).toEqual([3]);
  expect(botsend.map(({ id }) => id)).toEqual([2]);
  // Withdrawing the negative word gives back what was judged before it.
  expect(foldOordelen(oordelen.slice(0, 2)).groupOf(3)).toEqual([1, 2, 3]);
});
