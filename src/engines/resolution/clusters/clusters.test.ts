/** Clusters: judgements, identifiers and linkage, as folds over what is known. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableOf } from "../records/people.fixture.ts";
import { buildRecords } from "../records/build.ts";
import type { Records } from "../records/records.ts";
import type { Pairs } from "../scoring/pairs.ts";
import { soloCrew } from "../threads/step.ts";
import { clusterPairs, type Clusters, type ClusterSettings } from "./cluster.ts";
import { nameClusters } from "./identity.ts";
import type { Judgement } from "./judgement.ts";

type Pair = readonly [left: number, right: number, weight: number];

const pairsOf = (list: readonly Pair[]): Pairs => ({
  count: list.length,
  left: Uint32Array.from(list, ([left]) => left),
  right: Uint32Array.from(list, ([, right]) => right),
  weights: Float32Array.from(list, ([, , weight]) => weight),
  codes: new Float64Array(list.length),
});

/** Records with a KvK number; sources of the given sizes, or one. */
function recordsOf(numbers: readonly string[], sizes: readonly number[] = [numbers.length]): Promise<Records> {
  const fields = [{ name: "kvk", kind: "identifiers-kvk", columns: [0], group: "own:kvk" }];
  let from = 0;
  const sources = sizes.map((size) => {
    const own = numbers.slice(from, from + size);
    from += size;
    return {
      table: tableOf(
        ["kvk"],
        own.map((number) => [number]),
      ),
      fields,
    };
  });
  return buildRecords(sources, soloCrew);
}

const PLAIN: ClusterSettings = { threshold: 0, judgements: [], authoritative: [], isOneToOne: false };

/** Clusters as lists of records. */
function listed({ of }: Clusters): readonly (readonly number[])[] {
  return [...Map.groupBy(of.keys(), (r) => of[r] as number).values()];
}

const blank = (count: number): Promise<Records> => recordsOf(Array.from({ length: count }, () => ""));

const COUNT = 9;
const record = fc.nat(COUNT - 1);
const between = fc
  .tuple(record, record)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));
const pairList = fc
  .uniqueArray(between, { maxLength: 20, selector: ([a, b]) => a * COUNT + b })
  .chain((list) =>
    fc
      .uniqueArray(fc.integer({ min: -60, max: 200 }), { minLength: list.length, maxLength: list.length })
      .map((weights) => list.map(([a, b], i): Pair => [a, b, (weights[i] as number) / 10])),
  );
const judgement: fc.Arbitrary<Judgement> = fc
  .tuple(between, fc.constantFrom("same" as const, "different" as const, "unsure" as const))
  .map(([[left, right], verdict]) => ({ left, right, verdict }));

