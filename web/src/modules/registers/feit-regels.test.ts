/** Tests of facts as rows: contradictions stand side by side, and nothing a source said falls out unnoticed. */
import { expect, test } from "vitest";
import { splitFeiten } from "./feit-regels.ts";
import type { Feit, Groep } from "./types.ts";

const feit = (waarde: Feit["waarde"], rest: Partial<Feit> = {}): Feit => ({
  eigenschap: "werknemers",
  waarde,
  opgave: "o1",
  pad: "werknemers/0",
  bron: "handelsregister",
  bronNaam: "Handelsregister",
  graad: "A1",
  doorMens: false,
  vastgelegdOp: "2026-10-12T10:00:00.000Z",
  stand: "HUIDIG",
  ...rest,
});
const groep = (botst: boolean, ...feiten: Feit[]): Groep => ({
  eigenschap: "werknemers",
  naam: "Werknemers",
  feiten,
  botst,
});
const kadaster = { bron: "kadaster", bronNaam: "Kadaster", opgave: "o2" } as const;

test("two sources that agree share a row; those that differ have a row each, both marked", () => {
  expect(
    splitFeiten([groep(false, feit("2"), feit(" 2".trim(), kadaster))]).nu.map(({ feiten }) => feiten.length),
  ).toEqual([2]);
  const { nu } = splitFeiten([groep(true, feit("2"), feit("41", kadaster))]);
  expect(nu.map(({ waarde, botst }) => [waarde, botst])).toEqual([
    ["2", true],
    ["41", true],
  ]);
});

test("what every source ended is not part of a contradiction", () => {
  const { nu } = splitFeiten([groep(true, feit("2"), feit("41", { ...kadaster, stand: "BEEINDIGD" }))]);
  expect(nu.map(({ botst, beeindigd }) => [botst, beeindigd])).toEqual([
    [true, false],
    [false, true],
  ]);
});

// Kills: dropping every earlier value that equals one of now, also of another source or another time.
test("earlier and corrected values stand apart; only what the same source repeats for the same time is left out", () => {
  const { eerder } = splitFeiten([
    groep(
      false,
      feit("2"),
      feit("1", { stand: "VROEGER", opgave: "oud1" }),
      feit("2", { stand: "VROEGER", opgave: "zelfde" }),
      feit("2", { stand: "VROEGER", opgave: "eerder", geldigVan: "2020" }),
      feit("2", { ...kadaster, stand: "VROEGER" }),
      feit("2", { stand: "GECORRIGEERD", opgave: "fout" }),
    ),
  ]);
  expect(eerder.map((row) => row.feit.opgave)).toEqual(["oud1", "eerder", "o2", "fout"]);
});
