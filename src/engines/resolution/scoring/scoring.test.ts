/** Scoring: weights that were worked out on paper, and what must hold for any file. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countNewPairs } from "../blocking/count.ts";
import { planBlocking, type BlockingPlan } from "../blocking/plan.ts";
import type { Pairing } from "../blocking/walk.ts";
import { Comparer, levelsOfCode } from "../model/levels.ts";
import { HAND_MODEL } from "../model/hand.fixture.ts";
import { type Model, rulesOf } from "../model/model.ts";
import { makePeople, PEOPLE_FIELDS, peopleTable, type Person, tableOf } from "../records/people.fixture.ts";
import { buildRecords } from "../records/build.ts";
import type { Records } from "../records/records.ts";
import { soloCrew } from "../threads/step.ts";
import { probabilityOfWeight, weightOfProbability } from "./probability.ts";
import { type ScoredPairs, scorePairs } from "./score.ts";
import { Scorer } from "./scorer.ts";

const recordsOf = (...people: readonly (readonly Person[])[]): Promise<Records> =>
  buildRecords(
    people.map((own) => ({ table: peopleTable(own), fields: PEOPLE_FIELDS })),
    soloCrew,
  );

const planOf = (records: Records, model: Model = HAND_MODEL): Promise<BlockingPlan> =>
  planBlocking(records, rulesOf(model), 1000, soloCrew);

async function score(records: Records, pairing: Pairing): Promise<ScoredPairs> {
  const settings = { pairing, floor: Number.NEGATIVE_INFINITY };
  return scorePairs(records, HAND_MODEL, await planOf(records), settings, soloCrew);
}

/** Pairs as text, with the records under the names that `nameOf` gives. */
function written(pairs: ScoredPairs, nameOf: (record: number) => number = (r) => r): readonly string[] {
  const rows = Array.from({ length: pairs.count }, (_, p) => {
    const [a, b] = [nameOf(pairs.left[p] ?? 0), nameOf(pairs.right[p] ?? 0)];
    return `${Math.min(a, b)}-${Math.max(a, b)} ${pairs.codes[p]} ${pairs.weights[p]}`;
  });
  return rows.toSorted();
}

describe("on paper", () => {
  /** Two classes and one field of category: match .1, others .9; equal .8 against .05. */
  const model: Model = {
    version: 1,
    fields: [
      {
        name: "soort",
        kind: "categories",
        group: "own",
        levels: ["missing", "different", "equal"],
        same: [0, 0.2, 0.8],
        chance: [0, 0.95, 0.05],
      },
    ],
    classes: [
      { name: "match", isMatch: true, same: ["own"], share: 0.1 },
      { name: "strangers", isMatch: false, same: [], share: 0.9 },
    ],
    rules: { implied: [], swaps: [] },
    blocking: [],
  };
  const fields = [{ name: "soort", kind: "categories", columns: [0], group: "own" }];

  // Kills: m and u exchanged, a prior left out, missing that counts as different.
  test("odds are prior times m over u, and missing says nothing", async () => {
    const records = await buildRecords([{ table: tableOf(["soort"], [["a"], ["a"], ["b"], [""]]), fields }], soloCrew);
    const comparer = new Comparer(records, model.rules);
    const scorer = new Scorer(model, records);
    const odds = (i: number, j: number): number => scorer.odds(i, comparer.compare(i, j), comparer.levels);
    expect(odds(0, 1)).toBeCloseTo((0.1 * 0.8) / (0.9 * 0.05), 12);
    expect(odds(0, 2)).toBeCloseTo((0.1 * 0.2) / (0.9 * 0.95), 12);
    expect(odds(0, 3)).toBeCloseTo(0.1 / 0.9, 12);
  });

  // Kills: frequency applied to the match side, or upside down.
  test("a rare value speaks louder than a frequent one", async () => {
    const rows = [
      ...Array.from({ length: 40 }, () => ["veel"]),
      ["zelden"],
      ["zelden"],
      ...Array.from({ length: 15 }, (_, n) => [`los${n}`]),
    ];
    const records = await buildRecords([{ table: tableOf(["soort"], rows), fields }], soloCrew);
    const comparer = new Comparer(records, model.rules);
    const scorer = new Scorer(model, records);
    const odds = (i: number, j: number): number => scorer.odds(i, comparer.compare(i, j), comparer.levels);
    // Frequency of the value over the mean frequency of an equal pair, with one record of the value left out.
    const mean = (40 * 39 + 2 * 1) / (42 + 15);
    expect(odds(0, 1)).toBeCloseTo((0.1 * 0.8) / (0.9 * 0.05 * (39 / mean)), 9);
    expect(odds(40, 41)).toBeCloseTo((0.1 * 0.8) / (0.9 * 0.05 * (1 / mean)), 9);
  });

  // Kills: a household that counts as strangers; a removal whose new home still speaks against the match.
  test("who shares home and surname may be a relative; who moved may be the same person", async () => {
    const person: Person = {
      voornaam: "Sanne",
      achternaam: "Waterman",
      geboortedatum: "1980-03-15",
      postcode: "1011AB",
      huisnummer: "12",
      label: 0,
    };
    const records = await recordsOf([
      person,
      { ...person, voornaam: "Bram", geboortedatum: "1975-10-27" },
      { ...person, postcode: "1033GH", huisnummer: "85" },
    ]);
    const withoutHousehold = { ...HAND_MODEL, classes: HAND_MODEL.classes.filter(({ name }) => name !== "household") };
    const withoutMoved = { ...HAND_MODEL, classes: HAND_MODEL.classes.filter(({ name }) => name !== "moved") };
    const odds = (model: Model, j: number): number => {
      const comparer = new Comparer(records, model.rules);
      return new Scorer(model, records).odds(0, comparer.compare(0, j), comparer.levels);
    };
    expect(odds(HAND_MODEL, 1)).toBeLessThan(odds(withoutHousehold, 1) / 100);
    expect(odds(HAND_MODEL, 2)).toBeGreaterThan(odds(withoutMoved, 2) * 5);
  });
});

