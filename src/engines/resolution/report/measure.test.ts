/** Measures, by hand on five records and against a count of all pairs. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Pairs } from "../scoring/pairs.ts";
import { measureLabels } from "./measure.ts";

const pairsOf = (list: readonly (readonly [number, number, number])[]): Pairs => ({
  count: list.length,
  left: Uint32Array.from(list, ([left]) => left),
  right: Uint32Array.from(list, ([, right]) => right),
  weights: Float32Array.from(list, ([, , weight]) => weight),
  codes: new Float64Array(list.length),
});

test("five records by hand", () => {
  // 0, 1 and 2 are one entity, 3 and 4 another: four true pairs.
  const measured = measureLabels(
    {
      labels: Int32Array.of(7, 7, 7, 9, 9),
      sourceOf: undefined,
      pairs: pairsOf([
        [0, 1, 5],
        [1, 3, 3],
        [3, 4, 1],
      ]),
      // One rule that puts 0, 1 and 2 together: three of the four true pairs.
      keys: [{ codes: Uint32Array.of(1, 1, 1, 2, 3), starts: undefined }],
      clusterOf: Uint32Array.of(0, 0, 2, 0, 4),
    },
    [4, 0],
  );
  expect(measured.truePairs).toBe(4);
  expect(measured.blockingRecall).toBe(0.75);
  expect(measured.at[0]).toMatchObject({ precision: 1, recall: 0.25 });
  expect(measured.at[1]).toMatchObject({ precision: 2 / 3, recall: 0.5 });
  // F1 at 5: 2/5; at 3: 2/6; at 1: 4/7.
  expect(measured.best.weight).toBe(1);
  expect(measured.best.f1).toBeCloseTo(4 / 7, 12);
  // The cluster of 0, 1 and 3 holds one true pair of three.
  expect(measured.clusterPairs).toMatchObject({ precision: 1 / 3, recall: 0.25 });
  // B3: precision 2/3, 2/3, 1, 1/3, 1; recall 2/3, 2/3, 1/3, 1/2, 1/2.
  expect(measured.perRecord.precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 + 1 / 3 + 1) / 5, 12);
  expect(measured.perRecord.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5, 12);
});

const scene = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.record({
      labels: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: count, maxLength: count }),
      sources: fc.array(fc.nat(1), { minLength: count, maxLength: count }),
      clusters: fc.array(fc.nat(2), { minLength: count, maxLength: count }),
      weights: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: count * count, maxLength: count * count }),
      isLink: fc.boolean(),
      threshold: fc.integer({ min: -3, max: 3 }),
    }),
  );

// Kills: unlabelled records that count, pairs within a source that count in a link, a threshold that is left out itself.
test("pairs and clusters are counted as counting every pair does", () => {
  fc.assert(
    fc.property(scene, ({ labels, sources, clusters, weights, isLink, threshold }) => {
      const all = labels.flatMap((_, i) => labels.flatMap((__, j) => (i < j ? [[i, j] as const] : [])));
      const counts = (i: number, j: number): boolean => labels[i] !== -1 && labels[j] !== -1;
      const allowed = all.filter(([i, j]) => counts(i, j) && !(isLink && sources[i] === sources[j]));
      const given = all.filter(([i, j]) => !(isLink && sources[i] === sources[j]));
      const measured = measureLabels(
        {
          labels: Int32Array.from(labels),
          sourceOf: isLink ? Uint8Array.from(sources) : undefined,
          pairs: pairsOf(given.map(([i, j]) => [i, j, weights[i * labels.length + j] ?? 0])),
          keys: [],
          clusterOf: Uint32Array.from(clusters),
        },
        [threshold],
      );
      const isTrue = ([i, j]: readonly [number, number]): boolean => labels[i] === labels[j];
      const chosen = allowed.filter(([i, j]) => (weights[i * labels.length + j] ?? 0) >= threshold);
      const together = allowed.filter(([i, j]) => clusters[i] === clusters[j]);
      expect(measured.truePairs).toBe(allowed.filter(isTrue).length);
      for (const [quality, pairs] of [
        [measured.at[0], chosen],
        [measured.clusterPairs, together],
      ] as const) {
        const hits = pairs.filter(isTrue).length;
        expect(quality?.precision).toBeCloseTo(pairs.length === 0 ? 1 : hits / pairs.length, 12);
        expect(quality?.recall).toBeCloseTo(measured.truePairs === 0 ? 1 : hits / measured.truePairs, 12);
      }
    }),
    { numRuns: 500 },
  );
});