describe("joining", () => {
  test("pairs above the threshold join, pairs below do not", async () => {
    const clusters = clusterPairs(
      await blank(5),
      pairsOf([
        [0, 1, 3],
        [1, 2, -1],
        [3, 4, 0.5],
      ]),
      PLAIN,
    );
    expect(listed(clusters)).toEqual([[0, 1], [2], [3, 4]]);
    expect(clusters.count).toBe(3);
    expect(clusters.alternatives).toEqual([{ left: 1, right: 2, weight: -1, reason: "BELOW_THRESHOLD" }]);
  });

  // Kills: single linkage (any pair joins), a mean over present pairs only.
  test("one pair does not join two families whose other members are strangers", async () => {
    const family = (from: number): readonly Pair[] => [
      [from, from + 1, 8],
      [from, from + 2, 8],
      [from + 1, from + 2, 8],
    ];
    const clusters = clusterPairs(await blank(6), pairsOf([...family(0), ...family(3), [2, 3, 4]]), PLAIN);
    expect(listed(clusters)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(clusters.alternatives).toEqual([{ left: 2, right: 3, weight: 4, reason: "CONTRADICTED_BY_OTHERS" }]);
  });

  // By hand: 0-1 joins first (mean 9); then 2 has (6 - 3) / 2 = 1.5 to both, so it joins; with -7 it would have -0.5.
  test("a record joins by the mean of its pairs, and a pair that is not there counts as -3", async () => {
    const join = async (other: readonly Pair[]): Promise<readonly (readonly number[])[]> =>
      listed(clusterPairs(await blank(3), pairsOf([[0, 1, 9], [0, 2, 6], ...other]), PLAIN));
    expect(await join([])).toEqual([[0, 1, 2]]);
    expect(await join([[1, 2, -7]])).toEqual([[0, 1], [2]]);
  });

  // Kills: an answer that follows the order of pairs.
  test("the order of pairs changes nothing", async () => {
    const records = await blank(COUNT);
    fc.assert(
      fc.property(pairList, fc.array(judgement, { maxLength: 4 }), fc.integer(), (list, judgements, seed) => {
        const [shuffled = []] = fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), {
          numRuns: 1,
          seed,
        });
        const here = clusterPairs(records, pairsOf(list), { ...PLAIN, judgements });
        const there = clusterPairs(records, pairsOf(shuffled.map(([a, b, w]): Pair => [b, a, w])), {
          ...PLAIN,
          judgements,
        });
        expect(listed(there)).toEqual(listed(here));
        expect(there.alternatives.length).toBe(here.alternatives.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("barriers", () => {
  // Kills: a negative judgement that only removes its own pair.
  test("judged different stays different, also by way of others", async () => {
    const records = await blank(COUNT);
    fc.assert(
      fc.property(pairList, fc.array(judgement, { maxLength: 5 }), (list, judgements) => {
        const clusters = clusterPairs(records, pairsOf(list), { ...PLAIN, judgements });
        for (const { left, right, verdict } of judgements) {
          const isTogether = clusters.of[left] === clusters.of[right];
          if (verdict !== "same") expect(isTogether).toBe(false);
          else if (!isTogether) {
            expect(clusters.contradicted.some((one) => one.left === left && one.right === right)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  // Kills: anything that remembers a withdrawn judgement.
  test("a withdrawn judgement leaves nothing behind", async () => {
    const records = await blank(COUNT);
    fc.assert(
      fc.property(pairList, fc.array(judgement, { maxLength: 4 }), judgement, (list, judgements, one) => {
        const pairs = pairsOf(list);
        const before = clusterPairs(records, pairs, { ...PLAIN, judgements });
        clusterPairs(records, pairs, { ...PLAIN, judgements: [...judgements, one] });
        expect(clusterPairs(records, pairs, { ...PLAIN, judgements })).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test("judged the same joins without any pair", async () => {
    const judgements: readonly Judgement[] = [{ left: 0, right: 2, verdict: "same" }];
    expect(listed(clusterPairs(await blank(3), pairsOf([]), { ...PLAIN, judgements }))).toEqual([[0, 2], [1]]);
  });

  // Kills: identifiers compared of the pair only, an identifier lost when clusters join.
  test("two different authoritative identifiers never meet", async () => {
    const records = await recordsOf(["12345678", "", "87654321", ""]);
    const pairs = pairsOf([
      [0, 1, 9],
      [1, 2, 8],
      [2, 3, 7],
      [0, 3, 6],
    ]);
    const clusters = clusterPairs(records, pairs, { ...PLAIN, authoritative: [0] });
    expect(clusters.of[0]).not.toBe(clusters.of[2]);
    expect(clusters.alternatives.some(({ reason }) => reason === "OTHER_IDENTIFIER")).toBe(true);
    const judgements: readonly Judgement[] = [{ left: 0, right: 2, verdict: "same" }];
    const judged = clusterPairs(records, pairs, { ...PLAIN, authoritative: [0], judgements });
    expect(judged.contradicted).toEqual([{ left: 0, right: 2, verdict: "same", reason: "OTHER_IDENTIFIER" }]);
  });

  test("a cluster has the identifier of any of its records", async () => {
    const records = await recordsOf(["", "", "12345678", "87654321"]);
    const pairs = pairsOf([
      [0, 1, 9],
      [0, 2, 8],
      [1, 2, 8],
      [0, 3, 7],
      [1, 3, 7],
    ]);
    expect(listed(clusterPairs(records, pairs, PLAIN))).toEqual([[0, 1, 2, 3]]);
    expect(listed(clusterPairs(records, pairs, { ...PLAIN, authoritative: [0] }))).toEqual([[0, 1, 2], [3]]);
  });

  // Kills: one-to-one that looks at the two records only.
  test("one-to-one linking gives each record one partner per source", async () => {
    const records = await recordsOf(["", "", "", "", ""], [2, 2, 1]);
    const pairs = pairsOf([
      [0, 2, 9],
      [1, 2, 8],
      [0, 3, 7],
      [2, 4, 6],
      [0, 4, 5],
      [1, 3, 4],
    ]);
    const clusters = clusterPairs(records, pairs, { ...PLAIN, isOneToOne: true });
    expect(listed(clusters)).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });
});

test("a large cluster that hangs together by one pair is shown", async () => {
  const clique = (from: number): readonly Pair[] =>
    [0, 1, 2].flatMap((a) => [0, 1, 2].filter((b) => b > a).map((b): Pair => [from + a, from + b, 9]));
  const judgements: readonly Judgement[] = [0, 1, 2, 3, 4].map((r) => ({
    left: r,
    right: r + 1,
    verdict: "same" as const,
  }));
  const pairs = pairsOf([...clique(0), ...clique(3), [2, 3, 5]]);
  const { bridges } = clusterPairs(await blank(6), pairs, { ...PLAIN, judgements });
  expect(bridges).toEqual([{ left: 2, right: 3, weight: 5, smaller: 3, cluster: 6 }]);
});

describe("names of clusters", () => {
  // Kills: names that follow the lowest record, names given twice, a redirect to nowhere.
  test("every name is given once, new names are new, and an ended name leads to where its records went", () => {
    const clusters = fc.array(fc.nat(5), { minLength: 8, maxLength: 8 });
    const names = fc.array(fc.nat(4), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(clusters, names, (of, before) => {
        const next = 5;
        const named = nameClusters(Uint32Array.from(of), Uint32Array.from(before), next);
        const nameOf = new Map(of.map((cluster, r) => [cluster, named.of[r] as number]));
        expect(of.map((cluster) => nameOf.get(cluster))).toEqual([...named.of]);
        expect(new Set(nameOf.values()).size).toBe(nameOf.size);
        for (const name of nameOf.values()) expect(name < next ? before.includes(name) : name < named.next).toBe(true);
        for (const old of new Set(before.filter((name) => name !== 0 && ![...named.of].includes(name)))) {
          const redirect = named.redirects.find(({ from }) => from === old);
          expect(before.some((name, r) => name === old && named.of[r] === redirect?.to)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a cluster keeps the name of most of its records; an unchanged run changes no name", () => {
    const first = nameClusters(Uint32Array.from([0, 0, 0, 3, 3]), new Uint32Array(5), 1);
    expect([...first.of]).toEqual([1, 1, 1, 2, 2]);
    expect(nameClusters(Uint32Array.from([0, 0, 0, 3, 3]), first.of, first.next)).toEqual({
      of: first.of,
      redirects: [],
      split: [],
      next: 3,
    });
    expect([...nameClusters(Uint32Array.from([0, 0, 0]), Uint32Array.from([1, 2, 2]), 3).of]).toEqual([2, 2, 2]);
    const joined = nameClusters(Uint32Array.from([0, 0, 0, 0, 0]), first.of, first.next);
    expect(joined).toMatchObject({ redirects: [{ from: 2, to: 1 }], next: 3 });
    const split = nameClusters(Uint32Array.from([0, 0, 2, 3, 3]), first.of, first.next);
    expect(split).toMatchObject({ redirects: [], split: [1], next: 4 });
    expect([...split.of]).toEqual([1, 1, 3, 2, 2]);
  });
});