describe("for any file", () => {
  const seeds = fc.integer({ min: 1, max: 1e6 });

  // Kills: a pair emitted in two rules, a pair lost because an earlier rule capped it, a memo that mixes up values.
  test("every pair that shares a block is compared exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const records = await recordsOf(makePeople(60, 40, seed));
        const plan = await planOf(records);
        const pairs = await scorePairs(
          records,
          HAND_MODEL,
          plan,
          { pairing: { kind: "dedupe" }, floor: Number.NEGATIVE_INFINITY },
          soloCrew,
        );
        const seen = Array.from({ length: pairs.count }, (_, p) => `${pairs.left[p]}-${pairs.right[p]}`);
        expect(new Set(seen).size).toBe(seen.length);
        expect(pairs.compared.reduce((sum, count) => sum + count, 0)).toBe(seen.length);
        const counts = await countNewPairs(records, plan, { kind: "dedupe" }, soloCrew);
        expect(counts.map(({ adds }) => adds)).toEqual(pairs.compared);
        expect(counts.at(-1)?.cumulative).toBe(seen.length);
        const width = PEOPLE_FIELDS.length;
        const value = (r: number, f: number): number => records.rows[r * width + f] ?? 0;
        for (let i = 0; i < records.count; i++) {
          for (let j = i + 1; j < records.count; j++) {
            const sharesDate = value(i, 2) !== 0 && value(i, 2) === value(j, 2);
            if (sharesDate) expect(seen.includes(`${i}-${j}`) || seen.includes(`${j}-${i}`)).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  // Kills: a weight that reads the left record only, a code that depends on the order of records.
  test("a pair weighs the same from both sides", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const records = await recordsOf(makePeople(12, 8, seed));
        const comparer = new Comparer(records, HAND_MODEL.rules);
        const scorer = new Scorer(HAND_MODEL, records);
        for (let i = 0; i < records.count; i++) {
          for (let j = 0; j < i; j++) {
            const there = scorer.odds(i, comparer.compare(i, j), comparer.levels);
            expect(scorer.odds(j, comparer.compare(j, i), comparer.levels)).toBe(there);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  // Kills: keys or weights that depend on the numbers that values got.
  test("the order of rows changes no pair and no weight", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const people = makePeople(50, 40, seed);
        const order =
          fc.sample(fc.shuffledSubarray([...people.keys()], { minLength: people.length }), { numRuns: 1, seed })[0] ??
          [];
        const here = await score(await recordsOf(people), { kind: "dedupe" });
        const there = await score(await recordsOf(order.map((r) => people[r] as Person)), { kind: "dedupe" });
        expect(written(there, (r) => order[r] ?? 0)).toEqual(written(here));
      }),
      { numRuns: 20 },
    );
  });

  // Kills: a level that weighs more than the next better one.
  test("a better level never weighs less", async () => {
    const records = await recordsOf(makePeople(30, 0, 5));
    const scorer = new Scorer(HAND_MODEL, records);
    const counts = HAND_MODEL.fields.map(({ levels }) => levels.length);
    const step = counts.map((_, f) => counts.slice(0, f).reduce((product, count) => product * count, 1));
    const levels = fc.tuple(...counts.map((count) => fc.integer({ min: 1, max: count - 1 })));
    fc.assert(
      fc.property(levels, fc.nat(counts.length - 1), (from, field) => {
        const better = from.map((level, f) => (f === field ? Math.min(level + 1, (counts[f] as number) - 1) : level));
        const code = (of: readonly number[]): number =>
          of.reduce((sum, level, f) => sum + level * (step[f] as number), 0);
        // Neither pair reads a frequency, so that the levels alone are compared.
        if (
          from.some((level, f) => level === (counts[f] as number) - 1) ||
          better[field] === (counts[field] as number) - 1
        )
          return;
        const isClassBlind = [0, 2].includes(field);
        const odds = (of: readonly number[]): number => scorer.odds(0, code(of), Uint8Array.from(of));
        if (isClassBlind) expect(odds(better)).toBeGreaterThanOrEqual(odds(from) * (1 - 1e-12));
        expect(levelsOfCode(code(from), counts)).toEqual(from);
      }),
      { numRuns: 500 },
    );
  });

  // Kills: a delta that forgets pairs among new records, or compares old ones again.
  test("a delta gives what a full run adds", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 0, max: 90 }), async (seed, from) => {
        const records = await recordsOf(makePeople(50, 40, seed));
        const full = written(await score(records, { kind: "dedupe" }));
        const delta = written(await score(records, { kind: "delta", from }));
        const isNew = (line: string): boolean =>
          line
            .split(" ")[0]
            ?.split("-")
            .some((r) => Number(r) >= from) === true;
        expect(delta).toEqual(full.filter(isNew));
        // What was compared before the delta is the rest; its weights move only with the frequencies of the file.
        const old = await recordsOf(makePeople(50, 40, seed).slice(0, from));
        const unweighed = (line: string): string => line.split(" ").slice(0, 2).join(" ");
        expect(written(await score(old, { kind: "dedupe" })).map(unweighed)).toEqual(
          full.filter((line) => !isNew(line)).map(unweighed),
        );
      }),
      { numRuns: 20 },
    );
  });

  // Kills: pairs within one source in linking.
  test("linking gives the pairs between sources only", async () => {
    const [a, b] = [makePeople(40, 20, 3), makePeople(40, 20, 4)];
    const records = await recordsOf(a, b, a);
    const all = written(await score(records, { kind: "dedupe" }));
    const sourceOf = (r: number): number => (r < 60 ? 0 : r < 120 ? 1 : 2);
    const between = all.filter((line) => {
      const [i = 0, j = 0] = (line.split(" ")[0] ?? "").split("-").map(Number);
      return sourceOf(i) !== sourceOf(j);
    });
    expect(written(await score(records, { kind: "link" }))).toEqual(between);
    expect(between.length).toBeGreaterThan(50);
  });
});

// Kills: a probability that reaches 1, or that ranks two strong pairs alike.
test("probability follows weight strictly, and is never certain", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -300, max: 300, noNaN: true }),
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      (weight, more) => {
        const here = probabilityOfWeight(weight);
        expect(here).toBeGreaterThan(0);
        expect(here).toBeLessThan(1);
        if (Math.abs(weight) < 100) expect(probabilityOfWeight(weight + more)).toBeGreaterThan(here);
      },
    ),
  );
  expect(probabilityOfWeight(0)).toBe(0.5);
  expect(probabilityOfWeight(weightOfProbability(0.95))).toBeCloseTo(0.95, 12);
  expect(() => weightOfProbability(1)).toThrow(RangeError);
});
