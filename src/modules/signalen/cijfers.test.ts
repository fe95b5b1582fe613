/** Small numbers stay hidden, also for whoever subtracts, and also for whoever knows exactly how we take groups together. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDelen, type Deel, isEnoughDeel, joinUntil, makeCijfers, MINIMUM, type Telling } from "./cijfers.ts";

const MOST = 9;
const add = (a: number, b: number): number => a + b;
const joined = (numbers: readonly number[]) => joinUntil(numbers, add, (n) => n >= MINIMUM);

/** All years of four fasen up to MOST, by what is shown of them: what whoever knows the rule must keep for possible. */
function worlds(): Map<string, number[][]> {
  const by = new Map<string, number[][]>();
  for (let nr = 0; nr < (MOST + 1) ** 4; nr += 1) {
    const numbers = Array.from(String(nr).padStart(4, "0"), Number);
    const shown = JSON.stringify([joined(numbers), numbers.reduce(add)]);
    by.set(shown, [...(by.get(shown) ?? []), numbers]);
  }
  return by;
}

test("whoever knows the rule and sees all groups and the total keeps several possible numbers for each fase that is not shown by itself (mutants: drop a group that is too small, let the rest at the end stand alone)", () => {
  for (const [shown, possible] of worlds()) {
    const [groups] = JSON.parse(shown) as [ReturnType<typeof joined>];
    for (const { van, tot, som } of groups) {
      expect(som).toBeGreaterThanOrEqual(MINIMUM);
      // A fase by itself is shown as it is; of a larger group not every possible number is among those tried.
      const joint = van === tot || som > MOST ? [] : [1, 2, 3, 4].filter((fase) => van <= fase && fase <= tot);
      for (const fase of joint) expect(new Set(possible.map((one) => one[fase - 1])).size, shown).toBeGreaterThan(1);
    }
    // What is shown is all, or nothing: no rest remains to be subtracted.
    if (groups.length > 0) expect([groups[0]?.van, groups.at(-1)?.tot]).toEqual([1, 4]);
  }
});

const deel: fc.Arbitrary<Deel> = fc
  .nat(30)
  .chain((geheel) => fc.record({ deel: fc.nat(geheel), geheel: fc.constant(geheel) }));

test("behind each percentage are at least five on either side, and nobody is left out of all of them (mutants: only the whole counts, a rest that is too small is dropped)", () => {
  fc.assert(
    fc.property(fc.array(deel, { minLength: 1, maxLength: 6 }), (delen) => {
      const groups = joinUntil(delen, addDelen, isEnoughDeel);
      for (const { som } of groups) {
        expect(som.deel).toBeGreaterThanOrEqual(MINIMUM);
        expect(som.geheel - som.deel).toBeGreaterThanOrEqual(MINIMUM);
      }
      const all = delen.reduce(addDelen);
      const shown = groups.map(({ som }) => som).reduce(addDelen, { deel: 0, geheel: 0 });
      expect(shown).toEqual(isEnoughDeel(all) ? all : { deel: 0, geheel: 0 });
    }),
  );
});

test("a year reads as it was", () => {
  const row = (fase: number, uitkomst: string, aantal: number): Telling => ({
    fase,
    uitkomst,
    aantal,
    dagen: aantal * 10 * fase,
    wilWeten: aantal,
    teruggekoppeld: Math.floor(aantal / 2),
  });
  const tellingen = [
    row(1, "GEEN_TAAK", 12),
    row(1, "VERKEERDE_DEUR", 8),
    row(2, "GEEN_OPVOLGING", 10),
    row(2, "BINNEN", 10),
    row(3, "TERMIJN", 3),
    row(4, "AANPAK_KLAAR", 3),
  ];
  expect(makeCijfers(tellingen)).toEqual({
    aantallen: [
      { van: 1, tot: 1, aantal: 20, dagen: 10 },
      { van: 2, tot: 2, aantal: 20, dagen: 20 },
      { van: 3, tot: 4, aantal: 6, dagen: 35 },
    ],
    zonderVervolg: [{ van: 1, tot: 4, procent: 72 }],
    teruggekoppeld: [
      { van: 1, tot: 1, procent: 50 },
      { van: 2, tot: 4, procent: 46 },
    ],
    totaal: { aantal: 46, dagen: 18, zonderVervolg: 72, teruggekoppeld: 48 },
  });
  expect(makeCijfers(tellingen.slice(4, 5))).toEqual({
    aantallen: [],
    zonderVervolg: [],
    teruggekoppeld: [],
    totaal: {},
  });
});
