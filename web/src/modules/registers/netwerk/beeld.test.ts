/** Tests of the picture of a network: drawing, tables and file hold the same, and expanding and hiding can be taken back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Knoop, Lijn, Netwerk } from "../types.ts";
import { DINGEN } from "../vormen.ts";
import { expand, hide, showAll, startBeeld, takeBack, toggleSoort, wholeOf, zichtOf } from "./beeld.ts";
import { netwerkRows } from "./csv.ts";
import { graafOf } from "./graaf.ts";

const knoop = (id: string, stap: number, soort: Knoop["soort"] = "ORGANISATIE"): Knoop => ({
  id,
  soort,
  titel: `Ding ${id}`,
  stap,
  registraties: 1,
  rem: false,
});
const lijn = (id: string, vanId: string, naarId: string): Lijn => ({
  id,
  vanId,
  naarId,
  soort: "EIGENDOM",
  tekst: "",
  stand: "HUIDIG",
  bronNaam: "Handelsregister",
  graad: "A1",
});

/** Networks with loops, several ties between the same two, and ties that lead nowhere. */
const netwerken: fc.Arbitrary<Netwerk> = fc
  .record({
    size: fc.integer({ min: 1, max: 12 }),
    soorten: fc.array(fc.constantFrom(...DINGEN), { minLength: 12, maxLength: 12 }),
    ties: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 30 }),
  })
  .map(({ size, soorten, ties }) => ({
    knopen: Array.from({ length: size }, (_, nr) => knoop(`k${nr}`, nr === 0 ? 0 : 1, soorten[nr])),
    // The first tie is always stated twice.
    lijnen: [...ties.slice(0, 1), ...ties].map(([a, b], nr) => lijn(`l${nr}`, `k${a}`, `k${b}`)),
    afgekapt: false,
  }));

const words = {
  kolommen: ["kop"],
  ding: "ding",
  verband: "verband",
  soort: (soort: string) => soort,
  stand: (stand: string) => stand,
};
const sorted = (values: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  values.toSorted((a = "", b = "") => (a < b ? -1 : 1));

describe("drawing, tables and file", () => {
  // Kills: a graph without parallel edges (`Graph` instead of `MultiDirectedGraph`), or rows that skip what is hidden elsewhere.
  test("hold the same things and ties, whatever is hidden", () => {
    fc.assert(
      fc.property(netwerken, fc.array(fc.nat(12)), fc.array(fc.constantFrom(...DINGEN)), (netwerk, hidden, soorten) => {
        let beeld = startBeeld(netwerk);
        for (const nr of hidden) beeld = hide(beeld, `k${nr}`);
        for (const soort of soorten) beeld = toggleSoort(beeld, soort);
        const zicht = zichtOf(beeld);
        const graaf = graafOf(zicht, new Map());
        const rows = netwerkRows(zicht, words).slice(1);
        const ids = (kind: string) => sorted(rows.filter(([one]) => one === kind).map(([, id]) => id));
        expect(sorted(graaf.nodes())).toEqual(ids("ding"));
        expect(sorted(graaf.edges())).toEqual(ids("verband"));
        expect(zicht.knopen.some(({ stap }) => stap === 0)).toBe(true);
      }),
    );
  });

  // Kills: hiding by leaving out of `whole`, which would move the drawing and make hiding final.
  test("show everything again after hiding", () => {
    fc.assert(
      fc.property(netwerken, fc.array(fc.nat(12)), (netwerk, hidden) => {
        const before = startBeeld(netwerk);
        const after = hidden.reduce((beeld, nr) => hide(beeld, `k${nr}`), before);
        expect(wholeOf(after)).toEqual(wholeOf(before));
        expect(zichtOf(showAll(after))).toEqual(zichtOf(before));
      }),
    );
  });
});

describe("expanding", () => {
  const basis: Netwerk = { knopen: [knoop("a", 0), knoop("b", 1)], lijnen: [lijn("l1", "a", "b")], afgekapt: false };

  test("adds what is new one step further, and taking back leaves what was", () => {
    const more: Netwerk = {
      knopen: [knoop("b", 0), knoop("a", 1), knoop("c", 1)],
      lijnen: [lijn("l1", "a", "b"), lijn("l2", "b", "c")],
      afgekapt: false,
    };
    const start = startBeeld(basis);
    const grown = expand(start, { vanuit: "b", netwerk: more });
    expect(wholeOf(grown).knopen.map(({ id, stap }) => [id, stap])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
    ]);
    expect(wholeOf(grown).lijnen.map(({ id }) => id)).toEqual(["l1", "l2"]);
    expect(takeBack(grown)).toEqual(start);
  });

  // Kills: taking ids of a second answer as they come, which draws one group of registraties twice.
  test("knows a group again that another answer calls by another member", () => {
    const more: Netwerk = {
      knopen: [knoop("b", 0), knoop("a2", 1), knoop("c", 1)],
      lijnen: [lijn("l1", "a2", "b"), lijn("l2", "c", "a2")],
      afgekapt: false,
    };
    const { knopen, lijnen } = wholeOf(expand(startBeeld(basis), { vanuit: "b", netwerk: more }));
    expect(knopen.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(lijnen.map(({ vanId, naarId }) => `${vanId}>${naarId}`)).toEqual(["a>b", "c>a"]);
  });
});
